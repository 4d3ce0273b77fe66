import Foundation
import Testing

/// `--output FORMAT=FILE`.
@Suite struct OutputTests {
    @Test func severalOutputsAtOnceAreWhatEachWouldBeAlone() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", CheckedScripts.hard)
        try folder.write("old.json", "something else\n", mode: 0o600)
        let formats = ["json", "sarif", "junit", "github", "gitlab", "human"]
        let outputs = formats.flatMap { ["--output", "\($0)=\($0 == "json" ? "old.json" : "out." + $0)"] }
        let run = try Majlis.run(["check", "a.majlis", "--access", "staff"] + outputs, in: folder)
        #expect(run.status == 1 && run.errors == "", "\(run.errors)")
        for format in formats {
            let alone = try Majlis.run(["check", "a.majlis", "--access", "staff", "--format", format], in: folder)
            #expect(try folder.text(format == "json" ? "old.json" : "out." + format) == alone.output, "\(format)")
            if format == "human" { #expect(run.output == alone.output) }
        }
        #expect(try folder.mode("old.json") == 0o600)
        #expect(try folder.names().filter { $0.hasPrefix(".majlis") }.isEmpty)
    }

    @Test func aHyphenIsStandardOutput() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", CheckedScripts.fixable)
        let run = try Majlis.run(["check", "a.majlis", "--output", "gitlab=-", "--output", "human=/dev/null"], in: folder)
        #expect(run.output.hasPrefix("[") && run.status == 1)
    }

    @Test func noOutputIsWrittenOverAScript() throws {
        let folder = try TemporaryFolder()
        try folder.write("rooms.majlis", "room hall \"Hall\" capacity 25\n")
        try folder.write("a.majlis", "majlis 1\nuse \"rooms.majlis\"\n" + CheckedScripts.fixable)
        let before = try (folder.text("a.majlis"), folder.text("rooms.majlis"))
        try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: folder.path("rooms.majlis"))
        // The script itself, by another way of writing its path, one that it uses, and what a link leads to.
        for file in ["a.majlis", "./a.majlis", folder.path("a.majlis"), "rooms.majlis", "link"] {
            for command in [["check", "a.majlis", "--output", "json=\(file)"], ["test", "a.majlis", "--output", "junit=\(file)"]] {
                let run = try Majlis.run(command, in: folder)
                #expect(run.status == 2 && run.output == "" && run.errors.contains("M0710"), "\(command): \(run.errors)")
            }
        }
        #expect(try (folder.text("a.majlis"), folder.text("rooms.majlis")) == before)
    }

    @Test func whatCannotBeDoneIsSaidBeforeAnythingIsRead() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", CheckedScripts.fixable)
        let cases: [([String], String, String)] = [
            (["--output", "sarif"], "M0550", "sarif"), (["--output", "=x"], "M0550", "=x"), (["--output", "sarif="], "M0550", "sarif="),
            (["--output", "srif=x"], "M0551", "sarif"), (["--output", "json=o", "--output", "sarif=./o"], "M0552", "./o"),
            (["--output", "json=-", "--output", "sarif=-"], "M0552", "-"), (["--format", "human", "--output", "json=-"], "M0552", "-"),
            (["--max-warnings", "many"], "M0553", "many"), (["--max-warnings", "-1"], "M0003", "--max-warnings"),
            (["--baseline", "no.json"], "M0021", "no.json"), (["--baseline", "a.majlis"], "M0555", "a.majlis"),
            (["--baseline", "x", "--changed-since", "HEAD"], "M0557", "--changed-since"),
        ]
        for (options, code, word) in cases {
            for language in ["en", "ar"] {
                let run = try Majlis.run(["check", "a.majlis", "--lang", language] + options, in: folder)
                #expect(run.status == 2 && run.output == "", "\(options): \(run.output)")
                // Options are spoken of in the reader's words, but for those that were mistyped.
                let shown = language == "ar" && ["M0553", "M0557"].contains(code) && word.hasPrefix("--") ? "--المتغير-منذ" : word
                #expect(run.errors.contains(code) && run.errors.contains(shown), "\(options): \(run.errors)")
            }
        }
        #expect(try folder.names() == ["a.majlis"])
    }

    @Test func whatCannotBeWrittenIsSaid() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", "majlis 1\n")
        for path in ["nowhere/out.json", "."] {
            let run = try Majlis.run(["check", "a.majlis", "--output", "json=\(path)"], in: folder)
            #expect(run.status == 2 && run.errors.contains("M0027"), "\(path): \(run.errors)")
        }
    }

    @Test func warningsHaveALimit() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "a.majlis",
            """
            majlis 1
            conference c "C" date 2027-03-14
            rule many "Many" { require count(sessions) >= 3; otherwise warn "few" }
            rule more "More" { require count(sessions) >= 4; otherwise warn "fewer" }

            """)
        for (limit, status) in [("2", 0), ("1", 1), ("0", 1), ("٢", 0), ("١", 1)] as [(String, Int32)] {
            let run = try Majlis.run(["check", "a.majlis", "--rule", "many,more", "--max-warnings", limit], in: folder)
            #expect(run.status == status, "\(limit): \(run.output)")
            #expect(run.errors.contains("--max-warnings") == (status == 1))
        }
        #expect(try Majlis.run(["check", "a.majlis", "--rule", "many,more"], in: folder).status == 0)
    }
}
