import MajlisReport
import MajlisSyntax
import MajlisText
import MajlisVocabulary
import Testing

@testable import MajlisREPL

/// `text|` -> candidates, the cursor at the bar.
@Suite struct CompletionTests {
    @Test func projectIsSound() {
        #expect(withExtendedLifetime(AssistedSession()) { $0.session.view.findings }.map(\.code.name) == ["chair_missing"])
    }

    @Test(arguments: [
        ("session x \"X\" room |", ["hall", "b1", "secret_room", "tbd", "none", "unstated"]),
        ("session x room ha|", ["hall"]),
        ("session x \"X\" tra|", ["track "]),
        ("جلسة س «عنوان» قا|", ["قاعة "]),
        ("جلسة س «عنوان» قاعة |", ["hall", "b1", "secret_room", "يحدد_لاحقا", "لا_يوجد", "غير_مذكور"]),
        ("session x track |", ["peace", "tbd", "none", "unstated", "others"]),
        ("session x for 30 min|", ["minutes "]),
        ("participant |", ["ministry", "rima", "qazi", "secretary", "tbd", "none", "unstated", "others"]),
        ("hall.cap|", ["capacity"]),
        ("sessions where .rou|", []),
        ("sessions where .format == ro|", ["round_table"]),
        ("جلسات حيث .قا|", ["قاعة", "قائمة_المتحدثين", "قاعات"]),
        ("participants where .visa == |", ["not_needed", "requested", "granted", "tbd", "none"]),
        ("participants where .visa_path == |", ["none_yet", "asked", "`given`", "tbd", "none"]),
        ("tasks where .status == re|", ["ready"]),
        ("every s in sessions has s.tra|", ["track", "tracks"]),
        ("if hall.capacity > 3 th|", ["then "]),
        ("hall.capacity is |", ["tbd", "none", "unknown", "empty", "not "]),
        ("order_by|", []),
        ("table session [name, ro|", ["room"]),
        ("table participant [pers|", ["person"]),
        ("table session [name, room] { x, |", ["hall", "b1", "secret_room", "tbd", "none", "unstated"]),
        ("table participant [person, visa] { qazi, gr|", ["granted"]),
        ("sessions or|", ["order by ", "or "]),
        ("rule r \"R\" for each p in participants { require p.vi|", ["visa", "visa_path"]),
        ("on |", ["2027-03-01", "2027-03-14"]),
        ("on 2027-03-01 giv|", ["give ", "give_floor ", "give_reply "]),
        ("on 2027-03-01 ask |", ["qazi", "rima"]),
        ("on 2027-03-01 give |", ["rima", "qazi"]),
        ("on 2027-03-01 done |", ["prepare.invite", "prepare.print"]),
        ("on 2027-03-01 done prepare.pr|", ["print"]),
        ("on 2027-03-01 ask qazi |", ["by ", "because ", "as ", "in "]),
        ("on 2027-03-01 ask qazi by |", ["secretary", "ministry", "rima", "qazi"]),
        ("on 2027-03-01 give rima { |", ["number "]),
        ("change panel { room |", ["hall", "b1", "secret_room", "tbd", "none", "unstated"]),
        ("change pan|", ["panel"]),
        ("participant qazi { visa: gr|", ["granted"]),
        ("conference c zone \"Asia/Amm|", ["Asia/Amman"]),
        ("workflow w of participant { states a, b; step s from |", ["a", "b"]),
        ("prepare.|", ["invite", "print"]),
        ("severity capacity |", ["error ", "warn ", "note "]),
        ("enforce std.bal|", ["balance"]),
        ("define f(p: perso|", ["person"]),
        ("room new_room\nsession y room new|", ["new_room"]),
        ("session y \"in a text|", []),
        ("session y # a comment|", []),
        ("session y for 3|", []),
        ("task t due 5w be|", ["before "]),
        ("task t due 5w before op|", ["opening", "opening_talk"]),
        (":un|", ["undo"]),
        (":ترا|", ["تراجع"]),
        (":try session y room ha|", ["hall"]),
    ])
    func table(_ text: String, _ expected: [String]) {
        let found = AssistedSession().insertions(text)
        #expect((text.hasSuffix(".|") ? Array(found.prefix(expected.count)) : found) == expected)
    }

