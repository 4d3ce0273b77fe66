/// What a part of an input is, from which its looks follow.
package enum HighlightRole: Sendable, Hashable, CaseIterable {
    case command
    case kind, statement, clause, infix, function
    /// `tbd`, `round_table`, `true`
    case value
    case number, date, text
    /// A name that stands for something, and one that is being given.
    case name, declaredName
    case member
    case comment, documentation
    case punctuation

    /// The parameters of the SGR sequence, empty where nothing distinguishes it. Only the eight basic colours, which every theme makes readable.
    package var sgr: String {
        switch self {
        case .command: "1;33"
        case .kind, .statement: "1;34"
        case .clause, .function: "34"
        case .infix: "35"
        case .value, .number, .date: "36"
        case .text: "32"
        case .declaredName: "1"
        case .comment: "2"
        case .documentation: "2;32"
        case .name, .member, .punctuation: ""
        }
    }
}

/// A part of an input with its looks.
package struct InputHighlight: Sendable, Equatable {
    /// Bytes of the input in UTF-8.
    package var range: Range<Int>
    package var role: HighlightRole
    /// The lexer or the parser finds fault with it.
    package var isFaulty: Bool

    package init(_ range: Range<Int>, _ role: HighlightRole, isFaulty: Bool = false) {
        (self.range, self.role, self.isFaulty) = (range, role, isFaulty)
    }

    /// The parameters of the SGR sequence.
    package var sgr: String { isFaulty ? (role.sgr.isEmpty ? "4;31" : role.sgr + ";4") : role.sgr }
}
