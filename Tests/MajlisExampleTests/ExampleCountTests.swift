import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary
import Testing

/// Completeness is counted: so many records of each kind, as counted by hand in the documents and the scripts.
@Suite("Counts of the examples")
struct ExampleCountTests {
    /// Every kind that a script has, with its number; kinds that are not named have none.
    static let tables: [String: [Kind: Int]] = [
        "000": [
            .conference: 1, .milestone: 6, .goal: 10, .theme: 7, .background: 2, .outcome: 9, .source: 1, .caseStudy: 3, .place: 1,
            .room: 1,
            .link: 1, .organization: 4, .group: 13, .role: 1, .chair: 4, .day: 1, .session: 4, .break: 1, .document: 4, .indicator: 1,
            .rule: 2,
        ],
        "001": [
            .conference: 1, .theme: 1, .term: 1, .purpose: 2, .organization: 10, .group: 14, .person: 5, .post: 5, .thanks: 1, .speaker: 4,
            .chair: 1, .organizer: 1, .coOrganizer: 1, .session: 1, .point: 5, .quote: 1, .recommendation: 16, .rule: 2,
        ],
        "002": [
            .series: 3, .edition: 5, .milestone: 1, .theme: 20, .term: 1, .background: 2, .purpose: 3, .place: 3, .organization: 20,
            .group: 9,
            .person: 1, .post: 1, .category: 1, .participant: 32, .coChair: 2, .host: 2, .organizer: 2, .quote: 1, .summary: 2, .rule: 2,
        ],
        "003": [
            .goal: 10, .theme: 22, .purpose: 13, .challenge: 8, .initiative: 17, .place: 1, .organization: 22, .group: 40, .document: 1,
            .commitment: 1, .action: 3, .indicator: 3, .survey: 1, .fund: 3, .rule: 2, .checklist: 1, .task: 3,
        ],
        "004": [
            .conference: 1, .term: 4, .background: 6, .purpose: 1, .outcome: 3, .source: 1, .link: 1, .organization: 2, .group: 8,
            .person: 1,
            .role: 3, .participant: 1, .agenda: 1, .item: 7, .point: 8, .quote: 1, .rule: 1, .checklist: 2, .task: 7, .workflow: 1,
        ],
    ]

    private func model(_ document: String) throws -> Model {
        try ExampleFolder.project(try ExampleFolder.path(ofDocument: document)).model
    }

    @Test("so many records of each kind", arguments: ExampleFolder.documents)
    func countsPerKind(document: String) throws {
        let project = try ExampleFolder.project(try ExampleFolder.path(ofDocument: document))
        let table = try #require(Self.tables[document])
        // What an enforced library brings along is not the document's.
        func isOwn(_ id: RecordID) -> Bool {
            guard let location = project.model[id].headOrigin.location else { return true }
            return !project.files[Int(location.file.rawValue)].isBuiltIn
        }
        for kind in Kind.allCases {
            let count = project.model.records(of: kind).count { isOwn($0) }
            #expect(count == table[kind] ?? 0, "\(kind.english) in \(document)")
        }
    }

    @Test("examples have no errors of names and kinds", arguments: ExampleFolder.all)
    func noErrors(name: String) throws {
        let project = try ExampleFolder.project(name)
        let found = project.diagnostics.map { "\($0.code.name) \(project.files[Int($0.location.file.rawValue)].text($0.location.range))" }
        #expect(found == [])
    }

    // MARK: What each document holds

    @Test("000: ten goals in order, seven results of the first case")
    func whyTakePart() throws {
        let model = try model("000")
        #expect(model.records(of: .goal).map { model.integer($0, .number) } == Array(1...10))
        let cases = model.records(of: .caseStudy)
        #expect(cases.map { model.children($0, .outcome).count } == [7, 2, 0])
        #expect(cases.map { model.children($0, .milestone).count } == [0, 4, 2])
        let share = try #require(model.records(of: .indicator).first)
        if case .figure(let figure)? = model.value(share, .measured) {
            #expect(figure.mantissa == 50 && figure.unit == .percent)
        } else {
            Issue.record("the share of indigenous members has no figure")
        }
    }