    /// The word begun is what is replaced.
    @Test func rangeIsTheWordBegun() {
        #expect(AssistedSession().completions("sessions where .ro|om").range == 16..<18)
        #expect(AssistedSession().completions("قاعة قا|").range == "قاعة ".utf8.count..<"قاعة قا".utf8.count)
    }

    @Test func notesAreInTheReadersLanguage() {
        let english = AssistedSession()
        #expect(english.completions("session x room ha|").candidates.map(\.note) == ["Plenary hall"])
        let arabic = AssistedSession(language: .arabic)
        #expect(arabic.completions("session x room ha|").candidates.map(\.note) == ["القاعة الكبرى"])
        #expect(arabic.completions("|").candidates.first?.insertion == Kind.conference.arabic + " ")
        #expect(english.completions("|").candidates.first?.insertion == "conference ")
    }

    /// Words are found under the letters that people type for them.
    @Test func arabicIsFolded() {
        let assisted = AssistedSession()
        #expect(assisted.insertions("session x؛ الحضور|") == [])
        #expect(assisted.insertions("جلسة س الى|").contains { $0.hasPrefix("إلى") } == false)
        let plain = assisted.insertions("جلسة س «ع» مسؤ|")
        #expect(plain == assisted.insertions("جلسة س «ع» مسو|"))
        #expect(!plain.isEmpty)
    }

    /// A name may be found by a word of its title.
    @Test func titlesAreSearchedWhereNoNameFits() {
        #expect(AssistedSession().insertions("session x room Plen|") == ["hall"])
        #expect(AssistedSession(language: .arabic).insertions("جلسة س قاعة الكبر|") == ["hall"])
    }

    @Test func confidentialTitlesAreNotShown() {
        let assisted = AssistedSession()
        #expect(assisted.completions("session x room sec|").candidates.map(\.note) == ["room"])
        assisted.session.settings.access = .confidential
        #expect(assisted.completions("session x room sec|").candidates.map(\.note) == ["Strategy room"])
    }

    /// A clause with a closed set of values completes to these and to the ways not to know.
    @Test func closedSetsAreComplete() {
        let assisted = AssistedSession()
        let open = ["tbd", "none", "unstated", "others"]
        for kind in Kind.allCases {
            for shape in kind.shapes {
                guard case .choice(let set) = shape.type, kind.head.reference == nil, !kind.head.isRate else { continue }
                let found = assisted.insertions("\(kind.english) { \(shape.clause.english) |").map { $0.trimmed }.filter {
                    !open.contains($0)
                }
                #expect(found == set.members.map(\.english), "\(kind.english) \(shape.clause.english)")
            }
        }
    }

    /// What is offered at the start of an item is no unknown word.
    @Test func itemsAreKnownWords() {
        let assisted = AssistedSession()
        for opening in [
            "", "day d 2027-01-01 { ", "session s { ", "rule r \"R\" { ", "checklist c { task t \"T\" { ", "conference c { ",
            "workflow w of session { ",
        ] {
            for word in assisted.insertions(opening + "|") where !word.hasSuffix("(") && !word.hasPrefix("change") {
                let tree = Parser.parse(SourceFile(name: "x", text: opening + word), file: FileID(0))
                let unknown = tree.diagnostics.filter { [.unknownKindWord, .unknownClauseWord].contains($0.code) }
                // Names of the project begin an expression, not an item.
                let isName = opening.isEmpty && assisted.session.view.model.symbols.find(word.trimmed.filter { $0 != "`" }) != nil
                #expect(unknown.isEmpty || isName, "\(opening)\(word)")
            }
        }
    }

    /// Completing any beginning of a script says nothing wrong and never ends the program.
    @Test func anyPrefixCompletes() {
        let assisted = AssistedSession()
        var end = AssistProject.text.unicodeScalars.startIndex
        let scalars = AssistProject.text.unicodeScalars
        var count = 0
        while end < scalars.endIndex {
            end = scalars.index(after: end)
            count += 1
            // Every place of the first lines, every third behind them: a debug build is slow.
            guard count < 300 || count % 3 == 0 else { continue }
            let text = String(scalars[..<end])
            let found = Completer(assisted.session).completions(in: text, at: text.utf8.count)
            #expect(found.range.upperBound == text.utf8.count)
            let begun = String(decoding: text.utf8.dropFirst(found.range.lowerBound), as: UTF8.self)
            #expect(!begun.contains("\n"))
        }
    }
}

extension String {
    var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
