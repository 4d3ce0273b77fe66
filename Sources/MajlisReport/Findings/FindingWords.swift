import MajlisText

extension Diagnostic {
    /// The sentence in the reader's language, or the words of the script's own rule.
    package func sentence(in text: MessageText) -> StyledText {
        ownWords.map { text.fenced(StyledText($0.text(in: text.language.code))) } ?? text.styled(message)
    }

    /// What would mend it: the script's own suggestion, the catalogue's, then what an edit can do and no suggestion has said.
    func waysOut(in text: MessageText) -> [StyledText] {
        let said = Set(suggestions.flatMap(\.codes))
        let edits = fixes.map(\.title).filter { title in
            let codes = title.codes
            return codes.isEmpty || !codes.allSatisfy(said.contains)
        }
        return suggested(in: text) + edits.map { text.styled($0) }
    }

    /// The script's own suggestion, then the catalogue's.
    func suggested(in text: MessageText) -> [StyledText] {
        (ownSuggestion.map { [text.fenced(StyledText($0.text(in: text.language.code)))] } ?? []) + suggestions.map { text.styled($0) }
    }

    package var severityCode: MessageCode {
        if isLeftOpen { return .findingUndecided }
        return switch severity {
        case .error: .findingError
        case .warning: .findingWarning
        case .note: .findingNote
        }
    }

    var paint: Paint {
        if isLeftOpen { return .undecided }
        return switch severity {
        case .error: .error
        case .warning: .warning
        case .note: .note
        }
    }
}

extension Message {
    /// The words of scripts and of the language that it names.
    fileprivate var codes: [String] { arguments.flatMap { $0.value.codes } }
}

extension MessageArgument {
    fileprivate var codes: [String] {
        switch self {
        case .code(let code), .step(let code), .state(let code): [code]
        case .message(let message): message.codes
        case .list(let items): items.flatMap(\.codes)
        case .text, .wordings, .number, .figure, .date, .time, .duration, .word, .rule, .place, .command: []
        }
    }
}

extension Severity {
    /// The word for machines.
    var word: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .note: "note"
        }
    }
}
