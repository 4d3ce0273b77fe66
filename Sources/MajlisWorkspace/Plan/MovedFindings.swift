import MajlisText

extension Diagnostic {
    /// The same finding with other places, such as those in a list of files that is numbered differently.
    package func moved(_ change: (Location) -> Location) -> Diagnostic {
        var result = self
        result.location = change(location)
        result.message = message.moved(change)
        result.related = related.map { RelatedPlace(change($0.location), $0.message.moved(change)) }
        result.evidence = evidence?.mapped(change, { $0.moved(change) }, { $0.mapped { $0.moved(change) } })
        result.suggestions = suggestions.map { $0.moved(change) }
        result.fixes = fixes.map { fix in
            FixIt(fix.title.moved(change), fix.edits.map { TextEdit(change($0.location), $0.replacement) }, isSure: fix.isSure)
        }
        return result
    }
}

extension Message {
    fileprivate func moved(_ change: (Location) -> Location) -> Message {
        mapped { $0.moved(change) }
    }
}

extension MessageArgument {
    fileprivate func moved(_ change: (Location) -> Location) -> MessageArgument {
        if case .place(let location) = self { .place(change(location)) } else { self }
    }
}
