import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

@testable import MajlisReport

/// A small meeting that has something of everything that views show.
struct Meeting {
    var builder = ModelBuilder()
    let mona: RecordID
    let hany: RecordID
    let hidden: RecordID
    let main: RecordID
    let annex: RecordID
    let opening: RecordID
    let prepare: RecordID
    let invite: RecordID
    let share: RecordID

    static func text(_ english: String, _ arabic: String) -> TextValue {
        TextValue(english, translations: [TextValue.Translation(language: "ar", text: arabic)])
    }

    init() {
        var b = ModelBuilder()
        let conference = b.add(
            .conference, "chapter", Self.text("Exploratory meeting", "لقاء استطلاعي"), [.zone: .zone(TextValue("Asia/Amman"))])
        main = b.add(.room, "hall", Self.text("Main hall", "القاعة الكبرى"), [.capacity: .integer(25)])
        annex = b.add(.room, "annex", Self.text("Annex", "الملحق"))
        let forum = b.add(.organization, "forum", Self.text("Humanitarian Forum", "المنتدى الإنساني"))
        mona = b.add(.person, "mona", Self.text("Mona Haddad", "منى حداد"))
        hany = b.add(
            .person, "hany", Self.text("Hany Adam", "هاني آدم"), [.honorific: .list(ListBox([.text(Self.text("Dr", "الدكتور"))]))])
        b.add(.post, in: hany, Self.text("President", "رئيس"), [.of: .record(forum)])
        hidden = b.add(.person, "source_x", "Secret Guest", [.access: .choice(.confidential)])
        let delegate = b.add(.category, "delegate", Self.text("Delegate", "مندوب"))
        b.add(
            .participant, "", in: conference, nil as TextValue?, [.category: .record(delegate), .status: .choice(.registered)],
            referent: .record(mona))

        let day = b.add(.day, "", in: conference, nil as TextValue?, [.date: .date("2027-03-14")])
        let welcome = b.add(.item, "desk", in: day, Self.text("Registration", "التسجيل"))
        b.place(welcome, on: day, "09:00", "09:30")
        opening = b.add(.session, "opening", in: day, Self.text("Opening ceremony", "حفل الافتتاح"))
        b.place(opening, on: day, "09:30", "10:00", room: main)
        b.role(.chair, hany, in: opening)
        b.role(.speaker, mona, in: opening)
        b.role(.speaker, nil, in: opening)
        b.role(.speaker, hidden, in: opening)
        let coffee = b.add(.break, "", in: day, Self.text("Coffee", "قهوة"))
        b.place(coffee, on: day, "10:00", "10:15")
        let parallel = b.add(.parallel, "", in: day, nil as TextValue?)
        b.place(parallel, on: day, "10:15", "11:45")
        let needs = b.add(.session, "needs", in: parallel, Self.text("Capacity needs", "الاحتياجات"), [.status: .choice(.cancelled)])
        b.place(needs, on: day, "10:15", "11:45", room: main)
        let lane = b.add(.lane, "", in: parallel, nil as TextValue?, referent: .record(annex))
        let funds = b.add(.session, "funds", in: lane, Self.text("A joint fund", "صندوق مشترك"), [.optional: .true])
        b.place(funds, on: day, "10:15", "11:00", room: annex)
        let media = b.add(.session, "media", in: lane, Self.text("Speaking to the press", "مخاطبة الصحافة"))
        b.place(media, on: day, "11:00", "11:45", room: annex)
        let closing = b.add(.session, "closing", in: day, Self.text("Recommendations", "التوصيات"), [.room: .tbd])
        b.place(closing, on: day, nil, nil)
        b.add(.point, "", in: closing, Self.text("What was agreed", "ما اتفق عليه"), [.number: .integer(1)])
        b.add(.session, "later", in: conference, Self.text("A later session", "جلسة لاحقة"))

        prepare = b.add(.checklist, "prepare", Self.text("Before the meeting", "قبل اللقاء"))
        invite = b.add(.task, "invite", in: prepare, Self.text("Invite the organisations", "دعوة المنظمات"))
        share = b.add(.task, "share", in: prepare, Self.text("Share the materials", "إرسال المواد"))
        builder = b
    }

    /// As in the language's description: the first task is done, the second a day late.
    var plan: Plan {
        var done = TaskState(checklist: prepare, task: invite, elements: [], status: .done, owner: .record(mona))
        done.due = .of("2027-02-07")
        done.finished = .of("2027-02-05")
        var late = TaskState(checklist: prepare, task: share, elements: [], status: .overdue, owner: .record(mona))
        late.due = .of("2027-02-28")
        late.reason = Message(.stateOverdue, ["days": .number(1)])
        late.needs = [0]
        return builder.plan(tasks: [done, late], asOf: "2027-03-01")
    }
}
