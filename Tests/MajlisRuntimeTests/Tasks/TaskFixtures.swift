import MajlisLanguage
import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary
import Testing

@testable import MajlisRuntime

/// Projects from scripts, for the suites about tasks and events.
protocol TaskFixtures {}

extension TaskFixtures {
    func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text), "no date: \(text)") }

    /// Several scripts are several files of one project. Every script must be free of findings about names and kinds.
    func project(_ scripts: String..., sourceLocation: SourceLocation = #_sourceLocation) -> Project {
        let trees = scripts.enumerated().map { index, text in
            Parser.parse(SourceFile(name: "script\(index).majlis", text: text), file: FileID(UInt16(index)))
        }
        let project = Checker.check(trees: trees)
        let faults = project.diagnostics.filter { $0.severity == .error }
        #expect(faults.isEmpty, "\(faults.map { "\($0.code) \(show($0.message))" })", sourceLocation: sourceLocation)
        return project
    }

    func run(_ project: Project, asOf: String? = nil) throws -> Outcome { Runtime.run(project, asOf: try asOf.map { try date($0) }) }

    func check(_ project: Project, asOf: String? = nil) throws -> Outcome { Runtime.check(project, asOf: try asOf.map { try date($0) }) }

    /// `visa[qazi] blocked`, one line for each task.
    func table(_ outcome: Outcome) -> [String] {
        outcome.tasks.map { "\(name($0, outcome)) \($0.status.choice.english)" }
    }

    func name(_ state: TaskState, _ outcome: Outcome) -> String {
        let model = outcome.project.model
        let elements = state.elements.map { model.referent($0).map { model.name($0) } ?? model.name($0) }
        return model.name(state.task) + (elements.isEmpty ? "" : "[\(elements.joined(separator: ", "))]")
    }

    func state(_ task: String, _ outcome: Outcome, sourceLocation: SourceLocation = #_sourceLocation) throws -> TaskState {
        try #require(outcome.tasks.first { name($0, outcome) == task }, "no task \(task)", sourceLocation: sourceLocation)
    }

    func due(_ task: String, _ outcome: Outcome) throws -> String? {
        let state = try state(task, outcome)
        guard let due = state.due else { return state.dueDate.map { "\($0)" } }
        return state.dueTime.map { "\(due) \($0)" } ?? "\(due)"
    }

    func reason(_ task: String, _ outcome: Outcome) throws -> String? { try state(task, outcome).reason.map(show) }

    /// `done allowed`, `verify refused refusedState`.
    func verdicts(_ outcome: Outcome) -> [String] {
        let judge = outcome.project.program
        return outcome.events.map { event in
            let step =
                switch judge.events[event.event].step {
                case .done(let task, _): "done \(outcome.project.model.name(task))"
                case .skip(let task, _): "skip \(outcome.project.model.name(task))"
                case .change(let subject, _): "change \(outcome.project.model.name(subject))"
                case .retract(let other): "retract \(other)"
                case .workflow(let index, let number, let subject, _):
                    "\(outcome.project.model.symbols[judge.workflows[index].steps[number].name]) \(outcome.project.model.name(subject))"
                }
            let reason = event.reason.map { " \($0.code)" } ?? ""
            return "\(step) \(event.verdict)\(reason)"
        }
    }

    /// Codes of the findings that are not about reading the scripts.
    func codes(_ outcome: Outcome) -> [MessageCode] { outcome.diagnostics.map(\.code) }

    func findings(_ code: MessageCode, _ outcome: Outcome) -> [Diagnostic] { outcome.diagnostics.filter { $0.code == code } }

    /// A message without its wording: its name and the values in it.
    func show(_ message: Message) -> String {
        let values = message.arguments.map { show($0.value) }
        return values.isEmpty ? "\(message.code)" : "\(message.code)(\(values.joined(separator: ", ")))"
    }

    func show(_ argument: MessageArgument) -> String {
        switch argument {
        case .wordings(let wordings): wordings.own
        case .text(let text), .code(let text), .command(let text), .figure(let text), .word(let text), .rule(let text), .step(let text),
            .state(let text):
            text
        case .number(let number): "\(number)"
        case .date(let year, let month, let day): day == 0 ? month == 0 ? "\(year)" : "\(year)-\(month)" : "\(year)-\(month)-\(day)"
        case .time(let seconds): CivilTime(seconds: seconds).map { "\($0)" } ?? "?"
        case .duration(let seconds): "\(seconds)s"
        case .place: "place"
        case .message(let message): show(message)
        case .list(let list): "[" + list.map(show).joined(separator: ", ") + "]"
        }
    }
}

/// The same numbers in every run (SplitMix64).
struct TaskRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
