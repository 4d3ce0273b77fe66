import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisSyntax
import MajlisText
import Testing

/// The checklists of the standard library, for a meeting from 10 to 11 May 2027.
@Suite("The checklists of the standard library") struct LibraryChecklistTests {
    private static let meeting = """
        conference forum "Forum" date 2027-05-10..2027-05-11
        calendar office "Office" weekend friday, saturday
        role desk "Desk"
        person rima "Rima"
        participant rima category delegate
        day 2027-05-10 from 09:00 { session one "One" for 1h chair rima }
        day 2027-05-11 from 09:00 { session two "Two" for 1h chair rima status cancelled }

        """

    private func project(_ enforcement: String) -> Project {
        Checker.check(trees: [Parser.parse(SourceFile(name: "plan.majlis", text: Self.meeting + enforcement), file: FileID(0))])
    }

    /// `name due`, in the order of the list.
    private func dates(_ library: String) -> [String] {
        let outcome = Runtime.check(project("enforce std.\(library)"))
        return outcome.tasks.map { task in
            let time = task.dueTime.map { " \($0)" } ?? ""
            return "\(outcome.project.model.name(task.task)) \(task.due.map { "\($0)" } ?? "?")\(time)"
        }
    }

    @Test func offsetsAreThoseOfTheLists() {
        #expect(
            dates("delegate") == [
                "dates_and_access 2026-11-10", "read_agenda 2027-01-18", "register 2027-02-01", "consult_partners 2027-02-15",
                "funding 2027-02-15", "visa 2027-03-11", "flight 2027-03-26", "lodging 2027-04-10", "pack_documents 2027-05-07",
                "report 2027-05-25",
            ])
        #expect(
            dates("conference") == [
                "goal_and_measure 2026-05-10", "fix_date 2026-05-10", "venue_contract 2026-07-10", "area_owners 2026-08-10",
                "keynotes 2026-08-10", "structure 2026-09-10", "open_registration 2026-12-10", "final_agenda 2027-04-12",
                "final_numbers 2027-04-26", "full_rehearsal 2027-05-09",
            ])
        #expect(
            dates("accreditation") == [
                "categories_and_caps 2027-01-18", "open_accreditation 2027-02-01", "invitation_letters 2027-02-15",
                "visa_letters 2027-03-01", "delegation_lists 2027-04-26", "hand_in_credentials 2027-05-03", "badges 2027-05-08",
                "credentials_report 2027-05-11",
            ])
        #expect(
            dates("documents_and_languages") == [
                "forecast 2027-02-01", "submission 2027-03-01", "book_interpreters 2027-03-15", "issue_documents 2027-03-29",
                "in_session_papers 2027-04-19", "glossary_and_texts 2027-05-03", "booth_check 2027-05-09", "final_report 2027-05-25",
            ])
        #expect(
            dates("speakers") == [
                "invite 2026-08-10", "balance_check 2026-10-10", "confirm 2026-11-10", "biography_and_needs 2026-11-10",
                "travel 2027-02-10", "slides 2027-05-03", "brief_speakers 2027-05-07", "stage_test 2027-05-09",
            ])
        #expect(
            dates("protocol_steps") == [
                "titles 2027-03-29", "order_of_precedence 2027-04-12", "seating 2027-04-26", "flags 2027-04-26",
                "security_plan 2027-04-26", "arrival_sheet 2027-05-07", "opening_script 2027-05-07", "walk_through 2027-05-09",
            ])
        #expect(
            dates("after_closing") == [
                "freeze_register 2027-05-12", "send_survey 2027-05-13", "assign_units 2027-05-18", "delegates_reports 2027-05-25",
                "accounts 2027-07-10", "publish_status 2027-08-11", "review 2028-01-11", "lessons 2028-02-11",
            ])
        #expect(
            dates("chapter") == [
                "map_actors 2027-03-15", "invite 2027-04-05", "share_materials 2027-04-26", "hold_agenda 2027-05-10 09:00",
                "verify_members 2027-05-25", "list_members 2027-06-01",
            ])
    }

    /// Once for each session that takes place, to the minute.
    @Test func theSheetOfASessionIsForEachSession() {
        #expect(
            dates("session_day") == [
                "run_sheet 2027-05-09", "slides_and_backup 2027-05-09", "seating_and_access 2027-05-10 08:00",
                "remote_speaker 2027-05-10 08:30", "consent 2027-05-10 08:50", "open_session 2027-05-10 09:00",
                "two_minutes 2027-05-10 09:58", "save_recording 2027-05-10 11:30",
            ])
    }

    @Test(arguments: [
        "delegate", "conference", "accreditation", "documents_and_languages", "speakers", "protocol_steps", "session_day", "after_closing",
        "chapter",
    ])
    func ownersAndAnchorsAreParameters(_ library: String) throws {
        let outline = try #require(LibraryOutline.standard.first { $0.name == "std.\(library)" })
        let owners = outline.parameters.filter { $0.value == "tbd" }.map { "\($0.name) = desk" }
        #expect(!owners.isEmpty)
        let outcome = Runtime.check(project("enforce std.\(library) with \(owners.joined(separator: ", "))"))
        let about = outcome.diagnostics.filter { $0.rule?.hasPrefix("task_") ?? false || $0.severity == .error }
        #expect(about.isEmpty, "\(about.map { "\($0.code.name) \($0.message.arguments.map { "\($0.value)" })" })")
        let open = Runtime.check(project("enforce std.\(library)")).diagnostics.filter { $0.rule == "task_owner" && $0.isUndecided }
        #expect(!open.isEmpty, "an owner that nobody names is open")
    }
}
