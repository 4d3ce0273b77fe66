import Glibc

/// How long `check --watch` lets a person wait between saving a script and reading what that has brought.
struct WatchBenchmark {
    let binary: String

    func run(sessions: Int, runs: Int) -> [(what: String, figure: String, aim: String)] {
        var plan = ConferencePlan()
        plan.sessions = sessions
        plan.rooms = max(10, sessions / 50)
        let name = "\(sessions) sessions, from saving to what appeared and is gone"
        guard let folder = TemporaryFile.folder() else { return [] }
        let script = folder + "/congress.majlis"
        defer { TemporaryFile.remove(folder: folder, files: ["congress.majlis", "saved"]) }
        let text = String(decoding: ConferenceScript(plan).text, as: UTF8.self)
        guard TemporaryFile.write(text, to: script),
            let child = TalkingChild(binary, ["check", script, "--watch", "--lang", "en"], isTerminal: false)
        else { return [] }
        defer { child.end() }
        guard child.time(until: "Ctrl-C") != nil else { return [("watch: \(name)", "failed", "")] }
        var times: [Double] = []
        for round in 0..<runs {
            // A session without a place in the agenda comes and goes.
            let saved = round % 2 == 0 ? text + "session late \"A late session\" for 30m chair nobody_known\n" : text
            // As most editors save: a new file takes the old one's place.
            guard TemporaryFile.write(saved, to: folder + "/saved"),
                let time = child.answer(to: { rename(folder + "/saved", script) == 0 })
            else { return [("watch: \(name)", "no answer", "")] }
            times.append(time)
        }
        times.sort()
        let figure = "\((times[times.count / 2] * 10_000).rounded() / 10) ms"
        return [("watch: \(name)", figure, "under 50 ms")]
    }
}
