import MajlisLanguage
import MajlisModel
import MajlisVocabulary

/// Spreads the checklists of a program over the elements of their loops.
struct TaskPlanBuilder {
    private let model: Model
    private let program: Program
    private let evaluator: Evaluator
    private var plan = TaskPlan()

    static func plan(evaluator: Evaluator) -> TaskPlan {
        let model = evaluator.model
        var builder = TaskPlanBuilder(model: model, program: evaluator.project.program, evaluator: evaluator)
        builder.addChecklists()
        builder.addLooseTasks()
        builder.plan.index(model)
        var linker = TaskNeedLinker(plan: builder.plan, model: model)
        linker.link()
        return linker.plan
    }

    private init(model: Model, program: Program, evaluator: Evaluator) {
        self.model = model
        self.program = program
        self.evaluator = evaluator
    }

    // MARK: Checklists

    private mutating func addChecklists() {
        for checklist in program.checklists where model[checklist.record].kind == .checklist {
            let templates = checklist.tasks.map { addTemplate(of: $0, in: checklist.record) }
            guard let loop = checklist.loop else {
                addTasks(of: checklist, templates, element: nil, isPossible: false)
                continue
            }
            var frame = Evaluator.frame(size: max(checklist.frameSize, loop.slot + 1))
            let elements = elements(of: loop, in: checklist.record, frame: &frame)
            for element in elements { addTasks(of: checklist, templates, element: element.record, isPossible: element.isPossible) }
        }
    }

    private mutating func addTasks(of checklist: Checklist, _ templates: [Int], element: RecordID?, isPossible: Bool) {
        let group = plan.groupCount
        plan.groupCount += 1
        for (task, template) in zip(checklist.tasks, templates) {
            var frame = Evaluator.frame(size: max(task.frameSize, (checklist.loop?.slot ?? -1) + 1))
            if let slot = checklist.loop?.slot, let element { frame[slot] = .record(element) }
            add(task, template, group, elements: element.map { [$0] } ?? [], isPossible, frame: &frame)
        }
    }

    private mutating func add(
        _ task: Checklist.Task, _ template: Int, _ group: Int, elements outer: [RecordID], _ isPossible: Bool, frame: inout [Value]
    ) {
        guard let loop = task.loop else {
            plan.instances.append(.init(template: template, group: group, elements: outer, isPossible: isPossible))
            return
        }
        while frame.count <= loop.slot { frame.append(.unknown) }
        for inner in elements(of: loop, in: task.record, frame: &frame) {
            plan.instances.append(
                .init(template: template, group: group, elements: outer + [inner.record], isPossible: isPossible || inner.isPossible))
        }
    }

    /// Tasks that stand in no checklist, those of one block in a group. The program has each as a checklist of its own.
    private mutating func addLooseTasks() {
        var groups: [RecordID?: Int] = [:]
        for checklist in program.checklists where model[checklist.record].kind != .checklist {
            let parent = model[checklist.record].parent
            let group = groups[parent] ?? plan.groupCount
            if group == plan.groupCount { plan.groupCount += 1 }
            groups[parent] = group
            for task in checklist.tasks {
                var frame = Evaluator.frame(size: max(task.frameSize, checklist.frameSize))
                add(task, addTemplate(of: task, in: parent ?? task.record), group, elements: [], false, frame: &frame)
            }
        }
    }

    private mutating func addTemplate(of task: Checklist.Task, in checklist: RecordID) -> Int {
        let list = model[checklist].kind == .checklist ? checklist : nil
        let conditions = [list.flatMap { model.value($0, .when) }, model.value(task.record, .when)].compactMap { $0 }
        var owner = model.value(task.record, .owner)
        if owner == nil, let list { owner = model.value(list, .owner) }
        plan.templates.append(
            .init(
                checklist: checklist, record: task.record, due: model.value(task.record, .due), owner: owner,
                conditions: conditions, needs: task.needs))
        return plan.templates.count - 1
    }

    // MARK: Elements

    private struct Element {
        var record: RecordID
        var isPossible: Bool
    }

    /// The records that a loop runs over, each once.
    private mutating func elements(of loop: Loop, in record: RecordID, frame: inout [Value]) -> [Element] {
        evaluator.context.beginShare()
        let value = evaluator.withOwner(record) { evaluator.evaluate(loop.collection, frame: &frame) }
        var seen = Set<RecordID>()
        switch value {
        case .list(let box):
            return box.elements.compactMap(\.recordID).filter { seen.insert($0).inserted }.map { Element(record: $0, isPossible: false) }
                + box.possible.compactMap(\.recordID).filter { seen.insert($0).inserted }.map { Element(record: $0, isPossible: true) }
        case .record(let id): return [Element(record: id, isPossible: false)]
        case .tbd, .unstated, .unknown:
            plan.unknownLoops.append((record, loop.collection))
            return []
        default: return []
        }
    }
}
