extension SessionCommand {
    static let helping: [SessionCommand] = []
}
