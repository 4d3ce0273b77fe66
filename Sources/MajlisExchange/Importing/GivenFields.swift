import MajlisVocabulary

/// The fields that an imported script declares for what a file says and the language has no word for.
///
/// `extend session { field slug: text }`. Exporters read them back by these names.
struct GivenFields {
    struct Field {
        var name: String
        /// `text`, `boolean`, `number`, `time` or `duration`.
        var type: String
        /// Who may see it; nil for everybody.
        var access: Choice?

        /// What stands behind its name.
        var written: String { type + (access.map { " access \($0.english)" } ?? "") }
    }

    /// In the order of their first use.
    private(set) var declared: [(kind: Kind, fields: [Field])] = []
    /// The field that holds what a format calls so.
    private var names: [Kind: [String: String]] = [:]
    /// Those that could not keep their name.
    private(set) var renamed: [(given: String, field: String)] = []

    /// A field whose meaning exporters know.
    mutating func declare(_ kind: Kind, _ name: String, _ type: String) {
        let place = place(of: kind)
        if !declared[place].fields.contains(where: { $0.name == name }) { declared[place].fields.append(Field(name: name, type: type)) }
    }

    /// A field for something that a format says.
    mutating func declare(_ kind: Kind, given: String) {
        if names[kind]?[given] != nil { return }
        let place = place(of: kind)
        var name = ScriptNames.identifier(from: given)
        if name.isEmpty { name = "given" }
        if ScriptNames.isWord(name) { name += "_given" }
        if !ScriptNames.mayStand(name) { name = "given_" + name }
        let plain = name
        var number = 2
        while declared[place].fields.contains(where: { $0.name == name }) {
            name = "\(plain)_\(number)"
            number += 1
        }
        if name != ScriptNames.identifier(from: given), !renamed.contains(where: { $0.given == given && $0.field == name }) {
            renamed.append((given, name))
        }
        names[kind, default: [:]][given] = name
        declared[place].fields.append(Field(name: name, type: "text", access: Self.access(kind, given)))
    }

    /// What a table or a tool says of people is theirs, and what it says in confidence stays inside: nobody knows what an unknown field holds.
    private static func access(_ kind: Kind, _ given: String) -> Choice? {
        if kind == .person || kind == .participant { return .confidential }
        let name = given.lowercased()
        let inside = ["internal", "answer", "note", "mail", "phone", "remark", "comment"]
        return inside.contains { name.contains($0) } ? .staff : nil
    }

    func field(_ kind: Kind, given: String) -> String? { names[kind]?[given] }

    private mutating func place(of kind: Kind) -> Int {
        if let place = declared.firstIndex(where: { $0.kind == kind }) { return place }
        declared.append((kind, []))
        return declared.count - 1
    }
}
