import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// What a script says of the findings of rules: how grave they are, and which are let pass.
extension Checker {
    // MARK: Severities

    mutating func compileSeverity(_ node: Node, _ statement: PendingStatement) {
        let parts = node.children.filter { $0.kind == .name || $0.kind == .path }
        guard parts.count == 2 else { return }  // reported by the parser
        let rule = ruleName(parts[0])
        if Checker.wordsForOff.contains(Literal.name(of: parts[1]).lowercased()) {
            return reportOff(parts[1], rule: rule.map { .rule($0) } ?? shown(parts[0]))
        }
        guard let severity = severity(parts[1]), let rule else { return }
        var setting = SeveritySetting(rule: rule, severity: severity, subjects: [], meeting: statement.parent, location: node.location)
        if let on = node.first(.clause) {
            let (subjects, isComplete) = subjects(of: on, rule: rule, statement.scope)
            // A setting for something else than was meant must not count for everything.
            guard isComplete || !subjects.isEmpty else { return }
            setting.subjects = subjects
        }
        program.severities.append(setting)
    }

    /// `error`, `warn` or `note`; nil, and a finding, for anything else.
    mutating func severity(_ word: Node) -> Severity? {
        let choice = Vocabulary.meanings(of: word.head.word).choice
        if choice == .error || choice == .warn || choice == .note { note(word, .choice, .isSure) }
        switch choice {
        case .error: return .error
        case .warn: return .warning
        case .note: return .note
        default:
            reportChoice(word, [.error, .warn, .note], argument(.statement(.severity)))
            return nil
        }
    }

    /// What other programs write where a rule is to be switched off.
    private static let wordsForOff: Set<String> = [
        "off", "none", "ignore", "ignored", "disable", "disabled", "silent", "never", "false", "إيقاف", "ايقاف", "موقوف", "موقوفة", "تجاهل",
        "معطل", "معطلة", "تعطيل", "بلا", "لا_شيء", "لا",
    ]

    private mutating func reportOff(_ word: Node, rule: MessageArgument) {
        report(Diagnostic(.severityOff, at: word.location, ["found": shown(word), "rule": rule]))
    }

    /// Two settings for the same rule, subject and meeting that say different things.
    mutating func checkSeverities() {
        struct Key: Hashable {
            var rule: String
            var subject: RecordID?
            var meeting: RecordID?
        }
        var first: [Key: SeveritySetting] = [:]
        for setting in program.severities {
            for subject in setting.subjects.isEmpty ? [nil] : setting.subjects.map(Optional.some) {
                let key = Key(rule: setting.rule, subject: subject, meeting: setting.meeting)
                guard let other = first[key] else {
                    first[key] = setting
                    continue
                }
                guard other.severity != setting.severity else { continue }
                var finding = Diagnostic(
                    .severityContradiction, at: setting.location,
                    [
                        "rule": .rule(setting.rule), "severity": Checker.word(for: setting.severity),
                        "other": Checker.word(for: other.severity), "place": .place(other.location),
                    ])
                finding.related = [RelatedPlace(other.location, Message(.firstValueHere))]
                report(finding)
            }
        }
    }

    private static func word(for severity: Severity) -> MessageArgument {
        switch severity {
        case .error: .word(Choice.error.english)
        case .warning: .word(Choice.warn.english)
        case .note: .word(Choice.note.english)
        }
    }

    // MARK: Waivers

