import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// A comparison for programs: words of the language and values in one form, whoever reads; `Documentation/schema/diff.schema.json` describes it.
struct ComparisonJSON {
    private let report: ComparisonReport
    private let words: ChangeWords
    private var text: MessageText { words.text }

    init(_ report: ComparisonReport) {
        self.report = report
        words = ChangeWords(report.comparison, MessageText(language: .english), access: report.access, isShort: false)
    }

    func write(to document: inout JSONObject) {
        let comparison = report.comparison
        document.field("old", report.oldName)
        document.field("new", report.newName)
        document.field("asOf", comparison.new.asOf?.description)
        document.array("changes") { list in
            for (place, change) in comparison.changes.enumerated() { list.object { write(change, place, to: &$0) } }
        }
        document.field("withheld", comparison.withheld)
        let summary = ConcernSummary(comparison)
        document.array("people") { list in
            for (party, counts) in summary.people where !words.isWithheld(party) {
                list.object { object in
                    write(party, to: &object)
                    object.object("changes") { matters in
                        for (matter, count) in counts { matters.field(matter.word, count) }
                    }
                }
            }
        }
        document.array("rooms") { list in
            for (party, counts) in summary.rooms where !words.isWithheld(party) {
                list.object { object in
                    write(party, to: &object)
                    object.object("changes") { matters in
                        for (matter, count) in counts { matters.field(matter.word, count) }
                    }
                }
            }
        }
        document.object("findings") { object in
            object.array("appeared") { list in
                for finding in report.findings.appeared { list.object { write(finding, comparison.new.project.files, to: &$0) } }
            }
            object.array("vanished") { list in
                for finding in report.findings.vanished { list.object { write(finding, comparison.old.project.files, to: &$0) } }
            }
            object.field("staying", report.findings.staying)
            object.field("withheld", report.findings.withheld)
        }
    }

    private func write(_ party: Party, to object: inout JSONObject) {
        let names = party.isGone ? words.old : words.new
        object.field("name", names.scriptName(party.id))
        object.field("title", names.fullName(party.id))
        object.field("gone", party.isGone)
    }

    private func write(_ finding: Diagnostic, _ files: [SourceFile], to object: inout JSONObject) {
        let file = Int(finding.location.file.rawValue)
        object.field("code", finding.shownCode)
        object.field("rule", finding.rule)
        object.field("severity", finding.severity == .error ? "error" : finding.severity == .warning ? "warning" : "note")
        object.field("undecided", finding.isUndecided)
        object.field("message", finding.sentence(in: MessageText(language: .english, files: files)).plain)
        object.field("file", file < files.count ? files[file].name : nil)
        object.field("line", file < files.count ? files[file].lines.line(of: finding.location.range.start) : nil)
        object.field("subjects", finding.subjects)
    }

    // MARK: Changes

    private func write(_ change: Change, _ place: Int, to object: inout JSONObject) {
        object.field("id", place + 1)
        object.field("kind", change.kind.word)
        object.object("subject") { write(change.subject, to: &$0) }
        if case .event(let x, let y) = change.subject { object.field("step", words.eventLabel(x, y).plain) }
        switch change.kind {
        case .retitled(let language): object.field("language", language)
        case .text(let property, let language):
            object.field("clause", name(of: property, in: change))
            object.field("language", language)
        case .clause(let property): object.field("clause", name(of: property, in: change))
        case .role(let kind): object.field("role", kind.english)
        case .part(let code): object.field("part", text.plain(code))
        case .word(let word): object.field("part", word.english)
        case .step(let name, let part):
            object.field("step", name)
            if let part { object.field("part", text.plain(part)) }
        default: break
        }
        write(change.before, "before", words.old, words.before(change), to: &object)
        write(change.after, "after", words.new, words.after(change), to: &object)
        object.field("because", change.cause.map { $0 + 1 })
        object.array("concerns") { list in
            for party in change.concerned where !words.isWithheld(party) { list.object { write(party, to: &$0) } }
        }
        object.array("rooms") { list in
            for party in change.rooms where !words.isWithheld(party) { list.object { write(party, to: &$0) } }
        }
    }

