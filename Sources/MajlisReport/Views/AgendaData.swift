import MajlisModel
import MajlisText
import MajlisVocabulary

/// The agenda for machines. Keys, dates, times and kinds are the same in every language; titles are in the reader's.
struct AgendaData {
    let plan: Plan
    private let names: RecordNames

    init(plan: Plan, language: Language) {
        self.plan = plan
        names = RecordNames(plan.model, MessageText(language: language), access: plan.access)
    }

    private var model: Model { plan.model }

    // MARK: CSV

    /// A row for each line of the agenda that is no mere frame; `inside` names what a part or point belongs to.
    func csv(_ outline: AgendaOutline) -> String {
        var csv = CSVWriter()
        csv.row([
            "date", "start", "end", "kind", "name", "number", "title", "room", "lane", "inside", "chair", "co_chair", "moderator",
            "speakers",
            "rapporteur", "optional", "status",
        ])
        for section in outline.sections {
            for entry in section.entries { append(entry, date: date(section), lane: "", inside: "", to: &csv) }
        }
        return csv.string
    }

    private func append(_ entry: AgendaEntry, date: String, lane: String, inside: String, to csv: inout CSVWriter) {
        let isFrame = entry.kind == .parallel || entry.kind == .lane || entry.kind == .alongside
        let title = names.title(entry.record)
        if !isFrame {
            csv.row([
                date, entry.start?.description ?? "", entry.end?.description ?? "", entry.kind.english,
                names.scriptName(entry.record) ?? "", number(entry), title, entry.room.map { names.title($0) } ?? "", lane, inside,
                people(entry, .chair),
                people(entry, .coChair), people(entry, .moderator), people(entry, .speaker), people(entry, .rapporteur),
                model.has(entry.record, .optional) ? "yes" : "", status(entry.record) ?? "",
            ])
        }
        for child in entry.children {
            append(
                child, date: date, lane: entry.kind == .lane ? title : lane, inside: isFrame ? inside : title, to: &csv)
        }
    }

    private func people(_ entry: AgendaEntry, _ kind: Kind) -> String {
        entry.roles.filter { $0.kind == kind }.map { names.fullName($0.record) }.joined(separator: "; ")
    }

    private func number(_ entry: AgendaEntry) -> String {
        if case .integer(let number)? = model.value(entry.record, .number) { return String(number) }
        return ""
    }

    private func status(_ id: RecordID) -> String? {
        if case .choice(let status)? = model.value(id, .status) { return status.english }
        return nil
    }

    private func date(_ section: AgendaSection) -> String {
        if case .day(_, let date?) = section.heading { return date.description }
        return ""
    }

    // MARK: JSON

    func json(_ outline: AgendaOutline) -> String {
        var json = JSONWriter(layout: .pretty)
        json.object { document in
            document.field("version", 1)
            document.array("days") { list in
                for section in outline.sections {
                    guard case .day(let day, let date) = section.heading else { continue }
                    list.object { object in
                        object.field("name", names.scriptName(day))
                        object.field("title", day.flatMap { model.value($0, .title) == nil ? nil : names.title($0) })
                        object.field("date", date?.description)
                        write(section.entries, to: &object)
                    }
                }
            }
            document.array("agendas") { list in
                for section in outline.sections {
                    guard case .agenda(let agenda) = section.heading else { continue }
                    list.object { object in
                        object.field("name", names.scriptName(agenda))
                        object.field("title", names.title(agenda))
                        write(section.entries, to: &object)
                    }
                }
            }
            document.array("unplaced") { list in
                for section in outline.sections {
                    guard case .unplaced = section.heading else { continue }
                    for entry in section.entries { list.object { write(entry, to: &$0) } }
                }
            }
        }
        json.endLine()
        return json.string
    }

    private func write(_ entries: [AgendaEntry], to object: inout JSONObject) {
        object.array("items") { list in
            for entry in entries { list.object { write(entry, to: &$0) } }
        }
    }

    private func write(_ entry: AgendaEntry, to object: inout JSONObject) {
        object.field("kind", entry.kind.english)
        object.field("name", names.scriptName(entry.record))
        object.fieldIfPresent("number", Int(number(entry)))
        object.field("title", names.ownTitle(entry.record))
        object.field("start", entry.start?.description)
        object.field("end", entry.end?.description)
        object.fieldIfPresent("timeOpen", entry.isTimeOpen ? true : nil)
        object.fieldIfPresent("alongside", entry.isAlongside ? true : nil)
        if let room = entry.room {
            object.object("room") { inner in
                inner.field("name", names.scriptName(room))
                inner.field("title", names.title(room))
            }
        }
        if !entry.roles.isEmpty {
            object.array("people") { list in
                for role in entry.roles {
                    list.object { inner in
                        inner.field("role", role.kind.english)
                        inner.field("name", names.scriptName(model.referent(role.record)))
                        inner.field("title", names.fullName(role.record))
                        inner.fieldIfPresent("status", status(role.record))
                    }
                }
            }
        }
        object.fieldIfPresent("optional", model.has(entry.record, .optional) ? true : nil)
        object.fieldIfPresent("status", status(entry.record))
        if !entry.children.isEmpty { write(entry.children, to: &object) }
    }
}
