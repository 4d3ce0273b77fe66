import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// What all evaluation of one project shares: what is known already, what was found on the way, and how much work is left.
///
/// Not `Sendable`: one thread evaluates a project.
final class EvaluationContext {
    let project: Project
    /// What the scripts say, and while events are folded what `change` and the effects of steps have made of it.
    @exclusivity(unchecked) private(set) var model: Model
    let program: Program
    /// Reckoned again where changes have moved something.
    private(set) var schedule: Schedule
    /// What `today` is: while an event is judged the event's own day.
    @exclusivity(unchecked) var asOf: CivilDate?
    private(set) var order: ValueOrder
    /// What findings may show.
    let disclosure: Disclosure
    /// The conference or edition to which everything at top level belongs.
    let soleMeeting: RecordID?
    /// Referring records that stand for nobody in particular: `10 others`, `tbd`, `unstated`.
    let openReferrers: [RecordID: (least: Int, most: Int?)]

    var taskStates: (any TaskStateSource)? { didSet { forget() } }
    var workflowStates: (any WorkflowStateSource)? { didSet { forget() } }

    /// Something that expressions read has changed since they were evaluated last.
    @exclusivity(unchecked) private var isStale = false

    // What has been computed once and cannot change.
    var collections: [CollectionKey: Gathering] = [:]
    var queries: [Int: Value] = [:]
    var constants: [ConstantKey: Value] = [:]
    var deferred: [UInt32: Value] = [:]
    var rules: [String: Kleene] = [:]
    var calendars: [RecordID: WorkCalendar] = [:]
    var indexes: [IndexKey: IndexedList] = [:]

    // What is being computed, so that nothing waits for itself.
    var openDeferred: Set<UInt32> = []
    var openRules: Set<String> = []
    var openQueries: Set<Int> = []
    var openAnchors: Set<AnchorKey> = []
    var openIndexes: Set<IndexKey> = []

    /// Without them everything is looked at, which gives the same results later.
    var usesIndexes = true
    /// A list would have grown beyond what is kept.
    var wasCutShort = false

    /// The record whose clause or rule is being evaluated: its meeting gives the calendar.
    var owner: RecordID?

    /// The element of a rule's loop that is being judged: for whom something could not be computed.
    var element: Value?

    private(set) var findings: [Diagnostic] = []
    private var reported: Set<FindingKey> = []

    /// Facts that were read and are not known; nil where nobody asks.
    @exclusivity(unchecked) var missing: [MissingFact]?
    /// While missing facts are asked for: a state was read that events are still to tell.
    @exclusivity(unchecked) var awaitsEvents = false
    /// States that were read; nil where nobody asks.
    @exclusivity(unchecked) var stateReads: [WorkflowStates.Subject]?
    /// Clauses that were read, in order; nil where nobody asks.
    @exclusivity(unchecked) var reads: [ClauseRead]?
    /// What is evaluated again to be explained makes no findings of its own.
    private var isQuiet = false

    // Changed at every step by one thread, never held across a call: asking each time whether somebody else does costs a sixth of all time.
    @exclusivity(unchecked) var depth = 0
    @exclusivity(unchecked) var steps = 0
    private var hasSaidTooMuch = false
    /// Of finding out whether a value must be withheld.
    var withholdingDepth = 0
    var withholdingSteps = 0

    struct CollectionKey: Hashable {
        let kind: Kind
        let within: RecordID?
        let isExplicit: Bool
    }

    /// A definition without parameters, and whose it is: the owner's meeting gives the calendar.
    struct ConstantKey: Hashable {
        let function: Int
        let owner: RecordID?
    }

    struct AnchorKey: Hashable {
        let anchor: Anchor
        let meeting: RecordID?
    }

    private struct FindingKey: Hashable {
        let code: MessageCode
        let location: Location
    }

