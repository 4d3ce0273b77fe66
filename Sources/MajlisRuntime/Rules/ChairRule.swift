import MajlisModel
import MajlisText
import MajlisVocabulary

/// `chair_missing`: a session that nobody chairs. Undecided where `chair tbd` says that somebody will.
enum ChairRule {
    private enum State: UInt8 {
        case nobody
        /// `chair tbd`
        case open
        /// `chair none` or `unstated`: there shall be none, or the source does not say.
        case none
        case chaired
    }

    /// Formats that have a presenter and no chair.
    private static let withoutChair: Set<Choice> = [.poster, .keynote, .lecture]

    static func check(_ context: inout RuleContext) -> [Diagnostic] {
        let states = states(context.model, context.facts)
        var limiter = Limiter(context.parameters.limit)
        var findings: [Diagnostic] = []
        for session in context.model.records(of: .session) {
            var state = states[session.index]
            if state == .chaired || state == .none { continue }
            let around = surrounding(session, context.facts, states)
            if around == .chaired { continue }
            if state == .nobody { state = around }
            if state == .none || isWithoutChair(session, context.facts) || context.isCalledOff(session) { continue }
            limiter.add(&findings) { (finding(session, isOpen: state == .open, context), session) }
        }
        limiter.addRest(&findings, context) { last, count, _ in
            context.naming.finding(
                .notesRest, .chairMissing, at: last, ["count": .number(count), "code": .code(MessageCode.chairMissing.code)])
        }
        return findings
    }

    /// Who chairs each record itself, by record.
    private static func states(_ model: Model, _ facts: ModelFacts) -> [State] {
        var states = [State](repeating: .nobody, count: model.records.count)
        for kind in [Kind.chair, .coChair, .moderator] {
            for role in model.records(of: kind) {
                guard let parent = facts.parent(role) else { continue }
                let state: State
                switch facts.records[role.index].referent {
                case .record, .others: state = PersonUse.isComing(role, facts) ? .chaired : .nobody
                case .tbd: state = .open
                default: state = .none
                }
                if state.rawValue > states[parent.index].rawValue { states[parent.index] = state }
            }
        }
        return states
    }

    /// The chair of the lane, the track, the day or the agenda around a session.
    private static func surrounding(_ session: RecordID, _ facts: ModelFacts, _ states: [State]) -> State {
        var state = State.nobody
        func take(_ id: RecordID) {
            if states[id.index].rawValue > state.rawValue { state = states[id.index] }
        }
        switch facts.value(session, .track) {
        case .record(let track)?: take(track)
        case .list(let box)?: for track in box.elements { if let id = track.recordID { take(id) } }
        default: break
        }
        var next = facts.parent(session)
        while let id = next {
            switch facts.kind(id) {
            case .lane:
                take(id)
                if case .record(let track) = facts.records[id.index].referent { take(track) }
            case .day, .agenda, .session: take(id)
            default: break
            }
            next = facts.parent(id)
        }
        return state
    }

    private static func isWithoutChair(_ session: RecordID, _ facts: ModelFacts) -> Bool {
        facts.choice(session, .format).map { withoutChair.contains($0) } ?? false
    }

    private static func finding(_ session: RecordID, isOpen: Bool, _ context: RuleContext) -> Diagnostic {
        let naming = context.naming
        var finding = naming.finding(.chairMissing, .chairMissing, at: session, ["session": naming.title(session)])
        finding.isUndecided = isOpen
        if isOpen, let role = context.model.children(session, .chair).first {
            finding.related = [RelatedPlace(naming.place(role), Message(.relatedChairOpen))]
        }
        finding.suggestions = isOpen ? [Message(.wayNameChair)] : [Message(.wayNameChair), Message(.wayNoChair)]
        return finding
    }
}
