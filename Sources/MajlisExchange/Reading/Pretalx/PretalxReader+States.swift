import MajlisText

/// Proposals that are no part of a programme.
extension PretalxReader {
    /// States of what was never accepted. `canceled` is none of them: so pretalx calls what was accepted and does not take place.
    private static let open: Set<String> = ["submitted", "draft", "rejected", "withdrawn", "deleted"]

    static func isLeftOut(_ talk: JSONItem) -> Bool { talk["state"]?.text.map { open.contains($0.lowercased()) } ?? false }

    /// Whether a talk is none of the programme's; if so it is counted.
    mutating func leavesOut(_ talk: JSONItem) -> Bool {
        guard PretalxReader.isLeftOut(talk) else { return false }
        // A talk with several slots stands in a grid as often.
        guard seenLeftOut.insert(talk["code"]?.scalarText ?? "\(talk.index)").inserted else { return true }
        let state = talk["state"]?.text?.lowercased() ?? ""
        let place = leftOut.firstIndex { $0.state == state } ?? leftOut.count
        if place == leftOut.count { leftOut.append((state, [], 0, talk["state"]?.range ?? talk.range)) }
        leftOut[place].count += 1
        if leftOut[place].titles.count < PretalxReader.shown {
            leftOut[place].titles.append(.titled(talk["title"]?.localText?.text.trimmed ?? "", .importThisSession))
        }
        return true
    }

    /// Up to so many titles and names are told in one line.
    private static let shown = 30

    /// People of a list who have nothing in the programme but what is left out of it.
    mutating func speakersOfProgramme() -> [JSONItem] {
        let open = Set((talks + cells.map(\.item)).filter(PretalxReader.isLeftOut).compactMap { $0["code"]?.scalarText })
        guard !open.isEmpty else { return speakers }
        var names: [MessageArgument] = []
        var first: TextRange?
        var count = 0
        let kept = speakers.filter { speaker in
            guard let own = speaker["submissions"], own.isList else { return true }
            let codes = own.items.compactMap { $0.scalarText ?? $0["code"]?.scalarText }
            guard !codes.isEmpty, codes.allSatisfy(open.contains) else { return true }
            count += 1
            first = first ?? TextRange(start: speaker.range.start, end: speaker.range.start + 1)
            if names.count < PretalxReader.shown {
                names.append(.titled((speaker["name"] ?? speaker["public_name"])?.localText?.text.trimmed ?? "", .importThisPerson))
            }
            return false
        }
        if let first {
            filler.notes.add(
                .importSpeakersNotAccepted, first, ["count": .number(count), "names": .list(PretalxReader.list(names, of: count))])
        }
        return kept
    }

    /// One line for each state.
    mutating func noteLeftOut() {
        for entry in leftOut {
            filler.notes.add(
                .importNotAccepted, entry.range,
                [
                    "count": .number(entry.count), "state": .code(entry.state),
                    "titles": .list(PretalxReader.list(entry.titles, of: entry.count)),
                ])
        }
    }

    private static func list(_ shown: [MessageArgument], of count: Int) -> [MessageArgument] {
        count > shown.count ? shown + [.message(Message(.importAndMore, ["count": .number(count - shown.count)]))] : shown
    }
}
