import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary
import Testing

/// What the scripts ask for stands in the program, with every name resolved.
struct ProgramTests {
    private static let script = """
        conference forum "Forum" date 2027-03-14
        organization acme "Acme"
        role office "Office"
        person qazi "Qazi" role office
        participant qazi category delegate
        session one "One" for 45m
        session two "Two" for 1h
        rule lengths "Lengths" for each s in sessions where s.optional when count(sessions) > 1 {
          require s.length > 30m
          otherwise warn "{s.title} lasts {s.length}, not {{more}}"
          suggest "make it longer"
          forbid s.length > 3h
        }
        checklist path "Preparing" for each p in participants owner office {
          task visa "Visa" owner p due 60d before opening when p.person.nationality != "JO"
          task flight "Flight" due 45d before opening needs visa
        }
        task report "Report" owner office due 2w after closing
        workflow accreditation of organization {
          states unapplied, applied, listed
          step apply from unapplied to applied
          step list from applied to listed by office within 10 working days {
            field count: number = 0
            require count > 0 and .title is not empty
            set note = "listed"
          }
        }
        extend workflow accreditation { step forget from applied, listed to unapplied }
        severity room_conflict warn
        severity lengths note
        waive lengths on one, two because "short ones" expires 2027-04
        query long = sessions where .length > 1h
        show agenda
        show long as table
        show count(sessions)
        on 2027-01-05 apply acme
        on 2027-01-06 09:30 list acme by office as e2 because "checked" { evidence "mail 8"; count 3 }
        on 2027-02-01 done path[qazi].visa by qazi
        on 2027-02-02 skip report
        """

    private let project = Fixtures.check(script)
    private var program: Program { project.program }

