import Glibc

/// Recording into a journal that has grown long.
struct JournalBenchmark {
    let binary: String

    private static let subjects = 200
    private static let eventsPerDay = 1_000

    /// What was measured, with its figure and what it should be.
    func run(entries: Int, runs: Int) -> [(what: String, figure: String, aim: String)] {
        guard let folder = TemporaryFile.folder() else { return [] }
        defer {
            TemporaryFile.remove(
                folder: folder, files: ["meeting.majlis", "events.majlis", "batch.majlis", "meeting.journal", "meeting.journal.head"])
        }
        let script = folder + "/meeting.majlis"
        let many = (0..<entries).map(event)
        // A whole number of rounds, so that every subject is where it began.
        let batch = (entries..<(entries + 1_000)).map(event)
        guard TemporaryFile.write(meeting, to: script),
            TemporaryFile.write(many.joined(separator: "\n") + "\n", to: folder + "/events.majlis"),
            TemporaryFile.write(batch.joined(separator: "\n") + "\n", to: folder + "/batch.majlis"),
            let first = Child.run(binary, ["record", script, "--from", folder + "/events.majlis"]), first.status == 0
        else { return [("recording \(entries) events", "failed", "")] }
        var rows = [("recording \(entries) events at once", Figures.milliseconds(first.seconds), "")]

        guard let batched = Child.run(binary, ["record", script, "--from", folder + "/batch.majlis"]), batched.status == 0 else {
            return rows
        }
        rows.append(("    1,000 more at once", Figures.milliseconds(batched.seconds), "under 1,000 ms"))
        var children: [Child] = []
        for number in 0..<runs {
            guard let child = Child.run(binary, ["record", script, event(entries + 1_000 + number)]), child.status == 0 else { continue }
            children.append(child)
        }
        if let time = Figures.median(children.map(\.processSeconds)), let wall = Figures.median(children.map(\.seconds)),
            children.count == runs
        {
            rows.append(("    one more: time of the process", Figures.milliseconds(time), "under 20 ms"))
            rows.append(("    one more: until it is acknowledged, with the syncing", Figures.milliseconds(wall), ""))
        }
        if let read = Child.run(binary, ["query", script, "count(organizations where .round == called)"]) {
            rows.append(("    reading and folding all of it", Figures.milliseconds(read.seconds), ""))
        }
        if let verified = Child.run(binary, ["journal", "verify", script]) {
            rows.append(("    verifying it", Figures.milliseconds(verified.seconds), ""))
        }
        return rows
    }

    private var meeting: String {
        var text = """
            conference meeting "Meeting" date 2027-03-14 zone "Asia/Amman"
            workflow round of organization {
                states idle, called, heard
                step call from idle, heard to called
                step hear from called to heard
            }

            """
        for number in 0..<Self.subjects { text += "organization body_\(number) \"Body \(number)\"\n" }
        return text
    }

    /// Each body is called and heard in turn, round after round.
    private func event(_ number: Int) -> String {
        let day = number / Self.eventsPerDay
        let minute = number % Self.eventsPerDay
        let step = number / Self.subjects % 2 == 0 ? "call" : "hear"
        let date = "\(2027 + day / 336)-\(two(day / 28 % 12 + 1))-\(two(day % 28 + 1))"
        return "on \(date) \(two(6 + minute / 60)):\(two(minute % 60)) \(step) body_\(number % Self.subjects)"
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
