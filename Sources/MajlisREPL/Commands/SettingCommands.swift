extension SessionCommand {
    static let setting: [SessionCommand] = []
}
