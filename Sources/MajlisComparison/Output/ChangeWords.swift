import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// What is said of changes, in the reader's language.
struct ChangeWords {
    let comparison: PlanComparison
    let text: MessageText
    /// Days are said as in a letter.
    let isLetter: Bool
    let old: RecordNames
    let new: RecordNames

    /// Long texts and lists are cut down to what is not the same.
    let isShort: Bool

    init(_ comparison: PlanComparison, _ text: MessageText, access: Choice, isLetter: Bool = false, isShort: Bool = true) {
        (self.comparison, self.text, self.isLetter, self.isShort) = (comparison, text, isLetter, isShort)
        old = RecordNames(comparison.old.project.model, text, access: access)
        new = RecordNames(comparison.new.project.model, text, access: access)
    }

    var language: Language { text.language }

    // MARK: What it is about

    /// `session “Opening”`
    func subject(_ change: Change) -> StyledText { subject(change.subject) }

    func subject(_ subject: Change.Subject) -> StyledText {
        switch subject {
        case .record(let x, let y):
            if let y { return record(y, new) }
            return x.map { record($0, old) } ?? StyledText()
        case .statement(let word, let name): return statement(word, name)
        case .anchor(let isOpening, let x, let y):
            let title = y.map { new.title($0) } ?? x.map { old.title($0) } ?? ""
            return text.filled(isOpening ? .diffOpeningOf : .diffClosingOf, ["meeting": text.quoted(title)])
        case .all(let kind, let x, let y):
            let word = StyledText(WordNames.said(kind, plural: true, in: language))
            guard let place = y.map({ record($0, new) }) ?? x.map({ record($0, old) }) else { return word }
            return text.filled(.diffSubjectIn, ["subject": word, "place": place])
        case .file(let name): return text.fenced(StyledText(name, .code))
        case .event(let x, let y): return event(x, y)
        case .sessions(let x, let y, let count, let isAll):
            let title = y.flatMap { new.ownTitle($0) } ?? x.flatMap { old.ownTitle($0) }
            guard let title else { return text.filled(isAll ? .diffEverySessionPlain : .diffSessionsPlain, [:], number: count) }
            return text.filled(isAll ? .diffEverySession : .diffSessionsOf, ["meeting": text.quoted(title)], number: count)
        }
    }

    /// Kinds that are told with what they stand in.
    private static let details: KindSet = [
        .speaker, .chair, .coChair, .moderator, .speaker, .rapporteur, .host, .organizer, .coOrganizer, .interpreter, .post, .part, .speech,
        .cue, .item, .point, .booth, .link, .line, .pledge, .question, .vote, .holiday, .lane,
    ]

    func record(_ id: RecordID, _ names: RecordNames) -> StyledText {
        let kind = names.model.kind(id)
        let said = plainRecord(id, names)
        guard Self.details.contains(kind), let parent = home(of: id, names),
            ![.conference, .edition, .series].contains(names.model.kind(parent))
        else { return said }
        return text.filled(.diffSubjectIn, ["subject": said, "place": plainRecord(parent, names)])
    }

    /// What it stands in; `alongside` and lanes without a title say less than the day that they are part of.
    private func home(of id: RecordID, _ names: RecordNames) -> RecordID? {
        var next = names.model[id].parent
        while let place = next, ChangeFinder.arrangements.contains(names.model.kind(place)), names.ownTitle(place) == nil,
            names.model[place].referent.recordID == nil
        {
            next = names.model[place].parent
        }
        return next
    }

    private func plainRecord(_ id: RecordID, _ names: RecordNames) -> StyledText {
        let kind = StyledText(WordNames.said(names.model.kind(id), in: language))
        if names.model.kind(id) == .day, let date = date(ofDay: id, names.model) {
            return text.filled(.diffSubject, ["kind": kind, "title": date])
        }
        // `5 others` have no name either.
        if case .others(_) = names.model[id].referent {
            return text.filled(.diffSubject, ["kind": kind, "title": text.fenced(StyledText(names.title(id)))])
        }
        guard names.ownTitle(id) != nil || names.model[id].referent.recordID != nil else { return kind }
        return text.filled(.diffSubject, ["kind": kind, "title": text.quoted(names.fullName(id))])
    }

    private func date(ofDay id: RecordID, _ model: Model) -> StyledText? {
        guard case .date(let date)? = model.value(id, .date) else { return nil }
        return self.date(date)
    }

    func date(_ date: CivilDate) -> StyledText { self.date(PartialDate(date)) }
    func date(_ date: PartialDate) -> StyledText { isLetter ? DateText.long(date, in: text) : DateText.short(date, in: text) }

    // MARK: In what way

    func label(_ change: Change) -> StyledText {
        if case .event(let x, let y) = change.subject { return eventLabel(x, y) }
        return switch change.kind {
        case .added: StyledText(text.plain(.diffAdded), .success)
        case .removed: StyledText(text.plain(.diffRemoved), .error)
        case .renamed: StyledText(text.plain(.diffRenamed))
        case .retitled(let language): title(change, language)
        case .moved: StyledText(text.plain(.diffMoved), .warning)
        case .lengthened: StyledText(text.plain(.diffLengthened), .warning)
        case .shortened: StyledText(text.plain(.diffShortened), .warning)
        case .room: StyledText(text.plain(.diffNewRoom), .warning)
        case .cancelled: StyledText(text.plain(.diffCancelled), .error)
        case .postponed: StyledText(text.plain(.diffPostponed), .error)
        case .reinstated: StyledText(text.plain(.diffReinstated), .success)
        case .status: StyledText(text.plain(.diffStatus))
        case .role(let kind): StyledText(role(kind, change))
        case .due: StyledText(text.plain(due(change)), .warning)
        case .text(let property, let language): inLanguage(name(of: property, in: change), language)
        case .clause(let property): StyledText(name(of: property, in: change, isSeveral: isSeveral(change)))
        case .parent: StyledText(text.plain(.diffBelongsTo))
        case .referent: StyledText(text.plain(.diffStandsFor))
        case .order: StyledText(text.plain(.diffOrder))
        case .template: StyledText(text.plain(.diffIsTemplate))
        case .part(let code): StyledText(text.plain(code))
        case .word(let word): StyledText(WordNames.said(word, in: language))
        case .step(let name, let part): step(name, part)
        case .shifted: StyledText(text.plain(.diffOtherInstant), .warning)
        }
    }

