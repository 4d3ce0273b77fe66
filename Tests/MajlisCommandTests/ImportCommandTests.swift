import Foundation
import Testing

/// `majlis import`, as a person types it.
@Suite struct ImportCommandTests {
    private static let file = "Tests/Fixtures/exchange/import/schedule.xml"

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("schedule.xml", try PackageFiles.text(Self.file))
        return folder
    }

    private func without(marks text: String) -> String {
        text.components(separatedBy: "\n\n# Marks of the import")[0] + "\n"
    }

    @Test func printsTheScriptAndSaysWhatWasImported() throws {
        let run = try Majlis.run(["import", "schedule.xml", "--lang", "en"], in: try folder())
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("majlis 1 language en\n\n# Imported from schedule.xml (schedule.xml).\n"), "\(run.output)")
        #expect(run.errors.contains("imported one day, 3 sessions, 2 rooms, 2 tracks and 3 persons"), "\(run.errors)")
        let arabic = try Majlis.run(["استيراد", "schedule.xml", "--اللغة", "ar"], in: try folder())
        #expect(arabic.status == 0)
        #expect(arabic.errors.contains("3 جلسات") && arabic.output.contains("# القاعات."), "\(arabic.errors)")
    }

    @Test func theScriptChecksAndIsFormatted() throws {
        let folder = try folder()
        let run = try Majlis.run(["import", "schedule.xml", "-o", "council.majlis", "--lang", "en"], in: folder)
        #expect(run.status == 0 && run.output == "", "\(run.output)")
        #expect(run.errors.contains("council.majlis: written"), "\(run.errors)")
        // Omar Said speaks in two rooms at once: the file says so.
        let check = try Majlis.run(["check", "council.majlis"], in: folder)
        #expect(check.status == 1 && check.output.components(separatedBy: ": error ").count == 2, "\(check.output)")
        #expect(check.output.contains("M0603"))
        #expect(try Majlis.run(["fmt", "--check", "council.majlis"], in: folder).status == 0)
        let again = try Majlis.run(["import", "schedule.xml", "-o", "council.majlis"], in: folder)
        #expect(again.status == 2 && again.errors.contains("M0026"), "\(again.errors)")
    }

    @Test func readsStandardInput() throws {
        let bytes = Array(try PackageFiles.text(Self.file).utf8)
        let run = try Majlis.run(["import", "-", "--lang", "en"], input: bytes)
        #expect(run.status == 0 && run.output.contains("session wells_and_pumps"), "\(run.errors)")
    }

    @Test func monthsFirstAndFilesThatAreTooLarge() throws {
        let folder = try folder()
        try folder.write("agenda.csv", "title,date,start\nWells,03/04/2027,09:00\n")
        let assumed = try Majlis.run(["import", "agenda.csv", "--lang", "en"], in: folder)
        #expect(assumed.output.contains("day day_1 2027-04-03") && assumed.errors.contains("M1100"), "\(assumed.errors)")
        let said = try Majlis.run(["import", "agenda.csv", "--month-first", "--lang", "en"], in: folder)
        #expect(said.output.contains("day day_1 2027-03-04") && !said.errors.contains("M1100"), "\(said.errors)")
        // A file without content takes no room on the disk: whoever read it would need the memory.
        let large = folder.url.appendingPathComponent("large.csv")
        try Data().write(to: large)
        let handle = try FileHandle(forWritingTo: large)
        try handle.truncate(atOffset: 8 << 30)
        try handle.close()
        let run = try Majlis.run(["import", "large.csv", "--lang", "en"], in: folder)
        #expect(run.status == 2 && run.errors.contains("M1001") && run.errors.contains("8192 MB"), "\(run.errors)")
    }

    @Test func refusesWhatItCannotDo() throws {
        let folder = try folder()
        try folder.write("empty.csv", "title,start\n")
        try folder.write("broken.majlis", "room \"\n")
        try folder.write("two.majlis", "conference a \"A\"\nconference b \"B\"\n")
        let calls: [([String], String)] = [
            (["import", "nowhere.xml"], "M0021"), (["import", "schedule.xml", "--zone", "Mars/Olympus"], "M1031"),
            (["import", "schedule.xml", "--dry-run"], "M1032"), (["import", "schedule.xml", "--cancel-missing"], "M1032"),
            (["import", "schedule.xml", "--from", "word"], "M0004"), (["import", "schedule.xml", "--update", "nowhere.majlis"], "M0021"),
            (["import", "schedule.xml", "--update", "broken.majlis"], "M1033"),
            (["import", "schedule.xml", "--update", "two.majlis"], "M1034"),
            (["import", "schedule.xml", "--update", "-"], "M1052"), (["import", "schedule.xml", "-o", "none/out.majlis"], "M0"),
            (["import"], "M0005"),
        ]
        for (arguments, code) in calls {
            let run = try Majlis.run(arguments + ["--lang", "en"], in: folder)
            #expect(run.status == 2 && run.errors.contains(code), "\(arguments): \(run.status) \(run.errors)")
            #expect(run.output == "", "\(arguments)")
        }
        #expect(try Majlis.run(["import", "empty.csv"], in: folder).status == 2)
    }

    @Test func anUpdateWritesIntoTheScriptAndKeepsEdits() throws {
        let folder = try folder()
        #expect(try Majlis.run(["import", "schedule.xml", "-o", "council.majlis", "--lang", "en"], in: folder).status == 0)
        let script = try folder.text("council.majlis")
        let same = try Majlis.run(["import", "schedule.xml", "--update", "council.majlis", "--lang", "en"], in: folder)
        #expect(same.status == 0 && same.errors.contains("nothing to change"), "\(same.errors)")
        #expect(try folder.text("council.majlis") == script)

        try folder.write("council.majlis", script.replacingOccurrences(of: "\"Welcome\"", with: "\"Welcome to Amman\""))
        let moved = try PackageFiles.text(Self.file).replacingOccurrences(of: "<start>11:00</start>", with: "<start>12:00</start>")
            .replacingOccurrences(of: "T11:00:00", with: "T12:00:00")
        try folder.write("schedule.xml", moved)
        let dry = try Majlis.run(["import", "schedule.xml", "--update", "council.majlis", "--dry-run", "--lang", "en"], in: folder)
        #expect(dry.status == 1 && dry.output.contains("\n+") && dry.errors.contains("would change"), "\(dry.errors)\(dry.output)")
        #expect(
            dry.output.contains("talking_to_the_press \"Talking to the press\" at 12:00") || dry.output.contains("at 12:00"),
            "\(dry.output)")
        let elsewhere = try Majlis.run(
            ["import", "schedule.xml", "--update", "council.majlis", "-o", "new.majlis", "--lang", "en"], in: folder)
        #expect(elsewhere.status == 0)
        #expect(try folder.text("council.majlis").contains("at 11:00"))
        let run = try Majlis.run(["import", "schedule.xml", "--update", "council.majlis", "--lang", "en"], in: folder)
        #expect(run.status == 0 && run.errors.contains("one moved"), "\(run.errors)")
        let updated = try folder.text("council.majlis")
        #expect(updated == (try folder.text("new.majlis")))
        #expect(updated.contains("Welcome to Amman") && updated.contains("at 12:00"))
        #expect(try Majlis.run(["import", "schedule.xml", "--update", "council.majlis", "--dry-run"], in: folder).status == 0)
    }

    /// The page shows a file and the script that it becomes.
    @Test(arguments: ["Documentation/import.md", "Documentation/ar/import.md"])
    func thePageShowsWhatHappens(_ page: String) throws {
        let text = try PackageFiles.text(page)
        func block(_ language: String) throws -> String {
            let start = try #require(text.range(of: "```\(language)\n"))
            let end = try #require(text.range(of: "\n```", range: start.upperBound..<text.endIndex))
            return String(text[start.upperBound..<end.lowerBound]) + "\n"
        }
        let folder = try TemporaryFolder()
        try folder.write("schedule.xml", try block("xml"))
        let language = page.contains("/ar/") ? "ar" : "en"
        let run = try Majlis.run(["import", "schedule.xml", "--lang", language], in: folder)
        #expect(run.status == 0)
        let marks = language == "ar" ? "\n\n# علامات الاستيراد" : "\n\n# Marks of the import"
        #expect(run.output.components(separatedBy: marks)[0] + "\n" == (try block("majlis")))
    }
}
