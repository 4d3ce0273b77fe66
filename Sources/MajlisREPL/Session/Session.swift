import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisSyntax
import MajlisText
import MajlisVocabulary
import MajlisWorkspace

/// An interactive session about one project: takes inputs and gives answers, and remembers every state it was in.
///
/// It draws nothing and reads nothing from a terminal: that is its host's. One thread uses it.
package final class Session {
    /// What can be set while it runs.
    package struct Settings {
        /// The day as of which all is told; nil is today.
        package var asOf: CivilDate?
        /// What the reader asked for; nil is the script's language, or that of the locale.
        package var language: Language?
        /// The same for the country, the digits and the calendar; nil is what the session began with.
        var region: ArabicRegion?
        var digits: DigitSet?
        var calendar: ShownCalendar?
        /// The level up to which values are shown.
        package var access: Choice = .staff
        /// Says how long each input took.
        package var showsTime = false
        /// Whether the journal beside a script is read.
        package var readsJournals = true

        package init() {}
    }

    package unowned let host: any SessionHost
    package var settings: Settings
    /// The project as it stands now.
    package private(set) var state: SessionState
    /// What was computed from it.
    package private(set) var view: SessionView
    /// The states before this one, and those that were undone, the nearest last.
    var past: [SessionState] = []
    var future: [SessionState] = []
    /// While something is tried.
    package internal(set) var trial: Trial?
    /// What `_` stands for.
    var lastValue: LastValue?
    /// What is known of the files and the journal outside.
    var outside = Outside()

    package init(host: any SessionHost, settings: Settings = Settings(), state: SessionState = SessionState()) {
        self.host = host
        self.settings = settings
        self.state = state
        view = SessionView(of: state, asOf: settings.asOf ?? host.today, access: settings.access)
    }

    // MARK: What is known

    package var language: Language { settings.language ?? state.loaded.language.flatMap(Language.init(rawValue:)) ?? host.localeLanguage }
    package var style: ReportStyle {
        var style = host.style(for: language)
        if let region = settings.region { style.convention.region = region }
        if let digits = settings.digits { style.convention.askedDigits = digits }
        if let calendar = settings.calendar { style.convention.calendar = calendar }
        return style
    }
    /// The day as of which all is told.
    package var asOf: CivilDate? { settings.asOf ?? host.today }

    // MARK: Inputs

    /// Takes one whole input: a command, a script, events or an expression.
    package func perform(_ text: String) -> Answer {
        switch SessionInput(text) {
        case .nothing: Answer()
        case .command(let words): perform(command: words)
        case .script(let tree): take(tree)
        case .change(let tree): take(change: tree)
        case .expression(let text): answer(text)
        case .broken(let source, let findings): refuse(findings, in: source)
        }
    }

    /// What is wrong with an input that cannot be read.
    func refuse(_ findings: [Diagnostic], in source: SourceFile) -> Answer {
        Answer(remarks: FindingsReport(files: [source], style: style).list(findings), isFailure: true)
    }

    func complain(_ message: Message, hints: [Message] = []) -> Answer { Answer(complaining: message, hints: hints, style) }

    func say(_ message: Message) -> Answer { Answer(saying: message, style) }

    // MARK: States

    /// Computes everything about a state.
    func view(of state: SessionState) -> SessionView { SessionView(of: state, asOf: asOf, access: settings.access) }

    /// Goes over to another state, which `:undo` takes back.
    func become(_ next: SessionState, _ nextView: SessionView) {
        past.append(state)
        future = []
        outside.hasJustRecorded = false
        show(next, nextView)
    }

    /// Shows a state without remembering the present one.
    func show(_ next: SessionState, _ nextView: SessionView? = nil) {
        let nextView = nextView ?? view(of: next)
        state = next
        view = nextView
        lastValue = lastValue?.surviving
    }

    /// Computes everything again, as after a change of the settings.
    func refresh() { show(state) }
}
