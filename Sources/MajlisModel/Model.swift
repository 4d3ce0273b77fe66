import MajlisVocabulary

/// All records of a project: plain data in flat arrays, filled once by the language and read by everything after it.
public struct Model: Sendable {
    public var symbols = SymbolTable()
    public private(set) var records: [Record] = []
    public private(set) var fields: [Field] = []
    public var customFields: [CustomField] = []
    private var byKind: [[RecordID]] = Array(repeating: [], count: Kind.allCases.count)
    /// By record: whether no list has it; empty where all lists are whole.
    private var masked: [Bool] = []

    public init() {}

    // MARK: Building

    /// Makes room for so many more records and fields.
    public mutating func reserve(records count: Int, fields fieldCount: Int) {
        records.reserveCapacity(records.count + count)
        fields.reserveCapacity(fields.count + fieldCount)
    }

    public mutating func add(_ record: Record) -> RecordID {
        let id = RecordID(records.count)
        records.append(record)
        if !record.isTemplate { byKind[Int(record.kind.rawValue)].append(id) }
        if let parent = record.parent { records[parent.index].children.append(id) }
        return id
    }

    /// Gives a record its fields; called once for each.
    public mutating func setFields(_ new: [Field], of id: RecordID) {
        records[id.index].firstField = UInt32(fields.count)
        records[id.index].fieldCount = UInt32(new.count)
        fields.append(contentsOf: new)
    }

    /// Gives a record one field, in the place of the one that it has of that property.
    public mutating func setField(_ field: Field, of id: RecordID) {
        let first = Int(records[id.index].firstField)
        let count = Int(records[id.index].fieldCount)
        for place in first..<first + count where fields[place].property == field.property {
            fields[place] = field
            return
        }
        // Behind the last one where that is free, otherwise all of them once more at the end.
        if first + count != fields.count {
            records[id.index].firstField = UInt32(fields.count)
            for place in first..<first + count { fields.append(fields[place]) }
        }
        fields.append(field)
        records[id.index].fieldCount = UInt32(count + 1)
    }

    /// Takes a field away; the others of its record keep their order.
    public mutating func removeField(_ property: PropertyKey, of id: RecordID) {
        let first = Int(records[id.index].firstField)
        let count = Int(records[id.index].fieldCount)
        guard let found = (first..<first + count).first(where: { fields[$0].property == property }) else { return }
        for place in found..<first + count - 1 { fields[place] = fields[place + 1] }
        records[id.index].fieldCount = UInt32(count - 1)
    }

    /// Takes records out of every list: collections no longer have them, nor do those that do have them as nested ones. Their names, clauses
    /// and numbers stay, so that whatever refers to them still does.
    public mutating func mask(where isHidden: (RecordID) -> Bool) {
        masked = records.indices.map { isHidden(RecordID($0)) }
        guard masked.contains(true) else {
            masked = []
            return
        }
        for kind in byKind.indices where byKind[kind].contains(where: { masked[$0.index] }) { byKind[kind].removeAll { masked[$0.index] } }
        for index in records.indices where !masked[index] && records[index].children.contains(where: { masked[$0.index] }) {
            records[index].children.removeAll { masked[$0.index] }
        }
    }

    /// No list has it.
    public func isMasked(_ id: RecordID) -> Bool { id.index < masked.count && masked[id.index] }

    public mutating func setReferent(_ value: Value, of id: RecordID) { records[id.index].referent = value }

    public mutating func update(_ id: RecordID, _ change: (inout Record) -> Void) { change(&records[id.index]) }

    // MARK: Reading

    public subscript(id: RecordID) -> Record { records[id.index] }

    /// The kind alone, without copying the record.
    public func kind(_ id: RecordID) -> Kind { records[id.index].kind }

    /// All records of a kind (templates are none), in the order of the scripts.
    public func records(of kind: Kind) -> [RecordID] { byKind[Int(kind.rawValue)] }

    public func fields(of id: RecordID) -> ArraySlice<Field> {
        let record = records[id.index]
        return fields[Int(record.firstField)..<Int(record.firstField + record.fieldCount)]
    }

    /// The field of a clause, or nil where the record does not have it. Several values of one clause stand in one list.
    public func field(_ id: RecordID, _ clause: Clause) -> Field? { field(id, PropertyKey(clause)) }

    public func field(_ id: RecordID, _ property: PropertyKey) -> Field? {
        let first = Int(records[id.index].firstField)
        for place in first..<first + Int(records[id.index].fieldCount) where fields[place].property == property {
            return fields[place]
        }
        return nil
    }

    /// The value of a clause; nil where it is omitted.
    public func value(_ id: RecordID, _ clause: Clause) -> Value? { field(id, clause)?.value }

    /// The values of a clause that may have several: empty where it is omitted or `none`; `tbd` and others are no elements.
    public func list(_ id: RecordID, _ clause: Clause) -> [Value] { value(id, clause)?.elements ?? [] }

    /// The record that a clause refers to.
    public func reference(_ id: RecordID, _ clause: Clause) -> RecordID? {
        switch value(id, clause) {
        case .record(let other)?: other
        case .list(let box)?: box.elements.lazy.compactMap(\.recordID).first
        default: nil
        }
    }

    public func references(_ id: RecordID, _ clause: Clause) -> [RecordID] { list(id, clause).compactMap(\.recordID) }

    public func integer(_ id: RecordID, _ clause: Clause) -> Int? {
        if case .integer(let number)? = value(id, clause) { return Int(number) }
        return nil
    }

    public func has(_ id: RecordID, _ clause: Clause) -> Bool {
        if case .boolean(true)? = value(id, clause) { return true }
        return false
    }

    /// Nested records of a kind.
    public func children(_ id: RecordID, _ kind: Kind) -> [RecordID] {
        records[id.index].children.filter { records[$0.index].kind == kind && !records[$0.index].isTemplate }
    }

    /// The nearest enclosing record of one of the kinds, itself not counted.
    public func enclosing(_ id: RecordID, _ kinds: KindSet) -> RecordID? {
        var next = records[id.index].parent
        while let id = next {
            if kinds.contains(records[id.index].kind) { return id }
            next = records[id.index].parent
        }
        return nil
    }

    public func name(_ id: RecordID) -> String { symbols[records[id.index].name] }

    /// The person, body or other record that a referring record stands for; itself for all others.
    public func referent(_ id: RecordID) -> RecordID? {
        guard records[id.index].kind.head.reference != nil else { return id }
        if case .record(let other) = records[id.index].referent { return other }
        return nil
    }

    /// What a reader calls a record: its title, its referent's title, its name, or nil.
    public func title(_ id: RecordID, in language: String? = nil) -> String? {
        if case .text(let text)? = value(id, .title) { return text.text(in: language) }
        if case .record(let other) = records[id.index].referent, other != id { return title(other, in: language) }
        let name = name(id)
        return name.isEmpty ? nil : name
    }
}

extension Value {
    /// The values of a clause that may have several: a list's elements, or the value itself; none where nothing is there or known.
    public var elements: [Value] {
        switch self {
        case .none, .tbd, .unstated, .unknown: []
        case .list(let box): box.elements
        default: [self]
        }
    }

    public var recordID: RecordID? {
        if case .record(let id) = self { return id }
        return nil
    }
}
