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

    /// Whether the file is a table that planners keep: what its own columns hold is theirs.
    var isOfTable = false
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
        declared[place].fields.append(Field(name: name, type: "text", access: GivenAccess.of(given, kind, isColumn: isOfTable)))
    }

    func field(_ kind: Kind, given: String) -> String? { names[kind]?[given] }

    private mutating func place(of kind: Kind) -> Int {
        if let place = declared.firstIndex(where: { $0.kind == kind }) { return place }
        declared.append((kind, []))
        return declared.count - 1
    }
}
