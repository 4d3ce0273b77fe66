import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisText
import MajlisVocabulary

/// Events in words: whom or what they are about, what happened, when, by whom.
extension ChangeWords {
    private var oldEvents: [Event] { comparison.old.project.program.events }
    private var newEvents: [Event] { comparison.new.project.program.events }

    /// `task “Order of precedence”`
    func event(_ x: Int?, _ y: Int?) -> StyledText {
        if let y { return about(newEvents[y], newEvents, new) }
        return x.map { about(oldEvents[$0], oldEvents, old) } ?? StyledText()
    }

    private func about(_ event: Event, _ all: [Event], _ names: RecordNames) -> StyledText {
        let subjects = event.subjects(in: all)
        guard let first = subjects.first else { return StyledText() }
        guard subjects.count > 1 else { return record(first, names) }
        let isTask = names.model.kind(first) == .task
        let other = isTask ? text.quoted(names.fullName(subjects[1])) : record(subjects[1], names)
        if isTask { return text.filled(.diffSubjectFor, ["subject": record(first, names), "element": other]) }
        return text.filled(.diffSubjectIn, ["subject": record(first, names), "place": other])
    }

    /// `done`, `adopt`
    func eventLabel(_ x: Int?, _ y: Int?) -> StyledText {
        if let y { return said(newEvents[y].step, comparison.new.project) }
        return x.map { said(oldEvents[$0].step, comparison.old.project) } ?? StyledText()
    }

    private func said(_ step: EventStep, _ project: Project) -> StyledText {
        switch step {
        case .done: StyledText(text.plain(.diffDone), .success)
        case .skip: StyledText(text.plain(.diffSkipped))
        case .change: StyledText(text.plain(.diffChanged))
        case .retract: StyledText(text.plain(.diffRetracted), .warning)
        case .workflow(let index, let step, _, _):
            text.fenced(
                StyledText(WordNames.said(step: project.model.symbols[project.program.workflows[index].steps[step].name], in: language)))
        }
    }

    /// `25 February 2027 by Yusra Al-Amri, yes 12 and no 3, because: The papers were late`
    func event(_ event: Event, _ names: RecordNames, _ project: Project) -> StyledText {
        var said = date(event.date)
        if let time = event.time { said = text.filled(.diffDayAndTime, ["day": said, "time": DateText.time(time, in: text)]) }
        if let actor = event.actor {
            said = text.filled(.diffEventBy, ["event": said, "actor": text.fenced(StyledText(names.fullName(actor)))])
        }
        let details = details(of: event, names, project)
        if !details.isEmpty { said = text.filled(.diffEventWith, ["event": said, "details": text.joined(details, by: .and)]) }
        if let because = event.because {
            said = text.filled(
                .diffEventBecause, ["event": said, "reason": text.fenced(StyledText(because.text(in: language.code)))])
        }
        return said
    }

    private func details(of event: Event, _ names: RecordNames, _ project: Project) -> [StyledText] {
        func detail(_ name: String, _ value: StyledText) -> StyledText {
            text.filled(.diffDetail, ["name": StyledText(name), "value": text.fenced(value)])
        }
        func styled(_ value: Value) -> StyledText { ValueText(names: names, isLetter: isLetter).styled(value) }
        switch event.step {
        case .done, .skip: return []
        case .retract(let place):
            let events = project.program.events
            guard place < events.count else { return [] }
            return [text.filled(.diffEventOf, ["step": said(events[place].step, project), "date": date(events[place].date)])]
        case .workflow(let index, let step, _, _):
            let fields = project.program.workflows[index].steps[step].fields
            return zip(fields, event.arguments).compactMap { field, value in
                value.map { detail(WordNames.said(step: project.model.symbols[field.name], in: language), styled($0)) }
            }
        case .change(let subject, let fields):
            return fields.map { field in
                let name =
                    field.property.clause.map { WordNames.said($0, in: language) }
                    ?? field.property.customField.map { project.model.symbols[project.model.customFields[$0].name] } ?? ""
                let mayTell = names.mayTell(field.property, of: subject)
                return detail(name, mayTell ? styled(field.value) : StyledText(text.plain(.sayConfidential), .dim))
            }
        }
    }
}
