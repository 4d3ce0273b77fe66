/// What a clause's value is made of. The words are those of the column `type` in `Grammar/shapes.tsv`.
public enum ClauseType: Hashable, Sendable {
    /// A clause without a value.
    case flag
    case text
    /// A bare word or a text.
    case label
    case integer
    /// A number, an amount of money, a percentage, a duration, or a range of them.
    case quantity
    case money
    case date
    /// A date, month, year, or a range of them.
    case dates
    /// A date, a date and time, or an expression such as `5w before opening`.
    case moment
    case time
    /// `09:00..17:00`.
    case hours
    /// `09:00`, `09:00..10:30` or `tbd`.
    case at
    /// Hours, dates or date-time ranges.
    case available
    case duration
    /// An expression that is true, false or unknown.
    case condition
    /// An ISO 639 code.
    case language
    /// An ISO 4217 code.
    case currency
    /// A time zone's name.
    case zone
    case weekday
    case choice(ChoiceSet)
    case reference(KindSet)
    /// A person, body, role, group, participant, or the word `volunteer`.
    case party
    /// The word of a kind.
    case kind
    /// New names, as the states of a workflow.
    case names
    /// A record of the same kind.
    case same
}

/// What a clause means when a record does not have it.
public enum Omission: Hashable, Sendable {
    /// Known to be absent.
    case none
    /// Still to be decided.
    case tbd
    /// A finding: the record needs the clause.
    case required
    /// A value or a word of `Grammar/shapes.tsv`, such as `UTC`, `public`, `inherited`.
    case byDefault(String)
}

/// One clause that a kind may have.
public struct ClauseShape: Hashable, Sendable {
    public let clause: Clause
    public let type: ClauseType
    /// The clause may have several values.
    public let isMany: Bool
    public let omitted: Omission
}

/// What may stand between a kind's word and its clauses, beside the title.
public struct HeadShape: Hashable, Sendable {
    /// An identifier declares a new record.
    public let acceptsName: Bool
    public let acceptsNumber: Bool
    public let acceptsDate: Bool
    /// A date or a range of dates.
    public let acceptsDates: Bool
    /// Two currencies and a figure.
    public let isRate: Bool
    /// An identifier refers to a record of one of these kinds.
    public let reference: KindSet?

    init(bits: UInt8, reference: KindSet) {
        acceptsName = bits & 1 != 0
        acceptsNumber = bits & 2 != 0
        acceptsDate = bits & 4 != 0
        acceptsDates = bits & 8 != 0
        isRate = bits & 16 != 0
        self.reference = reference.isEmpty ? nil : reference
    }
}
