import MajlisLanguage
import MajlisModel
import MajlisVocabulary

/// What a vote came to.
public struct VoteCount: Sendable {
    public enum Result: UInt8, Sendable, CaseIterable {
        /// Nothing has been counted, or a figure is missing.
        case open
        case carried
        case lost
        /// As many for as against where more than half were needed.
        case tied
    }

    public var vote: RecordID
    /// The decision or recommendation that it is about.
    public var motion: RecordID?
    public var state: SubjectState
    public var yes: Int?
    public var no: Int?
    public var abstain: Int?
    /// Votes were recorded one by one.
    public var isRollCall: Bool
    /// Who voted how, in the order of the events; empty where votes were only counted.
    public var ballots: [(participant: RecordID, state: SubjectState)]
    public var majority: Threshold?
    /// As many in favour as the majority needs.
    public var needed: Int?
    public var result: Result
}

/// Counts votes: by the ballots that were recorded, otherwise by what the clauses say.
struct VoteReader {
    let history: StepHistory
    let states: StateReader
    let procedure: Procedure

    private var model: Model { states.model }

    func count(_ vote: RecordID, meeting: RecordID?) -> VoteCount {
        var ballots: [(participant: RecordID, state: SubjectState)] = []
        if let index = history.workflow("ballot", of: .participant) {
            ballots = history.pairs(in: vote, of: index).map { ($0.record, SubjectState(history.state(of: $0), in: model)) }
        }
        func told(_ names: Set<String>) -> Int { ballots.count { names.contains($0.state.name(in: model)) } }
        let isRollCall = !ballots.isEmpty
        let yes = isRollCall ? told(["in_favour", "yes"]) : number(vote, .yes)
        let no = isRollCall ? told(["against", "no"]) : number(vote, .no)
        let abstain = isRollCall ? told(["abstained", "abstain"]) : number(vote, .abstain)
        let majority = procedure.majority(of: vote)
        let needed = majority?.least(of: base(vote, yes: yes, no: no, abstain: abstain, meeting))
        let voting = history.workflow("voting", of: .vote)
        let isOver = voting.map { hasEnded(vote, $0) } ?? true
        return VoteCount(
            vote: vote, motion: motion(of: vote), state: voting.map { states.state(of: vote, workflow: $0) } ?? .unstated, yes: yes, no: no,
            abstain: abstain, isRollCall: isRollCall, ballots: ballots, majority: majority, needed: needed,
            result: result(yes: yes, no: no, needed: needed, majority: majority, isOver: isOver))
    }

    private func number(_ vote: RecordID, _ clause: Clause) -> Int? {
        if case .integer(let count)? = model.value(vote, clause) { return Int(clamping: count) }
        return nil
    }

    private func motion(of vote: RecordID) -> RecordID? {
        guard let parent = model[vote].parent, [.decision, .recommendation].contains(model.kind(parent)) else { return nil }
        return parent
    }

    /// Of the votes cast, of all present, or of all members, as the rules of procedure say.
    private func base(_ vote: RecordID, yes: Int?, no: Int?, abstain: Int?, _ meeting: RecordID?) -> Int? {
        let cast = yes.map { $0 + (no ?? 0) }
        switch procedure.base(of: vote) {
        case .members: return procedure.memberCount(of: meeting)
        case .present: return number(vote, .present) ?? cast.map { $0 + (abstain ?? 0) }
        default: return cast
        }
    }

    /// A vote that nothing was recorded of is over where its figures are stated.
    private func hasEnded(_ vote: RecordID, _ workflow: Int) -> Bool {
        guard let last = history[.init(workflow: workflow, record: vote)].last else { return true }
        let shape = states.program.workflows[workflow]
        return shape.final.contains(last.state) || !shape.steps.contains { $0.from.contains(last.state) }
    }

    private func result(yes: Int?, no: Int?, needed: Int?, majority: Threshold?, isOver: Bool) -> VoteCount.Result {
        guard isOver, let yes, let needed, yes + (no ?? 0) > 0 else { return .open }
        if yes >= needed { return .carried }
        if yes == no, case .figure(let figure)? = majority?.stated, figure.unit == .percent, figure.approximation == 50 { return .tied }
        return .lost
    }
}

extension SubjectState {
    /// The word as scripts write it in English, or the script's own.
    func name(in model: Model) -> String {
        switch self {
        case .word(let choice): choice.english
        case .own(let symbol): model.symbols[symbol]
        case .unstated: ""
        }
    }
}
