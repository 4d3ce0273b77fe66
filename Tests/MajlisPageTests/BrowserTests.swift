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

    /// As it leaves the program: its own script runs under its own policy, and nothing that a title says does.
    @Test func thePolicyLetsTheScriptRunAndNothingElse() throws {
        let dom = try Browser.dom(Self.page)
        #expect(dom.contains("class=\"scripted\""))
        #expect(dom.contains("<title>Regional Water Council</title>"))
        #expect(dom.components(separatedBy: "<script").count == 3)
        #expect(!dom.contains("<img"))
    }
}
