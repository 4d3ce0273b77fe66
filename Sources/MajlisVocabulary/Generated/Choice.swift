// Written by majlis-grammar from the tables in Grammar/. Do not edit: change the tables and run it again.
// swift-format-ignore-file

/// The words of the group `choice` in `Grammar/vocabulary.tsv`.
public enum Choice: UInt8, CaseIterable, Hashable, Sendable {
    /// modality: all in one place
    case inPerson = 0
    /// modality: nobody in one place
    case online = 1
    /// modality: both
    case hybrid = 2
    /// status: first version
    case draft = 3
    /// status: put forward
    case proposed = 4
    /// status: certain
    case confirmed = 5
    /// status: nothing may stay open
    case final = 6
    /// status: readers have it
    case published = 7
    /// status: later, date open
    case postponed = 8
    /// status: will not take place
    case cancelled = 9
    /// status: entries are taken
    case open = 10
    /// status: no more entries
    case closed = 11
    /// severity that fails a check
    case error = 12
    /// severity: warning
    case warn = 13
    /// severity: for information
    case note = 14
    /// finding or task: facts are missing
    case undecided = 15
    /// finding: waits for events
    case pending = 16
    /// finding: the rule is broken
    case fails = 17
    /// finding: let pass with a reason
    case waived = 18
    /// event: may happen
    case allowed = 19
    /// event: may not happen
    case refused = 20
    /// task: its condition is false
    case notApplicable = 21
    /// task: waits for another
    case blocked = 22
    /// task: can be done now
    case ready = 23
    /// task: past its due date
    case overdue = 24
    /// task: finished
    case done = 25
    /// task: left out on purpose
    case skipped = 26
    /// access: everybody
    case `public` = 27
    /// access: the secretariat only
    case staff = 28
    /// access: withheld from views and exports
    case confidential = 29
    /// participant: put forward
    case nominated = 30
    /// participant: has an invitation
    case invited = 31
    /// invitation or recommendation taken up
    case accepted = 32
    /// invitation or recommendation not taken up
    case declined = 33
    /// participant: entered in the register
    case registered = 34
    /// participant: admitted, badge due
    case accredited = 35
    /// participant: was there
    case attended = 36
    /// participant: was not there
    case absent = 37
    /// participant: report filed
    case reported = 38
    /// category: speaks for a body
    case delegate = 39
    /// category: without a vote
    case observer = 40
    /// category: invited without a function
    case guest = 41
    /// owner: whoever comes forward
    case volunteer = 42
    /// recommendation: adopted by the meeting
    case adopted = 43
    /// recommendation: has an owner
    case assigned = 44
    /// recommendation: being carried out
    case inProgress = 45
    /// recommendation: carried out
    case implemented = 46
    /// recommendation or body: checked
    case verified = 47
    /// accreditation: nothing asked yet
    case unapplied = 48
    /// accreditation: application received
    case applied = 49
    /// accreditation: on the list
    case listed = 50
    /// accreditation: application turned down
    case rejected = 51
    /// is unknown: value cannot be told
    case unknown = 52
    /// is empty: list without elements
    case empty = 53
    /// with all: every entity
    case all = 54
    /// weekday
    case monday = 55
    /// weekday
    case tuesday = 56
    /// weekday
    case wednesday = 57
    /// weekday
    case thursday = 58
    /// weekday
    case friday = 59
    /// weekday
    case saturday = 60
    /// weekday
    case sunday = 61
    /// gender
    case woman = 62
    /// gender
    case man = 63
    /// format: everybody together
    case plenary = 64
    /// format: speakers discuss before an audience
    case panel = 65
    /// format: all take part as equals
    case roundTable = 66
    /// format: participants work
    case workshopFormat = 67
    /// format: the main address
    case keynote = 68
    /// format: one speaks, others listen
    case lecture = 69
    /// format: experts present a subject
    case symposium = 70
    /// format: opening, closing or award
    case ceremony = 71
    /// format: a text is agreed
    case negotiation = 72
    /// format: two parties meet
    case bilateral = 73
    /// format: heads meet
    case summit = 74
    /// format: posters on show
    case poster = 75
    /// result: hoped for
    case wanted = 76
    /// result: reached
    case obtained = 77
    /// signature: the head of state
    case headOfState = 78
    /// signature: the head of government
    case headOfGovernment = 79
    /// signature: the minister for foreign affairs
    case foreignMinister = 80
    /// signature: an ambassador or permanent representative
    case ambassador = 81
    /// signature: anybody else
    case otherAuthority = 82
    /// majority: of the votes cast, yes and no
    case cast = 83
    /// majority: of all members
    case members = 84
    /// is in the room; majority: of all present
    case present = 85
}

extension Choice: VocabularyWord {
    public static var wordGroup: WordGroup { .choice }
    public var english: String { WordForms.choice[Int(rawValue) * 5] }
    public var englishPlural: String { WordForms.choice[Int(rawValue) * 5 + 1] }
    public var arabic: String { WordForms.choice[Int(rawValue) * 5 + 2] }
    public var arabicPlural: String { WordForms.choice[Int(rawValue) * 5 + 3] }
    public var arabicAlternatives: [String] { Self.alternatives(WordForms.choice[Int(rawValue) * 5 + 4]) }
    public var gloss: String { WordDocumentation.choice[Int(rawValue) * 4] }
    public var glossArabic: String { WordDocumentation.choice[Int(rawValue) * 4 + 1] }
    public var example: String { WordDocumentation.choice[Int(rawValue) * 4 + 2] }
    public var exampleArabic: String { WordDocumentation.choice[Int(rawValue) * 4 + 3] }
}
