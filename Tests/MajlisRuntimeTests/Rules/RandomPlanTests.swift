import Foundation
import MajlisModel
import MajlisText
import MajlisVocabulary
import Testing

@testable import MajlisRuntime

/// Twelve thousand small conferences, each checked by the program and by the slow reference.
@Suite struct RandomPlanTests {
    @Test(arguments: 0..<12)
    func agreesWithTheSlowReference(batch: UInt64) {
        var random = PlanRandom(seed: 20_270_314 + batch)
        var failures = 0
        var counts: [String: Int] = [:]
        for number in 0..<1000 {
            let plan = RandomPlan(&random)
            let differences = PlanComparison.differences(plan, &counts)
            if !differences.isEmpty {
                failures += 1
                if failures <= 3 { Issue.record("batch \(batch), conference \(number): \(differences.joined(separator: "; "))") }
            }
        }
        #expect(failures == 0)
        // Every kind of finding occurs, so that agreement means something.
        for (name, count) in counts { #expect(count > 5, "\(name)") }
    }

    /// The reference knows the model and the vocabulary, and nothing of what it is held against.
    @Test(arguments: ["../Agenda/SlowFlow.swift", "SlowRules.swift"])
    func theReferenceStandsAlone(file: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        let imports = text.split(separator: "\n").filter { $0.hasPrefix("import") || $0.hasPrefix("@testable") }
        #expect(imports == ["import MajlisModel", "import MajlisVocabulary"])
    }

    /// A program that is wrong in one small way is found out, for each of several ways.
    @Test(arguments: PlanMutation.allCases)
    func aMutationIsNoticed(mutation: PlanMutation) {
        var random = PlanRandom(seed: 77)
        var noticed = 0
        for _ in 0..<400 {
            var counts: [String: Int] = [:]
            if !PlanComparison.differences(RandomPlan(&random), &counts, mutation).isEmpty { noticed += 1 }
        }
        #expect(noticed > 0, "\(mutation)")
    }
}

/// One small mistake in the fast path, or in what it is given.
enum PlanMutation: CaseIterable {
    /// What ends when another begins counts as an overlap.
    case overlapsTouch
    /// An overlap of a minute does not count.
    case overlapsMissed
    case endsEarlier
    case startsLater
    case roomLost
    case otherRoom
    case placementLost
    case findingLost
    case findingTwice
    case longerWay

    func applied(to schedule: Schedule) -> Schedule {
        guard let victim = schedule.ordered.last(where: { schedule[$0]?.room != nil && schedule[$0]?.end != nil }),
            var placement = schedule[victim]
        else { return schedule }
        switch self {
        case .endsEarlier: (placement.end, placement.endInstant) = (placement.start, placement.startInstant)
        case .startsLater:
            placement.start = placement.start?.adding(seconds: 600)
            placement.startInstant = placement.startInstant.map { $0 + 600 }
        case .roomLost: placement.room = nil
        case .otherRoom: placement.room = schedule.ordered.lazy.compactMap { schedule[$0]?.room }.first { $0 != placement.room }
        case .placementLost, .overlapsTouch, .overlapsMissed, .findingLost, .findingTwice, .longerWay: break
        }
        var result = schedule
        result.placements[victim.index] = self == .placementLost ? nil : placement
        return result
    }

    var parameters: BuiltinRules.Parameters {
        var result = BuiltinRules.Parameters()
        switch self {
        case .overlapsTouch: result.slack = 1
        case .overlapsMissed: result.slack = -60
        case .longerWay: result.transition = 3_600
        default: break
        }
        return result
    }

