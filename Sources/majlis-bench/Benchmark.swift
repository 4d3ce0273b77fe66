import MajlisSyntax
import MajlisText

/// Measures the program and prints medians; nothing here is asserted.
struct Benchmark {
    let binary: String
    /// A real schedule.xml to import, where one is at hand.
    var schedule: String?

    func run() {
        var table = FigureTable()
        measureParsing(&table)
        let small = measureCheck(sessions: 10_000, runs: 9, &table)
        let large = measureCheck(sessions: 100_000, runs: 3, &table)
        if let small, let large {
            table.add("100,000 sessions against 10,000", "\(rounded(large / small, 1)) times", "at most 12 times")
        }
        measureRules(&table)
        measureFold(&table)
        for row in JournalBenchmark(binary: binary).run(entries: 100_000, runs: 15) { table.add(row.what, row.figure, row.aim) }
        measureSession(&table, runs: 9)
        measureWatch(&table, runs: 15)
        measureExchange(&table, runs: 9)
        let starts = (0..<25).compactMap { _ in Child.run(binary, ["--version"])?.seconds }
        if let start = Figures.median(starts) { table.add("start-up (majlis --version)", "\(rounded(start * 1_000, 1)) ms", "") }
        Main.write(table.text, to: 1)
    }

    /// Only how a session answers.
    func runSession() {
        var table = FigureTable()
        measureSession(&table, runs: 15)
        Main.write(table.text, to: 1)
    }

    /// Only how soon a save is answered.
    func runWatch() {
        var table = FigureTable()
        measureWatch(&table, runs: 31)
        Main.write(table.text, to: 1)
    }

    /// Only imports, exports and comparisons.
    func runExchange() {
        var table = FigureTable()
        measureExchange(&table, runs: 15)
        Main.write(table.text, to: 1)
    }

    private func measureExchange(_ table: inout FigureTable, runs: Int) {
        for row in ExchangeBenchmark(binary: binary, file: schedule).run(runs: runs) { table.add(row.what, row.figure, row.aim) }
    }

    private func measureWatch(_ table: inout FigureTable, runs: Int) {
        for row in WatchBenchmark(binary: binary).run(sessions: 1_000, runs: runs) { table.add(row.what, row.figure, row.aim) }
    }

    private func measureSession(_ table: inout FigureTable, runs: Int) {
        for row in SessionBenchmark(binary: binary).run(sessions: 1_000, runs: runs) { table.add(row.what, row.figure, row.aim) }
        for row in AssistanceBenchmark().run(sessions: 1_000, runs: runs) { table.add(row.what, row.figure, row.aim) }
    }

    private func measureParsing(_ table: inout FigureTable) {
        var plan = ConferencePlan()
        plan.sessions = 50_000
        let source = SourceFile(name: "generated.majlis", bytes: ConferenceScript(plan).text)
        let megabytes = Double(source.bytes.count) / 1_000_000
        var nodes = 0
        let times = (0..<7).map { _ in
            let clock = ContinuousClock()
            let took = clock.measure { nodes = Parser.parse(source, file: FileID(0)).nodes.count }
            return seconds(took)
        }
        if let time = Figures.median(times) {
            table.add("parsing \(rounded(megabytes, 1)) MB, \(nodes) nodes", "\(rounded(megabytes / time, 0)) MB/s", "50 MB/s or more")
        }
    }

    /// - Returns: the median time of the whole process.
    private func measureCheck(sessions: Int, runs: Int, _ table: inout FigureTable) -> Double? {
        var plan = ConferencePlan()
        plan.sessions = sessions
        let script = ConferenceScript(plan)
        guard let path = TemporaryFile.write(script.text) else { return nil }
        defer { TemporaryFile.remove(path) }
        let children = (0..<runs).compactMap { _ in Child.run(binary, ["check", path, "--format", "json"]) }
        guard let child = children.first, let time = Figures.median(children.map(\.seconds)) else { return nil }
        let planted = script.roomConflicts + script.personConflicts
        table.add(
            "check of \(grouped(sessions)) sessions, \(grouped(plan.rooms)) rooms, \(grouped(plan.people)) people",
            "\(rounded(time * 1_000, 0)) ms", sessions == 10_000 ? "under 100 ms" : "")
        table.add("    memory at most", "\(child.peakMemory / 1_024) MB", "")
        table.add("    exit status with \(grouped(planted)) conflicts planted", "\(child.status)", planted > 0 ? "1" : "0")
        return time
    }

