import MajlisLanguage
import MajlisReport
import MajlisSyntax
import MajlisText
import MajlisVocabulary
import Testing

@testable import MajlisExchange

/// A script as a planner has edited it: what another programme would be written as, over the marks of the one that was imported.
struct PlannersScript {
    private static let marks = "\n#= "
    var text: String

    init(imported: Programme, edited: Programme) throws {
        let body = try Self.script(edited)
        let marks = try Self.script(imported)
        let end = try #require(body.range(of: Self.marks)?.lowerBound)
        let start = try #require(marks.range(of: Self.marks)?.lowerBound)
        text = String(body[..<end] + marks[start...])
    }

    private static func script(_ programme: Programme) throws -> String {
        let script = ProgrammeScript(programme, path: "file.xml", format: "schedule.xml", language: .english)
        return String(decoding: try #require(script.bytes), as: UTF8.self)
    }

    mutating func replace(_ old: String, _ new: String) throws {
        try #require(text.contains(old), "\(old)\n\(text)")
        text = text.replacing(old, with: new)
    }

    private var tree: SyntaxTree { Parser.parse(SourceFile(name: "plan.majlis", text: text), file: FileID(0)) }

    /// Brings it up to date, twice, which is once; it has no errors before and none afterwards.
    func updated(_ programme: Programme) throws -> ScriptUpdate {
        let faults = ReadScript(Array(text.utf8)).faults.filter { $0.severity == .error }
        try #require(faults.isEmpty, "\(faults.map(\.code))\n\(text)")
        var update = ScriptUpdate(tree, programme, path: "file.xml", format: "schedule.xml")
        try update.run()
        var again = self
        again.text = update.text
        var second = ScriptUpdate(again.tree, programme, path: "file.xml", format: "schedule.xml")
        try second.run()
        #expect(second.text == update.text, "\(update.text)\n\(second.text)")
        let errors = ReadScript(update.bytes).faults.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors.map(\.code))\n\(text)\n\(update.text)")
        return update
    }

    // MARK: Layout

    /// Puts the items of a block on one line, where no comment and no text of several lines stands between them.
    /// - Parameter number: of the block, in their order.
    mutating func join(block number: Int) {
        let tree = tree
        let blocks = tree.nodes.indices.filter { tree.nodes[$0].kind == .block }
        guard !blocks.isEmpty else { return }
        let block = Node(tree: tree, index: blocks[number % blocks.count])
        let whole = tree.source.text(block.range)
        if whole.contains("#") || whole.contains("\"\"\"") { return }
        let items = block.children.map { tree.source.text($0.range) }
        var bytes = tree.source.bytes
        let range = Int(block.range.start)..<Int(block.range.end)
        bytes.replaceSubrange(range, with: Array("{ \(items.joined(separator: "; ")) }".utf8))
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// Does without lanes on a day: what stands in the first follows each other with a clause for the room, all else stands beside it.
    mutating func dissolveLanes(day number: Int) {
        let tree = tree
        let outline = ScriptOutline(tree)
        let days = outline.entries.filter { $0.kind == .day }.map { outline.node(of: $0) }
        let day = days[number % days.count]
        guard let parallel = RecordMoves.parallels(of: day).first, !tree.source.text(day.range).contains("#") else { return }
        var flow: [String] = []
        var beside: [String] = []
        for (place, lane) in RecordMoves.children(.lane, of: parallel).enumerated() {
            let room = lane.first(.recordReferences)?.text ?? ""
            for session in ScriptOutline.items(of: lane) where session.kind == .record {
                var text = tree.source.text(session.range)
                if let brace = text.range(of: " {") { text.insert(contentsOf: " room \(room)", at: brace.lowerBound) }
                if place == 0 { flow.append(text) } else { beside.append(text) }
            }
        }
        for alongside in RecordMoves.children(.alongside, of: day) {
            beside += ScriptOutline.items(of: alongside).filter { $0.kind == .record }.map { tree.source.text($0.range) }
        }
        guard let block = day.first(.block) else { return }
        let items = flow + (beside.isEmpty ? [] : ["alongside {\n\(beside.joined(separator: "\n"))\n}"])
        var bytes = tree.source.bytes
        bytes.replaceSubrange(
            Int(block.range.start)..<Int(block.range.end), with: Array("{\n\(items.joined(separator: "\n"))\n}".utf8))
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// What a session says of some clauses, with what stands around it.
    static func values(_ bytes: [UInt8], id: String, _ keys: [String]) -> [String: PartValue]? {
        let outline = ScriptOutline(Parser.parse(SourceFile(name: "", bytes: bytes), file: FileID(0)))
        guard let entry = outline.entries.first(where: { $0.family == .session && $0.ids == [id] }) else { return nil }
        var values: [String: PartValue] = [:]
        for key in keys { values[key] = entry.value(key) }
        return values
    }
}