    init(project: Project, schedule: Schedule, asOf: CivilDate?, access: Choice) {
        self.project = project
        model = project.model
        program = project.program
        self.schedule = schedule
        self.asOf = asOf
        disclosure = Disclosure(project.model, level: access)
        order = ValueOrder(model: project.model, schedule: schedule, rates: RateTable(project.model, asOf: asOf))
        soleMeeting = EvaluationContext.soleMeeting(of: project.model)
        openReferrers = EvaluationContext.openReferrers(of: project.model)
    }

    /// The states of tasks and workflows have changed: what was computed from the old ones is void.
    func forget() {
        collections = [:]
        queries = [:]
        constants = [:]
        deferred = [:]
        rules = [:]
        indexes = [:]
    }

    // MARK: Events

    /// Says that states, tasks or clauses have changed: before the next evaluation what was computed from the old ones is dropped.
    func touch() { isStale = true }

    /// Drops what is out of date. The records of a collection never change.
    func refresh() {
        guard isStale else { return }
        isStale = false
        if !queries.isEmpty { queries = [:] }
        if !constants.isEmpty { constants = [:] }
        if !deferred.isEmpty { deferred = [:] }
        if !rules.isEmpty { rules = [:] }
        if !indexes.isEmpty { indexes = [:] }
        if !calendars.isEmpty { calendars = [:] }
    }

    /// What a clause of a record says from now on.
    func set(_ field: Field, of record: RecordID) {
        model.setField(field, of: record)
        isStale = true
    }

    func remove(_ property: PropertyKey, of record: RecordID) {
        model.removeField(property, of: record)
        isStale = true
    }

    /// Takes over a table of words that has grown since: those that were known keep their numbers.
    func learn(_ symbols: SymbolTable) {
        model.symbols = symbols
        order.model.symbols = symbols
    }

    /// Gives times and rooms as the changed clauses have them.
    func replaceSchedule(_ new: Schedule) {
        schedule = new
        order = ValueOrder(model: model, schedule: new, rates: order.rates)
        forget()
    }

    private static func soleMeeting(of model: Model) -> RecordID? {
        let conferences = model.records(of: .conference)
        if !conferences.isEmpty { return conferences.count == 1 ? conferences[0] : nil }
        let editions = model.records(of: .edition)
        return editions.count == 1 ? editions[0] : nil
    }

    private static func openReferrers(of model: Model) -> [RecordID: (least: Int, most: Int?)] {
        var result: [RecordID: (least: Int, most: Int?)] = [:]
        for kind in Kind.allCases where kind.head.reference != nil {
            for id in model.records(of: kind) {
                let record = model[id]
                // Somebody of whom something is said is one, even where the name is open.
                let isSomebody = record.fieldCount > 0 || !record.children.isEmpty
                switch record.referent {
                case .others(let count): result[id] = count < 0 ? (1, nil) : (Int(count), Int(count))
                case .tbd, .unstated, .unknown: if !isSomebody { result[id] = (0, nil) }
                case .none: if !isSomebody { result[id] = (0, 0) }
                default: break
                }
            }
        }
        return result
    }

    // MARK: Findings

    /// Once for each place, however often it is evaluated.
    func report(_ code: MessageCode, at location: Location, _ arguments: KeyValuePairs<String, MessageArgument> = [:]) {
        // Most are there already: the finding is made only where it is new.
        guard !isQuiet, !reported.contains(FindingKey(code: code, location: location)) else { return }
        report(Diagnostic(code, at: location, arguments))
    }

    /// The same for a finding with more to it.
    func report(_ finding: Diagnostic) {
        guard !isQuiet, reported.insert(FindingKey(code: finding.code, location: finding.location)).inserted else { return }
        var finding = finding
        if let record = element?.recordID, let place = model.headLocation(record).location {
            let name = model.name(record)
            if !name.isEmpty, finding.subjects.isEmpty { finding.subjects = [name] }
            let shown = MessageArgument(.record(record), in: model, disclosure: disclosure)
            finding.related.append(RelatedPlace(place, Message(.evidenceFor, ["record": shown])))
        }
        findings.append(finding)
    }

