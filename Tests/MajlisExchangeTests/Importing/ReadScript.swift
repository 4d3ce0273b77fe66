import MajlisExchange
import MajlisFormat
import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisSyntax
import MajlisText
import MajlisVocabulary
import Testing

/// An imported script, read again.
struct ReadScript {
    let bytes: [UInt8]
    let tree: SyntaxTree
    let inquiry: Inquiry

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        tree = Parser.parse(SourceFile(name: "imported.majlis", bytes: bytes), file: FileID(0))
        inquiry = Inquiry(trees: [tree])
    }

    init(_ programme: Programme) throws {
        let script = ProgrammeScript(programme, path: "file.xml", format: "schedule.xml", language: .english)
        self.init(try #require(script.bytes))
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var model: Model { inquiry.project.model }
    var isFormatted: Bool { Formatter.format(tree) == .unchanged }

    /// What the parser and the checker say; what rules find is no matter of how it is written.
    var faults: [Diagnostic] { tree.diagnostics + inquiry.project.diagnostics.filter { $0.severity != .note } }

    /// The texts of a clause of all records of a kind, in their order.
    func texts(_ kind: Kind, _ property: Clause) -> [String?] {
        model.records(of: kind).map { id in
            guard let field = model.field(id, property), case .text(let text) = field.value else { return nil }
            return text.text
        }
    }
}
