import Foundation
import Testing

/// Which edition a script is written for, and `majlis fix`.
@Suite struct EditionTests {
    @Test("editions that never were are an error that says what to write", arguments: ["0", "007", "-1", "one", "1.5", "\"1\"", "٠", ""])
    func never(edition: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", "majlis \(edition)\n\nroom hall \"Hall\"\n")
        let run = try Majlis.run(["check", "a.majlis"], in: folder)
        #expect(run.status == 1)
        #expect(run.output.contains("M0513") && run.output.contains("majlis 1"), "\(run.output)")
        #expect(run.output.contains("1 error in"), "nothing follows from it: \(run.output)")
    }

    @Test("newer ones too", arguments: ["2", "99999999999999999999"])
    func newer(edition: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", "majlis \(edition)\n\nroom hall \"Hall\"\n")
        let run = try Majlis.run(["check", "a.majlis"], in: folder)
        #expect(run.status == 1 && run.output.contains("M0335"), "\(run.output)")
    }

    @Test("a project and its scripts are of one edition")
    func agree() throws {
        let folder = try TemporaryFolder()
        try folder.write("project.majlis", "majlis 1\nproject p \"P\" scripts \"a.majlis\"\n")
        try folder.write("a.majlis", "majlis 2\nroom hall \"Hall\"\n")
        #expect(try Majlis.run(["check"], in: folder).output.contains("M0506"))
        try folder.write("a.majlis", "room hall \"Hall\"\n")
        #expect(try Majlis.run(["check"], in: folder).status == 0)
    }

    @Test("`fix` does what `lint --fix` does")
    func fix() throws {
        let text = "use \"rooms.majlis\"\nuse \"rooms.majlis\"\nconference c \"C\" date \"2027-03-14\"\n"
        let (one, two) = (try TemporaryFolder(), try TemporaryFolder())
        for folder in [one, two] {
            try folder.write("a.majlis", text)
            try folder.write("rooms.majlis", "room hall \"Hall\"\n")
        }
        let fixed = try Majlis.run(["fix", "a.majlis"], in: one)
        let linted = try Majlis.run(["lint", "--fix", "a.majlis"], in: two)
        #expect(fixed.output == linted.output && fixed.status == linted.status)
        #expect(try one.text("a.majlis") == two.text("a.majlis"))
        #expect(try one.text("a.majlis") != text)
        try one.write("a.majlis", text)
        let dry = try Majlis.run(["fix", "--dry-run", "a.majlis"], in: one)
        #expect(dry.output.contains("@@"), "\(dry.output)")
        #expect(try one.text("a.majlis") == text)
    }

    @Test("`fix --edition` pins the edition, shows it first where asked, and says when there is nothing to do")
    func edition() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", "# a hall\r\nroom hall \"Hall\"\r\n")
        try folder.write("b.majlis", "قاعة الكبرى \"القاعة الكبرى\"\n")
        let dry = try Majlis.run(["fix", "--edition", "--dry-run", "."], in: folder)
        #expect(dry.output.contains("+majlis 1"), "\(dry.output)")
        #expect(try folder.text("b.majlis").hasPrefix("قاعة"))
        let run = try Majlis.run(["fix", "--edition", "."], in: folder)
        #expect(run.status == 0 && run.output.contains("a.majlis"), "\(run.output)\(run.errors)")
        #expect(try folder.text("a.majlis") == "majlis 1\r\n\r\n# a hall\r\nroom hall \"Hall\"\r\n")
        #expect(try folder.text("b.majlis") == "majlis 1 language ar\n\nقاعة الكبرى \"القاعة الكبرى\"\n")
        let again = try Majlis.run(["fix", "--edition", ".", "--lang", "en"], in: folder)
        #expect(again.status == 0 && again.output.isEmpty && again.errors.contains("newest edition"), "\(again.errors)")
        let piped = try Majlis.run(["fix", "--edition", "-"], input: Array("room hall \"Hall\"\n".utf8))
        #expect(piped.output == "majlis 1\n\nroom hall \"Hall\"\n")
    }

    @Test("what cannot be read is left as it is")
    func left() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", "room hall \"Hall\n")
        try folder.write("b.majlis", "majlis 7\nroom hall \"Hall\"\n")
        let run = try Majlis.run(["fix", "--edition", "a.majlis", "b.majlis"], in: folder)
        #expect(run.status == 1)
        #expect(run.errors.contains("a.majlis was left") && run.errors.contains("M0335"), "\(run.errors)")
        #expect(try folder.text("a.majlis") == "room hall \"Hall\n")
    }
}
