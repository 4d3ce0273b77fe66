import MajlisText
import Testing

/// Findings as data.
@Suite struct DiagnosticTests {
    private let place = Location(file: FileID(0), range: TextRange(start: 1, end: 2))

    @Test func severityIsTheCatalogues() {
        #expect(Diagnostic(.missingValue, at: place).severity == Severity.error)
        #expect(Diagnostic(.unbalancedDirection, at: place).severity == Severity.warning)
        #expect(Diagnostic(.emptyFile, at: place).severity == Severity.note)
        #expect(Severity.allCases == [.note, .warning, .error] && Severity.allCases == Severity.allCases.sorted())
    }

    @Test func argumentsAreFoundByLabel() {
        let message = Message(.missingValue, ["word": .code("room")])
        #expect(message["word"] == .code("room"))
        #expect(message["other"] == nil)
    }

    @Test func codesAreStableAndDifferent() {
        let codes = MessageCode.allCases.map(\.code).filter { !$0.isEmpty }
        #expect(Set(codes).count == codes.count)
        #expect(codes.allSatisfy { $0.count == 5 && $0.hasPrefix("M") && $0.dropFirst().allSatisfy(\.isNumber) })
        #expect(Set(MessageCode.allCases.map(\.name)).count == MessageCode.allCases.count)
        #expect(MessageCode.unterminatedText.code == "M0101")
        #expect(MessageCode.unterminatedText.name == "unterminated_text")
    }
}
