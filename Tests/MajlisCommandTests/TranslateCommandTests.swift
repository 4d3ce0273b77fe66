import Foundation
import Testing

/// `majlis translate`, as a person types it.
@Suite struct TranslateCommandTests {
    private static let english = """
        majlis 1
        # room is قاعة
        person mona "Mona" gender woman
        room hall "Main hall" capacity 25
        conference c "C" date 2027-03-14
        day 2027-03-14 from 09:30 {
            session welcome "Welcome" for 30 minutes room hall chair mona
        }

        """
    private static let arabic = """
        مجلس ١
        # room is قاعة
        شخص mona "Mona" جنس امرأة
        قاعة hall "Main hall" سعة ٢٥
        مؤتمر c "C" تاريخ ٢٠٢٧/٠٣/١٤
        يوم ٢٠٢٧/٠٣/١٤ من ٠٩:٣٠ {
            جلسة welcome "Welcome" مدة ٣٠ دقيقة قاعة hall رئيسة mona
        }

        """

    @Test func printsTheTwinAndLeavesTheFile() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", Self.english)
        let run = try Majlis.run(["translate", "a.majlis", "--to", "ar", "--digits", "arabic"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output == Self.arabic)
        #expect(run.errors == "")
        #expect(try folder.text("a.majlis") == Self.english)
        let back = try Majlis.run(["translate", "-", "--to", "en"], input: Array(run.output.utf8))
        #expect(back.output == Self.english)
    }

    @Test func aScriptThatHasTheWordsIsPrintedAsItIs() throws {
        let run = try Majlis.run(["translate", "-", "--to", "en"], input: Array(Self.english.utf8))
        #expect(run.status == 0)
        #expect(run.output == Self.english)
    }

    @Test func writesIntoAFileThatIsNotThere() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", Self.english)
        let arguments = ["translate", "a.majlis", "--to", "ar", "--digits", "arabic", "-o", "b.majlis"]
        let run = try Majlis.run(arguments, in: folder)
        #expect(run.status == 0 && run.output.contains("b.majlis"), "\(run.errors)")
        #expect(try folder.text("b.majlis") == Self.arabic)
        let again = try Majlis.run(arguments, in: folder)
        #expect(again.status == 2 && again.errors.contains("b.majlis"), "\(again.errors)")
    }

    @Test func writesAllScriptsOfAFolderAndKeepsTheirModes() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", "majlis 1\nuse \"rooms.majlis\"\nsession s \"S\" room hall chair mona\n")
        try folder.write("rooms.majlis", "room hall \"Hall\"\nperson mona \"M\" gender woman\n", mode: 0o640)
        let without = try Majlis.run(["translate", ".", "--to", "ar"], in: folder)
        #expect(without.status == 2 && without.errors.contains("M0591"), "\(without.errors)")
        let check = try Majlis.run(["translate", ".", "--to", "ar", "--check"], in: folder)
        #expect(check.status == 1 && check.output.contains("rooms.majlis"), "\(check.output)")
        let run = try Majlis.run(["translate", ".", "--to", "ar", "--write"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        // Whom a script of the project chairs is known from the other one.
        #expect(try folder.text("a.majlis") == "مجلس 1\nاستخدم \"rooms.majlis\"\nجلسة s \"S\" قاعة hall رئيسة mona\n")
        #expect(try folder.text("rooms.majlis") == "قاعة hall \"Hall\"\nشخص mona \"M\" جنس امرأة\n")
        #expect(try folder.mode("rooms.majlis") == 0o640)
        let again = try Majlis.run(["translate", ".", "--to", "ar", "--write"], in: folder)
        #expect(again.status == 0 && again.output == "" && again.errors.contains("النصان"), "\(again.errors)")
        #expect(try Majlis.run(["translate", ".", "--to", "ar", "--check"], in: folder).status == 0)
    }

    @Test func aScriptThatCannotBeReadIsLeft() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", "room hall \"Hall\nday {\n")
        let run = try Majlis.run(["translate", "a.majlis", "--to", "ar", "--write"], in: folder)
        #expect(run.status == 1)
        #expect(run.errors.contains("majlis check a.majlis"), "\(run.errors)")
        #expect(try folder.text("a.majlis") == "room hall \"Hall\nday {\n")
    }

    @Test func mistakesOfNamesAreNoObstacle() throws {
        let run = try Majlis.run(["translate", "-", "--to", "ar"], input: Array("session s \"S\" room nowhere capacity 4\n".utf8))
        #expect(run.output.hasPrefix("جلسة s \"S\" قاعة nowhere"), "\(run.output)\(run.errors)")
    }

    @Test func usage() throws {
        let input = Array(Self.english.utf8)
        for (arguments, code) in [
            (["-"], "M0590"), (["-", "--to", "ar", "--write", "--check"], "M0592"), (["-", "--to", "fr"], "M0004"),
            (["-", "--to", "ar", "--digits", "roman"], "M0004"),
        ] {
            for language in ["en", "ar"] {
                let run = try Majlis.run(["translate"] + arguments + ["--lang", language], input: input)
                #expect(run.status == 2, "\(arguments)")
                #expect(run.errors.contains(code), "\(run.errors)")
                #expect(run.output == "")
            }
        }
    }
}
