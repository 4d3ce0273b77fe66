import MajlisLanguage
import MajlisModel
import MajlisVocabulary

/// A session while it sits: who is there, whether the quorum is met, who speaks and who waits, what was voted.
public struct Sitting: Sendable {
    /// One participant on the list of speakers.
    public struct Speaker: Sendable {
        public var participant: RecordID
        public var state: SubjectState
        /// When the floor was asked for, given and given back, where that was recorded with a time.
        public var asked: CivilDateTime?
        public var began: CivilDateTime?
        public var ended: CivilDateTime?
        /// Seconds that were granted or asked for.
        public var granted: Int?
        /// Seconds spoken so far, in all turns that are over, and up to now in one that is not.
        public var spoken: Int?
        public var isSpeaking: Bool
        /// It has spoken and is not on the list again.
        public var hasSpoken: Bool
    }

    /// A motion or a reply: something asked for beside the list of speakers.
    public struct Request: Sendable {
        public var workflow: Int
        public var participant: RecordID
        public var state: SubjectState
        public var date: CivilDate
        public var time: CivilTime?
        public var isOpen: Bool
    }

    /// A motion of procedure: what was moved, and what became of it.
    public struct Motion: Sendable {
        public var state: SubjectState
        /// In the mover's words, where the event gives them.
        public var text: Value
        public var date: CivilDate
        public var time: CivilTime?
    }

    public var session: RecordID
    /// nil where the scripts follow no sitting.
    public var state: SubjectState
    public var listState: SubjectState
    /// Participants who are there now, in the order in which they came.
    public var present: [RecordID]
    /// The number that counts for the quorum: those present who may vote where the scripts say who may, otherwise all; a stated number where none is recorded.
    public var counted: Int?
    public var members: Int?
    public var quorum: Threshold?
    /// As many as the quorum needs.
    public var needed: Int?
    public var hasQuorum: Kleene
    /// Who speaks first, then those who wait in their order, then those who have spoken.
    public var speakers: [Speaker]
    public var requests: [Request]
    /// The last motion of procedure that was moved.
    public var motion: Motion?
    public var votes: [VoteCount]
    /// It has been opened and is neither suspended nor closed.
    public var isInSession: Bool
    /// Something of all that was recorded.
    public var isRecorded: Bool
}

/// Reads a session's sitting from the steps that were taken.
struct SittingReader {
    private let outcome: Outcome
    private let history: StepHistory
    private let states: StateReader
    private let procedure: Procedure
    private let meetings: MeetingOf
    private let now: CivilDateTime?

    private var model: Model { states.model }
    private var program: Program { states.program }

    init(_ outcome: Outcome, now: CivilDateTime?) {
        self.outcome = outcome
        self.now = now
        history = StepHistory(outcome)
        states = StateReader(model: outcome.project.model, program: outcome.project.program, history: history)
        procedure = Procedure(outcome.evaluator)
        meetings = MeetingOf(outcome.project.model)
    }

    func sitting(of session: RecordID) -> Sitting {
        let present = presentOnes(in: session)
        let members = procedure.memberCount(of: meetings[session])
        let quorum = procedure.quorum(of: session)
        let counted = counted(present, session)
        let needed = quorum?.least(of: members)
        let votes = votes(of: session)
        let speakers = speakers(in: session)
        let requests = requests(in: session)
        let state = state("sitting", of: session)
        return Sitting(
            session: session, state: state, listState: self.state("speakers_list", of: session), present: present, counted: counted,
            members: members, quorum: quorum, needed: needed,
            hasQuorum: needed.flatMap { needed in counted.map { Kleene($0 >= needed) } } ?? .unknown, speakers: speakers,
            requests: requests,
            votes: votes, isInSession: isInSession(session),
            isRecorded: !present.isEmpty || !speakers.isEmpty || !requests.isEmpty || !votes.isEmpty || hasHistory("sitting", session))
    }

    private func state(_ workflow: String, of session: RecordID) -> SubjectState {
        guard let index = history.workflow(workflow, of: .session) else { return .unstated }
        return SubjectState(history.state(of: .init(workflow: index, record: session)), in: model)
    }

    private func isInSession(_ session: RecordID) -> Bool {
        guard let index = history.workflow("sitting", of: .session) else { return false }
        let state = history.state(of: .init(workflow: index, record: session))
        return state != nil && state == model.symbols.find("in_session")
    }

    private func hasHistory(_ workflow: String, _ session: RecordID) -> Bool {
        guard let index = history.workflow(workflow, of: .session) else { return false }
        return !history[.init(workflow: index, record: session)].isEmpty
    }

    // MARK: Who is there

    private func presentOnes(in session: RecordID) -> [RecordID] {
        guard let index = history.workflow("presence", of: .participant) else { return [] }
        return history.pairs(in: session, of: index).filter { subject in
            SubjectState(history.state(of: subject), in: model).isPresent
        }.map(\.record)
    }

    private func counted(_ present: [RecordID], _ session: RecordID) -> Int? {
        if present.isEmpty {
            if case .integer(let stated)? = model.value(session, .present) { return Int(clamping: stated) }
            // Everybody has left, or nobody was recorded at all.
            let presence = history.workflow("presence", of: .participant)
            return presence.map { history.pairs(in: session, of: $0).isEmpty } ?? true ? nil : 0
        }
        // Where the scripts give the vote to some, only they count.
        return procedure.grantsVotes(in: meetings[session]) ? present.count { procedure.isVoting($0) } : present.count
    }

    // MARK: Who speaks

