import MajlisFormat
import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// The script that a programme becomes: formatted, readable, and with everything in it that the programme says.
///
/// Comments say what a script cannot hold. The last lines are the marks of the import (`ImportMarks`), by which an update tells edits from old values.
public struct ProgrammeScript {
    /// The programme as it is written: languages known, identities given once.
    private(set) var programme: Programme
    let texts: MessageText
    /// The title of the list of those tasks whose file names none.
    let listTitle: String
    /// What there is to remark about it.
    public private(set) var remarks: [Message] = []
    /// The script; nil where what was written could not be read, which is a defect of this program.
    public private(set) var bytes: [UInt8]?

    var out = ScriptWriter()
    var names = ScriptNames()
    var fields = GivenFields()
    /// The language of texts without a mark, where the script's first line says it.
    private(set) var language: String?
    var rooms: [String] = []
    var tracks: [String] = []
    var people: [String] = []
    var days: [String] = []
    var openDays: [String] = []
    var sessions: [String] = []
    /// The bodies that people belong to.
    var organizations: [(title: LocalText, name: String)] = []
    /// Their names, by their titles.
    var organizationNames: [String: String] = [:]
    var unplaced: [Int] = []
    var overlapping = 0

    /// - Parameters:
    ///   - path: of the file that was read, as it is shown.
    ///   - format: what the file was read as.
    ///   - language: of its words and comments. Texts and names stay as they are.
    ///   - digits: of its numbers; nil for western ones.
    public init(_ programme: Programme, path: String, format: String, language: Language, digits: DigitSet? = nil) {
        self.init(programme, path: path, format: format, wording: ScriptWording(language, digits: digits), renames: [:])
    }

    /// - Parameter renames: what records are called instead of the name that they would get.
    init(_ programme: Programme, path: String, format: String, wording: ScriptWording, renames: [String: String]) {
        var repair = ProgrammeRepair(programme)
        repair.run()
        self.programme = repair.programme
        texts = MessageText(language: wording.language)
        listTitle = wording.listTitle ?? texts.plain(.importChecklist)
        remarks = repair.remarks
        self.language = ScriptLanguage.stated(self.programme)
        names.renames = renames
        write(path, format)
        bytes = finished(wording, path)
    }

    /// Whether most of what a programme names is in Arabic, so that its script is read best in Arabic words.
    public static func isArabic(_ programme: Programme) -> Bool { ScriptLanguage.isArabic(programme) }

    /// The script without the lines that the formatter and the marks add.
    var draft: [UInt8] { out.text }

    mutating func remark(_ message: Message) { remarks.append(message) }

    private mutating func write(_ path: String, _ format: String) {
        giveNames(path)
        fields.isOfTable = format == ExchangeFormat.csv.rawValue
        declareFields()
        out.line(language.map { "majlis \(Editions.newest) language \($0)" } ?? "majlis \(Editions.newest)")
        out.blank()
        out.comment(texts.plain(Message(.importCommentSource, ["path": .code(Self.fileName(of: path)), "format": .code(format)])))
        writeFields()
        writeConference()
        writeRooms()
        writeTracks()
        writeOrganizations()
        writePeople()
        writeAgenda()
        writeParticipants()
        writeTasks()
        for (given, field) in fields.renamed {
            remark(Message(.importFieldRenamed, ["name": .code(given), "field": .code(field)]))
        }
        if overlapping > 0 {
            let arguments: KeyValuePairs<String, MessageArgument> = [
                "count": .number(overlapping), "word": .word(Kind.alongside.english), "command": .command("majlis check"),
            ]
            remark(Message(.importOverlaps, arguments))
        }
        if !unplaced.isEmpty { remark(Message(.importUnplaced, ["count": .number(unplaced.count)])) }
    }

    /// In the words of its language and formatted, with the marks behind it.
    private mutating func finished(_ wording: ScriptWording, _ path: String) -> [UInt8]? {
        let tree = Parser.parse(SourceFile(name: "", bytes: out.text), file: FileID(0))
        guard var bytes = Self.formatted(tree) else { return nil }
        switch wording.translated(bytes) {
        case .success(let translated) where translated != bytes:
            guard let formatted = Self.formatted(Parser.parse(SourceFile(name: "", bytes: translated), file: FileID(0))) else { return nil }
            bytes = formatted
        case .success: break
        case .failure(let difference):
            remark(Message(.importWordsKept, ["path": .code(Self.fileName(of: path)), "line": .number(difference.line)]))
        }
        let marks = ImportMarks(ScriptOutline(tree))
        if !marks.isEmpty { bytes += Array(marks.written(under: texts.plain(.importCommentMarks)).utf8) }
        return bytes
    }

