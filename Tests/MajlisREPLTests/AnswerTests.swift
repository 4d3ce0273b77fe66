import MajlisReport
import Testing

@testable import MajlisREPL

/// How values are shown to people.
@Suite struct AnswerTests {
    @Test func aRecordIsACard() {
        #expect(
            AssistedSession().perform("opening_talk").output == """
                Opening · session · opening_talk
                  at     Sunday 14 March 2027 09:00–09:45
                  room   Plenary hall
                  for    45 min
                  chair  Rima Haddad

                """)
        #expect(
            AssistedSession(language: .arabic).perform("panel").output == """
                صندوق مشترك · جلسة · panel
                  الساعة  الأحد 14 آذار/مارس 2027 09:45 إلى 10:45
                  قاعة    Room B1
                  مدة     ساعة
                  شكل     مائدة مستديرة
                  مسار    Peace

                """)
    }

    @Test func confidentialRecordsAreWithheld() {
        #expect(!AssistedSession().perform("secret_room").output.contains("Strategy"))
    }

    @Test func daysHaveTheirWeekday() {
        #expect(AssistedSession().perform("2027-03-14").output == "Sunday 14 March 2027\n")
        #expect(AssistedSession(language: .arabic).perform("٢٠٢٧/٠٣/١٤").output.contains("الأحد"))
        #expect(AssistedSession().perform("hall.capacity").output == "120\n")
    }

    /// Values of several questions stand beside each other: a word that one of them brings keeps its number in the next.
    @Test func wordsKeepTheirNumbersFromQuestionToQuestion() throws {
        let assisted = AssistedSession()
        let session = assisted.session
        let first = session.compiled("some first_word in sessions has first_word.room == hall").answer.symbols
        let known = try #require(first.find("first_word"))
        let second = session.compiled("some other_word in sessions has other_word.room == hall").answer.symbols
        #expect(second[known] == "first_word")
        #expect(second.find("other_word") != known)
        withExtendedLifetime(assisted) {}
    }
}
