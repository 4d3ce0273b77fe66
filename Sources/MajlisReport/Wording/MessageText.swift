import MajlisModel
import MajlisText
import MajlisVocabulary

/// Says messages in the reader's language.
///
/// Titles and other texts of scripts stand in the language's quotation marks, what can be typed is painted as code, a list is joined the
/// way people join it. With `isolates`, every text that could turn the sentence around is fenced in by FSI and PDI.
public struct MessageText: Sendable {
    public var convention: Convention
    public var isolates: Bool
    /// The project's files, for places.
    public var files: [SourceFile]
    /// The file whose name a place need not repeat.
    public var home: FileID?

    /// In the plain convention of a language: what machines read.
    public init(language: Language, isolates: Bool = false, files: [SourceFile] = [], home: FileID? = nil) {
        self.init(Convention(language), isolates: isolates, files: files, home: home)
    }

    public init(_ convention: Convention, isolates: Bool = false, files: [SourceFile] = [], home: FileID? = nil) {
        self.convention = convention
        self.isolates = isolates
        self.files = files
        self.home = home
    }

    public var language: Language { convention.language }

    /// The sentence, with its parts painted.
    public func styled(_ message: Message) -> StyledText {
        if message.code == .sayLongDate, case .date(let year, let month, let day)? = message["date"],
            let date = CivilDate(year: year, month: month, day: day)
        {
            return DateText.long(date, in: self)
        }
        if let month = DateText.ownMonth(message.code, in: convention) { return StyledText(month) }
        return styled(message.code) { message[$0] }
    }

    /// The sentence alone.
    public func plain(_ message: Message) -> String { styled(message).plain }

    /// A message without values.
    public func plain(_ code: MessageCode) -> String { styled(Message(code)).plain }

    /// One value as it stands in a sentence.
    public func styled(_ argument: MessageArgument) -> StyledText { value(argument, joinedByOr: false) }

    // MARK: Sentences

    /// Fills a wording with values that are text already.
    package func filled(_ code: MessageCode, _ values: KeyValuePairs<String, StyledText>, number: Int? = nil) -> StyledText {
        var text = StyledText()
        fill(WordingTemplate(code.wording(in: language)), into: &text) { name, _, _ in
            values.first { $0.key == name }?.value ?? StyledText(number.map { convention.number($0) } ?? "")
        } number: { _ in
            number
        }
        return text
    }

    /// Fills a template with one text for each placeholder.
    func filled(_ template: WordingTemplate, number: Int? = nil, _ value: (String) -> StyledText = { _ in StyledText() }) -> StyledText {
        var text = StyledText()
        fill(template, into: &text) { name, _, _ in
            value(name)
        } number: { _ in
            number
        }
        return text
    }

    private func styled(_ code: MessageCode, _ argument: (String) -> MessageArgument?) -> StyledText {
        var text = StyledText()
        fill(WordingTemplate(code.wording(in: language)), into: &text) { name, joinedByOr, isCode in
            // A word of the language between backticks is shown as it is written.
            if isCode, case .word(let word)? = argument(name) { return StyledText(WordNames.written(word, in: language), .code) }
            if name == "zone", case .code(let zone)? = argument(name) { return fenced(self.zone(zone)) }
            // A value that is missing shows its place rather than nothing.
            return argument(name).map { value($0, joinedByOr: joinedByOr) } ?? StyledText("{\(name)}")
        } number: { name in
            if case .number(let number)? = argument(name) { return number }
            return nil
        }
        return text
    }

    private func fill(
        _ template: WordingTemplate, into text: inout StyledText, value: (String, Bool, Bool) -> StyledText,
        number: (String) -> Int?
    ) {
        var isCode = false
        for part in template.parts {
            switch part {
            case .words(let words):
                text.append(isolates ? words : withoutMarks(words), isCode ? .code : .plain)
            case .codeEdge:
                // Code is Latin: in an Arabic sentence its own backticks would stand on the wrong sides.
                if !isCode, fencesCode { text.appendVisible("\u{2068}") }
                text.append("`", .code)
                if isCode, fencesCode { text.appendVisible("\u{2069}") }
                isCode.toggle()
            case .value(let name, let joinedByOr):
                text.append(value(name, joinedByOr, isCode))
            case .plural(let name, let forms):
                guard let number = number(name) else {
                    text.append(value(name, false, isCode))
                    continue
                }
                let form = forms[PluralForms.index(for: number, forms: forms.count, language: language)]
                let pieces = form.split(separator: "#", omittingEmptySubsequences: false)
                let said = pieces.joined(separator: convention.number(number))
                text.append(isolates ? said : withoutMarks(said))
            }
        }
        if isCode, fencesCode { text.appendVisible("\u{2069}") }
    }

    private var fencesCode: Bool { isolates && language == .arabic }

    // Marks that an Arabic wording begins with serve terminals only.
    private func withoutMarks(_ words: String) -> String {
        guard language == .arabic else { return words }
        var result = ""
        for scalar in words.unicodeScalars where ![0x200E, 0x200F, 0x061C].contains(scalar.value) { result.unicodeScalars.append(scalar) }
        return result
    }

    // MARK: Values