    private static func formatted(_ tree: SyntaxTree) -> [UInt8]? {
        var options = FormatOptions()
        // The tokens stay those that were just read.
        options.checksResult = false
        switch Formatter.format(tree, options: options) {
        case .formatted(let formatted): return formatted
        case .unchanged: return tree.source.bytes
        case .refused: return nil
        }
    }

    // MARK: Names

    private mutating func giveNames(_ path: String) {
        let conference = programme.conference
        let title = conference.acronym ?? conference.title?.text ?? Self.baseName(of: path)
        conferenceName = named(conference.name, title, .conference, [])
        rooms = programme.rooms.map { named($0.name, $0.title.text, .room, $0.ids) }
        tracks = programme.tracks.map { named($0.name, $0.title.text, .track, $0.ids) }
        for person in programme.people {
            for body in person.affiliations where organizationNames[body.text] == nil {
                let name = named(nil, body.text, .organization, [])
                organizationNames[body.text] = name
                organizations.append((body, name))
            }
        }
        people = programme.people.map { named($0.name, $0.title.text, .person, $0.ids) }
        days = programme.days.enumerated().map { number, day in named(day.name ?? "day_\(number + 1)", day.title?.text ?? "", .day, []) }
        openDays = programme.openDays.enumerated().map { number, day in
            let known = number == 0 ? "open_day" : "open_day_\(number + 1)"
            return named(day.title == nil ? known : nil, day.title?.text ?? "", .day, [])
        }
        sessions = programme.sessions.map { session in
            named(session.name?.split(separator: ".").last.map(String.init), session.title.text, session.form.kind, session.ids)
        }
    }

    var conferenceName = ""

    /// The name that a record had, where it had one that can stand; else one made from its title.
    mutating func named(_ known: String?, _ title: String, _ kind: Kind, _ ids: [String]) -> String {
        if let known, ScriptNames.isName(known), names.keep(known) { return names.renames[known] ?? known }
        return names.name(for: title, kind, ids: ids)
    }

    /// Without its folders: a script says nothing of the computer that it was made on.
    private static func fileName(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    private static func baseName(of path: String) -> String { String(fileName(of: path).prefix { $0 != "." }) }

    // MARK: Texts

    /// A text as a script of this language writes it: the wording in its language first.
    func local(_ text: LocalText?) -> LocalText? {
        guard var text else { return nil }
        if let language, let own = text.language, own != language,
            let place = text.translations.firstIndex(where: { $0.language == language })
        {
            let first = text.translations.remove(at: place).text
            text.translations.insert(LocalText.Translation(own, text.text), at: 0)
            text.text = first
        }
        text.translations.removeAll { $0.language == (language ?? text.language) && $0.text == text.text }
        return text
    }

    /// A title in a head; nothing for none.
    func title(_ text: LocalText?) -> String {
        local(text).map { " " + ScriptText.written($0, indentation: nil) } ?? ""
    }

    static func list(_ texts: [String]) -> String { texts.map(ScriptText.quoted).joined(separator: ", ") }

    /// A name as a script writes it: those that are words of the language, which only an older script gives, in backticks.
    static func written(_ name: String) -> String { ScriptNames.isWord(name) ? "`\(name)`" : name }

    // MARK: Further

    /// What a format says and the language has no word for, each under its own name.
    mutating func write(_ further: [Programme.Further], of kind: Kind) {
        var isWritten: Set<String> = []
        for entry in further where isWritten.insert(entry.name).inserted {
            guard let field = fields.field(kind, given: entry.name) else { continue }
            let values = further.filter { $0.name == entry.name }.map(\.value)
            out.field(field, text: values.joined(separator: "\n"))
        }
    }

    mutating func write(_ links: [Programme.Link]) {
        for link in links {
            let clauses = ["address \(ScriptText.quoted(link.address))", "type \(link.purpose.rawValue)"]
            var given: [String] = []
            if let type = link.type, let field = fields.field(.link, given: "type") { given = ["\(field): \(ScriptText.quoted(type))"] }
            // A link without a title has no name either, and only a block can say so.
            if link.title == nil {
                out.line("link { \((clauses + given).joined(separator: "; ")) }")
            } else {
                out.line("link\(title(link.title)) \(clauses.joined(separator: " "))" + (given.first.map { " { \($0) }" } ?? ""))
            }
        }
    }

    mutating func write(ids: [String]) {
        if !ids.isEmpty { out.line("id \(Self.list(ids))") }
    }

    /// A comment and a remark for what no clause can hold.
    mutating func leaveOut(_ name: String, of subject: String, _ value: String) {
        out.comment(texts.plain(Message(.importCommentNotHeld, ["name": .code(name), "value": .text(value)])))
        remark(Message(.importNotHeld, ["name": .code(name), "subject": .text(subject), "value": .text(value)]))
    }
}

extension Programme.Session.Form {
    /// The kind of record that it becomes.
    var kind: Kind {
        switch self {
        case .session: .session
        case .item: .item
        case .pause: .break
        }
    }
}
