import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

@testable import MajlisLanguage
@testable import MajlisReport

/// Builds models for tests, record by record.
struct ModelBuilder {
    var model = Model()
    private var placements: [RecordID: Schedule.Placement] = [:]
    private var days: [RecordID] = []

    @discardableResult
    mutating func add(
        _ kind: Kind, _ name: String = "", in parent: RecordID? = nil, _ title: TextValue? = nil, _ fields: [Clause: Value] = [:],
        referent: Value? = nil
    ) -> RecordID {
        let symbol = name.isEmpty ? Symbol.none : model.symbols.intern(name)
        let id = model.add(Record(kind: kind, name: symbol, parent: parent, origin: .builtIn, headOrigin: .builtIn))
        var all = fields.sorted { $0.key.rawValue < $1.key.rawValue }.map { Field(PropertyKey($0.key), $0.value, origin: .builtIn) }
        if let title { all.insert(Field(PropertyKey(.title), .text(title), origin: .builtIn), at: 0) }
        model.setFields(all, of: id)
        if let referent { model.setReferent(referent, of: id) }
        if kind == .day { days.append(id) }
        return id
    }

    @discardableResult
    mutating func add(
        _ kind: Kind, _ name: String = "", in parent: RecordID? = nil, _ title: String, _ fields: [Clause: Value] = [:],
        referent: Value? = nil
    ) -> RecordID {
        add(kind, name, in: parent, TextValue(title), fields, referent: referent)
    }

    /// A person's or body's part in a session.
    mutating func role(_ kind: Kind, _ who: RecordID?, in session: RecordID, _ fields: [Clause: Value] = [:]) {
        add(kind, in: session, fields, referent: who.map { .record($0) } ?? .tbd)
    }

    private mutating func add(_ kind: Kind, in parent: RecordID, _ fields: [Clause: Value], referent: Value) {
        add(kind, "", in: parent, nil as TextValue?, fields, referent: referent)
    }

    mutating func place(_ id: RecordID, on day: RecordID, _ start: String?, _ end: String?, room: RecordID? = nil) {
        var placement = Schedule.Placement(day: day)
        if case .date(let date)? = model.value(day, .date) { placement.date = date.exact }
        placement.start = start.flatMap { CivilTime($0) }
        placement.end = end.flatMap { CivilTime($0) }
        placement.room = room
        placement.isTimeOpen = start == nil
        placements[id] = placement
    }

    var schedule: Schedule {
        let all = model.records.indices.map { placements[RecordID($0)] }
        return Schedule(placements: all, days: days, ordered: [])
    }

    func plan(tasks: [TaskState] = [], asOf: String? = nil, program: Program = Program()) -> Plan {
        let project = Project(files: [], trees: [], model: model, program: program, diagnostics: [], languages: [])
        return Plan(project: project, schedule: schedule, tasks: tasks, asOf: asOf.flatMap { CivilDate($0) })
    }
}

extension Value {
    static func date(_ text: String) -> Value { PartialDate(text).map { .date($0) } ?? .unknown }
    static func records(_ ids: RecordID...) -> Value { .list(ListBox(ids.map { .record($0) })) }
}

extension CivilDate {
    static func of(_ text: String) -> CivilDate { CivilDate(text) ?? .first }
}
