import MajlisText

/// Evidence as rows of a table: the part of the script, its value, and the line of the clause it was read from.
///
///     count(session.interpreters)  2
///       “Amal Nassar”                  line 190
///     needed(session)              4
///
/// No row is written twice, however often a value takes part.
struct EvidenceRows {
    private let text: MessageText
    private var seen: Set<String> = []
    private(set) var rows: [[StyledText]] = []

    static let columns = [TableColumn("", minimum: 16), TableColumn("", minimum: 6), TableColumn("", overflow: .keep)]

    /// A longer part is cut: what matters is which one it is.
    private static let longestPart = 60

    init(_ evidence: Evidence, text: MessageText) {
        self.text = text
        addContents(of: evidence, depth: 0)
        // A single fact: whether it holds.
        if rows.isEmpty, !evidence.sources.isEmpty { add(evidence, depth: 0) }
    }

    // MARK: Parts

    private mutating func add(_ part: Evidence, depth: Int) {
        let hasList = !part.witnesses.isEmpty && part.value.isList
        let value = hasList ? StyledText() : said(part)
        let name = StyledText(part.text, .code).truncated(to: Self.longestPart)
        let isNew = append(name, value, part.sources.last?.location, depth)
        // The way to it: which record led to the one that has the value.
        for source in part.sources.dropLast() { add(source: source, depth: depth + 1) }
        if isNew { addContents(of: part, depth: depth + 1) }
    }

    private mutating func addContents(of part: Evidence, depth: Int) {
        var explained = part.parts.filter { $0.element != nil }[...]
        for part in part.parts where part.element == nil { add(part, depth: depth) }
        for witness in part.witnesses where witness.message.code != .moreUnnamed {
            add(witness: witness, depth: depth)
            guard let next = explained.first, witness.message["record"] == next.element else { continue }
            explained = explained.dropFirst()
            addContents(of: next, depth: depth + 1)
        }
        if part.omitted > 0 {
            append(text.styled(Message(.andMore, ["count": .number(part.omitted)])), StyledText(), nil, depth)
        }
        for witness in part.witnesses where witness.message.code == .moreUnnamed { add(witness: witness, depth: depth) }
    }

    private func said(_ part: Evidence) -> StyledText {
        switch part.truth {
        case .yes?: StyledText(text.plain(.sayYes))
        case .no?: StyledText(text.plain(.sayNo))
        case .unknown?: StyledText(text.plain(.findingUndecided), .undecided)
        case nil: isOmission(part) ? StyledText(text.plain(.sayNotStated), .undecided) : text.styled(part.value)
        }
    }

    /// The clause is not there, and nothing stands in its place.
    private func isOmission(_ part: Evidence) -> Bool {
        guard part.sources.last?.message.code == .evidenceOmitted, case .word(let word) = part.value else { return false }
        return ["none", "unknown", "unstated"].contains(word)
    }

    // MARK: Clauses and elements

    private mutating func add(source: RelatedPlace, depth: Int) {
        guard let clause = source.message["clause"], let record = source.message["record"], let value = source.message["value"] else {
            append(text.styled(source.message), StyledText(), source.location, depth)
            return
        }
        let named = text.styled(Message(.evidenceClause, ["clause": clause, "record": record]))
        append(named, text.styled(value), source.location, depth)
    }

    private mutating func add(witness: RelatedPlace, depth: Int) {
        guard witness.message.code == .evidenceValue, let record = witness.message["record"], let value = witness.message["value"] else {
            append(text.styled(witness.message), StyledText(), witness.location, depth, isElement: true)
            return
        }
        append(text.styled(record), text.styled(value), witness.location, depth, isElement: true)
    }

    @discardableResult
    private mutating func append(_ name: StyledText, _ value: StyledText, _ location: Location?, _ depth: Int, isElement: Bool = false)
        -> Bool
    {
        let place = location.map { text.styled(.place($0)) } ?? StyledText()
        // A list has all its elements, also those that stand in another one.
        let row = [name.plain, value.plain, place.plain].joined(separator: "\u{0}")
        guard isElement || seen.insert(row).inserted else { return false }
        var indented = StyledText()
        indented.appendSpaces(2 * depth)
        indented.append(name)
        rows.append([indented, value, place.dimmed])
        return true
    }
}

extension MessageArgument {
    fileprivate var isList: Bool {
        if case .list = self { return true }
        return false
    }
}

extension StyledText {
    /// As places are shown.
    fileprivate var dimmed: StyledText {
        var result = StyledText()
        for piece in pieces { result.appendVisible(piece.text, .place) }
        return result
    }
}
