import MajlisLanguage
import MajlisModel
import MajlisVocabulary

/// Joins what the scripts say otherwise with what recorded events have made otherwise: a session that an event has moved or cancelled is told
/// as moved or cancelled, and follows from that event.
///
/// Both are found in the same way, by comparing the two states as they are written and as the events have left them.
struct HappenedChanges {
    /// What an event that comes, goes or is another has to do with a record.
    private struct Touch {
        /// The change that tells the event.
        var change: Int
        var properties: Set<PropertyKey>
        /// A correction in so many words; else the effect of a procedure's step.
        var isCorrection: Bool
    }

    private let old: Program
    private let new: Program
    private let pairs: RecordMatcher
    private let written: [Change]
    private var happened: [Change]
    /// By record of the later state.
    private var touches: [RecordID: [Touch]] = [:]

    /// - Parameters:
    ///   - written: changes between the states as they are written.
    ///   - happened: between those that the events have led to; both tell the events themselves.
    init(_ written: [Change], _ happened: [Change], from old: Program, to new: Program, _ pairs: RecordMatcher) {
        (self.old, self.new, self.pairs, self.written, self.happened) = (old, new, pairs, written, happened)
        for (place, change) in happened.enumerated() {
            guard case .event(let x, let y) = change.subject else { continue }
            if let x { note(old.events[x], old, place) { pairs.toNew[$0.index] } }
            if let y { note(new.events[y], new, place) { $0 } }
        }
    }

    private mutating func note(_ event: Event, _ program: Program, _ change: Int, depth: Int = 0, later: (RecordID) -> RecordID?) {
        switch event.step {
        case .change(let subject, let fields):
            guard let id = later(subject) else { return }
            touches[id, default: []].append(Touch(change: change, properties: Set(fields.map(\.property)), isCorrection: true))
        case .workflow(let index, let step, let subject, _):
            let effects = program.workflows[index].steps[step].effects
            guard !effects.isEmpty, let id = later(subject) else { return }
            touches[id, default: []].append(Touch(change: change, properties: Set(effects.map(\.property)), isCorrection: false))
        case .retract(let other):
            if other < program.events.count, depth < 2 { note(program.events[other], program, change, depth: depth + 1, later: later) }
        case .done, .skip: break
        }
    }

    // MARK: Joining

    func joined() -> [Change] {
        let known = Set(written.map { Key($0) })
        var result = happened
        var isKept = [Bool](repeating: true, count: result.count)
        for place in result.indices where result[place].cause == nil && !known.contains(Key(result[place])) {
            guard let touch = touch(of: result[place]) else { continue }
            result[place].cause = touch.change
            // The event says it in the same words.
            if isTold(result[place], by: touch) { isKept[place] = false }
        }
        markSaid(&result)
        let there = Set(happened.map { Key($0) })
        for change in written where change.cause == nil && isStated(change) && !there.contains(Key(change)) {
            if let id = record(of: change), touches[id] != nil { continue }
            var change = change
            change.isOverruled = true
            result.append(change)
            isKept.append(true)
        }
        return kept(result, isKept)
    }

    private struct Key: Hashable {
        var subject: Change.Subject
        var kind: Change.Kind
        init(_ change: Change) { (subject, kind) = (change.subject, change.kind) }
    }

    private func record(of change: Change) -> RecordID? {
        guard case .record(let x, let y) = change.subject else { return nil }
        return y ?? x.flatMap { pairs.toNew[$0.index] }
    }

    /// The last event that has to do with what has changed of a record, else the last one about the record.
    private func touch(of change: Change) -> Touch? {
        guard let id = record(of: change), let all = touches[id] else { return nil }
        let properties = Self.properties(behind: change.kind)
        return all.last { !$0.properties.isDisjoint(with: properties) } ?? all.last
    }

    /// Clauses that lead to such a change.
    private static func properties(behind kind: Change.Kind) -> Set<PropertyKey> {
        switch kind {
        case .moved: [PropertyKey(.at), PropertyKey(.from), PropertyKey(.day), PropertyKey(.date)]
        case .lengthened, .shortened: [PropertyKey(.for), PropertyKey(.to), PropertyKey(.until)]
        case .room: [PropertyKey(.room)]
        case .cancelled, .postponed, .reinstated, .status: [PropertyKey(.status)]
        case .retitled: [PropertyKey(.title)]
        case .due: [PropertyKey(.due)]
        case .clause(let property), .text(let property, _): [property]
        default: []
        }
    }

    private func isTold(_ change: Change, by touch: Touch) -> Bool {
        if touch.isCorrection, isSaidPlainly(touch, of: record(of: change)) { return false }
        switch change.kind {
        case .clause, .text, .retitled, .status: return !touch.properties.isDisjoint(with: Self.properties(behind: change.kind))
        default: return false
        }
    }

    /// What is no consequence of anything else that is compared.
    private func isStated(_ change: Change) -> Bool {
        switch change.subject {
        case .record, .all: true
        case .anchor, .sessions, .event, .statement, .file: false
        }
    }

    // MARK: Said by what follows

    private static let timed: KindSet = [.session, .item, .break, .part, .speech, .point]
    private static let said = Set([Clause.at, .for, .from, .to, .until, .day, .date, .room, .status].map { PropertyKey($0) })

    /// Corrections of which the states tell more plainly what has come of them: the session is moved, cancelled, in another room, or as it was.
    private func markSaid(_ changes: inout [Change]) {
        for (id, all) in touches {
            for touch in all where touch.isCorrection && isSaidPlainly(touch, of: id) { changes[touch.change].isSaidPlainly = true }
        }
    }

    private func isSaidPlainly(_ touch: Touch, of id: RecordID?) -> Bool {
        guard let id else { return false }
        return Self.timed.contains(pairs.new.kind(id)) && touch.properties.isSubset(of: Self.said)
    }

    /// Without those that are not told; what follows from these follows from what they follow from.
    private func kept(_ changes: [Change], _ isKept: [Bool]) -> [Change] {
        var places: [Int] = []
        var count = 0
        for isThere in isKept {
            places.append(count)
            if isThere { count += 1 }
        }
        return changes.indices.filter { isKept[$0] }.map { place in
            var change = changes[place]
            var cause = change.cause
            var steps = 0
            while let next = cause, !isKept[next], steps < changes.count {
                cause = changes[next].cause
                steps += 1
            }
            change.cause = cause.map { places[$0] }
            return change
        }
    }
}
