/// What a node of the tree is.
public enum SyntaxKind: UInt8, Sendable {
    case file
    /// `majlis 1 language ar`
    case header

    // Records
    case record
    /// `template` before a record
    case template
    case recordName
    /// What a referring record refers to: one node per value under it.
    case recordReferences
    case recordLiteral
    case recordTitle
    case clause
    /// `each p in participants where …` in a head.
    case forEach
    case block
    /// `visa: granted`
    case fieldAssignment

    // Statements
    case use, enforce, argument, parameter, define, definedParameter, extend, field, fieldType, severity, waive, step, set, event, eventTime
    case require, forbid, otherwise, suggest, table, tableColumns, tableColumn, tableRow, tableCell, query, show, test, cases, given, expect
    /// `no finding capacity on ideas` and `snapshot agenda "…"` behind `expect`
    case expectedFinding, expectedSnapshot

    // Expressions
    case name
    /// `.track`: a property of the element at hand; without a `memberName` the element itself, as in `has_vote(.)`.
    case implicitMember
    /// `a.b.c`: the base, then one `memberName` each.
    case path
    case memberName
    case call
    case index
    case integer, decimal, percentage, money, quantity, date, month, hijriDate, time, dateTime, compactDuration
    /// A text with its translations.
    case text
    case translation
    /// `tbd`, `none`, `unstated`, `true`, `false`
    case literalWord
    /// `others`, `10 others`
    case others
    case about
    case parenthesized
    case list
    case negation
    case range
    /// `14d before opening`
    case offset
    case sum, product
    case comparison
    case between
    case membership
    // swift-format-ignore: AlwaysUseLowerCamelCase
    case test_is
    case not, and, or
    case quantified
    case each
    case conditional
    case filter, selection, ordering, grouping
    /// Tokens that fit nowhere; a finding names them.
    case unreadable
}
