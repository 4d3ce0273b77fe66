import MajlisModel
import MajlisReport
import MajlisVocabulary

/// A value for programs: dates, times and durations as scripts write them, numbers as numbers, words of the language in English.
struct MachineValue: JSONValue {
    let value: Value
    let names: RecordNames

    func write(to json: inout JSONWriter) {
        switch value {
        case .none: json.value("none")
        case .tbd: json.value("tbd")
        case .unstated: json.value("unstated")
        case .unknown, .deferred: json.value("unknown")
        case .boolean(let truth): json.value(truth)
        case .integer(let number): json.value(Int(number))
        case .figure(let figure):
            let sign = figure.unit == .percent ? "%" : figure.currency.map { " " + $0 } ?? ""
            json.value((figure.isApproximate ? "about " : "") + figure.digits + sign)
        case .text(let text), .zone(let text): json.value(text.text)
        case .label(let symbol): json.value(names.model.symbols[symbol])
        case .choice(let choice): json.value(choice.english)
        case .kind(let kind): json.value(kind.english)
        case .date(let date): json.value(date.description)
        case .dates(let box): json.value(box.range.description)
        case .dateTime(let moment): json.value("\(moment.date)T\(moment.time)")
        case .time(let time), .dayTime(_, let time): json.value(time.description)
        case .hours(let range): json.value(range.description)
        case .duration(let box): json.value(box.duration.description)
        case .record(let id):
            json.object { object in
                object.field("name", names.scriptName(id))
                object.field("title", names.fullName(id))
            }
        case .others(let count): json.value(count < 0 ? "others" : "\(count) others")
        case .range(let box):
            json.array { list in
                list.value(MachineValue(value: box.lower, names: names))
                list.value(MachineValue(value: box.upper, names: names))
            }
        case .list(let box):
            json.array { list in
                for element in box.elements { list.value(MachineValue(value: element, names: names)) }
                switch box.openness {
                case .complete: break
                case .exactly(let count): list.value("\(count) others")
                case .others: list.value("others")
                case .tbd: list.value("tbd")
                case .unstated: list.value("unstated")
                }
            }
        }
    }
}
