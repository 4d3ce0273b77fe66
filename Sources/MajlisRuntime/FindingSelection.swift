import MajlisLanguage
import MajlisText

/// Which findings are asked for: those of some rules only (`--rule`), or all but those of some (`--skip`).
///
/// Errors in the reading of a script are always wanted: where it cannot be read, no rule has looked at it. Other findings that no rule makes
/// are left out where only some rules are asked for.
public struct FindingSelection: Sendable {
    public enum Choice: Hashable, Sendable {
        /// All findings of a rule.
        case rule(String)
        /// Those of one code.
        case code(MessageCode)
    }

    /// nil: all.
    public var only: Set<Choice>?
    public var skipped: Set<Choice>

    public init(only: Set<Choice>? = nil, skipped: Set<Choice> = []) {
        self.only = only
        self.skipped = skipped
    }

    public static let all = FindingSelection()

    public func wants(_ finding: Diagnostic) -> Bool {
        if finding.rule == nil, finding.severity == .error { return true }
        if let only, !names(finding, in: only) { return false }
        return !names(finding, in: skipped)
    }

    private func names(_ finding: Diagnostic, in choices: Set<Choice>) -> Bool {
        if choices.isEmpty { return false }
        return choices.contains(.code(finding.code)) || (finding.rule.map { choices.contains(.rule($0)) } ?? false)
    }
}

extension Outcome {
    /// The same with the findings that are asked for. Whether a waiver lets anything pass has been judged by all of them.
    public func selected(_ selection: FindingSelection) -> Outcome {
        var result = self
        result.diagnostics = diagnostics.filter(selection.wants)
        result.waived = waived.filter { selection.wants($0.finding) }
        return result
    }

    /// As `hasFailed`; and warnings and undecided findings count as failures, notes do not.
    public var hasFailedStrictly: Bool { hasFailed || diagnostics.contains(where: \.failsStrictly) }
}

extension Diagnostic {
    /// It fails a strict check: an error, a warning, or anything undecided.
    public var failsStrictly: Bool { severity >= .warning || isUndecided }
}
