extension SessionCommand {
    static let project: [SessionCommand] = []
}