    mutating func compileWaiver(_ node: Node, _ statement: PendingStatement) {
        guard let nameNode = node.children.first(where: { $0.kind == .name || $0.kind == .path }) else { return }  // reported by the parser
        let rule = ruleName(nameNode)
        var waiver = Waiver(
            rule: rule ?? "", subjects: [], reason: "", expires: nil, meeting: statement.parent, line: nil, location: node.location)
        var isComplete = rule != nil
        for part in node.children where part.kind == .clause {
            let words = Vocabulary.meanings(of: part.head.word)
            if words.statement == .on {
                let (subjects, isWhole) = subjects(of: part, rule: rule ?? nameNode.text, statement.scope)
                waiver.subjects += subjects
                if !isWhole, subjects.isEmpty { isComplete = false }
            } else if words.clause == .because, let text = part.first(.text) {
                waiver.reason = textValue(text.index, text.tree).text
            } else if words.clause == .expires, let date = part.children.first(where: { _ in true }) {
                let reading = Reading(holder: .clause(.expires), isMany: false, record: nil, scope: statement.scope, tree: 0)
                if case .date(let day)? = time(date, as: .date, reading) { waiver.expires = day } else { isComplete = false }
            }
        }
        if waiver.reason.isEmpty {
            report(
                Diagnostic(
                    .missingClause, at: node.location, ["kind": .word("waive"), "name": shown(nameNode), "clause": .word("because")]))
        }
        // A waiver of something else than was meant must not let anything pass.
        if isComplete { program.waivers.append(waiver) }
    }

    /// The records behind `on`, and whether that is all of them.
    private mutating func subjects(of part: Node, rule: String, _ scope: ScopeID) -> (records: [RecordID], isComplete: Bool) {
        var records: [RecordID] = []
        var isComplete = true
        for subject in part.children {
            if let id = subjectRecord(subject, rule: rule, scope) { records.append(id) } else { isComplete = false }
        }
        return (records, isComplete)
    }

    private mutating func subjectRecord(_ node: Node, rule: String, _ scope: ScopeID) -> RecordID? {
        let reading = Reading(holder: .statement(.waive), isMany: true, record: nil, scope: scope, tree: Int(node.tree.file.rawValue))
        if node.kind == .name, case .none = look(up: symbol(node), from: scope) {
            reportGone(node, rule: rule, scope)
            return nil
        }
        if node.kind == .name || node.kind == .path {
            let kinds = KindSet(Kind.allCases)
            if case .record(let id)? = reference(node.index, reading.tree, kinds: kinds, scope: scope, holder: reading.holder) { return id }
            return nil
        }
        _ = mismatch(node, .reference(KindSet(.session)), reading)
        return nil
    }

    /// What a waiver or a severity was for is not in the script, or no longer.
    private mutating func reportGone(_ node: Node, rule: String, _ scope: ScopeID) {
        guard !brokenNames.contains(symbol(node)) else { return }
        var finding = Diagnostic(.subjectGone, at: node.location, ["name": shown(node), "rule": .rule(rule)])
        suggest(nearestNames(to: symbol(node), kinds: nil, scope: scope, words: []), in: &finding, at: node.location)
        report(finding)
    }

    // MARK: Comments

    /// `# majlis: allow capacity the guests of honour stand`
    mutating func compileAllowComments() {
        let comments = trees.map { $0.source.isBuiltIn ? [] : $0.allowComments }
        guard comments.contains(where: { !$0.isEmpty }) else { return }
        let rules = ruleNames
        var waivers: [Line: [Int]] = [:]
        for (file, comments) in comments.enumerated() {
            for comment in comments {
                guard let waiver = waiver(for: comment, trees[file], rules) else { continue }
                if let line = waiver.line {
                    waivers[Line(file: line.file, start: line.range.start), default: []].append(program.waivers.count)
                }
                program.waivers.append(waiver)
            }
        }
        for (index, record) in model.records.enumerated() where !record.isTemplate {
            guard let place = record.headOrigin.location, Int(place.file.rawValue) < trees.count else { continue }
            let source = trees[Int(place.file.rawValue)].source
            let start = source.lines.starts[source.lines.line(of: place.range.start) - 1]
            for waiver in waivers[Line(file: place.file, start: start)] ?? [] { program.waivers[waiver].subjects.append(RecordID(index)) }
        }
    }

    private struct Line: Hashable {
        var file: FileID
        var start: ByteOffset
    }

