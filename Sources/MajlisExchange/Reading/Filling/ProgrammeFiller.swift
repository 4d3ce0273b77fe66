import MajlisModel
import MajlisText

/// Fills a `Programme` from whatever format: rooms, tracks and persons once each, days in order, identities unique, and what is odd noted with its place.
struct ProgrammeFiller {
    var programme = Programme()
    var notes: ReadingNotes
    /// The zone that the file states, else the one that was given with it.
    var zone: Zone?
    private(set) var statesZone = false
    /// Where the sessions stand in the file, in the order of `programme.sessions`.
    var sessionRanges: [TextRange] = []
    var taskRanges: [TextRange] = []
    var personRanges: [TextRange] = []
    var roomRanges: [TextRange] = []
    var trackRanges: [TextRange] = []
    /// What times lacked to UTC that were read without a zone: the least and the greatest number of seconds.
    var offsets: ClosedRange<Int>?
    /// Where a time of the clock without more stands first.
    var firstTime: TextRange?
    /// How many sessions have a time without a date, and the first of them.
    var undated: (count: Int, first: TextRange)?
    /// The day without a date that is being read, as its place among the programme's.
    var undatedDay: Int?
    private var roomNumbers: [String: Int] = [:]
    private var trackNumbers: [String: Int] = [:]
    private var dayNumbers: [CivilDate: Int] = [:]
    var peopleByIdentity: [String: Int] = [:]
    var peopleByName: [String: [Int]] = [:]
    /// People who were mentioned by nothing but their names.
    var unidentified: [String: Int] = [:]
    /// By addresses of electronic mail in small letters, where these tell people apart; and the other way round.
    var peopleByAddress: [String: Int] = [:]
    var addresses: [Int: String] = [:]
    /// Names by which identities stand that first stood with other names.
    var otherNames: Set<OtherName> = []

    /// What records had no room for, with the first of it.
    var cuts: [(what: MessageCode, limit: Int, count: Int, range: TextRange)] = []
    /// Whether the month stands first in dates of tables that can be read in two ways.
    var isMonthFirst = false

    struct OtherName: Hashable {
        var person: Int
        var name: String
    }

    init(file: FileID = FileID(0), zone: Zone?) {
        notes = ReadingNotes(file: file)
        self.zone = zone
    }

    // MARK: - Rooms, tracks, days

    /// The room of a name, which is made where there is none yet; nil without a name.
    mutating func room(_ title: LocalText, key: String? = nil, at range: TextRange) -> Int? {
        let title = title.trimmed
        guard let key = key ?? (title.text.isEmpty ? nil : title.text) else { return nil }
        if let known = roomNumbers[key] { return known }
        let number = programme.rooms.count
        programme.rooms.append(Programme.Room(title))
        roomRanges.append(range)
        roomNumbers[key] = number
        return number
    }

    mutating func room(_ name: String, at range: TextRange) -> Int? { room(LocalText(name), at: range) }

    /// The room that has been entered under a key, such as a number that the format has for it.
    func knownRoom(_ key: String) -> Int? { roomNumbers[key] }

    mutating func enterRoom(_ key: String, _ number: Int) { roomNumbers[key] = number }

    mutating func track(_ title: LocalText, key: String? = nil, at range: TextRange) -> Int? {
        let title = title.trimmed
        guard let key = key ?? (title.text.isEmpty ? nil : title.text) else { return nil }
        if let known = trackNumbers[key] { return known }
        let number = programme.tracks.count
        programme.tracks.append(Programme.Track(title))
        trackRanges.append(range)
        trackNumbers[key] = number
        return number
    }

    mutating func track(_ name: String, at range: TextRange) -> Int? { track(LocalText(name), at: range) }

    mutating func day(_ date: CivilDate) -> Int {
        if let known = dayNumbers[date] { return known }
        let number = programme.days.count
        programme.days.append(Programme.Day(date))
        dayNumbers[date] = number
        return number
    }

    // MARK: - The conference

