// Written by majlis-grammar from the tables in Grammar/. Do not edit: change the tables and run it again.
// swift-format-ignore-file

/// The words of the group `clause` in `Grammar/vocabulary.tsv`.
public enum Clause: UInt8, CaseIterable, Hashable, Sendable {
    /// the name shown to readers
    case title = 0
    /// the full wording
    case text = 1
    /// a short form of the wording
    case short = 2
    /// spelling as it stands; an event's name
    case `as` = 3
    /// a stable identity across versions
    case id = 4
    /// flag before from: the earlier name
    case renamed = 5
    /// copies a record of the same kind
    case like = 6
    /// the planner's own reading, not the source's
    case inferred = 7
    /// a remark; also the mildest severity
    case note = 8
    /// where the record stands
    case status = 9
    /// who may see it
    case access = 10
    /// a day, month, year or interval
    case date = 11
    /// fixed start or time range
    case at = 12
    /// how long it lasts
    case `for` = 13
    /// where it begins
    case from = 14
    /// where it ends or goes
    case to = 15
    /// last day or instant, included
    case until = 16
    /// who acts or speaks
    case by = 17
    /// affiliation; what a workflow belongs to
    case of = 18
    /// the reason given
    case because = 19
    /// anchor: the first day's start
    case opening = 20
    /// anchor: the last day's end
    case closing = 21
    /// when a task must be done
    case due = 22
    /// last moment for a step or paper
    case deadline = 23
    /// when a waiver or offer ends
    case expires = 24
    /// how often a series meets
    case interval = 25
    /// the time zone
    case zone = 26
    /// weekly days without work
    case weekend = 27
    /// hours that count as working time
    case workingHours = 28
    /// when a venue is open
    case openingHours = 29
    /// how a series began
    case origin = 30
    /// the text it rests on
    case legalBasis = 31
    /// ordinal or serial number
    case number = 32
    /// in person, online or hybrid
    case modality = 33
    /// languages of texts and sessions
    case language = 34
    /// how many a room holds
    case capacity = 35
    /// when a room or person is free
    case available = 36
    /// rooms that become one
    case joins = 37
    /// time to prepare a room again
    case turnaround = 38
    /// street or postal address
    case address = 39
    /// the country
    case country = 40
    /// a region of the world
    case region = 41
    /// the record above it
    case parent = 42
    /// letters that stand for a name
    case acronym = 43
    /// another name in use
    case alias = 44
    /// an earlier name, with dates
    case formerly = 45
    /// who belongs to it
    case member = 46
    /// who leads a delegation
    case head = 47
    /// the most that is allowed
    case limit = 48
    /// title before a name, as printed
    case honorific = 49
    /// woman or man; confidential by default
    case gender = 50
    /// citizenship; confidential by default
    case nationality = 51
    /// passport; confidential by default
    case passport = 52
    /// for rules about age
    case birthDate = 53
    /// rank of an office or honour
    case rank = 54
    /// order of protocol
    case precedence = 55
    /// seat in the room
    case seat = 56
    /// the body a post or role belongs to
    case body = 57
    /// who stands in for a participant
    case representedBy = 58
    /// name exactly as printed
    case printedAs = 59
    /// flag: takes part from elsewhere
    case remote = 60
    /// language spoken in the session
    case speaks = 61
    /// flag and state: has been invited
    case invited = 62
    /// flag: may vote
    case voting = 63
    /// how to reach; confidential by default
    case contact = 64
    /// signed powers of a delegation
    case credentials = 65
    /// admission of a body or person
    case accreditation = 66
    /// under whose auspices
    case auspices = 67
    /// who sponsors a meeting or party
    case sponsor = 68
    /// who is concerned
    case stakeholder = 69
    /// attendance expected
    case expected = 70
    /// flag: may be left out
    case optional = 71
    /// plenary, round table and so on
    case format = 72
    /// the sort of document or event
    case type = 73
    /// languages interpreted
    case interpretation = 74
    /// goals that it serves
    case serves = 75
    /// the challenge an initiative answers
    case answers = 76
    /// session to attend first
    case prerequisite = 77
    /// tasks to be done first
    case needs = 78
    /// who answers for a task
    case owner = 79
    /// condition under which it applies
    case when = 80
    /// what proves that it happened
    case evidence = 81
    /// the workflow it replaces
    case replaces = 82
    /// states of a workflow, initial first
    case states = 83
    /// who wrote the document
    case author = 84
    /// length of a document
    case words = 85
    /// when a document is handed in
    case submit = 86
    /// when a document is issued
    case issue = 87
    /// flag: reported, not literal, speech
    case indirect = 88
    /// who must act on it
    case forActionBy = 89
    /// who profits
    case beneficiary = 90
    /// who pays
    case paidBy = 91
    /// sum of money
    case amount = 92
    /// ISO 4217 currency
    case currency = 93
    /// the most that may be spent
    case ceiling = 94
    /// money kept for surprises
    case contingency = 95
    /// figure to reach
    case target = 96
    /// how many must be present
    case quorum = 97
    /// share of votes that decides
    case majority = 98
    /// votes in favour
    case yes = 99
    /// votes against
    case no = 100
    /// abstentions
    case abstain = 101
    /// at which level the meeting is held
    case level = 102
    /// the figure that was measured
    case measured = 103
    /// how many there are, as the source states
    case statedCount = 104
    /// checked by the program itself
    case native = 105
    /// how many are in the room
    case present = 106
    /// who has cast a vote
    case voter = 107
    /// who has signed the credentials
    case signedBy = 108
    /// when it is tried out beforehand
    case rehearsal = 109
    /// what is done when the technology fails
    case backup = 110
    /// states that need no way out
    case final = 111
    /// when it really began
    case started = 112
    /// when it really ended
    case ended = 113
    /// of whom a majority is counted
    case countedOf = 114
    /// how long one speech may take
    case speechLimit = 115
    /// the scripts that the project is read from; `*` stands for any letters of a name
    case script = 116
    /// the file in which the project's events are recorded
    case journal = 117
    /// warnings and what is undecided fail as well
    case strict = 118
    /// how many warnings there may be
    case maxWarnings = 119
    /// the file of findings that are known and do not count
    case baseline = 120
    /// how much of the rules and steps the tests must reach
    case coverage = 121
    /// a project without tests fails
    case failOnEmpty = 122
    /// the highest level of access that is shown
    case discloses = 123
    /// the day as of which time is reckoned, a date or today
    case asOf = 124
    /// where a fact was read
    case source = 125
    /// a city, country or other location
    case place = 126
    /// the building or site with its rooms
    case venue = 127
    /// weekends, holidays and working hours
    case calendar = 128
    /// a subject the meeting turns on
    case theme = 129
    /// things that a room has, sessions need
    case equipment = 130
    /// a class or family of bodies
    case group = 131
    /// a function that a person holds
    case role = 132
    /// a class of participants
    case category = 133
    /// a paper submitted and issued
    case document = 134
    /// a space with a capacity
    case room = 135
    /// sessions that belong together
    case track = 136
    /// one day of the agenda
    case day = 137
    /// one line of a budget
    case line = 138
}

extension Clause: VocabularyWord {
    public static var wordGroup: WordGroup { .clause }
    public var english: String { WordForms.clause[Int(rawValue) * 5] }
    public var englishPlural: String { WordForms.clause[Int(rawValue) * 5 + 1] }
    public var arabic: String { WordForms.clause[Int(rawValue) * 5 + 2] }
    public var arabicPlural: String { WordForms.clause[Int(rawValue) * 5 + 3] }
    public var arabicAlternatives: [String] { Self.alternatives(WordForms.clause[Int(rawValue) * 5 + 4]) }
    public var gloss: String { WordDocumentation.clause[Int(rawValue) * 4] }
    public var glossArabic: String { WordDocumentation.clause[Int(rawValue) * 4 + 1] }
    public var example: String { WordDocumentation.clause[Int(rawValue) * 4 + 2] }
    public var exampleArabic: String { WordDocumentation.clause[Int(rawValue) * 4 + 3] }
}
