import MajlisExchange
import MajlisPage
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisWorkspace

/// The formats that a programme is written in. A format is a case here and a line in each table below.
enum ExportFormat: String, CaseIterable {
    case scheduleXML = "schedule.xml"
    case scheduleJSON = "schedule.json"
    case html
    case ics
    case csv
    case markdown = "md"
    case jsonLD = "jsonld"
    case json

    /// What each format can show, the first one where nothing is asked for; none where it has but one form.
    var views: [String] {
        switch self {
        case .ics: ["sessions", "tasks"]
        case .csv, .markdown: ["sessions", "participants", "tasks"]
        case .html: ProgrammePage.View.allCases.map(\.rawValue)
        case .scheduleXML, .scheduleJSON, .jsonLD, .json: []
        }
    }

    /// Those of all formats, each once.
    static var allViews: [String] {
        allCases.flatMap(\.views).reduce(into: []) { all, view in if !all.contains(view) { all.append(view) } }
    }

    /// Whether it can be limited to what somebody takes part in, to a room or a track.
    var takesSelection: Bool {
        switch self {
        case .ics, .csv, .markdown, .jsonLD: true
        case .scheduleXML, .scheduleJSON, .html, .json: false
        }
    }

    /// Whether it can be written person by person, and go on from what was written before.
    var takesPrevious: Bool { self == .ics }

    /// The programme in this format.
    func export(_ request: ExportRequest) throws(ExportFailure) -> Exported {
        switch self {
        case .scheduleXML:
            let file = try ScheduleXML(request.programme, language: request.textLanguage, generator: Version.program)
            return Exported(file.bytes, request.remarks(onLeftOut: file.leftOut, calledOff: file.calledOff, format: rawValue))
        case .scheduleJSON:
            let file = try ScheduleJSON(request.programme, language: request.textLanguage, generator: Version.program)
            return Exported(file.bytes, request.remarks(onLeftOut: file.leftOut, calledOff: file.calledOff, format: rawValue))
        case .html:
            return Exported(request.page.html())
        case .ics:
            let written = CalendarWriter(request.programme, request.calendarOptions).write(request.selection)
            return Exported(written.bytes, written.notices)
        case .csv:
            let view: ProgrammeTable.View = request.view == "tasks" ? .tasks : request.view == "participants" ? .participants : .sessions
            return Exported(ProgrammeTable(request.programme).write(view, request.selection))
        case .markdown:
            let view: MarkdownWriter.View = request.view == "tasks" ? .tasks : request.view == "participants" ? .participants : .sessions
            return Exported(MarkdownWriter(request.programme, request.convention).write(view, request.selection))
        case .jsonLD: return Exported(StructuredDataWriter(request.programme, request.language).write(request.selection))
        case .json: return Exported(ModelWriter(request.plan.outcome, request.programme, request.language).write())
        }
    }
}

/// What is exported, and how that was asked for.
struct ExportRequest {
    /// As far as it may leave.
    var programme: Programme
    /// What it was made from, with the same level of access.
    var plan: CheckedPlan
    /// The language of titles and texts, where one was asked for: otherwise each as the script has it.
    var textLanguage: String?
    /// How dates and words are written where people read the file.
    var reader: Reader
    /// The language of what is said.
    var language: Language
    /// Which of the format's views; nil where nothing is asked for.
    var view: String?
    /// What of the programme is wanted.
    var selection = ProgrammeSelection.all
    /// A calendar that was given out before.
    var previous: PreviousCalendar?

    /// How dates and numbers are written in files for people.
    var convention: Convention { reader.styleForFile(language: language).convention }

    var calendarOptions: CalendarWriter.Options {
        var options = CalendarWriter.Options()
        options.convention = Convention(language)
        options.view = view == "tasks" ? .tasks : .sessions
        options.asOf = plan.plan.asOf
        options.previous = previous
        return options
    }

    /// The web page, in the conventions of the conference's country where no other was asked for.
    var page: ProgrammePage {
        let region = reader.asked?.region ?? programme.conference.country.flatMap { ArabicRegion(rawValue: $0) }
        return ProgrammePage(
            programme, view: view.flatMap { ProgrammePage.View(rawValue: $0) } ?? .sessions,
            first: textLanguage.flatMap { Language(rawValue: $0) },
            english: Convention(.english, digits: reader.digits, calendar: reader.calendar),
            arabic: Convention(.arabic, region: region, digits: reader.digits, calendar: reader.calendar))
    }

    /// What a format that holds only what takes place at a time leaves out.
    func remarks(onLeftOut leftOut: [Int], calledOff: [Int], format: String) -> [Message] {
        [(leftOut, MessageCode.exportLeftOut), (calledOff, .exportCancelledLeftOut)].compactMap { sessions, code in
            if sessions.isEmpty { return nil }
            return Message(code, ["count": .number(sessions.count), "format": .code(format), "names": .list(names(sessions))])
        }
    }

    /// The first of some sessions, and how many more there are.
    private func names(_ sessions: [Int]) -> [MessageArgument] {
        let named = sessions.count > 4 ? 3 : sessions.count
        let shown = sessions.prefix(named).map { MessageArgument.text(programme.sessions[$0].title.text(in: language.code)) }
        if named == sessions.count { return shown }
        return shown + [.message(Message(.exportMore, ["count": .number(sessions.count - named)]))]
    }
}

/// A programme in a format, and what is to be said of it.
struct Exported {
    var bytes: [UInt8]
    var remarks: [Message]

    init(_ bytes: [UInt8], _ remarks: [Message] = []) {
        self.bytes = bytes
        self.remarks = remarks
    }
}
