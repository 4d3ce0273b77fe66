import MajlisModel
import MajlisText
import MajlisVocabulary

/// Workflows, events, shows, severities, waivers.
extension MeaningComparison {
    public func same(_ x: Workflow, _ y: Workflow) -> Bool {
        guard same(x.record, y.record), left.name(x.name) == right.name(y.name), x.subject == y.subject, x.place?.kind == y.place?.kind,
            x.states.map(left.name) == y.states.map(right.name), x.final.map(left.name) == y.final.map(right.name),
            x.isStandard == y.isStandard, x.isNative == y.isNative, x.steps.count == y.steps.count
        else { return false }
        return zip(x.steps, y.steps).allSatisfy { same($0, $1) }
    }

    public func same(_ x: Workflow.Step, _ y: Workflow.Step) -> Bool {
        left.name(x.name) == right.name(y.name) && x.from.map(left.name) == y.from.map(right.name) && left.name(x.to) == right.name(y.to)
            && same(x.actors, y.actors) && same(x.limit, y.limit) && x.frameSize == y.frameSize && same(x.guards, y.guards)
            && x.fields.count == y.fields.count && x.effects.count == y.effects.count
            && zip(x.fields, y.fields).allSatisfy { left.name($0.name) == right.name($1.name) && same($0.fallback, $1.fallback) }
            && zip(x.effects, y.effects).allSatisfy { same($0.property, $1.property) && same($0.value, $1.value) }
    }

    public func same(_ x: Event, _ y: Event) -> Bool {
        guard x.date == y.date, x.time == y.time, same(x.actor, y.actor), left.name(x.name) == right.name(y.name),
            x.because?.text == y.because?.text, x.arguments.count == y.arguments.count, x.details.count == y.details.count,
            x.isRecorded == y.isRecorded, same(x.step, y.step)
        else { return false }
        // How a detail is called is spelling; what it states is what the arguments hold.
        return zip(x.details, y.details).allSatisfy { same($0.values, $1.values) }
            && zip(x.arguments, y.arguments).allSatisfy { x, y in
                guard let x, let y else { return x == nil && y == nil }
                return same(x, y)
            }
    }

    public func same(_ x: EventStep, _ y: EventStep) -> Bool {
        switch (x, y) {
        case (.done(let x, let element), .done(let y, let other)), (.skip(let x, let element), .skip(let y, let other)):
            same(x, y) && same(element, other)
        case (.workflow(let x, let step, let subject, let place), .workflow(let y, let other, let object, let second)):
            same(workflow: x, y) && step == other && same(subject, object) && same(place, second)
        case (.change(let x, let fields), .change(let y, let others)):
            same(x, y) && fields.count == others.count
                && zip(fields, others).allSatisfy { same($0.property, $1.property) && same($0.value, $1.value) }
        case (.retract(let x), .retract(let y)): same(event: x, y)
        default: false
        }
    }

    public func same(_ x: Show, _ y: Show) -> Bool {
        guard x.format == y.format else { return false }
        switch (x.content, y.content) {
        case (.agenda, .agenda), (.tasks, .tasks), (.people, .people): return true
        case (.query(let x), .query(let y)): return same(query: x, y)
        // The text is how the script writes it.
        case (.expression(let x, let size, _), .expression(let y, let other, _)): return size == other && same(x, y)
        case (.message(let x, let size, _), .message(let y, let other, _)): return size == other && same(x, y)
        default: return false
        }
    }

    public func same(_ x: SeveritySetting, _ y: SeveritySetting) -> Bool {
        same(rule: x.rule, y.rule) && x.severity == y.severity && same(x.subjects, y.subjects) && same(x.meeting, y.meeting)
    }

    public func same(_ x: Waiver, _ y: Waiver) -> Bool {
        same(rule: x.rule, y.rule) && same(x.subjects, y.subjects) && x.reason == y.reason && x.expires == y.expires
            && same(x.meeting, y.meeting)
            && (x.line == nil) == (y.line == nil)
    }
}
