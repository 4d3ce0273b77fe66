import Foundation
import Testing

/// A canary sits in every personal field and in every record that is not public: no export, no format of findings and no view lets it out.
@Suite struct ExportAccessTests {
    private static let canary = "CANARY"

    private static let script = """
        majlis 1 language en
        extend person {
            field phone: text access confidential
            field diet: text access staff
        }
        extend session {
            field budget_note: text access staff
        }
        extend task {
            field secret_note: text access confidential
        }
        category guests "Guests"
        person mona "Mona Haddad" {
            contact "CANARY-1@example.org"
            passport "CANARY-2"
            nationality "CANARY-3"
            phone: "CANARY-4"
            diet: "CANARY-5"
        }
        person hidden "CANARY-6 Person" access confidential
        person inner "CANARY-7 Person" access staff
        organization shell "CANARY-8 Body" access staff
        room hall "Main hall" capacity 10
        room bunker "CANARY-9 Room" access confidential
        track open_track "Open track"
        track closed_track "CANARY-10 Track" access staff
        conference c "Harbour" zone "Europe/Lisbon" date 2027-06-17..2027-06-18 {
            link site "Site" address "https://example.org/"
            link staff_site "CANARY-11 Site" address "https://example.org/CANARY-12" access staff
            day d 2027-06-17 {
                session a "Talk" at 09:00 for 1h room hall expected 30 {
                    track open_track, closed_track
                    budget_note: "CANARY-13"
                    speaker mona
                    speaker hidden
                    chair inner
                    link closed "CANARY-14" address "https://example.org/CANARY-15" access confidential
                }
                session b "CANARY-16 Session" at 11:00 for 1h room hall expected 30 access staff {
                    text "CANARY-17"
                    speaker mona
                    item part_of_b "CANARY-18 Item" for 5m
                }
                session twin "CANARY-28 Session" at 11:00 for 1h room hall access staff
                session e "Elsewhere" at 13:00 for 1h room bunker
            }
            day second 2027-06-18 access confidential { session g "CANARY-19 Session" at 09:00 for 1h }
            participant mona category guests status accepted
            participant hidden category guests
            participant shell
            checklist prepare "Before" {
                task open_task "Invite" due 2027-05-01 owner mona secret_note: "CANARY-20"
                task closed_task "CANARY-21 Task" due 2027-05-02 owner hidden access staff
                task lent "Lent" due 2027-05-03 owner inner
            }
            checklist quiet "CANARY-22 List" access confidential { task quiet_task "CANARY-23 Task" due 2027-05-04 }
            budget money "CANARY-24 Budget" access staff { line food "CANARY-25 Food" amount 10 EUR }
            document paper "CANARY-26 Paper" access staff
        }
        on 2027-02-01 done prepare.open_task by mona

        """

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", Self.script)
        return folder
    }

    /// The script names what it is about: a canary that is not there would prove nothing.
    @Test func theCanariesAreThere() throws {
        let run = try Majlis.run(
            ["query", "a.majlis", "sessions", "--format", "json", "--access", "confidential", "--no-journal"], in: try folder())
        #expect(run.output.contains("CANARY-16") && run.output.contains("CANARY-13"), "\(run.output)\(run.errors)")
        #expect(ExportRun.formats.count >= 2)
    }

    @Test func noExportLetsThemOut() throws {
        let folder = try folder()
        for format in ExportRun.formats {
            let run = try Majlis.run(["export", "a.majlis", "--to", format, "--lang", "en", "--as-of", "2027-04-01"], in: folder)
            #expect(run.status < 2, "\(format): \(run.errors)")
            #expect(!(run.output + run.errors).contains(Self.canary), "\(format): \(Self.around(run.output + run.errors))")
            #expect(!run.output.contains("onfidential"), "\(format) tells that something is withheld")
        }
    }

    /// A calendar that staff had before is gone on from for everybody: what vanishes from it is called off, and nothing is told of it.
    @Test(arguments: ["sessions", "tasks"])
    func noEarlierCalendarLetsThemOut(view: String) throws {
        let folder = try folder()
        for level in ["staff", "confidential"] {
            let first = try Majlis.run(
                ["export", "a.majlis", "--to", "ics", "--view", view, "--access", level, "-o", "old.ics", "--lang", "en"], in: folder)
            let old = try folder.text("old.ics")
            #expect(first.status < 2 && old.contains(Self.canary), "\(first.errors)")
            let run = try Majlis.run(
                ["export", "a.majlis", "--to", "ics", "--view", view, "--previous", "old.ics", "--lang", "en"], in: folder)
            #expect(run.status < 2 && run.output.contains("STATUS:CANCELLED"), "\(run.errors)")
            #expect(!(run.output + run.errors).contains(Self.canary), "\(Self.around(run.output + run.errors))")
            for part in ["person", "room", "track"] {
                let each = ["export", "a.majlis", "--to", "ics", "--view", view, "--per", part, "--lang", "en", "-o"]
                #expect(try Majlis.run(each + ["each", "--access", level], in: folder).status < 2)
                let run = try Majlis.run(each + ["open", "--previous", "each"], in: folder)
                #expect(run.status < 2 && !(run.output + run.errors).contains(Self.canary))
                let files = try FileManager.default.contentsOfDirectory(atPath: folder.url.appendingPathComponent("open").path)
                for file in files {
                    let text = try folder.text("open/\(file)")
                    #expect(!text.contains(Self.canary), "\(part): \(file)")
                }
            }
        }
    }

    @Test func theStaffGetWhatIsTheirs() throws {
        let folder = try folder()
        let run = try Majlis.run(["export", "a.majlis", "--to", "schedule.json", "--access", "staff"], in: folder)
        #expect(run.output.contains("CANARY-16") && run.output.contains("CANARY-7"))
        for number in [1, 2, 3, 4, 6, 9, 14, 19, 20, 22] { #expect(!run.output.contains("CANARY-\(number)\""), "\(number)") }
        #expect(!run.output.contains("CANARY-6 ") && !run.output.contains("CANARY-9 ") && !run.output.contains("CANARY-19 "))
        let all = try Majlis.run(["export", "a.majlis", "--to", "schedule.json", "--access", "confidential"], in: folder)
        #expect(all.output.contains("CANARY-6 Person") && all.output.contains("CANARY-9 Room") && all.output.contains("CANARY-19 Session"))
    }

    @Test func noFormatOfFindingsLetsThemOut() throws {
        let folder = try folder()
        for format in ["human", "json", "sarif", "junit", "github", "gitlab"] {
            let run = try Majlis.run(["check", "a.majlis", "--format", format, "--access", "public", "--lang", "en"], in: folder)
            #expect(run.status == 1, "\(format)")
            #expect(!(run.output + run.errors).contains(Self.canary), "\(format): \(Self.around(run.output + run.errors))")
        }
    }

    /// A slip in a personal clause is found, and what it quotes stays in the script.
    @Test(arguments: [
        "gender CANARY_1", "birth_date CANARY_1", "passport CANARY_1", "phone: CANARY_1", "birth_date 2027-13-41 passport \"CANARY_1",
    ])
    func noSlipLetsThemOut(clause: String) throws {
        let folder = try folder()
        try folder.write(
            "slip.majlis", "majlis 1\nextend person { field phone: text access confidential }\nperson ann \"Ann\" {\n    \(clause)\n}\n")
        for format in ["json", "sarif", "junit", "github", "gitlab"] {
            let run = try Majlis.run(["check", "slip.majlis", "--format", format, "--lang", "en"], in: folder)
            #expect(run.status == 1 && run.output.contains("M0"), "\(format): \(run.output)")
            #expect(!(run.output + run.errors).contains(Self.canary), "\(format): \(Self.around(run.output + run.errors))")
        }
        // Who wrote it reads what it says.
        let own = try Majlis.run(["check", "slip.majlis", "--access", "confidential"], in: folder)
        #expect(own.output.contains(Self.canary), "\(own.output)")
    }

    /// What changed among what is withheld is counted at most.
    @Test(arguments: ["human", "markdown", "json"])
    func noDifferenceLetsThemOut(format: String) throws {
        let folder = try folder()
        let changes = [
            ("at 11:00", "at 12:00"), ("CANARY-1@", "CANARY-31@"), ("\"CANARY-2\"", "\"CANARY-32\""), ("\"CANARY-13\"", "\"CANARY-33\""),
            ("CANARY-9 Room", "CANARY-39 Room"), ("owner hidden", "owner inner"),
        ]
        var script = Self.script
        for (old, new) in changes {
            #expect(script.contains(old))
            script = script.replacingOccurrences(of: old, with: new)
        }
        try folder.write("b.majlis", script)
        let run = try Majlis.run(["diff", "a.majlis", "b.majlis", "--format", format, "--access", "public", "--lang", "en"], in: folder)
        #expect(run.status < 2 && !run.output.isEmpty, "\(run.errors)")
        #expect(!(run.output + run.errors).contains(Self.canary), "\(Self.around(run.output + run.errors))")
    }

    /// What was recorded of records and clauses that are withheld stays so in the history.
    @Test func noHistoryLetsThemOut() throws {
        let folder = try folder()
        let events = [
            "on 2027-02-02 change a { subtitle \"Plain words\" }", "on 2027-02-03 change mona { contact \"CANARY-51@example.org\" }",
            "on 2027-02-03 change b { title \"CANARY-52\" }", "on 2027-02-03 change mona { phone: \"CANARY-53\" }",
            "on 2027-02-04 done prepare.closed_task by hidden because \"CANARY-54\"",
            "on 2027-02-05 change a { text \"After CANARY-16 Session\" }",
        ]
        for event in events {
            let run = try Majlis.run(["record", "a.majlis", event], in: folder)
            #expect(run.status == 0, "\(event): \(run.errors)")
        }
        func journal(_ words: [String]) throws -> String {
            let run = try Majlis.run(["journal"] + words, in: folder)
            #expect(run.status == 0, "\(run.errors)")
            return run.output
        }
        for format in ["json", "csv"] {
            let list = try journal(["list", "a.majlis", "--format", format])
            #expect(!list.contains(Self.canary) && list.contains("Plain words"), "\(Self.around(list))")
            for entry in 1...events.count {
                #expect(!(try journal(["show", "a.majlis", "\(entry)", "--format", format])).contains(Self.canary))
            }
        }
        let list = try journal(["list", "a.majlis", "--access", "public"])
        #expect(!list.contains(Self.canary) && list.contains("confidential"), "\(Self.around(list))")
        let staff = try journal(["list", "a.majlis"])
        #expect(staff.contains("CANARY-52") && !staff.contains("CANARY-51") && !staff.contains("CANARY-53"))
        let all = try journal(["list", "a.majlis", "--format", "json", "--access", "confidential"])
        for number in 51...54 { #expect(all.contains("CANARY-\(number)")) }
        // Nobody can tell what is withheld where there is no script.
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent("a.majlis"))
        #expect(!(try journal(["list", "a.journal", "--format", "json"])).contains("Plain words"))
    }

    @Test(arguments: ["agenda", "tasks", "people", "status", "open", "runsheet"])
    func noViewLetsThemOut(command: String) throws {
        let folder = try folder()
        let run = try Majlis.run([command, "a.majlis", "--access", "public", "--as-of", "2027-04-01", "--lang", "en"], in: folder)
        #expect(run.status < 2 && !(run.output + run.errors).contains(Self.canary), "\(Self.around(run.output + run.errors))")
        let json = try Majlis.run([command, "a.majlis", "--format", "json", "--as-of", "2027-04-01"], in: folder)
        #expect(json.status < 2 && !json.output.contains(Self.canary), "\(Self.around(json.output))")
    }

    /// What stands around the first canary that got out.
    private static func around(_ text: String) -> String {
        guard let range = text.range(of: canary) else { return "" }
        let start = text.index(range.lowerBound, offsetBy: -80, limitedBy: text.startIndex) ?? text.startIndex
        let end = text.index(range.upperBound, offsetBy: 80, limitedBy: text.endIndex) ?? text.endIndex
        return String(text[start..<end])
    }
}
