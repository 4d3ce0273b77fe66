import MajlisLanguage

/// Which rules a test looks at: what it does not look at need not be reckoned, and is not covered by it.
struct TestReach {
    /// The names of the rules; nil: all of them.
    private let rules: Set<String>?
    /// It looks at findings, and not only at values, at events and at whether a rule holds.
    let needsFindings: Bool

    init(_ test: CompiledTest, in program: Program) {
        var rules: Set<String> = []
        var (seesAll, needsFindings) = (false, false)
        func read(_ expression: Expression) { rules.formUnion(ExpressionTraits(expression, in: program).rules) }
        for case .condition(let condition) in test.givens { read(condition) }
        for case .expectation(let expectation, _) in test.happenings {
            switch expectation {
            case .condition(let condition, _): read(condition)
            case .attempt: break
            case .finding(let name, _, _):
                needsFindings = true
                if case .rule(let rule) = name { rules.insert(rule) }
            case .noFindings: (seesAll, needsFindings) = (true, true)
            case .snapshot(let subject, _, _):
                // Views tell of findings, too.
                needsFindings = true
                if case .expression(let expression, _) = subject { read(expression) }
            }
        }
        self.rules = seesAll ? nil : rules
        self.needsFindings = needsFindings
    }

    func includes(_ rule: Rule) -> Bool {
        guard let rules else { return true }
        return rules.contains(rule.name) || rules.contains("\(rule.codePrefix).\(rule.name)")
    }
}
