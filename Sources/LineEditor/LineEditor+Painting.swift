/// What is seen.
extension LineEditor {
    private var layout: FrameLayout {
        FrameLayout(columns: size.columns, colours: options.colours) { [delegate] text in
            // Most letters are these.
            if text.utf8.count == 1, let byte = text.utf8.first, (0x20..<0x7F).contains(byte) { return 1 }
            return delegate.width(of: text)
        }
    }

    /// Paints what has changed.
    func paint() {
        let layout = layout
        var below: [FrameRow] = []
        var content = self.content(of: buffer)
        switch mode {
        case .editing: break
        case .searching(let search):
            content = self.content(of: search.found)
            content.prompt = search.failed ? options.words.searchFailed(search.query) : options.words.search(search.query)
        case .choosing(var menu):
            below = menu.rows(limit: min(options.listedRows, max(1, size.rows - 3)), layout: layout, options: options)
            mode = .choosing(menu)
        }
        var frame = layout.frame(content)
        frame.rows += below
        terminal.write(painter.paint(frame.window(height: size.rows, fixed: below.count, scroll: &scroll)))
    }

    /// Leaves the whole input on the screen, however long, and goes below it.
    func finish(mark: String = "") {
        mode = .editing
        var text = buffer
        text.cursor = text.scalars.count
        let frame = layout.frame(content(of: text))
        if frame.rows.count > size.rows {
            terminal.write(painter.erase() + painter.paint(frame) + painter.leave(with: mark))
        } else {
            terminal.write(painter.paint(frame) + painter.leave(with: mark))
        }
        scroll = 0
    }

    private func content(of text: EditBuffer) -> FrameLayout.Content {
        let string = text.text
        if highlighted.text != string {
            highlighted = (string, isAsking || !options.colours ? [] : delegate.highlights(of: string))
        }
        return FrameLayout.Content(
            prompt: prompts.first, continuation: prompts.continuation, text: string, cursor: text.offset(of: text.cursor),
            highlights: highlighted.spans)
    }
}
