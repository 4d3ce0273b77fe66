import MajlisModel
import MajlisText
import MajlisVocabulary

/// Values in words, inside the texts of a script: in that script's language, English or Arabic.
///
/// What is said in a message of the catalogue goes there as data instead: see `MessageArgument.init(_:in:)`.
public struct ValueWording: Sendable {
    let model: Model
    let isArabic: Bool
    let language: String
    let disclosure: Disclosure

    /// - Parameter language: ISO 639; anything but `ar` is worded in English.
    public init(_ model: Model, language: String, disclosure: Disclosure? = nil) {
        self.model = model
        self.language = language
        isArabic = language == "ar"
        self.disclosure = disclosure ?? Disclosure(model)
    }

    public func text(_ value: Value) -> String {
        switch value {
        case .none: word(Literal.none)
        case .tbd: word(Literal.tbd)
        case .unstated: word(Literal.unstated)
        case .unknown, .deferred: word(Choice.unknown)
        case .boolean(let known): word(known ? Literal.true : Literal.false)
        case .integer(let number): ValueWording.grouped(String(number))
        case .figure(let figure): text(figure)
        case .text(let text), .zone(let text): text.text(in: language)
        case .label(let symbol): model.symbols[symbol]
        case .choice(let choice): word(choice)
        case .kind(let kind): word(kind)
        case .date(let date): text(date)
        case .dates(let box): text(box.range)
        case .dateTime(let moment): "\(text(PartialDate(moment.date))) \(moment.time)"
        case .time(let time): time.description
        case .hours(let range): between(range.start.description, range.end.description)
        case .dayTime(let day, let time): [model.title(day, in: language), time.description].compactMap { $0 }.joined(separator: " ")
        case .duration(let box): text(box.duration)
        case .record(let id): title(id)
        case .others(let count): others(count)
        case .range(let box): text(box)
        case .list(let box): text(box)
        }
    }

    /// What a reader calls a record.
    public func title(_ id: RecordID) -> String {
        guard disclosure.mayShow(id) else { return word(Choice.confidential) }
        if let title = model.title(id, in: language), !title.isEmpty { return title }
        switch model.referentValue(id) {
        case .none, .record: return word(model.kind(id))
        case let open: return text(open)
        }
    }

    public var withheld: String { word(Choice.confidential) }

    func word(_ word: some VocabularyWord) -> String {
        String((isArabic ? word.arabic : word.english).map { $0 == "_" ? " " : $0 })
    }

    // MARK: Figures

    private func text(_ figure: Figure) -> String {
        var text = ValueWording.grouped(figure.digits)
        switch figure.unit {
        case .plain: break
        case .percent: text += "%"
        case .currency(let code): text += " " + code
        }
        return figure.isApproximate ? "\(word(Literal.about)) \(text)" : text
    }