    private mutating func waiver(for comment: AllowComment, _ tree: SyntaxTree, _ rules: RuleNames) -> Waiver? {
        func place(_ range: TextRange) -> Location { Location(file: tree.file, range: range) }
        let verb = tree.source.text(comment.verb)
        guard AllowComment.verbs.contains(verb) else {
            // A comment may well begin with the language's name; only what is nearly the word is taken for it.
            let letters = Array(verb.unicodeScalars)
            if let meant = AllowComment.verbs.first(where: { editDistance(letters, Array($0.unicodeScalars), limit: 2) != nil }) {
                var finding = Diagnostic(.allowMisspelt, at: place(comment.verb), ["found": .code(verb), "word": .code(meant)])
                let isSure = editDistance(letters, Array(meant.unicodeScalars), limit: 1) != nil
                finding.fixes = [
                    FixIt(Message(.replaceBy, ["word": .code(meant)]), [TextEdit(place(comment.verb), meant)], isSure: isSure)
                ]
                report(finding)
            }
            return nil
        }
        guard let range = comment.rule else {
            report(Diagnostic(.allowWithoutRule, at: place(comment.range)))
            return nil
        }
        let word = tree.source.text(range)
        guard let rule = rules.rule(called: word) else {
            var finding = Diagnostic(.unknownRule, at: place(range), ["name": .code(word)])
            if maySearch() { suggest(rules.near(word), in: &finding, at: place(range)) }
            report(finding)
            return nil
        }
        if comment.reason.isEmpty { report(Diagnostic(.allowWithoutReason, at: place(comment.range), ["rule": .code(word)])) }
        return Waiver(
            rule: rule, subjects: [], reason: comment.reason, expires: nil, meeting: nil, line: place(comment.line),
            location: place(comment.range))
    }

    // MARK: Names of rules

    private var ruleNames: RuleNames { RuleNames(model, libraries: libraries.ruleNames.map { model.symbols[$0] }) }

    /// The canonical name of a rule: a built-in one's English word, or the script's own name; nil, and a finding, where there is none.
    mutating func ruleName(_ node: Node) -> String? {
        if node.kind == .path { return ruleName(path: node) }
        let name = Literal.name(of: node)
        let symbol = symbol(node)
        switch look(up: symbol, from: .top, where: { model.kind($0) == .rule }) {
        case .none: break
        default: return name
        }
        let rule = node.head.kind == .word ? Vocabulary.meanings(of: node.head.word).rule : nil
        // A library's rule has an Arabic word only where the library comes with the program.
        if rule?.english == name || !libraries.ruleNames.contains(symbol), rule != nil { note(node, .rule) }
        if libraries.ruleNames.contains(symbol) { return name }
        if let rule { return rule.english }
        guard !brokenNames.contains(symbol) else { return nil }
        reportUnknownRule(node, name)
        return nil
    }

    /// `std.balance.women_share`, `script.mixed_panels`: the codes that findings show.
    private mutating func ruleName(path node: Node) -> String? {
        let parts = Array(node.children)
        guard let last = parts.last else { return nil }
        let home = parts.dropLast().map { part in
            (part.head.kind == .word ? Vocabulary.meanings(of: part.head.word).library?.english : nil) ?? Literal.name(of: part)
        }.joined(separator: ".")
        let enforced = libraries.enforced.first { $0.library.name == home }
        if enforced?.library.isStandard ?? false { for part in parts.dropLast() { note(part, .library, .isSure) } }
        if home == "script" || enforced != nil { return ruleName(last) }
        reportUnknownRule(node, Literal.name(of: last))
        return nil
    }

    private mutating func reportUnknownRule(_ node: Node, _ name: String) {
        var finding = Diagnostic(.unknownRule, at: node.location, ["name": shown(node)])
        if maySearch() {
            suggest(ruleNames.near(name), in: &finding, at: node.location)
        }
        report(finding)
    }
}
