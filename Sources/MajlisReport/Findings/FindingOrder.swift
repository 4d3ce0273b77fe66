import MajlisText

/// The order in which findings are reported: by file, by place, the graver first. It depends on nothing but the findings themselves.
package enum FindingOrder {
    package static func sorted(_ findings: [Diagnostic]) -> [Diagnostic] {
        findings.enumerated().sorted { a, b in
            precedes(a.element, b.element) ?? (a.offset < b.offset)
        }.map(\.element)
    }

    private static func precedes(_ a: Diagnostic, _ b: Diagnostic) -> Bool? {
        if a.location.file != b.location.file { return a.location.file < b.location.file }
        if a.location.range.start != b.location.range.start { return a.location.range.start < b.location.range.start }
        if a.location.range.end != b.location.range.end { return a.location.range.end < b.location.range.end }
        if a.severity != b.severity { return a.severity > b.severity }
        if a.isLeftOpen != b.isLeftOpen { return b.isLeftOpen }
        if a.code != b.code { return a.code.rawValue < b.code.rawValue }
        if a.rule != b.rule { return (a.rule ?? "") < (b.rule ?? "") }
        if a.subjects != b.subjects { return a.subjects.lexicographicallyPrecedes(b.subjects) }
        return nil
    }
}
