import MajlisFormat
import MajlisLanguage
import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// The scripts of a project with their words in one language.
///
/// The project is checked, so that words and names can be told apart; after the change it is checked again and compared. A twin that would
/// say something else is never handed out.
public struct Translation {
    /// The bytes of the files that change, by their numbers.
    public private(set) var changed: [Int: [UInt8]] = [:]
    /// Where the twin would begin to say something else: then nothing has changed.
    public private(set) var difference: Location?

    /// - Parameters:
    ///   - files: which of the trees are to be translated.
    ///   - digits: of numbers, dates and times; nil: western ones for English, and for Arabic each number keeps its own.
    public init(
        _ trees: [SyntaxTree], libraries: [Location: Int] = [:], files: [Int], to language: WordLanguage, digits: DigitSet? = nil
    ) {
        let (inquiry, uses) = Checker.checkNotingWords(trees: trees, libraries: libraries)
        let model = inquiry.project.model
        let names = Self.names(of: inquiry.project)
        var twins = trees
        for file in files {
            var translator = TreeTranslator(
                trees[file], uses, model, names: names, persons: Self.persons(of: model, in: trees[file].file), to: language,
                digits: digits ?? (language == .english ? .western : nil))
            let twin = Self.spelled(translator.translated(), trees[file])
            if twin.source.bytes == trees[file].source.bytes { continue }
            changed[file] = twin.source.bytes
            twins[file] = twin
        }
        if changed.isEmpty { return }
        var twin = Inquiry(trees: twins, libraries: Self.moved(libraries, from: trees, to: twins))
        // Texts keep their language: where only the words told it, the first line has to.
        let lost = changed.keys.filter { twin.project.languages[$0] != inquiry.project.languages[$0] }
        for file in lost {
            twins[file] = Self.stating(inquiry.project.languages[file], in: twins[file], language)
            changed[file] = twins[file].source.bytes
        }
        if !lost.isEmpty { twin = Inquiry(trees: twins, libraries: Self.moved(libraries, from: trees, to: twins)) }
        difference = ProjectComparison.difference(inquiry, twin)
        if difference != nil { changed = [:] }
    }

    /// The script with ranges, dates and marks as they go with the direction of its words.
    private static func spelled(_ bytes: [UInt8], _ original: SyntaxTree) -> SyntaxTree {
        func parsed(_ bytes: [UInt8]) -> SyntaxTree {
            bytes == original.source.bytes
                ? original : Parser.parse(SourceFile(name: original.source.name, bytes: bytes), file: original.file)
        }
        var tree = parsed(bytes)
        // A mark may have lost its reason with the words of a range: that shows when the rest is read again.
        for _ in 0..<2 {
            let edits = ScriptSpelling.edits(in: tree)
            if edits.isEmpty { break }
            tree = parsed(edits.applied(to: tree.source.bytes))
        }
        return tree
    }

    /// The script with the language of its texts in its first line.
    private static func stating(_ code: String, in tree: SyntaxTree, _ language: WordLanguage) -> SyntaxTree {
        let clause = language == .arabic ? Clause.language.arabic : Clause.language.english
        var bytes = tree.source.bytes
        if let header = tree.root.first(.header) {
            bytes.insert(contentsOf: " \(clause) \(code)".utf8, at: Int(tree.tokens[header.firstToken + 1].end))
        } else {
            let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
            let word = language == .arabic ? "مجلس" : "majlis"
            bytes.insert(contentsOf: "\(word) \(Editions.newest) \(clause) \(code)\n\n".utf8, at: isMarked ? 3 : 0)
        }
        return Parser.parse(SourceFile(name: tree.source.name, bytes: bytes), file: tree.file)
    }

    /// What the scripts declare: a word may not be written as one of these where a name could stand.
    private static func names(of project: Project) -> Set<String> {
        let model = project.model
        var names: Set<String> = []
        for record in model.records where !record.name.isNone {
            guard let file = record.headOrigin.location?.file, !project.files[Int(file.rawValue)].isBuiltIn else { continue }
            names.insert(model.symbols[record.name])
        }
        for field in model.customFields { names.formUnion(field.words.map { model.symbols[$0] } + [model.symbols[field.name]]) }
        for query in project.program.queries { names.insert(model.symbols[query.name]) }
        let figures = Set(project.program.figures.map(\.function))
        for (index, function) in project.program.functions.enumerated() where !figures.contains(index) {
            if !project.files[Int(function.body.location.file.rawValue)].isBuiltIn { names.insert(model.symbols[function.name]) }
        }
        return names
    }

    private static func persons(of model: Model, in file: FileID) -> [UInt32: RecordID] {
        var persons: [UInt32: RecordID] = [:]
        for id in model.records(of: .person) where model[id].origin.file == file.rawValue { persons[model[id].origin.start] = id }
        return persons
    }

    /// The places of libraries after the change, by the paths that stand there.
    private static func moved(_ libraries: [Location: Int], from old: [SyntaxTree], to new: [SyntaxTree]) -> [Location: Int] {
        if libraries.isEmpty { return libraries }
        var moved: [Location: Int] = [:]
        for (old, new) in zip(old, new) {
            // The statements stay in their order.
            for (before, after) in zip(Uses.files(in: old), Uses.files(in: new)) {
                if let tree = libraries[before.location] { moved[after.location] = tree }
            }
        }
        return moved
    }
}
