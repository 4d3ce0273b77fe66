import MajlisLanguage
import MajlisModel
import MajlisVocabulary
import Testing

/// The static types of expressions over a small conference.
struct ExpressionTypeTests {
    private static let conference = """
        conference forum "Forum" date 2027-03-14 host oic
        organization oic "OIC" country "Saudi Arabia"
        person mona "Mona" of oic
        room hall "Hall" capacity 100
        track peace "Peace"
        fund joint "Joint" target 1_000 USD
        goal reach 1 "Reach" target 5%
        session one "One" for 45m room hall track peace { chair mona }
        participant mona category delegate
        checklist prepare "Prepare" for each p in participants { task visa "Visa" owner p due 30d before opening }
        workflow accreditation of organization { states applied, listed; step list from applied to listed }
        extend session { field doors: time; field state: one of open_one, closed_one; field guides: persons }
        define twice(n: number) = n * 2
        define of_one(s: session) = s.length
        parameter share: percent = 40%
        query long = sessions where .length > 1h
        define nights = 3

        """

    static let types: [String: ValueType] = [
        "1 + 2": .number, "40% * 2": .percent, "joint.target / 2": .money, "joint.target / joint.target": .number,
        "5m + 1h": .duration, "opening - 5d": .dateTime, "closing - opening": .duration, "today": .date, "2027-03 - 2026-01": .duration,
        "reach.target": .any, "hall.capacity": .number, "one.title": .text, "one.name": .label, "one.length": .duration,
        "one.start": .dateTime,
        "one.start.year": .number, "one.start.weekday": .weekday, "one.optional": .boolean, "one.status": .choice(.plan),
        "one.room": .record([.room]), "one.track": .list(.record([.track])), "one.day": .record([.day]), "one.doors": .time,
        "one.guides": .list(.record([.person])), "one.chair.person": .record([.person]),
        "one.chair.body": .record([.organization, .group]),
        "one.chair.gender": .choice(.gender), "one.speakers": .list(.record([.speaker])), "one.speakers.gender": .list(.choice(.gender)),
        "one.conference": .record([.conference]), "sessions": .list(.record([.session])), "count(sessions)": .number,
        "sessions where .optional": .list(.record([.session])), "sessions select .length": .list(.duration),
        "sessions select .speakers": .list(.record([.speaker])), "sum(sessions select .length)": .duration,
        "max(sessions select .length)": .duration, "first(sessions order by .start)": .record([.session]), "max(1, 2)": .number,
        "different(sessions select .room)": .list(.record([.room])), "pairs(sessions)": .list(.list(.record([.session]))),
        "pairs(sessions) select .title": .list(.text), "count(sessions) per .track": .list(.number),
        "sum(sessions select .length) per .room": .list(.duration), "previous(one)": .record([.session]),
        "every s in sessions has s.optional": .boolean, "overlaps(one, one)": .boolean, "if true then 1 else 2": .number,
        "if true then mona else oic": .any, "[mona, mona]": .list(.record([.person])), "10..20": .range(.number), "09:00..10:00": .hours,
        "14d before opening": .dateTime, "1 in 10..20": .boolean, "mona in participants": .boolean, "mona.title is none": .boolean,
        "host": .record([.host]), "date": .list(.dates), "prepare.visa": .record([.task]),
        "prepare[mona].visa": .record([.task]), "prepare.visa.status": .taskState, "prepare.visa.due": .dateTime,
        "oic.accreditation": .state(0), "one.state": .word(1), "twice(2)": .number, "of_one(one)": .duration, "share": .percent,
        "nights": .number, "long": .list(.record([.session])), "long select .chair": .list(.record([.chair])),
        "forum.sessions": .list(.record([.session])),
        "participants where .category == delegate": .list(.record([.participant])), "(sessions order by .start)[1]": .record([.session]),
        "tbd": .absent, "holds(few)": .boolean, "sessions[1].title": .text, "one.start.month + 1": .number,
    ]

    @Test(arguments: types.keys.sorted())
    func expressionHasItsType(_ expression: String) throws {
        let project = Fixtures.check(Self.conference + "rule few \"Few\" { require true }\nquery asked = " + expression)
        let mixed = ["if true then mona else oic"]
        if !mixed.contains(expression) { #expect(project.listing == []) }
        let query = try #require(project.program.queries.last)
        #expect(query.expression.type == Self.types[expression])
    }

    /// Two editions have a host each: what is bare means that of the edition at hand.
    @Test func bareWordsMeanTheMeetingAtHand() throws {
        let project = Fixtures.check(
            """
            series meetings "Meetings" {
              edition m1 1 "First" { query a = count(sessions); query b = opening; query c = status }
              edition m2 2 "Second" { query d = count(sessions) }
            }
            query e = count(sessions)
            query f = status
            """)
        #expect(project.codes == ["M0301"])
        let nodes = project.program.queries.map(\.expression)
        let (first, second) = (try #require(project.id("m1")), try #require(project.id("m2")))
        #expect(meeting(nodes[0]) == [first])
        #expect(meeting(nodes[1]) == [first])
        #expect(meeting(nodes[3]) == [second])
        #expect(meeting(nodes[4]) == [nil])
    }

    private func meeting(_ expression: Expression) -> [RecordID?] {
        switch expression.node {
        case .call(_, let arguments): arguments.flatMap { meeting($0) }
        case .collection(_, let within): [within]
        case .anchor(_, let meeting): [meeting]
        default: []
        }
    }
}
