import MajlisText

extension Reason {
    /// Evidence as reasons: the part with its value, below it what it was read from, who decides it, and its parts.
    init(_ evidence: Evidence, depth: Int = 0) {
        let text = MessageArgument.code(evidence.text)
        let said: Message
        let mood: Mood
        switch evidence.truth {
        case .yes?: (said, mood) = (Message(.whyHolds, ["condition": text]), .good)
        case .no?: (said, mood) = (Message(.whyFails, ["condition": text]), .bad)
        case .unknown?: (said, mood) = (Message(.whyUndecided, ["condition": text]), .open)
        case nil: (said, mood) = (Message(.whyValue, ["expression": text, "value": evidence.value]), .plain)
        }
        let statement = evidence.element.map { Message(.whyFor, ["element": $0, "statement": .message(said)]) } ?? said
        var children = evidence.sources.map { Reason($0.message, at: $0.location) }
        if depth < Self.deepestEvidence { children += evidence.parts.map { Reason($0, depth: depth + 1) } }
        // An element whose condition is told below is named there.
        let told = Set(evidence.parts.compactMap(\.element))
        children += evidence.witnesses.filter { witness in !told.contains { witness.message["record"] == $0 } }
            .map { Reason($0.message, at: $0.location) }
        if evidence.omitted > 0 { children.append(Reason(Message(.whyMore, ["count": .number(evidence.omitted)]), .aside)) }
        self.init(statement, at: evidence.location, mood, children)
    }

    private static let deepestEvidence = 8
}
