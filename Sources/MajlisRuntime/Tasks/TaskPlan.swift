import MajlisLanguage
import MajlisModel

/// Every task of every checklist, once for each element that it is kept for, and what each of them needs: all that no event changes.
struct TaskPlan {
    /// One task as the script has it.
    struct Template {
        /// As in `TaskState.checklist`.
        var checklist: RecordID
        var record: RecordID
        var due: Value?
        /// The task's own, otherwise its checklist's.
        var owner: Value?
        /// The checklist's `when` and the task's own.
        var conditions: [Value]
        var needs: [RecordID]
    }

    /// A task for one element of each enclosing `for each`.
    struct Instance {
        var template: Int
        /// One checklist for one element: a group of its own, with a critical chain of its own.
        var group: Int
        /// Outermost first.
        var elements: [RecordID]
        /// Whether the elements belong to the collection cannot be told yet.
        var isPossible: Bool
        /// Places in `needSets`: one for each word after `needs`.
        var needSets: [Int] = []
    }

    var templates: [Template] = []
    /// By checklist, then element, then task, as they stand in the scripts.
    var instances: [Instance] = []
    var groupCount = 0
    /// Instances that are needed together; tasks for which the same ones are needed share a set.
    var needSets: [[Int]] = []
    private(set) var instancesByTask: [RecordID: [Int]] = [:]
    private var instancesByElement: [TaskElement: [Int]] = [:]
    /// Checklists and tasks whose collection is not known.
    var unknownLoops: [(checklist: RecordID, collection: Expression)] = []

    func template(of instance: Int) -> Template { templates[instances[instance].template] }

    /// The instances that one needs, each once, in the order of the words.
    func needs(of instance: Int) -> [Int] {
        let sets = instances[instance].needSets
        if sets.count == 1 { return needSets[sets[0]] }
        var seen = Set<Int>()
        return sets.flatMap { needSets[$0] }.filter { seen.insert($0).inserted }
    }

    /// The instances of a task for an element: of all its elements where nil is asked for.
    func instances(of task: RecordID, for element: RecordID?) -> [Int] {
        guard let element else { return instancesByTask[task] ?? [] }
        return instancesByElement[TaskElement(task: task, element: element)] ?? []
    }

    struct TaskElement: Hashable {
        var task: RecordID
        var element: RecordID
    }

    /// Makes the instances known by their tasks and elements.
    mutating func index(_ model: Model) {
        for (instance, place) in zip(instances, instances.indices) {
            let task = templates[instance.template].record
            instancesByTask[task, default: []].append(place)
            for element in instance.elements { instancesByElement[TaskElement(task: task, element: element), default: []].append(place) }
        }
        // `delegate_path[qazi]` where the list runs over participants: a participant answers to its person's name.
        for (instance, place) in zip(instances, instances.indices) {
            let task = templates[instance.template].record
            for element in instance.elements {
                guard let other = model.referent(element), other != element else { continue }
                let key = TaskElement(task: task, element: other)
                if instancesByElement[key]?.contains(where: { instances[$0].elements.contains(other) }) != true {
                    instancesByElement[key, default: []].append(place)
                }
            }
        }
    }
}