    func applied(to findings: [Diagnostic]) -> [Diagnostic] {
        let codes: Set<MessageCode> = [.roomConflict, .personConflict, .capacity, .chairMissing, .trackParallel]
        guard let place = findings.firstIndex(where: { codes.contains($0.code) }) else { return findings }
        var result = findings
        switch self {
        case .findingLost: result.remove(at: place)
        case .findingTwice: result.append(contentsOf: findings.filter { $0.code == .roomConflict })
        default: break
        }
        return result
    }
}

/// What the program says of a random conference, beside what the reference says.
enum PlanComparison {
    static func differences(_ plan: RandomPlan, _ counts: inout [String: Int], _ mutation: PlanMutation? = nil) -> [String] {
        let model = RandomPlanModel(plan).model
        let (flowing, flow) = AgendaFlow.schedule(model)
        let schedule = mutation?.applied(to: flowing) ?? flowing
        let all = flow + BuiltinRules.check(model, schedule, parameters: mutation?.parameters ?? BuiltinRules.Parameters())
        let findings = mutation?.applied(to: all) ?? all
        let slow = SlowFlow(plan)
        let rules = SlowRules(slow)
        var differences: [String] = []

        // The mutations are to be noticed by what the rules say, not by looking at what was mutated.
        for expected in slow.placed where mutation == nil {
            guard let symbol = model.symbols.find(expected.node.name),
                let index = model.records.firstIndex(where: { $0.name == symbol }), let actual = schedule[RecordID(index)]
            else {
                differences.append("\(expected.node.name) is not placed")
                continue
            }
            let start = actual.start.map { Int($0.seconds) / 60 }
            let end = actual.end.map { Int($0.seconds) / 60 }
            let room = actual.room.map { model.name($0) }
            let wanted = (expected.start, expected.end, expected.room.map { "room\($0)" })
            if (start, end, room) != wanted || actual.date != expected.date {
                differences.append("\(expected.node.name): \((start, end, room)), not \(wanted)")
            }
        }

        func names(_ codes: MessageCode...) -> Set<[String]> { Set(findings.filter { codes.contains($0.code) }.map(\.subjects)) }
        func pairs(_ codes: MessageCode...) -> Set<[String]> {
            Set(findings.filter { codes.contains($0.code) }.map { $0.subjects.filter { $0.hasPrefix("n") }.sorted() })
        }
        func check(_ what: String, _ fast: Set<[String]>, _ slow: Set<[String]>) {
            counts[what, default: 0] += slow.count
            guard fast != slow else { return }
            differences.append("\(what): too many \(fast.subtracting(slow)), missing \(slow.subtracting(fast))")
        }
        check("flow_overlap", names(.flowOverlap), slow.overlaps)
        let early = names(.flowBeforeStart).map { Array($0.filter { $0.hasPrefix("n") }.prefix(1)) }
        check("before its start", Set(early), Set(slow.early.map { $0.isEmpty ? [] : [$0] }))
        check("gap", names(.agendaGap), Set(slow.gaps.map { $0.isEmpty ? [] : [$0] }))
        check("without length", names(.lengthMissing), Set(slow.withoutLength.map { [$0] }))
        let rooms = pairs(.roomConflict, .roomConflictJoined).map { pair in pair.map { owner($0, model) }.sorted() }
        check("room_conflict", Set(rooms), rules.rooms)
        for code in [MessageCode.roomConflict, .roomConflictJoined, .personConflict, .trackParallel, .transitionTooShort, .flowOverlap] {
            // Lanes have no name.
            let all = findings.filter { $0.code == code && $0.subjects.count > 1 }.map(\.subjects)
            if all.count != Set(all).count { differences.append("\(code.name) twice") }
        }
        if rooms.count != Set(rooms).count { differences.append("a room conflict twice") }
        check("track_parallel", pairs(.trackParallel), rules.tracks)
        check("person_conflict", people(findings, model), rules.people)
        check("transition", names(.transitionTooShort), rules.transitions)
        check("capacity", Set(names(.capacity).map { [$0[0]] }), Set(rules.capacity.map { [$0] }))
        check("chair_missing", names(.chairMissing), Set(rules.chairs.map { [$0] }))
        return differences
    }

    /// Person conflicts by the sessions to which the parts belong.
    private static func people(_ findings: [Diagnostic], _ model: Model) -> Set<[String]> {
        Set(
            findings.filter { $0.code == .personConflict }.map { finding in
                [finding.subjects[0]] + finding.subjects.dropFirst().map { owner($0, model) }.sorted()
            })
    }

    private static func owner(_ name: String, _ model: Model) -> String {
        guard let symbol = model.symbols.find(name), var index = model.records.firstIndex(where: { $0.name == symbol }) else { return name }
        while let parent = model.records[index].parent, [.session, .item].contains(model[parent].kind) { index = parent.index }
        return model.name(RecordID(index))
    }
}
