import MajlisText
import Testing

@testable import MajlisReport

@Suite("Agenda")
struct AgendaViewTests {
    private func text(_ filter: ViewFilter = .none, _ style: ReportStyle = ReportStyle(), as format: ViewFormat = .text) throws -> String {
        try AgendaView(Meeting().plan, filter: filter, style: style).rendered(as: format)
    }

    @Test("days, times, rooms and people; a bar beside what runs in parallel; at the end what has no place")
    func english() throws {
        #expect(
            try text() == """
                Sunday 14 March 2027 · Asia/Amman
                  09:00–09:30     Registration
                  09:30–10:00     Opening ceremony            Main hall  chair: Dr Hany Adam; speakers: Mona Haddad, to be decided, confidential
                  10:00–10:15     Coffee
                  10:15–11:45  ║  in parallel
                  10:15–11:45  ║  Capacity needs (cancelled)  Main hall
                               ║  Annex
                  10:15–11:00  ║    A joint fund (optional)   Annex
                  11:00–11:45  ║    Speaking to the press     Annex
                  time open       Recommendations             room open
                                    1. What was agreed

                Not placed yet
                  A later session

                """)
    }

    @Test("in Arabic")
    func arabic() throws {
        #expect(
            try text(.none, ReportStyle(language: .arabic)) == """
                الأحد 14 آذار/مارس 2027 · بتوقيت عمّان
                  09:00 إلى 09:30     التسجيل
                  09:30 إلى 10:00     حفل الافتتاح             القاعة الكبرى   رئاسة: الدكتور هاني آدم؛ متحدثون: منى حداد، يحدد لاحقا، سري
                  10:00 إلى 10:15     قهوة
                  10:15 إلى 11:45  ║  بالتوازي
                  10:15 إلى 11:45  ║  الاحتياجات (ملغى)        القاعة الكبرى
                                   ║  الملحق
                  10:15 إلى 11:00  ║    صندوق مشترك (اختياري)  الملحق
                  11:00 إلى 11:45  ║    مخاطبة الصحافة         الملحق
                  الوقت لم يحدد       التوصيات                 القاعة لم تحدد
                                        1. ما اتفق عليه

                لم يحدد موضعها بعد
                  جلسة لاحقة

                """)
    }

    @Test("on a terminal the Arabic table is mirrored and no line is wider than the terminal")
    func mirrored() throws {
        let agenda = try text(.none, ReportStyle(language: .arabic, width: 72, isolates: true))
        let lines = agenda.split(separator: "\n")
        #expect(lines.allSatisfy { DisplayWidth.width(of: $0) <= 72 })
        #expect(lines[1].hasSuffix("\u{2068}التسجيل\u{2069}     \u{2068}09:00 إلى 09:30\u{2069}"))
    }

    @Test("filters: room, person by part of the name, day, track")
    func filters() throws {
        #expect(
            try text(ViewFilter(room: "Annex")) == """
                Sunday 14 March 2027 · Asia/Amman
                  10:15–11:45  ║  in parallel
                               ║  Annex
                  10:15–11:00  ║    A joint fund (optional)  Annex
                  11:00–11:45  ║    Speaking to the press    Annex

                """)
        let opening = try text(ViewFilter(person: "haddad"))
        #expect(opening.contains("Opening ceremony"))
        #expect(!opening.contains("Coffee"))
        #expect(try text(ViewFilter(day: "2027/3/14")).contains("Registration"))
        #expect(try !text(ViewFilter(day: "2027-03-14")).contains("Not placed yet"))
        #expect(try text(ViewFilter(day: "2027-03-15")) == "Nothing on the agenda fits what you ask for.\n")
    }

    @Test("an unknown value names what is near, or what there is")
    func unknown() {
        func message(_ filter: ViewFilter, _ language: Language = .english) -> String? {
            do {
                _ = try AgendaView(Meeting().plan, filter: filter)
                return nil
            } catch {
                return MessageText(language: language).plain(error.message)
            }
        }
        #expect(message(ViewFilter(room: "hal")) == nil)
        #expect(message(ViewFilter(room: "anexx")) == "No room is called “anexx”. Perhaps you mean annex.")
        #expect(message(ViewFilter(room: "b17")) == "No room is called “b17”. There are hall and annex.")
        #expect(message(ViewFilter(track: "peace")) == "No track is called “peace”.")
        #expect(message(ViewFilter(room: "b17"), .arabic) == "ليس في النصوص قاعة باسم «b17». الموجود: hall وannex.")
    }

    @Test("CSV has a row for each line that is no mere frame")
    func csv() throws {
        let rows = try text(as: .csv).split(separator: "\r\n")
        #expect(rows.count == 10)
        #expect(rows[0].hasPrefix("date,start,end,kind,name,number,title,room,lane,inside,chair"))
        #expect(
            rows[2]
                == "2027-03-14,09:30,10:00,session,opening,,Opening ceremony,Main hall,,,Dr Hany Adam,,,Mona Haddad; to be decided; confidential,,,"
        )
        #expect(rows[8] == "2027-03-14,,,point,,1,What was agreed,,,Recommendations,,,,,,,")
    }

    @Test("JSON nests; nothing confidential is named")
    func json() throws {
        let json = try text(as: .json)
        #expect(json.contains("\"date\": \"2027-03-14\""))
        #expect(json.contains("\"kind\": \"parallel\",\n          \"name\": null,\n          \"title\": null"))
        #expect(!json.contains("Secret Guest"))
        #expect(!json.contains("source_x"))
        #expect(try text(.none, ReportStyle(language: .arabic), as: .json).contains("\"title\": \"حفل الافتتاح\""))
    }

    @Test("no agenda at all")
    func empty() throws {
        let plan = ModelBuilder().plan()
        #expect(try AgendaView(plan).rendered(as: .text) == "There is nothing on the agenda yet.\n")
        #expect(try AgendaView(plan).rendered(as: .json).contains("\"days\": []"))
    }

    @Test("a proposed agenda without days keeps its order")
    func proposed() throws {
        var builder = ModelBuilder()
        let agenda = builder.add(.agenda, "proposed", "Proposed agenda")
        for number in 1...2 {
            let item = builder.add(.item, "", in: agenda, "Item", [.number: .integer(Int64(number))])
            builder.add(.point, "", in: item, "Point")
        }
        #expect(
            try AgendaView(builder.plan()).rendered(as: .text) == """
                Proposed agenda
                  1. Item
                    Point
                  2. Item
                    Point

                """)
    }
}
