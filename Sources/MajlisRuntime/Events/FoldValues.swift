import MajlisLanguage
import MajlisModel
import MajlisVocabulary

/// Values of clauses as bytes, one letter for each case of `Value`.
struct FoldValues {
    let project: Project
    private var model: Model { project.model }

    /// Lists within lists beyond that are no value that a script can state.
    private static let deepest = 16

    init(_ project: Project) { self.project = project }

    /// What has to be the same: how many records of which kinds there are, and the names of workflows with their states.
    var shape: String {
        let records = model.records.reduce(into: UInt64(14_695_981_039_346_656_037)) { hash, record in
            hash = (hash ^ UInt64(record.kind.rawValue)) &* 1_099_511_628_211
            for byte in model.symbols[record.name].utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
        }
        let workflows = project.program.workflows.map { workflow in
            ([workflow.name] + workflow.states).map { model.symbols[$0] }.joined(separator: " ")
        }
        return "\(model.records.count) \(String(records, radix: 16)) \(workflows.joined(separator: ";"))"
    }

    /// Whether nothing of it is an expression of a script.
    func canWrite(_ value: Value, depth: Int = 0) -> Bool {
        guard depth < Self.deepest else { return false }
        switch value {
        case .deferred: return false
        case .range(let box): return canWrite(box.lower, depth: depth + 1) && canWrite(box.upper, depth: depth + 1)
        case .list(let box): return (box.elements + box.possible).allSatisfy { canWrite($0, depth: depth + 1) }
        default: return true
        }
    }

    // MARK: Writing

    func write(_ value: Value, to writer: inout FoldWriter) {
        writer.write(letter: FoldValues.letter(of: value))
        switch value {
        case .none, .tbd, .unstated, .unknown, .deferred: break
        case .boolean(let flag): writer.write(flag)
        case .integer(let number): writer.write(Int(number))
        case .figure(let figure): write(figure, to: &writer)
        case .text(let text), .zone(let text): write(text, to: &writer)
        case .label(let word): writer.write(model.symbols[word])
        case .choice(let choice): writer.write(choice.english)
        case .kind(let kind): writer.write(kind.english)
        case .date(let date): writer.write("\(date)")
        case .dates(let box):
            writer.write("\(box.range.first)")
            writer.write("\(box.range.last)")
        case .dateTime(let moment): writer.write(numbers: Int(moment.date.daysSince1970), Int(moment.time.seconds))
        case .time(let time): writer.write(Int(time.seconds))
        case .hours(let range): writer.write(numbers: Int(range.start.seconds), Int(range.end.seconds))
        case .dayTime(let day, let time): writer.write(numbers: day.index, Int(time.seconds))
        case .duration(let box): write(box.duration, to: &writer)
        case .record(let record): writer.write(record.index)
        case .others(let count): writer.write(Int(count))
        case .range(let box):
            write(box.lower, to: &writer)
            write(box.upper, to: &writer)
        case .list(let box): write(box, to: &writer)
        }
    }

    private static func letter(of value: Value) -> Unicode.Scalar {
        switch value {
        case .none: "n"
        case .tbd: "t"
        case .unstated: "s"
        case .unknown, .deferred: "u"
        case .boolean: "b"
        case .integer: "i"
        case .figure: "f"
        case .text: "x"
        case .label: "l"
        case .choice: "c"
        case .kind: "k"
        case .date: "d"
        case .dates: "D"
        case .dateTime: "m"
        case .time: "h"
        case .hours: "H"
        case .dayTime: "y"
        case .duration: "p"
        case .zone: "z"
        case .record: "r"
        case .others: "o"
        case .range: "R"
        case .list: "L"
        }
    }

    func write(_ text: TextValue, to writer: inout FoldWriter) {
        writer.write(text.text)
        writer.write(each: text.translations) { writer, translation in
            writer.write(translation.language)
            writer.write(translation.text)
        }
    }

    private func write(_ figure: Figure, to writer: inout FoldWriter) {
        writer.write(Int(figure.mantissa))
        writer.write(figure.scale)
        switch figure.unit {
        case .plain: writer.write("")
        case .percent: writer.write("%")
        case .currency(let code): writer.write(code)
        }
        writer.write(figure.isApproximate)
    }

    private func write(_ duration: CivilDuration, to writer: inout FoldWriter) {
        writer.write(numbers: Int(duration.months), Int(duration.days), Int(duration.workingDays), Int(duration.seconds))
        writer.write(optional: duration.unit) { $0.write(byte: $1.rawValue) }
    }

    private func write(_ box: ListBox, to writer: inout FoldWriter) {
        writer.write(each: box.elements) { write($1, to: &$0) }
        writer.write(each: box.possible) { write($1, to: &$0) }
        writer.write(box.isRow)
        switch box.openness {
        case .complete: writer.write(-1)
        case .others: writer.write(-2)
        case .tbd: writer.write(-3)
        case .unstated: writer.write(-4)
        case .exactly(let count): writer.write(count)
        }
    }

    // MARK: Reading

    func record(_ reader: inout FoldReader) -> RecordID? {
        guard let index = reader.number(), model.records.indices.contains(index) else { return nil }
        return RecordID(index)
    }

    func date(_ reader: inout FoldReader) -> CivilDate? { reader.number().flatMap { CivilDate(daysSince1970: $0) } }

