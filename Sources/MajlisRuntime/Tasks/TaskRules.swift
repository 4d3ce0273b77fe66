import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// The built-in rules about tasks: no circles, nothing due before what it needs, one accountable owner; and what due dates wait for.
struct TaskRules {
    private let board: TaskBoard
    private let plan: TaskPlan
    private let model: Model
    /// By task the number of the circle it is in.
    private var circleOfTask: [RecordID: Int] = [:]
    private var findings: [Diagnostic] = []

    static func check(_ board: TaskBoard) -> [Diagnostic] {
        var rules = TaskRules(board: board)
        rules.checkLoops()
        rules.checkCircles()
        rules.checkOwners()
        rules.checkDates()
        rules.checkOrder()
        return rules.findings
    }

    private init(board: TaskBoard) {
        self.board = board
        plan = board.plan
        model = board.model
    }

    private mutating func report(_ finding: Diagnostic, _ rule: BuiltinRule?, _ subjects: [RecordID]) {
        var finding = finding
        finding.rule = rule?.english
        finding.subjects = subjects.map { model.name($0) }.filter { !$0.isEmpty }
        findings.append(finding)
    }

    /// Where a clause of a task stands, otherwise the task.
    private func location(_ task: RecordID, _ clause: Clause? = nil) -> Location? {
        clause.flatMap { model.field(task, $0)?.origin.location } ?? model[task].headOrigin.location
    }

    private mutating func checkLoops() {
        for loop in plan.unknownLoops {
            var finding = Diagnostic(.taskLoopUnknown, at: loop.collection.location, ["checklist": model.argument(loop.checklist)])
            finding.isUndecided = true
            report(finding, nil, [loop.checklist])
        }
    }

    /// What to write of a task.
    private func writing(_ clause: Clause, _ task: RecordID, _ place: Location) -> Message {
        Message(.wayWriteFact, ["clause": .word(clause.english), "record": model.argument(task), "place": .place(place)])
    }

    // MARK: task_cycle

    private mutating func checkCircles() {
        var places: [RecordID: Int] = [:]
        for (place, template) in plan.templates.enumerated() { places[template.record] = place }
        let circles = TaskCircles(needs: plan.templates.map { $0.needs.compactMap { places[$0] } }).circles
        for (number, circle) in circles.enumerated() {
            let tasks = circle.map { plan.templates[$0].record }
            for task in tasks { circleOfTask[task] = number }
            guard let first = tasks.first, let place = location(first, .needs) else { continue }
            let names = tasks.map { model.argument($0) }
            var finding = Diagnostic(.taskCycle, at: place, ["tasks": .list(names), "first": model.argument(first)])
            finding.suggestions = [Message(.wayDropNeed, ["need": names.count > 1 ? names[1] : names[0], "task": names[0]])]
            for (task, next) in zip(tasks, tasks.dropFirst() + [first]).dropFirst() {
                guard let place = location(task, .needs) else { continue }
                finding.related.append(RelatedPlace(place, Message(.relatedCircle, ["task": model.argument(next)])))
            }
            report(finding, .taskCycle, tasks)
        }
    }

    // MARK: task_owner

    private mutating func checkOwners() {
        var reported = Set<RecordID>()
        for instance in plan.instances.indices {
            let template = plan.template(of: instance)
            let task = template.record
            guard !reported.contains(task), let place = location(task, .owner) else { continue }
            // An owner that reads no element is the same for all.
            if case .deferred? = template.owner {} else { reported.insert(task) }
            guard let finding = ownerFinding(board.owner(instance), instance, place) else { continue }
            reported.insert(task)
            report(finding, .taskOwner, [task])
        }
    }

    private func ownerFinding(_ owner: Value, _ instance: Int, _ place: Location) -> Diagnostic? {
        switch owner {
        case .none: return noOwner(instance, place)
        case .tbd, .unstated, .unknown, .others: return openOwner(instance, place)
        case .list(let box):
            let (least, most) = box.count
            if least > 1 {
                let owners = box.elements.map { board.ownerArgument($0) } + (box.openness == .others ? [.word("others")] : [])
                var finding = Diagnostic(
                    .taskOwners, at: place, ["task": board.name(instance), "count": .number(least), "owners": .list(owners)])
                let task = model.argument(plan.template(of: instance).record)
                let part = Message(.partClause, ["clause": .word(Clause.owner.english), "record": task])
                finding.suggestions = [Message(.wayOneOf, ["part": .message(part), "values": .list(owners)])]
                return finding
            }
            if most == 0 { return noOwner(instance, place) }
            return least == 1 && most == 1 ? nil : openOwner(instance, place)
        default: return nil
        }
    }

    private func noOwner(_ instance: Int, _ place: Location) -> Diagnostic {
        var finding = Diagnostic(.taskOwner, at: place, ["task": board.name(instance)])
        finding.suggestions = [writing(.owner, plan.template(of: instance).record, place)]
        return finding
    }

    private func openOwner(_ instance: Int, _ place: Location) -> Diagnostic {
        var finding = Diagnostic(.taskOwnerOpen, at: place, ["task": board.name(instance)])
        finding.suggestions = [writing(.owner, plan.template(of: instance).record, place)]
        finding.isUndecided = true
        return finding
    }

    // MARK: What due dates wait for

