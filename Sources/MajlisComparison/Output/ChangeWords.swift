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
    let old: RecordNames
    let new: RecordNames

    init(_ comparison: PlanComparison, _ text: MessageText, access: Choice) {
        (self.comparison, self.text) = (comparison, text)
        old = RecordNames(comparison.old.project.model, text, access: access)
        new = RecordNames(comparison.new.project.model, text, access: access)
    }

    private var language: Language { text.language }

    // MARK: What it is about

    /// `session “Opening”`
    func subject(_ change: Change) -> StyledText {
        switch change.subject {
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
        }
    }

    private func statement(_ word: Statement, _ name: String) -> StyledText {
        let name = text.fenced(StyledText(WordNames.rule(name, in: language), .code))
        switch word {
        case .severity: return text.filled(.diffSeverityOf, ["rule": name])
        case .waive: return text.filled(.diffWaiverOf, ["rule": name])
        case .on: return text.filled(.diffEvent, ["date": name])
        case .show: return text.filled(.diffShowOf, ["number": name])
        default: return text.filled(.diffSubject, ["kind": StyledText(WordNames.said(word, in: language)), "title": name])
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
        guard Self.details.contains(kind), let parent = names.model[id].parent,
            ![.conference, .edition, .series].contains(names.model.kind(parent))
        else { return said }
        return text.filled(.diffSubjectIn, ["subject": said, "place": plainRecord(parent, names)])
    }

    private func plainRecord(_ id: RecordID, _ names: RecordNames) -> StyledText {
        let kind = StyledText(WordNames.said(names.model.kind(id), in: language))
        if names.model.kind(id) == .day, let date = date(ofDay: id, names.model) {
            return text.filled(.diffSubject, ["kind": kind, "title": date])
        }
        guard names.ownTitle(id) != nil || names.model[id].referent.recordID != nil else { return kind }
        return text.filled(.diffSubject, ["kind": kind, "title": text.quoted(names.fullName(id))])
    }

    private func date(ofDay id: RecordID, _ model: Model) -> StyledText? {
        guard case .date(let date)? = model.value(id, .date) else { return nil }
        return DateText.short(date, in: text)
    }

    // MARK: In what way

    func label(_ change: Change) -> StyledText {
        switch change.kind {
        case .added: StyledText(text.plain(.diffAdded), .success)
        case .removed: StyledText(text.plain(.diffRemoved), .error)
        case .renamed: StyledText(text.plain(.diffRenamed))
        case .retitled(let language): inLanguage(text.plain(.diffRetitled), language)
        case .moved: StyledText(text.plain(.diffMoved), .warning)
        case .lengthened: StyledText(text.plain(.diffLengthened), .warning)
        case .shortened: StyledText(text.plain(.diffShortened), .warning)
        case .room: StyledText(text.plain(.diffNewRoom), .warning)
        case .cancelled: StyledText(text.plain(.diffCancelled), .error)
        case .postponed: StyledText(text.plain(.diffPostponed), .error)
        case .reinstated: StyledText(text.plain(.diffReinstated), .success)
        case .status: StyledText(text.plain(.diffStatus))
        case .role(let kind): StyledText(WordNames.said(kind, plural: isSeveral(change), in: language))
        case .due: StyledText(text.plain(due(change)), .warning)
        case .text(let property, let language): inLanguage(name(of: property, in: change), language)
        case .clause(let property): StyledText(name(of: property, in: change))
        case .parent: StyledText(text.plain(.diffBelongsTo))
        case .referent: StyledText(text.plain(.diffStandsFor))
        case .order: StyledText(text.plain(.diffOrder))
        case .template: StyledText(text.plain(.diffIsTemplate))
        case .part(let code): StyledText(text.plain(code))
        case .word(let word): StyledText(WordNames.said(word, in: language))
        case .step(let name): text.filled(.diffStep, ["step": text.fenced(StyledText(WordNames.step(name, in: language), .code))])
        }
    }

    private func isSeveral(_ change: Change) -> Bool {
        if case .records(let before) = change.before, before.count > 1 { return true }
        if case .records(let after) = change.after, after.count > 1 { return true }
        return false
    }

    private func due(_ change: Change) -> MessageCode {
        switch change.isEarlier {
        case true?: .diffDueEarlier
        case false?: .diffDueLater
        case nil: .diffDue
        }
    }

    private func inLanguage(_ what: String, _ language: String?) -> StyledText {
        guard let language else { return StyledText(what) }
        return text.filled(.diffInLanguage, ["what": StyledText(what), "language": text.fenced(StyledText(language, .code))])
    }

    private func name(of property: PropertyKey, in change: Change) -> String {
        property.clause.map { WordNames.said($0, in: language) } ?? comparison.fieldName(property, in: change)
    }

    // MARK: Before and after

    func before(_ change: Change) -> StyledText { said(change.before, of: change, old, comparison.old.project, other: change.after) }
    func after(_ change: Change) -> StyledText { said(change.after, of: change, new, comparison.new.project, other: change.before) }

    private func said(_ told: Told, of change: Change, _ names: RecordNames, _ project: Project, other: Told) -> StyledText {
        switch told {
        case .nothing: return other.isNothing ? StyledText() : StyledText(text.plain(.diffAbsent), .dim)
        case .value(let value): return ValueText(names: names).styled(value)
        case .text(let words): return StyledText(shortened(words, other: other))
        case .name(let name): return text.fenced(StyledText(name, .code))
        case .word(let code): return StyledText(text.plain(code))
        case .source(let place, let records):
            if records.contains(where: { names.isWithheld($0) }) { return StyledText(text.plain(.sayConfidential), .dim) }
            let file = Int(place.file.rawValue)
            guard file < project.files.count else { return StyledText() }
            let words = project.files[file].text(place.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return text.fenced(StyledText(words, .code))
        case .moment(let moment): return said(moment, other)
        case .length(let seconds): return text.styled(.duration(seconds))
        case .records(let ids):
            if ids.isEmpty { return StyledText(text.plain(.sayNone), .dim) }
            return text.joined(ids.map { listed($0, names) }, by: .and)
        case .names(let words):
            return text.joined(words.map { text.fenced(StyledText(WordNames.state($0, in: language))) }, by: .and)
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
            let day = DateText.short(date, in: text)
            return time.map { text.filled(.diffDayAndTime, ["day": day, "time": DateText.time($0, in: text)]) } ?? day
        }
    }

    private func listed(_ id: RecordID, _ names: RecordNames) -> StyledText {
        let name = names.model.kind(id) == .day ? date(ofDay: id, names.model) : nil
        return text.fenced(name ?? StyledText(names.fullName(id)))
    }

    /// The day is said where it is not the same before and after.
    private func said(_ moment: Told.Moment, _ other: Told) -> StyledText {
        var saysDay = true
        if case .moment(let second) = other { saysDay = moment.date != second.date }
        var when = StyledText()
        if let start = moment.start {
            when = moment.end.map { DateText.range(start, $0, in: text) } ?? DateText.time(start, in: text)
        } else if moment.isOpen || moment.date == nil {
            when = StyledText(text.plain(.diffAtOpen), .undecided)
        }
        guard saysDay, let date = moment.date else { return when }
        let day = DateText.short(date, in: text)
        return when.isEmpty ? day : text.filled(.diffDayAndTime, ["day": day, "time": when])
    }

    /// A long text from a little before what is not the same.
    private func shortened(_ words: String, other: Told) -> String {
        let limit = 90
        let flat = words.split(whereSeparator: \.isNewline).joined(separator: " ")
        guard flat.count > limit else { return flat }
        var same = 0
        if case .text(let second) = other {
            let flatSecond = second.split(whereSeparator: \.isNewline).joined(separator: " ")
            same = zip(flat, flatSecond).prefix { $0 == $1 }.count
        }
        let start = max(0, min(same - 24, flat.count - limit))
        let cut = String(flat.dropFirst(start).prefix(limit))
        return (start > 0 ? "…" : "") + cut + (start + limit < flat.count ? "…" : "")
    }

    // MARK: In one line

    /// `session “Panel”: moved, from 10:00–11:00 to 10:30–11:30`
    func line(_ change: Change) -> StyledText {
        let (before, after) = (self.before(change), self.after(change))
        if before.isEmpty, after.isEmpty { return text.filled(.diffOneShift, ["subject": subject(change), "change": label(change)]) }
        let change = text.filled(.diffOneShift, ["subject": subject(change), "change": label(change)])
        return text.filled(.diffOneShift, ["subject": change, "change": text.filled(.diffFromTo, ["old": before, "new": after])])
    }
}

extension Change {
    /// Whether a deadline or another day comes earlier than before; nil where that cannot be told, or is not asked.
    var isEarlier: Bool? {
        func day(_ told: Told) -> (CivilDate, CivilTime)? {
            switch told {
            case .due(let date?, let time): (date.first, time ?? .midnight)
            case .value(.date(let date)): (date.first, .midnight)
            case .value(.dateTime(let moment)): (moment.date, moment.time)
            default: nil
            }
        }
        guard let before = day(self.before), let after = day(self.after), before != after else { return nil }
        return after < before
    }
}
