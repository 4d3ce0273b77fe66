import MajlisModel
import Testing

@testable import MajlisRuntime

@Suite struct ProfileTests {
    @Test func passesAndRulesAreMeasuredByTheCallersClock() {
        let project = EvaluationScript.project(
            """
            conference meeting "Meeting" date 2027-03-14
            room hall "Hall"
            rule few "Few" { require count(sessions) < 10 }
            """)
        // Every look at the clock takes a millisecond.
        var now: UInt64 = 0
        let profile = Profile {
            now += 1_000_000
            return now
        }
        let outcome = Runtime.check(project, profile: profile)
        #expect(outcome.diagnostics.map(\.code) == Runtime.check(project).diagnostics.map(\.code))
        let parts = profile.entries.map(\.part)
        for pass in [Profile.Pass.place, .tasks, .builtin, .own] { #expect(parts.contains(.pass(pass)), "\(pass)") }
        #expect(parts.contains(.builtin("room_conflict")))
        #expect(parts.contains { if case .own(let name) = $0 { name.hasSuffix("few") } else { false } })
        #expect(profile.entries.map(\.time) == profile.entries.map(\.time).sorted(by: >))
        #expect(profile.entries.first { $0.part == .pass(.tasks) }?.runs == 2)
        #expect(profile.total > 0)
    }
}