    private func time(_ reader: inout FoldReader) -> CivilTime? { reader.number().flatMap { CivilTime(seconds: $0) } }

    func property(_ reader: inout FoldReader) -> PropertyKey? {
        guard let number = reader.number(), (0...65_000).contains(number) else { return nil }
        if number >= 256 { return model.customFields.indices.contains(number - 256) ? PropertyKey(customField: number - 256) : nil }
        return Clause(rawValue: UInt8(number)).map { PropertyKey($0) }
    }

    func origin(_ file: Int, _ start: Int, _ end: Int) -> Origin? {
        guard let file = UInt16(exactly: file), let start = UInt32(exactly: start), let end = UInt32(exactly: end), start <= end else {
            return nil
        }
        return Origin(file: file, start: start, end: end)
    }

    func text(_ reader: inout FoldReader) -> TextValue? {
        guard let text = reader.text(),
            let translations = reader.list({ reader -> TextValue.Translation? in
                guard let language = reader.text(), let text = reader.text() else { return nil }
                return TextValue.Translation(language: language, text: text)
            })
        else { return nil }
        return TextValue(text, translations: translations)
    }

    func value(_ reader: inout FoldReader, depth: Int = 0) -> Value? {
        guard depth < Self.deepest, let letter = reader.byte() else { return nil }
        switch Unicode.Scalar(letter) {
        case "n": return Value.none
        case "t": return .tbd
        case "s": return .unstated
        case "u": return .unknown
        case "b": return reader.flag().map { .boolean($0) }
        case "i": return reader.number().map { .integer(Int64($0)) }
        case "f": return figure(&reader).map { .figure($0) }
        case "x": return text(&reader).map { .text($0) }
        case "z": return text(&reader).map { .zone($0) }
        // A word that only the journal had is a text now: they compare as one.
        case "l": return reader.text().map { word in model.symbols.find(word).map { .label($0) } ?? .text(TextValue(word)) }
        case "c": return reader.text().flatMap { word in Choice.allCases.first { $0.english == word } }.map { .choice($0) }
        case "k": return reader.text().flatMap { word in Kind.allCases.first { $0.english == word } }.map { .kind($0) }
        case "r": return record(&reader).map { .record($0) }
        case "o": return reader.number().flatMap { Int32(exactly: $0) }.map { .others($0) }
        case "p": return duration(&reader).map { .duration(DurationBox($0)) }
        case "R":
            guard let lower = value(&reader, depth: depth + 1), let upper = value(&reader, depth: depth + 1) else { return nil }
            return .range(RangeBox(lower, upper))
        case "L": return list(&reader, depth: depth + 1).map { .list($0) }
        default: return temporal(Unicode.Scalar(letter), &reader)
        }
    }

    private func temporal(_ letter: Unicode.Scalar, _ reader: inout FoldReader) -> Value? {
        switch letter {
        case "d": return reader.text().flatMap { PartialDate($0) }.map { .date($0) }
        case "D":
            guard let first = reader.text().flatMap({ PartialDate($0) }), let last = reader.text().flatMap({ PartialDate($0) }) else {
                return nil
            }
            return DateRange(first, last).map { .dates(DateRangeBox($0)) }
        case "m":
            guard let date = date(&reader), let time = time(&reader) else { return nil }
            return .dateTime(CivilDateTime(date, time))
        case "h": return time(&reader).map { .time($0) }
        case "H":
            guard let start = time(&reader), let end = time(&reader) else { return nil }
            return TimeRange(start, end).map { .hours($0) }
        case "y":
            guard let day = record(&reader), let time = time(&reader) else { return nil }
            return .dayTime(day: day, time: time)
        default: return nil
        }
    }

    private func figure(_ reader: inout FoldReader) -> Figure? {
        guard let mantissa = reader.number(), let scale = reader.number(), (0...64).contains(scale), let unit = reader.text(),
            let isApproximate = reader.flag()
        else { return nil }
        let kind: Figure.Unit = unit.isEmpty ? .plain : unit == "%" ? .percent : .currency(unit)
        return Figure(mantissa: Int64(mantissa), scale: scale, unit: kind, isApproximate: isApproximate)
    }

    private func duration(_ reader: inout FoldReader) -> CivilDuration? {
        guard let months = reader.number(), let days = reader.number(), let working = reader.number(), let seconds = reader.number(),
            let unit = reader.optional({ $0.byte().flatMap { DurationUnit(rawValue: $0) } })
        else { return nil }
        let whole = CivilDuration(months: months, days: days, workingDays: working, seconds: seconds)
        // What it was written in is told by the only part that it has.
        guard let unit, let amount = whole.single?.amount ?? (whole.isZero ? 0 : nil), Int(amount) % unit.scale == 0 else { return whole }
        let written = CivilDuration(Int(amount) / unit.scale, unit)
        return written == whole ? written : whole
    }

    private func list(_ reader: inout FoldReader, depth: Int) -> ListBox? {
        guard let elements = reader.list({ value(&$0, depth: depth) }), let possible = reader.list({ value(&$0, depth: depth) }),
            let isRow = reader.flag(), let end = reader.number()
        else { return nil }
        let openness: Openness
        switch end {
        case -1: openness = .complete
        case -2: openness = .others
        case -3: openness = .tbd
        case -4: openness = .unstated
        case 0...: openness = .exactly(end)
        default: return nil
        }
        return ListBox(elements, possible: possible, openness: openness, isRow: isRow)
    }
}
