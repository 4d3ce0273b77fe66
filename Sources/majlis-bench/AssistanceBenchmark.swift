import MajlisModel
import MajlisREPL
import MajlisReport

/// What happens at every key: completing, colouring, and judging whether an input is whole. In this process, without a terminal.
struct AssistanceBenchmark {
    private static let prefixes = [
        "s", "s99", "sessions where .", "session x \"X\" room ", "on 2027-03-14 change s5", "Nobody",
    ]
    private static let input = "session opening \"Opening\" room r1 for 45m chair p1 { speakers p2, p3; track peace }"

    func run(sessions: Int, runs: Int) -> [(what: String, figure: String, aim: String)] {
        var plan = ConferencePlan()
        plan.sessions = sessions
        let host = SilentHost()
        let session = Session(host: host)
        _ = session.perform(String(decoding: ConferenceScript(plan).text, as: UTF8.self))
        let completer = Completer(session)
        var times: [Double] = []
        for prefix in Self.prefixes {
            times.append(median((0..<runs).map { _ in seconds { _ = completer.completions(in: prefix, at: prefix.utf8.count) } }))
        }
        let pasted = String(repeating: Self.input + "\n", count: 5_000)
        return [
            ("completing with \(sessions) sessions, the slowest of \(times.count)", milliseconds(times.max() ?? 0), "under 20 ms"),
            ("colouring a line", milliseconds(median((0..<runs).map { _ in seconds { _ = Highlighter.highlights(of: Self.input) } })), ""),
            ("judging a paste of 5,000 lines", milliseconds(median((0..<5).map { _ in seconds { _ = InputCompleteness.of(pasted) } })), ""),
        ]
    }

    private func seconds(_ work: () -> Void) -> Double {
        let took = ContinuousClock().measure(work)
        return Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
    }

    private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

    private func milliseconds(_ seconds: Double) -> String { "\((seconds * 100_000).rounded() / 100) ms" }
}

/// Nobody is there.
private final class SilentHost: SessionHost {
    let localeLanguage = Language.english
    let today = CivilDate(year: 2027, month: 3, day: 1)
    let isInteractive = false
    let history: [String] = []

    func style(for language: Language) -> ReportStyle { ReportStyle(language: language) }
    func ask(_ question: String) -> String? { nil }
    func tell(_ text: String) {}
    func edit(_ path: String, line: Int?) -> Bool { false }
    func takeInterrupt() -> Bool { false }
}
