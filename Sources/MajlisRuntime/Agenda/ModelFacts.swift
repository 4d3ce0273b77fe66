import MajlisModel
import MajlisVocabulary

/// A model's records and fields for loops over all of them: reads single values without copying records.
struct ModelFacts {
    let records: [Record]
    let fields: [Field]

    init(_ model: Model) {
        records = model.records
        fields = model.fields
    }

    func kind(_ id: RecordID) -> Kind { records[id.index].kind }

    func parent(_ id: RecordID) -> RecordID? { records[id.index].parent }

    /// Where a record's fields stand.
    func range(_ id: RecordID) -> Range<Int> {
        let first = Int(records[id.index].firstField)
        return first..<first + Int(records[id.index].fieldCount)
    }

    func value(_ id: RecordID, _ clause: Clause) -> Value? {
        let property = UInt16(clause.rawValue)
        for index in range(id) where fields[index].property.rawValue == property { return fields[index].value }
        return nil
    }

    func reference(_ id: RecordID, _ clause: Clause) -> RecordID? { value(id, clause)?.firstRecord }

    func choice(_ id: RecordID, _ clause: Clause) -> Choice? {
        if case .choice(let choice)? = value(id, clause) { return choice }
        return nil
    }
}
