import MajlisExchange

/// A programme as a web page in one file.
public struct ProgrammePage: Sendable {
    let programme: Programme

    public init(_ programme: Programme) { self.programme = programme }
}
