import Foundation
import Testing

/// `majlis export` as a planner calls it.
@Suite struct ExportCommandTests {
    private static let script = """
        majlis 1 language en
        room hall "Main hall" capacity 25
        conference c "Harbour" @ar "المرفأ" zone "Europe/Lisbon" {
            day d 2027-06-17 {
                session a "Talk" @ar "كلمة" at 09:00 for 1h room hall chair none
                session b "Not yet" at tbd
            }
        }

        """

    private func folder(_ script: String = script) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", script)
        return folder
    }

    @Test func printsOrWrites() throws {
        let folder = try folder()
        let printed = try Majlis.run(["export", "a.majlis", "--to", "schedule.xml"], in: folder)
        #expect(printed.status == 0, "\(printed.errors)")
        #expect(printed.output.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<schedule>\n"))
        let written = try Majlis.run(["export", "a.majlis", "--to", "schedule.xml", "-o", "out.xml"], in: folder)
        #expect(written.status == 0 && written.output.isEmpty)
        #expect(try folder.bytes("out.xml") == printed.outputBytes)
        // Once more over the last one, and to standard output by its sign.
        #expect(try Majlis.run(["export", "a.majlis", "--to", "schedule.json", "-o", "out.xml"], in: folder).status == 0)
        #expect(try folder.text("out.xml").hasPrefix("{"))
        #expect(
            try Majlis.run(["export", "a.majlis", "--to", "schedule.xml", "-o", "-"], in: folder).outputBytes == printed.outputBytes)
    }

    @Test func theSameBytesWhereverAndWhenever() throws {
        let folder = try folder()
        for format in ExportRun.formats {
            let plain = try Majlis.run(["export", "a.majlis", "--to", format], in: folder)
            let elsewhere = try Majlis.run(
                ["export", "a.majlis", "--to", format], in: folder, environment: ["LANG": "ar_EG.UTF-8", "TZ": "Asia/Tokyo"])
            #expect(plain.status == 0 && plain.outputBytes == elsewhere.outputBytes, "\(format)")
        }
    }

    @Test func aScriptOrAJournalIsNeverWrittenOver() throws {
        let folder = try folder()
        try folder.write("b.majlis", "majlis 1\n")
        for output in ["a.majlis", "./a.majlis", "b.majlis"] {
            let run = try Majlis.run(["export", "a.majlis", "--to", "schedule.xml", "-o", output], in: folder)
            #expect(run.status == 2 && run.errors.contains("M0710"), "\(output): \(run.errors)")
        }
        #expect(try folder.text("a.majlis") == Self.script)
        let nowhere = try Majlis.run(["export", "a.majlis", "--to", "schedule.xml", "-o", "no/such/place.xml"], in: folder)
        #expect(nowhere.status == 2 && !nowhere.errors.isEmpty)
    }

    @Test func whatIsLeftOutIsSaid() throws {
        let run = try Majlis.run(["export", "a.majlis", "--to", "schedule.json", "--lang", "en"], in: try folder())
        #expect(run.status == 0 && run.errors.contains("“Not yet”"), "\(run.errors)")
        let cancelled = try Majlis.run(
            ["export", "a.majlis", "--to", "schedule.json", "--lang", "ar"],
            in: try folder(Self.script.replacingOccurrences(of: "chair none", with: "chair none status cancelled")))
        #expect(cancelled.errors.contains("«كلمة»"), "\(cancelled.errors)")
    }

    @Test func aScriptWithErrorsIsExportedAndSaysSo() throws {
        let script = Self.script.replacingOccurrences(of: "chair none", with: "chair none expected 30")
        let folder = try folder(script)
        let run = try Majlis.run(["export", "a.majlis", "--to", "schedule.xml", "--lang", "en"], in: folder)
        #expect(run.status == 1 && run.output.contains("Talk") && run.errors.contains("majlis check a.majlis"), "\(run.errors)")
    }

    @Test func mistakesAreNamed() throws {
        let folder = try folder()
        try folder.write("empty.majlis", "majlis 1\nroom hall \"Main hall\"\n")
        try folder.write("nowhere.majlis", "majlis 1\nday d 2027-06-17 { session a \"A\" at 09:00 for 1h }\n")
        try folder.write("undated.majlis", "majlis 1\nsession a \"A\" for 1h\n")
        try folder.write("two.majlis", "majlis 1\nconference one \"One\"\nconference two \"Two\"\n")
        try folder.write("closed.majlis", "majlis 1\nconference one \"CANARY\" access staff { session a \"A\" for 1h }\n")
        let cases: [([String], String)] = [
            (["a.majlis"], "M1060"), (["a.majlis", "--to", "schedule.yaml"], "M0004"),
            (["two.majlis", "--to", "schedule.xml"], "M1061"),
            (["two.majlis", "--to", "schedule.xml", "--conference", "three"], "M1062"),
            (["empty.majlis", "--to", "schedule.xml"], "M1063"), (["closed.majlis", "--to", "schedule.xml"], "M1064"),
            (["undated.majlis", "--to", "schedule.xml"], "M1065"), (["nowhere.majlis", "--to", "schedule.json"], "M1066"),
            (["none.majlis", "--to", "schedule.xml"], "M0021"),
        ]
        for (words, code) in cases {
            let run = try Majlis.run(["export"] + words, in: folder)
            #expect(run.status == 2 && run.output.isEmpty && run.errors.contains(code), "\(words): \(run.errors)")
            #expect(!run.errors.contains("CANARY"))
        }
    }

    @Test func inArabic() throws {
        let run = try Majlis.run(["تصدير", "a.majlis", "--إلى", "schedule.xml", "--اللغة", "العربية"], in: try folder())
        #expect(run.status == 0 && run.output.contains("<title>كلمة</title>"), "\(run.errors)")
    }
}
