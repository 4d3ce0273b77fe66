import MajlisReport
import MajlisSyntax
import MajlisText
import MajlisTranslation
import MajlisVocabulary

/// In the words of which language a script is written, and in which digits its numbers.
struct ScriptWording {
    var language = Language.english
    /// Nil where numbers keep those that they are written in.
    var digits: DigitSet?
    /// What the script calls the list of tasks that belong to none; nil where it has no such list.
    var listTitle: String?
    /// Only what the script says counts, and not in which words: it is left in English ones.
    var isDraft = false

    /// How most of a script is written.
    init(of tree: SyntaxTree) {
        var words = 0
        var arabicWords = 0
        for token in tree.tokens where token.kind == .word && token.startsLine && token.word != .none {
            words += 1
            if tree.source.bytes[Int(token.start)] >= 0x80 { arabicWords += 1 }
        }
        language = arabicWords * 2 > words ? .arabic : .english
        digits = Self.digits(of: tree)
        let titles = Language.allCases.map { MessageText(language: $0).plain(.importChecklist) }
        let lists = ScriptOutline(tree).entries.filter { $0.kind == .checklist }.compactMap { $0.title?.firstText }
        listTitle = lists.first { titles.contains($0) }
    }

    init(_ language: Language, digits: DigitSet? = nil) { (self.language, self.digits) = (language, digits) }

    /// The digits of most of its dates, times and numbers; nil for those of the import itself.
    private static func digits(of tree: SyntaxTree) -> DigitSet? {
        var (arabic, persian, western) = (0, 0, 0)
        for token in tree.tokens {
            switch token.kind {
            case .integer, .decimal, .date, .month, .time, .compactDuration: break
            default: continue
            }
            switch tree.source.bytes[Int(token.start)] {
            case 0xD9: arabic += 1
            case 0xDB: persian += 1
            default: western += 1
            }
        }
        if max(arabic, persian) <= western { return nil }
        return arabic >= persian ? .arabic : .persian
    }

    var isEnglish: Bool { language == .english && digits == nil }

    func word(_ kind: Kind) -> String { language == .arabic ? kind.arabic : kind.english }
    func word(_ clause: Clause) -> String { language == .arabic ? clause.arabic : clause.english }
    func word(_ choice: Choice) -> String { language == .arabic ? choice.arabic : choice.english }

    var comma: String { language == .arabic ? "، " : ", " }

    /// `status cancelled`
    func clause(_ clause: Clause, _ choice: Choice) -> String { "\(word(clause)) \(word(choice))" }

    // MARK: Whole scripts

    /// A script in these words; the line where it would begin to say something else where that cannot be.
    func translated(_ bytes: [UInt8]) -> Result<[UInt8], Difference> {
        if isEnglish || isDraft { return .success(bytes) }
        let tree = Parser.parse(SourceFile(name: "", bytes: bytes), file: FileID(0))
        let translation = Translation([tree], files: [0], to: language == .arabic ? .arabic : .english, digits: digits)
        if let difference = translation.difference {
            return .failure(Difference(line: tree.source.lines.line(of: difference.range.start)))
        }
        return .success(translation.changed[0] ?? bytes)
    }

    struct Difference: Error {
        var line: Int
    }
}
