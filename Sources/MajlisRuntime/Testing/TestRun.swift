import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Runs one case of a test: makes its world, lets its events happen, and looks at what is expected.
struct TestRun {
    let test: CompiledTest
    let reach: TestReach
    let snapshotTexts: SnapshotTexts?
    let language: String
    /// What the test sees, without any event.
    var world: Project
    /// The values of the columns.
    let frame: [Value]
    /// What stands in for records in the compiled test, and for which.
    let standIns: [RecordID: RecordID]
    /// Stand-ins for which the case gives no record, with the column and what it gives.
    let absent: [RecordID: (column: String, value: Value)]
    /// Where the test's own records begin.
    private let ownRecords: Int
    /// The row of the case, or the test.
    private let place: Location
    var asOf: CivilDate?
    /// The level up to which failures show values.
    let access: Choice
    /// What the scripts say has happened, as far as the test sees it.
    let before: [Event]
    /// By how many of the test's events have happened.
    var outcomes: [Int: Outcome] = [:]
    /// Attempts, as they came out.
    var attempts: [(event: Event, isAllowed: Bool)] = []

    /// Its assumptions held, and its expectations were looked at.
    private(set) var hasLooked = false
    var failures: [Diagnostic] = []
    var snapshots: [TextEdit] = []

    /// More records than this are not made by one `given`.
    static let mostRecords = 10_000

    init(
        _ test: CompiledTest, _ project: Project, _ testCase: TestCase, _ snapshotTexts: SnapshotTexts?, asOf: CivilDate?, access: Choice
    ) {
        self.test = test
        reach = TestReach(test, in: test.program)
        self.asOf = asOf
        self.access = access
        self.snapshotTexts = snapshotTexts
        let file = Int(testCase.location.file.rawValue)
        language = project.languages.indices.contains(file) ? project.languages[file] : "en"
        before = test.seesAll ? project.program.events.filter { !$0.isRecorded } : []
        var world = project
        world.model = test.model
        world.program = test.program
        world.program.events = []
        world.program.shows = []
        world.diagnostics = []
        world.journal = nil
        let values = TestRun.values(test, testCase, world)
        frame = Evaluator.frame(size: test.frameSize, values)
        var standIns: [RecordID: RecordID] = [:]
        var absent: [RecordID: (column: String, value: Value)] = [:]
        for (column, value) in zip(test.columns, values) {
            guard let standIn = column.standIn else { continue }
            if let id = value.recordID { standIns[standIn] = id } else { absent[standIn] = (column.name, value) }
        }
        self.standIns = standIns
        self.absent = absent
        place = testCase.row ?? testCase.location
        self.world = world
        ownRecords = project.model.records.count
        replaceStandIns(project)
    }

    private static func values(_ test: CompiledTest, _ testCase: TestCase, _ world: Project) -> [Value] {
        switch test.cases {
        case .one: return []
        case .each: return [testCase.element ?? .unknown]
        case .rows(let rows):
            guard rows.indices.contains(testCase.number) else { return [] }
            var evaluator: Evaluator?
            return rows[testCase.number].cells.map { cell in
                if case .constant(let value) = cell.expression.node { return value }
                let known = evaluator ?? TestRun.evaluator(world)
                evaluator = known
                var frame = Evaluator.frame(size: test.frameSize)
                return known.evaluate(cell.expression, frame: &frame)
            }
        }
    }

    private static func evaluator(_ world: Project, asOf: CivilDate? = nil, access: Choice = .staff) -> Evaluator {
        Evaluator(project: world, schedule: AgendaFlow.schedule(world).0, asOf: asOf, access: access)
    }