    private mutating func checkDates() {
        var order: [Missing] = []
        var waiting: [Missing: [Int]] = [:]
        for instance in plan.instances.indices {
            // A missing calendar is the evaluator's finding.
            guard let missing = board.dates[instance].missing, missing != .calendar, board.mayApply(instance) else { continue }
            if waiting[missing] == nil { order.append(missing) }
            waiting[missing, default: []].append(instance)
        }
        for missing in order {
            guard let instances = waiting[missing], let first = instances.first else { continue }
            var tasks: [RecordID] = []
            var seen = Set<RecordID>()
            for instance in instances where seen.insert(plan.template(of: instance).record).inserted {
                tasks.append(plan.template(of: instance).record)
            }
            guard let place = location(plan.template(of: first).record, .due) else { continue }
            let names = tasks.count == instances.count ? board.names(instances) : board.names(ofTasks: tasks)
            var finding = Diagnostic(
                .taskDateMissing, at: place,
                ["count": .number(tasks.count), "missing": .message(model.message(of: missing)), "tasks": names])
            finding.isUndecided = true
            report(finding, nil, tasks)
        }
    }

    // MARK: task_order

    /// The needs of a set that are due last: surely, and where months and years are taken at their latest.
    private struct LastDue {
        var sure: Int?
        var possible: Int?
    }

    private struct Pair: Hashable {
        var task: RecordID
        var need: RecordID
    }

    private struct Disorder {
        var task: Int
        var need: Int
        var isSure: Bool
        var others = 0
    }

    private mutating func checkOrder() {
        var last: [LastDue?] = Array(repeating: nil, count: plan.needSets.count)
        var order: [Pair] = []
        var disorders: [Pair: Disorder] = [:]
        for instance in plan.instances.indices where board.dates[instance].date != nil {
            guard !plan.instances[instance].needSets.isEmpty, board.mayApply(instance) else { continue }
            for set in plan.instances[instance].needSets {
                let needs = last[set] ?? lastDue(plan.needSets[set])
                last[set] = needs
                guard let (need, isSure) = disorder(instance, needs) else { continue }
                let pair = Pair(task: plan.template(of: instance).record, need: plan.template(of: need).record)
                if let circle = circleOfTask[pair.task], circleOfTask[pair.need] == circle { continue }
                guard let known = disorders[pair] else {
                    order.append(pair)
                    disorders[pair] = Disorder(task: instance, need: need, isSure: isSure)
                    continue
                }
                if isSure, !known.isSure {
                    disorders[pair] = Disorder(task: instance, need: need, isSure: true)
                } else if isSure == known.isSure {
                    disorders[pair]?.others += 1
                }
            }
        }
        for pair in order {
            guard let disorder = disorders[pair] else { continue }
            report(disorder, pair)
        }
    }

    private func lastDue(_ needs: [Int]) -> LastDue {
        var last = LastDue()
        for need in needs {
            let due = board.dates[need]
            guard let date = due.date, board.mayApply(need) else { continue }
            if isLater(due, date.first, last.sure, \.first) { last.sure = need }
            if isLater(due, date.last, last.possible, \.last) { last.possible = need }
        }
        return last
    }

    /// By the day; on one day a time counts before a day, since only two times of one day can be in disorder.
    private func isLater(_ due: DueDate, _ day: CivilDate, _ other: Int?, _ bound: KeyPath<PartialDate, CivilDate>) -> Bool {
        guard let other, let otherDate = board.dates[other].date else { return true }
        if day != otherDate[keyPath: bound] { return day > otherDate[keyPath: bound] }
        guard case .moment(let mine) = due.value else { return false }
        guard case .moment(let theirs) = board.dates[other].value else { return true }
        return mine > theirs
    }

    private func disorder(_ instance: Int, _ needs: LastDue) -> (need: Int, isSure: Bool)? {
        let due = board.dates[instance]
        if let need = needs.sure, due.isBefore(board.dates[need]) == .yes { return (need, true) }
        if let need = needs.possible, due.isBefore(board.dates[need]) == .unknown { return (need, false) }
        return nil
    }

    private mutating func report(_ disorder: Disorder, _ pair: Pair) {
        guard let place = location(pair.task, .due) else { return }
        let due = board.dates[disorder.task].argument
        let needDue = board.dates[disorder.need].argument
        let task = board.name(disorder.task)
        let need = board.name(disorder.need)
        var finding: Diagnostic
        if !disorder.isSure {
            finding = Diagnostic(.taskOrderOpen, at: place, ["task": task, "due": due, "need": need, "need_due": needDue])
            finding.isUndecided = true
        } else if disorder.others > 0 {
            finding = Diagnostic(
                .taskOrderRepeated, at: place,
                ["task": task, "due": due, "need": need, "need_due": needDue, "count": .number(disorder.others)])
        } else {
            finding = Diagnostic(.taskOrder, at: place, ["task": task, "due": due, "need": need, "need_due": needDue])
        }
        if let place = location(pair.need, .due) {
            finding.related.append(RelatedPlace(place, Message(.relatedNeedDue, ["due": needDue])))
        }
        if !disorder.isSure {
            let isVague = board.dates[disorder.task].date?.precision != .day
            let vague = isVague ? pair.task : pair.need
            finding.suggestions = [writing(.due, vague, location(vague, .due) ?? place)]
        }
        if disorder.isSure {
            finding.suggestions = [
                Message(.suggestMoveBefore, ["need": need, "due": due]), Message(.suggestMoveAfter, ["task": task, "due": needDue]),
            ]
        }
        report(finding, .taskOrder, [pair.task, pair.need])
    }
}
