/// Which parts of a programme stand within others: `opening.greeting` within `opening`.
struct SessionNesting: Sendable {
    /// By session, that around it.
    private(set) var parents: [Int?]
    /// By session, those directly within it, in their order.
    private(set) var children: [[Int]]

    init(_ programme: Programme) {
        children = Array(repeating: [], count: programme.sessions.count)
        parents = programme.sessions.map(\.parent)
        for (index, parent) in parents.enumerated() {
            guard let parent else { continue }
            if programme.sessions.indices.contains(parent), parent != index {
                children[parent].append(index)
            } else {
                parents[index] = nil
            }
        }
    }
}