    /// Puts the case's records in the place of what stands in for them, in all that the test declares itself.
    private mutating func replaceStandIns(_ project: Project) {
        guard !standIns.isEmpty else { return }
        for index in project.model.records.count..<world.model.records.count {
            let id = RecordID(index)
            world.model.setReferent(world.model[id].referent.replacing(standIns), of: id)
            for field in Array(world.model.fields(of: id)) {
                let value = field.value.replacing(standIns)
                world.model.setField(Field(field.property, value, origin: field.origin), of: id)
            }
        }
        for index in project.program.deferred.count..<world.program.deferred.count {
            world.program.deferred[index].expression = world.program.deferred[index].expression.replacing(standIns)
        }
    }

    // MARK: Columns without a record

    /// Where the test names a column that is no record in this case, in a place that takes records alone, what stands in for it would stay:
    /// the case would pass or fail for a record that there is not.
    private mutating func reportAbsentColumns() {
        guard !absent.isEmpty else { return }
        let named = namedStandIns()
        for (standIn, given) in absent.sorted(by: { $0.key.index < $1.key.index }) where named.contains(standIn) {
            let value = MessageArgument(given.value, in: world.model, disclosure: Disclosure(world.model, level: access))
            fail(.testColumnAbsent, at: place, ["column": .code(given.column), "value": value])
        }
    }

    /// The stand-ins that events, expected findings, assumptions and the test's own records name.
    private func namedStandIns() -> Set<RecordID> {
        var named: Set<RecordID> = []
        for happening in test.happenings {
            switch happening {
            case .event(let index): test.program.events[index].addRecords(to: &named)
            case .expectation(.attempt(let event, _), _): event.addRecords(to: &named)
            case .expectation(.finding(_, let subjects, _), _): named.formUnion(subjects)
            case .expectation: continue
            }
        }
        for case .clause(let record, _, let given, _) in test.givens {
            named.insert(record)
            if case .written(let value) = given { value.addRecords(to: &named) }
        }
        for index in world.model.records.indices.suffix(from: ownRecords) {
            let id = RecordID(index)
            world.model[id].referent.addRecords(to: &named)
            for field in world.model.fields(of: id) { field.value.addRecords(to: &named) }
        }
        return named
    }

    // MARK: The world

    mutating func run() {
        reportAbsentColumns()
        guard failures.isEmpty else { return }
        makeWorld()
        guard failures.isEmpty else { return }
        checkAssumptions()
        guard failures.isEmpty else { return }
        hasLooked = true
        lookAtExpectations()
        reportRefusals()
    }

    /// Makes what is assumed. What assumptions are reckoned from is the world without them.
    private mutating func makeWorld() {
        var base = LazyEvaluator(world, access: access)
        for given in test.givens {
            switch given {
            case .condition: break
            case .records(let count, let template, let parent, let place): repeatRecord(template, parent, value(count, &base), place)
            case .today(let day):
                let value = value(day, &base)
                guard case .date(let date) = value, let exact = date.exact else {
                    fail(.testTodayOdd, at: day.location, ["value": shown(value, base.evaluator)])
                    continue
                }
                asOf = exact
            case .parameter(let function, let expression):
                guard let known = known(expression, &base) else { continue }
                world.program.functions[function].body = Expression(.constant(known), expression.type, expression.location)
            case .clause(let record, let property, let given, let place):
                let written: Value
                switch given {
                case .written(let value): written = value.replacing(standIns)
                case .reckoned(let expression):
                    guard let known = known(expression, &base) else { continue }
                    written = known
                }
                world.model.setField(Field(property, written, origin: Origin(place)), of: standIns[record] ?? record)
            }
        }
    }

    /// Conditions that have to hold before anything happens.
    private mutating func checkAssumptions() {
        var plain = LazyEvaluator(world, asOf: asOf, access: access)
        for case .condition(let condition) in test.givens { checkAssumption(condition, plain.evaluator) }
    }

    /// Most tests reckon nothing before their events.
    private struct LazyEvaluator {
        private let world: Project
        private let asOf: CivilDate?
        private let access: Choice
        private var known: Evaluator?

