// Written by majlis-grammar from the tables in Grammar/. Do not edit: change the tables and run it again.
// swift-format-ignore-file

/// The words of the group `library` in `Grammar/vocabulary.tsv`.
public enum LibraryWord: UInt8, CaseIterable, Hashable, Sendable {
    /// the standard library, which comes with the program
    case std = 0
    /// the rules that the program itself checks, and their figures
    case core = 1
    /// time that one person needs from one room to another
    case transition = 2
    /// accreditation
    case accreditation = 3
    /// the protocol office
    case protocolOffice = 4
    /// the secretariat
    case secretariat = 5
    /// who answers for the delegations' lists and credentials
    case delegationsDesk = 6
    /// who prints the badges and holds the doors
    case security = 7
    /// the credentials committee
    case committee = 8
    /// the moment from which is counted
    case opens = 9
    /// after the conference
    case afterClosing = 10
    /// who keeps the register of recommendations
    case rapporteurOfMeeting = 11
    /// who chairs
    case chairPerson = 12
    /// who answers for the delegates' reports
    case delegatesDesk = 13
    /// who closes the accounts
    case finance = 14
    /// the moment from which is counted
    case closes = 15
    /// the agenda
    case agenda = 16
    /// how long people sit without a break
    case longestSitting = 17
    /// how long a pause in the programme must be to count as a break
    case shortestBreak = 18
    /// the least bodies and people that are invited
    case inviteesLeast = 19
    /// the most bodies and people that are invited
    case inviteesMost = 20
    /// balance of panels and of the meeting
    case balance = 21
    /// how many speakers of one body a panel may have
    case speakersOfOneBody = 22
    /// from how many regions of the world the participants come
    case regionsAtLeast = 23
    /// budgets and funds
    case budget = 24
    /// the share of a budget's ceiling that is kept for what nobody foresees
    case contingencyShare = 25
    /// an exploratory meeting towards a national chapter
    case chapter = 26
    /// who convenes the meeting
    case convener = 27
    /// the representatives who verify the bodies that want to be members
    case representatives = 28
    /// conduct and care
    case conduct = 29
    /// how old a participant is at the opening
    case leastAge = 30
    /// the conference as a whole
    case conference = 31
    /// who books the venue and counts seats and meals
    case logistics = 32
    /// who makes the programme and invites the keynote speakers
    case programme = 33
    /// who runs sound, picture and booths
    case technicians = 34
    /// the path of a delegate to an international conference and back, once for every participant of the category `delegate`
    case delegate = 35
    /// documents
    case documents = 36
    /// how long before the opening an official document is submitted
    case submittedBefore = 37
    /// how long the document services need for editing, translation and printing
    case processing = 38
    /// how long before the opening an official document is issued in all languages
    case issuedBefore = 39
    /// how long before the opening an in-session paper is submitted
    case inSessionBefore = 40
    /// how many words an in-session paper may have
    case inSessionWords = 41
    /// how many words a document of the secretariat may have
    case secretariatWords = 42
    /// how many words any other official document may have
    case officialWords = 43
    /// how long before the opening materials are shared with the participants
    case sharedBefore = 44
    /// documents and languages
    case documentsAndLanguages = 45
    /// who collects the papers from their authors
    case papersDesk = 46
    /// who edits, translates and issues the documents
    case documentService = 47
    /// follow-up
    case followup = 48
    /// how long after the closing a delegate's report is due
    case reportAfter = 49
    /// hybrid and remote sessions
    case hybrid = 50
    /// interpretation
    case interpretation = 51
    /// interpreters of one booth for a sitting of up to `short_sitting`
    case boothShort = 52
    /// interpreters of one booth for a sitting of up to `middle_sitting`
    case boothMiddle = 53
    /// interpreters of one booth for anything longer
    case boothLong = 54
    /// up to here `booth_short` are enough
    case shortSitting = 55
    /// up to here `booth_middle` are enough
    case middleSitting = 56
    /// how many more the booths of Arabic and Chinese have, which work in both directions
    case bothWays = 57
    /// sessions with less time than this between them are one sitting for the same booths
    case sittingsApart = 58
    /// how many sittings a day the same booths have
    case sittingsADay = 59
    /// how long before a session its texts are with the booths
    case textsBefore = 60
    /// procedure
    case procedure = 61
    /// the quorum of votes that state none themselves, nor their session nor the meeting
    case usualQuorum = 62
    /// the majority of votes that state none themselves, nor their decision nor the meeting
    case usualMajority = 63
    /// of whom a majority is counted
    case countedOf = 64
    /// how many have the right to vote
    case membersWithVote = 65
    /// the longest speech
    case longestSpeech = 66
    /// protocol
    case `protocol` = 67
    /// how long before the opening credentials are handed in
    case credentialsBefore = 68
    /// how long before the opening somebody applies for a visa at the latest
    case visaBefore = 69
    /// protocol
    case protocolSteps = 70
    /// the day of a session, once for every session that takes place
    case sessionDay = 71
    /// the stage manager
    case stageManager = 72
    /// who connects remote speakers and saves the recording
    case network = 73
    /// who moderates
    case moderation = 74
    /// speakers
    case speakers = 75
    /// who answers for the speakers
    case speakersDesk = 76
    /// who briefs the speakers
    case briefing = 77
    /// the procedures that every script has
    case prelude = 78
    /// workflow: participants on their way to the meeting and its report
    case participation = 79
    /// workflow: decisions from draft to adoption
    case adoption = 80
    /// workflow: commitments from word to deed
    case delivery = 81
    /// workflow: who votes how in a roll-call vote
    case ballot = 82
    /// workflow: items, parts, breaks and speeches in real time
    case course = 83
    /// workflow: who asks for the floor and who has it
    case floor = 84
    /// workflow: indicators and their measurements
    case measuring = 85
    /// workflow: motions of procedure of a session
    case motion = 86
    /// workflow: documents from draft to issue
    case paper = 87
    /// workflow: points of order
    case pointOfOrder = 88
    /// workflow: who is in the room of a session
    case presence = 89
    /// workflow: tasks: open, done or skipped
    case progress = 90
    /// workflow: the right of reply
    case reply = 91
    /// workflow: a session in real time
    case sitting = 92
    /// workflow: whether the list of speakers takes names
    case speakersList = 93
    /// workflow: actions from open to done
    case work = 94
    /// workflow: reports that somebody owes
    case writing = 95
    /// step: puts a participant forward
    case nominate = 96
    /// step: invites a participant
    case invite = 97
    /// step: accepts an invitation, a recommendation, a commitment or a report
    case accept = 98
    /// step: declines an invitation, a recommendation or a commitment
    case decline = 99
    /// step: enters a participant in the register
    case register = 100
    /// step: admits a participant
    case accredit = 101
    /// step: a participant has come
    case attend = 102
    /// step: a participant has not come
    case miss = 103
    /// step: a body applies to be listed
    case apply = 104
    /// step: somebody has verified it
    case verify = 105
    /// step: a body is listed
    case list = 106
    /// step: turns down
    case reject = 107
    /// step: a session ends
    case close = 108
    /// step: a session is suspended
    case suspend = 109
    /// step: a session goes on
    case resume = 110
    /// step: somebody comes into the room
    case arrive = 111
    /// step: somebody leaves the room
    case leave = 112
    /// step: the list of speakers takes no more names
    case closeList = 113
    /// step: the list of speakers takes names again
    case reopenList = 114
    /// step: somebody asks for the floor
    case askFloor = 115
    /// step: takes back a request or a document
    case withdraw = 116
    /// step: somebody gets the floor
    case giveFloor = 117
    /// step: a speech has ended
    case endSpeech = 118
    /// step: raises a point of order
    case raisePoint = 119
    /// step: the chair rules on a point of order
    case rulePoint = 120
    /// step: asks for a right of reply
    case askReply = 121
    /// step: grants a right of reply
    case giveReply = 122
    /// step: a reply has ended
    case endReply = 123
    /// step: moves a motion of procedure
    case move = 124
    /// step: a motion is carried
    case carry = 125
    /// step: a motion is lost
    case lose = 126
    /// step: a vote begins
    case openVote = 127
    /// step: a vote is counted
    case closeVote = 128
    /// step: votes in favour
    case voteFor = 129
    /// step: votes against
    case voteAgainst = 130
    /// step: puts a decision or recommendation before the meeting
    case propose = 131
    /// step: changes the words of a proposal
    case amend = 132
    /// step: puts a decision off
    case postpone = 133
    /// step: gives a recommendation to its owner
    case assign = 134
    /// step: a recommendation or commitment is carried out
    case implement = 135
    /// step: takes up again what was finished
    case reopen = 136
    /// step: an action is finished
    case finish = 137
    /// step: an action is given up
    case cancel = 138
    /// step: a document or report goes back
    case sendBack = 139
    /// step: a document is edited and translated
    case process = 140
    /// step: a report is filed
    case file = 141
    /// step: measures an indicator
    case measure = 142
    /// step: an item begins
    case begin = 143
    /// state: takes part; no more is known
    case named = 144
    /// state: still to come
    case planned = 145
    /// state: a session that is open
    case inSession = 146
    /// state: a session that will go on
    case suspended = 147
    /// state: has not come yet
    case away = 148
    /// state: was in the room and has left
    case left = 149
    /// state: has not asked for the floor
    case silent = 150
    /// state: has the floor
    case speaking = 151
    /// state: has had the floor
    case spoken = 152
    /// state: a point of order that waits for the chair
    case raised = 153
    /// state: has asked for a reply
    case asked = 154
    /// state: is replying
    case replying = 155
    /// state: has replied
    case replied = 156
    /// state: no motion is before the session
    case noMotion = 157
    /// state: a motion before the session
    case moved = 158
    /// state: a motion that was carried
    case carried = 159
    /// state: a motion that was lost
    case lost = 160
    /// state: a vote that is closed and counted
    case counted = 161
    /// state: has not voted
    case notVoted = 162
    /// state: has voted yes
    case inFavour = 163
    /// state: has voted no
    case against = 164
    /// state: has abstained
    case abstained = 165
    /// state: a document or report that was handed in
    case submitted = 166
    /// state: a document that is edited and translated
    case processed = 167
    /// state: a document that was taken back
    case withdrawn = 168
    /// state: an indicator without a measurement
    case unmeasured = 169
    /// state: has not begun
    case waiting = 170
    /// state: has begun
    case running = 171
    /// state: has ended
    case finished = 172
    /// value: whether a point of order was upheld
    case upheld = 173
    /// step: a session opens
    case open = 174
    /// step: a participant has reported
    case report = 175
    /// step: work on it begins
    case start = 176
    /// step: a document is issued
    case issue = 177
    /// step: a document is handed in
    case submit = 178
    /// step: an item ends
    case end = 179
    /// step: abstains from voting
    case abstain = 180
}

extension LibraryWord: VocabularyWord {
    public static var wordGroup: WordGroup { .library }
    public var english: String { WordForms.library[Int(rawValue) * 5] }
    public var englishPlural: String { WordForms.library[Int(rawValue) * 5 + 1] }
    public var arabic: String { WordForms.library[Int(rawValue) * 5 + 2] }
    public var arabicPlural: String { WordForms.library[Int(rawValue) * 5 + 3] }
    public var arabicAlternatives: [String] { Self.alternatives(WordForms.library[Int(rawValue) * 5 + 4]) }
    public var gloss: String { WordDocumentation.library[Int(rawValue) * 4] }
    public var glossArabic: String { WordDocumentation.library[Int(rawValue) * 4 + 1] }
    public var example: String { WordDocumentation.library[Int(rawValue) * 4 + 2] }
    public var exampleArabic: String { WordDocumentation.library[Int(rawValue) * 4 + 3] }
}
