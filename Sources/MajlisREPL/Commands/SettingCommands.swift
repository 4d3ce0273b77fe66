/// `:quit`.
extension SessionCommand {
    static let setting: [SessionCommand] = [
        SessionCommand(.quit) { session, _ in session.leave() }
    ]
}
