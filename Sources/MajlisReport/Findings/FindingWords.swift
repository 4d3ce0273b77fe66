import MajlisText

extension Diagnostic {
    /// The sentence in the reader's language, or the words of the script's own rule.
    func sentence(in text: MessageText) -> StyledText {
        ownWords.map { StyledText($0) } ?? text.styled(message)
    }

    /// What would mend it: the script's own suggestion, the catalogue's, then what an edit can do.
    func waysOut(in text: MessageText) -> [StyledText] {
        (ownSuggestion.map { [StyledText($0)] } ?? []) + suggestions.map { text.styled($0) } + fixes.map { text.styled($0.title) }
    }

    var severityCode: MessageCode {
        if isUndecided { return .findingUndecided }
        return switch severity {
        case .error: .findingError
        case .warning: .findingWarning
        case .note: .findingNote
        }
    }

    var paint: Paint {
        if isUndecided { return .undecided }
        return switch severity {
        case .error: .error
        case .warning: .warning
        case .note: .note
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
