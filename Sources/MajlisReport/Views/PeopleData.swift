import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// The people for machines: a row for each part that somebody has.
struct PeopleData {
    let plan: Plan
    private let words: AttendeeWords

    init(plan: Plan, language: Language) {
        self.plan = plan
        words = AttendeeWords(plan: plan, text: MessageText(language: language))
    }

    private var model: Model { plan.model }
    private var names: RecordNames { words.names }

    func csv(_ people: [Attendee]) -> String {
        var csv = CSVWriter()
        csv.row(["name", "title", "kind", "posts", "category", "status", "role", "session", "date", "start", "end", "room"])
        for attendee in people {
            let who = attendee.who
            let start = [
                names.scriptName(who) ?? "", names.fullName(who), model[who].kind.english,
                words.posts(who).map(\.plain).joined(separator: "; "),
            ]
            for id in attendee.participations {
                csv.row(start + [category(id) ?? "", status(id) ?? "", "participant", "", "", "", "", ""])
            }
            for id in attendee.delegations { csv.row(start + ["", "", "delegation", names.title(id), "", "", "", ""]) }
            for id in attendee.roles {
                let placement = model[id].parent.flatMap { plan.schedule[$0] }
                csv.row(
                    start + [
                        "", status(id) ?? "", model[id].kind.english, model[id].parent.map { names.title($0) } ?? "",
                        placement?.date?.description ?? "", placement?.start?.description ?? "", placement?.end?.description ?? "",
                        placement?.room.map { names.title($0) } ?? "",
                    ])
            }
        }
        return csv.string
    }

    func json(_ people: [Attendee]) -> String {
        var json = JSONWriter(layout: .pretty)
        json.object { document in
            document.field("version", 1)
            document.array("people") { list in
                for attendee in people { list.object { write(attendee, to: &$0) } }
            }
        }
        json.endLine()
        return json.string
    }

    private func write(_ attendee: Attendee, to object: inout JSONObject) {
        let who = attendee.who
        object.field("name", names.scriptName(who))
        object.field("title", names.fullName(who))
        object.field("kind", model[who].kind.english)
        object.field("posts", words.posts(who).map(\.plain))
        object.array("participations") { list in
            for id in attendee.participations {
                list.object { part in
                    part.field("meeting", names.scriptName(model.enclosing(id, [.conference, .edition])))
                    part.field("category", category(id))
                    part.field("status", status(id))
                }
            }
        }
        object.field("delegations", attendee.delegations.map { names.title($0) })
        object.array("roles") { list in
            for id in attendee.roles {
                list.object { role in
                    let place = model[id].parent
                    let placement = place.flatMap { plan.schedule[$0] }
                    role.field("role", model[id].kind.english)
                    role.field("status", status(id))
                    role.field("in", names.scriptName(place))
                    role.field("title", place.map { names.title($0) })
                    role.field("date", placement?.date?.description)
                    role.field("start", placement?.start?.description)
                    role.field("end", placement?.end?.description)
                    role.field("room", names.scriptName(placement?.room))
                }
            }
        }
    }

    private func category(_ id: RecordID) -> String? {
        switch model.value(id, .category) {
        case .record(let category)?: names.scriptName(category) ?? names.title(category)
        case .choice(let choice)?: choice.english
        case .label(let word)?: model.symbols[word]
        default: nil
        }
    }

    private func status(_ id: RecordID) -> String? {
        if case .choice(let status)? = model.value(id, .status) { return status.english }
        return nil
    }
}
