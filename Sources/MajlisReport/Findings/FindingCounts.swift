import MajlisText

/// How many findings there are of each kind. An undecided finding counts as undecided only, whatever its rule's severity.
public struct FindingCounts: Sendable, Hashable {
    public var errors = 0
    public var warnings = 0
    public var notes = 0
    public var undecided = 0

    public init() {}

    public init(_ findings: some Sequence<Diagnostic>) {
        for finding in findings {
            if finding.isLeftOpen {
                undecided += 1
                continue
            }
            switch finding.severity {
            case .error: errors += 1
            case .warning: warnings += 1
            case .note: notes += 1
            }
        }
    }

    public var total: Int { errors + warnings + notes + undecided }

    /// Whether a check fails: on an error, be it an undecided one where nothing may stay open.
    public static func hasFailed(_ findings: some Sequence<Diagnostic>) -> Bool {
        findings.contains { $0.isFailure }
    }
}
