import Testing

@testable import LineEditor

@Suite struct CompletionMenuTests {
    private func candidates(_ insertions: [String], note: String = "") -> [Candidate] {
        insertions.map { Candidate(insertion: $0, label: $0, note: note) }
    }

    private func layout(_ columns: Int) -> FrameLayout { FrameLayout(columns: columns, colours: false, width: PainterTests.cells) }

    @Test func whatAllBeginWithIsOfWholeLetters() {
        #expect(CompletionMenu.commonPrefix(candidates(["session ", "sessions "])) == "session")
        #expect(CompletionMenu.commonPrefix(candidates(["جلسة", "جلسات"])) == "جلس")
        // The second letter differs by its mark alone.
        #expect(CompletionMenu.commonPrefix(candidates(["جَلَ", "جَلُ"])) == "جَ")
        #expect(CompletionMenu.commonPrefix(candidates(["a", "b"])) == "")
        #expect(CompletionMenu.commonPrefix([]) == "")
    }

    @Test func theKeysGoRound() {
        var menu = CompletionMenu(Completions(range: 0..<0, candidates: candidates(["a", "b", "c"])))
        #expect(menu.candidate == nil)
        menu.move(by: 1)
        #expect(menu.candidate?.label == "a")
        menu.move(by: -1)
        #expect(menu.candidate?.label == "c")
        menu.move(by: 1)
        #expect(menu.candidate?.label == "a")
        var backwards = CompletionMenu(menu.completions)
        backwards.move(by: -1)
        #expect(backwards.candidate?.label == "c")
    }

    @Test func notesStandBelowEachOtherAndAreCut() {
        var menu = CompletionMenu(Completions(range: 0..<0, candidates: candidates(["a", "مُؤتمر"], note: "what it is about")))
        var rows = menu.rows(limit: 10, layout: layout(20), options: EditorOptions())
        #expect(rows.map(\.text) == ["  a      what it is…", "  مُؤتمر  what it is…"])
        #expect(rows.map(\.width) == [20, 20])
        menu.move(by: 1)
        rows = menu.rows(limit: 10, layout: layout(40), options: EditorOptions())
        #expect(rows[0].text == "> a      what it is about")
    }

    @Test func aLongListMovesWithTheChoice() {
        var menu = CompletionMenu(Completions(range: 0..<0, candidates: candidates((1...9).map { "item\($0)" })))
        #expect(
            menu.rows(limit: 3, layout: layout(30), options: EditorOptions()).map(\.text) == ["  item1", "  item2", "  item3", "  … +6"])
        menu.move(by: -1)
        #expect(
            menu.rows(limit: 3, layout: layout(30), options: EditorOptions()).map(\.text) == ["  item7", "  item8", "> item9", "  … +6"])
    }
}