    @Test("001: five persons with their posts, five points, sixteen recommendations, the quote in two paragraphs")
    func humanitarianForum() throws {
        let model = try model("001")
        for person in model.records(of: .person) {
            #expect(model.children(person, .post).count == 1)
            #expect(model.list(person, .honorific).count >= 1)
            #expect(model.list(person, .printedAs).count == 1)
        }
        let session = try #require(model.records(of: .session).first)
        #expect(model.children(session, .point).map { model.integer($0, .number) } == Array(1...5))
        #expect(model.children(session, .speaker).count == 4)
        #expect(model.records(of: .recommendation).map { model.integer($0, .number) } == Array(1...16))
        let addressed = model.records(of: .recommendation).filter { !model.list($0, .forActionBy).isEmpty }
        #expect(addressed.map { model.integer($0, .number) } == [6, 8, 9])
        let quote = try #require(model.records(of: .quote).first)
        #expect(model.list(quote, .text).count == 2)
        #expect(model.has(quote, .indirect))
    }

    @Test("002: five editions with their bodies and topics")
    func mediationSeries() throws {
        let model = try model("002")
        let editions = model.records(of: .edition)
        #expect(editions.map { model.integer($0, .number) } == [7, 6, 5, nil, nil])
        #expect(editions.map { model.children($0, .theme).count } == [5, 4, 4, 2, 1])
        // Named bodies: 2019 and 2018 name none; 2017 has nine besides the United Nations.
        let named = editions.map { model.children($0, .participant).filter { model.referent($0) != nil }.count }
        #expect(named == [11, 0, 10, 9, 0])
        #expect(model.integer(editions[4], .statedCount) == 10)
        let category = try #require(model.records(of: .category).first)
        #expect(model.integer(category, .statedCount) == 9)
        #expect(model.children(editions[2], .participant).filter { model.reference($0, .category) == category }.count == 9)
        #expect(model.children(editions[2], .participant).filter { !model.list($0, .representedBy).isEmpty }.count == 1)
    }

    @Test("003: eight challenges, each with its initiatives")
    func cooperationStrategy() throws {
        let model = try model("003")
        let challenges = model.records(of: .challenge)
        #expect(challenges.map { model.integer($0, .number) } == Array(1...8))
        let answered = challenges.map { challenge in
            model.records(of: .initiative).filter { model.references($0, .answers).contains(challenge) }.count
        }
        #expect(answered == [1, 4, 2, 2, 3, 2, 3, 3])
        #expect(model.records(of: .initiative).allSatisfy { !model.list($0, .answers).isEmpty })
    }

    @Test("004: six background points, three outcomes, seven agenda items, two of them optional")
    func exploratoryMeeting() throws {
        let model = try model("004")
        #expect(model.records(of: .background).map { model.integer($0, .number) } == Array(1...6))
        #expect(model.records(of: .outcome).map { model.integer($0, .number) } == Array(1...3))
        let agenda = try #require(model.records(of: .agenda).first)
        #expect(model.children(agenda, .item).map { model.integer($0, .number) } == Array(1...7))
        #expect(model.children(agenda, .item).filter { model.has($0, .optional) }.map { model.integer($0, .number) } == [4, 5])
    }

    @Test("the English examples are as large as they say")
    func englishExamples() throws {
        let summit = try ExampleFolder.project("summit.majlis").model
        #expect(summit.records(of: .day).count == 3)
        #expect(summit.records(of: .delegation).count == 7)
        let developers = try ExampleFolder.project("developer-conference/conference.majlis").model
        #expect(developers.records(of: .day).count == 2)
        #expect(developers.records(of: .room).count == 8)
        #expect(developers.records(of: .track).count == 5)
        #expect(try ExampleFolder.project("workshop.majlis").model.records(of: .day).count == 1)
    }
}
