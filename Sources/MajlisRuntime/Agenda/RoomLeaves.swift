import MajlisModel
import MajlisVocabulary

/// The undivided spaces that a room consists of: itself, or all those that a joined room joins. Two rooms that share one cannot be used at once.
struct RoomLeaves {
    private let leaves: [RecordID: [RecordID]]

    init(_ model: Model) {
        var leaves: [RecordID: [RecordID]] = [:]
        for room in model.records(of: .room) where model.value(room, .joins) != nil {
            var found: Set<RecordID> = []
            var seen: Set<RecordID> = [room]
            var open = model.references(room, .joins)
            while let next = open.popLast() {
                guard seen.insert(next).inserted else { continue }
                let parts = model.references(next, .joins)
                if parts.isEmpty { found.insert(next) } else { open += parts }
            }
            if !found.isEmpty { leaves[room] = found.sorted() }
        }
        self.leaves = leaves
    }

    /// Whether no room joins others.
    var isTrivial: Bool { leaves.isEmpty }

    /// In ascending order, never empty.
    func of(_ room: RecordID) -> [RecordID] { leaves[room] ?? [room] }

    func isJoined(_ room: RecordID) -> Bool { leaves[room] != nil }

    func firstCommon(_ a: RecordID, _ b: RecordID) -> RecordID? {
        if leaves.isEmpty { return a == b ? a : nil }
        let other = Set(of(b))
        return of(a).first { other.contains($0) }
    }
}
