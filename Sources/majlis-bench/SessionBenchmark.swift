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
        if let time = median(prompts) { rows.append(("session: first prompt without a script", milliseconds(time), "under 30 ms")) }
        let loaded = (0..<runs).compactMap { _ in timeToPrompt([path]) }
        if let time = median(loaded) {
            rows.append(("session: first prompt with a script of \(sessions) sessions, checked", milliseconds(time), "under 100 ms"))
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
            ("    answer to \(input.what)", median(times).map(milliseconds) ?? "-", "under 20 ms")
        }
    }

    // MARK: The first prompt

    private func timeToPrompt(_ files: [String]) -> Double? {
        guard let child = TalkingChild(binary, ["repl", "--lang", "en", "--no-init"] + files, isTerminal: true) else { return nil }
        defer { child.end() }
        return child.time(until: "majlis>")
    }

    private func median(_ values: [Double]) -> Double? {
        let sorted = values.sorted()
        return sorted.isEmpty ? nil : sorted[sorted.count / 2]
    }

    private func milliseconds(_ seconds: Double) -> String { "\((seconds * 10_000).rounded() / 10) ms" }
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

/// A running program that is spoken to over a pipe or a terminal of its own.
final class TalkingChild {
    private let process: pid_t
    private let input: Int32
    private let output: Int32
    private let started: Double

    init?(_ program: String, _ arguments: [String], isTerminal: Bool) {
        var near: (input: Int32, output: Int32) = (-1, -1)
        var far: (input: Int32, output: Int32) = (-1, -1)
        if isTerminal {
            var (master, slave) = (Int32(-1), Int32(-1))
            guard openpty(&master, &slave, nil, nil, nil) == 0 else { return nil }
            (near, far) = ((master, master), (slave, slave))
        } else {
            var (toChild, fromChild): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
            guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else { return nil }
            (near, far) = ((toChild[1], fromChild[0]), (toChild[0], fromChild[1]))
        }
        for descriptor in [near.input, near.output] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, far.input, 0)
        posix_spawn_file_actions_adddup2(&actions, far.output, 1)
        posix_spawn_file_actions_adddup2(&actions, far.output, 2)
        setenv("TERM", "xterm-256color", 1)
        setenv("MAJLIS_HISTORY", "", 1)
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var process = pid_t()
        started = Self.now()
        guard posix_spawn(&process, program, &actions, nil, words, environ) == 0 else { return nil }
        for descriptor in Set([far.input, far.output]) { close(descriptor) }
        (self.process, input, output) = (process, near.input, near.output)
    }

    /// From writing a line until the first bytes of the answer; nil where none comes.
    func answer(to line: String) -> Double? {
        let start = Self.now()
        guard Main.write(Array((line + "\n").utf8), to: input), wait(milliseconds: 10_000) else { return nil }
        let time = Self.now() - start
        // The rest of the answer.
        while wait(milliseconds: 15) { if read() == nil { return nil } }
        return time
    }

    /// From the start until a text has been printed.
    func time(until text: String) -> Double? {
        var seen = ""
        while !seen.contains(text) {
            guard wait(milliseconds: 10_000), let more = read() else { return nil }
            seen += more
        }
        return Self.now() - started
    }

    func end() {
        kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        for descriptor in Set([input, output]) { close(descriptor) }
    }

    private func wait(milliseconds: Int32) -> Bool {
        var entry = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, milliseconds) > 0 && entry.revents & Int16(POLLIN) != 0
    }

    private func read() -> String? {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(output, &bytes, bytes.count)
        return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
