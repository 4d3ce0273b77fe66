import MajlisText

/// Why a programme cannot be exported, in a sentence of the catalogue.
public struct ExportFailure: Error {
    public var message: Message

    public init(_ message: Message) { self.message = message }
}
