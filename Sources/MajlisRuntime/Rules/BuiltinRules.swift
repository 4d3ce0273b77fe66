import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// The rules that come with the language, each known by its English name (`BuiltinRule`).
//
// None of them looks at pairs: what may overlap is put into buckets (by room, person, track), sorted and swept once, so that n sessions cost
// n log n. Facts are read into plain arrays first; titles and times become messages only once there is a finding.
//
// What counts where:
// - Sessions and items count, as far as they have a time. Breaks never take a room: several may share a foyer, and a room is free in its break.
// - What is cancelled or postponed does not count, nor does anything inside it.
// - Parts and nested items belong to the session they stand in, and never conflict with it or with each other.
// - A start without an end counts for the moment it names.
// - Times of different days compare only where both dates are known; within one day always.

/// Checks a project against the built-in rules.
public enum BuiltinRules {
    /// Figures that a project may want otherwise.
    public struct Parameters: Sendable {
        /// Seconds that anybody needs from one room to another.
        public var transition = 300
        /// Findings of one kind for one room, person or track before the rest is only counted.
        public var limit = 100
        /// For tests alone: seconds by which the fast path takes everything to last longer than it does.
        var slack: Int64 = 0

        public init() {}
    }

    /// The findings of all built-in rules, those of the flow itself (`AgendaFlow`) and of checklists left out.
    public static func check(
        _ project: Project, _ schedule: Schedule, parameters: Parameters = Parameters(), profile: Profile? = nil
    ) -> [Diagnostic] {
        check(project.model, schedule, parameters: parameters, languages: stated(project), profile: profile)
    }

    private static func stated(_ project: Project) -> [String?] {
        zip(project.languages, project.statesLanguage).map { $1 ? $0 : nil }
    }

    /// The same for a model alone.
    /// - Parameter languages: by file, the language of texts without a tag; nil where its first line does not say.
    public static func check(
        _ model: Model, _ schedule: Schedule, parameters: Parameters = Parameters(), languages: [String?] = [], profile: Profile? = nil
    ) -> [Diagnostic] {
        var context = RuleContext(model, schedule, parameters)
        var findings: [Diagnostic] = []
        let events = AgendaEvents(&context)
        let rooms = RoomUse(events, context)
        let people = PersonUse(events, &context)
        findings += profile.measure(.builtin(BuiltinRule.roomConflict.english)) { rooms.conflicts() }
        findings += profile.measure(.builtin(BuiltinRule.personConflict.english)) { people.conflicts() }
        findings += profile.measure(.builtin(BuiltinRule.trackParallel.english)) { TrackRule.check(events, context) }
        findings += profile.measure(.builtin(BuiltinRule.transitionTooShort.english)) { people.transitions() }
        findings += profile.measure(.builtin("turnaround")) { rooms.turnarounds() }
        findings += profile.measure(.builtin(BuiltinRule.capacity.english)) { CapacityRule.check(events, rooms) }
        findings += profile.measure(.builtin(BuiltinRule.equipmentMissing.english)) { EquipmentRule.check(&context) }
        findings += profile.measure(.builtin(BuiltinRule.personUnavailable.english)) { AvailabilityRules.check(events, people, rooms) }
        findings += profile.measure(.builtin(BuiltinRule.chairMissing.english)) { ChairRule.check(&context) }
        findings += profile.measure(.builtin(BuiltinRule.countMismatch.english)) { CountRule.check(context) }
        findings += profile.measure(.builtin(BuiltinRule.acronymConflict.english)) { AcronymRule.check(context) }
        findings += profile.measure(.builtin(BuiltinRule.bodyTwoNames.english)) { BodyNamesRule.check(context) }
        findings += profile.measure(.builtin(BuiltinRule.translationMismatch.english)) {
            TranslationRule.check(context, languages: languages)
        }
        findings += profile.measure(.builtin(BuiltinRule.intervalBroken.english)) { SeriesRules.check(context) }
        return findings
    }
}

/// What all rules share.
struct RuleContext {
    let model: Model
    let facts: ModelFacts
    let schedule: Schedule
    let parameters: BuiltinRules.Parameters
    let meetings: Meetings
    let leaves: RoomLeaves
    var naming: Naming
    var calledOff: CalledOff

    init(_ model: Model, _ schedule: Schedule, _ parameters: BuiltinRules.Parameters) {
        self.model = model
        facts = ModelFacts(model)
        self.schedule = schedule
        self.parameters = parameters
        meetings = Meetings(model)
        leaves = RoomLeaves(model)
        naming = Naming(model)
        naming.showsDates = RuleContext.hasSeveralDates(schedule)
        calledOff = CalledOff(facts)
    }

    private static func hasSeveralDates(_ schedule: Schedule) -> Bool {
        var first: CivilDate?
        for id in schedule.ordered {
            guard let date = schedule[id]?.date else { continue }
            if let first, first != date { return true }
            first = date
        }
        return false
    }

    mutating func isCalledOff(_ id: RecordID) -> Bool { calledOff.contains(id, in: facts) }
}