    private func value(_ argument: MessageArgument, joinedByOr: Bool) -> StyledText {
        switch argument {
        case .text(let text): quoted(text)
        case .wordings(let wordings): quoted(wordings.text(in: language.code))
        case .code(let code): fenced(StyledText(code, .code))
        case .command(let line): typed(line)
        case .number(let number): self.number(number)
        case .figure(let figure): fenced(StyledText(convention.figure(figure)))
        case .date(let year, let month, let day): DateText.short(year, month, day, in: self)
        case .time(let seconds): DateText.time(seconds, in: self)
        case .duration(let seconds): duration(seconds)
        case .word(let word): StyledText(WordNames.said(word, in: language))
        case .rule(let name): fenced(StyledText(WordNames.rule(name, in: language), .code))
        case .step(let name): fenced(StyledText(WordNames.step(name, in: language), .code))
        case .state(let name): fenced(StyledText(WordNames.state(name, in: language), .code))
        case .place(let location): place(location)
        case .message(let message): withoutIdleGloss(message)
        case .list(let items): joined(items.map { value($0, joinedByOr: joinedByOr) }, by: joinedByOr ? .or : .and)
        }
    }

    /// A number in the reader's digits. The sign of one below zero would change sides in an Arabic sentence.
    package func number(_ number: some BinaryInteger) -> StyledText {
        let said = StyledText(convention.number(number))
        return number < 0 ? fenced(said) : said
    }

    /// A word with what it means; the word alone where its reader would be told the same word again.
    private func withoutIdleGloss(_ message: Message) -> StyledText {
        guard message.code == .wordWithGloss, let word = message["word"], case .code(let text) = word,
            case .word(let meant)? = message["gloss"],
            WordNames.said(meant, in: language) == text.replacing("_", with: " ")
        else { return styled(message) }
        return value(word, joinedByOr: false)
    }

    /// In quotation marks, on one line.
    package func quoted(_ text: String) -> StyledText {
        let isLong = text.utf8.contains { $0 == 0x0A || $0 == 0x0D }
        let text = isLong ? text.split(whereSeparator: \.isNewline).joined(separator: " ") : text
        let quotes = language.quotes
        var result = StyledText(quotes.open)
        var inner = StyledText(text, .emphasis)
        if isolates {
            // In an Arabic sentence a Latin title needs the fence too, for the quotation marks beside it.
            inner = language == .arabic ? isolated(inner) : inner.isolated
        }
        result.append(inner)
        result.append(quotes.close)
        return result
    }

    /// What can be typed on a command line, in the reader's words, which stay in their order where a terminal reorders.
    /// - Parameter asWritten: in the words in which it stands here.
    public func typed(_ line: String, _ paint: Paint = .code, asWritten: Bool = false) -> StyledText {
        let said = language == .arabic && !asWritten ? CommandLineWords.inArabic(line) : line
        guard isolates, BidiText.containsRightToLeft(said) else { return fenced(StyledText(said, paint)) }
        var result = StyledText()
        // A whole line runs as it does where it is typed, an option with its value as it is read.
        result.appendVisible(said.hasPrefix("majlis") ? "\u{2066}" : "\u{2067}", paint)
        for (index, part) in CommandLineWords.parts(of: said).enumerated() {
            if index > 0 { result.append(" ", paint) }
            let word = StyledText(part, paint)
            result.append(word.isolated)
        }
        result.appendVisible("\u{2069}", paint)
        return result
    }

    /// A text that stands in a sentence without quotation marks.
    package func fenced(_ text: StyledText) -> StyledText {
        guard isolates else { return text }
        return language == .arabic ? isolated(text) : text.isolated
    }

    private func isolated(_ text: StyledText) -> StyledText {
        if text.isEmpty { return text }
        var result = StyledText()
        result.appendVisible("\u{2068}")
        result.append(text)
        result.appendVisible("\u{2069}")
        return result
    }

    private func place(_ location: Location) -> StyledText {
        let index = Int(location.file.rawValue)
        guard index < files.count else { return StyledText() }
        let line = files[index].lines.line(of: location.range.start)
        if location.file == home || files.count == 1 { return filled(.sayLine, ["line": number(line)]) }
        return filled(.sayLineInFile, ["line": number(line), "file": fenced(StyledText(files[index].name))])
    }

    private func duration(_ seconds: Int) -> StyledText {
        let size = Int(seconds.magnitude)
        var parts: [StyledText] = []
        func add(_ amount: Int, _ code: MessageCode) {
            if amount > 0 { parts.append(filled(code, [:], number: amount)) }
        }
        if size % 86_400 == 0 {
            add(size / 86_400, .sayDays)
        } else {
            add(size / 3600, .sayHours)
            add(size / 60 % 60, .sayMinutes)
            add(size % 60, .saySeconds)
        }
        guard let first = parts.first else { return filled(.sayMinutes, [:], number: 0) }
        let sum = parts.dropFirst().reduce(first) { filled(.sayDurationAnd, ["first": $0, "second": $1]) }
        return seconds < 0 ? fenced(StyledText("-")) + sum : sum
    }

    // MARK: Lists

    package enum Joint {
        case and, or
        /// Ways out: a comma before every “or”.
        case ways
    }

    package func joined(_ items: [StyledText], by joint: Joint) -> StyledText {
        guard var result = items.first else { return filled(.sayNothing, [:]) }
        for (index, item) in items.enumerated().dropFirst() {
            let isLast = index == items.count - 1
            let code: MessageCode =
                switch joint {
                case .and: isLast ? .sayAndLast : .sayAnd
                case .or: isLast ? .sayOrLast : .sayOr
                case .ways: .sayWay
                }
            result = filled(code, ["items": result, "item": item])
        }
        return result
    }
}
