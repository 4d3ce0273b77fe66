import Foundation
import MajlisLanguage
import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary
import Testing

@testable import MajlisRuntime

/// The chain of reasons of every part of an agenda leads to the time that the flow has given it: reckoned again here from the clauses
/// alone, step by step from the chain's far end.
@Suite struct FlowChainTests {
    /// The time that a chain leads to; nil where one of its steps is open.
    private func time(_ steps: [FlowChain.Step], _ model: Model, _ schedule: Schedule) -> Int? {
        var time: Int?
        for step in steps.reversed() {
            switch step {
            case .opening(let id): time = opening(of: id, model)
            case .closing(let id): time = seconds(model.value(id, .to))
            case .start(let id, .own): time = ownStart(id, model, schedule)
            case .start(_, .open), .start(_, .unsaid), .end(_, .open), .end(_, .openWith): time = nil
            case .start, .end(_, .with), .end(_, .before), .end(_, .empty): break
            case .end(let id, .own): time = ownEnd(id, model, schedule)
            case .end(let id, .length):
                guard case .duration(let box)? = model.value(id, .for), let length = box.duration.clockSeconds else { return nil }
                time = time.map { $0 + Int(length) }
            case .end(_, .unsaid): time = nil
            }
        }
        return time
    }

    private func seconds(_ value: Value?) -> Int? {
        if case .time(let time)? = value { return Int(time.seconds) }
        return nil
    }

    private func opening(of id: RecordID, _ model: Model) -> Int? { seconds(model.value(id, .at)) ?? seconds(model.value(id, .from)) }

    /// Seconds on the clock of the day that it stands in.
    private func ownStart(_ id: RecordID, _ model: Model, _ schedule: Schedule) -> Int? {
        switch model.value(id, .at) ?? model.value(id, .from) {
        case .time(let time)?: return Int(time.seconds)
        case .hours(let hours)?: return Int(hours.start.seconds)
        case .dateTime(let moment)?: return own(moment, id, schedule)
        case .range(let box)?:
            if case .dateTime(let moment) = box.lower { return own(moment, id, schedule) }
            return nil
        default: return nil
        }
    }

    private func ownEnd(_ id: RecordID, _ model: Model, _ schedule: Schedule) -> Int? {
        switch model.value(id, .at) {
        case .hours(let hours)?: return Int(hours.end.seconds)
        case .range(let box)?:
            if case .dateTime(let moment) = box.upper { return own(moment, id, schedule) }
            return nil
        default: return nil
        }
    }

    private func own(_ moment: CivilDateTime, _ id: RecordID, _ schedule: Schedule) -> Int? {
        let days = schedule[id]?.date.map { moment.date.days(since: $0) } ?? 0
        return days * 86_400 + Int(moment.time.seconds)
    }

    /// - Returns: how many starts and ends were followed.
    private func check(_ model: Model, _ name: String) -> Int {
        let (schedule, _) = AgendaFlow.schedule(model)
        let chain = FlowChain(model: model, reasons: AgendaFlow.reasons(model))
        var count = 0
        for index in model.records.indices {
            let id = RecordID(index)
            guard let placement = schedule[id], model.kind(id) != .day else { continue }
            // Times beyond the second day are left out by the flow, and reported.
            let start = time(chain.steps(toStartOf: id), model, schedule).flatMap { CivilTime(seconds: $0) }
            #expect(start == placement.start, "\(name): start of \(model.name(id)) \(chain.steps(toStartOf: id))")
            count += 1
            guard placement.start != nil else { continue }
            let end = time(chain.steps(toEndOf: id), model, schedule).flatMap { CivilTime(seconds: $0) }
            #expect(end == placement.end, "\(name): end of \(model.name(id)) \(chain.steps(toEndOf: id))")
        }
        return count
    }

    @Test func randomConferences() {
        var count = 0
        for seed in 1...1000 {
            var random = PlanRandom(seed: UInt64(seed))
            count += check(RandomPlanModel(RandomPlan(&random)).model, "plan \(seed)")
        }
        #expect(count > 5000)
    }

    @Test func examples() throws {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        let folder = root.appendingPathComponent("examples")
        let names = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
        let scripts = names.filter { $0.hasSuffix(".majlis") }.sorted()
        var projects = scripts.filter { !$0.contains("/") }.map { [$0] }
        for (_, files) in Dictionary(grouping: scripts.filter { $0.contains("/") }, by: { $0.split(separator: "/")[0] }) {
            projects.append(files)
        }
        #expect(projects.count >= 8)
        var count = 0
        for files in projects {
            let trees = try files.enumerated().map { number, file in
                let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
                return Parser.parse(SourceFile(name: file, text: text), file: FileID(UInt16(number)))
            }
            count += check(Checker.check(trees: trees).model, files[0])
        }
        #expect(count > 80)
    }

    /// The walk tells a wrong reason from a right one: a chain from which one step is taken away no longer leads to the time.
    @Test func aMissingStepShows() throws {
        let plan = AgendaReading("day 2027-03-14 from 09:00 { session a \"A\" for 1h; break \"Coffee\" for 15m; session b \"B\" for 1h }")
        let model = plan.project.model
        let chain = FlowChain(model: model, reasons: AgendaFlow.reasons(model))
        let steps = try chain.steps(toStartOf: plan.record("b"))
        #expect(time(steps, model, plan.schedule) == 36_900)
        #expect(steps.count == 6)
        #expect(time(steps.filter { if case .end(_, .length) = $0 { false } else { true } }, model, plan.schedule) == 32_400)
    }
}
