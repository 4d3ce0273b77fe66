import Foundation
import Testing

/// `majlis completions` and `majlis man`: what shells and readers of the manual make of them.
@Suite struct CompletionTests {
    static func has(_ program: String) -> Bool {
        ["/usr/bin/", "/bin/"].contains { FileManager.default.isExecutableFile(atPath: $0 + program) }
    }

    static let isStrict = ProcessInfo.processInfo.environment["CI"] == "true"

    private func folder(_ shell: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let run = try Majlis.run(["completions", shell])
        #expect(run.status == 0 && run.errors.isEmpty)
        try folder.write("completions", run.outputBytes)
        try folder.write("work/conference.majlis", "")
        try folder.write("work/notes.txt", "")
        try folder.write("work/side/events.majlis", "")
        return folder
    }

    /// What bash's own completion offers for the words of a command line; the last one is being typed.
    private func offered(_ words: [String], in folder: TemporaryFolder, environment: [String: String] = [:]) throws -> [String] {
        let quoted = words.map { "'\($0)'" }.joined(separator: " ")
        let line = """
            . ../completions; COMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count - 1); _majlis; printf '%s\\n' "${COMPREPLY[@]}"
            """
        let run = try Majlis.execute(
            "/bin/bash", ["-c", "cd work && " + line], in: folder, input: nil, environment: environment)
        #expect(run.status == 0 && run.errors.filter { !$0.isNewline }.isEmpty || run.errors.contains("setlocale"), "\(run.errors)")
        return run.output.split(separator: "\n").map(String.init)
    }

    @Test("bash reads them without complaint, in both languages", arguments: ["en", "ar"])
    func bashReads(language: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("c", try Majlis.run(["completions", "bash", "--lang", language]).outputBytes)
        let run = try Majlis.execute("/bin/bash", ["-n", "c"], in: folder, input: nil, environment: [:])
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    }

    @Test("bash offers commands, options, values, scripts and rules")
    func bashOffers() throws {
        let folder = try folder("bash")
        #expect(try offered(["majlis", "ch"], in: folder) == ["check"])
        #expect(try offered(["majlis", "--lang", "ar", "ag"], in: folder) == ["agenda"])
        #expect(try offered(["majlis", "--la"], in: folder) == ["--lang"])
        #expect(try offered(["majlis", "check", "--st"], in: folder) == ["--strict"])
        #expect(try offered(["majlis", "check", "--format", "js"], in: folder) == ["json"])
        #expect(try offered(["majlis", "check", "--format", "=", "js"], in: folder) == ["json"])
        #expect(try offered(["majlis", "check", "--format", "="], in: folder).contains("json"))
        #expect(try offered(["majlis", "check", ""], in: folder).sorted() == ["conference.majlis", "side"])
        #expect(try offered(["majlis", "check", "conference.majlis", "si"], in: folder) == ["side"])
        #expect(try offered(["majlis", "check", "side/"], in: folder) == ["side/events.majlis"])
        #expect(try offered(["majlis", "check", "--rule", "room_con"], in: folder) == ["room_conflict"])
        #expect(try offered(["majlis", "check", "--rule", "capacity,room_con"], in: folder) == ["capacity,room_conflict"])
        #expect(try offered(["majlis", "check", "--as-of", "t"], in: folder) == ["today"])
        #expect(try offered(["majlis", "run", "--journal", "no"], in: folder) == ["notes.txt"])
        #expect(try offered(["majlis", "new", "me"], in: folder) == ["meeting"])
        #expect(try offered(["majlis", "journal", "ve"], in: folder) == ["verify"])
        #expect(try offered(["majlis", "journal", "verify", "co"], in: folder) == ["conference.majlis"])
        #expect(try offered(["majlis", "completions", "z"], in: folder) == ["zsh"])
        #expect(try offered(["majlis", "explain", "M060"], in: folder).contains("M0604"))
        #expect(try offered(["majlis", "check", "--", "--st"], in: folder).isEmpty)
        #expect(try offered(["majlis", "nosuch", ""], in: folder).isEmpty)
    }

