import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// What an event says beside its step and its subject.
struct EventParticulars {
    var actor: RecordID?
    var name = Symbol.none
    var because: TextValue?
    var arguments: [Value?] = []
    var details: [Event.Detail] = []
}

extension Event {
    fileprivate init(
        _ date: CivilDate, _ time: CivilTime?, _ step: EventStep, _ parts: EventParticulars, _ location: Location, isRecorded: Bool
    ) {
        self.init(
            date: date, time: time, step: step, actor: parts.actor, name: parts.name, because: parts.because, arguments: parts.arguments,
            details: parts.details, location: location, isRecorded: isRecorded)
    }
}

/// Events: what happened, when, to whom.
extension Checker {
    /// Finds the names that events are given, so that one can be taken back wherever it stands.
    mutating func collectEventNames() {
        for statement in statements {
            let node = node(statement)
            guard node.kind == .event, let name = eventName(node) else { continue }
            let symbol = symbol(name)
            if let other = eventNames[symbol] {
                reportTaken(symbol, Clause.as.english, by: .place(other), at: name.location, declared: other)
            } else {
                eventNames[symbol] = name.location
            }
        }
    }

    private func eventName(_ node: Node) -> Node? {
        node.children.lazy.filter { $0.kind == .clause && Vocabulary.meanings(of: $0.head.word).clause == .as }.compactMap { $0.first(.name) }
            .first
    }

    mutating func compileEvent(_ node: Node, _ statement: PendingStatement) {
        let parts = Array(node.children)
        guard parts.count >= 2, parts[0].kind == .eventTime, parts[1].kind == .name else { return }  // reported by the parser
        let when = eventDate(parts[0])
        var particulars = EventParticulars()
        for part in parts where part.kind == .clause { readEventPart(part, statement, &particulars) }
        let said = EventNode(
            step: parts[1], subject: parts.dropFirst(2).first { $0.kind != .clause && $0.kind != .block && $0.kind != .unreadable },
            place: parts.first { $0.kind == .clause && Vocabulary.meanings(of: $0.head.word).infix == .in }, block: node.first(.block))
        if isRetraction(said.step) {
            guard let subject = said.subject, let (date, time) = when, let name = retractedName(subject) else { return }
            retractions.append((Event(date, time, .retract(event: 0), particulars, node.location, isRecorded: statement.tree == journal), name))
            return
        }
        let step = eventStep(said, statement, &particulars)
        guard let (date, time) = when, let step else { return }
        let event = Event(date, time, step, particulars, node.location, isRecorded: statement.tree == journal)
        if !event.name.isNone { eventPlaces[event.name] = program.events.count }
        program.events.append(event)
    }

    /// The parts of an event as they stand in the tree.
    private struct EventNode {
        var step: Node
        var subject: Node?
        /// `in general_debate`
        var place: Node?
        var block: Node?
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

