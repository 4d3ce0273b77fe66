import MajlisSyntax
import MajlisText
import Testing

/// A mistake in one item never hides another item.
@Suite struct RecoveryTests {
    /// Items that stand one after the other; every record has a name.
    private static let items = [
        "room hall \"Main hall\" capacity 25",
        "person mona \"Mona\" {\n  honorific \"Dr\"\n  post director \"Director\" of acme\n}",
        "participants rima, sultan,\n  qazi",
        "rule size {\n  require count(participants\n    where .invited) > 2\n}",
        "day day_one 2027-03-14 from 09:30 {\n  session welcome \"Welcome\" for 30m chair mona\n  session talk \"Talk\" {\n    speaker hany { status confirmed }\n    room hall\n  }\n}",
        "checklist prepare \"Before\" {\n  task invite \"Invite\" owner mona due 5w before opening\n  task share owner mona needs invite\n}",
        "on 2027-02-05 done prepare.invite by mona",
        "organization acme \"Acme\"",
    ]

    /// Mistakes, each an item of its own.
    private static let mistakes = [
        "room broken \"Main hall", "room broken `day", "room broken {", "room broken }", "}", "{", "sesion broken \"Broken\"",
        "frobnicate x { y z }",
        "session broken rom plenary", "session broken chair for 45m", "session broken room", "speakers rima,", "query broken =",
        "query broken = count(x",
        "query broken = [1, 2", "query broken = a +", "query broken = a where", "query broken = if a", "query broken = every s in t",
        "rule broken { require (a }",
        "rule broken for each in x { require y }", "define broken(a: person", "table participant [a, b", "on 2027-01-01 done", "on", "use",
        "expect refused on",
        "session broken \"X\" @", "session broken \"X\" @ar", "session broken 5 6 7", "mona \"Mona\"", "\"text\"", "5", ")", "]", "= 5",
        "~~~ ^^", "visa:", "rate USD",
        "room broken capacity 99999999999999999999", "room broken capacity 1٢", "break broken for 15min", "\u{0}\u{0}", "\u{202E}",
        "template", "field", "waive x on",
        "test \"x\"", "cases [a] {", "session broken {\n      room",
    ]

    @Test(arguments: mistakes)
    func mistakesHideNoItem(_ mistake: String) {
        let wanted = names(in: Self.items.joined(separator: "\n"))
        #expect(wanted.count == 15)
        for place in 0...Self.items.count {
            var items = Self.items
            items.insert(mistake, at: place)
            check(items.joined(separator: "\n"), wanted, mistake)
        }
    }

    /// The same inside a record's block.
    @Test(arguments: mistakes)
    func mistakesInABlockHideNoItem(_ mistake: String) {
        let inside = [
            "room b1 \"B1\"", "session one \"One\" { room b1 }", "session two \"Two\" room b1",
            "person rima \"Rima\" {\n    gender woman\n  }",
        ]
        let script = { (items: [String]) in
            "room before \"Before\"\nconference c \"C\" {\n  " + items.joined(separator: "\n  ") + "\n}\nroom behind \"Behind\""
        }
        let wanted = names(in: script(inside))
        #expect(wanted.count == 7)
        for place in 0...inside.count {
            var items = inside
            items.insert(mistake, at: place)
            check(script(items), wanted, mistake)
        }
    }

    /// One mistake gives one finding, or two where it can be understood in two ways.
    @Test(arguments: mistakes)
    func mistakesGiveFewFindings(_ mistake: String) {
        let tree = parse(Self.items[..<4].joined(separator: "\n") + "\n" + mistake + "\n" + Self.items[4...].joined(separator: "\n"))
        #expect((1...3).contains(tree.errors.count), "\(mistake): \(tree.errors.map(\.code.name))")
    }

    @Test func openTextsHideNoItem() {
        for mistake in ["text \"\"\"\n    An open text.", "background x { text \"\"\"\n    An open text.\n}", "background x \"\"\""] {
            let wanted = names(in: Self.items.joined(separator: "\n"))
            for place in 0...Self.items.count {
                var items = Self.items
                items.insert(mistake, at: place)
                check(items.joined(separator: "\n"), wanted, mistake)
            }
        }
    }

    @Test func twoFormsOfOneWordAreOneKind() {
        let tree = parse("الجلسة الأولى \"الأولى\" { رئاسة هاني }\nجَلْسَة ثانية")
        #expect(tree.diagnostics == [])
        #expect(tree.all(.recordName).map(\.text) == ["الأولى", "ثانية"])
    }

    // MARK: Checking

    private func check(_ script: String, _ wanted: [String], _ mistake: String) {
        let tree = parse(script)
        let missing = Set(wanted).subtracting(names(in: tree))
        if !missing.isEmpty { Issue.record("\(mistake.debugDescription) hides \(missing.sorted()) in:\n\(script)") }
        if tree.errors.isEmpty { Issue.record("no finding in:\n\(script)") }
    }

    private func names(in script: String) -> [String] { names(in: parse(script)) }

    /// The names of all records and of what referring records refer to.
    private func names(in tree: SyntaxTree) -> [String] {
        tree.all(.record).compactMap { record in
            if let name = record.first(.recordName) { return name.text }
            return record.first(.recordReferences).map { $0.text }
        } + tree.all(.event).map(\.text)
    }
}
