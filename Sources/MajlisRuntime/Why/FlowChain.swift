import MajlisModel

/// What the start of a part of the agenda follows from, step by step back to a time that a script states, or to where it became unknown.
///
/// Each step adds nothing or a length: from the last step's time forward, the lengths on the way give the start.
struct FlowChain {
    enum Step: Hashable {
        /// A part begins, for the reason given.
        case start(RecordID, FlowReasons.Start)
        /// A part ends, for the reason given.
        case end(RecordID, FlowReasons.End)
        /// A day or a lane begins by its `from`.
        case opening(RecordID)
        /// The day is closed by its `to`.
        case closing(RecordID)
    }

    let model: Model
    let reasons: FlowReasons

    /// - Returns: the step of the start itself first. Every record begins and ends at most once, so this ends too.
    func steps(toStartOf id: RecordID) -> [Step] { follow(startStep(id)) }

    func steps(toEndOf id: RecordID) -> [Step] { follow(endStep(id)) }

    private func follow(_ first: Step) -> [Step] {
        var steps: [Step] = []
        var seen = Set<Step>()
        var next: Step? = first
        while let step = next, seen.insert(step).inserted {
            steps.append(step)
            next = after(step)
        }
        return steps
    }

    private func startStep(_ id: RecordID) -> Step { .start(id, reasons.start(id) ?? .unsaid) }

    private func endStep(_ id: RecordID) -> Step { .end(id, reasons.end(id) ?? .unsaid) }

    private func after(_ step: Step) -> Step? {
        switch step {
        case .start(_, let reason):
            switch reason {
            case .own, .open, .unsaid: return nil
            case .opening(let container): return .opening(container)
            case .after(let before): return endStep(before)
            case .with(let container): return startStep(container)
            }
        case .end(let id, let reason):
            switch reason {
            case .own, .open, .unsaid: return nil
            case .length, .empty: return startStep(id)
            case .with(let part), .openWith(let part): return endStep(part)
            case .before(let next):
                switch model.kind(next) {
                case .day: return .closing(next)
                // A session or a parallel that closes its parts: they end where it ends.
                default: return model.isInside(id, next) ? endStep(next) : startStep(next)
                }
            }
        case .opening, .closing: return nil
        }
    }
}

extension Model {
    /// Whether a record stands in another one's block, however deep.
    func isInside(_ id: RecordID, _ container: RecordID) -> Bool {
        var next = parent(id)
        while let parent = next {
            if parent == container { return true }
            next = self.parent(parent)
        }
        return false
    }
}
