import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Events: what happened, when, to whom.
extension Checker {
    mutating func compileEvent(_ node: Node, _ statement: PendingStatement) {
        let parts = Array(node.children)
        guard parts.count >= 2, parts[0].kind == .eventTime, parts[1].kind == .name else { return }  // reported by the parser
        let when = eventDate(parts[0])
        let subject = parts.dropFirst(2).first { $0.kind != .clause && $0.kind != .block && $0.kind != .unreadable }
        let step = eventStep(parts[1], subject, statement)
        guard let (date, time) = when, let step else { return }
        var event = Event(date: date, time: time, step: step, actor: nil, name: .none, because: nil, details: [], location: node.location)
        event.isRecorded = statement.tree == journal
        for part in parts where part.kind == .clause { readEventPart(part, statement, &event) }
        if let block = node.first(.block) {
            for detail in block.children where detail.kind == .clause { event.details.append(eventDetail(detail)) }
        }
        program.events.append(event)
    }

    private mutating func eventDate(_ node: Node) -> (CivilDate, CivilTime?)? {
        guard let literal = node.children.first(where: { _ in true }) else { return nil }
        switch literal.kind {
        case .dateTime: return dateTime(literal).map { ($0.date, $0.time) }
        case .date, .hijriDate: return partialDate(literal)?.exact.map { ($0, nil) }
        case .unreadable: return nil
        default:
            report(Diagnostic(.eventDate, at: literal.location, ["found": shown(literal)]))
            return nil
        }
    }

    private mutating func readEventPart(_ part: Node, _ statement: PendingStatement, _ event: inout Event) {
        guard let value = part.children.first(where: { _ in true }) else { return }
        switch Vocabulary.meanings(of: part.head.word).clause {
        case .by:
            let found = reference(value.index, statement.tree, kinds: Checker.partyKinds, scope: statement.scope, holder: .clause(.by))
            event.actor = found?.recordID
        case .as: event.name = symbol(value)
        case .because: if value.kind == .text { event.because = textValue(value.index, value.tree) }
        default: break
        }
    }

    private mutating func eventDetail(_ node: Node) -> Event.Detail {
        var values: [Value] = []
        for child in node.children {
            switch child.kind {
            case .text: values.append(.text(textValue(child.index, child.tree)))
            case .integer: if let number = Literal.integer(of: child) { values.append(.integer(number)) }
            default:
                if let figure = figure(child) { values.append(.figure(figure)) } else if let open = openValue(child) { values.append(open) }
            }
        }
        return Event.Detail(word: node.tree.text(ofToken: node.firstToken), values: values, location: node.location)
    }

    // MARK: Steps

    private mutating func eventStep(_ node: Node, _ subject: Node?, _ statement: PendingStatement) -> EventStep? {
        let name = symbol(node)
        if let candidates = workflowSteps[name] { return workflowStep(candidates, subject, statement) }
        let words = Vocabulary.meanings(of: node.head.kind == .word ? node.head.word : .none)
        if words.choice == .done || words.command == .skip || words.choice == .skipped {
            let isDone = words.choice == .done
            guard let subject, let (task, element) = taskReference(subject, isDone ? .done : .skipped, statement) else { return nil }
            return isDone ? .done(task: task, element: element) : .skip(task: task, element: element)
        }
        if words.command == .adopt || words.command == .change || words.command == .retract {
            reportNotAvailable(node, severity: .warning)
        } else if !brokenNames.contains(name) {
            reportUnknownStep(node)
        }
        return nil
    }

    private mutating func reportUnknownStep(_ node: Node) {
        let known = workflowSteps.keys.map { model.symbols[$0] }.sorted()
        let isArabic = node.text.hasArabicLetters
        let own = isArabic ? [Choice.done.arabic, Command.skip.arabic] : [Choice.done.english, Command.skip.english]
        let all = own.map { MessageArgument.code($0) } + known.prefix(8).map { .code($0) }
        var finding = Diagnostic(.unknownStep, at: node.location, ["name": shown(node), "steps": .list(all)])
        var search = NearNames(Literal.name(of: node))
        for word in own { search.visit(word, as: word) }
        for word in known { search.visit(word, as: written(word)) }
        suggest(search, in: &finding, at: node.location)
        report(finding)
    }

    private mutating func workflowStep(
        _ candidates: [(workflow: Int, step: Int)], _ subject: Node?, _ statement: PendingStatement
    ) -> EventStep? {
        guard let subject else { return nil }  // reported by the parser
        let kinds = KindSet(candidates.map { program.workflows[$0.workflow].subject })
        let found = reference(subject.index, statement.tree, kinds: kinds, scope: statement.scope, holder: .statement(.step))
        guard let id = found?.recordID,
            let fitting = candidates.first(where: { program.workflows[$0.workflow].subject == model.kind(id) })
        else { return nil }
        return .workflow(index: fitting.workflow, step: fitting.step, subject: id, place: nil)
    }

    // MARK: Tasks

    /// `prepare.invite`, `delegate_path[qazi].visa`, or the name of a task outside checklists.
    private mutating func taskReference(_ node: Node, _ word: Choice, _ statement: PendingStatement) -> (
        task: RecordID, element: RecordID?
    )? {
        let parts = Array(node.children)
        if node.kind == .path, parts.count == 2, parts[0].kind == .index { return elementTask(parts[0], parts[1], word, statement) }
        let kinds = KindSet(.task)
        let found = reference(node.index, statement.tree, kinds: kinds, scope: statement.scope, holder: .choice(word))
        guard let task = found?.recordID else { return nil }
        if let loop = loops[task]?.variables.last {
            reportWhose(task, loop, at: node.location)
            return nil
        }
        return (task, nil)
    }

    private mutating func elementTask(
        _ index: Node, _ member: Node, _ word: Choice, _ statement: PendingStatement
    ) -> (task: RecordID, element: RecordID?)? {
        let parts = Array(index.children)
        guard parts.count == 2 else { return nil }
        let tree = statement.tree
        let base = reference(parts[0].index, tree, kinds: KindSet(.checklist), scope: statement.scope, holder: .choice(word))
        guard let checklist = base?.recordID else { return nil }
        let kinds = loops[checklist]?.loop?.collection.type.element.kinds ?? KindSet(Kind.allCases)
        let element = reference(parts[1].index, tree, kinds: kinds, scope: statement.scope, holder: .kind(.checklist))
        let name = symbol(member)
        guard let task = names.member(name, of: checklist) else {
            reportUnknown(name, inside: checklist, at: member.location)
            return nil
        }
        return element?.recordID.map { (task, $0) }
    }

    /// A checklist has the task once for each element, and the event does not say whose.
    private mutating func reportWhose(_ task: RecordID, _ loop: Variable, at place: Location) {
        let kinds = loop.type.kinds.map { TypeWords.words($0) } ?? TypeWords.describe(loop.type)
        let home = model.enclosing(task, KindSet(.checklist)).map { model.name($0) } ?? ""
        report(
            Diagnostic(
                .taskOfWhom, at: place,
                ["task": shownName(task), "kind": kinds, "example": .code("\(home)[…].\(model.name(task))")]))
    }
}
