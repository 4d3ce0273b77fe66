import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Reading a clause's value by the type that the vocabulary gives the clause.
extension Checker {
    /// The value of one node under a clause; nil where it does not fit and a finding says so.
    mutating func value(_ node: Node, type: ClauseType, clause: String, draft: Draft) -> Value? {
        if let open = openValue(node) { return open }
        switch type {
        case .flag: return nil
        case .text:
            if node.kind == .text { return .text(textValue(node)) }
        case .label:
            if node.kind == .text { return .text(textValue(node)) }
            if node.kind == .name { return .label(symbol(node)) }
        case .integer:
            if node.kind == .integer, let number = Literal.integer(of: node) { return .integer(number) }
        case .quantity: return quantity(node) ?? mismatch(node, clause, type)
        case .money:
            if let figure = figure(node) {
                if figure.currency != nil { return .figure(figure) }
                report(Diagnostic(.missingCurrency, at: node.location, ["clause": .word(clause), "found": .code(node.text)]))
                return nil
            }
            if node.kind == .integer || node.kind == .decimal {
                report(Diagnostic(.missingCurrency, at: node.location, ["clause": .word(clause), "found": .code(node.text)]))
                return nil
            }
        case .date:
            if let date = partialDate(node) { return .date(date) }
            if isDateLike(node) { return nil }
        case .dates:
            if let range = dateRange(node) { return range.isSingleDate ? .date(range.first) : .dates(DateRangeBox(range)) }
            if isDateLike(node) { return nil }
        case .moment: return moment(node, clause: clause, draft: draft)
        case .time:
            if node.kind == .time { return time(node).map { .time($0) } }
        case .hours:
            if node.kind == .range { return hours(node).map { .hours($0) } ?? nil }
            if node.kind == .time {
                report(Diagnostic(.emptyRangeValue, at: node.location, ["found": .code(node.text)]))
                return nil
            }
        case .at: return atValue(node, clause: clause)
        case .available: return availability(node) ?? mismatch(node, clause, type)
        case .duration:
            if let duration = duration(node) { return .duration(DurationBox(duration)) }
        case .condition: return condition(node, draft: draft)
        case .language:
            if node.kind == .name || node.kind == .literalWord {
                let code = Literal.name(of: node)
                if Codes.languages.contains(code) { return .label(model.symbols.intern(code)) }
                report(Diagnostic(.unknownLanguage, at: node.location, ["found": .code(code)]))
                return nil
            }
        case .currency:
            if node.kind == .name {
                let code = Literal.name(of: node)
                if Codes.currencies.contains(code) { return .label(model.symbols.intern(code)) }
                report(Diagnostic(.unknownCurrency, at: node.location, ["found": .code(code)]))
                return nil
            }
        case .zone:
            if node.kind == .text { return zone(node) }
        case .weekday: return choice(node, among: ChoiceSet.weekday.members, clause: clause)
        case .choice(let set): return choice(node, among: set.members, clause: clause)
        case .reference(let kinds): return reference(node, kinds: kinds, clause: clause, draft: draft)
        case .party:
            if node.kind == .name, Vocabulary.meanings(of: node.head.word).choice == .volunteer,
                case .none = names.look(up: symbol(node), from: draft.scopes)
            {
                return .choice(.volunteer)
            }
            return reference(node, kinds: Checker.partyKinds, clause: clause, draft: draft)
        case .kind:
            if node.kind == .name, let kind = Vocabulary.meanings(of: node.head.word).kind { return .kind(kind) }
        case .names:
            if node.kind == .name { return .label(symbol(node)) }
        case .same: return reference(node, kinds: KindSet(model.kind(draft.record)), clause: clause, draft: draft)
        }
        return mismatch(node, clause, type)
    }

    static let partyKinds = KindSet(.person, .organization, .delegation, .group, .role, .participant)

    mutating func symbol(_ node: Node) -> Symbol { symbol(ofToken: node.firstToken, in: node.tree) }

