extension Message {
    /// The same sentence with other values, also in the sentences and lists that stand in it.
    ///
    /// - Parameter change: of a value that is neither a sentence nor a list.
    package func mapped(_ change: (MessageArgument) -> MessageArgument) -> Message {
        var result = self
        for index in result.arguments.indices { result.arguments[index].value = result.arguments[index].value.mapped(change) }
        return result
    }
}

extension MessageArgument {
    /// A sentence and a list are mapped within.
    package func mapped(_ change: (MessageArgument) -> MessageArgument) -> MessageArgument {
        switch self {
        case .message(let message): .message(message.mapped(change))
        case .list(let items): .list(items.map { $0.mapped(change) })
        case .text, .wordings, .code, .command, .number, .figure, .date, .time, .duration, .word, .rule, .step, .state, .place: change(self)
        }
    }
}
