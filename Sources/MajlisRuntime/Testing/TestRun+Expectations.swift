import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// What is expected: each expectation sees the events that stand above it.

extension TestRun {
    mutating func lookAtExpectations() {
        var happened = 0
        for happening in test.happenings {
            switch happening {
            case .event: happened += 1
            case .expectation(let expectation, let place): lookAt(expectation, place, after: happened)
            }
        }
    }

    private mutating func lookAt(_ expectation: CompiledTest.Expectation, _ place: Location, after count: Int) {
        switch expectation {
        case .condition(let condition, let isBroken):
            if !isBroken { lookAt(condition.replacing(standIns), outcome(after: count).evaluator) }
        case .attempt(let event, let isRefused): lookAt(event.replacing(standIns), isRefused: isRefused, place, after: count)
        case .finding(let name, let subjects, let isAbsent): lookAt(name, subjects, isAbsent: isAbsent, place, after: count)
        case .noFindings: expectNoFindings(place, outcome(after: count))
        case .snapshot(let subject, let text, let textPlace): lookAt(subject, text, textPlace, place, after: count)
        }
    }

    // MARK: Conditions

    private mutating func lookAt(_ condition: Expression, _ evaluator: Evaluator) {
        var frame = frame
        let truth = evaluator.truth(condition, frame: &frame)
        if truth != .yes { failures.append(explained(truth == .no ? .testNotSo : .testNotKnown, condition, evaluator)) }
    }

    mutating func checkAssumption(_ condition: Expression, _ evaluator: Evaluator) {
        let condition = condition.replacing(standIns)
        var frame = frame
        guard evaluator.truth(condition, frame: &frame) != .yes else { return }
        failures.append(explained(.testAssumptionFails, condition, evaluator))
    }

    /// With the values of the condition's parts, as a rule has them, and the facts that are missing.
    private func explained(_ code: MessageCode, _ condition: Expression, _ evaluator: Evaluator) -> Diagnostic {
        var frame = frame
        let evidence = evaluator.evidence(of: condition, frame: &frame, disclosure: evaluator.disclosure)
        var finding = Diagnostic(code, at: condition.location, ["condition": .code(evidence.text)])
        finding.evidence = evidence
        if evaluator.truth(condition, frame: &frame) == .unknown {
            let missing = evaluator.missingFacts([condition], &frame)
            finding.related += missing.map(\.place)
            finding.suggestions += missing.compactMap(\.way)
        }
        return finding
    }

    // MARK: Events that are tried

    private mutating func lookAt(_ event: Event, isRefused: Bool, _ place: Location, after count: Int) {
        let (outcome, finding) = attempt(event, after: count)
        guard let outcome else { return }
        let isAllowed = outcome.verdict == .allowed
        attempts.append((event, isAllowed))
        if isAllowed == !isRefused { return }
        guard !isAllowed else { return fail(.testAllowed, at: place) }
        var failure = Diagnostic(.testRefused, at: place, ["reason": outcome.reason.map { .message($0) } ?? .code("")])
        failure.related = finding?.related ?? []
        failure.evidence = finding?.evidence
        failure.suggestions = finding?.suggestions ?? []
        failures.append(failure)
    }

    // MARK: Findings

    private mutating func lookAt(
        _ name: CompiledTest.FindingName, _ subjects: [RecordID], isAbsent: Bool, _ place: Location, after count: Int
    ) {
        let subjects = subjects.map { standIns[$0] ?? $0 }
        let outcome = outcome(after: count)
        let unseen = subjects.filter { world.model.isMasked($0) }
        if isAbsent, !unseen.isEmpty {
            return fail(.testSubjectUnseen, at: place, ["subjects": .list(unseen.map { shown(.record($0), outcome.evaluator) })])
        }
        let found = wholeOutcome(after: count).diagnostics.filter { finding in
            switch name {
            case .rule(let rule): if finding.rule != rule { return false }
            case .code(let code): if finding.code != code { return false }
            }
            return subjects.allSatisfy { isAbout($0, finding) }
        }
        let rule: MessageArgument
        switch name {
        case .rule(let word): rule = .rule(word)
        case .code(let code): rule = .code(code.code)
        }
        if isAbsent {
            guard !found.isEmpty else { return }
            var failure = Diagnostic(.testFindingThere, at: place, ["rule": rule, "count": .number(found.count)])
            // In the words that may be shown.
            let shown = outcome.diagnostics.filter { finding in
                found.contains { $0.location == finding.location && $0.code == finding.code }
            }
            failure.related = TestRun.places(of: shown)
            failures.append(failure)
        } else if found.isEmpty {
            if subjects.isEmpty {
                fail(.testFindingMissing, at: place, ["rule": rule])
            } else {
                let about = subjects.map { shown(.record($0), outcome.evaluator) }
                fail(.testFindingMissingOn, at: place, ["rule": rule, "subjects": .list(about)])
            }
        }
    }

