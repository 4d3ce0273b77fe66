import MajlisModel
import MajlisReport
import MajlisText

/// Makes entries of a calendar from tasks: things to do, with their deadline and a reminder of it.
struct TaskEntry {
    let programme: Programme
    let words: ReaderWords
    let identities: CalendarIdentities
    let asOf: CivilDate?

    func component(_ index: Int) -> CalendarBlock {
        let task = programme.tasks[index]
        var entry = CalendarBlock("VTODO")
        entry.add("UID", identities.task[index])
        entry.add("DTSTAMP", CalendarStamp.text(asOf: asOf, sequence: 0))
        entry.add("SEQUENCE", "0")
        if let due = task.due { addDue(due, of: task, to: &entry) }
        let title = title(of: task)
        entry.add("SUMMARY", text: title.text, language: title.language)
        if let list = task.list {
            let wording = words.wording(list)
            if !wording.text.isEmpty { entry.add("CATEGORIES", text: wording.text, language: wording.language) }
        }
        if let owner = words.said(task.owner) { entry.add("CONTACT", text: owner) }
        let status = status(of: task)
        entry.add("STATUS", status)
        if status == "COMPLETED" { entry.add("PERCENT-COMPLETE", "100") }
        if let description = description(of: task) { entry.add("DESCRIPTION", text: description) }
        if task.due != nil, status == "NEEDS-ACTION" || status == "IN-PROCESS" { entry.parts.append(alarm(for: task, title.text)) }
        return entry
    }

    /// Behind it for whom it is, where it is to be done for each of several.
    private func title(of task: Programme.Task) -> CalendarWording {
        let title = words.wording(task.title)
        let whom = words.list(task.forWhom.compactMap { words.said($0) })
        if whom.isEmpty { return title }
        return (words.said(.programmeWithValue, ["word": .code(title.text), "value": .code(whom)]), title.language)
    }

    private func addDue(_ due: CivilDateTime, of task: Programme.Task, to entry: inout CalendarBlock) {
        if task.isDueAllDay {
            entry.add("DUE;VALUE=DATE", CalendarTimes.text(due.date))
        } else {
            let moment =
                programme.conference.zone.map { CalendarTimes(zone: $0).moment($0.resolve(due).instant) } ?? CalendarTimes.floating(due)
            entry.add("DUE" + moment.parameter, moment.value)
        }
    }

    /// Of the words for the state of a task.
    private func status(of task: Programme.Task) -> String {
        switch task.state {
        case "done", "implemented": "COMPLETED"
        case "skipped", "not_applicable", "cancelled": "CANCELLED"
        case "in_progress": "IN-PROCESS"
        default: "NEEDS-ACTION"
        }
    }

    private func description(of task: Programme.Task) -> String? {
        var paragraphs: [String] = []
        if let owner = words.said(task.owner) { paragraphs.append(words.said(.calendarOwner, ["owner": .code(owner)])) }
        if let text = words.said(task.text) { paragraphs.append(text) }
        return paragraphs.isEmpty ? nil : paragraphs.joined(separator: "\n\n")
    }

    /// At nine in the morning of the day before where the whole day is the deadline; a day before the minute otherwise.
    private func alarm(for task: Programme.Task, _ title: String) -> CalendarBlock {
        var alarm = CalendarBlock("VALARM")
        alarm.add("ACTION", "DISPLAY")
        alarm.add("TRIGGER;RELATED=END", task.isDueAllDay ? "-PT15H" : "-P1D")
        let date = task.due.map { words.said($0.date) } ?? ""
        alarm.add("DESCRIPTION", text: words.said(.calendarAlarm, ["date": .code(date), "task": .code(title)]), language: words.code)
        return alarm
    }
}