    @Test func theScriptIsClean() { #expect(project.listing == []) }

    @Test func rulesHaveTheirConditionsAndMessages() throws {
        let rule = try #require(program.rules.first)
        #expect(program.rules.count == 1)
        #expect(rule.name == "lengths")
        #expect(rule.condition != nil)
        let loop = try #require(rule.loop)
        #expect(project.model.symbols[loop.name] == "s")
        #expect(loop.slot == 0)
        #expect(loop.collection.type == .list(.record([.session])))
        #expect(rule.requirements.map(\.isForbidden) == [false, true])
        #expect(rule.requirements.map(\.severity) == [.warning, .error])
        #expect(rule.frameSize >= 2)
        let message = try #require(rule.requirements[0].message?.texts.first?.pieces)
        let shown = message.map { piece in
            switch piece {
            case .words(let words): words
            case .value(let expression): "\(expression.type == .text ? "text" : "length")"
            }
        }
        #expect(shown == ["text", " lasts ", "length", ", not {more}"])
        #expect(rule.requirements[0].suggestion?.texts.count == 1)
        #expect(rule.requirements[1].message == nil)
    }

    @Test func checklistsHaveTheirTasks() throws {
        #expect(program.checklists.count == 2)
        let path = try #require(program.checklists.first)
        #expect(path.tasks.map { project.model.name($0.record) } == ["visa", "flight"])
        #expect(path.tasks.map { $0.needs.map { project.model.name($0) } } == [[], ["visa"]])
        #expect(path.loop?.slot == 0)
        #expect(path.tasks.allSatisfy { $0.loop == nil })
        // The task outside all checklists.
        #expect(program.checklists[1].tasks.map { project.model.name($0.record) } == ["report"])
        for task in path.tasks + program.checklists[1].tasks {
            guard case .deferred(let index)? = project.model.value(task.record, .due) else {
                Issue.record("a due date is an expression")
                continue
            }
            let due = program.deferred[Int(index)]
            #expect(due.owner == task.record)
            #expect(due.loopSlots == (task.record == program.checklists[1].record ? [] : [0]))
            #expect(due.frameSize >= due.loopSlots.count)
        }
    }

    @Test func workflowsHaveTheirSteps() throws {
        let workflow = try #require(program.workflows.first)
        #expect(workflow.subject == .organization)
        #expect(workflow.states.map { project.model.symbols[$0] } == ["unapplied", "applied", "listed"])
        #expect(workflow.steps.map { project.model.symbols[$0.name] } == ["apply", "list", "forget"])
        #expect(workflow.steps.map { $0.from.map { project.model.symbols[$0] } } == [["unapplied"], ["applied"], ["applied", "listed"]])
        #expect(workflow.steps.map { project.model.symbols[$0.to] } == ["applied", "listed", "unapplied"])
        #expect(workflow.steps.map(\.guards.count) == [0, 1, 0])
        #expect(workflow.steps[1].actors.count == 1)
        #expect(workflow.steps[1].limit?.type == .duration)
        #expect(workflow.steps[1].fields.map { project.model.symbols[$0.name] } == ["count"])
        #expect(workflow.steps[1].effects.map(\.property.clause) == [.note])
    }

    @Test func eventsSayWhatHappened() {
        let events = program.events
        #expect(events.map { "\($0.date)" } == ["2027-01-05", "2027-01-06", "2027-02-01", "2027-02-02"])
        #expect(events.map { $0.time.map { "\($0)" } } == [nil, "09:30", nil, nil])
        #expect(events.map { $0.actor.map { project.model.name($0) } } == [nil, "office", "qazi", nil])
        #expect(events[1].because?.text == "checked")
        #expect(project.model.symbols[events[1].name] == "e2")
        #expect(events[1].details.map { "\($0.word) \($0.values.map { project.text($0) }.joined())" } == ["evidence “mail 8”", "count 3"])
        let steps = events.map { event in
            switch event.step {
            case .done(let task, let element): "done \(project.model.name(task)) \(element.map { "\(project.model.kind($0))" } ?? "")"
            case .skip(let task, _): "skip \(project.model.name(task))"
            case .change(let subject, _): "change \(project.model.name(subject))"
            case .retract(let other): "retract \(other)"
            case .workflow(let index, let step, let subject, _): "\(index) \(step) \(project.model.name(subject))"
            }
        }
        #expect(steps == ["0 0 acme", "0 1 acme", "done visa participant", "skip report"])
    }

    @Test func settingsAndShows() throws {
        #expect(program.severities.map { "\($0.rule) \($0.severity)" } == ["room_conflict warning", "lengths note"])
        let waiver = try #require(program.waivers.first)
        #expect(waiver.rule == "lengths")
        #expect(waiver.subjects.map { project.model.name($0) } == ["one", "two"])
        #expect(waiver.reason == "short ones")
        #expect(waiver.expires.map { "\($0)" } == "2027-04")
        let shows = program.shows.map { show in
            switch show.content {
            case .agenda: "agenda"
            case .tasks: "tasks"
            case .people: "people"
            case .query(let index): "query \(index) \(show.format ?? "")"
            case .expression(_, _, let text), .message(_, _, let text): text
            }
        }
        #expect(shows == ["agenda", "query 0 table", "count(sessions)"])
    }

    /// A waiver or a setting with a mistake has no effect at all.
    @Test func brokenSettingsAreLeftOut() {
        let project = Fixtures.check(
            """
            session one "One"
            waive room_conflict on onne because "…"
            waive rom_conflict on one because "…"
            severity room_conflict grave
            on 2027-01-01 done nothing_at_all
            """)
        #expect(project.program.waivers.isEmpty)
        #expect(project.program.severities.isEmpty)
        #expect(project.program.events.isEmpty)
        #expect(project.diagnostics.count == 4)
    }

    @Test func formatsAndViewsHaveArabicWords() {
        let project = Fixtures.check(
            """
            majlis 1 language ar
            استعلام كلها = جلسات
            اعرض جدول_أعمال
            اعرض مهام
            اعرض كلها باسم جدول
            """)
        #expect(project.listing == [])
        #expect(project.program.shows.map(\.format) == [nil, nil, "table"])
    }

    @Test func usedFilesAreFoundInTheTree() {
        let tree = Fixtures.tree(Array("use \"a.majlis\"\nuse std.protocol\nuse \"folder/b.majlis\" as b\nroom hall \"Hall\"".utf8))
        #expect(Uses.files(in: tree).map(\.path) == ["a.majlis", "folder/b.majlis"])
        #expect(Uses.files(in: tree).map(\.isLibrary) == [false, true])
    }
}
