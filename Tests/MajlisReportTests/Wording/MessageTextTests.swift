import MajlisText
import Testing

@testable import MajlisReport

@Suite("Messages in words")
struct MessageTextTests {
    private let english = MessageText(language: .english)
    private let arabic = MessageText(language: .arabic)
    private let fenced = MessageText(language: .arabic, isolates: true)

    @Test("values of all kinds")
    func values() {
        func said(_ argument: MessageArgument) -> [String] { [english.styled(argument).plain, arabic.styled(argument).plain] }
        #expect(said(.text("Main hall")) == ["“Main hall”", "«Main hall»"])
        #expect(said(.code("hall")) == ["hall", "hall"])
        #expect(said(.number(30)) == ["30", "30"])
        #expect(said(.date(2027, 3, 14)) == ["2027-03-14", "2027/03/14"])
        #expect(said(.date(2027, 3, 0)) == ["2027-03", "2027/03"])
        #expect(said(.date(2027, 0, 0)) == ["2027", "2027"])
        #expect(said(.time(34_200)) == ["09:30", "09:30"])
        #expect(said(.time(91_800)) == ["25:30", "25:30"])
        #expect(said(.word("co_chair")) == ["co chair", "رئاسة مشتركة"])
        #expect(said(.word("sessions")) == ["sessions", "جلسات"])
        #expect(said(.word("room_conflict")) == ["room conflict", "تعارض القاعات"])
        #expect(said(.word("no_such_word")) == ["no such word", "no such word"])
    }

    @Test("lists are joined as people join them")
    func lists() {
        let items = ["a", "b", "c"].map { MessageArgument.code($0) }
        func said(_ count: Int, _ text: MessageText) -> String { text.styled(.list(Array(items.prefix(count)))).plain }
        #expect((0...3).map { said($0, english) } == ["nothing", "a", "a and b", "a, b and c"])
        #expect((0...3).map { said($0, arabic) } == ["لا شيء", "a", "a وb", "a وb وc"])
        let either = Message(.filterUnknownNear, ["kind": .word("room"), "value": .text("x"), "names": .list(items)])
        #expect(english.plain(either) == "No room is called “x”. Perhaps you mean a, b or c.")
        #expect(arabic.plain(either) == "ليس في النصوص قاعة باسم «x». لعلك تقصد a أو b أو c.")
    }

    @Test("durations, with the forms that Arabic has for numbers")
    func durations() {
        func said(_ seconds: Int) -> [String] { [english.styled(.duration(seconds)).plain, arabic.styled(.duration(seconds)).plain] }
        #expect(said(5400) == ["1 h 30 min", "ساعة و30 دقيقة"])
        #expect(said(0) == ["0 min", "0 دقيقة"])
        #expect(said(7200) == ["2 h", "ساعتان"])
        #expect(said(180) == ["3 min", "3 دقائق"])
        #expect(said(660) == ["11 min", "11 دقيقة"])
        #expect(said(86_400) == ["1 day", "يوم واحد"])
        #expect(said(2 * 86_400) == ["2 days", "يومان"])
        #expect(said(10 * 86_400) == ["10 days", "10 أيام"])
        #expect(said(11 * 86_400) == ["11 days", "11 يوما"])
        #expect(said(100 * 86_400) == ["100 days", "100 يوم"])
        #expect(said(103 * 86_400) == ["103 days", "103 أيام"])
        #expect(said(-1800) == ["-30 min", "-30 دقيقة"])
    }

    @Test("which form goes with a number")
    func plurals() {
        func form(_ number: Int, _ count: Int, _ language: Language) -> Int {
            PluralForms.index(for: number, forms: count, language: language)
        }
        #expect([0, 1, 2, -1].map { form($0, 2, .english) } == [1, 0, 1, 0])
        #expect([0, 1, 2].map { form($0, 3, .english) } == [0, 1, 2])
        #expect([1, 2, 3, 10, 11, 99, 100, 0, 102, 203, 311].map { form($0, 5, .arabic) } == [0, 1, 2, 2, 3, 3, 4, 4, 4, 2, 3])
        #expect([0, 1, 2, 3, 11, 100].map { form($0, 6, .arabic) } == [0, 1, 2, 3, 4, 5])
    }

    @Test("on a terminal texts are fenced in, elsewhere no mark is written")
    func isolates() {
        let message = Message(.replaceBy, ["word": .code("hall")])
        #expect(fenced.plain(message) == "اكتب \u{2068}hall\u{2069}")
        #expect(arabic.plain(message) == "اكتب hall")
        #expect(fenced.styled(.text("Main hall")).plain == "«\u{2068}Main hall\u{2069}»")
        let inEnglish = MessageText(language: .english, isolates: true)
        #expect(inEnglish.styled(.text("القاعة")).plain == "“\u{2068}القاعة\u{2069}”")
        #expect(inEnglish.styled(.text("Main hall")).plain == "“Main hall”")
        for code in MessageCode.allCases {
            let marks: Set<Unicode.Scalar> = ["\u{200E}", "\u{200F}", "\u{061C}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}"]
            #expect(!arabic.plain(code).unicodeScalars.contains(where: marks.contains), "\(code.name)")
        }
    }

    @Test("code in backticks is painted")
    func code() {
        let pieces = english.styled(Message(.emptyFile)).pieces
        #expect(pieces.contains { $0.text == "`majlis new`" && $0.paint == .code })
    }

    @Test("places name their file only where it differs")
    func places() {
        let files = [SourceFile(name: "a.majlis", text: "x\ny\n"), SourceFile(name: "b.majlis", text: "z\n")]
        let second = Location(file: FileID(0), range: TextRange(start: 2, end: 3))
        func said(_ home: UInt16, _ language: Language = .english) -> String {
            MessageText(language: language, files: files, home: FileID(home)).styled(.place(second)).plain
        }
        #expect(said(0) == "line 2")
        #expect(said(1) == "line 2 of a.majlis")
        #expect(said(1, .arabic) == "السطر 2 من a.majlis")
        #expect(MessageText(language: .english, files: [files[0]]).styled(.place(second)).plain == "line 2")
    }

    @Test("what a text smuggles in is shown, not obeyed")
    func hostile() {
        #expect(english.styled(.text("a\u{1B}[31m\u{202E}b")).plain == "“a\\u{001B}[31m\\u{202E}b”")
    }
}
