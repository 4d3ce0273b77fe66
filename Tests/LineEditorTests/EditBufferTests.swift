import Testing

@testable import LineEditor

@Suite struct EditBufferTests {
    /// The cursor is where the bar stands.
    private func buffer(_ marked: String) -> EditBuffer {
        let scalars = Array(marked.unicodeScalars)
        let place = scalars.firstIndex(of: "|") ?? scalars.count
        return EditBuffer(String(String.UnicodeScalarView(scalars.filter { $0 != "|" })), cursor: place)
    }

    private func marked(_ buffer: EditBuffer) -> String {
        var scalars = buffer.scalars
        scalars.insert("|", at: buffer.cursor)
        return String(String.UnicodeScalarView(scalars))
    }

    private func moved(_ marked: String, _ place: (EditBuffer) -> Int) -> String {
        var buffer = buffer(marked)
        buffer.cursor = place(buffer)
        return self.marked(buffer)
    }

    @Test func theCursorStepsOverLettersWithTheirMarks() {
        #expect(moved("مُؤْ|تَ") { $0.clusterStart(before: $0.cursor) } == "مُ|ؤْتَ")
        #expect(moved("|مُؤْ") { $0.clusterEnd(after: $0.cursor) } == "مُ|ؤْ")
        #expect(moved("👨‍👩‍👧|x") { $0.clusterStart(before: $0.cursor) } == "|👨‍👩‍👧x")
        #expect(moved("|") { $0.clusterStart(before: $0.cursor) } == "|")
        #expect(moved("a|") { $0.clusterEnd(after: $0.cursor) } == "a|")
    }

    @Test func backspaceTakesAMarkAlone() {
        func deleted(_ text: String) -> String {
            var text = buffer(text)
            text.remove(text.deletionStart(before: text.cursor)..<text.cursor)
            return marked(text)
        }
        #expect(deleted("مُ|") == "م|")
        #expect(deleted("م|") == "|")
        #expect(deleted("👨‍👩‍👧|") == "|")
        #expect(deleted("e\u{301}|") == "e|")
        #expect(deleted("|x") == "|x")
    }

    @Test func wordsAreOfAnyScript() {
        #expect(moved("open session_2|") { $0.wordStart(before: $0.cursor) } == "open |session_2")
        #expect(moved("open session  |") { $0.wordStart(before: $0.cursor) } == "open |session  ")
        #expect(moved("جَلسة عامّة|") { $0.wordStart(before: $0.cursor) } == "جَلسة |عامّة")
        #expect(moved("|جَلسة عامّة") { $0.wordEnd(after: $0.cursor) } == "جَلسة| عامّة")
        #expect(moved("|  { a }") { $0.wordEnd(after: $0.cursor) } == "  { a| }")
        #expect(moved("...|") { $0.wordStart(before: $0.cursor) } == "|...")
    }

    @Test func linesHaveColumns() {
        let text = buffer("one\nمُؤْتمر\nth|ree")
        #expect(text.column == 2)
        #expect(text.lineStart(at: text.cursor) == 12)
        #expect(text.lineEnd(at: text.cursor) == 17)
        #expect(text.place(linesDown: 1, column: 2) == nil)
        // Two letters with their marks.
        #expect(text.place(linesDown: -1, column: 2) == 4 + 4)
        #expect(buffer("o|ne\nx").place(linesDown: 1, column: 7) == 5)
        #expect(buffer("one\n|").place(linesDown: -1, column: 0) == 0)
        #expect(buffer("|one").place(linesDown: -1, column: 0) == nil)
    }

    @Test func theIndentIsBeforeTheFirstLetter() {
        #expect(buffer("a\n  |b").isInIndent)
        #expect(buffer("a\n|").isInIndent)
        #expect(!buffer("a\n b|").isInIndent)
    }

    @Test func offsetsAreThoseOfUTF8() {
        let text = buffer("aج会🎉")
        for index in 0...4 { #expect(text.index(atOffset: text.offset(of: index)) == index) }
        #expect(text.offset(of: 4) == 10)
    }

    @Test func undoGoesBackAWordAtATime() {
        var undo = UndoHistory()
        var text = EditBuffer()
        func type(_ typed: String) {
            for scalar in typed.unicodeScalars {
                text.insert([scalar])
                undo.note(text)
            }
        }
        type("open جلسة")
        text.insert("pasted text".unicodeScalars)
        undo.note(text)
        var seen: [String] = []
        while let state = undo.undo() { seen.append(state.text) }
        #expect(seen == ["open جلسة", "open ", ""])
        seen = []
        while let state = undo.redo() { seen.append(state.text) }
        #expect(seen == ["open ", "open جلسة", "open جلسةpasted text"])
        // A change after undoing makes the rest unreachable.
        _ = undo.undo()
        var other = EditBuffer("other")
        undo.note(other)
        #expect(undo.redo() == nil)
        #expect(undo.undo()?.text == "open جلسة")
        other.cursor = 0
    }
}
