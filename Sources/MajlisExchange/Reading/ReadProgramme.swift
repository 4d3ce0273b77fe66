import MajlisText

/// What a file came to: its programme, and what is odd in it.
public struct ReadProgramme: Sendable {
    /// Empty where a finding is an error: then nothing of the file counts.
    public var programme: Programme
    /// With places in `source`; the gravest first.
    public var findings: [Diagnostic]
    /// Nil where nobody can tell.
    public var format: ExchangeFormat?
    /// The file in UTF-8: what the findings' places count in. Its lines are those of the file.
    public var source: SourceFile

    public var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