    private func name(of property: PropertyKey, in change: Change) -> String {
        property.clause?.english ?? report.comparison.fieldName(property, in: change)
    }

    private func write(_ subject: Change.Subject, to object: inout JSONObject) {
        switch subject {
        case .record(let x, let y):
            let names = y == nil ? words.old : words.new
            guard let id = y ?? x else { return }
            object.field("type", names.model.kind(id).english)
            object.field("name", names.scriptName(id))
            object.field("oldName", x.flatMap { words.old.scriptName($0) })
            object.field("title", names.ownTitle(id).map { _ in names.fullName(id) })
            object.field("in", names.model[id].parent.flatMap { names.scriptName($0) })
        case .statement(let word, let name):
            object.field("type", word.english)
            object.field("name", name)
        case .anchor(let isOpening, let x, let y):
            object.field("type", isOpening ? "opening" : "closing")
            object.field("name", y.flatMap { words.new.scriptName($0) } ?? x.flatMap { words.old.scriptName($0) })
        case .all(let kind, _, let y):
            object.field("type", kind.englishPlural.isEmpty ? kind.english : kind.englishPlural)
            object.field("in", y.flatMap { words.new.scriptName($0) })
        case .file(let name):
            object.field("type", "file")
            object.field("name", name)
        case .event(let x, let y):
            let comparison = report.comparison
            let project = y == nil ? comparison.old.project : comparison.new.project
            guard let place = y ?? x else { return }
            object.field("type", Statement.on.english)
            object.field("name", project.program.events[place].date.description)
            let subject = project.program.events[place].subjects(in: project.program.events).first
            let names = y == nil ? words.old : words.new
            object.field("title", words.event(x, y).plain)
            object.field("in", subject.flatMap { names.scriptName($0) })
        case .sessions(_, let y, _, _):
            object.field("type", Kind.session.englishPlural)
            object.field("title", words.subject(subject).plain)
            object.field("in", y.flatMap { words.new.scriptName($0) })
        }
    }

    private func write(_ told: Told, _ key: String, _ names: RecordNames, _ said: StyledText, to object: inout JSONObject) {
        switch told {
        case .nothing: object.field(key, String?.none)
        case .moment(let moment):
            object.object(key) { value in
                value.field("date", moment.date?.description)
                value.field("start", moment.start?.description)
                value.field("end", moment.end?.description)
                value.field("open", moment.isOpen)
            }
        case .records(let ids):
            object.array(key) { list in
                for id in ids {
                    list.object { value in
                        value.field("name", names.scriptName(names.model.referent(id)))
                        value.field("title", names.fullName(id))
                    }
                }
            }
        case .value(let value): object.field(key, MachineValue(value: value, names: names))
        case .names(let words): object.field(key, words)
        case .text(let words): object.field(key, words)
        case .name(let name): object.field(key, name)
        case .length(let seconds): object.field(key, seconds / 60)
        case .due(let date, let time):
            object.field(key, date.map { day in time.map { "\(day)T\($0)" } ?? day.description })
        case .way(let from, let to): object.field(key, from + [to])
        case .instant(let time, let zone, let later):
            object.object(key) { value in
                value.field("start", time.description)
                value.field("zone", zone)
                value.field("later", later / 60)
            }
        default: object.field(key, said.plain)
        }
    }
}

extension Change.Kind {
    /// For machines.
    var word: String {
        switch self {
        case .added: "added"
        case .removed: "removed"
        case .renamed: "renamed"
        case .retitled: "retitled"
        case .moved: "moved"
        case .lengthened: "lengthened"
        case .shortened: "shortened"
        case .room: "room"
        case .cancelled: "cancelled"
        case .postponed: "postponed"
        case .reinstated: "reinstated"
        case .status: "status"
        case .role: "role"
        case .due: "due"
        case .text: "text"
        case .clause: "clause"
        case .parent: "parent"
        case .referent: "referent"
        case .order: "order"
        case .template: "template"
        case .part, .word: "part"
        case .step: "step"
        case .shifted: "shifted"
        }
    }
}
