/// `:load`, `:reload`, `:save`, `:diff`, `:edit`, `:reset`.
extension SessionCommand {
    static let project: [SessionCommand] = [
        SessionCommand(.load, .files) { session, rest in session.load(rest) },
        SessionCommand(.reload) { session, rest in session.alone(rest, .reload) { session.reload() } },
        SessionCommand(.save, .files) { session, rest in session.save(rest) },
        SessionCommand(.diff) { session, rest in session.alone(rest, .diff) { session.diff() } },
        SessionCommand(.edit, .subject) { session, rest in session.edit(rest) },
        SessionCommand(.reset) { session, rest in session.alone(rest, .reset) { session.reset() } },
    ]
}
