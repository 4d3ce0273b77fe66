import CLineEditor

/// What keys do.
extension LineEditor {
    /// Carries out a function that libedit has found for a key.
    func perform(_ function: EditorFunction, key: Unicode.Scalar?) -> Int32 {
        if function == .event {
            let pending = source.pending
            source.pending = nil
            switch pending {
            case .function(let meant) where meant != .event: return perform(meant, key: key)
            case .paste(let text): insertPaste(text)
            default: break
            }
            return Int32(CLE_GO_ON)
        }
        thisFunction = function
        switch function {
        case .enter: return enter() ? Int32(CLE_ACCEPT) : Int32(CLE_GO_ON)
        case .cancel: return cancel() ? Int32(CLE_ACCEPT) : Int32(CLE_GO_ON)
        case .deleteOrLeave where buffer.scalars.isEmpty:
            end(with: .endOfInput)
            return Int32(CLE_ACCEPT)
        case .complete, .completeBack: complete()
        case .undo: if let state = undoing.undo() { apply(state) }
        case .redo: if let state = undoing.redo() { apply(state) }
        case .searchOlder, .searchNewer: if !isAsking { mode = .searching(HistorySearch(from: buffer, in: history)) }
        case .suspend: suspend()
        case .clearScreen:
            terminal.write("\u{1B}[H\u{1B}[2J")
            painter.forget()
        case .up, .down, .older, .newer: moveVertically(function)
        default: edit(function)
        }
        return Int32(CLE_GO_ON)
    }

    // MARK: Accepting and leaving

    private func enter() -> Bool {
        var text = buffer
        let whole = text.text
        guard !isAsking, !whole.isEmpty, case .continues(let indent) = delegate.completeness(of: whole) else {
            end(with: .line(whole))
            return true
        }
        var spaces = indent
        if !text.isAtEnd {
            let before = EditBuffer.string(text.scalars[..<text.cursor])
            if case .continues(let inside) = delegate.completeness(of: before) { spaces = inside } else { spaces = lineIndent(of: text) }
        }
        // Lines that come all at once bring their own indent.
        insertLine(into: &text, indent: isMoreWaiting ? 0 : spaces)
        return false
    }

    private func lineIndent(of text: EditBuffer) -> Int {
        text.scalars[text.lineStart(at: text.cursor)..<text.cursor].prefix { $0 == " " }.count
    }

    private func insertLine(into text: inout EditBuffer, indent: Int) {
        text.insert(("\n" + String(repeating: " ", count: max(0, indent))).unicodeScalars)
        apply(text)
    }

    /// Ctrl-C throws away what was typed; where there is nothing, it is for the session.
    private func cancel() -> Bool {
        var text = buffer
        guard !text.scalars.isEmpty, !isAsking else {
            end(with: .interrupted, mark: "^C")
            return true
        }
        finish(mark: "^C")
        text.remove(0..<text.scalars.count)
        apply(text)
        undoing = UndoHistory()
        walk = nil
        return false
    }

    private func end(with event: LineEvent, mark: String = "") {
        outcome = event
        finish(mark: mark)
    }

    private func suspend() {
        terminal.write(painter.leave() + Self.pasteMarksOff)
        cle_cooked(editor)
        cle_suspend()
        _ = cle_take_signals()
        resume()
    }

    private func insertPaste(_ pasted: String) {
        var text = buffer
        var pasted = pasted
        // The line break at the end of what was copied is not a wish for another line.
        if text.isAtEnd { while pasted.hasSuffix("\n") { pasted.removeLast() } }
        if isAsking { pasted = pasted.split(separator: "\n").joined(separator: " ") }
        text.insert(pasted.unicodeScalars)
        apply(text)
    }

    // MARK: Up and down

    private func moveVertically(_ function: EditorFunction) {
        var text = buffer
        let down = function == .down || function == .newer
        if function.isVertical {
            let column = goalColumn ?? text.column
            goalColumn = column
            if let place = text.place(linesDown: down ? 1 : -1, column: column) {
                text.cursor = place
                return apply(text)
            }
        }
        guard !isAsking else { return }
        if walk == nil || walk?.shown.scalars != text.scalars { walk = HistoryWalk(from: text, in: history) }
        if let found = down ? walk?.newer(in: history) : walk?.older(in: history) {
            goalColumn = nil
            apply(found)
        }
    }

    // MARK: Within the text

    private func edit(_ function: EditorFunction) {
        var text = buffer
        switch function {
        case .left: text.cursor = text.clusterStart(before: text.cursor)
        case .right: text.cursor = text.clusterEnd(after: text.cursor)
        case .wordLeft: text.cursor = text.wordStart(before: text.cursor)
        case .wordRight: text.cursor = text.wordEnd(after: text.cursor)
        case .lineStart: text.cursor = text.lineStart(at: text.cursor)
        case .lineEnd: text.cursor = text.lineEnd(at: text.cursor)
        case .deleteBack: deleteBack(in: &text)
        case .delete, .deleteOrLeave: text.remove(text.cursor..<text.clusterEnd(after: text.cursor))
        case .killWordBack: kill(text.wordStart(before: text.cursor)..<text.cursor, of: &text, backwards: true)
        case .killWord: kill(text.cursor..<text.wordEnd(after: text.cursor), of: &text)
        case .killLine:
            let end = text.lineEnd(at: text.cursor)
            // At the end of a line, the line break is what there is to take.
            kill(text.cursor..<(end == text.cursor ? min(end + 1, text.scalars.count) : end), of: &text)
        case .killLineBack: kill(text.lineStart(at: text.cursor)..<text.cursor, of: &text, backwards: true)
        case .yank: text.insert(killed)
        case .newline: if !isAsking { text.insert(("\n" + String(repeating: " ", count: lineIndent(of: text))).unicodeScalars) }
        case .closeBrace: closeBrace(in: &text)
        default: return
        }
        apply(text)
    }

    /// In the indent of a line, Backspace goes back to the step before.
    private func deleteBack(in text: inout EditBuffer) {
        let column = text.cursor - text.lineStart(at: text.cursor)
        if column > 0, text.isInIndent, text.lineStart(at: text.cursor) > 0 {
            let step = column % options.indent == 0 ? options.indent : column % options.indent
            text.remove(text.cursor - step..<text.cursor)
        } else {
            text.remove(text.deletionStart(before: text.cursor)..<text.cursor)
        }
    }

    private func closeBrace(in text: inout EditBuffer) {
        if text.isInIndent {
            let start = max(text.lineStart(at: text.cursor), text.cursor - options.indent)
            text.remove(start..<text.cursor)
        }
        text.insert(["}"])
    }

    private func kill(_ range: Range<Int>, of text: inout EditBuffer, backwards: Bool = false) {
        let taken = text.remove(range)
        if lastFunction?.isKill != true { killed = [] }
        killed = backwards ? taken + killed : killed + taken
    }
}
