import Glibc

/// Importing a schedule, and exporting and comparing what came of it: whole processes.
struct ExchangeBenchmark {
    let binary: String
    /// A schedule.xml of its own; one is made where there is none.
    var file: String?

    private static let formats = ["schedule.xml", "schedule.json", "ics", "html", "md", "csv", "json", "jsonld"]
    /// As many as FOSDEM had in 2020.
    private static let sessions = 872

    typealias Row = (what: String, figure: String, aim: String)

    /// What was measured, with its figure and what it should be.
    func run(runs: Int) -> [Row] {
        guard let folder = TemporaryFile.folder() else { return [] }
        let names = ["programme.xml", "programme.majlis", "import.majlis", "export", "earlier.majlis", "later.majlis"]
        defer { TemporaryFile.remove(folder: folder, files: names) }
        let path = { folder + "/" + $0 }
        guard let schedule = file ?? generated(at: path("programme.majlis"), schedule: path("programme.xml")) else {
            return [("exchange", "failed", "")]
        }
        var rows: [Row] = []
        // A script is never written over, so each import needs a name that is free.
        let imports = (0..<runs).compactMap { _ -> Child? in
            unlink(path("import.majlis"))
            return Child.run(binary, ["import", schedule, "--zone", "Europe/Brussels", "-o", path("import.majlis")])
        }
        add("import of \(schedule.split(separator: "/").last ?? "")", imports, aim: "under 150 ms", &rows)
        add("    check of it", times(runs) { ["check", path("import.majlis")] }, aim: "under 150 ms", &rows)
        for format in Self.formats {
            let exports = times(runs) { ["export", path("import.majlis"), "--to", format, "-o", path("export")] }
            add("    export to \(format)", exports, aim: "under 150 ms", &rows)
        }
        compare(path("earlier.majlis"), path("later.majlis"), runs: (runs + 2) / 3, &rows)
        return rows
    }

    private func times(_ runs: Int, _ arguments: () -> [String]) -> [Child] {
        (0..<runs).compactMap { _ in Child.run(binary, arguments()) }
    }

    private func add(_ what: String, _ children: [Child], aim: String, _ rows: inout [Row]) {
        // 1 is for findings.
        guard let time = Figures.median(children.map(\.seconds)), children.allSatisfy({ $0.status <= 1 }) else {
            return rows.append((what, "failed", aim))
        }
        rows.append((what, Figures.milliseconds(time), aim))
    }

    /// Two plans of 10,000 sessions, in the second of which one in a hundred has moved and one in a hundred has another title.
    private func compare(_ earlier: String, _ later: String, runs: Int, _ rows: inout [Row]) {
        var plan = ConferencePlan()
        plan.sessions = 10_000
        plan.conflicts = 0
        let script = String(decoding: ConferenceScript(plan).text, as: UTF8.self)
        var number = 0
        let changed = script.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            guard line.hasPrefix("            session ") else { return String(line) }
            number += 1
            if number % 100 == 0, let length = line.lastIndex(of: "4") { return line[..<length] + "50m" + line[length...].dropFirst(3) }
            if number % 100 == 50, let quote = line.lastIndex(of: "\"") { return line[..<quote] + " today" + line[quote...] }
            return String(line)
        }
        guard TemporaryFile.write(script, to: earlier), TemporaryFile.write(changed.joined(separator: "\n"), to: later) else { return }
        let check = Figures.median(times(runs) { ["check", earlier] }.map(\.seconds))
        let diffs = times(runs) { ["diff", earlier, later] }
        add("diff of two plans of 10,000 sessions, 200 of them changed", diffs, aim: "", &rows)
        if let check, let diff = Figures.median(diffs.map(\.seconds)) {
            rows.append(("    against one check", "\((diff / check * 10).rounded() / 10) times", "at most 4 times"))
        }
    }

    /// A schedule.xml of a generated conference, with texts as long as those of real ones.
    private func generated(at script: String, schedule: String) -> String? {
        var plan = ConferencePlan()
        plan.sessions = Self.sessions
        plan.rooms = 35
        let abstract = String(repeating: "Who decides about the wells, and who pays for the pumps? ", count: 20)
        let lines = String(decoding: ConferenceScript(plan).text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let text = lines.map { $0.hasPrefix("            session ") ? "\($0) text \"\(abstract)\"" : String($0) }.joined(separator: "\n")
        guard TemporaryFile.write(text, to: script),
            let child = Child.run(binary, ["export", script, "--to", "schedule.xml", "-o", schedule]), child.status <= 1
        else { return nil }
        return schedule
    }
}
