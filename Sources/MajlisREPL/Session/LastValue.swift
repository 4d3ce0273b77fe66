import MajlisLanguage
import MajlisModel

/// What `_` stands for: the value of the last expression.
struct LastValue {
    var value: Value
    var type: ValueType

    /// The same after the project has changed; nil where it was about records, whose numbers have changed with it.
    var surviving: LastValue? { value.isPlain ? self : nil }
}

extension Value {
    /// Whether it means the same in any project.
    fileprivate var isPlain: Bool {
        switch self {
        case .none, .tbd, .unstated, .unknown, .boolean, .integer, .figure, .text, .choice, .kind, .date, .dates, .dateTime, .time, .hours,
            .duration:
            true
        default: false
        }
    }
}
