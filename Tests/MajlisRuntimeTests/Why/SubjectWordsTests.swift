import MajlisModel
import Testing

@testable import MajlisRuntime

@Suite struct SubjectWordsTests {
    @Test func places() {
        #expect(SubjectWords.place("chapter.majlis:12").map { [$0.file, String($0.line)] } == ["chapter.majlis", "12"])
        #expect(SubjectWords.place("a/b c.majlis:12:3").map { [$0.file, String($0.line)] } == ["a/b c.majlis", "12"])
        #expect(SubjectWords.place(":٤").map { [$0.file, String($0.line)] } == ["", "4"])
        #expect(SubjectWords.place("09:30") == nil)
        #expect(SubjectWords.place("a: title") == nil)
        #expect(SubjectWords.place("") == nil)
        #expect(SubjectWords.place("x:99999999999999999999") == nil)
    }

    @Test func paths() {
        #expect(SubjectWords.path("prepare.share")?.map(\.name) == ["prepare", "share"])
        #expect(SubjectWords.path("delegate_path[qazi].visa")?.map(\.element) == ["qazi", nil])
        #expect(SubjectWords.path("`order`.start")?.map(\.name) == ["order", "start"])
        #expect(SubjectWords.path("تحضير.دعوة")?.count == 2)
        for text in ["", ".", "a.", ".a", "a..b", "a[", "a[]", "a[b", "a[b].", "a]b[", "a b.c", "a[b][c]", "1.2"] {
            #expect(SubjectWords.path(text) == nil, "\(text)")
        }
    }

    @Test func eventsAndNumbers() {
        #expect(SubjectWords.eventNumber("event 3") == 3)
        #expect(SubjectWords.eventNumber("حدث ٣") == 3)
        #expect(SubjectWords.eventNumber("event three") == nil)
        #expect(SubjectWords.eventNumber("event -1") == nil)
        #expect(SubjectWords.number("") == nil)
        #expect(SubjectWords.number("1234567890") == nil)
    }

    @Test func foldedTitles() {
        #expect(SubjectWords.folded("الجَلسة الافتتاحيّة") == SubjectWords.folded("الجلسه الافتتاحية"))
        #expect(SubjectWords.folded("Main_Hall") == SubjectWords.folded("main hall"))
        #expect(SubjectWords.unquoted("«أ ب»") == "أ ب")
        #expect(SubjectWords.unquoted("\"") == "\"")
    }
}
