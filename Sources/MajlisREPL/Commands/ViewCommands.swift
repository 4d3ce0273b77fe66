extension SessionCommand {
    static let views: [SessionCommand] = []
}
