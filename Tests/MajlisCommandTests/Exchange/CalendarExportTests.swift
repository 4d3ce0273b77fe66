import Foundation
import Testing

/// `majlis export --to ics|csv|md|jsonld|json`: what the command adds to the writers.
@Suite struct CalendarExportTests {
    private static let script = """
        majlis 1
        room hall "Hall" capacity 50
        room annex "Annex"
        track water "Water"
        person mona "Mona Amin" {
            contact "mona@canary.example"
            passport "CANARY-PASSPORT"
        }
        person omar "Omar Deeb"
        conference chapter "Chapter meeting" {
            zone "Asia/Amman"
            participant mona category delegate
            day first 2027-03-14 {
                session opening "Opening" at 09:00 for 1h room hall chair mona { track water }
                session secret "CANARY-SESSION" at 11:00 for 1h room annex chair omar access staff
                session panel "=Panel" at 14:00 for 1h room hall chair omar
            }
        }
        checklist prepare "Prepare" {
            task invite "Invite" owner mona due 2027-02-01
        }
        on 2027-03-01 change panel { at 15:00 }
        on 2027-03-02 change panel { room annex }
        on 2027-03-02 change panel { title "=Panel" }

        """

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("chapter.majlis", Self.script)
        return folder
    }

    private func export(_ arguments: [String], in folder: TemporaryFolder) throws -> Majlis.Run {
        try Majlis.run(["export", "chapter.majlis"] + arguments, in: folder)
    }

    /// The lines of the entry with that title, unfolded.
    private func entry(_ title: String, in calendar: String) -> [String] {
        let text = calendar.replacingOccurrences(of: "\r\n ", with: "")
        let entries = text.components(separatedBy: "BEGIN:VEVENT\r\n").dropFirst()
        return entries.first { $0.contains("SUMMARY;LANGUAGE=en:\(title)\r\n") || $0.contains("SUMMARY:\(title)\r\n") }?
            .components(separatedBy: "\r\n") ?? []
    }

    @Test func aCalendarOfTheProgramme() throws {
        let run = try export(["--to", "ics"], in: try folder())
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && run.output.hasSuffix("END:VCALENDAR\r\n"))
        #expect(entry("Opening", in: run.output).contains("DTSTART;TZID=Asia/Amman:20270314T090000"))
    }

    @Test func eventsThatMoveASessionAreCounted() throws {
        let folder = try folder()
        let panel = entry("=Panel", in: try export(["--to", "ics"], in: folder).output)
        // One for the time, one for the room; a title moves nothing.
        #expect(panel.contains("SEQUENCE:2") && panel.contains("DTSTART;TZID=Asia/Amman:20270314T150000"), "\(panel)")
        let early = entry("=Panel", in: try export(["--to", "ics", "--as-of", "2027-03-01"], in: folder).output)
        #expect(early.contains("SEQUENCE:1") && early.contains("DTSTAMP:20270301T000000Z"), "\(early)")
    }

    @Test func aRetractionIsAChangeToo() throws {
        let folder = try folder()
        let named = Self.script.replacingOccurrences(of: "change panel { room annex }", with: "change panel as moved { room annex }")
        let retraction = "on 2027-03-04 retract moved because \"the annex leaks\"\n"
        try folder.write("chapter.majlis", named + retraction)
        let run = try export(["--to", "ics"], in: folder)
        let panel = entry("=Panel", in: run.output)
        #expect(panel.contains("SEQUENCE:3") && panel.contains { $0.hasSuffix(":Hall") }, "\(panel) \(run.errors)")
        let before = entry("=Panel", in: try export(["--to", "ics", "--as-of", "2027-03-03"], in: folder).output)
        #expect(before.contains("SEQUENCE:2") && before.contains { $0.hasSuffix(":Annex") }, "\(before)")
    }

    @Test func everyViewOfAPageIsAnother() throws {
        let folder = try folder()
        let views = ["sessions", "tasks", "runsheet", "badges", "participants"]
        let pages = try views.map { view in
            let run = try export(["--to", "html", "--view", view], in: folder)
            #expect(run.status == 0, "\(run.errors)")
            return run.output
        }
        #expect(Set(pages).count == views.count)
        #expect(try export(["--to", "html"], in: folder).output == pages[0])
    }

    @Test func whatCalendarsLeaveOutIsSaidOnceForAll() throws {
        let folder = try folder()
        try folder.write(
            "chapter.majlis",
            Self.script.replacingOccurrences(of: "on 2027-03-01", with: "session someday \"Some day\" for 1h chair mona\non 2027-03-01"))
        let run = try export(["--to", "ics", "--per", "room", "-o", "rooms"], in: folder)
        #expect(
            run.status == 0 && run.errors.components(separatedBy: "A session without a date is not in the calendar.").count == 2,
            "\(run.errors)")
    }

    @Test func whatWasGivenOutBeforeIsGoneOnFrom() throws {
        let folder = try folder()
        #expect(try export(["--to", "ics", "-o", "old.ics"], in: folder).status == 0)
        let old = try String(contentsOf: folder.url.appendingPathComponent("old.ics"), encoding: .utf8)
        #expect(try export(["--to", "ics", "--previous", "old.ics"], in: folder).output == old)
        try folder.write(
            "chapter.majlis", Self.script.replacingOccurrences(of: "at 09:00 for 1h room hall", with: "at 09:30 for 1h room hall"))
        let moved = try export(["--to", "ics", "--previous", "old.ics"], in: folder).output
        #expect(entry("Opening", in: moved).contains("SEQUENCE:1") && entry("=Panel", in: moved).contains("SEQUENCE:2"))
        let gone = try export(["--to", "ics", "--previous", "old.ics", "--room", "annex"], in: folder).output
        #expect(entry("Opening", in: gone).contains("STATUS:CANCELLED"))
    }

    @Test func aFileForEach() throws {
        let folder = try folder()
        let run = try export(["--to", "ics", "--per", "person", "-o", "calendars"], in: folder)
        #expect(run.status == 0 && run.errors.contains("2 calendars are written to calendars"), "\(run.errors)")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path("calendars")).sorted()
        #expect(files == ["mona.ics", "omar.ics"])
        let omar = try String(contentsOfFile: folder.path("calendars/omar.ics"), encoding: .utf8)
        #expect(omar.contains("SUMMARY") && !omar.contains("Opening") && !omar.contains("CANARY"))
        // Once more, going on from itself: nothing changes.
        #expect(try export(["--to", "ics", "--per", "person", "-o", "calendars", "--previous", "calendars"], in: folder).status == 0)
        #expect(try String(contentsOfFile: folder.path("calendars/omar.ics"), encoding: .utf8) == omar)
    }

    @Test func nothingAboveTheLevelLeaves() throws {
        let folder = try folder()
        for arguments in [
            ["ics"], ["ics", "--view", "tasks"], ["csv"], ["csv", "--view", "participants"], ["csv", "--view", "tasks"], ["md"],
            ["md", "--view", "participants"], ["md", "--view", "tasks"], ["jsonld"], ["json"],
        ] {
            let run = try export(["--to"] + arguments, in: folder)
            #expect(run.status == 0, "\(arguments) \(run.errors)")
            #expect(!run.output.lowercased().contains("canary") && !run.output.contains("confidential"), "\(arguments)")
            #expect(!run.output.isEmpty)
        }
        #expect(try export(["--to", "json", "--access", "confidential"], in: folder).output.contains("CANARY-PASSPORT"))
        #expect(
            try export(["--to", "csv", "--view", "participants", "--access", "confidential"], in: folder).output.contains("mona@canary"))
        #expect(entry("CANARY-SESSION", in: try export(["--to", "ics", "--access", "staff"], in: folder).output).contains("SEQUENCE:0"))
    }

    @Test(arguments: [
        (["--to", "schedule.xml", "--view", "tasks"], "M1068"), (["--to", "ics", "--view", "participants"], "M1069"),
        (["--to", "ics", "--view", "nothing"], "M1069"), (["--to", "csv", "--per", "room", "-o", "x"], "M1068"),
        (["--to", "md", "--previous", "x.ics"], "M1068"), (["--to", "json", "--room", "hall"], "M1068"),
        (["--to", "ics", "--per", "room"], "M1082"), (["--to", "ics", "--per", "room", "-o", "chapter.majlis"], "M1083"),
        (["--to", "ics", "--per", "room", "-o", "x", "--previous", "chapter.majlis"], "M1083"),
        (["--to", "ics", "--previous", "chapter.majlis"], "M1080"), (["--to", "ics", "--previous", "none.ics"], "M0021"),
        (["--to", "ics", "--person", "nobody"], "nobody"),
    ])
    func whatCannotBeDoneIsSaid(_ arguments: [String], _ code: String) throws {
        let folder = try folder()
        let run = try export(arguments, in: folder)
        #expect(run.status == 2 && run.errors.contains(code) && run.output.isEmpty, "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: folder.path("x")))
    }

    @Test func inArabicToo() throws {
        let run = try Majlis.run(
            ["تصدير", "chapter.majlis", "--إلى", "ics", "--لكل", "قاعة", "--الناتج", "تقاويم"], in: try folder())
        #expect(run.status == 0 && run.errors.contains("تقويمان"), "\(run.errors)")
    }

    // MARK: Other readers

    private static let mayReadBack =
        ProcessInfo.processInfo.environment["CI"] == "true" || Machine.succeeds("/usr/bin/python3", ["-c", "import icalendar"])

    /// Every entry with its start and end in UTC, as another reader of calendars understands it.
    private static let reading = """
        import sys, icalendar, datetime
        calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
        zones = {str(part['TZID']): part.to_tz() for part in calendar.walk('VTIMEZONE')}
        def utc(prop):
            value = prop.dt
            if not isinstance(value, datetime.datetime): return value.isoformat()
            zone = prop.params.get('TZID')
            if zone: value = zones[zone].localize(value.replace(tzinfo=None)) if hasattr(zones[zone], 'localize') else value.replace(tzinfo=zones[zone])
            return value.astimezone(datetime.timezone.utc).isoformat() if value.tzinfo else value.isoformat()
        for event in calendar.walk('VEVENT'):
            print(utc(event['DTSTART']), utc(event['DTEND']) if 'DTEND' in event else '', event['SUMMARY'], event['UID'], sep=' | ')
        for task in calendar.walk('VTODO'):
            print(utc(task['DUE']) if 'DUE' in task else '', task['SUMMARY'], len(task.walk('VALARM')), sep=' | ')
        """

    @Test(.enabled(if: mayReadBack, "python3-icalendar is not installed"))
    func anotherReaderUnderstandsIt() throws {
        let folder = try folder()
        try folder.write("read.py", Self.reading)
        #expect(try export(["--to", "ics", "-o", "all.ics"], in: folder).status == 0)
        let events = try Majlis.execute("/usr/bin/python3", ["read.py", "all.ics"], in: folder, input: nil, environment: [:])
        #expect(events.status == 0, "\(events.errors)")
        let lines = events.output.split(separator: "\n").map { $0.components(separatedBy: " | ") }
        #expect(
            lines.map { Array($0.prefix(3)) } == [
                ["2027-03-14T06:00:00+00:00", "2027-03-14T07:00:00+00:00", "Opening"],
                ["2027-03-14T12:00:00+00:00", "2027-03-14T13:00:00+00:00", "=Panel"],
            ])
        #expect(try export(["--to", "ics", "--view", "tasks", "-o", "tasks.ics"], in: folder).status == 0)
        let tasks = try Majlis.execute("/usr/bin/python3", ["read.py", "tasks.ics"], in: folder, input: nil, environment: [:])
        #expect(tasks.output == "2027-02-01 | Invite | 1\n", "\(tasks.errors)")
    }

    @Test(.enabled(if: mayReadBack, "python3-icalendar is not installed"))
    func anotherReaderUnderstandsAllExamples() throws {
        let folder = try TemporaryFolder()
        try folder.write("read.py", Self.reading)
        var count = 0
        for name in PackageFiles.paths(below: "examples", suffix: ".majlis") {
            for view in ["sessions", "tasks"] {
                let script = PackageFiles.url("examples/" + name).path
                let run = try Majlis.run(["export", script, "--to", "ics", "--view", view, "-o", "out.ics"], in: folder)
                if run.status == 2 { continue }
                let read = try Majlis.execute("/usr/bin/python3", ["read.py", "out.ics"], in: folder, input: nil, environment: [:])
                #expect(read.status == 0, "\(name) \(view): \(read.errors)")
                count += 1
            }
        }
        #expect(count > 8)
    }

    // MARK: JSON

    @Test func everythingIsAsTheSchemaSays() throws {
        let schema = try JSONSchema(try PackageFiles.text("Documentation/schema/model.schema.json"))
        let folder = try folder()
        var count = 0
        let examples = PackageFiles.paths(below: "examples", suffix: ".majlis").map { PackageFiles.url("examples/" + $0).path }
        for script in examples + ["chapter.majlis"] {
            for access in ["public", "confidential"] {
                let run = try Majlis.run(["export", script, "--to", "json", "--access", access, "--as-of", "2027-03-01"], in: folder)
                if run.status == 2 { continue }
                let document = try JSONSerialization.jsonObject(with: Data(run.outputBytes))
                let problems = try schema.problems(in: document)
                #expect(problems.isEmpty, "\(script): \(problems.prefix(5))")
                count += 1
            }
        }
        #expect(count > 8)
        let text = try export(["--to", "json"], in: folder).output
        for (old, new) in [("\"version\": 1", "\"version\": 2"), ("\"kind\": \"session\"", "\"kind\": 1"), ("\"findings\"", "\"found\"")] {
            let broken = try JSONSerialization.jsonObject(with: Data(text.replacingOccurrences(of: old, with: new).utf8))
            #expect(try !schema.problems(in: broken).isEmpty, "\(old)")
        }
    }

    @Test func formulasDoNotLeave() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "a.majlis",
            """
            majlis 1
            extend session { field note: text }
            person mona "Mona" { passport "CANARY" }
            conference c "C" zone "UTC" {
                day first 2027-03-14 {
                    session a "A" at 09:00 for 1h chair none { note: mona.passport }
                }
            }

            """)
        let open = try Majlis.run(["export", "a.majlis", "--to", "json", "--access", "confidential"], in: folder)
        #expect(open.output.contains("CANARY"), "\(open.errors)")
        let closed = try Majlis.run(["export", "a.majlis", "--to", "json"], in: folder).output
        #expect(!closed.contains("CANARY") && !closed.contains("passport") && closed.contains("\"a\""))
    }
}
