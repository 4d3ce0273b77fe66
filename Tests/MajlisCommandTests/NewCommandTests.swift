import Foundation
import Testing

@Suite struct NewCommandTests {
    static let templates = ["meeting", "summit", "developer", "workshop"]

    @Test(arguments: templates, ["en", "ar"])
    func isTidyAndHasNoErrorButThePlantedOne(template: String, language: String) throws {
        let folder = try TemporaryFolder()
        let run = try Majlis.run(["new", template, "--lang", language, "-o", "a.majlis"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let format = try Majlis.run(["fmt", "--diff", "--check", "a.majlis"], in: folder)
        #expect(format.status == 0, "\(format.output)\(format.errors)")
        let check = try Majlis.run(["check", "a.majlis"], in: folder)
        // The first script expects more people than its hall holds, so that there is something to mend.
        #expect(check.status == (template == "meeting" ? 1 : 0), "\(check.output)")
        if template == "meeting" { #expect(check.output.contains("30") && check.output.contains("25"), "\(check.output)") }
        let tasks = try Majlis.run(["run", "a.majlis", "--as-of", "2027-03-01"], in: folder)
        #expect(tasks.status == check.status, "\(tasks.output)\(tasks.errors)")
    }

    @Test func neverOverwrites() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", "mine\n")
        let run = try Majlis.run(["new", "-o", "a.majlis"], in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("M0026"))
        #expect(try folder.text("a.majlis") == "mine\n")
        #expect(try folder.names() == ["a.majlis"])
    }

    @Test func withoutAFileItIsPrinted() throws {
        let run = try Majlis.run(["new"])
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("majlis 1\n"))
        #expect(run.output == (try Majlis.run(["new", "meeting"])).output)
    }

    @Test func asksBackOnAnUnknownTemplate() throws {
        let run = try Majlis.run(["new", "summt"])
        #expect(run.status == 2)
        #expect(run.errors.contains("perhaps you mean summit"), "\(run.errors)")
    }
}