    private func speakers(in session: RecordID) -> [Sitting.Speaker] {
        guard let index = history.workflow("floor", of: .participant) else { return [] }
        let turns = history.pairs(in: session, of: index).map { speaker($0, index) }
        func rank(_ speaker: Sitting.Speaker) -> Int { speaker.isSpeaking ? 0 : speaker.hasSpoken ? 2 : 1 }
        return turns.filter { $0.state != .unstated }.map { (speaker: $0, last: last(of: $0)) }.enumerated().sorted { a, b in
            let ranks = (rank(a.element.speaker), rank(b.element.speaker))
            if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
            return a.element.last == b.element.last ? a.offset < b.offset : a.element.last < b.element.last
        }.map(\.element.speaker)
    }

    /// What orders the list: the event that put somebody on it last; events are in the order of time.
    private func last(of speaker: Sitting.Speaker) -> Int64 { (speaker.asked ?? speaker.began)?.seconds ?? Int64.min }

    private func speaker(_ subject: StepHistory.Subject, _ workflow: Int) -> Sitting.Speaker {
        let states = program.workflows[workflow].states
        let speaking = model.symbols.find("speaking").flatMap { states.contains($0) ? $0 : nil } ?? (states.count > 2 ? states[2] : nil)
        let entries = history[subject]
        var result = Sitting.Speaker(
            participant: subject.record, state: SubjectState(history.state(of: subject), in: model), isSpeaking: false, hasSpoken: false)
        var spoken: Int?
        var began: CivilDateTime?
        for entry in entries {
            if let from = began {
                if let until = entry.moment { spoken = (spoken ?? 0) + Int(clamping: until.seconds(since: from)) }
                result.ended = entry.moment
                result.hasSpoken = true
                began = nil
            }
            if entry.state == speaking {
                began = entry.moment
                result.began = entry.moment
                result.ended = nil
                result.hasSpoken = entry.moment == nil
            } else if result.began == nil || entry.state != states.first, !isLast(entry.state, workflow) {
                // On the list again.
                result.asked = entry.moment
                result.hasSpoken = false
            }
            if entry.state == speaking { result.granted = granted(subject, workflow, from: speaking) }
        }
        if entries.last?.state == speaking {
            result.isSpeaking = true
            result.hasSpoken = false
            if let began, let now, now > began { spoken = (spoken ?? 0) + Int(clamping: now.seconds(since: began)) }
        } else if let last = entries.last?.state, last == states.first || isLast(last, workflow) {
            result.hasSpoken = true
        }
        result.spoken = spoken
        return result
    }

    private func isLast(_ state: Symbol, _ workflow: Int) -> Bool {
        program.workflows[workflow].final.contains(state) || state == model.symbols.find("spoken")
    }

    /// How long a speech may take: the limit of the step that ends it.
    private func granted(_ subject: StepHistory.Subject, _ workflow: Int, from state: Symbol?) -> Int? {
        guard let state else { return nil }
        for step in program.workflows[workflow].steps where step.from.contains(state) {
            guard let limit = step.limit else { continue }
            var frame = Evaluator.frame(
                size: max(step.frameSize, Workflow.Slot.firstField + step.fields.count),
                [.record(subject.record), subject.place.map { .record($0) } ?? .none])
            let length = outcome.evaluator.withOwner(subject.record) { outcome.evaluator.evaluate(limit, frame: &frame) }
            if case .duration(let box) = length, let seconds = box.duration.clockSeconds { return Int(clamping: seconds) }
        }
        return nil
    }

    // MARK: Points of order and replies

    private func requests(in session: RecordID) -> [Sitting.Request] {
        ["point_of_order", "reply"].compactMap { history.workflow($0, of: .participant) }.flatMap { index in
            history.pairs(in: session, of: index).compactMap { subject in
                guard let last = history[subject].last else { return nil }
                let shape = program.workflows[index]
                let isOver = shape.final.contains(last.state) || last.state == shape.states.first
                return Sitting.Request(
                    workflow: index, participant: subject.record, state: SubjectState(last.state, in: model), date: last.date,
                    time: last.time,
                    isOpen: !isOver)
            }
        }
    }

    private func motion(in session: RecordID) -> Sitting.Motion? {
        guard let index = history.workflow("motion", of: .session) else { return nil }
        let entries = history[.init(workflow: index, record: session)]
        guard let last = entries.last else { return nil }
        // What was moved stands in the event that moved it.
        let words = entries.reversed().lazy.compactMap { entry in
            program.events[entry.event].arguments.lazy.compactMap { $0 }.first { if case .text = $0 { true } else { false } }
        }.first
        return Sitting.Motion(state: SubjectState(last.state, in: model), text: words ?? .none, date: last.date, time: last.time)
    }

    // MARK: Votes

    private func votes(of session: RecordID) -> [VoteCount] {
        let reader = VoteReader(history: history, states: states, procedure: procedure)
        return model.records(of: .vote).filter { model.enclosing($0, KindSet(.session)) == session }.map { vote in
            reader.count(vote, meeting: meetings[session])
        }
    }
}

extension SubjectState {
    /// A state that says that somebody is there.
    var isPresent: Bool {
        switch self {
        case .word(let choice): choice == .present || choice == .attended
        case .own: false
        case .unstated: false
        }
    }
}

extension Outcome {
    /// The sitting of a session.
    /// - Parameter now: what time it is, for whoever has the floor.
    public func sitting(of session: RecordID, now: CivilDateTime? = nil) -> Sitting { SittingReader(self, now: now).sitting(of: session) }

    /// All sessions of which a sitting was recorded.
    public func sittings(now: CivilDateTime? = nil) -> [Sitting] {
        let reader = SittingReader(self, now: now)
        return schedule.ordered.filter { project.model.kind($0) == .session }.map { reader.sitting(of: $0) }.filter(\.isRecorded)
    }
}
