import MajlisSyntax
import MajlisVocabulary

/// A length as a script writes it: `90m` and `1h30m` are the same, days and longer stay what they are, since not all are of one length.
struct WrittenLength {
    /// Of hours, minutes and seconds.
    var seconds = 0
    var others: [(number: Int64, unit: Unit)] = []

    /// nil where a node is no length, or one in fractions.
    init?(_ node: Node) {
        guard let amounts = Literal.duration(of: node) else { return nil }
        for amount in amounts {
            guard let number = amount.number.integer else { return nil }
            switch amount.unit {
            case .second: seconds &+= Int(number)
            case .minute: seconds &+= Int(number) &* 60
            case .hour: seconds &+= Int(number) &* 3600
            default: others.append((number, amount.unit))
            }
        }
    }
}
