import MajlisExchange
import Testing

@Suite struct UUIDTextTests {
    /// The example of RFC 9562, A.4.
    @Test func namesAreHashedAsTheStandardSays() {
        #expect(UUIDText.named("www.example.com", in: "6ba7b810-9dad-11d1-80b4-00c04fd430c8") == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
    }

    @Test(arguments: ["8c4e647f-813e-41ef-b05b-65469dd841c3", "8C4E647F-813E-41EF-B05B-65469DD841C3"])
    func uuidsAreKnown(text: String) { #expect(UUIDText.isValid(text)) }

    @Test(arguments: ["", "HOqeNIb6G7M4hYFKFRkCmQ", "8c4e647f-813e-41ef-b05b-65469dd841c", "8c4e647f_813e_41ef_b05b_65469dd841c3"])
    func othersAreNone(text: String) { #expect(!UUIDText.isValid(text)) }
}
