import Glibc

/// How long a session lets a person wait: for the first prompt, and for each answer.
struct SessionBenchmark {
    let binary: String

    /// What a person types, and what is measured with it. Each is answered with at least one line.
    private static let inputs: [(what: String, text: String)] = [
        ("an expression", "count(sessions where .chair is not none)"),
        ("a table of 20 rows", "rooms order by .capacity"),
        ("a declaration", "room new_room%d \"New room %d\" capacity 40"),
        ("a change", "change new_room { capacity 4%d }"),
        ("a trial", ":try change new_room { capacity 5%d }"),
        ("the trial dropped", ":drop"),
        ("taking back", ":undo"),
    ]

    func run(sessions: Int, runs: Int) -> [(what: String, figure: String, aim: String)] {
        var plan = ConferencePlan()
        plan.sessions = sessions
        plan.rooms = max(10, sessions / 50)
        guard let path = TemporaryFile.write(ConferenceScript(plan).text) else { return [] }
        defer { TemporaryFile.remove(path) }
        var rows: [(what: String, figure: String, aim: String)] = []
        let prompts = (0..<runs).compactMap { _ in timeToPrompt([]) }
        if let time = Figures.median(prompts) {
            rows.append(("session: first prompt without a script", Figures.milliseconds(time), "under 30 ms"))
        }
        let loaded = (0..<runs).compactMap { _ in timeToPrompt([path]) }
        if let time = Figures.median(loaded) {
            rows.append(
                ("session: first prompt with a script of \(sessions) sessions, checked", Figures.milliseconds(time), "under 100 ms"))
        }
        rows += answers(path, runs)
        return rows
    }

    // MARK: Answers

    private func answers(_ path: String, _ runs: Int) -> [(what: String, figure: String, aim: String)] {
        guard let child = TalkingChild(binary, ["repl", path], isTerminal: false) else { return [("session: answers", "failed", "")] }
        defer { child.end() }
        var times: [[Double]] = Array(repeating: [], count: Self.inputs.count)
        _ = child.answer(to: "room new_room \"New room\" capacity 40")
        for round in 0...runs {
            for (place, input) in Self.inputs.enumerated() {
                var text = input.text
                while let mark = text.range(of: "%d") { text.replaceSubrange(mark, with: String(round)) }
                guard let time = child.answer(to: text) else { return [("session: \(input.what)", "no answer", "")] }
                // The first round warms up.
                if round > 0 { times[place].append(time) }
            }
        }
        return zip(Self.inputs, times).map { input, times in
            ("    answer to \(input.what)", Figures.median(times).map(Figures.milliseconds) ?? "-", "under 20 ms")
        }
    }

    // MARK: The first prompt

    private func timeToPrompt(_ files: [String]) -> Double? {
        guard let child = TalkingChild(binary, ["repl", "--lang", "en", "--no-init"] + files, isTerminal: true) else { return nil }
        defer { child.end() }
        return child.time(until: "majlis>")
    }
}

extension String {
    fileprivate func range(of part: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
            start = index(after: start)
        }
        return nil
    }
}