    /// The symbol of a word; Latin ones go from the script's bytes into the table without a string between.
    mutating func symbol(ofToken index: Int, in tree: SyntaxTree) -> Symbol {
        let token = tree.tokens[index]
        if token.kind == .word {
            let known: Symbol? = tree.source.bytes.withUnsafeBufferPointer { bytes in
                let word = UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.end)])
                var high: UInt8 = 0
                for byte in word { high |= byte }
                return high < 0x80 ? model.symbols.intern(word) : nil
            }
            if let known { return known }
        }
        return model.symbols.intern(Literal.name(ofToken: index, in: tree))
    }

    /// `tbd`, `none`, `unstated`, `others`, `10 others`
    func openValue(_ node: Node) -> Value? {
        switch node.kind {
        case .literalWord:
            switch Vocabulary.meanings(of: node.head.word).literal {
            case .some(.none): return Value.none
            case .tbd: return .tbd
            case .unstated: return .unstated
            default: return nil
            }
        case .others: return .others(Literal.integer(of: node).map { Int32(clamping: $0) } ?? -1)
        default: return nil
        }
    }

    private mutating func mismatch(_ node: Node, _ clause: String, _ type: ClauseType) -> Value? {
        if node.kind == .unreadable { return nil }  // reported by the parser
        report(
            Diagnostic(
                .wrongType, at: node.location,
                ["clause": .word(clause), "expected": TypeWords.describe(type), "found": .code(shortText(node)), "actual": TypeWords.describe(node)]))
        return nil
    }

    func shortText(_ node: Node) -> String {
        let text = node.text
        return text.unicodeScalars.count > 60 ? String(text.prefix(60)) + "…" : text
    }

    // MARK: Texts and words

    func textValue(_ node: Node) -> TextValue {
        let written = Literal.text(of: node)
        return TextValue(written.value, translations: written.translations.map { .init(language: $0.language, text: $0.value) })
    }

    mutating func checkTranslations(_ node: Node) {
        for translation in node.children where translation.kind == .translation {
            let language = translation.tree.text(ofToken: translation.firstToken + 1)
            if !Codes.languages.contains(language), translation.endToken > translation.firstToken + 1 {
                report(Diagnostic(.unknownLanguage, at: translation.tree.location(ofToken: translation.firstToken + 1), ["found": .code(language)]))
            }
        }
    }

    mutating func choice(_ node: Node, among members: [Choice], clause: String) -> Value? {
        if node.kind == .name, let choice = Vocabulary.meanings(of: node.head.word).choice, members.contains(choice) { return .choice(choice) }
        var finding = Diagnostic(
            .unknownChoice, at: node.location,
            ["clause": .word(clause), "choices": .list(members.map { .word($0.english) }), "found": .code(shortText(node))])
        let near = Vocabulary.nearest(to: node.text, among: .choice, limit: 8)
            .filter { Vocabulary.meanings(of: $0.id).choice.map { members.contains($0) } ?? false }
        if let best = near.first {
            finding.suggestions.append(Message(.doYouMeanNames, ["names": .list(near.prefix(3).map { .code($0.word) })]))
            if near.count == 1 {
                finding.fixes.append(FixIt(Message(.replaceBy, ["word": .code(best.word)]), [TextEdit(node.location, best.word)]))
            }
        }
        report(finding)
        return nil
    }

    private mutating func zone(_ node: Node) -> Value? {
        let text = textValue(node)
        let isKnown = zones[text.text] ?? (Zone(identifier: text.text) != nil)
        zones[text.text] = isKnown
        if isKnown { return .zone(text) }
        var finding = Diagnostic(.unknownZone, at: node.location, ["found": .code(text.text)])
        let near = Zone.nearest(to: text.text)
        if !near.isEmpty { finding.suggestions.append(Message(.doYouMeanNames, ["names": .list(near.prefix(3).map { .code("\"\($0)\"") })])) }
        if near.count == 1 {
            finding.fixes.append(FixIt(Message(.replaceBy, ["word": .code(near[0])]), [TextEdit(node.location, "\"\(near[0])\"")]))
        }
        report(finding)
        return nil
    }

    // MARK: Numbers

    func figure(_ node: Node) -> Figure? {
        switch node.kind {
        case .integer, .decimal:
            return Literal.number(of: node).map { Figure(mantissa: $0.mantissa, scale: Int($0.scale)) }
        case .percentage:
            return Literal.number(of: node).map { Figure(mantissa: $0.mantissa, scale: Int($0.scale), unit: .percent) }
        case .money:
            guard let number = Literal.number(of: node), let currency = Literal.currency(of: node) else { return nil }
            return Figure(mantissa: number.mantissa, scale: Int(number.scale), unit: .currency(currency))
        case .about:
            guard let inner = node.children.first(where: { _ in true }), let figure = figure(inner) else { return nil }
            return Figure(mantissa: figure.mantissa, scale: figure.scale, unit: figure.unit, isApproximate: true)
        default: return nil
        }
    }

    private mutating func quantity(_ node: Node) -> Value? {
        if node.kind == .integer, let number = Literal.integer(of: node) { return .integer(number) }
        if let figure = figure(node) {
            checkCurrency(figure, node)
            return .figure(figure)
        }
        if let duration = duration(node) { return .duration(DurationBox(duration)) }
        if node.kind == .range {
            let ends = Array(node.children)
            if ends.count == 2, let lower = quantity(ends[0]), let upper = quantity(ends[1]) { return .range(RangeBox(lower, upper)) }
        }
        return nil
    }

    mutating func checkCurrency(_ figure: Figure, _ node: Node) {
        if let currency = figure.currency, !Codes.currencies.contains(currency) {
            report(Diagnostic(.unknownCurrency, at: node.location, ["found": .code(currency)]))
        }
    }

    mutating func duration(_ node: Node) -> CivilDuration? {
        guard node.kind == .compactDuration || node.kind == .quantity, let amounts = Literal.duration(of: node) else { return nil }
        var total: CivilDuration?
        for amount in amounts {
            guard let unit = DurationUnit(amount.unit) else { return nil }
            // Fractions are exact where the unit divides into seconds: 1.5h is 90 minutes.
            var part: CivilDuration
            if let whole = amount.number.integer {
                part = CivilDuration(Int(clamping: whole), unit)
            } else if unit.family == .seconds {
                var scale: Int64 = 1
                for _ in 0..<amount.number.scale { scale *= 10 }
                part = CivilDuration(seconds: Int(amount.number.mantissa &* Int64(unit.scale) / scale))
            } else {
                return nil
            }
            if let sum = total { part = sum + part }
            total = part
        }
        return total
    }

    // MARK: Dates and times

    private func isDateLike(_ node: Node) -> Bool {
        switch node.kind {
        case .date, .month, .hijriDate: true
        default: false
        }
    }

    /// A day, month or year; reports days that no calendar has.
    mutating func partialDate(_ node: Node) -> PartialDate? {
        switch node.kind {
        case .date, .month, .integer, .hijriDate, .dateTime:
            guard let written = Literal.date(of: node) else { return nil }
            let date: PartialDate?
            if written.isHijri {
                date = HijriDate(year: written.year, month: written.month, day: written.day).map { PartialDate($0.civil) }
            } else {
                date = PartialDate(
                    year: written.year, month: written.month == 0 ? nil : written.month, day: written.day == 0 ? nil : written.day)
            }
            if date == nil { report(Diagnostic(.invalidDate, at: node.location, ["found": .code(node.text)])) }
            return date
        default: return nil
        }
    }

    mutating func dateRange(_ node: Node) -> DateRange? {
        if node.kind == .range {
            let ends = Array(node.children)
            guard ends.count == 2, let first = partialDate(ends[0]), let last = partialDate(ends[1]) else { return nil }
            if let range = DateRange(first, last) { return range }
            report(Diagnostic(.rangeReversed, at: node.location, ["found": .code(node.text)]))
            return DateRange(first)
        }
        return partialDate(node).map { DateRange($0) }
    }

    mutating func time(_ node: Node) -> CivilTime? {
        if let seconds = Literal.time(of: node), let time = CivilTime(seconds: seconds) { return time }
        report(Diagnostic(.invalidTime, at: node.location, ["found": .code(node.text)]))
        return nil
    }

    mutating func hours(_ node: Node) -> TimeRange? {
        let ends = Array(node.children)
        guard ends.count == 2, ends[0].kind == .time, ends[1].kind == .time else {
            report(Diagnostic(.emptyRangeValue, at: node.location, ["found": .code(node.text)]))
            return nil
        }
        guard let start = time(ends[0]), let end = time(ends[1]) else { return nil }
        if let range = TimeRange(start, end) { return range }
        var finding = Diagnostic(.rangeReversed, at: node.location, ["found": .code(node.text)])
        if !end.isPastMidnight {
            finding.suggestions.append(Message(.replaceBy, ["word": .code("\(start)..\(end.pastMidnight)")]))
        }
        report(finding)
        return nil
    }

    mutating func dateTime(_ node: Node) -> CivilDateTime? {
        guard node.kind == .dateTime, let date = partialDate(node)?.exact, let time = time(node) else { return nil }
        return CivilDateTime(date, time)
    }

    private mutating func atValue(_ node: Node, clause: String) -> Value? {
        switch node.kind {
        case .time: return time(node).map { .time($0) }
        case .dateTime: return dateTime(node).map { .dateTime($0) }
        case .range:
            let ends = Array(node.children)
            if ends.count == 2, ends[0].kind == .dateTime { return dateTimeRange(node, ends) }
            return hours(node).map { .hours($0) }
        default: return mismatch(node, clause, .at)
        }
    }

    private mutating func dateTimeRange(_ node: Node, _ ends: [Node]) -> Value? {
        guard let start = dateTime(ends[0]) else { return nil }
        let end: CivilDateTime?
        if ends[1].kind == .time { end = time(ends[1]).map { CivilDateTime(start.date, $0) } } else { end = dateTime(ends[1]) }
        guard let end else { return nil }
        guard start < end else {
            report(Diagnostic(.rangeReversed, at: node.location, ["found": .code(node.text)]))
            return nil
        }
        return .range(RangeBox(.dateTime(start), .dateTime(end)))
    }

    private mutating func availability(_ node: Node) -> Value? {
        if node.kind == .range {
            let ends = Array(node.children)
            guard ends.count == 2 else { return nil }
            if ends[0].kind == .time { return hours(node).map { .hours($0) } ?? Value.unknown }
            if ends[0].kind == .dateTime { return dateTimeRange(node, ends) ?? Value.unknown }
        }
        guard let range = dateRange(node) else { return nil }
        return range.isSingleDate ? .date(range.first) : .dates(DateRangeBox(range))
    }

    // MARK: References

    /// A reference in a record's clause: a name, a path, or the variable of an enclosing loop.
    mutating func reference(_ node: Node, kinds: KindSet, clause: String, draft: Draft) -> Value? {
        if node.kind == .name || node.kind == .path, let loop = loopVariable(node, of: draft) {
            return deferred(node, draft: draft, expected: .record(kinds), loop: loop)
        }
        let value = referenceValue(node, kinds: kinds, scopes: draft.scopes, clause: clause)
        if case .unknown = value { return nil }
        return value
    }

    private mutating func loopVariable(_ node: Node, of draft: Draft) -> LoopVariable? {
        guard let variables = loops[draft.record], !variables.isEmpty else { return nil }
        let name = symbol(node.kind == .path ? Node(tree: node.tree, index: node.index + 1) : node)
        return variables.last { $0.name == name }
    }

    /// The record behind a name, a path or a kind with a number; `.unknown` where there is none and a finding says so.
    mutating func referenceValue(_ node: Node, kinds: KindSet, scopes: [RecordID], clause: String) -> Value {
        if let open = openValue(node) { return open }
        switch node.kind {
        case .name:
            let name = symbol(node)
            switch resolve(name, kinds: kinds, scopes: scopes) {
            case .one(let id):
                if kinds.contains(model.kind(id)) { return .record(id) }
                reportWrongKind(id, kinds: kinds, clause: clause, at: node.location)
            case .several(let all): reportAmbiguous(name, all, at: node.location)
            case .none:
                if kinds.contains(.category), let id = builtInCategory(node.head.word) { return .record(id) }
                reportUnknown(name, kinds: kinds, at: node.location)
            }
            return .unknown
        case .path:
            guard let id = recordPath(node, scopes: scopes) else { return .unknown }
            if kinds.contains(model.kind(id)) { return .record(id) }
            reportWrongKind(id, kinds: kinds, clause: clause, at: node.location)
            return .unknown
        case .unreadable: return .unknown
        default:
            report(
                Diagnostic(
                    .wrongType, at: node.location,
                    [
                        "clause": .word(clause), "expected": TypeWords.describe(.reference(kinds)), "found": .code(shortText(node)),
                        "actual": TypeWords.describe(node),
                    ]))
            return .unknown
        }
    }

    /// `prepare.invite`: a record, then records nested in it by name.
    mutating func recordPath(_ node: Node, scopes: [RecordID]) -> RecordID? {
        var current: RecordID?
        for part in node.children {
            let name = symbol(part)
            if let base = current {
                current = names.member(name, of: base) ?? model[base].children.first { model[$0].name == name }
            } else {
                switch names.look(up: name, from: scopes) {
                case .one(let id): current = id
                case .several(let all):
                    reportAmbiguous(name, all, at: part.location)
                    return nil
                case .none: current = nil
                }
            }
            if current == nil {
                reportUnknown(name, kinds: nil, at: part.location)
                return nil
            }
        }
        return current
    }

    mutating func reportWrongKind(_ id: RecordID, kinds: KindSet, clause: String, at location: Location) {
        var finding = Diagnostic(
            .wrongKind, at: location,
            [
                "clause": .word(clause), "expected": TypeWords.describe(.reference(kinds)), "name": shownName(id),
                "actual": .word(model.kind(id).english),
            ])
        if let place = model[id].headOrigin.location { finding.related.append(RelatedPlace(place, Message(.declaredHere))) }
        report(finding)
    }
}

extension DurationUnit {
    init?(_ unit: Unit) {
        switch unit {
        case .second: self = .second
        case .minute: self = .minute
        case .hour: self = .hour
        case .day: self = .day
        case .workingDay: self = .workingDay
        case .week: self = .week
        case .month: self = .month
        case .quarter: self = .quarter
        case .year: self = .year
        case .percent: return nil
        }
    }
}
