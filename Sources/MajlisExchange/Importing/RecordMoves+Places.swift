import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Days, lanes and what runs beside them, where parts of the agenda stand.
extension RecordMoves {
    /// Where a part of the agenda stands.
    enum Place: Hashable {
        case lane(day: String, room: String)
        case beside(day: String)
        case flow(day: String)
        case nowhere

        var day: String? {
            switch self {
            case .lane(let day, _), .beside(let day), .flow(let day): day
            case .nowhere: nil
            }
        }
    }

    func place(of record: Int) -> Place { Self.place(of: new.entries[record], in: new.tree) }

    static func place(of entry: ScriptOutline.Entry, in tree: SyntaxTree) -> Place {
        guard let day = entry.day, let parent = entry.around.last.map({ Node(tree: tree, index: $0) }) else { return .nowhere }
        switch ScriptOutline.kind(of: parent) {
        case .lane?: return .lane(day: day, room: parent.first(.recordReferences).map { Literal.name(of: $0) } ?? "")
        case .alongside?: return .beside(day: day)
        default: return .flow(day: day)
        }
    }

    /// Makes the day, the parallel part and the lane that something will stand in.
    func prepare(_ place: Place, _ bytes: inout [UInt8]) {
        guard let name = place.day else { return }
        guard let day = Self.day(name, Self.parsed(bytes)) else { return }
        switch place {
        case .lane(_, let room):
            if Self.lane(room, in: day) != nil { return }
            let lane = "\(wording.word(Kind.lane)) \(ProgrammeScript.written(room)) {\n}"
            if let parallel = Self.child(.parallel, of: day) {
                Self.append(lane, to: parallel, &bytes)
            } else {
                // Before what stands beside the rest of the day.
                Self.append(
                    "\(wording.word(Kind.parallel)) {\n\(Self.indented(lane, by: "    "))\n}", to: day,
                    before: Self.child(.alongside, of: day), &bytes)
            }
        case .beside:
            if Self.child(.alongside, of: day) == nil { Self.append("\(wording.word(Kind.alongside)) {\n}", to: day, &bytes) }
        case .flow: if day.first(.block) == nil { Self.append("", to: day, &bytes) }
        case .nowhere: return
        }
    }

    static func day(_ name: String, _ outline: ScriptOutline) -> Node? {
        outline.entries.first { $0.kind == .day && $0.name == name }.map { Node(tree: outline.tree, index: $0.node) }
    }

    static func child(_ kind: Kind, of node: Node) -> Node? {
        ScriptOutline.items(of: node).first { $0.kind == .record && ScriptOutline.kind(of: $0) == kind }
    }

    static func lane(_ room: String, in day: Node) -> Node? {
        for parallel in ScriptOutline.items(of: day) where parallel.kind == .record && ScriptOutline.kind(of: parallel) == .parallel {
            for lane in ScriptOutline.items(of: parallel) where lane.kind == .record && ScriptOutline.kind(of: lane) == .lane {
                if let name = lane.first(.recordReferences), Literal.name(of: name) == room { return lane }
            }
        }
        return nil
    }
}
