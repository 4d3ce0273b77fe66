import Testing

@testable import MajlisREPL

/// A thousand sessions slow nobody down. The limits are those of a debug build on a busy machine, twenty times a release build's.
@Suite(.serialized) struct CompletionSpeedTests {
    private static let text: String = {
        var lines = ["majlis 1", "conference forum \"Forum\" date 2027-03-14..2027-03-23"]
        for room in 0..<20 { lines.append("room r\(room) \"Room \(room)\" capacity 100") }
        for person in 0..<300 { lines.append("person p\(person) \"Person \(person)\"") }
        for day in 0..<10 {
            lines.append("day d\(day) 2027-03-\(14 + day) from 09:00 {\n    parallel {")
            for room in 0..<20 {
                lines.append("        lane r\(room) {")
                for session in 0..<5 {
                    let number = (day * 20 + room) * 5 + session
                    lines.append("            session s\(number) \"Session \(number)\" for 45m chair p\(number % 300)")
                }
                lines.append("        }")
            }
            lines.append("    }\n}")
        }
        return lines.joined(separator: "\n") + "\n"
    }()

    @Test func completionIsFast() {
        let assisted = AssistedSession(Self.text)
        #expect(assisted.session.view.model.records(of: .session).count == 1_000)
        let clock = ContinuousClock()
        for text in [
            "|", "s|", "s99|", "sessions where .|", "sessions where .chair == p1|", "session x \"X\" room |", "on 2027-03-14 change s5|",
            "Nobody|",
        ] {
            var slowest = Duration.zero
            for _ in 0..<3 { slowest = max(slowest, clock.measure { _ = assisted.completions(text) }) }
            #expect(slowest < .milliseconds(400), "\(text)")
        }
    }

    @Test func highlightingIsFast() {
        let text = "session opening \"Opening\" room hall for 45m chair hany { speakers rima, sultan; track peace }"
        let clock = ContinuousClock()
        var fastest = Duration.seconds(1)
        for _ in 0..<5 { fastest = min(fastest, clock.measure { _ = Highlighter.highlights(of: text) }) }
        #expect(fastest < .milliseconds(40))
    }
}
