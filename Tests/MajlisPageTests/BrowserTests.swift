import Foundation
import MajlisExchange
import MajlisPage
import MajlisReport
import Testing

/// What the page does once its scripts run, seen by a browser.
@Suite(.serialized, .enabled(if: Browser.isThere, "chromium is not installed"))
struct BrowserTests {
    private static let page = ProgrammePage(SampleProgramme.make(), first: .english).html()

    private func state(_ found: [String: Any], _ name: String) throws -> [String: Any] {
        try #require(found[name] as? [String: Any], "\(name)")
    }
    private func texts(_ state: [String: Any], _ name: String) -> [String] { state[name] as? [String] ?? [] }

    /// One look at the page at each width: views, languages, search, filters, stars, calendar, keys, zones.
    @Test(arguments: [390, 1280]) func thePageWorks(width: Int) throws {
        let found = try Browser.probe(Self.page, width: width, zone: "America/New_York")

        let start = try state(found, "start")
        #expect(start["view"] as? String == "list")
        #expect(texts(start, "sessions").count == 25)
        for name in ["start", "list", "grid", "people", "arabic", "own", "dark"] {
            let state = try state(found, name)
            #expect(state["overflow"] as? Int ?? 1 <= 0, "\(name) is too wide by \(state["overflow"] ?? "")")
            #expect(state["mixed"] as? Int == 0, "\(name) shows both languages")
        }
        #expect(texts(try state(found, "grid"), "sessions") == ["s-youth"])
        #expect(texts(try state(found, "grid"), "cells").count == 24)
        #expect(try state(found, "people")["people"] as? Int == 4)

        let arabic = try state(found, "arabic")
        #expect(arabic["dir"] as? String == "rtl" && arabic["align"] as? String == "rtl" && arabic["lang"] as? String == "ar")
        #expect(arabic["heading"] as? String == "المجلس الإقليمي للمياه" && arabic["title"] as? String == "المجلس الإقليمي للمياه")

        #expect(found["searchFocused"] as? String == "query")
        for (query, count) in [("resilience", 3), ("الصُّمود", 3), ("قاعه البترا", 6), ("2027 nothing", 0)] {
            let state = try state(found, "search \(query)")
            #expect(texts(state, "sessions").count == count, "\(query): \(texts(state, "sessions"))")
            #expect(state["nothing"] as? Bool == (count == 0))
        }
        #expect(try state(found, "search resilience")["results"] as? String == "3 sessions")
        #expect(try state(found, "search resilience")["hash"] as? String == "#q=resilience")
        #expect(texts(try state(found, "escaped"), "sessions").count == 25)
        #expect(texts(try state(found, "filtered"), "sessions") == ["s-money1", "s-money2", "s-money3"])

        #expect((found["added"] as? String)?.contains("Opening session") == true)
        #expect(texts(try state(found, "own"), "sessions") == ["s-panel1", "s-money1", "s-opening2"])
        #expect(found["summary"] as? String == "3 sessions chosen · One overlap")
        #expect((found["clashes"] as? [String])?.count == 2)
        #expect((found["kept"] as? [[String]])?.contains { $0[0].hasSuffix(" own") && $0[1] == "panel1~money1~opening2" } == true)

        // Down to the coffee and past it, to the room on the right and back, up and down again.
        #expect(found["path"] as? [String] == ["opening1", "coffee1", "panel1", "money1", "panel1", "coffee1", "panel1"])
        #expect(found["tabStops"] as? [Int] == [1, 1, 1])
        #expect(found["card"] as? String == "Agreements across borders")
        // New York's clocks go forward between the first and the second.
        #expect(texts(try state(found, "mine"), "times") == ["01:00", "03:00", "03:30"])
        #expect(try state(found, "dark")["dark"] as? String == "rgb(20, 23, 26)")
        #expect(found["unnamed"] as? [String] == [])
        try checkContrast(
            found, states: ["light list", "light grid", "light people", "own", "card", "dark list", "dark grid", "dark people"])
        try checkCalendar(#require(found["calendar"] as? String))
    }

    /// Every text in every state has a contrast of at least 4.5 to 1 with what is behind it.
    private func checkContrast(_ found: [String: Any], states: [String]) throws {
        let contrast = try #require(found["contrast"] as? [[String: Any]])
        #expect(contrast.map { $0["name"] as? String } == states)
        for state in contrast {
            #expect(state["count"] as? Int ?? 0 > 5)
            #expect(state["short"] as? [String] == [], "\(state["name"] ?? "")")
        }
    }

    private func checkCalendar(_ calendar: String) throws {
        let lines = calendar.components(separatedBy: "\r\n")
        #expect(lines.first == "BEGIN:VCALENDAR" && lines.suffix(2) == ["END:VCALENDAR", ""])
        #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
        #expect(lines.count { $0 == "BEGIN:VEVENT" } == 3)
        let guid = Identities(SampleProgramme.make()).sessions[0].guid
        #expect(calendar.components(separatedBy: "UID:").count == 4 && !calendar.contains("UID:\(guid)"))
        #expect(lines.contains("DTSTART:20270314T073000Z") && lines.contains("DTEND:20270314T090000Z"))
        #expect(lines.contains("SUMMARY:Agreements across borders") && lines.contains("LOCATION:Plenary hall"))
    }

    @Test(arguments: [390, 1280]) func arabicPagesRunFromTheRight(width: Int) throws {
        let page = ProgrammePage(SampleProgramme.make(), first: .arabic, arabic: Convention(.arabic, region: .jordan)).html()
        let found = try Browser.probe(page, fragment: "#now=2027-03-14T10:45:00+03:00", width: width)
        let start = try state(found, "start")
        #expect(start["dir"] as? String == "rtl" && start["mixed"] as? Int == 0 && start["overflow"] as? Int ?? 1 <= 0)
        #expect(texts(start, "now") == ["اتفاقات عابرة للحدود", "تمويل الصمود"])
        #expect(texts(start, "next").count == 1)
        #expect(texts(start, "times").first == "٠٩:٠٠")
        // The reader is where the conference is: there is no other time to choose.
        #expect(texts(try state(found, "mine"), "times") == ["09:00", "10:00", "10:30"])
    }

    @Test func theAddressSaysWhatIsShown() throws {
        let found = try Browser.probe(
            Self.page, fragment: "#view=grid&room=Petra-room&lang=ar&day=2027-03-15", width: 1280)
        let start = try state(found, "start")
        #expect(start["view"] as? String == "grid" && start["lang"] as? String == "ar")
        #expect(texts(start, "cells") == ["money2", "hostile2"])
        #expect(start["results"] as? String == "جلستان")
    }

    @Test func aSharedChoiceIsOffered() throws {
        let found = try Browser.probe(Self.page, fragment: "#chosen=opening1~dinner3~unknown", width: 1280)
        #expect(texts(try state(found, "start"), "sessions") == ["s-opening1", "s-dinner3"])
    }

    @Test(arguments: ProgrammePage.View.allCases.filter { $0 != .sessions }, [390, 1280])
    func sheetsFit(view: ProgrammePage.View, width: Int) throws {
        let found = try Browser.probe(ProgrammePage(SampleProgramme.make(), view: view, first: .english).html(), width: width)
        for name in ["start", "arabic", "dark"] {
            let state = try state(found, name)
            #expect(state["overflow"] as? Int ?? 1 <= 0, "\(name) is too wide by \(state["overflow"] ?? "")")
            #expect(state["mixed"] as? Int == 0)
        }
        #expect(try state(found, "arabic")["dir"] as? String == "rtl")
        #expect(found["unnamed"] as? [String] == [])
        try checkContrast(found, states: ["light", "dark"])
    }

    /// Nights, what does not take place, parts in other rooms, links into the page, keys of other keyboards, all in one look.
    @Test func corners() throws {
        let found = try Browser.probe(
            ProgrammePage(CornerProgramme.make(), first: .english).html(), with: "corners", fragment: "#now=2027-03-11T19:00:00Z",
            width: 1280, zone: "America/New_York")
        try checkSearch(found)
        try checkLinks(found)
        // The heading's words for the day, and the day of the week where it is not today.
        #expect(
            found["begins"] as? [[String]] == [
                ["The programme begins on Saturday 13 March 2027 00:30."], ["Nothing is on at the moment."],
                ["Dawnat 00:30 (Saturday) · Main hall"],
            ])
        #expect(found["much"] as? [Int] == [0, 14, 1])
        #expect(found["far"] as? [String] == ["Far awayat 10:00 (Europe/Lisbon)", "10:00–11:00Europe/Lisbon1 h"])
        // What is cancelled or postponed is neither on nor next.
        #expect(found["noon"] as? [[String]] == [[], ["Noonuntil 13:00 · Main hall"], ["Coffeeat 14:00"]])
        #expect(found["statuses"] as? [String] == ["cancelled", "cancelled", "postponed", "cancelled", "cancelled"])
        #expect(found["keys"] as? [Bool] == [false, false] && found["unstarred"] as? String == "0")
        #expect(found["starred"] as? String == "1" && found["focused"] as? String == "query")
        #expect(found["summary"] as? String == "5 sessions chosen · One has no date or time yet and stays out of the calendar")
        #expect(found["onlyOpen"] as? [Bool] == [true, false])
        try checkEvents(#require(found["calendar"] as? String))
        // In New York the first session is on the evening before, and half past one in the night after in the afternoon.
        #expect(
            found["mine"] as? [String] == [
                "The programme begins on Friday 12 March 13:45.", "13:45 Fri", "01:15", "01:45", "03:15", "04:15", "12:45", "15:00",
                "22:15 Sat",
            ])
        #expect(
            found["theirs"] as? [String] == ["00:30", "12:00", "12:30", "14:00", "15:00", "23:30", "01:45 after midnight", "09:00"])
        #expect(found["appearances"] as? [String] == ["Dawn 2027-03-13 00:30", "Late tea 2027-03-14 01:45"])
        #expect((found["arabic"] as? String)?.contains("قاعة الحديقة") == true)
    }

    private func checkSearch(_ found: [String: Any]) throws {
        for (query, sessions, results) in [
            ("mona", ["s-early", "s-late"], "2 sessions"), ("Haddad", ["s-early", "s-late"], "2 sessions"),
            ("garden", ["s-off", "s-later", "s-whole"], "3 sessions"), ("coffee", ["s-coffee"], ""), ("nowhere", [], "No session matches."),
        ] {
            let state = try state(found, "search \(query)")
            #expect(texts(state, "sessions") == sessions, "\(query)")
            #expect(state["results"] as? String == results && state["nothing"] as? Bool == sessions.isEmpty, "\(query)")
        }
        #expect(texts(try state(found, "search main"), "sessions").count == 6)
        #expect(found["garden"] as? [String] == ["s-off", "s-later", "s-whole"] && found["talks"] as? [String] == ["s-whole"])
    }

    private func checkLinks(_ found: [String: Any]) throws {
        #expect(found["jumps"] as? [String] == ["#d-2027-03-14"])
        let kept = try #require(found["kept"] as? [[Any]])
        #expect(kept.map { $0[0] as? Bool } == [true, true, true] && kept.map { $0[1] as? String } == ["grid", "grid", "grid"])
        #expect(kept.map { $0[2] as? String } == ["d-2027-03-14", "content", "top"])
        let night = try #require(found["night"] as? [Any])
        #expect(night[0] as? String == "list" && night[1] as? String == "s-night" && night[2] as? Bool == true)
        #expect(night[3] as? String == "-3px")
        #expect(found["constructor"] as? String == "en")
    }

    private func checkEvents(_ calendar: String) throws {
        let events = calendar.replacing("\r\n ", with: "").components(separatedBy: "BEGIN:VEVENT").dropFirst()
        func event(_ title: String) throws -> [String] {
            try #require(events.first { $0.contains("SUMMARY:\(title)\r\n") }, "\(title)").components(separatedBy: "\r\n")
        }
        #expect(events.count == 4)
        #expect(try event("Dawn").contains("DESCRIPTION:speakers: Sami Nasser\\, Mona Haddad\\nchair: Mona Haddad"))
        #expect(try event("Noon").contains("TRANSP:OPAQUE"))
        #expect(try event("Not at all").contains("STATUS:CANCELLED"))
        let later = try event("Some other time")
        #expect(
            later.contains("X-MAJLIS-STATUS:POSTPONED") && later.contains("STATUS:CANCELLED") && later.contains("DESCRIPTION:postponed"))
    }

    /// As it leaves the program: its own script runs under its own policy, and nothing that a title says does.
    @Test func thePolicyLetsTheScriptRunAndNothingElse() throws {
        let dom = try Browser.dom(Self.page)
        #expect(dom.contains("class=\"scripted\""))
        #expect(dom.contains("<title>Regional Water Council</title>"))
        #expect(dom.components(separatedBy: "<script").count == 3)
        #expect(!dom.contains("<img"))
    }
}
