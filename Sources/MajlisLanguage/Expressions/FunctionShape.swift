import MajlisModel
import MajlisText
import MajlisVocabulary

/// What a function takes between its brackets and what it gives.
///
/// Only functions whose arguments are values of their own: those that look into a collection (`count`, `first` …) have rules of their own.
struct FunctionShape {
    /// What may stand in one place.
    enum Argument {
        /// A text or a bare word, or several: a clause such as `text` may have more than one.
        case text
        /// A list of texts, or one.
        case texts
        case list
        case number
        /// A number, a percentage, an amount of money.
        case figure
        /// The same, or a duration.
        case size
        /// A date of any precision, a date with a time, or something that has one.
        case day
        case money
        case currency
        /// Where somebody stands in a workflow: `acme.accreditation`.
        case state
    }

    enum Result {
        case boolean, number, text, money, moment
        /// A text, or several where several are taken.
        case texts
        /// The type of the first argument.
        case first
        /// A list of what both have.
        case union
    }

    let arguments: [Argument]
    /// How many of the arguments may be left out, from the end.
    var optional = 0
    let result: Result

    var least: Int { arguments.count - optional }
}

extension Function {
    /// nil for functions that look into a collection and for words that begin a form of their own.
    var shape: FunctionShape? {
        switch self {
        case .contains, .startsWith, .endsWith: FunctionShape(arguments: [.text, .text], result: .boolean)
        case .folded: FunctionShape(arguments: [.text], result: .texts)
        case .characters, .wordCount: FunctionShape(arguments: [.text], result: .number)
        case .joined: FunctionShape(arguments: [.texts, .text], result: .text)
        case .union, .common, .without: FunctionShape(arguments: [.list, .list], result: .union)
        case .rounded, .roundedUp, .roundedDown: FunctionShape(arguments: [.figure, .number], optional: 1, result: .first)
        case .absolute: FunctionShape(arguments: [.size], result: .first)
        case .workingDays: FunctionShape(arguments: [.day, .day], result: .number)
        case .converted: FunctionShape(arguments: [.money, .currency], result: .money)
        case .entered: FunctionShape(arguments: [.state], result: .moment)
        case .count, .sum, .min, .max, .average, .different, .first, .last, .previous, .pairs, .consecutive, .overlaps, .every, .some,
            .each,
            .if, .holds, .today:
            nil
        }
    }
}

extension FunctionShape.Argument {
    /// For bare words that mean something only where their type is expected.
    var expected: ValueType? {
        switch self {
        case .text: .text
        case .texts, .list: .list(.any)
        case .number, .figure, .size, .state: nil
        case .day: .date
        case .money: .money
        case .currency: .currency
        }
    }

    func takes(_ type: ValueType) -> Bool {
        switch (self, type) {
        case (_, .any), (_, .absent), (.list, _): return true
        case (.texts, .list(let element)), (.text, .list(let element)): return !element.isList && FunctionShape.Argument.text.takes(element)
        case (.text, _), (.texts, _):
            switch type {
            case .text, .label, .word, .state, .language, .currency, .zone: return true
            default: return false
            }
        case (.number, .number), (.figure, .number), (.figure, .percent), (.figure, .money), (.money, .money): return true
        case (.size, .number), (.size, .percent), (.size, .money), (.size, .duration): return true
        case (.day, .date), (.day, .dateTime), (.day, .dates): return true
        case (.day, .record(let kinds)): return kinds.contains(where: \.hasTime)
        case (.day, .list(let element)): return element == .dates || element == .any || element == .absent
        case (.currency, .currency), (.currency, .label), (.state, .state): return true
        default: return false
        }
    }

    var words: MessageArgument {
        switch self {
        case .text: TypeWords.label(.typeText)
        case .texts: .message(Message(.typeList, ["element": TypeWords.label(.typeText)]))
        case .list: TypeWords.label(.typeSeveral)
        case .number: TypeWords.label(.typeNumber)
        case .figure: TypeWords.label(.typeFigure)
        case .size: TypeWords.list(or: .typeFigure, .typeDuration)
        case .day: TypeWords.label(.typeDay)
        case .money: TypeWords.label(.typeMoney)
        case .currency: TypeWords.label(.typeCurrency)
        case .state: TypeWords.label(.typeStateArgument)
        }
    }
}

extension TypeWords {
    static func list(or first: MessageCode, _ second: MessageCode) -> MessageArgument {
        .message(Message(.eitherOf, ["first": label(first), "second": label(second)]))
    }
}
