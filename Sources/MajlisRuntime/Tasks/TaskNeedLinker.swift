import MajlisModel
import MajlisVocabulary

/// Finds, for every task of every element, the tasks that it needs.
///
/// Inside `for each` a need means the same element's task: where the needed task is kept for elements of a kind that the needing task is
/// kept for too, they must be the same element; all other elements are needed together. A need without any task for the element is no need.
struct TaskNeedLinker {
    private(set) var plan: TaskPlan
    private let model: Model
    private var indexes: [NeedIndex] = []
    private var indexOfKey: [NeedIndex.Key: Int] = [:]
    private var kindsOfTask: [RecordID: [KindSet]] = [:]

    /// The instances of a task in sets, by the elements that the needing task shares with it.
    private struct NeedIndex {
        struct Key: Hashable {
            var task: RecordID
            /// The levels of the needed task that the needing task's elements decide.
            var levels: [Int]
        }

        /// Nothing is shared: all instances.
        var all: Int?
        var byElement: [RecordID: Int] = [:]
        var byElements: [[RecordID]: Int] = [:]
    }

    /// One need of a task: where its sets are found, and which of the task's own elements decide.
    private struct Need {
        var index: Int
        var own: [Int]
    }

    init(plan: TaskPlan, model: Model) {
        self.plan = plan
        self.model = model
    }

    mutating func link() {
        let templates = plan.templates
        let needs = templates.indices.map { template in templates[template].needs.map { need(template, $0) } }
        for instance in plan.instances.indices {
            let own = needs[plan.instances[instance].template]
            guard !own.isEmpty else { continue }
            var sets: [Int] = []
            for need in own {
                if let set = set(need, plan.instances[instance].elements), !sets.contains(set) { sets.append(set) }
            }
            plan.instances[instance].needSets = sets
        }
    }

    private func set(_ need: Need, _ elements: [RecordID]) -> Int? {
        switch need.own.count {
        case 0: indexes[need.index].all
        case 1: indexes[need.index].byElement[elements[need.own[0]]]
        default: indexes[need.index].byElements[need.own.map { elements[$0] }]
        }
    }

    /// Which loops of the two tasks run over the same kind, so that one element decides the other.
    private mutating func sharedLevels(_ template: Int, _ need: RecordID) -> [(own: Int, theirs: Int)] {
        let own = kinds(of: plan.templates[template].record)
        let theirs = kinds(of: need)
        var taken = Set<Int>()
        var shared: [(Int, Int)] = []
        for (level, kinds) in theirs.enumerated() {
            // The loop at the same depth first: it is the same loop for two tasks of one checklist.
            let candidates = (own.indices.contains(level) ? [level] : []) + own.indices.filter { $0 != level }
            guard let match = candidates.first(where: { !taken.contains($0) && !own[$0].intersection(kinds).isEmpty }) else { continue }
            taken.insert(match)
            shared.append((match, level))
        }
        return shared
    }

    private mutating func kinds(of task: RecordID) -> [KindSet] {
        if let known = kindsOfTask[task] { return known }
        var result: [KindSet] = []
        for instance in plan.instances(of: task, for: nil) {
            for (level, element) in plan.instances[instance].elements.enumerated() {
                if level == result.count { result.append(.empty) }
                result[level].insert(model[element].kind)
            }
        }
        kindsOfTask[task] = result
        return result
    }

    private mutating func need(_ template: Int, _ task: RecordID) -> Need {
        let shared = sharedLevels(template, task)
        let key = NeedIndex.Key(task: task, levels: shared.map(\.theirs))
        if let known = indexOfKey[key] { return Need(index: known, own: shared.map(\.own)) }
        var index = NeedIndex()
        for instance in plan.instances(of: task, for: nil) {
            let elements = key.levels.map { plan.instances[instance].elements[$0] }
            let known = elements.isEmpty ? index.all : elements.count == 1 ? index.byElement[elements[0]] : index.byElements[elements]
            if let known {
                plan.needSets[known].append(instance)
                continue
            }
            let set = plan.needSets.count
            plan.needSets.append([instance])
            switch elements.count {
            case 0: index.all = set
            case 1: index.byElement[elements[0]] = set
            default: index.byElements[elements] = set
            }
        }
        indexOfKey[key] = indexes.count
        indexes.append(index)
        return Need(index: indexes.count - 1, own: shared.map(\.own))
    }
}
