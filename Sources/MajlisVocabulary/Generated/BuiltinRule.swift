// Written by majlis-grammar from the tables in Grammar/. Do not edit: change the tables and run it again.
// swift-format-ignore-file

/// The words of the group `rule` in `Grammar/vocabulary.tsv`.
public enum BuiltinRule: UInt8, CaseIterable, Hashable, Sendable {
    /// two sessions in one room at once
    case roomConflict = 0
    /// one person in two places
    case personConflict = 1
    /// more expected than the room holds
    case capacity = 2
    /// session outside the room's availability
    case roomUnavailable = 3
    /// session outside the person's availability
    case personUnavailable = 4
    /// session outside the venue's hours
    case outsideHours = 5
    /// fixed start before the flow arrives
    case flowOverlap = 6
    /// the room lacks what a session needs
    case equipmentMissing = 7
    /// session without a chair
    case chairMissing = 8
    /// too little time between two rooms
    case transitionTooShort = 9
    /// two sessions of one track in parallel
    case trackParallel = 10
    /// declared count differs from named count
    case countMismatch = 11
    /// acronym with two expansions or none
    case acronymConflict = 12
    /// series interval not kept
    case intervalBroken = 13
    /// edition numbers not consecutive
    case editionGap = 14
    /// tasks need each other in a circle
    case taskCycle = 15
    /// task due before what it needs
    case taskOrder = 16
    /// task without one accountable owner
    case taskOwner = 17
    /// the same name declared twice
    case duplicateName = 18
    /// a name nothing declares
    case unknownName = 19
    /// ends before it starts
    case endBeforeStart = 20
    /// no break in three hours
    case breakMissing = 21
    /// parts longer than their session
    case partsTooLong = 22
    /// cue without exactly one owner
    case cueOwner = 23
    /// speaker unconfirmed at publication
    case speakerUnconfirmed = 24
    /// panel of women or men only
    case panelOneGender = 25
    /// too few women among the speakers
    case womenShare = 26
    /// too many speakers of one body
    case panelOneBody = 27
    /// fewer regions than the minimum
    case regionsTooFew = 28
    /// invitees outside minimum and maximum
    case inviteeRange = 29
    /// one body under two names
    case bodyTwoNames = 30
    /// credentials late or by wrong issuer
    case credentialsInvalid = 31
    /// delegation over its limit
    case delegationOverLimit = 32
    /// participant under 18
    case participantUnderage = 33
    /// visa asked for too late
    case visaLead = 34
    /// document misses the 10-4-6 weeks
    case documentLate = 35
    /// document over its word limit
    case documentTooLong = 36
    /// materials not shared in advance
    case materialsLate = 37
    /// fewer interpreters than languages need
    case interpretersTooFew = 38
    /// interpreted sessions too long or close
    case interpretationLimits = 39
    /// texts not sent to the booths
    case boothTextsMissing = 40
    /// quorum not met
    case quorumMissing = 41
    /// majority not met
    case majorityMissing = 42
    /// no right to vote, or voted twice
    case voteInvalid = 43
    /// seating against precedence, or open ties
    case precedenceBroken = 44
    /// spending over the ceiling
    case budgetExceeded = 45
    /// contingency under its share
    case contingencyLow = 46
    /// two currencies without a rate
    case rateMissing = 47
    /// pledges under the fund's target
    case pledgesBelowTarget = 48
    /// no code of conduct or complaints contact
    case conductMissing = 49
    /// no zone, test, moderator or backup
    case hybridIncomplete = 50
    /// lacks addressee, owner or date
    case recommendationIncomplete = 51
    /// delegate without a report
    case reportMissing = 52
    /// falls on a holiday
    case holidayClash = 53
    /// prerequisite runs at the same time
    case prerequisiteParallel = 54
    /// translations differ in number, time, presence
    case translationMismatch = 55
}

extension BuiltinRule: VocabularyWord {
    public static var wordGroup: WordGroup { .rule }
    public var english: String { WordForms.rule[Int(rawValue) * 5] }
    public var englishPlural: String { WordForms.rule[Int(rawValue) * 5 + 1] }
    public var arabic: String { WordForms.rule[Int(rawValue) * 5 + 2] }
    public var arabicPlural: String { WordForms.rule[Int(rawValue) * 5 + 3] }
    public var arabicAlternatives: [String] { Self.alternatives(WordForms.rule[Int(rawValue) * 5 + 4]) }
    public var gloss: String { WordDocumentation.rule[Int(rawValue) * 4] }
    public var glossArabic: String { WordDocumentation.rule[Int(rawValue) * 4 + 1] }
    public var example: String { WordDocumentation.rule[Int(rawValue) * 4 + 2] }
    public var exampleArabic: String { WordDocumentation.rule[Int(rawValue) * 4 + 3] }
}
