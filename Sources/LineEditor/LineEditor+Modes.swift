/// Keys while the history is searched, and while a candidate is chosen.
extension LineEditor {
    /// Whether the search has used the event up; else it is over and the event means what it always means.
    func isUsed(_ event: InputEvent, in old: HistorySearch) -> Bool {
        var search = old
        switch event {
        case .scalar("\u{12}"): search.older(in: history)
        case .scalar("\u{13}"): search.newer(in: history)
        case .scalar("\u{08}"), .scalar("\u{7F}"): search.removeLast(in: history)
        case .scalar("\u{03}"), .scalar("\u{07}"):
            mode = .editing
            return true
        case .scalar("\u{1B}"):
            keep(search)
            return true
        case .scalar(let scalar) where scalar.value >= 0x20: search.append(String(Character(scalar)), in: history)
        case .paste(let text): search.append(String(text.prefix { $0 != "\n" }), in: history)
        case .sequence(let sequence):
            keep(search)
            // A way out that does not leave the entry just found.
            return EditorFunction(sequence: sequence)?.isVertical ?? true
        default:
            keep(search)
            return false
        }
        mode = .searching(search)
        return true
    }

    private func keep(_ search: HistorySearch) {
        mode = .editing
        apply(search.found)
    }

    func isUsed(_ event: InputEvent, in old: CompletionMenu) -> Bool {
        var menu = old
        switch event {
        case .scalar("\t"): menu.move(by: 1)
        case .scalar("\u{0E}"): menu.move(by: 1)
        case .scalar("\u{10}"): menu.move(by: -1)
        case .scalar("\u{1B}"), .scalar("\u{07}"):
            mode = .editing
            return true
        case .scalar("\r"), .scalar("\n"):
            mode = .editing
            guard let candidate = menu.candidate else { return false }
            take(candidate, in: menu.completions.range)
            return true
        case .scalar("\u{08}"), .scalar("\u{7F}"):
            var text = buffer
            text.remove(text.deletionStart(before: text.cursor)..<text.cursor)
            apply(text)
            renewMenu()
            return true
        case .scalar(let scalar) where scalar.value >= 0x20 && !(0x80..<0xA0).contains(scalar.value):
            return isTyped(scalar, in: menu)
        case .sequence(let sequence):
            switch EditorFunction(sequence: sequence) {
            case .down: menu.move(by: 1)
            case .up, .completeBack: menu.move(by: -1)
            default:
                mode = .editing
                guard EditorFunction(sequence: sequence) == .right, let candidate = menu.candidate else { return false }
                take(candidate, in: menu.completions.range)
                return true
            }
        default:
            mode = .editing
            return false
        }
        mode = .choosing(menu)
        return true
    }

    /// Typing narrows the list; behind a chosen candidate it goes on writing.
    private func isTyped(_ scalar: Unicode.Scalar, in menu: CompletionMenu) -> Bool {
        if let candidate = menu.candidate {
            mode = .editing
            take(candidate, in: menu.completions.range)
            return false
        }
        guard EditBuffer.isWordScalar(scalar) || scalar == "." || scalar == ":" || scalar == "/" || scalar == "-" else {
            mode = .editing
            return false
        }
        var text = buffer
        text.insert([scalar])
        apply(text)
        renewMenu()
        return true
    }

    private func renewMenu() {
        let text = buffer
        let completions = delegate.completions(in: text.text, at: text.offset(of: text.cursor))
        mode = completions.candidates.isEmpty ? .editing : .choosing(CompletionMenu(completions))
    }

    func take(_ candidate: Candidate, in range: Range<Int>) {
        var text = buffer
        text.replace(text.index(atOffset: range.lowerBound)..<text.index(atOffset: range.upperBound), with: candidate.insertion)
        apply(text)
    }

    // MARK: Completion

    /// Tab: spaces in the indent of a line, else the one candidate or what all have in common, else the list.
    func complete() {
        var text = buffer
        if isAsking { return }
        if text.isInIndent, text.lineStart(at: text.cursor) > 0 {
            let column = text.cursor - text.lineStart(at: text.cursor)
            text.insert(String(repeating: " ", count: options.indent - column % options.indent).unicodeScalars)
            return apply(text)
        }
        let completions = delegate.completions(in: text.text, at: text.offset(of: text.cursor))
        guard let only = completions.candidates.first else { return }
        if completions.candidates.count == 1 { return take(only, in: completions.range) }
        let range = text.index(atOffset: completions.range.lowerBound)..<text.index(atOffset: completions.range.upperBound)
        let common = CompletionMenu.commonPrefix(completions.candidates)
        if common.unicodeScalars.count > range.count,
            HistorySearch.match(EditBuffer.string(text.scalars[range]), in: common) == 0 || range.isEmpty
        {
            text.replace(range, with: common)
            apply(text)
        } else {
            mode = .choosing(CompletionMenu(completions))
        }
    }
}
