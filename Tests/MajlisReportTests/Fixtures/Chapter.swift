import MajlisText

@testable import MajlisReport

/// A script and findings about it, as the language's description shows them.
enum Chapter {
    static let source = SourceFile(
        name: "chapter.majlis",
        text: """
            conference chapter "Exploratory meeting" date 2027-03-14
            room hall "Main hall" capacity 25
            person mona "Mona Haddad"
            day 2027-03-14 from 09:30 {
              session welcome "Welcome" for 30m room hall chair mona
              break "Coffee" for 15m
              session ideas "Working together" for 1h30m room hall chair tbd expected 30
            }

            """)

    static let arabic = SourceFile(
        name: "لقاء.majlis",
        text: """
            قاعة الكبرى "القاعة الكبرى" سعة 25
            جلسة أفكار "العمل معا" قاعة الكبرى الحضور_المتوقع 30

            """)

    static func location(of token: String, in source: SourceFile, file: UInt16 = 0) -> Location {
        let bytes = Array(token.utf8)
        let start = source.bytes.indices.first { source.bytes[$0...].starts(with: bytes) } ?? 0
        return Location(file: FileID(file), range: TextRange(start: UInt32(start), end: UInt32(start + bytes.count)))
    }

    /// An error with evidence and ways out, an undecided finding, a note with a fix.
    static var findings: [Diagnostic] {
        var capacity = Diagnostic(.countErrors, at: location(of: "expected 30", in: source))
        capacity.rule = "capacity"
        capacity.ownWords = Wordings(Wordings.Wording("en", "“Working together” expects 30, “Main hall” holds 25"))
        capacity.subjects = ["ideas", "hall"]
        capacity.related = [
            RelatedPlace(location(of: "expected 30", in: source), Message(.sayDays, ["count": .number(30)])),
            RelatedPlace(location(of: "capacity 25", in: source), Message(.sayMinutes, ["count": .number(5)])),
        ]
        capacity.severity = .error
        capacity.suggestions = [Message(.replaceBy, ["word": .code("b2")])]
        capacity.fixes = [
            FixIt(
                Message(.replaceBy, ["word": .code("expected 25")]),
                [TextEdit(location(of: "expected 30", in: source), "expected 25")])
        ]
        var chair = Diagnostic(.missingValue, at: location(of: "chair tbd", in: source), ["word": .code("chair")])
        chair.rule = "chair_missing"
        chair.severity = .error
        chair.isUndecided = true
        let note = Diagnostic(.emptyFile, at: location(of: "day", in: source))
        return [chair, capacity, note]
    }
}