    /// Takes the name of the zone that the file states.
    mutating func stateZone(_ name: String, at range: TextRange) {
        let name = name.trimmed
        guard !name.isEmpty else { return }
        if let stated = name == "UTC" ? Zone.utc : Zone(identifier: name) {
            zone = stated
            programme.conference.zone = stated
            statesZone = true
        } else {
            notes.add(.importUnknownZone, range, ["zone": .code(name)])
            programme.conference.further.append(Programme.Further("time_zone_name", name))
        }
    }

    /// `#rrggbb` in small letters; anything else is noted.
    mutating func color(_ text: String, of subject: MessageArgument, at range: TextRange) -> String? {
        let text = text.trimmed
        guard !text.isEmpty else { return nil }
        let bytes = Array(text.utf8)
        let isGood =
            bytes.count == 7 && bytes[0] == UInt8(ascii: "#") && bytes.dropFirst().allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
        if isGood { return text.lowercased() }
        notes.badValue(text, .importAColour, of: subject, range)
        return nil
    }

    mutating func date(_ text: String, of subject: MessageArgument, at range: TextRange) -> CivilDate? {
        let text = text.trimmed
        guard !text.isEmpty else { return nil }
        if let moment = ReadMoment(text) { return moment.date }
        notes.badValue(text, .importADate, of: subject, range)
        return nil
    }

    mutating func length(_ text: String, of subject: MessageArgument, at range: TextRange) -> Int? {
        let text = text.trimmed
        guard !text.isEmpty else { return nil }
        if let length = ReadTime.length(text), length <= 400 * 86_400 { return length }
        notes.badValue(text, .importALength, of: subject, range)
        return nil
    }

    mutating func clock(_ text: String, of subject: MessageArgument, at range: TextRange) -> Int? {
        let text = text.trimmed
        guard !text.isEmpty else { return nil }
        if let time = ReadTime.clock(text) { return time }
        notes.badValue(text, .importATime, of: subject, range)
        return nil
    }

    /// A value of the conference; where it is none, what the file says stands with the conference as text.
    mutating func kept<Value>(_ value: Value?, _ name: String, _ text: String) -> Value? {
        let text = text.trimmed
        if value == nil, !text.isEmpty { programme.conference.further.append(Programme.Further(name, text)) }
        return value
    }

    // MARK: - Sessions and tasks

    mutating func add(_ session: Programme.Session, at range: TextRange) {
        if session.title.text.isEmpty {
            notes.missing(.importATitle, of: .message(Message(.importThisSession)), range)
        }
        programme.sessions.append(session)
        sessionRanges.append(range)
    }

    mutating func add(_ task: Programme.Task, at range: TextRange) {
        if task.title.text.isEmpty { notes.missing(.importATitle, of: .message(Message(.importThisTask)), range) }
        programme.tasks.append(task)
        taskRanges.append(range)
    }

    /// Languages by their codes: `en, ar`, `de-formal`, `English`. What is no language is noted and kept.
    mutating func languages(_ text: String, of session: inout Programme.Session, at range: TextRange) {
        for part in text.split(whereSeparator: { ",;/|".contains($0) }) {
            let name = String(part).trimmed
            guard !name.isEmpty else { continue }
            if let code = LanguageCodes.code(of: name) {
                if !session.languages.contains(code) { session.languages.append(code) }
                if code != name.lowercased(), name.utf8.contains(UInt8(ascii: "-")) {
                    session.further.append(Programme.Further("language", name))
                }
            } else {
                notes.badValue(name, .importALanguage, of: .titled(session.title.text, .importThisSession), range)
                session.further.append(Programme.Further("language", name))
            }
        }
    }

    func titled(_ session: Programme.Session) -> MessageArgument { .titled(session.title.text, .importThisSession) }
}

extension LocalText {
    var trimmed: LocalText {
        LocalText(
            text.trimmed, language: language,
            translations: translations.compactMap { $0.text.trimmed.isEmpty ? nil : Translation($0.language, $0.text.trimmed) })
    }
}