    /// Whether a finding is about a record: by its name, and by where it stands where the name does not say it.
    private func isAbout(_ record: RecordID, _ finding: Diagnostic) -> Bool {
        let symbol = world.model[record].name
        let standsThere = ([finding.location] + finding.related.map(\.location)).contains { isIn(record, $0) }
        if symbol.isNone { return standsThere }
        guard finding.subjects.contains(world.model.symbols[symbol]) else { return false }
        let isOnlyOne = world.model.records.count { $0.name == symbol && !$0.isTemplate } == 1
        return isOnlyOne || standsThere
    }

    /// In a record itself, and not in one that is nested in it.
    private func isIn(_ record: RecordID, _ place: Location) -> Bool {
        func holds(_ id: RecordID) -> Bool {
            guard let whole = world.model[id].origin.location, whole.file == place.file else { return false }
            return whole.range.contains(place.range.start)
        }
        return holds(record) && !world.model[record].children.contains(where: holds)
    }

    private mutating func expectNoFindings(_ place: Location, _ outcome: Outcome) {
        let events = outcome.project.program.events
        let refused = Set(outcome.events.filter { $0.verdict == .refused }.map { events[$0.event].location })
        let found = outcome.diagnostics.filter { finding in
            finding.severity >= .warning && !finding.isLeftOpen && !refused.contains(finding.location)
                && !TestRun.aboutWaivers.contains(finding.code)
        }
        guard !found.isEmpty else { return }
        var failure = Diagnostic(.testFindingsThere, at: place, ["count": .number(found.count)])
        failure.related = TestRun.places(of: found)
        failures.append(failure)
    }

    /// Waivers may be for what the test does not see.
    private static let aboutWaivers: Set<MessageCode> = [.waiverUnused, .waiverUnusedOn, .waiverOfUncheckedRule]

    private static func places(of findings: [Diagnostic]) -> [RelatedPlace] {
        findings.prefix(10).map { RelatedPlace($0.location, $0.message) }
    }

    // MARK: Snapshots

    private mutating func lookAt(
        _ subject: SnapshotSubject, _ text: String?, _ textPlace: Location?, _ place: Location, after count: Int
    ) {
        guard let snapshotTexts else { return fail(.testSnapshotEmpty, at: place) }
        var subject = subject
        if case .expression(let expression, let size) = subject {
            let columns = Dictionary(uniqueKeysWithValues: test.columns.indices.map { ($0, frame[$0]) })
            subject = .expression(expression.replacing(standIns, variables: columns), frameSize: size)
        }
        let new = TestRun.lines(snapshotTexts.text(subject, shownOutcome(after: count), language))
        let old = text.map(TestRun.lines)
        if old == new { return }
        if let edit = edit(new, textPlace, place) { snapshots.append(edit) }
        guard let old else { return fail(.testSnapshotEmpty, at: place) }
        // What shows less to fewer readers is not shown in part.
        let isOpen = access == .staff || TestRun.lines(snapshotTexts.text(subject, outcome(after: count), language)) == new
        guard isOpen else { return fail(.testSnapshotWithheld, at: place, ["option": .command("--access staff")]) }
        let lines = snapshotTexts.difference(old.joined(separator: "\n") + "\n", new.joined(separator: "\n") + "\n")
        var failure = Diagnostic(.testSnapshotDiffers, at: place, ["difference": .list(lines.map { .code($0) })])
        // One below the other, as they stand in the text.
        failure.related = lines.map { RelatedPlace(textPlace ?? place, Message(.testRow, ["cells": .code($0)])) }
        failures.append(failure)
    }

    /// What editors and terminals show alike: without spaces at the ends of lines and empty lines at the end.
    private static func lines(_ text: String) -> [String] {
        // A carriage return with its line feed is one line end.
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            String(line.reversed().drop { $0 == " " }.reversed())
        }
        while lines.last?.isEmpty ?? false { lines.removeLast() }
        while lines.first?.isEmpty ?? false { lines.removeFirst() }
        return lines
    }

    /// How the script ends its lines.
    private static func lineEnd(of bytes: [UInt8]) -> String {
        guard let feed = bytes.firstIndex(of: 0x0A), feed > 0, bytes[feed - 1] == 0x0D else { return "\n" }
        return "\r\n"
    }

    /// What would stand in the script, as deep as the line of its `expect`.
    private func edit(_ lines: [String], _ textPlace: Location?, _ place: Location) -> TextEdit? {
        let file = Int(place.file.rawValue)
        // Three quotation marks would end the text.
        guard world.files.indices.contains(file), !lines.contains(where: { $0.contains("\"\"\"") }) else { return nil }
        let source = world.files[file]
        let start = Int(source.lines.starts[source.lines.line(of: place.range.start) - 1])
        var end = start
        while end < source.bytes.count, source.bytes[end] == 0x20 || source.bytes[end] == 0x09 { end += 1 }
        let indentation = String(decoding: source.bytes[start..<end], as: UTF8.self) + "  "
        let whole = ["\"\"\""] + lines.map { $0.isEmpty ? "" : indentation + $0 } + [indentation + "\"\"\""]
        let text = whole.joined(separator: TestRun.lineEnd(of: source.bytes))
        if let textPlace { return TextEdit(textPlace, text) }
        return TextEdit(Location(file: place.file, range: TextRange(start: place.range.end, end: place.range.end)), " " + text)
    }
}
