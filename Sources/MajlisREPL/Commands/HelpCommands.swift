import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisVocabulary
import MajlisWorkspace

/// `:help`, `:doc`, `:type`, `:explain`.
extension SessionCommand {
    static let helping: [SessionCommand] = [
        SessionCommand(.help, .topic) { session, topic in session.help(topic) },
        SessionCommand(.doc, .topic) { session, word in session.document(word) },
        SessionCommand(.type, .expression) { session, expression in session.type(expression) },
        SessionCommand(.explain, .topic) { session, word in session.explain(word) },
    ]
}

extension Session {
    // MARK: Help

    /// The overview, or the page of a command, a topic or a word.
    func help(_ topic: String) -> Answer {
        let page = HelpPage(language: language, style: style)
        let topic = topic.trimmedSpaces
        if topic.isEmpty { return Answer(output: page.overview()) }
        let name = topic.hasPrefix(":") ? String(topic.dropFirst()) : topic
        if !topic.hasPrefix(":"), let topic = HelpTopic(name) { return Answer(output: page.topic(topic)) }
        let meant = SessionCommand.mayMean(name)
        // A beginning may be a word of the language as well, which goes first.
        let isExact = meant.count == 1 && meant[0].words.contains { SessionCommand.folded($0) == SessionCommand.folded(name) }
        if isExact || topic.hasPrefix(":") && meant.count == 1 { return Answer(output: page.command(meant[0])) }
        let pages = documentation(of: topic)
        if !pages.isEmpty { return Answer(output: pages) }
        if meant.count == 1 { return Answer(output: page.command(meant[0])) }
        return complain(
            Message(.replUnknownTopic, ["topic": .code(topic)]), hints: suggestions(for: name, topics: true) + [Message(.replHelpLists)])
    }

    // MARK: Documentation

    func document(_ word: String) -> Answer {
        let word = word.trimmedSpaces
        guard !word.isEmpty else { return missing(.replOperandWord, .doc) }
        let found = documentation(of: word)
        if !found.isEmpty { return Answer(output: found) }
        return complain(Message(.replNothingDocumented, ["word": .code(word)]), hints: suggestions(for: word, topics: false))
    }

    /// What was probably meant.
    private func suggestions(for word: String, topics: Bool) -> [Message] {
        var names = Vocabulary.nearest(to: word).map(\.word)
        let wanted = Array(CandidateList.folded(word).unicodeScalars)
        let limit = wanted.count <= 4 ? 1 : 2
        func visit(_ name: String) {
            guard !name.isEmpty, abs(name.utf8.count - word.utf8.count) <= 8, wanted.count <= 100 else { return }
            if editDistance(wanted, Array(CandidateList.folded(name).unicodeScalars), limit: limit) != nil { names.append(name) }
        }
        if topics {
            for topic in HelpTopic.allCases { visit(topic.name(isArabic: word.hasArabicLetters)) }
            for command in SessionCommand.all { visit(word.hasArabicLetters ? command.arabic : command.english) }
        }
        for record in view.model.records where !record.name.isNone { visit(view.model.symbols[record.name]) }
        for value in view.inquiry.namedValues { visit(value.name) }
        var seen: Set<String> = []
        let best = names.filter { seen.insert($0).inserted }.prefix(4)
        return best.isEmpty ? [] : [Message(.replHelpPerhaps, ["names": .list(best.map { .code($0) })])]
    }

    // MARK: Types

    /// What an expression gives, in words.
    func type(_ text: String) -> Answer {
        guard !text.trimmedSpaces.isEmpty else { return missing(.replOperandExpression, .type) }
        let question = compiled(text)
        guard !question.answer.diagnostics.contains(where: { $0.severity == .error }) else {
            return refuse(question.answer.diagnostics, of: question)
        }
        let expression = question.answer.expression
        var page = PageLines(style)
        if let record = expression.record, expression.location.range.end == ByteOffset(text.utf8.count) || text.isName {
            let title = shownTitle(record)
            let arguments: KeyValuePairs<String, MessageArgument> = [
                "name": .code(text.trimmedSpaces), "kind": TypeWords.describe(expression.type), "title": .text(title ?? ""),
            ]
            if title != nil {
                page.paragraph(style.text.styled(Message(.replTypeOfName, arguments)))
                return Answer(output: page.rendered())
            }
        }
        page.paragraph(style.text.styled(TypeWords.describe(expression.type)))
        return Answer(output: page.rendered())
    }

    /// A record's title, where it has one that may be shown.
    func shownTitle(_ id: RecordID) -> String? {
        guard Disclosure(view.model, level: settings.access).mayShow(id), let title = view.model.title(id, in: language.code),
            title != view.model.name(id)
        else { return nil }
        return title
    }

    // MARK: Codes and rules

    /// What a code or a rule means, and what it comes to here.
    func explain(_ word: String) -> Answer {
        let word = word.trimmedSpaces
        guard !word.isEmpty else { return Answer(output: Explanation.index(style)) }
        if let index = view.plan.rule(called: word) {
            return Answer(output: (view.plan.page(ofRule: index)?.text(style) ?? "") + here(WhyExplainer(view.outcome).why(.rule(index))))
        }
        if let explanation = try? Explanation(word) {
            return Answer(output: explanation.text(style) + here(WhyExplainer(view.outcome).findings(of: explanation.code)))
        }
        if let page = RulePage(library: word) { return Answer(output: page.text(style)) }
        return complain(UnknownExplanation(word, besides: view.project.program.rules.map(\.name) + RulePage.libraryRules).message)
    }

    private func here(_ answer: WhyAnswer) -> String {
        let isNothing = answer.reasons.isEmpty && answer.findings.isEmpty && answer.waived.isEmpty
        var page = PageLines(style)
        page.blank()
        let file = MessageArgument.code(state.scripts.first?.source.name ?? SessionState.additionsName)
        page.paragraph(style.text.styled(Message(isNothing ? .explainHereNothing : .explainHere, ["file": file])))
        return page.rendered() + (isNothing ? "" : WhyView(answer, files: view.project.files, style: style).withoutHeading())
    }
}

extension String {
    var trimmedSpaces: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }

    /// One word and nothing else.
    var isName: Bool { !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "`" } }
}
