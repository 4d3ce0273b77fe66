import MajlisReport
import MajlisVocabulary
import Testing

@testable import MajlisREPL

@Suite struct DocTests {
    /// Every word of the language is documented, in both languages and under both of its words.
    @Test(arguments: Language.allCases)
    func everyWordHasAPage(_ language: Language) {
        let page = WordPage(language: language, style: ReportStyle(language: language))
        func visit<Word: VocabularyWord>(_ type: Word.Type) {
            for word in Word.allCases {
                for form in [word.english, word.arabic] {
                    let pages = page.pages(of: form)
                    #expect(pages.contains { $0.contains(language == .arabic ? word.glossArabic : word.gloss) }, "\(form)")
                    #expect(!pages.contains { $0.contains("{kinds") || $0.contains("{type") || $0.contains("{words") }, "\(form)")
                }
            }
        }
        visit(Kind.self)
        visit(Clause.self)
        visit(Statement.self)
        visit(Infix.self)
        visit(Function.self)
        visit(Property.self)
        visit(Literal.self)
        visit(Choice.self)
        visit(BuiltinRule.self)
        visit(LibraryWord.self)
    }

    @Test func aKindTellsItsClauses() {
        let page = AssistedSession().perform(":doc session").output
        for clause in Kind.session.shapes.map(\.clause) where !clause.isGeneral { #expect(page.contains(clause.english)) }
        #expect(page.contains("جلسة"))
        let arabic = AssistedSession(language: .arabic).perform(":doc session").output
        #expect(arabic.contains("جلسة") && arabic.contains("قاعة"))
    }

    @Test func aNameOfTheProjectTellsItsDocumentation() {
        let assisted = AssistedSession()
        let page = assisted.perform(":doc opening_talk").output
        #expect(page.contains("The first hour. Everybody is in the hall."))
        #expect(page.contains("Opening"))
        #expect(page.contains("line 17"))
        #expect(assisted.perform(":doc bodies").output.contains("Organisations that answer."))
        #expect(assisted.perform(":doc short_sessions").output.contains("Nobody sits too long."))
        #expect(assisted.perform(":doc visa_path").output.contains("none_yet"))
        #expect(assisted.perform(":doc prepare.invite").output.contains("Send the invitations"))
        #expect(assisted.perform(":doc half_hour").output.contains("a duration"))
    }

    @Test func severalMeaningsStandTogether() {
        let page = AssistedSession().perform(":doc room").output
        #expect(page.contains("kind of record"))
        #expect(page.contains("clause of a record"))
    }

    @Test func whatIsConfidentialIsWithheld() {
        let assisted = AssistedSession()
        #expect(!assisted.perform(":doc secret_room").output.contains("Strategy"))
        assisted.session.settings.access = .confidential
        #expect(assisted.perform(":doc secret_room").output.contains("Strategy"))
    }

    @Test func unknownWordsNameWhatIsNear() {
        let answer = AssistedSession().perform(":doc quorun")
        #expect(answer.isFailure && answer.remarks.contains("M0098") && answer.remarks.contains("quorum"))
        let name = AssistedSession().perform(":doc opening_tak")
        #expect(name.remarks.contains("opening_talk"))
    }

    @Test func librariesAreDocumented() {
        #expect(AssistedSession().perform(":doc std.balance").output.contains("std.balance"))
    }
}
