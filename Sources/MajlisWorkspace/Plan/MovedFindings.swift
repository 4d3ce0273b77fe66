import MajlisText

extension Diagnostic {
    /// The same finding with other places, such as those in a list of files that is numbered differently.
    package func moved(_ change: (Location) -> Location) -> Diagnostic {
        var result = self
        result.location = change(location)
        result.message = message.moved(change)
        result.related = related.map { RelatedPlace(change($0.location), $0.message.moved(change)) }
        result.evidence = evidence?.mapped(change, { $0.moved(change) }, { $0.moved(change) })
        result.suggestions = suggestions.map { $0.moved(change) }
        result.fixes = fixes.map { fix in
            FixIt(fix.title.moved(change), fix.edits.map { TextEdit(change($0.location), $0.replacement) }, isSure: fix.isSure)
        }
        return result
    }
}

extension Message {
    fileprivate func moved(_ change: (Location) -> Location) -> Message {
        var result = self
        for index in result.arguments.indices { result.arguments[index].value = result.arguments[index].value.moved(change) }
        return result
    }
}

extension MessageArgument {
    fileprivate func moved(_ change: (Location) -> Location) -> MessageArgument {
        switch self {
        case .place(let location): .place(change(location))
        case .message(let message): .message(message.moved(change))
        case .list(let items): .list(items.map { $0.moved(change) })
        case .text, .wordings, .code, .command, .number, .figure, .date, .time, .duration, .word, .rule, .step, .state: self
        }
    }
}
