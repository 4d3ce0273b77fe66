import MajlisLanguage
import MajlisModel
import MajlisText

/// Counts how often the conditions of a project's own rules hold and are broken, and the steps of its own workflows are taken and refused.
struct CoverageCounter {
    private let project: Project

    init(_ project: Project) { self.project = project }

    /// What the program brings along is tested elsewhere.
    private func isOwn(_ place: Location) -> Bool {
        let file = Int(place.file.rawValue)
        return project.files.indices.contains(file) && !project.files[file].isBuiltIn
    }

    private func name(_ rule: Rule) -> String { rule.name.isEmpty ? project.model.title(rule.record) ?? "" : rule.name }

    private func subject(_ workflow: Int, _ step: Int) -> TestCoverage.Point.Subject {
        let symbols = project.model.symbols
        let workflow = project.program.workflows[workflow]
        return .step(workflow: symbols[workflow.name], step: symbols[workflow.steps[step].name])
    }

    /// Every point, counted nowhere.
    var empty: TestCoverage {
        var coverage = TestCoverage()
        for rule in project.program.rules where !project.model[rule.record].isTemplate {
            let own = rule.requirements.filter { isOwn($0.location) }
            // A library that is enforced twice has its rules once.
            coverage.add(TestCoverage(points: own.map { .init(.requirement(rule: name(rule)), at: $0.location) }))
        }
        for (index, workflow) in project.program.workflows.enumerated() where !workflow.isStandard {
            for (number, step) in workflow.steps.enumerated() where isOwn(step.location) {
                coverage.add(TestCoverage(points: [.init(subject(index, number), at: step.location)]))
            }
        }
        return coverage
    }

    /// What one world has gone through.
    /// - Parameter reach: the rules that the test looks at; it covers no others.
    func count(rules outcome: Outcome, _ reach: TestReach, steps: [(workflow: Int, step: Int, isTaken: Bool)]) -> TestCoverage {
        var points: [Location: TestCoverage.Point] = [:]
        for rule in project.program.rules where reach.includes(rule) && rule.requirements.contains(where: { isOwn($0.location) }) {
            outcome.evaluator.judge(rule) { verdict in
                guard let requirement = verdict.requirement, isOwn(requirement.location) else { return true }
                var point = points[requirement.location] ?? .init(.requirement(rule: name(rule)), at: requirement.location)
                if verdict.outcome == .yes { point.held += 1 }
                if verdict.outcome == .no { point.broken += 1 }
                points[requirement.location] = point
                return true
            }
        }
        for (workflow, number, isTaken) in steps {
            let place = project.program.workflows[workflow].steps[number].location
            guard !project.program.workflows[workflow].isStandard, isOwn(place) else { continue }
            var point = points[place] ?? .init(subject(workflow, number), at: place)
            if isTaken { point.held += 1 } else { point.broken += 1 }
            points[place] = point
        }
        return TestCoverage(points: points.values.sorted { Location.order($0.location, $1.location) })
    }
}

extension TestRun {
    /// What the case has gone through, when all of its events have happened.
    mutating func coverage() -> TestCoverage {
        // What rests on an assumption that does not hold has gone through nothing.
        guard hasLooked else { return TestCoverage() }
        let outcome = outcome(after: eventCount)
        let events = outcome.project.program.events
        var steps: [(workflow: Int, step: Int, isTaken: Bool)] = []
        func add(_ event: Event, _ isTaken: Bool) {
            if case .workflow(let index, let step, _, _) = event.step { steps.append((index, step, isTaken)) }
        }
        for result in outcome.events where result.event >= before.count && (result.verdict == .allowed || result.verdict == .refused) {
            add(events[result.event], result.verdict == .allowed)
        }
        for attempt in attempts { add(attempt.event, attempt.isAllowed) }
        return CoverageCounter(world).count(rules: outcome, reach, steps: steps)
    }
}