    func isSeveral(_ change: Change) -> Bool {
        [change.before, change.after].contains { told in
            switch told {
            case .records(let ids): ids.count > 1
            case .value(.list(let box)): box.elements.count > 1
            default: false
            }
        }
    }

    private func due(_ change: Change) -> MessageCode {
        switch change.isEarlier {
        case true?: .diffDueEarlier
        case false?: .diffDueLater
        case nil: .diffDue
        }
    }

    func inLanguage(_ what: String, _ language: String?) -> StyledText {
        guard let language else { return StyledText(what) }
        return text.filled(.diffInLanguage, ["what": StyledText(what), "language": text.fenced(StyledText(language, .code))])
    }

    private func name(of property: PropertyKey, in change: Change, isSeveral: Bool = false) -> String {
        property.clause.map { WordNames.said($0, plural: isSeveral, in: language) } ?? comparison.fieldName(property, in: change)
    }

    // MARK: Before and after

    /// - Parameter section: under which heading it stands; where nothing is said of it, under that of its own day.
    func before(_ change: Change, under section: ChangeSections.Section? = nil) -> StyledText {
        if isShort, let left = leavers(change) { return left }
        if isShort, let slot = slot(of: change) { return slot }
        if let moment = moment(change.before, elsewhereThan: section) { return moment }
        return said(change.before, old, comparison.old.project, other: change.after, comparison.new.project)
    }

    func after(_ change: Change, under section: ChangeSections.Section? = nil) -> StyledText {
        if isShort, let come = comers(change) { return come }
        if let moment = moment(change.after, elsewhereThan: section) { return moment }
        return said(change.after, new, comparison.new.project, other: change.before, comparison.old.project)
    }

    /// With its day, where the heading does not say that one.
    private func moment(_ told: Told, elsewhereThan section: ChangeSections.Section?) -> StyledText? {
        guard let section, case .moment(let moment) = told, let date = moment.date, section != .day(date) else { return nil }
        return said(moment, .nothing)
    }

    private func said(
        _ told: Told, _ names: RecordNames, _ project: Project, other: Told, _ otherProject: Project
    ) -> StyledText {
        switch told {
        case .nothing: return other.isNothing ? StyledText() : StyledText(text.plain(.diffAbsent), .dim)
        case .value(let value): return ValueText(names: names, isLetter: isLetter).styled(value)
        case .text(let words):
            if case .text(let second) = other { return StyledText(shortened(words, second)) }
            return StyledText(shortened(words, ""))
        case .name(let name): return text.fenced(StyledText(name, .code))
        case .word(let code): return StyledText(text.plain(code))
        case .source(let place, _):
            let words = written(place, in: project)
            if case .source(let second, _) = other {
                return text.fenced(StyledText(shortened(words, written(second, in: otherProject), limit: 160), .code))
            }
            return text.fenced(StyledText(shortened(words, "", limit: 160), .code))
        case .moment(let moment): return said(moment, other)
        case .length(let seconds): return text.styled(.duration(seconds))
        case .records(let ids):
            if ids.isEmpty { return StyledText(text.plain(.sayNone), .dim) }
            return text.joined(ids.map { listed($0, names) }, by: .and)
        case .names(let words):
            return text.joined(words.map { state($0) }, by: .and)
        case .way(let from, let to):
            return text.filled(.diffWay, ["from": text.joined(from.map { state($0) }, by: .or), "to": state(to)])
        case .event(let place): return event(project.program.events[place], names, project)
        case .instant(let time, let zone, let later): return instant(time, zone, later)
        case .severity(let severity):
            let code: MessageCode =
                switch severity {
                case .error: .findingError
                case .warning: .findingWarning
                case .note: .findingNote
                }
            return StyledText(text.plain(code))
        case .due(let date, let time):
            guard let date else { return StyledText(text.plain(.sayNotKnown), .undecided) }
            let day = self.date(date)
            return time.map { text.filled(.diffDayAndTime, ["day": day, "time": DateText.time($0, in: text)]) } ?? day
        }
    }

    func listed(_ id: RecordID, _ names: RecordNames) -> StyledText {
        let name = names.model.kind(id) == .day ? date(ofDay: id, names.model) : nil
        return text.fenced(name ?? StyledText(names.fullName(id)))
    }

    /// The day is said where it is not the same before and after.
    func said(_ moment: Told.Moment, _ other: Told) -> StyledText {
        var saysDay = true
        if case .moment(let second) = other { saysDay = moment.date != second.date }
        var when = StyledText()
        if let start = moment.start {
            when = moment.end.map { DateText.range(start, $0, in: text) } ?? DateText.time(start, in: text)
        } else if moment.isOpen || moment.date == nil {
            when = StyledText(text.plain(.diffAtOpen), .undecided)
        }
        guard saysDay, let date = moment.date else { return when }
        let day = self.date(date)
        return when.isEmpty ? day : text.filled(.diffDayAndTime, ["day": day, "time": when])
    }
}
