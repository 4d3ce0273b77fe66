import MajlisLanguage
import MajlisModel
import MajlisVocabulary
import Testing

@testable import MajlisRuntime

/// A workflow, what happens in it, and a slow, obviously right reading of both: for every event everything before it is gone through again
/// from the beginning.
private struct SlowFold {
    enum Guard {
        case minutes(atMost: Int)
        case short(String)
        case state(subject: Int, is: Int)
        case paired(place: Int, isNow: Bool)
    }

    struct Step {
        var from: [Int]
        var to: Int
        var guards: [Guard] = []
        var sets: String?
    }

    enum Act {
        case step(Int, subject: Int, minutes: Int?)
        case pair(subject: Int, place: Int)
        case change(subject: Int, String)
        case retract(Int)
    }

    struct State: Equatable {
        var states: [Int]
        var shorts: [String]
        var pairs: Set<[Int]> = []
    }

    static let states = ["red", "green", "blue"]
    static let subjects = 3
    static let places = 2

    var steps: [Step] = []
    /// One on each day.
    var acts: [Act] = []

    init(_ random: inout TaskRandom) {
        for _ in 0..<Int.random(in: 2...5, using: &random) {
            var step = Step(from: [Int.random(in: 0..<3, using: &random)], to: Int.random(in: 0..<3, using: &random))
            if Bool.random(using: &random) { step.from = [0, 1] }
            for _ in 0..<Int.random(in: 0...2, using: &random) { step.guards.append(SlowFold.someGuard(&random)) }
            if Int.random(in: 0..<3, using: &random) == 0 { step.sets = ["x", "y"].randomElement(using: &random) }
            steps.append(step)
        }
        for number in 0..<Int.random(in: 3...18, using: &random) {
            let subject = Int.random(in: 0..<SlowFold.subjects, using: &random)
            switch Int.random(in: 0..<10, using: &random) {
            case 0 where number > 0: acts.append(.retract(Int.random(in: 0..<number, using: &random)))
            case 1: acts.append(.change(subject: subject, ["x", "y", "z"].randomElement(using: &random) ?? "x"))
            case 2, 3: acts.append(.pair(subject: subject, place: Int.random(in: 0..<SlowFold.places, using: &random)))
            default:
                let minutes = Bool.random(using: &random) ? Int.random(in: 1...9, using: &random) : nil
                acts.append(.step(Int.random(in: 0..<steps.count, using: &random), subject: subject, minutes: minutes))
            }
        }
    }

    private static func someGuard(_ random: inout TaskRandom) -> Guard {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: .minutes(atMost: Int.random(in: 2...8, using: &random))
        case 1: .short(["x", "y"].randomElement(using: &random) ?? "x")
        case 2: .state(subject: Int.random(in: 0..<subjects, using: &random), is: Int.random(in: 0..<3, using: &random))
        default: .paired(place: Int.random(in: 0..<places, using: &random), isNow: Bool.random(using: &random))
        }
    }

    // MARK: As a script

    var script: String {
        var text = "conference chapter \"Meeting\" date 2030-01-01\ncategory delegate \"Delegate\"\n"
        for subject in 0..<SlowFold.subjects { text += "organization o\(subject) \"O\(subject)\" { short \"-\" }\n" }
        text += "day 2030-01-01 from 09:00 {\n"
        for place in 0..<SlowFold.places { text += "  session s\(place) \"S\(place)\" for 1h\n" }
        text += "}\nworkflow colour of organization {\n  states \(SlowFold.states.joined(separator: ", "))\n"
        for (number, step) in steps.enumerated() {
            let from = step.from.map { SlowFold.states[$0] }.joined(separator: ", ")
            text += "  step step\(number) from \(from) to \(SlowFold.states[step.to]) {\n    field minutes: number = 5\n"
            for condition in step.guards { text += "    \(SlowFold.text(condition))\n" }
            if let short = step.sets { text += "    set short = \"\(short)\"\n" }
            text += "  }\n"
        }
        text += "}\nworkflow visit of organization in place: session {\n  states out, inside\n  step enter from out to inside\n}\n"
        for (day, act) in acts.enumerated() { text += "on \(SlowFold.date(day)) \(SlowFold.text(act)) \(SlowFold.name(act, day))\n" }
        return text
    }

    static func date(_ day: Int) -> String { "2027-01-\(day + 1 < 10 ? "0" : "")\(day + 1)" }

    private static func name(_ act: Act, _ day: Int) -> String {
        if case .step(_, _, let minutes?) = act { return "as e\(day) { minutes \(minutes) }" }
        if case .change(_, let short) = act { return "as e\(day) { short \"\(short)\" }" }
        return "as e\(day)"
    }

    private static func text(_ act: Act) -> String {
        switch act {
        case .step(let step, let subject, _): "step\(step) o\(subject)"
        case .pair(let subject, let place): "enter o\(subject) in s\(place)"
        case .change(let subject, _): "change o\(subject)"
        case .retract(let other): "retract e\(other)"
        }
    }

    private static func text(_ condition: Guard) -> String {
        switch condition {
        case .minutes(let most): "require minutes <= \(most)"
        case .short(let short): "require .short == \"\(short)\""
        case .state(let subject, let state): "require o\(subject).colour == \(states[state])"
        case .paired(let place, let isNow): "\(isNow ? "require" : "forbid") .visit[s\(place)] == inside"
        }
    }

    // MARK: Read slowly

    /// Whether an event counts, as of a day: no later retraction that counts takes it back.
    func counts(_ act: Int, asOf day: Int) -> Bool {
        !acts.indices.contains { other in
            guard other > act, other <= day, case .retract(act) = acts[other] else { return false }
            return counts(other, asOf: day)
        }
    }

    func state(before act: Int, asOf day: Int) -> State {
        var state = State(
            states: Array(repeating: 0, count: SlowFold.subjects), shorts: Array(repeating: "-", count: SlowFold.subjects))
        for earlier in 0..<act where counts(earlier, asOf: day) && isAllowed(earlier, asOf: day) {
            switch acts[earlier] {
            case .step(let step, let subject, _):
                state.states[subject] = steps[step].to
                if let short = steps[step].sets { state.shorts[subject] = short }
            case .pair(let subject, let place): state.pairs.insert([subject, place])
            case .change(let subject, let short): state.shorts[subject] = short
            case .retract: break
            }
        }
        return state
    }

    func isAllowed(_ act: Int, asOf day: Int) -> Bool {
        let state = state(before: act, asOf: day)
        switch acts[act] {
        case .step(let step, let subject, let minutes):
            guard steps[step].from.contains(state.states[subject]) else { return false }
            return steps[step].guards.allSatisfy { condition in
                switch condition {
                case .minutes(let most): minutes ?? 5 <= most
                case .short(let short): state.shorts[subject] == short
                case .state(let other, let wanted): state.states[other] == wanted
                case .paired(let place, let isNow): state.pairs.contains([subject, place]) == isNow
                }
            }
        case .pair(let subject, let place): return !state.pairs.contains([subject, place])
        case .change: return true
        case .retract(let other):
            // Another one that counts has retracted it before.
            return !acts.indices.contains { earlier in
                guard earlier < act, case .retract(other) = acts[earlier] else { return false }
                return counts(earlier, asOf: day)
            }
        }
    }
}

