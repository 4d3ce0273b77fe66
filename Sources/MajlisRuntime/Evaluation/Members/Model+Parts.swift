import MajlisModel

// One property of a record, without a copy of the whole: these are asked for at every step.

extension Model {
    func referentValue(_ id: RecordID) -> Value { records[id.index].referent }
    func parent(_ id: RecordID) -> RecordID? { records[id.index].parent }
    func symbol(_ id: RecordID) -> Symbol { records[id.index].name }
    func headLocation(_ id: RecordID) -> Origin { records[id.index].headOrigin }
    /// Something is said of it beyond whom it refers to.
    func hasContent(_ id: RecordID) -> Bool { records[id.index].fieldCount > 0 || !records[id.index].children.isEmpty }
}