    /// Thousands apart from five digits on: `10,000,000`.
    static func grouped(_ digits: String) -> String {
        let parts = digits.split(separator: ".", maxSplits: 1)
        guard let first = parts.first else { return digits }
        let sign = first.hasPrefix("-") ? "-" : ""
        let whole = Array(first.dropFirst(sign.count))
        guard whole.count > 4 else { return digits }
        var text = ""
        for (place, digit) in whole.enumerated() {
            if place > 0, (whole.count - place) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return sign + text + (parts.count > 1 ? "." + parts[1] : "")
    }

    // MARK: Times

    /// With slashes after Arabic words, where hyphens would turn the date around.
    private func text(_ date: PartialDate) -> String {
        isArabic ? String(date.description.map { $0 == "-" ? "/" : $0 }) : date.description
    }

    private func text(_ range: DateRange) -> String {
        range.isSingleDate ? text(range.first) : between(text(range.first), text(range.last))
    }

    private func between(_ first: String, _ last: String) -> String { isArabic ? "\(first) إلى \(last)" : "\(first)..\(last)" }

    private func text(_ duration: CivilDuration) -> String {
        guard isArabic else { return duration.description }
        var parts: [String] = []
        func add(_ amount: Int64, _ unit: Unit) {
            if amount != 0 { parts.append(ArabicCount.text(amount, unit)) }
        }
        let months = Int64(duration.months)
        let isQuarters = duration.unit == .quarter && months % 3 == 0
        if isQuarters { add(months / 3, .quarter) } else if months % 12 == 0 { add(months / 12, .year) } else { add(months, .month) }
        if duration.unit == .week, duration.days % 7 == 0 { add(Int64(duration.days) / 7, .week) } else { add(Int64(duration.days), .day) }
        add(Int64(duration.workingDays), .workingDay)
        add(duration.seconds / 3600, .hour)
        add(duration.seconds / 60 % 60, .minute)
        add(duration.seconds % 60, .second)
        return parts.isEmpty ? ArabicCount.text(0, .minute) : parts.joined(separator: " و")
    }

    // MARK: Bounds and lists

    private func text(_ box: RangeBox) -> String {
        switch (box.lower.isUnknown, box.upper.isUnknown) {
        case (false, false): between(text(box.lower), text(box.upper))
        case (false, true): isArabic ? "\(text(box.lower)) على الأقل" : "at least \(text(box.lower))"
        case (true, false): isArabic ? "\(text(box.upper)) على الأكثر" : "at most \(text(box.upper))"
        case (true, true): word(Choice.unknown)
        }
    }

    private func others(_ count: Int32) -> String {
        if count < 0 { return isArabic ? "آخرون" : "others" }
        guard isArabic else { return count == 1 ? "1 other" : "\(count) others" }
        return switch (count, count % 100) {
        case (1, _): "واحد آخر"
        case (2, _): "اثنان آخران"
        case (_, 3...10): "\(count) آخرون"
        default: "\(count) آخر"
        }
    }

    private func text(_ box: ListBox) -> String {
        var parts = box.elements.map { text($0) }
        parts += box.possible.map { isArabic ? "ربما \(text($0))" : "perhaps \(text($0))" }
        switch box.openness {
        case .complete: break
        case .exactly(let count): parts.append(others(Int32(clamping: count)))
        case .others: parts.append(others(-1))
        case .tbd: parts.append(word(Literal.tbd))
        case .unstated: parts.append(word(Literal.unstated))
        }
        return parts.isEmpty ? word(Literal.none) : parts.joined(separator: isArabic ? "، " : ", ")
    }
}

/// A number with its unit as Arabic counts: one, two, three to ten, eleven and more.
private enum ArabicCount {
    static func text(_ amount: Int64, _ unit: Unit) -> String {
        let forms = forms(unit)
        let sign = amount < 0 ? "-" : ""
        switch amount.magnitude {
        case 1: return sign + forms.one
        case 2: return sign + forms.two
        case let count where (3...10).contains(count % 100): return "\(sign)\(count) \(forms.few)"
        case let count where (11...99).contains(count % 100): return "\(sign)\(count) \(forms.many)"
        case let count: return "\(sign)\(count) \(forms.hundreds)"
        }
    }

    private static func forms(_ unit: Unit) -> (one: String, two: String, few: String, many: String, hundreds: String) {
        switch unit {
        case .second: ("ثانية", "ثانيتان", "ثوان", "ثانية", "ثانية")
        case .minute: ("دقيقة", "دقيقتان", "دقائق", "دقيقة", "دقيقة")
        case .hour: ("ساعة", "ساعتان", "ساعات", "ساعة", "ساعة")
        case .day: ("يوم", "يومان", "أيام", "يوما", "يوم")
        case .workingDay: ("يوم عمل", "يوما عمل", "أيام عمل", "يوم عمل", "يوم عمل")
        case .week: ("أسبوع", "أسبوعان", "أسابيع", "أسبوعا", "أسبوع")
        case .month: ("شهر", "شهران", "أشهر", "شهرا", "شهر")
        case .quarter: ("ربع سنة", "ربعا سنة", "أرباع سنة", "ربع سنة", "ربع سنة")
        case .year: ("سنة", "سنتان", "سنوات", "سنة", "سنة")
        case .percent: ("بالمئة", "بالمئة", "بالمئة", "بالمئة", "بالمئة")
        }
    }
}