        init(_ world: Project, asOf: CivilDate? = nil, access: Choice) {
            self.world = world
            self.asOf = asOf
            self.access = access
        }

        var evaluator: Evaluator {
            mutating get {
                let evaluator = known ?? TestRun.evaluator(world, asOf: asOf, access: access)
                known = evaluator
                return evaluator
            }
        }
    }

    private func value(_ expression: Expression, _ base: inout LazyEvaluator) -> Value {
        switch expression.node {
        case .constant(let value): return value.replacing(standIns)
        case .variable(let slot) where frame.indices.contains(slot): return frame[slot]
        default: break
        }
        var frame = frame
        return base.evaluator.evaluate(expression.replacing(standIns), frame: &frame)
    }

    private mutating func known(_ expression: Expression, _ base: inout LazyEvaluator) -> Value? {
        let value = value(expression, &base)
        if case .unknown = value {
            fail(.testValueOpen, at: expression.location, ["value": shown(value, base.evaluator)])
            return nil
        }
        return value
    }

    func shown(_ value: Value, _ evaluator: Evaluator) -> MessageArgument {
        MessageArgument(value, in: evaluator.model, disclosure: evaluator.disclosure)
    }

    mutating func fail(_ code: MessageCode, at place: Location, _ arguments: KeyValuePairs<String, MessageArgument> = [:]) {
        failures.append(Diagnostic(code, at: place, arguments))
    }

    // MARK: Records

    /// `given n organizations { invited }`
    private mutating func repeatRecord(_ template: RecordID, _ parent: RecordID?, _ count: Value, _ place: Location) {
        guard case .integer(let number) = count, number >= 0, number <= TestRun.mostRecords else {
            let value = MessageArgument(count, in: world.model, disclosure: Disclosure(world.model, level: .staff))
            return fail(.testCountOdd, at: place, ["value": value, "limit": .number(TestRun.mostRecords)])
        }
        for index in 0..<Int(number) {
            let id = copy(template, to: parent)
            name(id, number: index + 1)
        }
    }

    private mutating func copy(_ source: RecordID, to parent: RecordID?) -> RecordID {
        var record = world.model[source]
        let nested = record.children
        record.isTemplate = false
        record.parent = parent
        record.children = []
        record.firstField = 0
        record.fieldCount = 0
        let id = world.model.add(record)
        let fields = world.model.fields(of: source).map { field -> Field in
            guard case .deferred(let index) = field.value else { return field }
            // An expression belongs to its record.
            var deferred = world.program.deferred[Int(index)]
            deferred.owner = id
            world.program.deferred.append(deferred)
            return Field(field.property, .deferred(UInt32(world.program.deferred.count - 1)), origin: field.origin)
        }
        world.model.setFields(fields, of: id)
        for child in nested { _ = copy(child, to: id) }
        return id
    }

    /// Something to call the record by, and somebody whom it refers to.
    private mutating func name(_ id: RecordID, number: Int) {
        let kind = world.model.kind(id)
        func title(_ kind: Kind) -> Field {
            let text = TextValue("\(kind.english) \(number)", translations: [.init(language: "ar", text: "\(kind.arabic) \(number)")])
            return Field(PropertyKey(.title), .text(text), origin: world.model[id].origin)
        }
        guard let kinds = kind.head.reference else {
            if world.model.field(id, .title) == nil, kind.shape(of: .title) != nil { world.model.setField(title(kind), of: id) }
            return
        }
        guard let referred = kinds.contains(.person) ? .person : kinds.first(where: { $0.head.acceptsName }) else { return }
        var record = Record(
            kind: referred, name: .none, parent: nil, origin: world.model[id].origin, headOrigin: world.model[id].headOrigin)
        record.isTemplate = false
        let referent = world.model.add(record)
        world.model.setFields([title(referred)], of: referent)
        world.model.setReferent(.record(referent), of: id)
    }
}