    @Test("bash offers Arabic words where the word begun, the line or the locale is Arabic")
    func bashOffersArabic() throws {
        let folder = try folder("bash")
        #expect(try offered(["majlis", "تد"], in: folder) == ["تدقيق"])
        #expect(try offered(["majlis", "تدقيق", "--الص"], in: folder) == ["--الصيغة"])
        #expect(try offered(["majlis", "check", "--الصي"], in: folder) == ["--الصيغة"])
        #expect(try offered(["majlis", "تدقيق", "--الصيغة", "لل"], in: folder) == ["للقراءة"])
        #expect(try offered(["majlis", "تدقيق", "--صيغة", "js"], in: folder) == ["json"])
        #expect(try offered(["majlis", "تدقيق", ""], in: folder).sorted() == ["conference.majlis", "side"])
        #expect(try offered(["majlis", "سجل", "تح"], in: folder) == ["تحقق"])
        #expect(try offered(["majlis", "السجل", "تحقق", "co"], in: folder) == ["conference.majlis"])
        #expect(try offered(["majlis", "مساعدة", "تد"], in: folder) == ["تدقيق"])
        let options = try offered(["majlis", "تدقيق", "--"], in: folder)
        #expect(options.contains("--اللغة") && !options.contains("--lang"), "\(options)")
        let english = try offered(["majlis", "check", "--"], in: folder)
        #expect(!english.contains("--اللغة") && english.contains("--lang"), "\(english)")
        let words = try offered(["majlis", ""], in: folder, environment: ["LANG": "ar_QA.UTF-8"])
        #expect(words.contains("تدقيق") && !words.contains("check"), "\(words)")
        #expect(try offered(["majlis", "ch"], in: folder, environment: ["LANG": "ar_QA.UTF-8"]) == ["check"])
    }

    @Test("every command and every option of its help page is offered")
    func complete() throws {
        let folder = try folder("bash")
        let overview = try Majlis.run(["--help"]).output
        let commands = try offered(["majlis", ""], in: folder)
        #expect(commands.count > 15)
        for command in commands {
            #expect(overview.contains("\n  \(command) "), "\(command)")
            let options = try offered(["majlis", command, "-"], in: folder)
            let page = try Majlis.run([command, "--help"]).output
            #expect(options.allSatisfy { page.contains($0) })
            let shown = page.split(whereSeparator: { " \n,".contains($0) }).filter { $0.hasPrefix("--") && $0.count > 3 }
            for option in shown where page.contains("\n  \(option)") || page.contains(", \(option)") {
                #expect(options.contains(String(option)), "\(command) \(option)")
            }
        }
    }

