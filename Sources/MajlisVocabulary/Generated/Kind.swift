// Written by majlis-grammar from the tables in Grammar/. Do not edit: change the tables and run it again.
// swift-format-ignore-file

/// The words of the group `kind` in `Grammar/vocabulary.tsv`.
public enum Kind: UInt8, CaseIterable, Hashable, Sendable {
    /// the meeting that a project plans
    case conference = 0
    /// meetings that return, with sub-series
    case series = 1
    /// one meeting of a series
    case edition = 2
    /// a dated point of the plan
    case milestone = 3
    /// weekends, holidays and working hours
    case calendar = 4
    /// a day or period without work
    case holiday = 5
    /// what sessions serve; goals may nest
    case goal = 6
    /// a subject the meeting turns on
    case theme = 7
    /// a glossary word with its meaning
    case term = 8
    /// a fact that explains why to meet
    case background = 9
    /// what the meeting is for
    case purpose = 10
    /// a result, wanted or obtained
    case outcome = 11
    /// where a fact was read
    case source = 12
    /// a difficulty that initiatives must answer
    case challenge = 13
    /// work that answers a challenge
    case initiative = 14
    /// an example told with its results
    case caseStudy = 15
    /// a city, country or other location
    case place = 16
    /// the building or site with its rooms
    case venue = 17
    /// a space with a capacity
    case room = 18
    /// things that a room has, sessions need
    case equipment = 19
    /// an address on the web
    case link = 20
    /// an interpreters' booth
    case booth = 21
    /// a body with names, acronym, parent, region
    case organization = 22
    /// a class or family of bodies
    case group = 23
    /// a human being, wherever they act
    case person = 24
    /// an office held in a body
    case post = 25
    /// those sent by one body
    case delegation = 26
    /// a function that a person holds
    case role = 27
    /// a class of participants
    case category = 28
    /// a person or body taking part
    case participant = 29
    /// words of thanks and their addressee
    case thanks = 30
    /// who speaks in a session
    case speaker = 31
    /// who presides, a person or a body
    case chair = 32
    /// one of several who preside together
    case coChair = 33
    /// who leads the discussion
    case moderator = 34
    /// who writes the record
    case rapporteur = 35
    /// who receives the meeting
    case host = 36
    /// who organizes
    case organizer = 37
    /// who organizes together with the organizer
    case coOrganizer = 38
    /// who interprets speech
    case interpreter = 39
    /// an invitation to a person or body
    case invitation = 40
    /// a person put forward for a post
    case nomination = 41
    /// the ordered programme of the meeting
    case agenda = 42
    /// one day of the agenda
    case day = 43
    /// sessions that belong together
    case track = 44
    /// a sitting with a room and time
    case session = 45
    /// an entry of the agenda
    case item = 46
    /// a point of discussion
    case point = 47
    /// a pause between sessions
    case `break` = 48
    /// what runs side by side in lanes
    case parallel = 49
    /// one sequence inside a parallel
    case lane = 50
    /// what runs without pushing the flow
    case alongside = 51
    /// a signal to act, with one owner
    case cue = 52
    /// a timed part of a session
    case part = 53
    /// an entry of the speakers' list
    case speech = 54
    /// a paper submitted and issued
    case document = 55
    /// somebody's words, direct or reported
    case quote = 56
    /// what was said, in short
    case summary = 57
    /// what the meeting decided
    case decision = 58
    /// a vote and its result
    case vote = 59
    /// what is recommended, to whom
    case recommendation = 60
    /// what somebody undertook to do
    case commitment = 61
    /// an action required after the meeting
    case action = 62
    /// a measure of success
    case indicator = 63
    /// questions put to participants
    case survey = 64
    /// one question of a survey
    case question = 65
    /// what a delegate or rapporteur files
    case report = 66
    /// what may go wrong
    case risk = 67
    /// planned money
    case budget = 68
    /// one line of a budget
    case line = 69
    /// money gathered for a purpose
    case fund = 70
    /// money promised to a fund
    case pledge = 71
    /// an exchange rate on a date
    case rate = 72
    /// money spent
    case expense = 73
    /// what must hold
    case rule = 74
    /// tasks with owners and deadlines
    case checklist = 75
    /// one thing to be done
    case task = 76
    /// states and the steps between them
    case workflow = 77
    /// what belongs together in a folder: its scripts and the settings that count for them
    case project = 78
}

extension Kind: VocabularyWord {
    public static var wordGroup: WordGroup { .kind }
    public var english: String { WordForms.kind[Int(rawValue) * 5] }
    public var englishPlural: String { WordForms.kind[Int(rawValue) * 5 + 1] }
    public var arabic: String { WordForms.kind[Int(rawValue) * 5 + 2] }
    public var arabicPlural: String { WordForms.kind[Int(rawValue) * 5 + 3] }
    public var arabicAlternatives: [String] { Self.alternatives(WordForms.kind[Int(rawValue) * 5 + 4]) }
    public var gloss: String { WordDocumentation.kind[Int(rawValue) * 4] }
    public var glossArabic: String { WordDocumentation.kind[Int(rawValue) * 4 + 1] }
    public var example: String { WordDocumentation.kind[Int(rawValue) * 4 + 2] }
    public var exampleArabic: String { WordDocumentation.kind[Int(rawValue) * 4 + 3] }
}
