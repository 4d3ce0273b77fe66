import MajlisReport
import MajlisSyntax
import MajlisText
import MajlisWorkspace

@testable import MajlisREPL

/// A project with a little of everything, for completion, help and documentation.
enum AssistProject {
    static let text = """
        majlis 1
        conference forum "Forum on Water" @ar "منتدى المياه" date 2027-03-14..2027-03-15 zone "Asia/Amman"
        room hall "Plenary hall" @ar "القاعة الكبرى" capacity 120
        room b1 "Room B1" capacity 30
        room secret_room "Strategy room" access confidential
        track peace "Peace"
        organization ministry "Ministry of Water" @ar "وزارة المياه"
        person rima "Rima Haddad" @ar "ريما حداد"
        person qazi "Jamil Qazi" @ar "جميل قاضي"
        role secretary "Secretary"
        participant rima category delegate { visa: granted }
        participant qazi
        extend participant { field visa: one of not_needed, requested, granted = requested }
        day first 2027-03-14 from 09:00 {
            ## The first hour.
            ## Everybody is in the hall.
            session opening_talk "Opening" @ar "الافتتاح" room hall for 45m chair rima
            session panel "A joint fund" @ar "صندوق مشترك" room b1 for 1h format round_table track peace
        }
        ## Organisations that answer.
        query bodies = organizations where .country is none
        define half_hour = 30m
        define is_long(s: session) = s.length > 1h
        checklist prepare "Preparation" {
            task invite "Send the invitations" due 2027-02-01 owner rima
            task print "Print the badges" due 2027-03-10 owner qazi needs invite
        }
        ## Nobody sits too long.
        rule short_sessions "No session is longer than two hours" for each s in sessions {
            require s.length <= 2h
            otherwise warn "{s.title} is long"
        }
        workflow visa_path of participant {
            states none_yet, asked, given
            step ask from none_yet to asked by secretary
            step give from asked to given { field number: text }
        }
        on 2027-02-10 ask rima by secretary
        """
}

/// A session about that project, which keeps its host.
final class AssistedSession {
    let host = ScriptedHost()
    let session: Session

    init(_ text: String = AssistProject.text, language: Language? = nil) {
        session = Session(host: host)
        let source = SourceFile(name: "forum.majlis", text: text)
        session.show(SessionState(scripts: [Script(source: source, path: nil, folder: "/", isNamedAbsolutely: false)]))
        if let language { session.settings.language = language }
    }

    /// What may stand at the bar `|`.
    func completions(_ text: String) -> Completions {
        let cursor = text.lastIndex(of: "|") ?? text.endIndex
        let offset = text[..<cursor].utf8.count
        let whole = cursor == text.endIndex ? text : String(text[..<cursor] + text[text.index(after: cursor)...])
        return withExtendedLifetime(self) { Completer(session).completions(in: whole, at: offset) }
    }

    func perform(_ input: String) -> Answer { withExtendedLifetime(self) { session.perform(input) } }

    func insertions(_ text: String) -> [String] { completions(text).candidates.map(\.insertion) }
}
