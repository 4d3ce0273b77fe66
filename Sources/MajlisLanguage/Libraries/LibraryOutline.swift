import MajlisLibrary
import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// What a library says of itself and of each of its parts: read from its script, without checking it.
public struct LibraryOutline: Sendable {
    /// A rule, a checklist or a parameter with its documentation.
    public struct Part: Sendable {
        public var name: String
        /// The titles of rules and checklists.
        public var title: TextValue?
        public var documentation: Documentation
        /// A parameter's value where nobody sets it, as it is written.
        public var value: String?
        /// The program itself checks the rule.
        public var isNative = false
        /// The part as it stands in the script.
        public var text: String
    }

    /// Documentation comments in both languages: lines with Arabic letters are Arabic.
    public struct Documentation: Sendable, Hashable {
        public var english: String
        public var arabic: String

        public init(_ lines: [String]) {
            english = lines.filter { !$0.hasArabicLetters }.joined(separator: " ")
            arabic = lines.filter(\.hasArabicLetters).joined(separator: " ")
        }
    }

    /// `std.balance`, or the name of a file.
    public var name: String
    public var documentation: Documentation
    public var parameters: [Part] = []
    public var rules: [Part] = []
    public var checklists: [Part] = []
    public var workflows: [Part] = []

    /// The outlines of all libraries that come with the program.
    public static var standard: [LibraryOutline] { StandardLibrary.all.map { LibraryOutline($0) } }

    public init(_ library: StandardLibrary) {
        let source = SourceFile(name: library.fullName, bytes: Array(library.source.utf8), isBuiltIn: true)
        self.init(Parser.parse(source, file: FileID(0)), name: library.fullName)
    }

    public init(_ tree: SyntaxTree, name: String) {
        self.name = name
        documentation = Documentation(tree.fileDocumentation)
        for node in tree.root.children {
            switch node.kind {
            case .parameter: parameters.append(LibraryOutline.part(node, node.first(.name)))
            case .record:
                switch Vocabulary.meanings(of: node.head.word).kind {
                case .rule: rules.append(LibraryOutline.part(node, node.first(.recordName)))
                case .checklist: checklists.append(LibraryOutline.part(node, node.first(.recordName)))
                case .workflow: workflows.append(LibraryOutline.part(node, node.first(.recordName)))
                default: break
                }
            default: break
            }
        }
    }

    /// The rule that begins at a place of a script, however deep it stands; nil where none does.
    public static func rule(at place: ByteOffset, in tree: SyntaxTree) -> Part? {
        var open = [tree.root]
        while let node = open.popLast() {
            for child in node.children where child.location.range.start <= place && place < child.location.range.end {
                if child.kind == .record, child.location.range.start == place { return part(child, child.first(.recordName)) }
                open.append(child)
            }
        }
        return nil
    }

    private static func part(_ node: Node, _ name: Node?) -> Part {
        var part = Part(
            name: name.map { Literal.name(ofToken: $0.firstToken, in: $0.tree) } ?? "",
            documentation: Documentation(node.tree.documentation(beforeToken: node.firstToken)), text: node.text)
        if let title = node.first(.recordTitle) {
            let text = Literal.text(of: title.first(.text) ?? title)
            part.title = TextValue(
                text.value, translations: text.translations.map { TextValue.Translation(language: $0.language, text: $0.value) })
        }
        if node.kind == .parameter {
            part.value = node.children.first { $0.index != name?.index && $0.kind != .fieldType }?.text
        }
        part.isNative = node.children.contains { $0.kind == .clause && Vocabulary.meanings(of: $0.head.word).clause == .native }
        return part
    }
}

extension StandardLibrary {
    /// The library of a name as people write it: `balance`, `std.balance`, قياسي.توازن.
    public init?(named name: String) {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map { part in
            Vocabulary.meanings(of: Vocabulary.word(String(part))).library?.english ?? String(part)
        }
        guard let last = parts.last, parts.count == 1 || (parts.count == 2 && parts[0] == LibraryWord.std.english) else { return nil }
        self.init(last)
    }
}
