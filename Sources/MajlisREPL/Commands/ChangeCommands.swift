import MajlisText

/// `:undo`, `:redo`, `:try`, `:keep`, `:drop`.
extension SessionCommand {
    static let changes: [SessionCommand] = [
        SessionCommand(.undo) { session, _ in session.undo() },
        SessionCommand(.redo) { session, _ in session.redo() },
    ]
}

extension Session {
    func undo() -> Answer {
        guard let last = past.popLast() else { return complain(Message(.replNothingToUndo)) }
        future.append(state)
        show(last)
        return Answer()
    }

    func redo() -> Answer {
        guard let next = future.popLast() else { return complain(Message(.replNothingToRedo)) }
        past.append(state)
        show(next)
        return Answer()
    }
}
