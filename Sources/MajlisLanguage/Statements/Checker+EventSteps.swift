import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Which step an event means, and of whom.
extension Checker {
    mutating func eventStep(_ said: EventNode, _ statement: PendingStatement, _ event: inout EventParticulars) -> EventStep? {
        let candidates = steps(named: said.step)
        let isTask = candidates.isEmpty || candidates.allSatisfy { program.workflows[$0.workflow].isNative }
        let words = Vocabulary.meanings(of: said.step.head.kind == .word ? said.step.head.word : .none)
        if isTask, words.choice == .done || words.command == .skip || words.choice == .skipped {
            let isDone = words.choice == .done
            note(said.step, isDone || words.command != .skip ? .choice : .command)
            noteCarried(said.block)
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
        if words.command == .change {
            note(said.step, .command)
            return change(said, statement)
        }
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

    /// `evidence` and `note`, which every event may carry along.
    private mutating func noteCarried(_ block: Node?) {
        guard wordUses != nil else { return }
        for child in block.map({ Array($0.children) }) ?? [] where child.kind == .clause {
            let clause = Vocabulary.meanings(of: child.head.word).clause
            if clause == .evidence || clause == .note {
                wordUses?.note(.word(.clause, .isSure), at: child.tree.location(ofToken: child.firstToken))
            }
        }
    }

    mutating func details(_ block: Node?) -> [Event.Detail] {
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
            return (
                isOwn: isOwn, word: isArabic && !isOwn ? words.library?.arabic ?? words.choice?.arabic ?? words.command?.arabic ?? own : own
            )
        }
        let language = isArabic ? [Choice.done.arabic, Command.skip.arabic] : [Choice.done.english, Command.skip.english]
        let shownWords = known.filter(\.isOwn).map(\.word).sorted() + (kinds == nil ? [] : known.filter { !$0.isOwn }.map(\.word))
        let all = (shownWords.isEmpty ? language : Array(shownWords.prefix(12))).map { MessageArgument.code($0) }
        var finding = Diagnostic(.unknownStep, at: node.location, ["name": shown(node), "steps": .list(all)])
        var search = NearNames(Literal.name(of: node))
        for word in language + [
            isArabic ? Command.change.arabic : Command.change.english, isArabic ? Command.retract.arabic : Command.retract.english,
        ] {
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
        if wordUses != nil, let found = workflowSteps.first(where: { $0.workflow == chosen.workflow && $0.step == chosen.step }) {
            note(said.step.location, scriptWord(said.step), as: found.word, preferring: .library)
        }
        event.arguments = arguments(said, chosen, statement, subject: id)
        event.details = details(said.block)
        return .workflow(index: chosen.workflow, step: chosen.step, subject: id, place: place)
    }

    /// Somebody who takes part in several meetings: the participant of the one that stands behind `in`, or to which what stands there belongs.
    private mutating func atMeeting(_ id: RecordID, _ said: EventNode, _ statement: PendingStatement) -> RecordID? {
        let kind = model.kind(id)
        guard kind.head.reference != nil, let referent = model.referent(id), !scopes[statement.scope].contains(where: isMeeting) else {
            return id
        }
        let all = allReferrers()[referent]?.filter { model.kind($0) == kind } ?? []
        let homes = all.compactMap { model.enclosing($0, Checker.meetings) }
        guard Set(homes).count > 1 else { return id }
        if let second = said.place?.children.first(where: { $0.kind != .unreadable }), let place = named(second, statement) {
            let home = isMeeting(place) ? place : model.enclosing(place, Checker.meetings)
            if let found = all.first(where: { model.enclosing($0, Checker.meetings) == home }) { return found }
        }
        let subject = said.subject ?? said.step
        let example =
            "\(said.step.text) \(subject.text) \(subject.text.hasArabicLetters ? Infix.in.arabic : Infix.in.english) \(homes.last.map { model.name($0) } ?? "")"
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
    mutating func subjectRecord(_ node: Node, _ kinds: KindSet, _ holder: Holder, _ statement: PendingStatement) -> RecordID? {
        let parts = Array(node.children)
        guard node.kind == .index, parts.count == 2, parts[1].kind == .integer,
            let kind = Vocabulary.meanings(of: parts[0].head.word).kind, let number = Literal.integer(of: parts[1])
        else {
            return reference(node.index, statement.tree, kinds: kinds, scope: statement.scope, holder: holder)?.recordID
        }
        note(parts[0], .kind, .isSure)
        let around = Set(scopes[statement.scope])
        let all = model.records(of: kind).filter { model.integer($0, .number).map { Int64($0) == number } ?? false }
        let inside = all.filter { model.enclosing($0, Checker.meetings).map { around.contains($0) } ?? true }
        guard let id = inside.count == 1 ? inside[0] : all.count == 1 ? all[0] : nil else {
            if all.isEmpty {
                report(
                    Diagnostic(.numberUnknown, at: node.location, ["kind": .word(kind.english), "number": .number(Int(clamping: number))]))
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
            reportPairMissing(
                shown(said.step), kind, id, example: "\(said.step.text) \(said.subject?.text ?? "") \(second(of: kind, said.step))",
                at: said.step.location)
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
}