@Suite("The fold against a slow reading")
struct FoldReferenceTests: TaskFixtures {
    /// Scripts; each run of the suite tries the same ones.
    private static let scripts = 80

    @Test("Verdicts, states and clauses of random scripts, as of random days, and from snapshots of all of them")
    func random() throws {
        var random = TaskRandom(seed: 4)
        for _ in 0..<FoldReferenceTests.scripts {
            // The slow reading takes twice as long for every event.
            var slow = SlowFold(&random)
            slow.acts = Array(slow.acts.prefix(12))
            let project = project(slow.script)
            let day = Int.random(in: 0..<slow.acts.count + 1, using: &random)
            let fold = Runtime.fold(project, asOf: try date(SlowFold.date(day)))
            try compare(fold, slow, day, project)
            try continueFrom(fold, project, day, &random)
        }
    }

    private func compare(_ fold: Fold, _ slow: SlowFold, _ day: Int, _ project: Project) throws {
        for (act, outcome) in fold.events.enumerated() {
            let expected: EventOutcome.Verdict =
                act > day ? .notYet : !slow.counts(act, asOf: day) ? .retracted : slow.isAllowed(act, asOf: day) ? .allowed : .refused
            #expect(outcome.verdict == expected, "event \(act) as of \(day) of\n\(slow.script)")
        }
        let state = slow.state(before: min(day + 1, slow.acts.count), asOf: day)
        let model = fold.project.model
        for subject in 0..<SlowFold.subjects {
            let record = try #require(model.records(of: .organization).first { model.name($0) == "o\(subject)" })
            let index = try #require(project.program.workflows.firstIndex { model.symbols[$0.name] == "colour" })
            let source = fold.world.states
            #expect(
                source.state(of: record, place: nil, workflow: index).map { model.symbols[$0] } == SlowFold.states[state.states[subject]])
            guard case .text(let short)? = model.value(record, .short) else { continue }
            #expect(short.text == state.shorts[subject], "as of \(day) of\n\(slow.script)")
        }
        #expect(fold.state.states.count { $0.place != nil } == state.pairs.count)
    }

    /// As of any later day: the state goes on where it was left.
    private func continueFrom(_ fold: Fold, _ project: Project, _ day: Int, _ random: inout TaskRandom) throws {
        guard let bytes = fold.state.bytes(in: project), let state = FoldState(bytes: bytes, project: project) else {
            Issue.record("a state without expressions has bytes")
            return
        }
        let later = try date(SlowFold.date(day + Int.random(in: 0...9, using: &random)))
        guard let rest = Runtime.fold(project, asOf: later, from: state) else { return }
        let whole = Runtime.fold(project, asOf: later)
        #expect(rest.events.map(\.verdict) == Array(whole.events.suffix(rest.events.count)).map(\.verdict))
        #expect(Set(said(rest.state, project)) == Set(said(whole.state, project)))
    }

    private func said(_ state: FoldState, _ project: Project) -> [String] {
        state.states.map { "\($0.workflow) \($0.subject.rawValue) \($0.place?.rawValue ?? 0) \($0.state.rawValue) \($0.since)" }
            + state.changes.map { change in
                guard case .text(let text) = change.field.value else { return "?" }
                return "\(change.record.rawValue) \(text.text)"
            }
    }
}
