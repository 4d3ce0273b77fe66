import MajlisModel

/// Circles among the tasks of the scripts, found by one walk: each task is in at most one of those reported, and wherever tasks need each
/// other in a circle at least one is. Linear in tasks and needs, and without recursion.
struct TaskCircles {
    /// Places in the list of templates: each needs the next, the last one the first; each begins with its first task in the scripts.
    private(set) var circles: [[Int]] = []

    private enum Mark: UInt8 { case new, open, closed }

    init(needs: [[Int]]) {
        var marks = Array(repeating: Mark.new, count: needs.count)
        var depths = Array(repeating: 0, count: needs.count)
        for root in needs.indices where marks[root] == .new {
            var path: [Int] = [root]
            var nextNeed: [Int] = [0]
            // The depth up to which some task of the path is in a circle already.
            var reported: [Int] = [-1]
            marks[root] = .open
            depths[root] = 0
            while let task = path.last {
                let place = nextNeed[path.count - 1]
                guard place < needs[task].count else {
                    marks[task] = .closed
                    path.removeLast()
                    nextNeed.removeLast()
                    reported.removeLast()
                    continue
                }
                nextNeed[path.count - 1] += 1
                let need = needs[task][place]
                switch marks[need] {
                case .new:
                    marks[need] = .open
                    depths[need] = path.count
                    reported.append(reported[path.count - 1])
                    path.append(need)
                    nextNeed.append(0)
                case .open where depths[need] > reported[path.count - 1]:
                    circles.append(TaskCircles.beginningFirst(Array(path[depths[need]...])))
                    for depth in depths[need]..<path.count { reported[depth] = depth }
                case .open, .closed: break
                }
            }
        }
        circles.sort { ($0.first ?? 0) < ($1.first ?? 0) }
    }

    private static func beginningFirst(_ circle: [Int]) -> [Int] {
        guard let first = circle.indices.min(by: { circle[$0] < circle[$1] }) else { return circle }
        return Array(circle[first...] + circle[..<first])
    }
}
