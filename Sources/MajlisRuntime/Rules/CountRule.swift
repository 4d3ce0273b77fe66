import MajlisModel
import MajlisText
import MajlisVocabulary

/// `count_mismatch`: a stated number against the names that are listed.
///
/// A category, a conference and an edition count participants, a series its editions, a group and a delegation their members, a session its
/// participants (its speakers where it lists none), an agenda its sessions and items.
struct CountRule {
    private let context: RuleContext
    private var model: Model { context.model }
    // Participants by their meeting and by their category; bodies and people by the group they say they belong to.
    private var byMeeting: [RecordID: [RecordID]] = [:]
    private var byCategory: [RecordID: [RecordID]] = [:]
    private var byGroup: [RecordID: [RecordID]] = [:]

    static func check(_ context: RuleContext) -> [Diagnostic] {
        var stated: [(id: RecordID, count: Int)] = []
        for kind in [Kind.conference, .edition, .series, .category, .group, .delegation, .session, .agenda] {
            for id in context.model.records(of: kind) {
                if case .integer(let count)? = context.facts.value(id, .statedCount) { stated.append((id, Int(count))) }
            }
        }
        guard !stated.isEmpty else { return [] }
        let rule = CountRule(context)
        return stated.compactMap { rule.compare($0.id, $0.count, rule.tally($0.id)) }
    }

    private init(_ context: RuleContext) {
        self.context = context
        for participant in model.records(of: .participant) {
            if let meeting = context.meetings.meeting(of: participant, in: context.facts) {
                byMeeting[meeting, default: []].append(participant)
            }
            if let category = context.facts.reference(participant, .category) { byCategory[category, default: []].append(participant) }
        }
        for kind in [Kind.organization, .person] {
            for body in model.records(of: kind) where context.facts.value(body, .group) != nil {
                for group in model.references(body, .group) { byGroup[group, default: []].append(body) }
            }
        }
    }

    /// What a list says: names, a number of others, more that nobody counts.
    private struct Tally {
        var named: Set<RecordID> = []
        var unnamed = 0
        /// `others` without a number.
        var hasMore = false
        /// `tbd`
        var isOpen = false
        /// A second number that is as good: a delegation with its head or without.
        var alternative: Int?

        var least: Int { named.count + unnamed + (hasMore ? 1 : 0) }
        var isExact: Bool { !hasMore && !isOpen }

        mutating func add(_ value: Value?) {
            switch value {
            case .record(let id)?: named.insert(id)
            case .others(let count)?: if count >= 0 { unnamed += Int(count) } else { hasMore = true }
            case .tbd?, .unknown?: isOpen = true
            case .list(let box)?:
                for element in box.elements { add(element) }
                switch box.openness {
                case .exactly(let count): unnamed += count
                case .others: hasMore = true
                case .tbd: isOpen = true
                case .complete, .unstated: break
                }
            default: break
            }
        }
    }

    // MARK: Counting

    private func tally(_ id: RecordID) -> Tally {
        var tally = Tally()
        switch model[id].kind {
        case .conference, .edition:
            for participant in byMeeting[id] ?? [] {
                let isOfSession = model[participant].parent.map { model[$0].kind == .session } ?? false
                if isOfSession, model[participant].referent.recordID == nil { continue }
                tally.add(model[participant].referent)
            }
        case .category:
            let meeting = context.meetings.meeting(of: id, in: context.facts)
            for participant in byCategory[id] ?? [] {
                if let meeting, context.meetings.meeting(of: participant, in: context.facts) != meeting { continue }
                tally.add(model[participant].referent)
            }
        case .series:
            var open = [id]
            while let series = open.popLast() {
                tally.named.formUnion(model.children(series, .edition))
                open += model.children(series, .series)
            }
        case .group:
            tally.add(model.value(id, .member))
            tally.named.formUnion(byGroup[id] ?? [])
        case .delegation:
            tally.add(model.value(id, .member))
            if let head = model.reference(id, .head), !tally.named.contains(head) {
                tally.alternative = tally.least
                tally.named.insert(head)
            }
        case .session:
            let participants = model.children(id, .participant)
            for role in participants.isEmpty ? model.children(id, .speaker) : participants { tally.add(model[role].referent) }
        case .agenda:
            var open = [id]
            while let next = open.popLast() {
                for child in model[next].children {
                    switch model[child].kind {
                    case .session, .item: tally.named.insert(child)
                    case .day, .parallel, .lane, .alongside: open.append(child)
                    default: break
                    }
                }
            }
        default: break
        }
        return tally
    }

    // MARK: Comparing

    private func compare(_ id: RecordID, _ stated: Int, _ tally: Tally) -> Diagnostic? {
        if tally.alternative == stated, tally.isExact { return nil }
        if tally.named.isEmpty, tally.isExact || tally.hasMore, tally.unnamed == 0 || tally.unnamed == stated {
            return finding(
                .statedUnnamed, id, stated, ["subject": context.naming.title(id), "stated": .number(stated)], [Message(.wayNameThem)])
        }
        if stated < tally.least || stated > tally.least && tally.isExact { return mismatch(id, stated, tally) }
        guard tally.isOpen, stated > tally.least else { return nil }
        var undecided = finding(
            .statedUndecided, id, stated,
            ["subject": context.naming.title(id), "stated": .number(stated), "named": .number(tally.named.count)], [])
        undecided.isUndecided = true
        undecided.suggestions = [Message(.wayAddOthers, ["count": .number(stated - tally.least)])]
        return undecided
    }

    private func mismatch(_ id: RecordID, _ stated: Int, _ tally: Tally) -> Diagnostic {
        var ways = [Message(.wayStatedCount, ["count": .number(tally.least)])]
        if stated > tally.least { ways.append(Message(.wayAddOthers, ["count": .number(stated - tally.least)])) }
        return finding(
            .countMismatch, id, stated,
            ["subject": context.naming.title(id), "stated": .number(stated), "count": .number(tally.least)],
            ways + context.naming.waiver(.countMismatch, on: id))
    }

    private func finding(
        _ code: MessageCode, _ id: RecordID, _ stated: Int, _ arguments: KeyValuePairs<String, MessageArgument>, _ ways: [Message]
    ) -> Diagnostic {
        var finding = context.naming.finding(code, .countMismatch, at: id, arguments)
        finding.related = [
            RelatedPlace(context.naming.place(id, .statedCount), Message(.relatedStated, ["stated": .number(stated)]))
        ]
        finding.suggestions = ways
        return finding
    }
}
