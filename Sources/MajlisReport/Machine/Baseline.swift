import MajlisText

/// Findings that are known already, by their fingerprints: only others count.
///
/// A finding that has become graver since, or is decided now and was not, is not known any more.
public struct Baseline: Sendable {
    public struct Known: Sendable, Hashable {
        public var fingerprint: Fingerprint
        public var severity: Severity
        public var isUndecided: Bool

        public init(_ fingerprint: Fingerprint, severity: Severity, isUndecided: Bool) {
            (self.fingerprint, self.severity, self.isUndecided) = (fingerprint, severity, isUndecided)
        }
    }

    private let known: [Fingerprint: Known]
    /// What was waived then; it counts for nothing.
    private let waived: Set<Fingerprint>

    public init(_ known: some Sequence<Known>, waived: some Sequence<Fingerprint> = []) {
        self.waived = Set(waived)
        self.known = Dictionary(known.map { ($0.fingerprint, $0) }) { first, _ in first }
    }

    /// What was found in an earlier state of the scripts.
    public init(_ findings: MachineFindings) {
        self.init(
            findings.findings.map { entry in
                Known(entry.fingerprint, severity: entry.finding.severity, isUndecided: entry.finding.isUndecided)
            }, waived: findings.waived.map(\.fingerprint))
    }

    public func knows(_ entry: MachineFindings.Entry) -> Bool {
        guard let known = known[entry.fingerprint] else { return false }
        return entry.finding.severity <= known.severity && (entry.finding.isUndecided || !known.isUndecided)
    }

    public struct Comparison: Sendable {
        /// Those that are not known.
        public var new: MachineFindings
        /// How many are known.
        public var known: Int
        /// How many that the baseline knows are no longer found, nor waived.
        public var gone: Int
    }

    public func compared(with findings: MachineFindings) -> Comparison {
        var new = findings.filtered { !knows($0) }
        new.hasBaseline = true
        new.knownWaived = waived
        let found = Set(findings.findings.map(\.fingerprint)).union(findings.waived.map(\.fingerprint))
        return Comparison(
            new: new, known: findings.findings.count - new.findings.count, gone: known.keys.count { !found.contains($0) })
    }
}

extension Severity {
    /// From the word for machines.
    public init?(word: some StringProtocol) {
        guard let severity = Severity.allCases.first(where: { $0.word == word }) else { return nil }
        self = severity
    }
}
