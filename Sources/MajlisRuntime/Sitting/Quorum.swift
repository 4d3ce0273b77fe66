import MajlisLanguage
import MajlisModel
import MajlisVocabulary

/// How many have to be there or in favour: a number, or a share of so many.
///
/// 33% means one third, 66% or 67% two thirds, and 50% more than half: nothing is decided by a tie. The library's rules of procedure read
/// figures the same way.
public struct Threshold: Sendable {
    /// As the scripts state it.
    public var stated: Value

    public init?(_ value: Value) {
        switch value {
        case .integer, .figure: stated = value
        default: return nil
        }
    }

    /// The smallest number that reaches it out of `all`; nil where it is a share and nobody knows of how many.
    public func least(of all: Int?) -> Int? {
        switch stated {
        case .integer(let number): return Int(clamping: max(0, number))
        case .figure(let figure):
            guard case .percent = figure.unit else { return Int(figure.approximation.rounded(.up)) }
            guard let all else { return nil }
            let share = figure.approximation
            if share == 50 { return all / 2 + 1 }
            if share >= 33, share < 34 { return (all + 2) / 3 }
            if share >= 66, share <= 67 { return (2 * all + 2) / 3 }
            return Int((share * Double(all) / 100).rounded(.up))
        default: return nil
        }
    }
}

/// Reads what the scripts say of quorums and majorities.
struct Procedure {
    let evaluator: Evaluator
    private let meetings: MeetingOf

    private var model: Model { evaluator.model }

    init(_ evaluator: Evaluator) {
        self.evaluator = evaluator
        meetings = MeetingOf(evaluator.model)
    }

    /// Of a session: its own, that of the meeting, that of the library where it is enforced.
    func quorum(of record: RecordID) -> Threshold? {
        stated(.quorum, of: record) ?? evaluator.parameter("usual_quorum", of: "std.procedure").flatMap { Threshold($0) }
    }

    /// Of a vote: its own, that of the decision, that of the meeting, that of the library; otherwise more than half.
    func majority(of vote: RecordID) -> Threshold? {
        stated(.majority, of: vote) ?? evaluator.parameter("usual_majority", of: "std.procedure").flatMap { Threshold($0) }
            ?? Threshold(.figure(Figure(mantissa: 50, unit: .percent)))
    }

    private func stated(_ clause: Clause, of record: RecordID) -> Threshold? {
        var next: RecordID? = record
        while let id = next {
            if let own = model.value(id, clause).flatMap({ Threshold($0) }) { return own }
            next = model[id].parent
        }
        return meetings[record].flatMap { model.value($0, clause) }.flatMap { Threshold($0) }
    }

    /// The number that the rules of procedure give where they are enforced; otherwise as many as may vote, and where the scripts give the vote to
    /// nobody, all who take part; nil where nobody does.
    func memberCount(of meeting: RecordID?) -> Int? {
        if case .integer(let count)? = evaluator.parameter("members_with_vote", of: "std.procedure") { return Int(clamping: count) }
        let all = participants(of: meeting)
        let voting = all.count { isVoting($0) }
        if voting > 0 { return voting }
        return all.isEmpty ? nil : all.count
    }

    /// Whether the scripts say who may vote.
    func grantsVotes(in meeting: RecordID?) -> Bool { participants(of: meeting).contains { isVoting($0) } }

    private func participants(of meeting: RecordID?) -> [RecordID] {
        model.records(of: .participant).filter { meeting == nil || meetings[$0] == nil || meetings[$0] == meeting }
    }

    /// Of whom the majority of a vote is counted: its own word, that of the decision or the meeting, that of the library.
    func base(of vote: RecordID) -> Choice {
        var next: RecordID? = vote
        while let id = next {
            if case .choice(let base)? = model.value(id, .countedOf) { return base }
            next = model[id].parent
        }
        if let meeting = meetings[vote], case .choice(let base)? = model.value(meeting, .countedOf) { return base }
        guard case .label(let symbol)? = evaluator.parameter("counted_of", of: "std.procedure") else { return .cast }
        return Vocabulary.meanings(of: Vocabulary.word(model.symbols[symbol])).choice ?? .cast
    }

    /// Itself, by its category, or because it stands for a delegation or body that may vote.
    func isVoting(_ participant: RecordID) -> Bool {
        if model.has(participant, .voting) { return true }
        if model.references(participant, .category).contains(where: { model.has($0, .voting) }) { return true }
        guard let who = model.referent(participant), who != participant else { return false }
        return model.has(who, .voting)
    }
}
