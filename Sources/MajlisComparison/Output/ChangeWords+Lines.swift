import MajlisModel
import MajlisReport
import MajlisText
import MajlisVocabulary

/// Changes in one line, and what statements and steps are called.
extension ChangeWords {
    /// `session “Panel”: moved, from 10:00–11:00 to 10:30–11:30`
    func line(_ change: Change, under section: ChangeSections.Section? = nil) -> StyledText {
        let (before, after) = (self.before(change, under: section), self.after(change, under: section))
        let said = text.filled(.diffOneShift, ["subject": subject(change), "change": label(change)])
        switch (change.kind, change.before.isNothing) {
        case (.cancelled, true), (.postponed, true): return said
        case (.removed, false): return text.filled(.diffLineNew, ["change": said, "new": before])
        default: break
        }
        switch (change.before.isNothing, change.after.isNothing) {
        case (true, true): return said
        case (true, false): return text.filled(.diffLineNew, ["change": said, "new": after])
        case (false, true): return text.filled(.diffLineGone, ["change": said, "old": before])
        case (false, false):
            return text.filled(.diffOneShift, ["subject": said, "change": text.filled(.diffFromTo, ["old": before, "new": after])])
        }
    }

    func statement(_ word: Statement, _ given: String) -> StyledText {
        let name = text.fenced(StyledText(WordNames.rule(given, in: language), .code))
        switch word {
        case .severity: return text.filled(.diffSeverityOf, ["rule": name])
        case .waive: return text.filled(.diffWaiverOf, ["rule": name])
        case .show: return text.filled(.diffShowOf, ["number": name])
        case .enforce: return enforced(given)
        default: return text.filled(.diffSubject, ["kind": StyledText(WordNames.said(word, in: language)), "title": name])
        }
    }

    /// `enforce std.interpretation`, `both_ways of std.interpretation`
    private func enforced(_ given: String) -> StyledText {
        let parts = given.split(separator: ".").map { WordNames.step(String($0), in: language) }
        func code(_ parts: some Sequence<String>) -> StyledText { text.fenced(StyledText(parts.joined(separator: "."), .code)) }
        guard parts.count > 2, let figure = parts.last else {
            return text.filled(.diffSubject, ["kind": StyledText(WordNames.said(Statement.enforce, in: language)), "title": code(parts)])
        }
        return text.filled(.diffFigureOf, ["figure": code([figure]), "library": code(parts.dropLast())])
    }

    /// `step withdraw, taken by`
    func step(_ name: String, _ part: MessageCode?) -> StyledText {
        let step = text.fenced(StyledText(WordNames.said(step: name, in: language)))
        guard let part else { return text.filled(.diffStep, ["step": step]) }
        return text.filled(.diffStepPart, ["step": step, "part": StyledText(text.plain(part))])
    }

    func state(_ name: String) -> StyledText { text.fenced(StyledText(WordNames.said(state: name, in: language))) }

    /// `10:00 Asia/Muscat`, `10:00 Asia/Riyadh, 1 h later in UTC`
    func instant(_ time: CivilTime, _ zone: String, _ later: Int) -> StyledText {
        let said = text.filled(.diffTimeInZone, ["time": DateText.time(time, in: text), "zone": text.fenced(text.zone(zone))])
        if later == 0 { return said }
        return text.filled(
            later > 0 ? .diffInstantLater : .diffInstantEarlier, ["time": said, "length": text.styled(.duration(abs(later)))])
    }

    private static let named: KindSet = [
        .person, .organization, .group, .delegation, .role, .place, .venue, .room, .equipment, .booth,
    ]

    /// `title`, of persons and places `name`; with the language where that is not the reader's.
    func title(_ change: Change, _ given: String?) -> StyledText {
        var word = text.plain(.diffRetitled)
        if case .record(let x, let y) = change.subject,
            let kind = y.map({ new.model.kind($0) }) ?? x.map({ old.model.kind($0) }), Self.named.contains(kind)
        {
            word = text.plain(.queryName)
        }
        if given == nil, case .record(_, let y?) = change.subject, case .text(let title) = change.after, new.ownTitle(y) != title {
            let project = comparison.new.project
            let own = project.files.indices.first { !project.files[$0].isBuiltIn }
            return inLanguage(word, own.flatMap { $0 < project.languages.count ? project.languages[$0] : nil })
        }
        return inLanguage(word, given)
    }

    /// When it would have been, of what does not take place.
    func slot(of change: Change) -> StyledText? {
        guard change.kind == .cancelled || change.kind == .postponed, change.before.isNothing, case .record(let x?, _) = change.subject,
            let placement = comparison.old.schedule[x], placement.start != nil
        else { return nil }
        let moment = Told.Moment(
            day: placement.day, date: placement.date, start: placement.start, end: placement.end, isOpen: placement.isTimeOpen)
        return said(moment, .nothing)
    }

    /// `speakers`; in Arabic as the persons are addressed, where that may be told.
    func role(_ kind: Kind, _ change: Change) -> String {
        let isSeveral = isSeveral(change)
        guard language == .arabic, let forms = Vocabulary.meanings(of: Vocabulary.word(kind.english)).word(in: .kind)?.agreement,
            let gender = gender(change)
        else {
            return WordNames.said(kind, plural: isSeveral, in: language)
        }
        let form =
            switch (gender, isSeveral) {
            case (.woman, false): forms.feminine
            case (.woman, true): forms.femininePlural
            case (_, false): forms.masculine
            case (_, true): forms.masculinePlural
            }
        return form.isEmpty ? WordNames.said(kind, plural: isSeveral, in: language) : form.replacing("_", with: " ")
    }

    /// Women where all who come are, else who go; nil where there are others or it may not be told.
    private func gender(_ change: Change) -> Choice? {
        var found: Choice?
        for (told, names) in [(change.before, old), (change.after, new)] {
            guard case .records(let ids) = told else { continue }
            for id in ids {
                guard let gender = names.gender(id), found == nil || found == gender else { return nil }
                found = gender
            }
        }
        return found
    }
}

extension RecordNames {
    /// Of the person whom a record stands for.
    fileprivate func gender(_ id: RecordID) -> Choice? {
        guard let who = model.referent(id), mayTell(.gender, of: who), case .choice(let gender)? = model.value(who, .gender) else {
            return nil
        }
        return gender == .woman || gender == .man ? gender : nil
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