    @Test("zsh reads them and offers commands, options and values", .enabled(if: has("zsh") || isStrict))
    func zsh() throws {
        let folder = try folder("zsh")
        let checked = try Majlis.execute("/bin/sh", ["-c", "zsh -n completions"], in: folder, input: nil, environment: [:])
        #expect(checked.status == 0 && checked.errors.isEmpty, "\(checked.errors)")
        // A shell of its own behind a pty: each line is typed, completed, and shown as it stands then.
        try FileManager.default.moveItem(atPath: folder.path("completions"), toPath: folder.path("_majlis"))
        try folder.write("probe", Self.probe)
        let lines = [
            "majlis ch", "majlis check --st", "majlis check --format js", "majlis check co", "majlis check --rule capacity,room_con",
            "majlis journal ve", "majlis new me", "majlis تدق", "majlis تدقيق --الصي", "majlis تدقيق --الصيغة للق",
        ]
        let quoted = lines.map { "'\($0)'" }.joined(separator: " ")
        let run = try Majlis.execute(
            "/bin/sh", ["-c", "cd work && timeout 60 zsh -f ../probe \(quoted)"], in: folder, input: nil,
            environment: ["HOME": folder.path, "TERM": "xterm"])
        let completed = [
            "majlis check ", "majlis check --strict ", "majlis check --format json ", "majlis check conference.majlis ",
            "majlis check --rule capacity,room_conflict", "majlis journal verify ", "majlis new meeting ",
            "majlis تدقيق ", "majlis تدقيق --الصيغة", "majlis تدقيق --الصيغة للقراءة",
        ]
        for line in completed { #expect(run.output.contains("<<\(line)"), "\(line)\n\(run.output)") }
    }

    private static let probe = """
        zmodload zsh/zpty
        zpty shell zsh -f -i
        zpty -w shell 'PS1=; fpath=($PWD/.. $fpath); autoload -Uz compinit; compinit -u -D; \
        show() { print -r -- "<<$BUFFER>>"; BUFFER= }; zle -N show; bindkey "^I" complete-word; bindkey "^]" show'
        for line in "$@"; do zpty -w -n shell "$line"$'\\t\\x1d'; done
        zpty -w shell exit
        while zpty -r shell line; do print -r -- "$line"; done

        """

    @Test("fish reads them and offers commands, options and values", .enabled(if: has("fish") || isStrict))
    func fish() throws {
        let folder = try folder("fish")
        func offered(_ line: String) throws -> [String] {
            let run = try Majlis.execute(
                "/bin/sh", ["-c", "cd work && fish --no-config -c 'source ../completions; complete -C \"\(line)\"'"], in: folder,
                input: nil,
                environment: ["HOME": folder.path])
            #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
            return run.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
        }
        #expect(try offered("majlis ch") == ["check"])
        #expect(try offered("majlis check --st") == ["--strict"])
        #expect(try offered("majlis check --format js") == ["json"])
        #expect(try offered("majlis check co") == ["conference.majlis"])
        #expect(try offered("majlis check --rule room_con") == ["room_conflict"])
        #expect(try offered("majlis journal ve") == ["verify"])
        #expect(try offered("majlis تد") == ["تدقيق"])
        #expect(try offered("majlis تدقيق --الصي") == ["--الصيغة"])
        #expect(try offered("majlis تدقيق --الصيغة للق") == ["للقراءة"])
        #expect(try offered("majlis سجل تح") == ["تحقق"])
        #expect(try !offered("majlis check --").contains("--الصيغة"))
    }

    @Test("an unknown shell is said to be one")
    func unknownShell() throws {
        let run = try Majlis.run(["completions", "tcsh"])
        #expect(run.status == 2 && run.errors.contains("M0519") && run.errors.contains("zsh"), "\(run.errors)")
    }
}

/// `majlis man`
@Suite struct ManualPageTests {
    @Test("the page names every command and every option", arguments: ["en", "ar"])
    func complete(language: String) throws {
        let page = try Majlis.run(["man", "--lang", language]).output.replacingOccurrences(of: "\\-", with: "-")
        let commands = try Majlis.run(["--help"]).output.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
            .compactMap { $0.split(separator: " ").first }.filter { $0.allSatisfy { $0.isLetter || $0 == "-" } && !$0.hasPrefix("-") }
        #expect(commands.count > 15)
        for command in commands where command != "majlis" {
            #expect(page.contains(language == "en" ? ".SS majlis \(command)" : "(\(command))"), "\(command)")
        }
        for option in ["--strict", "--as-of", "--no-project", "--lang"] { #expect(page.contains(option)) }
    }

    @Test(
        "groff formats it without a warning", .enabled(if: CompletionTests.has("groff") || CompletionTests.isStrict),
        arguments: ["en", "ar"])
    func groff(language: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("majlis.1", try Majlis.run(["man", "--lang", language]).outputBytes)
        let run = try Majlis.execute(
            "/usr/bin/groff", ["-ww", "-K", "utf8", "-T", "utf8", "-P-c", "-P-b", "-P-u", "-man", "majlis.1"], in: folder, input: nil,
            environment: [:])
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        #expect(run.output.contains(language == "en" ? "majlis check" : "majlis تدقيق"))
        #expect(language == "en" || run.output.contains("الأوامر"))
    }

    @Test("mandoc has nothing to say of it", .enabled(if: CompletionTests.has("mandoc") || CompletionTests.isStrict))
    func mandoc() throws {
        let folder = try TemporaryFolder()
        try folder.write("majlis.1", try Majlis.run(["man"]).outputBytes)
        let run = try Majlis.execute(
            "/usr/bin/mandoc", ["-T", "lint", "-W", "warning", "majlis.1"], in: folder, input: nil, environment: [:])
        #expect(run.status == 0 && run.output.isEmpty, "\(run.output)\(run.errors)")
    }
}
