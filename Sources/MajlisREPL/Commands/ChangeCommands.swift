import MajlisText

/// `:undo`, `:redo`, `:try`, `:keep`, `:drop`.
extension SessionCommand {
    static let changes: [SessionCommand] = [
        SessionCommand(.try, .input) { session, input in session.try(input) },
        SessionCommand(.keep) { session, _ in session.keep() },
        SessionCommand(.drop) { session, _ in session.drop() },
        SessionCommand(.undo) { session, _ in session.undo() },
        SessionCommand(.redo) { session, _ in session.redo() },
    ]
}

extension Session {
    // MARK: Back and forth

    func undo() -> Answer {
        if outside.hasJustRecorded {
            outside.hasJustRecorded = false
            return complain(
                Message(.replRecordedStays), hints: [Message(.replRecordedHint, ["retract": .word("retract"), "undo": typed(.undo)])])
        }
        guard let last = past.popLast() else { return complain(Message(.replNothingToUndo)) }
        future.append(state)
        if let trial, past.count <= trial.depth { self.trial = nil }
        return go(to: last, saying: .replUndone)
    }

    func redo() -> Answer {
        guard let next = future.popLast() else { return complain(Message(.replNothingToRedo)) }
        past.append(state)
        return go(to: next, saying: .replRedone)
    }

    private func go(to other: SessionState, saying code: MessageCode) -> Answer {
        let before = view
        // What was recorded stays recorded, and what was saved stays saved.
        var other = other.with(journal: state.journal)
        other.onDisk.merge(state.onDisk) { $1 }
        show(other)
        var answer = say(Message(code))
        answer.add(difference(from: before, to: view, showsMoves: true))
        answer.isFailure = false
        return answer
    }

    // MARK: What if

    /// Takes an input for a trial: what it brings is shown, and it is kept or dropped afterwards.
    func `try`(_ input: String) -> Answer {
        let example = Message(.replTryWhat, ["example": typed(.try, changeExample)])
        switch SessionInput(input) {
        case .nothing, .command, .expression: return complain(example)
        case .script, .change, .broken: break
        }
        let (before, depth) = (state, past.count)
        var answer = perform(input)
        // Refused: nothing is tried.
        guard past.count > depth else { return answer }
        if trial == nil { trial = Trial(start: before, depth: depth) }
        answer.add(say(Message(.replTrying, ["keep": typed(.keep), "drop": typed(.drop)])))
        // What a trial shows is what was asked for.
        answer.isFailure = false
        return answer
    }

    func keep() -> Answer {
        guard let trial else { return complain(noTrial) }
        past.removeLast(past.count - trial.depth)
        past.append(trial.start)
        self.trial = nil
        return say(Message(.replKept))
    }

    func drop() -> Answer {
        guard let trial else { return complain(noTrial) }
        past.removeLast(past.count - trial.depth)
        future = []
        self.trial = nil
        show(trial.start.with(journal: state.journal))
        return say(Message(.replDropped))
    }

    private var noTrial: Message { Message(.replNoTrial, ["command": typed(.try)]) }
}

/// Something that is tried.
package struct Trial {
    /// The state before it.
    var start: SessionState
    /// How many states there were before that.
    var depth: Int
}
