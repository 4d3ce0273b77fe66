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
}
