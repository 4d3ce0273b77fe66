import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary
import Testing

/// Twelve thousand small conferences, each checked by the program and by the slow reference.
@Suite struct RandomPlanTests {
    @Test(arguments: 0..<12)
    func agreesWithTheSlowReference(batch: UInt64) {
        var random = PlanRandom(seed: 20_270_314 + batch)
        var failures = 0
        var counts: [String: Int] = [:]
        for number in 0..<1000 {
            let plan = RandomPlan(&random)
            let differences = compare(plan, &counts)
            if !differences.isEmpty {
                failures += 1
                if failures <= 3 { Issue.record("batch \(batch), conference \(number): \(differences.joined(separator: "; "))") }
            }
        }
        #expect(failures == 0)
        // Every kind of finding occurs, so that agreement means something.
        for (name, count) in counts { #expect(count > 5, "\(name)") }
    }

    private func compare(_ plan: RandomPlan, _ counts: inout [String: Int]) -> [String] {
        let model = RandomPlanModel(plan).model
        let (schedule, flow) = AgendaFlow.schedule(model)
        let findings = flow + BuiltinRules.check(model, schedule)
        let slow = SlowFlow(plan)
        let rules = SlowRules(slow)
        var differences: [String] = []

        for expected in slow.placed {
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
    private func people(_ findings: [Diagnostic], _ model: Model) -> Set<[String]> {
        Set(
            findings.filter { $0.code == .personConflict }.map { finding in
                [finding.subjects[0]] + finding.subjects.dropFirst().map { owner($0, model) }.sorted()
            })
    }

    private func owner(_ name: String, _ model: Model) -> String {
        guard let symbol = model.symbols.find(name), var index = model.records.firstIndex(where: { $0.name == symbol }) else { return name }
        while let parent = model.records[index].parent, [.session, .item].contains(model[parent].kind) { index = parent.index }
        return model.name(RecordID(index))
    }
}
