import MajlisText
import MajlisVocabulary

/// A column of a table: what its cells say of the records in its rows.
public struct TableColumn: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
        /// The record's name.
        case name
        /// Whom or what a record of a referring kind is about.
        case reference
        /// The number or the date behind the kind's word.
        case literal
        /// The title, or what it is in a language.
        case title(language: String?)
        /// A clause of the kind, or what its text is in a language.
        case clause(Clause, language: String?)
        /// A record that refers and stands in this one, such as the speakers of a session.
        case nested(Kind)
        /// A field that a script adds, by its name.
        case field(String)
        /// Nothing that is read: the column is left out, or nobody knows what it is.
        case unread
    }

    public var content: Content
    /// The place of its head in the file that holds the rows.
    public var range: TextRange
    /// How its cells are read.
    public var form: CellForm

    public init(content: Content, range: TextRange, form: CellForm) {
        (self.content, self.range, self.form) = (content, range, form)
    }
}

/// How the cells of a file are read, which have no quotation marks of the language: the column's type decides.
public struct CellForm: Hashable, Sendable {
    public enum Reading: Sendable {
        /// All of it is a text.
        case text
        /// A word, otherwise a text.
        case label
        /// Names of records, otherwise a title.
        case reference
        /// A value word, however it is spelled: `Round table` is `round_table`.
        case choice
        case flag
        /// As the language reads it.
        case plain
    }

    public var reading: Reading
    /// A cell may hold several values, with `;` or `|` between them.
    public var isMany: Bool

    public init(_ reading: Reading, isMany: Bool) {
        (self.reading, self.isMany) = (reading, isMany)
    }

    public init(type: ClauseType, isMany: Bool) {
        let reading: Reading
        switch type {
        case .flag: reading = .flag
        case .text, .zone: reading = .text
        case .label: reading = .label
        case .reference, .party, .same: reading = .reference
        case .choice, .weekday: reading = .choice
        case .integer, .quantity, .money, .date, .dates, .moment, .time, .hours, .at, .available, .duration, .condition, .language,
            .currency,
            .kind, .names:
            reading = .plain
        }
        self.init(reading, isMany: isMany)
    }
}

extension TableColumn.Content {
    /// What a column's word says in a table of a kind; nil where the language does not know it, so that it may be a field of the script's.
    public init?(_ words: Meanings, language: String?, in kind: Kind) {
        if let clause = words.clause, clause != .title, kind.shape(of: clause) != nil {
            self = .clause(clause, language: language)
        } else if words.clause == .title {
            self = .title(language: language)
        } else if words.literal == MajlisVocabulary.Literal.none {
            self = .unread
        } else if words.property == .name, kind.head.acceptsName || kind.head.reference != nil {
            self = kind.head.reference == nil ? .name : .reference
        } else if let other = words.kind, let kinds = kind.head.reference, kinds.contains(other) || other == kind {
            self = .reference
        } else if let other = words.kind, other.head.reference != nil, other.mayStand(in: kind) {
            self = .nested(other)
        } else if words.clause == .number && kind.head.acceptsNumber
            || words.clause == .date && (kind.head.acceptsDate || kind.head.acceptsDates)
        {
            self = .literal
        } else {
            return nil
        }
    }

    /// How cells below it are read in a table of a kind; for fields of the script's, what their type says.
    public func form(in kind: Kind, field: CellForm) -> CellForm {
        switch self {
        case .name, .literal, .unread: CellForm(.plain, isMany: false)
        case .title: CellForm(.text, isMany: false)
        case .reference: CellForm(.reference, isMany: false)
        case .nested: CellForm(.reference, isMany: true)
        case .clause(let clause, _):
            kind.shape(of: clause).map { CellForm(type: $0.type, isMany: $0.isMany) } ?? CellForm(.plain, isMany: false)
        case .field: field
        }
    }
}
