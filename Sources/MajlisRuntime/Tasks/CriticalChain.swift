import MajlisModel

/// The chain of needs of a checklist that leaves the least room.
///
/// It begins with the task that is due last of those that need another one, and goes back, from each task to that one of its needs that is
/// due last: the need with the least slack, where slack is the days from a need's due date to the task's. Of two that are due at once the
/// one with the longer chain of needs behind it comes first, then the one that stands first. Tasks that do not apply, were skipped or have
/// no exact due date are no part of it, nor are needs of other checklists. Each element of a checklist's `for each` has its own chain.
struct CriticalChain {
    let plan: TaskPlan
    let dates: TaskDates

    /// Sets `isCritical` and `slack`.
    func mark(_ states: inout [TaskState]) {
        setSlack(&states)
        let moments = states.indices.map { moment(states[$0]) }
        let graph = NeedGraph(plan: plan, isPart: moments.map { $0 != nil })
        let lengths = graph.chainLengths()
        let comesFirst = { (task: Int, other: Int) -> Bool in
            guard let mine = moments[task], let theirs = moments[other] else { return false }
            if mine != theirs { return mine > theirs }
            if lengths[task] != lengths[other] { return lengths[task] > lengths[other] }
            return task < other
        }
        let best = graph.members.map { members in members.dropFirst().reduce(members.first) { comesFirst($1, $0 ?? $1) ? $1 : $0 } }
        var last: [Int?] = Array(repeating: nil, count: plan.groupCount)
        for task in states.indices where !graph.bundles[task].isEmpty {
            let group = plan.instances[task].group
            if let found = last[group], !comesFirst(task, found) { continue }
            last[group] = task
        }
        for start in last {
            var next = start
            while let task = next, !states[task].isCritical {
                states[task].isCritical = true
                next = graph.bundles[task].compactMap { best[$0] }.reduce(nil as Int?) { found, need in
                    guard let found else { return need }
                    return comesFirst(need, found) ? need : found
                }
            }
        }
    }

    /// Where a task stands in time: a day counts to its end. nil for what is no part of a chain.
    private func moment(_ state: TaskState) -> Int64? {
        guard state.status != .notApplicable, state.status != .skipped, let day = state.due else { return nil }
        let seconds = state.dueTime.map { Int64($0.seconds) } ?? 86_399
        return Int64(day.daysSince1970) * 86_400 + seconds
    }

    private func setSlack(_ states: inout [TaskState]) {
        // By set of needs the first day that anything needs it.
        var first: [CivilDate?] = Array(repeating: nil, count: plan.needSets.count)
        for task in states.indices where states[task].status != .notApplicable && states[task].status != .skipped {
            guard let day = states[task].due else { continue }
            for set in plan.instances[task].needSets { first[set] = min(first[set] ?? day, day) }
        }
        for (set, day) in first.enumerated() {
            guard let day else { continue }
            for need in plan.needSets[set] {
                guard let own = states[need].due else { continue }
                let slack = day.days(since: own)
                states[need].slack = min(states[need].slack ?? slack, slack)
            }
        }
    }
}

/// The needs within each checklist, of tasks that take part. Tasks that are needed together are one bundle, however many tasks need them:
/// a thousand tasks that need a thousand others are two thousand links, not a million.
struct NeedGraph {
    /// By task the bundles that it needs.
    private(set) var bundles: [[Int]]
    /// By bundle the tasks in it, never none.
    private(set) var members: [[Int]] = []

    private struct Key: Hashable {
        var set: Int
        var group: Int
    }

    init(plan: TaskPlan, isPart: [Bool]) {
        bundles = Array(repeating: [], count: plan.instances.count)
        // Nearly always only one checklist's tasks need a set; the others are looked up.
        var first: [(group: Int, bundle: Int?)?] = Array(repeating: nil, count: plan.needSets.count)
        var others: [Key: Int?] = [:]
        for task in plan.instances.indices where isPart[task] {
            let group = plan.instances[task].group
            for set in plan.instances[task].needSets {
                let bundle: Int?
                if let known = first[set], known.group == group {
                    bundle = known.bundle
                } else if first[set] != nil, let known = others[Key(set: set, group: group)] {
                    bundle = known
                } else {
                    let tasks = plan.needSets[set].filter { isPart[$0] && plan.instances[$0].group == group }
                    bundle = tasks.isEmpty ? nil : members.count
                    if !tasks.isEmpty { members.append(tasks) }
                    if first[set] == nil { first[set] = (group, bundle) } else { others[Key(set: set, group: group)] = .some(bundle) }
                }
                if let bundle { bundles[task].append(bundle) }
            }
        }
    }

    /// How many tasks the longest chain of needs that ends with each task has, itself counted; 1 in a circle and for what rests on one.
    func chainLengths() -> [Int] {
        var lengths = Array(repeating: 1, count: bundles.count)
        var bundleLengths = Array(repeating: 0, count: members.count)
        var openBundles = bundles.map(\.count)
        var openMembers = members.map(\.count)
        var bundlesOfMember: [[Int]] = Array(repeating: [], count: bundles.count)
        var neededBy: [[Int]] = Array(repeating: [], count: members.count)
        for (task, needed) in bundles.enumerated() {
            for bundle in needed { neededBy[bundle].append(task) }
        }
        for (bundle, tasks) in members.enumerated() {
            for task in tasks { bundlesOfMember[task].append(bundle) }
        }
        var queue = bundles.indices.filter { openBundles[$0] == 0 }
        var next = 0
        while next < queue.count {
            let task = queue[next]
            next += 1
            lengths[task] = 1 + (bundles[task].map { bundleLengths[$0] }.max() ?? 0)
            for bundle in bundlesOfMember[task] {
                bundleLengths[bundle] = max(bundleLengths[bundle], lengths[task])
                openMembers[bundle] -= 1
                guard openMembers[bundle] == 0 else { continue }
                for other in neededBy[bundle] {
                    openBundles[other] -= 1
                    if openBundles[other] == 0 { queue.append(other) }
                }
            }
        }
        return lengths
    }
}
