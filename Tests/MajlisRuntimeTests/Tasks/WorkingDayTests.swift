import MajlisModel
import MajlisText
import Testing

@testable import MajlisRuntime

@Suite("Due dates by calendar days, months and working days")
struct WorkingDayTests: TaskFixtures {
    /// The delegate's list, with the offsets that planners use. Opening on Sunday 2027-03-14, closing on Tuesday 2027-03-16.
    private let delegate = """
        calendar amman "Amman" weekend friday, saturday {
          holiday spring 2027-03-04 "Spring"
        }
        conference summit "Summit" date 2027-03-14..2027-03-16 zone "Asia/Amman" calendar amman
        person qazi "Qazi"
        role finance "Finance"
        role logistics "Logistics"
        participant qazi category delegate
        day 2027-03-14 from 09:00 to 17:00
        day 2027-03-16 from 09:00 to 16:30
        checklist path "Preparing to take part" for each p in participants where p.category == delegate {
          task access_check "Check dates and access" owner p due 6mo before opening
          task read "Read the provisional agenda" owner p due 16w before opening needs access_check
          task register "Register" owner p due 14w before opening needs access_check
          task consult "Consult partners" owner p due 12w before opening needs read
          task funding "Funding" owner finance due 12w before opening needs register
          task visa "Visa" owner p due 60d before opening needs register
          task flight "Flight" owner logistics due 45d before opening needs visa
          task lodging "Lodging" owner logistics due 30d before opening needs funding
          task pack "Read and pack the documents" owner p due 3d before opening needs read
          task numbers "Final numbers" owner logistics due 10 working days before opening needs register
          task report "File the report" owner p due 14d after closing
          task accounts "Send the accounts" owner finance due 5 working days after closing
        }

        """

    @Test(
        "The delegate's list over real dates",
        arguments: [
            ("access_check", "2026-09-14"), ("read", "2026-11-22"), ("register", "2026-12-06"), ("consult", "2026-12-20"),
            ("funding", "2026-12-20"), ("visa", "2027-01-13"), ("flight", "2027-01-28"), ("lodging", "2027-02-12"), ("pack", "2027-03-11"),
            ("report", "2027-03-30"),
            // Back from Sunday 14 March: 11, 10, 9, 8, 7, then 3 (the 4th is a holiday, the 5th and 6th a weekend), 2, 1 March, 28, 25 February.
            ("numbers", "2027-02-25"),
            // On from Tuesday 16 March: 17, 18, 21, 22, 23.
            ("accounts", "2027-03-23"),
        ])
    func delegateList(_ task: String, _ expected: String) throws {
        #expect(try due("\(task)[qazi]", try run(project(delegate))) == expected)
    }

    @Test("The list through the year")
    func throughTheYear() throws {
        let events = """
            on 2026-09-10 done path[qazi].access_check by qazi
            on 2026-11-20 done path[qazi].read by qazi
            on 2026-12-08 done path[qazi].register by qazi
            """
        let outcome = try run(project(delegate + events), asOf: "2027-01-20")
        #expect(
            table(outcome).map { $0.replacing("[qazi]", with: "") } == [
                "access_check done", "read done", "register done", "consult overdue", "funding overdue", "visa overdue", "flight blocked",
                "lodging blocked", "pack ready", "numbers ready", "report ready", "accounts ready",
            ])
        #expect(try reason("register[qazi]", outcome) == "stateDoneLate(2)")
        #expect(try reason("visa[qazi]", outcome) == "stateOverdue(7)")
    }

    @Test(
        "Months end where the shorter month ends",
        arguments: [
            ("2027-03-31", "1mo before opening", "2027-02-28"), ("2028-03-31", "1mo before opening", "2028-02-29"),
            ("2027-03-31", "6mo before opening", "2026-09-30"), ("2027-12-31", "2mo after opening", "2028-02-29"),
            ("2028-02-29", "12mo before opening", "2027-02-28"), ("2027-08-31", "9mo after closing", "2028-05-31"),
            ("2027-03-14", "1y before opening", "2026-03-14"), ("2027-01-31", "1mo after closing", "2027-02-28"),
        ])
    func months(_ date: String, _ offset: String, _ expected: String) throws {
        let outcome = try run(
            project("conference c \"C\" date \(date)\nperson rima \"Rima\"\ntask one \"One\" owner rima due \(offset)"))
        #expect(try due("one", outcome) == expected)
    }

    @Test("Other weekends", arguments: [("friday, saturday", "2027-03-11"), ("saturday, sunday", "2027-03-12"), ("friday", "2027-03-13")])
    func weekends(_ weekend: String, _ expected: String) throws {
        let outcome = try run(
            project(
                """
                calendar work "Work" weekend \(weekend)
                conference c "C" date 2027-03-14 calendar work
                person rima "Rima"
                task one "One" owner rima due 1 working day before opening
                """))
        #expect(try due("one", outcome) == expected)
    }

    @Test("Working days without a calendar are an error")
    func noCalendar() throws {
        let outcome = try check(
            project(
                """
                conference c "C" date 2027-03-14
                person rima "Rima"
                task one "One" owner rima due 10 working days before opening
                """))
        #expect(findings(.calendarMissing, outcome).map(\.severity) == [.error])
        #expect(findings(.taskDateMissing, outcome).isEmpty)
        #expect(try reason("one", outcome) == "stateDueOpen(noCalendar)")
    }

    @Test("From any anchor: a milestone, a session's start and end, the opening itself")
    func anchors() throws {
        let outcome = try run(
            project(
                """
                conference c "C" date 2027-03-14
                person rima "Rima"
                milestone registration "Registration" date 2027-01-10
                day 2027-03-14 from 09:00 {
                  session funds "Funds" for 90m chair rima
                }
                task a "A" owner rima due 1w after registration
                task b "B" owner rima due 30m before funds
                task c2 "C" owner rima due 90m after funds
                task d "D" owner rima due opening
                task e "E" owner rima due registration
                task f "F" owner rima due 1d after funds
                """))
        #expect(try due("a", outcome) == "2027-01-17")
        #expect(try due("b", outcome) == "2027-03-14 08:30")
        #expect(try due("c2", outcome) == "2027-03-14 12:00")
        #expect(try due("d", outcome) == "2027-03-14 09:00")
        #expect(try due("e", outcome) == "2027-01-10")
        #expect(try due("f", outcome) == "2027-03-15")
    }
}