    /// Completes the findings from a place in the list on.
    func completeFindings(from first: Int, _ complete: (inout Diagnostic) -> Void) {
        for index in findings.indices where index >= first {
            // A copy: completing evaluates.
            var finding = findings[index]
            complete(&finding)
            findings[index] = finding
        }
    }

    /// Gives back a finding that was taken for the sake of others.
    func keep(_ finding: Diagnostic) { findings.append(finding) }

    func takeFindings() -> [Diagnostic] {
        defer { findings = [] }
        return findings
    }

    /// Evaluates once more what has been evaluated, to explain it: without findings, and with a share of work of its own.
    /// - Returns: nil where that share was not enough.
    func explaining<Result>(_ body: () -> Result) -> Result? {
        let outer = (isQuiet, steps, mostSteps, depth)
        isQuiet = true
        steps = 0
        // Nested, what is left of the outer share.
        mostSteps = outer.0 ? outer.2 - outer.1 : EvaluationContext.mostStepsOfExplaining
        // Not a query from outside, which would begin to count again.
        depth = max(depth, 1)
        let result = body()
        let isEnough = steps < mostSteps
        let used = steps
        (isQuiet, steps, mostSteps, depth) = outer
        if isQuiet { steps += used }
        return isEnough ? result : nil
    }

    private static let mostStepsOfExplaining = 200_000

    // MARK: Limits

    /// Nesting is bounded by what the parser accepts and by definitions that call each other in turn; this guards the stack.
    static let deepest = 192
    /// Looking through a list: much quicker for each element than evaluating something.
    func note(_ elements: Int) { steps = Gathering.sum(steps, elements >> 4) }

    /// Before a rule, a query or a clause: it has a share of its own. Where one has used up its share, the next ones get half as much, so that
    /// a thousand rules that never come to an end take no longer than two.
    func beginShare() {
        if steps >= mostSteps { mostSteps = max(mostSteps / 2, EvaluationContext.leastSteps) }
        steps = 0
        hasSaidTooMuch = false
    }

    /// The share of the rule, the query or the clause at hand is used up.
    var isExhausted: Bool { steps >= mostSteps }

    private static let leastSteps = 10_000

    /// Steps that one rule, query or clause may take: two or three seconds of work.
    var mostSteps = 20_000_000
    /// Elements that one list may have.
    static let mostElements = 1_000_000

    /// Work that no expression counts by itself: the length of lists that are joined, of texts that are searched.
    func charge(_ work: Int, at location: Location) -> Bool {
        steps = Gathering.sum(steps, work)
        if steps < mostSteps { return true }
        report(.tooMuchWork, at: location)
        return false
    }

    /// Whether another step may be taken; if not, the finding is made.
    @inline(__always)
    func mayGoOn(at location: Location) -> Bool {
        steps += 1
        if depth < EvaluationContext.deepest, steps < mostSteps { return true }
        if depth >= EvaluationContext.deepest {
            report(.expressionTooDeep, at: location)
        } else if !hasSaidTooMuch {
            // Once is enough: every part around it comes to an end as well.
            if !isQuiet { hasSaidTooMuch = true }
            report(.tooMuchWork, at: location)
        }
        return false
    }
}

/// A clause that was read.
struct ClauseRead {
    let record: RecordID
    let property: PropertyKey
    let value: Value
    /// nil where the clause is omitted.
    let location: Location?
}

/// A clause that was read and is not known.
struct MissingFact: Hashable {
    let record: RecordID
    /// nil: whom the record refers to.
    let clause: Clause?
    let state: State
    let location: Location?

    enum State: Hashable {
        case tbd, unstated, unknown
        /// A month or a year.
        case vague(PartialDate)
        /// A list with more that nobody names.
        case open
    }
}