    private mutating func readEventPart(_ part: Node, _ statement: PendingStatement, _ event: inout EventParticulars) {
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

    // MARK: Taking back

    private func isRetraction(_ step: Node) -> Bool {
        step.head.kind == .word && Vocabulary.meanings(of: step.head.word).command == .retract && !isScriptStep(step)
    }

    /// A step of some workflow goes before the language's own words.
    private func isScriptStep(_ step: Node) -> Bool {
        guard let name = model.symbols.find(Literal.name(of: step)) else { return false }
        return workflowStepsByName[name] != nil
    }

    private mutating func retractedName(_ subject: Node) -> Symbol? {
        guard subject.kind == .name, case let name = symbol(subject), eventNames[name] != nil else {
            var finding = Diagnostic(.eventNameUnknown, at: subject.location, ["name": shown(subject)])
            var search = NearNames(subject.kind == .name ? Literal.name(of: subject) : subject.text)
            for name in eventNames.keys { search.visit(model.symbols[name], as: written(model.symbols[name])) }
            suggest(search, in: &finding, at: subject.location)
            report(finding)
            return nil
        }
        return name
    }

    /// Joins retractions to what they take back; a retraction may be taken back too.
    mutating func compileRetractions() {
        var waiting = retractions
        // Each round settles at least one, or what is left takes back an event that could not be read.
        while !waiting.isEmpty {
            var open: [(event: Event, name: Symbol)] = []
            for (event, name) in waiting {
                guard let index = eventPlaces[name] else {
                    open.append((event, name))
                    continue
                }
                var event = event
                event.step = .retract(event: index)
                if !event.name.isNone { eventPlaces[event.name] = program.events.count }
                program.events.append(event)
            }
            if open.count == waiting.count { return }
            waiting = open
        }
    }

    // MARK: Steps

    private mutating func eventStep(_ said: EventNode, _ statement: PendingStatement, _ event: inout EventParticulars) -> EventStep? {
        let candidates = steps(named: said.step)
        let isTask = candidates.isEmpty || candidates.allSatisfy { program.workflows[$0.workflow].isNative }
        let words = Vocabulary.meanings(of: said.step.head.kind == .word ? said.step.head.word : .none)
        if isTask, words.choice == .done || words.command == .skip || words.choice == .skipped {
            let isDone = words.choice == .done
            event.details = details(said.block)
            guard let subject = said.subject, let (task, element) = taskReference(subject, isDone ? .done : .skipped, statement) else {
                return nil
            }
            return isDone ? .done(task: task, element: element) : .skip(task: task, element: element)
        }
        if !candidates.isEmpty {
            let subjects = KindSet(candidates.map { program.workflows[$0.workflow].subject })
            if !subjects.contains(.task), kinds(ofSubject: said.subject, statement) == KindSet(.task) {
                reportUnknownStep(said, statement)
                return nil
            }
            return workflowStep(candidates, said, statement, &event)
        }
        if words.command == .change { return change(said, statement) }
        if !brokenNames.contains(symbol(said.step)) { reportUnknownStep(said, statement) }
        return nil
    }

    /// The steps that a word means: by name, else as a word of the language in its other script.
    private mutating func steps(named node: Node) -> [(workflow: Int, step: Int)] {
        let word = scriptWord(node)
        if let exact = workflowStepsByName[word.name] { return exact }
        guard word.word != .none else { return [] }
        return workflowSteps.filter { $0.word.isNamed(word) }.map { ($0.workflow, $0.step) }
    }

    private mutating func details(_ block: Node?) -> [Event.Detail] {
        var details: [Event.Detail] = []
        for child in block.map({ Array($0.children) }) ?? [] where child.kind == .clause { details.append(detail(child)) }
        return details
    }

    private mutating func detail(_ node: Node) -> Event.Detail {
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

    /// The kinds whose steps an event about something may mean: its own, and those that refer to it.
    private mutating func kinds(ofSubject node: Node?, _ statement: PendingStatement) -> KindSet? {
        guard let node, let name = node.kind == .name ? node : node.children.first(where: { _ in true }) else { return nil }
        let first = name.kind == .index ? name.children.first { _ in true } ?? name : name
        guard first.kind == .name, case .one(let id) = look(up: symbol(first), from: statement.scope) else { return nil }
        if node.kind == .path { return model.kind(id) == .checklist ? KindSet(.task) : nil }
        let kind = model.kind(id)
        return KindSet(Kind.allCases.filter { $0 == kind || ($0.head.reference?.contains(kind) ?? false) })
    }

    private mutating func reportUnknownStep(_ said: EventNode, _ statement: PendingStatement) {
        let node = said.step
        let isArabic = node.text.hasArabicLetters
        let kinds = kinds(ofSubject: said.subject, statement)
        // The prelude's steps in the reader's letters, after those of the scripts.
        let fitting = workflowSteps.filter { entry in kinds?.contains(program.workflows[entry.workflow].subject) ?? true }
        let known = fitting.map { entry in
            let words = Vocabulary.meanings(of: entry.word.word)
            let own = model.symbols[entry.word.name]
            let isOwn = !program.workflows[entry.workflow].isStandard
            return (isOwn: isOwn, word: isArabic && !isOwn ? words.library?.arabic ?? words.choice?.arabic ?? words.command?.arabic ?? own : own)
        }
        let language = isArabic ? [Choice.done.arabic, Command.skip.arabic] : [Choice.done.english, Command.skip.english]
        let shownWords = known.filter(\.isOwn).map(\.word).sorted() + (kinds == nil ? [] : known.filter { !$0.isOwn }.map(\.word))
        let all = (shownWords.isEmpty ? language : Array(shownWords.prefix(12))).map { MessageArgument.code($0) }
        var finding = Diagnostic(.unknownStep, at: node.location, ["name": shown(node), "steps": .list(all)])
        var search = NearNames(Literal.name(of: node))
        for word in language + [isArabic ? Command.change.arabic : Command.change.english, isArabic ? Command.retract.arabic : Command.retract.english] {
            search.visit(word, as: word)
        }
        for (_, word) in known { search.visit(word, as: written(word)) }
        suggest(search, in: &finding, at: node.location)
        report(finding)
    }

    private mutating func workflowStep(
        _ candidates: [(workflow: Int, step: Int)], _ said: EventNode, _ statement: PendingStatement, _ event: inout EventParticulars
    ) -> EventStep? {
        guard let subject = said.subject else { return nil }  // reported by the parser
        let kinds = KindSet(candidates.map { program.workflows[$0.workflow].subject })
        var place: RecordID?
        let id: RecordID
        if kinds.contains(.task), subject.kind == .path, let (task, element) = taskReference(subject, .done, statement) {
            (id, place) = (task, element)
        } else {
            guard let record = subjectRecord(subject, kinds, .statement(.step), statement),
                let own = atMeeting(record, said, statement)
            else { return nil }
            id = own
        }
        let fitting = candidates.filter { program.workflows[$0.workflow].subject == model.kind(id) }
        guard !fitting.isEmpty else { return nil }
        guard let chosen = choose(fitting, said, statement, id, &place) else { return nil }
        event.arguments = arguments(said, chosen, statement, subject: id)
        event.details = details(said.block)
        return .workflow(index: chosen.workflow, step: chosen.step, subject: id, place: place)
    }

    /// Somebody who takes part in several meetings: the participant of the one that stands behind `in`, or to which what stands there belongs.
    private mutating func atMeeting(_ id: RecordID, _ said: EventNode, _ statement: PendingStatement) -> RecordID? {
        let kind = model.kind(id)
        guard kind.head.reference != nil, let referent = model.referent(id), !scopes[statement.scope].contains(where: isMeeting) else { return id }
        let all = allReferrers()[referent]?.filter { model.kind($0) == kind } ?? []
        let homes = all.compactMap { model.enclosing($0, Checker.meetings) }
        guard Set(homes).count > 1 else { return id }
        if let second = said.place?.children.first(where: { $0.kind != .unreadable }), let place = named(second, statement) {
            let home = isMeeting(place) ? place : model.enclosing(place, Checker.meetings)
            if let found = all.first(where: { model.enclosing($0, Checker.meetings) == home }) { return found }
        }
        let subject = said.subject ?? said.step
        let example = "\(said.step.text) \(subject.text) \(subject.text.hasArabicLetters ? Infix.in.arabic : Infix.in.english) \(homes.last.map { model.name($0) } ?? "")"
        report(
            Diagnostic(
                .whichMeeting, at: subject.location,
                ["subject": shownName(referent), "meetings": .list(homes.map { shownName($0) }), "example": .code(example)]))
        return nil
    }

    private func isMeeting(_ id: RecordID) -> Bool { Checker.meetings.contains(model.kind(id)) }

    /// The record that a plain name means, without a word where there is none.
    private mutating func named(_ node: Node, _ statement: PendingStatement) -> RecordID? {
        guard node.kind == .name, case .one(let id) = look(up: symbol(node), from: statement.scope) else { return nil }
        return id
    }

    /// The record that a subject names: by name, or by its kind and its number, as in `recommendation 9`.
    private mutating func subjectRecord(_ node: Node, _ kinds: KindSet, _ holder: Holder, _ statement: PendingStatement) -> RecordID? {
        let parts = Array(node.children)
        guard node.kind == .index, parts.count == 2, parts[1].kind == .integer,
            let kind = Vocabulary.meanings(of: parts[0].head.word).kind, let number = Literal.integer(of: parts[1])
        else {
            return reference(node.index, statement.tree, kinds: kinds, scope: statement.scope, holder: holder)?.recordID
        }
        let around = Set(scopes[statement.scope])
        let all = model.records(of: kind).filter { model.integer($0, .number).map { Int64($0) == number } ?? false }
        let inside = all.filter { model.enclosing($0, Checker.meetings).map { around.contains($0) } ?? true }
        guard let id = inside.count == 1 ? inside[0] : all.count == 1 ? all[0] : nil else {
            if all.isEmpty {
                report(Diagnostic(.numberUnknown, at: node.location, ["kind": .word(kind.english), "number": .number(Int(clamping: number))]))
            } else {
                reportAmbiguous(symbol(parts[0]), all, at: node.location)
            }
            return nil
        }
        if kinds.contains(kind) { return id }
        report(
            Diagnostic(
                .wrongKind, at: node.location,
                [
                    "clause": argument(holder), "expected": TypeWords.describe(ClauseType.reference(kinds)), "name": shown(node),
                    "actual": .word(kind.english),
                ]))
        return nil
    }

    /// Among the steps of that name for that kind of subject: the one of pairs where a second name is given, the other one where none is.
    private mutating func choose(
        _ fitting: [(workflow: Int, step: Int)], _ said: EventNode, _ statement: PendingStatement, _ id: RecordID, _ place: inout RecordID?
    ) -> (workflow: Int, step: Int)? {
        let paired = fitting.filter { program.workflows[$0.workflow].place != nil }
        guard let second = said.place?.children.first(where: { $0.kind != .unreadable }) else {
            if said.place != nil { return nil }  // reported by the parser
            if let alone = fitting.first(where: { program.workflows[$0.workflow].place == nil }) { return alone }
            guard let kind = paired.first.flatMap({ program.workflows[$0.workflow].place?.kind }) else { return nil }
            reportPairMissing(shown(said.step), kind, id, example: "\(said.step.text) \(said.subject?.text ?? "") \(second(of: kind, said.step))", at: said.step.location)
            return nil
        }
        guard !paired.isEmpty else {
            // Which meeting's participant it is about.
            if let meeting = named(second, statement), Checker.meetings.contains(model.kind(meeting)) { return fitting.first }
            let word = said.place.map { $0.tree.text(ofToken: $0.firstToken) } ?? Infix.in.english
            report(
                Diagnostic(
                    .pairSurplus, at: said.place?.location ?? second.location,
                    ["step": shown(said.step), "subject": shownName(id), "word": .code(word), "name": shown(second)]))
            return nil
        }
        let kinds = KindSet(paired.compactMap { program.workflows[$0.workflow].place?.kind })
        let found = reference(second.index, statement.tree, kinds: kinds, scope: statement.scope, holder: .infix(.in))
        guard let other = found?.recordID else { return nil }
        place = other
        return paired.first { program.workflows[$0.workflow].place?.kind == model.kind(other) }
    }

    /// `in SESSION` in the letters of the script.
    private func second(of kind: Kind, _ node: Node) -> String {
        node.text.hasArabicLetters ? "\(Infix.in.arabic) \(kind.arabic)" : "\(Infix.in.english) \(kind.english)"
    }

    private mutating func reportPairMissing(
        _ name: MessageArgument, _ kind: Kind, _ subject: RecordID, example: String, at place: Location
    ) {
        report(
            Diagnostic(
                .pairMissing, at: place,
                ["name": name, "kind": .word(kind.english), "subject": shownName(subject), "example": .code(example)]))
    }

    // MARK: Values

    /// The values of the step's fields in their order, as far as the event states them.
    private mutating func arguments(
        _ said: EventNode, _ chosen: (workflow: Int, step: Int), _ statement: PendingStatement, subject: RecordID
    ) -> [Value?] {
        guard let pending = pendingSteps.first(where: { $0.workflow == chosen.workflow && $0.step == chosen.step }) else { return [] }
        var values = [Value?](repeating: nil, count: pending.fields.count)
        var hasUnknown = false
        for child in said.block.map({ Array($0.children) }) ?? [] where child.kind == .clause {
            let word = ScriptWord(
                name: model.symbols.intern(Literal.name(ofToken: child.firstToken, in: child.tree)),
                word: child.head.kind == .word ? child.head.word : .none)
            guard let index = pending.fields.firstIndex(where: { $0.word.isNamed(word) }) else {
                // What every event may carry along.
                let clause = Vocabulary.meanings(of: word.word).clause
                if clause != .evidence, clause != .note {
                    hasUnknown = true
                    reportUnknownValue(child, said.step, pending)
                }
                continue
            }
            let field = pending.fields[index]
            if values[index] != nil {
                report(Diagnostic(.twoValues, at: child.location, ["clause": .code(model.symbols[word.name]), "count": .number(2)]))
                continue
            }
            let reading = Reading(
                holder: .field(field.word.name), isMany: field.type.isMany, record: subject, scope: statement.scope, tree: statement.tree)
            let given = child.children.compactMap { fieldValue($0, field.type, reading) }
            if field.type.isMany || given.count > 1 {
                values[index] = .list(ListBox(given))
            } else {
                values[index] = given.first ?? .unknown
            }
        }
        let missing = pending.fields.indices.filter { values[$0] == nil && pending.fields[$0].fallback == nil }
        // A misspelt word is perhaps the one that is missing.
        if !missing.isEmpty, !hasUnknown {
            let names = missing.map { MessageArgument.code(model.symbols[pending.fields[$0].word.name]) }
            let example = missing.map { "\(model.symbols[pending.fields[$0].word.name]) …" }.joined(separator: "; ")
            report(
                Diagnostic(
                    .stepValueMissing, at: said.step.location,
                    ["step": shown(said.step), "names": .list(names), "example": .code("{ \(example) }")]))
        }
        return values
    }

    private mutating func reportUnknownValue(_ child: Node, _ step: Node, _ pending: PendingStep) {
        let names = pending.fields.map { model.symbols[$0.word.name] }
        let known: MessageArgument =
            names.isEmpty ? .message(Message(.valuesNone)) : .message(Message(.valuesKnown, ["names": .list(names.map { .code($0) })]))
        let text = child.tree.text(ofToken: child.firstToken)
        let place = child.tree.location(ofToken: child.firstToken)
        var finding = Diagnostic(.stepValueUnknown, at: place, ["step": shown(step), "name": .code(text), "known": known])
        var search = NearNames(text)
        for name in names { search.visit(name, as: written(name)) }
        suggest(search, in: &finding, at: place)
        report(finding)
    }

    /// `change closing { room b1 }`: the clauses are read as those of the record.
    private mutating func change(_ said: EventNode, _ statement: PendingStatement) -> EventStep? {
        guard let subject = said.subject else { return nil }  // reported by the parser
        guard let id = subjectRecord(subject, KindSet(Kind.allCases), .statement(.on), statement) else { return nil }
        let kind = model.kind(id)
        buffer.clear()
        let draft = Draft(record: id, node: 0, tree: statement.tree, reference: -1, hasFields: true, scope: statement.scope)
        for child in said.block.map({ Array($0.children) }) ?? [] where child.kind == .clause { readChange(child, kind, draft) }
        for conflict in buffer.finish() { report(conflict, kind) }
        let fields = buffer.fields
        guard !fields.isEmpty else {
            let clause = kind.shapes.first { $0.type == .text || $0.clause == .room }?.clause ?? .note
            let example = "{ \(subject.text.hasArabicLetters ? clause.arabic : clause.english) … }"
            report(Diagnostic(.changeEmpty, at: said.step.location, ["subject": shownName(id), "example": .code(example)]))
            return nil
        }
        return .change(subject: id, fields: fields)
    }

    private mutating func readChange(_ child: Node, _ kind: Kind, _ draft: Draft) {
        let words = Vocabulary.meanings(of: child.head.word)
        let name = model.symbols.intern(Literal.name(ofToken: child.firstToken, in: child.tree))
        if customField(name, of: kind) != nil { return readField(child, name, kind, draft) }
        guard words.clause != nil else {
            let place = child.tree.location(ofToken: child.firstToken)
            var finding = Diagnostic(
                .clauseNotOfKind, at: place, ["clause": .code(child.tree.text(ofToken: child.firstToken)), "kind": .word(kind.english)])
            var search = NearNames(model.symbols[name])
            let isArabic = model.symbols[name].hasArabicLetters
            for shape in kind.shapes {
                let word = isArabic ? shape.clause.arabic : shape.clause.english
                search.visit(word, as: word)
            }
            suggest(search, in: &finding, at: place)
            return report(finding)
        }
        readClause(child.index, child.tree, kind, draft)
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
