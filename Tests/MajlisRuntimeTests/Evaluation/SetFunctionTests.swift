import MajlisModel
import MajlisVocabulary
import Testing

@testable import MajlisRuntime

@Suite struct SetFunctionTests {
    static let script = EvaluationScript(
        """
        conference meeting "Meeting" date 2027-03-14
        person mona "Mona"
        person rima "Rima"
        person omar "Omar"
        person sami "Sami" gender man
        session a "A" speakers mona, omar
        session b "B" speakers rima, mona
        session c "C" speakers tbd
        session d "D" speakers mona, 2 others
        session e "E"
        """)

    @Test(arguments: [
        ("union(a.speakers, b.speakers)", "Mona, Omar, Rima"), ("common(a.speakers, b.speakers)", "Mona"),
        ("without(a.speakers, b.speakers)", "Omar"), ("count(union(a.speakers, e.speakers))", "2"),
        ("common(a.speakers, e.speakers) is empty", "true"), ("common(a.speakers, b.speakers) is empty", "false"),
        ("common(a.speakers, c.speakers) is empty", "unknown"), ("count(common(a.speakers, c.speakers))", "0..2"),
        ("count(common(a.speakers, d.speakers))", "1..2"), ("count(union(a.speakers, d.speakers))", "3..4"),
        ("count(union(a.speakers, c.speakers)) >= 2", "true"), ("count(without(a.speakers, d.speakers))", "0..1"),
        ("count(without(d.speakers, a.speakers))", "1..2"), ("count(without(d.speakers, e.speakers))", "3"),
        ("count(without(persons, a.speakers))", "2"), ("mona in common(a.speakers, d.speakers)", "true"),
        ("omar in common(a.speakers, d.speakers)", "unknown"), ("rima in common(a.speakers, d.speakers)", "false"),
        ("union([1, 2], [2, 3])", "1, 2, 3"), ("common([1, 2, 2], [2])", "2"), ("without([3, 1, 2, 2], [1])", "3, 2"),
        ("union(mona, [omar])", "Mona, Omar"), ("count(without(persons where .gender == man, [mona]))", "1..3"),
        ("[mona] in a.speakers", "true"), ("a.speakers in b.speakers", "false"), ("a.speakers in persons", "true"),
        ("a.speakers in d.speakers", "unknown"), ("اتحاد([1], [2])", "1, 2"),
    ]) func sets(expression: String, expected: String) { #expect(Self.script.said(expression) == expected) }

    /// Bounds hold in every case: each list is completed in every way from a small world, and the count must lie within.
    @Test func boundsHoldInEveryCompletion() {
        let people = ["p0", "p1", "p2", "p3"]
        var random = SystemSeed(11)
        for _ in 0..<60 {
            let lists = (0..<2).map { _ in (members: people.filter { _ in random.next(2) == 0 }, more: random.next(3)) }
            let sessions = lists.enumerated().map { place, list -> String in
                var parts = list.members
                if list.more > 0 { parts.append("\(list.more) others") }
                return "session s\(place) \"S\(place)\"" + (parts.isEmpty ? "" : " speakers " + parts.joined(separator: ", "))
            }
            let text = people.map { "person \($0) \"\($0)\"" } + sessions
            let script = EvaluationScript("conference m \"M\"\n" + text.joined(separator: "\n"))
            // Six more people than are declared may be behind `others`.
            let world = people + ["x0", "x1", "x2", "x3"]
            func completions(_ list: (members: [String], more: Int)) -> [Set<String>] {
                var all: [Set<String>] = [Set(list.members)]
                for _ in 0..<list.more {
                    all = all.flatMap { known in world.filter { !known.contains($0) }.map { known.union([$0]) } }
                }
                return all
            }
            let (firsts, seconds) = (Set(completions(lists[0])), Set(completions(lists[1])))
            for (name, operation) in Self.operations {
                let counts = firsts.flatMap { x in seconds.map { operation(x, $0).count } }
                guard let bounds = Bounds(script.value("count(\(name)(s0.speakers, s1.speakers))") ?? .unknown) else {
                    Issue.record("\(name) of \(lists)")
                    continue
                }
                let (least, most) = (counts.min() ?? 0, counts.max() ?? 0)
                #expect((bounds.lower?.number.compare(Exact(least)) ?? 0) <= 0, "\(name) \(lists): \(least)")
                #expect((bounds.upper?.number.compare(Exact(most)) ?? 0) >= 0, "\(name) \(lists): \(most)")
            }
        }
    }

    private static let operations: [(String, @Sendable (Set<String>, Set<String>) -> Set<String>)] = [
        ("union", { $0.union($1) }), ("common", { $0.intersection($1) }), ("without", { $0.subtracting($1) }),
    ]

    @Test func listsThatDoubleEachTimeEnd() {
        let chain = (1...40).map { "define l\($0) = [l\($0 - 1), l\($0 - 1)]" }.joined(separator: "\n")
        let script = EvaluationScript("define l0 = [1, 2]\n\(chain)")
        #expect(script.findings("count(l40)").contains("too_much_work"))
    }
}
