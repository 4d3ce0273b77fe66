import MajlisReport
import MajlisVocabulary
import Testing

@testable import MajlisREPL

@Suite struct HelpTests {
    @Test(arguments: Language.allCases)
    func overviewListsEveryCommand(_ language: Language) {
        let page = AssistedSession(language: language).perform(":help")
        #expect(!page.isFailure)
        for command in SessionCommand.all { #expect(page.output.contains(command.usage(in: language)), "\(command.english)") }
        for topic in HelpTopic.allCases { #expect(page.output.contains(topic.name(isArabic: language == .arabic))) }
    }

    @Test(arguments: Language.allCases)
    func everyCommandHasItsPage(_ language: Language) {
        let assisted = AssistedSession(language: language)
        for command in SessionCommand.all {
            for word in command.words {
                let answer = assisted.perform(":help :\(word)")
                #expect(answer.output.contains(command.usage(in: language)), "\(word)")
                #expect(!answer.isFailure)
            }
        }
    }

    @Test(arguments: Language.allCases)
    func everyTopicHasItsPage(_ language: Language) {
        let assisted = AssistedSession(language: language)
        for topic in HelpTopic.allCases {
            for isArabic in [false, true] {
                let answer = assisted.perform(":help \(topic.name(isArabic: isArabic))")
                #expect(answer.output.contains(assisted.session.style.text.plain(topic.title)))
            }
        }
    }

    /// What help shows can be typed: one after the other, in a session that has nothing yet.
    @Test(arguments: HelpTopic.allCases, Language.allCases)
    func examplesWork(_ topic: HelpTopic, _ language: Language) {
        let host = ScriptedHost()
        host.localeLanguage = language
        let session = Session(host: host)
        for example in topic.examples(in: language) {
            // Commands whose turn has not come are words of the language all the same.
            if example.hasPrefix(":") {
                let word = String(example.dropFirst().prefix { $0 != " " })
                #expect(Vocabulary.meanings(of: Vocabulary.word(String(word.map { $0 == "-" ? "_" : $0 }))).command != nil)
                if SessionCommand.mayMean(word).isEmpty { continue }
            }
            let answer = session.perform(example)
            #expect(!answer.isFailure, "\(example)\n\(answer.output)\(answer.remarks)")
        }
        withExtendedLifetime(host) {}
    }

    private static let chapter = """
        conference chapter "Meeting" date 2027-03-14
        person mona "Mona Haddad"
        room hall "Main hall" capacity 40
        day 2027-03-14 from 09:30 {
            session ideas "Working together" for 1h room hall chair mona expected 20
        }
        checklist prepare "Preparing" {
            task invite "Invitations" owner mona due 2027-02-01
        }

        """

    /// The examples of every command, in Arabic words as in English ones, but for what reads and writes files or opens an editor.
    @Test(arguments: Language.allCases)
    func examplesOfCommandsWork(_ language: Language) {
        for command in SessionCommand.all where ![.load, .reload, .save, .edit, .keep, .drop, .quit, .undo, .redo].contains(command.word) {
            #expect(command.examples(in: .arabic).count == command.examples(in: .english).count)
            for example in command.examples(in: language) where !example.hasSuffix("journal") {
                let session = AssistedSession(Self.chapter, language: language)
                let answer = session.perform(example)
                #expect(!answer.remarks.contains("M00"), "\(example)\n\(answer.output)\(answer.remarks)")
            }
        }
    }

    @Test func helpOnAWordIsItsDocumentation() {
        let session = AssistedSession()
        #expect(session.perform(":help quorum").output == session.perform(":doc quorum").output)
    }

    @Test func unknownTopicsNameWhatIsNear() {
        let answer = AssistedSession().perform(":help evnts")
        #expect(answer.isFailure)
        #expect(answer.remarks.contains("M0097"))
        #expect(answer.remarks.contains("`events`") || answer.remarks.contains("events"))
        let arabic = AssistedSession(language: .arabic).perform(":مساعدة الأحدث")
        #expect(arabic.isFailure)
        #expect(arabic.remarks.contains("الأحداث"))
    }

    @Test func explainTellsWhatARuleComesToHere() {
        let answer = AssistedSession().perform(":explain short_sessions")
        #expect(answer.output.contains("script.short_sessions"))
        #expect(answer.output.contains("forum.majlis"))
        #expect(AssistedSession().perform(":explain M0604").output.contains("M0604 capacity"))
        #expect(AssistedSession().perform(":explain capcity").isFailure)
    }
}
