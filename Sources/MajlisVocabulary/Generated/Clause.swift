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
    /// a second line below the title
    case subtitle = 4
    /// a stable identity across versions
    case id = 5
    /// flag before from: the earlier name
    case renamed = 6
    /// copies a record of the same kind
    case like = 7
    /// the planner's own reading, not the source's
    case inferred = 8
    /// a remark; also the mildest severity
    case note = 9
    /// where the record stands
    case status = 10
    /// who may see it
    case access = 11
    /// a day, month, year or interval
    case date = 12
    /// fixed start or time range
    case at = 13
    /// how long it lasts
    case `for` = 14
    /// where it begins
    case from = 15
    /// where it ends or goes
    case to = 16
    /// last day or instant, included
    case until = 17
    /// who acts or speaks
    case by = 18
    /// affiliation; what a workflow belongs to
    case of = 19
    /// the reason given
    case because = 20
    /// anchor: the first day's start
    case opening = 21
    /// anchor: the last day's end
    case closing = 22
    /// when a task must be done
    case due = 23
    /// last moment for a step or paper
    case deadline = 24
    /// when a waiver or offer ends
    case expires = 25
    /// how often a series meets
    case interval = 26
    /// the time zone
    case zone = 27
    /// weekly days without work
    case weekend = 28
    /// hours that count as working time
    case workingHours = 29
    /// when a venue is open
    case openingHours = 30
    /// how a series began
    case origin = 31
    /// the text it rests on
    case legalBasis = 32
    /// ordinal or serial number
    case number = 33
    /// in person, online or hybrid
    case modality = 34
    /// languages of texts and sessions
    case language = 35
    /// how many a room holds
    case capacity = 36
    /// when a room or person is free
    case available = 37
    /// rooms that become one
    case joins = 38
    /// time to prepare a room again
    case turnaround = 39
    /// street or postal address
    case address = 40
    /// the country
    case country = 41
    /// a region of the world
    case region = 42
    /// the record above it
    case parent = 43
    /// letters that stand for a name
    case acronym = 44
    /// another name in use
    case alias = 45
    /// an earlier name, with dates
    case formerly = 46
    /// who belongs to it
    case member = 47
    /// who leads a delegation
    case head = 48
    /// the most that is allowed
    case limit = 49
    /// title before a name, as printed
    case honorific = 50
    /// woman or man; confidential by default
    case gender = 51
    /// citizenship; confidential by default
    case nationality = 52
    /// passport; confidential by default
    case passport = 53
    /// for rules about age
    case birthDate = 54
    /// rank of an office or honour
    case rank = 55
    /// order of protocol
    case precedence = 56
    /// seat in the room
    case seat = 57
    /// the body a post or role belongs to
    case body = 58
    /// who stands in for a participant
    case representedBy = 59
    /// name exactly as printed
    case printedAs = 60
    /// flag: takes part from elsewhere
    case remote = 61
    /// language spoken in the session
    case speaks = 62
    /// flag and state: has been invited
    case invited = 63
    /// flag: may vote
    case voting = 64
    /// how to reach; confidential by default
    case contact = 65
    /// signed powers of a delegation
    case credentials = 66
    /// admission of a body or person
    case accreditation = 67
    /// under whose auspices
    case auspices = 68
    /// who sponsors a meeting or party
    case sponsor = 69
    /// who is concerned
    case stakeholder = 70
    /// attendance expected
    case expected = 71
    /// flag: may be left out
    case optional = 72
    /// plenary, round table and so on
    case format = 73
    /// the sort of session, document or link
    case type = 74
    /// languages interpreted
    case interpretation = 75
    /// goals that it serves
    case serves = 76
    /// the challenge an initiative answers
    case answers = 77
    /// session to attend first
    case prerequisite = 78
    /// tasks to be done first
    case needs = 79
    /// who answers for a task
    case owner = 80
    /// condition under which it applies
    case when = 81
    /// what proves that it happened
    case evidence = 82
    /// the workflow it replaces
    case replaces = 83
    /// states of a workflow, initial first
    case states = 84
    /// who wrote the document
    case author = 85
    /// length of a document
    case words = 86
    /// when a document is handed in
    case submit = 87
    /// when a document is issued
    case issue = 88
    /// flag: reported, not literal, speech
    case indirect = 89
    /// who must act on it
    case forActionBy = 90
    /// who profits
    case beneficiary = 91
    /// who pays
    case paidBy = 92
    /// sum of money
    case amount = 93
    /// ISO 4217 currency
    case currency = 94
    /// the most that may be spent
    case ceiling = 95
    /// money kept for surprises
    case contingency = 96
    /// figure to reach
    case target = 97
    /// how many must be present
    case quorum = 98
    /// share of votes that decides
    case majority = 99
    /// votes in favour
    case yes = 100
    /// votes against
    case no = 101
    /// abstentions
    case abstain = 102
    /// at which level the meeting is held
    case level = 103
    /// the figure that was measured
    case measured = 104
    /// how many there are, as the source states
    case statedCount = 105
    /// checked by the program itself
    case native = 106
    /// how many are in the room
    case present = 107
    /// who has cast a vote
    case voter = 108
    /// who has signed the credentials
    case signedBy = 109
    /// when it is tried out beforehand
    case rehearsal = 110
    /// what is done when the technology fails
    case backup = 111
    /// states that need no way out
    case final = 112
    /// when it really began
    case started = 113
    /// when it really ended
    case ended = 114
    /// of whom a majority is counted
    case countedOf = 115
    /// how long one speech may take
    case speechLimit = 116
    /// the scripts that the project is read from; `*` stands for any letters of a name
    case script = 117
    /// the file in which the project's events are recorded
    case journal = 118
    /// warnings and what is undecided fail as well
    case strict = 119
    /// how many warnings there may be
    case maxWarnings = 120
    /// the file of findings that are known and do not count
    case baseline = 121
    /// how much of the rules and steps the tests must reach
    case coverage = 122
    /// a project without tests fails
    case failOnEmpty = 123
    /// the highest level of access that is shown
    case discloses = 124
    /// the day as of which time is reckoned, a date or today
    case asOf = 125
    /// where a fact was read
    case source = 126
    /// a city, country or other location
    case place = 127
    /// the building or site with its rooms
    case venue = 128
    /// weekends, holidays and working hours
    case calendar = 129
    /// a subject the meeting turns on
    case theme = 130
    /// things that a room has, sessions need
    case equipment = 131
    /// a class or family of bodies
    case group = 132
    /// a function that a person holds
    case role = 133
    /// a class of participants
    case category = 134
    /// a paper submitted and issued
    case document = 135
    /// a space with a capacity
    case room = 136
    /// sessions that belong together
    case track = 137
    /// one day of the agenda
    case day = 138
    /// one line of a budget
    case line = 139
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
