import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisSyntax
import MajlisText
import Testing

@testable import MajlisReport

/// What `explain` shows of a finding: the bad script gives it and the good one does not, whoever finds it.
@Suite("Example scripts of the catalogue")
struct ExampleScriptTests {
    /// Findings that no single small script can show, by what keeps it from it.
    static let withoutScript: [String: [String]] = [
        "they are about a command line or the files it names": codes(1...10) + codes(21...30) + codes(51...52) + codes(60...69) + ["M0070"]
            + codes(550...564) + codes(580...581) + codes(590...592) + codes(690...690) + codes(710...711) + codes(980...987)
            + codes(1090...1093),
        "they are about other files than the script, or about how many there are": [
            "M0042", "M0043", "M0044", "M0045", "M0047", "M0048", "M0050", "M0386", "M0387", "M0389", "M0390",
            "M0864", "M0865", "M0369",
        ],
        "they are about the file of a table": ["M0355"] + codes(360...364) + codes(367...368),
        "nothing gives them any more": ["M0399"],
        "they are about a calendar that is written, or was written before": codes(1080...1088),
        "they are about what is to be exported, and as what": codes(1060...1071),
        "they are about the journal and what is to be recorded in it": codes(960...977),
        "they are about files of other programs that are read": codes(1001...1029) + codes(1100...1115) + ["M1118"],
        "they are about what becomes of such a file": codes(1030...1059),
        "they are about what is typed in a session": codes(80...99),
        "they are what a test in a script finds when it is run": codes(410...429),
        "they are about a project file, the scripts that it lists and the folder it stands in": codes(500...512) + codes(514...519),
        "they need a library of one's own in a file of its own": ["M0383", "M0385", "M0391"],
        "they need bytes that no catalogue in UTF-8 can hold": ["M0103", "M0104"],
        "they need letters in old display shapes, which the catalogue is kept free of": ["M0866"],
        "they need invisible signs, which the catalogue is kept free of": ["M0107", "M0108", "M0109"],
        "they need more lines than a reader would look at": ["M0116", "M0236", "M0674", "M0675", "M0676", "M0809", "M0810"],
    ]

    private static func codes(_ range: ClosedRange<Int>) -> [String] {
        range.map { "M" + String(repeating: "0", count: 4 - String($0).count) + String($0) }
    }

    /// Shown with a second file in mind, or about one: the command's tests have them.
    private static let ofLoading: Set<String> = ["M0344", "M0345", "M0346"]
    /// Found by `majlis lint`, whose tests have them.
    private static let ofLint = Set(codes(859...863) + codes(613...614))

    @Test("every finding has a bad and a good script, or a stated reason why not")
    func complete() {
        let excused = Set(Self.withoutScript.values.joined())
        for code in Explanation.allCodes {
            let hasBoth = code.badExample != nil && code.goodExample != nil
            #expect((code.badExample == nil) == (code.goodExample == nil), "\(code.code) has one of the two")
            #expect(hasBoth || excused.contains(code.code), "\(code.code) \(code.name)")
        }
    }

    /// All that is found in a script: when it is checked, when it is run, and long after.
    private func found(in script: String) -> Set<String> {
        let tree = Parser.parse(SourceFile(name: "example.majlis", text: script + "\n"), file: FileID(0))
        let project = Checker.check(trees: [tree])
        let late = CivilDate("2040-01-01")
        let findings =
            Runtime.check(project).diagnostics + Runtime.run(project).diagnostics + Runtime.run(project, asOf: late).diagnostics
        return Set(findings.map(\.code.code))
    }

    @Test("the bad script gives the finding, the good one does not")
    func scripts() throws {
        var count = 0
        for code in Explanation.allCodes where !Self.ofLoading.union(Self.ofLint).contains(code.code) {
            guard let bad = code.badExample, let good = code.goodExample else { continue }
            #expect(found(in: bad).contains(code.code), "\(code.code) \(code.name) is not found in\n\(bad)")
            #expect(!found(in: good).contains(code.code), "\(code.code) \(code.name) is found in\n\(good)")
            count += 1
        }
        #expect(count > 150)
    }
}
