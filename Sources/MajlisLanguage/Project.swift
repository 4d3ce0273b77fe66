import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// All scripts of one project, read and checked: the trees, the model, the program and what was found on the way.
public struct Project: Sendable {
    public var files: [SourceFile]
    public var trees: [SyntaxTree]
    public var model: Model
    public var program: Program
    /// Findings of reading and of names and kinds; the runtime adds those of the rules.
    public var diagnostics: [Diagnostic]
    /// The language of texts without a tag, by file (`majlis 1 language ar`); `en` where nothing is said.
    public var languages: [String]
    /// By file: whether its first line says so.
    public var statesLanguage: [Bool] = []
    /// The file of the recorded events, one on each line; findings in it say that an event no longer fits the scripts.
    public var journal: FileID?
}

extension Origin {
    /// The place as findings give it; nil for what is built in.
    public var location: Location? {
        file == 0xFFFF ? nil : Location(file: FileID(file), range: TextRange(start: start, end: end))
    }

    public init(_ location: Location) {
        self.init(file: location.file.rawValue, start: location.range.start, end: location.range.end)
    }
}
