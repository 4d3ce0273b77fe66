import MajlisLanguage
import MajlisModel
import MajlisText
import Testing

/// What the scripts say stands in the model.
struct LoweringTests {
    private func clean(_ scripts: String...) -> Project {
        let trees = scripts.enumerated().map { Fixtures.tree(Array($0.element.utf8), number: $0.offset) }
        let project = Checker.check(trees: trees)
        #expect(project.listing == [])
        return project
    }

    @Test func valuesOfAllSorts() {
        let project = clean(
            """
            conference forum "Forum" @ar "المنتدى" @fr "Forum" date 2027-03-14..2027-03-16 zone "Asia/Amman" modality hybrid languages ar, en
            room hall "Hall" capacity 250 turnaround 15m available 2027-03-14 09:00..12:00, 2027-03, 09:00..17:00
            session one "One" for 1h30m at 16:00..17:00 expected between 30 and 40 optional
            session two "Two" for 90 minutes at 25:30 expected about 1_000 status tbd format none
            fund joint "Joint" target about 10_000.50 USD
            budget main "Budget" contingency 2.5%
            rate USD QAR 3.64 on 2026-01-01
            goal first 1 "First" date 2027
            milestone registration "Registration" date 2w before opening
            document note "Note" submit 2027-03-01 12:00
            """)
        #expect(
            project.fields("forum")
                == "title “Forum” @ar “المنتدى” @fr “Forum”; date 2027-03-14..2027-03-16; zone “Asia/Amman”; modality hybrid; language [ar, en]"
        )
        #expect(
            project.fields("hall")
                == "title “Hall”; capacity 250; turnaround 15m; available [2027-03-14 09:00..2027-03-14 12:00, 2027-03, 09:00..17:00]")
        #expect(project.fields("one") == "title “One”; for 1h30m; at 16:00..17:00; expected 30..40; optional true")
        #expect(project.fields("two") == "title “Two”; for 90m; at 25:30; expected about 1000; status tbd; format none")
        #expect(project.fields("joint") == "title “Joint”; target about 10000.5 USD")
        #expect(project.fields("main") == "title “Budget”; contingency 2.5%")
        #expect(project.fields("first") == "number 1; title “First”; date 2027")
        #expect(project.fields("registration") == "title “Registration”; date an expression")
        #expect(project.fields("note") == "title “Note”; submit 2027-03-01 12:00")
        let rates = project.model.records(of: .rate)
        #expect(rates.map { project.fields(of: $0) } == ["currency [USD, QAR]; amount 3.64; date 2026-01-01"])
    }

    @Test func arabicDigitsDatesAndHijri() {
        let project = clean(
            """
            majlis 1 language ar
            قاعة قاعة_أولى "القاعة الأولى" سعة ٢٥٠
            جلسة أولى "الأولى" مدة ٤٥ دقيقة الساعة ٠٩:٠٠
            جلسة ثانية "الثانية" مدة ساعتان
            هدف رمضان ١ "أول رمضان" تاريخ ١٤٤٨/٠٩/٠١ هـ
            صندوق مشترك "المشترك" مستهدف ١٠٬٠٠٠٫٥ USD
            """)
        #expect(project.languages.first == "ar")
        #expect(project.fields("قاعة_أولى") == "title “القاعة الأولى”; capacity 250")
        #expect(project.fields("أولى") == "title “الأولى”; for 45m; at 09:00")
        #expect(project.fields("ثانية") == "title “الثانية”; for 2h")
        #expect(project.fields("رمضان") == "number 1; title “أول رمضان”; date 2027-02-08")
        #expect(project.fields("مشترك") == "title “المشترك”; target 10000.5 USD")
    }

    @Test func openListsSayHowTheyEnd() {
        let project = clean(
            """
            person mona "Mona"
            session one "One" {
              languages ar, en, others
              interpretation fr, tbd
              speakers mona, tbd, 10 others
              chair none
            }
            session two "Two" language 3 others interpretation unstated
            """)
        #expect(project.fields("one") == "title “One”; language [ar, en, others]; interpretation [fr, tbd]")
        #expect(project.children("one") == "speaker mona; speaker tbd; speaker 10 others; chair none")
        #expect(project.fields("two") == "title “Two”; language [3 others]; interpretation unstated")
    }

    @Test func aRecordForEachReferenceSharesTheBlock() {
        let project = clean(
            """
            person rima "Rima"
            person sultan "Sultan"
            session one "One" {
              speakers rima, sultan { status confirmed; remote }
            }
            """)
        let speakers = project.model.records(of: .speaker)
        #expect(speakers.map { project.text(project.model[$0].referent) } == ["rima", "sultan"])
        #expect(speakers.map { project.fields(of: $0) } == ["status confirmed; remote true", "status confirmed; remote true"])
    }

    @Test func likeCopiesButNamesTimesAndPlaces() {
        let project = clean(
            """
            room hall "Hall"
            person rima "Rima"
            person sultan "Sultan"
            template session hour "An hour" for 1h format panel languages ar, en room hall at 09:00 { speakers rima; point p1 "Why" }
            session a like hour
            session b "B" like hour for 2h language fr { speaker sultan }
            session c "C" like b
            """)
        #expect(project.fields("a") == "like hour; title “An hour”; for 1h; format panel; language [ar, en]")
        #expect(project.children("a") == "speaker rima; point")
        #expect(project.fields("b") == "title “B”; like hour; for 2h; language fr; format panel")
        #expect(project.children("b") == "speaker sultan; point")
        #expect(project.fields("c") == "title “C”; like b; for 2h; language fr; format panel")
        #expect(project.children("c") == "speaker sultan; point")
        // A template is in no collection.
        #expect(project.model.records(of: .session).map { project.model.name($0) } == ["a", "b", "c"])
    }

    @Test func fieldsOfTheScriptHaveDefaults() {
        let project = clean(
            """
            extend session {
              field doors: time = 08:30
              field state: one of open_to_all, closed_door = open_to_all access confidential
              field helpers: persons
            }
            person mona "Mona"
            template session quiet "Quiet" { state: closed_door }
            session a "A"
            session b "B" { doors: 09:00; helpers: mona, tbd }
            session c "C" like quiet
            """)
        #expect(project.fields("a") == "title “A”; doors 08:30; state open_to_all")
        #expect(project.fields("b") == "title “B”; doors 09:00; helpers [mona, tbd]; state open_to_all")
        #expect(project.fields("c") == "title “C”; like quiet; state closed_door; doors 08:30")
        #expect(project.model.customFields.map(\.access.english) == ["public", "confidential", "public"])
    }

    @Test func filesOfOneProjectShareTheirNames() {
        let project = clean(
            "use \"people.majlis\"\nsession one \"One\" chair mona room hall",
            "person mona \"Mona\"",
            "majlis 1 language ar\nقاعة hall \"القاعة\"")
        #expect(project.children("one") == "chair mona")
        #expect(project.fields("one") == "title “One”; room hall")
        #expect(project.languages.prefix(3) == ["en", "en", "ar"])
        let twice = Fixtures.check("room hall \"Hall\"", "room hall \"Hall\"")
        #expect(twice.codes == ["M0302"])
        #expect(twice.diagnostics.map(\.location.file.rawValue) == [1])
        #expect(twice.diagnostics.map { $0.related.map(\.location.file.rawValue) } == [[0]])
    }

    @Test func editionsHaveNamesOfTheirOwn() {
        let project = clean(
            """
            series meetings "Meetings" {
              edition m2016 1 "First" {
                session opening_day "First opening"
                session other "Other" prerequisite opening_day
              }
              edition m2017 2 "Second" {
                session opening_day "Second opening" like m2016.opening_day
                session last_one "Last" prerequisite opening_day, m2016.other
              }
            }
            """)
        let sessions = project.model.records(of: .session)
        func prerequisites(_ name: String) -> [Int] {
            project.id(name).map { project.model.references($0, .prerequisite).map { sessions.firstIndex(of: $0) ?? -1 } } ?? []
        }
        #expect(prerequisites("other") == [0])
        #expect(prerequisites("last_one") == [2, 1])
    }

    @Test func brokenValuesAreUnknownAndTheRestIsKept() {
        let project = Fixtures.check("room hall \"Hall\" capacity \"big\"\nsession one \"One\" for 45 room hal chair nobody expected 30")
        #expect(project.codes.sorted() == ["M0301", "M0301", "M0304", "M0304"])
        #expect(project.fields("hall") == "title “Hall”; capacity unknown")
        #expect(project.fields("one") == "title “One”; for unknown; room unknown; expected 30")
        #expect(project.children("one") == "chair unknown")
    }

    @Test func wordsAndNamesMayBeWrittenInEitherForm() {
        // é as one letter and as e with an accent are one name; so is a word in backticks.
        let project = clean("room caf\u{E9} \"Café\"\nsession one \"One\" room cafe\u{301}\nsession two \"Two\" room `caf\u{E9}`")
        #expect(project.fields("one") == "title “One”; room caf\u{E9}")
        #expect(project.fields("two") == "title “Two”; room caf\u{E9}")
    }
}
