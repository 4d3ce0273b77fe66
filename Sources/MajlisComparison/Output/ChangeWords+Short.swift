import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisText
import MajlisVocabulary

/// Long texts and lists, cut down to what is not the same before and after.
extension ChangeWords {
    /// A long text from a little before what is not the same.
    func shortened(_ words: String, _ other: String, limit: Int = 90) -> String {
        func flat(_ words: String) -> String { words.split(whereSeparator: \.isNewline).joined(separator: " ") }
        let flatWords = flat(words)
        guard isShort, flatWords.utf8.count > limit, flatWords.count > limit else { return flatWords }
        let same = zip(flatWords, flat(other)).prefix { $0 == $1 }.count
        let count = flatWords.count
        let start = max(0, min(same - 24, count - limit))
        let cut = String(flatWords.dropFirst(start).prefix(limit))
        return (start > 0 ? "…" : "") + cut + (start + limit < count ? "…" : "")
    }

    /// As the script has it, on one line.
    func written(_ place: Location, in project: Project) -> String {
        let file = Int(place.file.rawValue)
        guard file < project.files.count else { return "" }
        return project.files[file].text(place.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    // MARK: Lists

    /// Lists longer than this are told by who comes and who goes.
    private static let longList = 6

    /// `no longer: Sami Odeh`; nil where both lists are told whole.
    func leavers(_ change: Change) -> StyledText? {
        difference(change).map { left, _ in
            left.isEmpty ? StyledText(text.plain(.diffAbsent), .dim) : text.filled(.diffListDrops, ["items": listed(left)])
        }
    }

    /// `new: Lina Saad`
    func comers(_ change: Change) -> StyledText? {
        difference(change).map { _, come in
            come.isEmpty ? StyledText(text.plain(.diffAbsent), .dim) : text.filled(.diffListAdds, ["items": listed(come)])
        }
    }

    private func listed(_ items: [StyledText]) -> StyledText {
        let shown = items.prefix(2 * Self.longList).map { $0 }
        let rest = items.count - shown.count
        return text.joined(rest > 0 ? shown + [text.filled(.saySoManyOthers, [:], number: rest)] : shown, by: .and)
    }

    /// What only one of two long lists of records holds.
    private func difference(_ change: Change) -> (left: [StyledText], come: [StyledText])? {
        guard change.kind != .order, let olds = items(change.before), let news = items(change.after),
            max(olds.count, news.count) > Self.longList
        else { return nil }
        let (before, after) = (Set(olds.map { comparison.pairs.toNew[$0.index] }), Set(news))
        let left = olds.filter { id in comparison.pairs.toNew[id.index].map { !after.contains($0) } ?? true }
        let come = news.filter { !before.contains($0) }
        // The same in another order, or another number of those without a name.
        if left.isEmpty, come.isEmpty { return nil }
        return (left.map { listed($0, old) }, come.map { listed($0, new) })
    }

    /// nil where it is no list of records alone.
    private func items(_ told: Told) -> [RecordID]? {
        switch told {
        case .records(let ids): return ids
        case .value(.record(let id)): return [id]
        case .value(.list(let box)):
            let ids = box.elements.compactMap(\.recordID)
            return ids.count == box.elements.count && box.openness == .complete ? ids : nil
        case .nothing: return []
        default: return nil
        }
    }
}