    // MARK: Rules

    /// A rule that asks of every person for the sessions that they chair: by the index of the chairs, and by looking at every session.
    private func measureRules(_ table: inout FigureTable) {
        let indexed = "count(sessions where .chair == p) <= 100"
        // The same condition in words that no index answers.
        let plain = "count(sessions where not (.chair != p)) <= 100"
        for sessions in [2_000, 10_000] {
            guard let none = timeOfRule(nil, sessions: sessions), let fast = timeOfRule(indexed, sessions: sessions) else { continue }
            let what = "a rule over \(grouped(sessions)) sessions and \(grouped(sessions)) people"
            table.add(what, "\(rounded((fast - none) * 1_000, 0)) ms", "")
            // More would not be looked at: a rule may take 20 million steps.
            guard sessions <= 2_000, let slow = timeOfRule(plain, sessions: sessions) else { continue }
            table.add("    looking at every session for each", "\(rounded((slow - none) * 1_000, 0)) ms", "")
            table.add("    the one against the other", "\(rounded((slow - none) / max(fast - none, 0.000_1), 0)) times", "")
        }
    }

    private func timeOfRule(_ condition: String?, sessions: Int) -> Double? {
        var plan = ConferencePlan()
        plan.sessions = sessions
        plan.conflicts = 0
        var text = ConferenceScript(plan).text
        if let condition { text += Array("\nrule load \"Nobody chairs too much\" for each p in persons { require \(condition) }\n".utf8) }
        guard let path = TemporaryFile.write(text) else { return nil }
        defer { TemporaryFile.remove(path) }
        return Figures.median((0..<5).compactMap { _ in Child.run(binary, ["check", path, "--format", "json"])?.seconds })
    }

    // MARK: Events

    /// What judging the events takes beyond reading and checking the script, and the whole process.
    private func measureFold(_ table: inout FigureTable) {
        for events in [10_000, 100_000] {
            guard let path = TemporaryFile.write(EventScript(events: events).text) else { continue }
            defer { TemporaryFile.remove(path) }
            let checks = (0..<3).compactMap { _ in Child.run(binary, ["check", path, "--format", "json"])?.seconds }
            let runs = (0..<3).compactMap { _ in Child.run(binary, ["run", path]) }
            guard let check = Figures.median(checks), let run = Figures.median(runs.map(\.seconds)), let status = runs.first?.status else {
                continue
            }
            table.add("run of \(grouped(events)) events, status \(status)", "\(rounded(run * 1_000, 0)) ms", "")
            table.add(
                "    of this the fold", "\(rounded((run - check) * 1_000, 0)) ms", events == 100_000 ? "under 1,000 ms" : "")
        }
    }

    // MARK: Figures

    private func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    private func rounded(_ value: Double, _ digits: Int) -> String {
        let factor = digits == 0 ? 1.0 : 10.0
        let rounded = (value * factor).rounded() / factor
        return digits == 0 ? String(Int(rounded)) : String(rounded)
    }

    private func grouped(_ number: Int) -> String {
        number < 1_000 ? String(number) : "\(grouped(number / 1_000)),\(String(String(1_000 + number % 1_000).dropFirst()))"
    }
}

/// What was measured, its figure and what it should be.
struct FigureTable {
    private var rows: [(what: String, figure: String, aim: String)] = [("", "median", "aim")]

    mutating func add(_ what: String, _ figure: String, _ aim: String) { rows.append((what, figure, aim)) }

    var text: String {
        let first = rows.map(\.what.count).max() ?? 0
        let second = rows.map(\.figure.count).max() ?? 0
        return rows.reduce(into: "") { text, row in
            let gap = String(repeating: " ", count: first - row.what.count + 2 + second - row.figure.count)
            text += row.aim.isEmpty ? "\(row.what)\(gap)\(row.figure)\n" : "\(row.what)\(gap)\(row.figure)  \(row.aim)\n"
        }
    }
}
