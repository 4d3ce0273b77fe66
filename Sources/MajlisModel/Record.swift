import MajlisVocabulary

/// A record's place in the model's array.
public struct RecordID: Hashable, Sendable, Comparable {
    public let rawValue: UInt32
    @inlinable public init(_ rawValue: UInt32) { self.rawValue = rawValue }
    @inlinable public init(_ index: Int) { rawValue = UInt32(index) }
    @inlinable public var index: Int { Int(rawValue) }
    @inlinable public static func < (a: RecordID, b: RecordID) -> Bool { a.rawValue < b.rawValue }
}

/// Where in the scripts something stands: the file's number and a half-open range of bytes. `file` 0xFFFF: nowhere, built in.
public struct Origin: Hashable, Sendable {
    public let file: UInt16
    public let start: UInt32
    public let end: UInt32

    @inlinable
    public init(file: UInt16, start: UInt32, end: UInt32) {
        self.file = file
        self.start = start
        self.end = end
    }

    public static let builtIn = Origin(file: 0xFFFF, start: 0, end: 0)
}

/// A clause of the language, or a field that a script adds (from 256 on, in the order of `Model.customFields`).
public struct PropertyKey: Hashable, Sendable {
    public let rawValue: UInt16

    @inlinable public init(_ clause: Clause) { rawValue = UInt16(clause.rawValue) }
    @inlinable public init(customField index: Int) { rawValue = UInt16(256 + index) }

    public var clause: Clause? { rawValue < 256 ? Clause(rawValue: UInt8(rawValue)) : nil }
    public var customField: Int? { rawValue >= 256 ? Int(rawValue) - 256 : nil }
}

/// One clause of one record with its value.
public struct Field: Sendable {
    public var property: PropertyKey
    public var value: Value
    public var origin: Origin

    public init(_ property: PropertyKey, _ value: Value, origin: Origin) {
        self.property = property
        self.value = value
        self.origin = origin
    }
}

private enum Referent: Sendable {
    case none, tbd, unstated, unknown
    case record(RecordID)
    case others(Int32)
}

/// One record of the scripts: what it is, what it is called, where it stands and what is said of it.
public struct Record: Sendable {
    public var kind: Kind
    public var isTemplate = false
    /// The script's name for it; `.none` where it has none.
    public var name: Symbol
    /// The record in whose block it stands.
    public var parent: RecordID?
    /// The whole record.
    public var origin: Origin
    /// Its first line up to the block: where findings about it point.
    public var headOrigin: Origin
    /// For referring records (a speaker, a participant, a lane): whom or what it refers to: a record, `tbd`, `none`, `unstated` or `others`.
    public var referent: Value {
        get {
            switch storedReferent {
            case .none: .none
            case .tbd: .tbd
            case .unstated: .unstated
            case .unknown: .unknown
            case .record(let id): .record(id)
            case .others(let count): .others(count)
            }
        }
        set {
            switch newValue {
            case .none: storedReferent = .none
            case .tbd: storedReferent = .tbd
            case .unstated: storedReferent = .unstated
            case .record(let id): storedReferent = .record(id)
            case .others(let count): storedReferent = .others(count)
            default: storedReferent = .unknown
            }
        }
    }
    /// The referent without a `Value`, whose boxes would make every copy of a record count references.
    private var storedReferent = Referent.none
    /// Its fields, a range of the model's array.
    public var firstField: UInt32 = 0
    public var fieldCount: UInt32 = 0
    /// Its nested records, in the order of the script.
    public var children: [RecordID] = []

    public init(kind: Kind, name: Symbol, parent: RecordID?, origin: Origin, headOrigin: Origin) {
        self.kind = kind
        self.name = name
        self.parent = parent
        self.origin = origin
        self.headOrigin = headOrigin
    }
}

/// A field that a script adds to a kind with `extend`.
public struct CustomField: Sendable {
    public var name: Symbol
    public var kind: Kind
    /// The words allowed where it is `one of …`.
    public var words: [Symbol]
    public var access: Choice
    public var origin: Origin

    public init(name: Symbol, kind: Kind, words: [Symbol], access: Choice, origin: Origin) {
        self.name = name
        self.kind = kind
        self.words = words
        self.access = access
        self.origin = origin
    }
}
