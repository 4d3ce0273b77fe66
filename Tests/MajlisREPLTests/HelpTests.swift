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
