import Foundation
import Testing

/// What a reader is told stands in the catalogue, in both languages; code holds no sentence of its own in either.
@Suite struct SentencesInCodeTests {
    /// Files that hold words of a language on purpose.
    private static let allowed: [String: String] = [
        "Sources/MajlisREPL/Assistance/HelpTopic.swift": "inputs that help shows, in the words of both languages",
        "Sources/MajlisREPL/Commands/CommandUsage.swift": "inputs that help shows, in the words of both languages",
        "Sources/majlis/CommandLine/CommandPage+Exchange.swift": "command lines that help shows, in the words of both languages",
        "Sources/majlis/CommandLine/CommandPage+Import.swift": "command lines that help shows, in the words of both languages",
        "Sources/majlis/CommandLine/CommandPage+Recording.swift": "command lines that help shows, in the words of both languages",
        "Sources/majlis/CommandLine/CommandPage+Scripts.swift": "command lines that help shows, in the words of both languages",
        "Sources/majlis/CommandLine/CommandPage+Views.swift": "command lines that help shows, in the words of both languages",
        "Sources/MajlisExchange/Reading/Filling/DateWords.swift": "names of months and days in tables, in four languages",
        "Sources/MajlisExchange/Reading/Tables/BodyWords.swift": "words for bodies and offices, in three languages",
        "Sources/MajlisExchange/Reading/Tables/TableColumn+Words.swift": "headers of tables, in four languages",
        "Sources/MajlisExchange/Reading/Tables/TableWords.swift": "what is written into tables, in three languages",
        "Sources/MajlisSyntax/Tables/TableRows+Cells.swift": "what is written into columns of yes and no",
        "Sources/MajlisReport/Wording/ArabicMonths.swift": "names of months",
        "Sources/MajlisReport/Wording/ArabicCities.swift": "names of cities",
        "Sources/MajlisModel/Time/HijriDate.swift": "names of months",
        "Sources/MajlisRuntime/Evaluation/Values/ValueWording.swift": "values inside the texts of scripts",
    ]

    private func literals() throws -> [(path: String, text: String)] {
        let literal = try NSRegularExpression(pattern: #""((?:[^"\\\n]|\\.)*)""#)
        var found: [(String, String)] = []
        for path in PackageFiles.paths(below: "Sources", suffix: ".swift").map({ "Sources/" + $0 }) {
            let isLeftOut = ["/Generated/", "/Templates/", "Sources/majlis-grammar/", "Sources/majlis-bench/"].contains {
                path.contains($0)
            }
            if isLeftOut || Self.allowed[path] != nil { continue }
            for line in try PackageFiles.text(path).split(separator: "\n") {
                let code = line.drop { $0 == " " }
                if code.hasPrefix("//") { continue }
                let text = String(line)
                for match in literal.matches(in: text, range: NSRange(text.startIndex..., in: text)) {
                    if let range = Range(match.range(at: 1), in: text) { found.append((path, String(text[range]))) }
                }
            }
        }
        return found
    }

    @Test func noArabicSentences() throws {
        for (path, text) in try literals() {
            let words = text.split(separator: " ").filter { word in word.unicodeScalars.contains { (0x621...0x64A).contains($0.value) } }
            #expect(words.count < 3, "\(path): \(text)")
        }
    }

    @Test func noEnglishSentences() throws {
        let all = try literals()
        #expect(all.count > 1_000)
        for (path, text) in all {
            // A sentence begins with a capital and goes on in words.
            let words = text.split(separator: " ")
            let isSentence =
                words.count >= 4 && text.first?.isUppercase == true
                && words.dropFirst().prefix(3).allSatisfy { $0.allSatisfy { $0.isLowercase && $0.isASCII } }
            #expect(!isSentence, "\(path): \(text)")
        }
    }

    @Test func everyExceptionIsStillOne() throws {
        for path in Self.allowed.keys {
            let text = try PackageFiles.text(path)
            #expect(text.unicodeScalars.contains { (0x621...0x64A).contains($0.value) }, "\(path)")
        }
    }
}
