import MajlisReport
import Testing

@testable import MajlisREPL

@Suite struct TypeTests {
    @Test(arguments: [
        ("hall.capacity", "number"), ("sessions where .room == hall", "session"), ("14d before 2027-03-14", "date"),
        ("45m + 1h", "duration"), ("hall", "Plenary hall"), ("count(sessions) per .track", "number"), ("hall.capacity > 3", "condition"),
    ])
    func typesInWords(_ expression: String, _ word: String) {
        let answer = AssistedSession().perform(":type \(expression)")
        #expect(!answer.isFailure)
        #expect(answer.output.contains(word))
    }

    @Test func typesInArabic() {
        #expect(AssistedSession(language: .arabic).perform(":نوع hall.سعة").output.contains("عدد"))
        #expect(AssistedSession(language: .arabic).perform(":type hall").output.contains("القاعة الكبرى"))
    }

    @Test func mistakesAreSaid() {
        let answer = AssistedSession().perform(":type hall.capcity")
        #expect(answer.isFailure)
        #expect(answer.remarks.contains("capacity"))
        #expect(AssistedSession().perform(":type").isFailure)
    }
}
