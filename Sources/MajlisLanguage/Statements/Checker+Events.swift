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
        node.children.lazy.filter { $0.kind == .clause && Vocabulary.meanings(of: $0.head.word).clause == .as }.compactMap {
            $0.first(.name)
        }
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
            note(said.step, .command)
            guard let subject = said.subject, let (date, time) = when, let name = retractedName(subject) else { return }
            retractions.append(
                (Event(date, time, .retract(event: 0), particulars, node.location, isRecorded: statement.tree == journal), name))
            return
        }
        let step = eventStep(said, statement, &particulars)
        guard let (date, time) = when, let step else { return }
        let event = Event(date, time, step, particulars, node.location, isRecorded: statement.tree == journal)
        if !event.name.isNone { eventPlaces[event.name] = program.events.count }
        program.events.append(event)
    }

    /// The parts of an event as they stand in the tree.
    struct EventNode {
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
}
