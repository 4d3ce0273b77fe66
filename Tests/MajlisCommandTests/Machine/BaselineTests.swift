import Foundation
import Testing

/// `--baseline` and `--changed-since`: what is known does not count.
@Suite struct BaselineTests {
    private static let script = """
        majlis 1
        room hall "Main hall" capacity 25
        conference c "C" date 2027-03-14
        day 2027-03-14 from 09:00 {
            session a "A" for 1h room hall chair none expected 40
            session b "B" for 30m room hall chair tbd
        }

        """

    private func fingerprints(_ folder: TemporaryFolder, _ arguments: [String] = ["."]) throws -> [String] {
        let run = try Majlis.run(["check", "--format", "json"] + arguments, in: folder)
        let json = try #require(try CheckedScripts.json(run) as? [String: Any])
        return try #require(json["findings"] as? [[String: Any]]).compactMap { $0["fingerprint"] as? String }
    }

    @Test func fingerprintsStayWhereLinesMove() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", Self.script)
        let before = try fingerprints(folder)
        #expect(before.count == 2)
        // Lines above, more indentation, another finding before and behind, the other language.
        try folder.write("a.majlis", "\n# A comment.\n" + Self.script.replacingOccurrences(of: "    session", with: "\t  session"))
        #expect(try fingerprints(folder) == before)
        #expect(try fingerprints(folder, [".", "--lang", "ar"]) == before)
        try folder.write("a.majlis", Self.script + "person mona \"Mona\" nme\n")
        try folder.write("0.majlis", CheckedScripts.hard)
        #expect(Set(try fingerprints(folder)).isSuperset(of: before))
        // Another value is another finding.
        try folder.write("a.majlis", Self.script.replacingOccurrences(of: "expected 40", with: "expected 41"))
        #expect(!Set(try fingerprints(folder)).isSuperset(of: before))
    }

    @Test func whatTheBaselineKnowsDoesNotCount() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", Self.script)
        _ = try Majlis.run(["check", ".", "--output", "json=known.json"], in: folder)
        let known = try Majlis.run(["check", ".", "--baseline", "known.json", "--strict"], in: folder)
        #expect(known.status == 0 && known.output.contains("2 findings are known from known.json"), "\(known.output)")
        let new = Self.script.replacingOccurrences(of: "session b \"B\"", with: "session b \"B\" expected 90")
        try folder.write("a.majlis", "# New.\n" + new.replacingOccurrences(of: "expected 40", with: "expected 20"))
        let run = try Majlis.run(["check", ".", "--baseline", "known.json"], in: folder)
        #expect(run.status == 1)
        #expect(run.output.contains("expects 90") && !run.output.contains("M0610"), "\(run.output)")
        #expect(run.output.contains("One finding is known") && run.output.contains("One finding of known.json is no longer there."))
        // In every format: the new one and no other.
        let log = try Majlis.run(["check", ".", "--baseline", "known.json", "--format", "sarif"], in: folder).output
        #expect(log.contains("\"baselineState\": \"new\"") && !log.contains("M0610"))
        #expect(
            try Majlis.run(["check", ".", "--baseline", "known.json", "--format", "github"], in: folder).output.split(separator: "\n").count
                == 1)
    }

    @Test func aFindingThatBecomesGraverIsNew() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", "severity capacity warn\n" + Self.script)
        _ = try Majlis.run(["check", ".", "--output", "json=known.json"], in: folder)
        #expect(try Majlis.run(["check", ".", "--baseline", "known.json", "--strict"], in: folder).status == 0)
        try folder.write("a.majlis", "severity capacity error\n" + Self.script)
        #expect(try Majlis.run(["check", ".", "--baseline", "known.json"], in: folder).status == 1)
        try folder.write("a.majlis", "severity capacity note\n" + Self.script)
        #expect(try Majlis.run(["check", ".", "--baseline", "known.json", "--strict"], in: folder).status == 0)
    }

    @Test func aBaselineWithoutFingerprintsIsRefused() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", Self.script)
        let old = #"{"version":1,"findings":[{"severity":"error","undecided":false}],"waived":[],"summary":{}}"#
        for (text, code) in [(old, "M0556"), ("{", "M0555"), ("[]", "M0555"), ("{\"version\":2}", "M0555")] {
            try folder.write("known.json", text)
            let run = try Majlis.run(["check", ".", "--baseline", "known.json"], in: folder)
            #expect(run.status == 2 && run.errors.contains(code), "\(run.errors)")
        }
    }

    // MARK: git

    private func git(_ arguments: [String], in folder: TemporaryFolder) throws {
        let identity = ["-c", "user.name=n", "-c", "user.email=n@example.org", "-c", "init.defaultBranch=main"]
        let run = try Majlis.execute("/usr/bin/env", ["git"] + identity + arguments, in: folder, input: nil, environment: [:])
        try #require(run.status == 0, "git \(arguments): \(run.errors)")
    }

    private func repository() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("talks/a.majlis", "majlis 1\nuse \"rooms.majlis\"\n" + Self.script.split(separator: "\n", maxSplits: 2)[2])
        try folder.write("talks/rooms.majlis", "majlis 1\nroom hall \"Main hall\" capacity 25\n")
        try folder.write("gone.majlis", CheckedScripts.fixable)
        try git(["init", "--quiet"], in: folder)
        try git(["add", "-A"], in: folder)
        try git(["commit", "--quiet", "-m", "one"], in: folder)
        return folder
    }

    @Test func onlyWhatTheChangeBringsCounts() throws {
        let folder = try repository()
        #expect(try Majlis.run(["check", "."], in: folder).status == 1)
        let same = try Majlis.run(["check", ".", "--changed-since", "HEAD"], in: folder)
        #expect(same.status == 0 && same.output.contains("3 findings are known from HEAD"), "\(same.output)\(same.errors)")
        // A room that shrinks in another file; a file that goes; one that comes.
        try folder.write("talks/rooms.majlis", "majlis 1\n# Smaller now.\nroom hall \"Main hall\" capacity 20\n")
        try FileManager.default.removeItem(atPath: folder.path("gone.majlis"))
        try folder.write("new.majlis", CheckedScripts.fixable)
        let index = try folder.bytes(".git/index")
        let run = try Majlis.run(["check", ".", "--changed-since", "HEAD", "--format", "json"], in: folder)
        #expect(run.status == 1)
        let json = try #require(try CheckedScripts.json(run) as? [String: Any])
        let files = try #require(json["findings"] as? [[String: Any]]).compactMap { $0["file"] as? String }
        #expect(files == ["new.majlis", "talks/a.majlis"], "\(run.output)")
        #expect(try folder.bytes(".git/index") == index, "the index stays as it is")
        // From another folder, and for one path only.
        let outside = try TemporaryFolder()
        let one = try Majlis.run(["check", folder.path("talks/a.majlis"), "--changed-since", "HEAD"], in: outside)
        #expect(one.status == 1 && one.output.contains("holds 20") && !one.output.contains("M0610"), "\(one.output)")
    }

    @Test func whatGitCannotTellIsSaid() throws {
        let folder = try repository()
        let outside = try TemporaryFolder()
        try outside.write("b.majlis", Self.script)
        let cases: [([String], TemporaryFolder, String)] = [
            ([".", "--changed-since", "nowhere"], folder, "M0560"), ([".", "--changed-since=--all"], folder, "M0560"),
            (["b.majlis", "--changed-since", "HEAD"], outside, "M0559"),
            (["talks", outside.path("b.majlis"), "--changed-since", "HEAD"], folder, "M0561"),
            (["-", "--changed-since", "HEAD"], folder, "M0563"),
        ]
        for (arguments, place, code) in cases {
            let run = try Majlis.run(["check"] + arguments, in: place)
            #expect(run.status == 2 && run.output == "" && run.errors.contains(code), "\(arguments): \(run.output)\(run.errors)")
        }
        let without = try Majlis.run(["check", ".", "--changed-since", "HEAD"], in: folder, environment: ["PATH": "/nonexistent"])
        #expect(without.status == 2 && without.errors.contains("M0558"), "\(without.errors)")
    }

    @Test("a hook says where git works as seen from its own folder")
    func variablesOfHooks() throws {
        let folder = try repository()
        let environment = ["GIT_DIR": ".git", "GIT_WORK_TREE": ".", "GIT_PREFIX": "talks/", "GIT_INDEX_FILE": ".git/index"]
        let plain = try Majlis.run(["check", "talks", "--changed-since", "HEAD"], in: folder)
        let hook = try Majlis.run(["check", "talks", "--changed-since", "HEAD"], in: folder, environment: environment)
        #expect(hook.status == plain.status && hook.output == plain.output && hook.errors == "", "\(hook.errors)")
    }

    @Test("a project above the folder for temporary files has nothing to do with the scripts as they stood")
    func projectsAboveTheSnapshot() throws {
        let folder = try repository()
        let temporary = try TemporaryFolder()
        try temporary.write("project.majlis", "majlis 1\nproject {\n    scripts \"other.majlis\"\n}\n")
        try temporary.write("other.majlis", "room hall \"Hall\"\n")
        let run = try Majlis.run(["check", ".", "--changed-since", "HEAD"], in: folder, environment: ["TMPDIR": temporary.path])
        let plain = try Majlis.run(["check", ".", "--changed-since", "HEAD"], in: folder)
        #expect(run.output == plain.output && run.status == plain.status, "\(run.output)\(run.errors)")
    }

    @Test("what a killed run has left is taken away by the next, what another one uses is not")
    func whatWasLeft() throws {
        let folder = try repository()
        let temporary = try TemporaryFolder()
        try temporary.write("majlis-abcdef/lock", "")
        try temporary.write("majlis-abcdef/files/a.majlis", "")
        try temporary.write("majlis-ghijkl/lock", "")
        try temporary.write("majlis-mnopqr/a.majlis", "")
        let lock = open(temporary.path("majlis-ghijkl/lock"), O_RDWR)
        #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
        defer { close(lock) }
        _ = try Majlis.run(["check", ".", "--changed-since", "HEAD"], in: folder, environment: ["TMPDIR": temporary.path])
        #expect(try temporary.names().sorted() == ["majlis-ghijkl", "majlis-mnopqr"])
    }

    @Test("a baseline of another version is refused")
    func otherVersions() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", Self.script)
        _ = try Majlis.run(["check", ".", "--output", "json=known.json"], in: folder)
        let text = try folder.text("known.json")
        let version = try #require(text.range(of: "\"version\": *[0-9]+", options: .regularExpression))
        try folder.write("known.json", text.replacingCharacters(in: version, with: "\"version\": 99"))
        #expect(try folder.text("known.json") != text)
        for (language, word) in [("en", "majlis check --format json"), ("ar", "majlis تدقيق --الصيغة json")] {
            let run = try Majlis.run(["check", ".", "--baseline", "known.json", "--lang", language], in: folder)
            #expect(run.status == 2 && run.errors.contains("M0711") && run.errors.contains(word), "\(run.errors)")
        }
    }

    @Test func nothingIsLeftBehind() throws {
        let folder = try repository()
        let scratch = try TemporaryFolder()
        for revision in ["HEAD", "nowhere"] {
            _ = try Majlis.run(["check", ".", "--changed-since", revision], in: folder, environment: ["TMPDIR": scratch.path])
        }
        #expect(try scratch.names() == [])
    }
}
