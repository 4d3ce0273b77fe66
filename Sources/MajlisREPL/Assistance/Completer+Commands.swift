import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisText
import MajlisVocabulary

/// Behind a colon: commands, and what they take.
extension Completer {
    /// - Parameter start: behind the colon, in bytes.
    func commandCompletions(_ before: String, from start: Int) -> Completions {
        let rest = Substring(before.utf8.dropFirst(start))
        let word = rest.prefix { !$0.isWhitespace }
        guard word.utf8.count < rest.utf8.count else {
            var list = list(begun: String(word), after: "")
            for command in SessionCommand.all { add(command, to: &list, typed: String(word)) }
            return Completions(range: start..<before.utf8.count, candidates: list.candidates)
        }
        let meant = SessionCommand.mayMean(String(word))
        guard meant.count == 1, let command = meant.first else { return Completions(range: before.utf8.count..<before.utf8.count) }
        let behind = start + word.utf8.count
        return argumentCompletions(of: command, before, from: behind)
    }

    private func add(_ command: SessionCommand, to list: inout CandidateList, typed: String) {
        let note = Self.plainGloss(gloss(command.word))
        let behind = command.argument == .none ? "" : " "
        let usual = list.isArabic ? command.arabic : command.english
        let wanted = SessionCommand.folded(typed)
        if SessionCommand.folded(usual).hasPrefix(wanted) {
            list.add(Candidate(insertion: usual + behind, label: ":" + usual, note: note), rank: 0)
        } else if let other = command.words.first(where: { SessionCommand.folded($0).hasPrefix(wanted) }) {
            list.add(Candidate(insertion: other + behind, label: ":" + other, note: note), rank: 1)
        }
    }

    /// The gloss without the word before it that says where the command belongs: `REPL: `.
    static func plainGloss(_ gloss: String) -> String {
        guard let colon = gloss.firstRange(of: ": ") else { return gloss }
        let head = gloss[..<colon.lowerBound]
        return ["REPL", "المحاورة"].contains(String(head)) ? String(gloss[colon.upperBound...]) : gloss
    }

    private func argumentCompletions(of command: SessionCommand, _ before: String, from behind: Int) -> Completions {
        let end = before.utf8.count
        let rest = String(Substring(before.utf8.dropFirst(behind)))
        switch command.argument {
        case .none: return Completions(range: end..<end)
        case .expression, .input:
            let inner = command.argument == .input ? completions(in: rest, at: rest.utf8.count) : scriptCompletions(rest)
            return Completions(range: inner.range.lowerBound + behind..<inner.range.upperBound + behind, candidates: inner.candidates)
        case .files: return words(rest, end) { addPaths($0, endings: [".majlis"], to: &$1) }
        case .journal: return words(rest, end) { addPaths($0, endings: [".journal"], to: &$1) }
        case .subject: return words(rest, end) { addSubjects(to: &$1) }
        case .topic: return words(rest, end) { addTopics(of: command, to: &$1) }
        case .date: return words(rest, end) { addToday(to: &$1) }
        case .language:
            return words(rest, end) { _, list in
                for tag in LanguageTag.offered { list.add(tag, rank: tag.utf8.count > 2 ? 1 : 0) }
            }
        case .digits: return words(rest, end) { add(DigitSet.allCases, to: &$1) }
        case .calendar: return words(rest, end) { add(ShownCalendar.allCases, to: &$1) }
        }
    }

    private func add<Item: Worded>(_ items: [Item], to list: inout CandidateList) {
        for item in items { list.add(item.names(in: list.isArabic ? .arabic : .english)[0], rank: 0) }
    }

    /// Completes the last word behind a command.
    private func words(_ rest: String, _ end: Int, _ add: (String, inout CandidateList) -> Void) -> Completions {
        let begun = String(rest.reversed().prefix { !$0.isWhitespace }.reversed())
        var list = list(begun: begun, after: rest)
        add(begun, &list)
        return Completions(range: end - begun.utf8.count..<end, candidates: list.candidates)
    }

    /// Things of the project by their names.
    private func addSubjects(to list: inout CandidateList) {
        let model = session.view.model
        for index in model.records.indices where !model.records[index].name.isNone {
            guard list.hasBegun || list.count < 400 else { return }
            add(record: RecordID(index), to: &list, rank: model.records[index].kind == .session ? 0 : 1)
        }
        for rule in session.view.project.program.rules where !rule.name.isEmpty {
            list.add(name: rule.name, title: title(rule.record), note: word(Kind.rule), rank: 2)
        }
    }

    /// What help and documentation are about: commands, words of the language, names of the project.
    private func addTopics(of command: SessionCommand, to list: inout CandidateList) {
        if command.word == .help {
            for topic in HelpTopic.allCases { list.add(topic.name(isArabic: list.isArabic), rank: 0) }
            for other in SessionCommand.all {
                list.add(list.isArabic ? other.arabic : other.english, note: Self.plainGloss(gloss(other.word)), rank: 1)
            }
        }
        if command.word == .explain {
            for rule in BuiltinRule.allCases { list.add(rule, behind: "", rank: 0) }
            for rule in session.view.project.program.rules where !rule.name.isEmpty {
                list.add(name: rule.name, title: title(rule.record), note: word(Kind.rule), rank: 0)
            }
            return
        }
        addWords(to: &list)
        if command.word == .doc {
            for value in session.view.inquiry.namedValues { list.add(name: value.name, title: nil, note: "", rank: 2) }
            addSubjects(to: &list)
        }
    }

    /// Words of the language that stand in scripts.
    private func addWords(to list: inout CandidateList) {
        guard list.hasBegun else { return }
        for word in Kind.allCases { list.add(word, behind: "", rank: 2) }
        for word in Clause.allCases { list.add(word, behind: "", rank: 2) }
        for word in Statement.allCases { list.add(word, behind: "", rank: 2) }
        for word in Function.allCases { list.add(word, behind: "", rank: 3) }
        for word in Infix.allCases { list.add(word, behind: "", rank: 3) }
        for word in Property.allCases { list.add(word, behind: "", rank: 3) }
        for word in Literal.allCases { list.add(word, behind: "", rank: 3) }
        for word in Choice.allCases { list.add(word, behind: "", rank: 4) }
        for word in BuiltinRule.allCases { list.add(word, behind: "", rank: 4) }
    }
}
