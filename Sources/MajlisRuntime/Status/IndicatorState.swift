import MajlisLanguage
import MajlisModel
import MajlisVocabulary

/// Where an indicator stands: what it aims at, what was measured, and what was measured before.
public struct IndicatorState: Sendable {
    /// One value, and the day on which it was measured where that is known.
    public struct Reading: Sendable {
        public var date: PartialDate?
        public var value: Value
    }

    public var record: RecordID
    public var meeting: RecordID?
    public var target: Value
    public var measured: Value
    public var owner: Value
    /// Whether the target is reached; unknown where one of the two is open.
    public var isReached: Kleene
    /// Every measurement that an event tells of, in the order of time, then what the clauses say where that is another value.
    public var readings: [Reading]
}

/// Reads indicators from a project after its events.
struct IndicatorReader {
    let states: StateReader
    private let meetings: MeetingOf

    private var model: Model { states.model }
    private var program: Program { states.program }

    init(states: StateReader) {
        self.states = states
        meetings = MeetingOf(states.model)
    }

    func all() -> [IndicatorState] {
        let workflows = program.workflows.indices.filter {
            program.workflows[$0].subject == .indicator && program.workflows[$0].place == nil
        }
        return model.records(of: .indicator).map { record in
            var readings = workflows.flatMap { told(of: record, by: $0) }
            let target = model.value(record, .target) ?? .none
            let measured = model.value(record, .measured) ?? .none
            if !measured.isNone, !measured.isUnknown, readings.last.map({ !isSame($0.value, measured) }) ?? true {
                readings.append(.init(date: date(of: record), value: measured))
            }
            return IndicatorState(
                record: record, meeting: meetings[record], target: target, measured: measured, owner: model.value(record, .owner) ?? .none,
                isReached: isReached(measured, target), readings: readings)
        }
    }

    /// The values that steps with a field of a number state.
    private func told(of record: RecordID, by workflow: Int) -> [IndicatorState.Reading] {
        states.history[.init(workflow: workflow, record: record)].compactMap { entry in
            let event = program.events[entry.event]
            let value = event.arguments.lazy.compactMap { $0 }.first { quantity($0) != nil }
            return value.map { .init(date: PartialDate(entry.date), value: $0) }
        }
    }

    private func date(of record: RecordID) -> PartialDate? {
        switch model.value(record, .date) {
        case .date(let date)?: date
        case .dates(let box)?: box.range.last
        default: nil
        }
    }

    // MARK: Comparing

    private func quantity(_ value: Value) -> Figure? {
        switch value {
        case .integer(let number): Figure(mantissa: number)
        case .figure(let figure): figure
        default: nil
        }
    }

    private func isSame(_ a: Value, _ b: Value) -> Bool {
        guard let a = quantity(a), let b = quantity(b), a.unit == b.unit else { return false }
        return Figure.compare(a, b) == 0
    }

    private func isReached(_ measured: Value, _ target: Value) -> Kleene {
        var target = target
        var most: Figure?
        if case .range(let box) = target {
            target = box.lower
            most = quantity(box.upper)
        }
        guard let value = quantity(measured), let least = quantity(target), value.unit == least.unit else { return .unknown }
        if Figure.compare(value, least) < 0 { return .no }
        if let most { return most.unit == value.unit ? Kleene(Figure.compare(value, most) <= 0) : .unknown }
        return .yes
    }
}
