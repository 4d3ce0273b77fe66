import MajlisModel
import MajlisReport
import MajlisSyntax
import MajlisText
import MajlisTranslation
import MajlisVocabulary
import Testing

@testable import MajlisExchange

/// Scripts that are written otherwise than the import writes them: in Arabic words and digits, with other ends of lines.
@Suite struct ScriptUpdateWordsTests {
    private func imported(_ programme: Programme, _ language: Language = .english) throws -> String {
        let script = ProgrammeScript(programme, path: "file.xml", format: "schedule.xml", language: language)
        return String(decoding: try #require(script.bytes), as: UTF8.self)
    }

    private func translated(_ script: String, _ digits: DigitSet? = nil) throws -> String {
        let tree = Parser.parse(SourceFile(name: "plan.majlis", text: script), file: FileID(0))
        let translation = Translation([tree], files: [0], to: .arabic, digits: digits)
        return String(decoding: try #require(translation.changed[0]), as: UTF8.self)
    }

    private func update(_ script: String, _ programme: Programme, cancels: Bool = false) throws -> ScriptUpdate {
        let tree = Parser.parse(SourceFile(name: "plan.majlis", text: script), file: FileID(0))
        try #require(tree.diagnostics.filter { $0.severity == .error }.isEmpty, "\(tree.diagnostics)")
        var update = ScriptUpdate(tree, programme, path: "file.xml", format: "schedule.xml")
        update.cancelsMissing = cancels
        try update.run()
        let again = Parser.parse(SourceFile(name: "plan.majlis", bytes: update.bytes), file: FileID(0))
        var second = ScriptUpdate(again, programme, path: "file.xml", format: "schedule.xml")
        second.cancelsMissing = cancels
        try second.run()
        #expect(second.text == update.text)
        return update
    }

    /// The next version of the small programme: a session later and longer, with one more speaker, one new in a new room on a new day, one gone.
    private func next() -> Programme {
        var programme = HandMade.small()
        programme.conference.start = HandMade.date(0)
        programme.conference.end = HandMade.date(2)
        programme.rooms.append(Programme.Room(LocalText("Garden")))
        programme.days.append(Programme.Day(HandMade.date(2)))
        programme.sessions[1].start = HandMade.time(11, 15)
        programme.sessions[1].length = 5400
        programme.sessions[1].parts.append(Programme.Part(0))
        programme.sessions[3].status = .confirmed
        programme.sessions.append(HandMade.session("Clash", "108", day: 0, HandMade.time(9, 10), 10, room: 0))
        programme.sessions.append(HandMade.session("Walk", "106", day: 2, HandMade.time(17), 60, room: 2, [1, 2]))
        programme.sessions[0].further = [Programme.Further("colour", "red")]
        programme.sessions.remove(at: 2)
        return programme
    }

    private func first() -> Programme {
        var programme = HandMade.small()
        programme.conference.start = HandMade.date(0)
        programme.conference.end = HandMade.date(1)
        return programme
    }

    /// English letters outside texts, names, comments and the marks.
    private func englishWords(_ text: String) -> [String] {
        let tree = Parser.parse(SourceFile(name: "", text: text), file: FileID(0))
        return tree.tokens.filter { $0.kind == .word && $0.word != .none }
            .map { tree.source.text($0.range) }.filter { $0.utf8.first.map { $0 < 0x80 } ?? false }
    }

    @Test(arguments: [nil, DigitSet.arabic, .persian])
    func whatIsNewStandsInTheWordsAndDigitsOfTheScript(_ digits: DigitSet?) throws {
        let script = try translated(try imported(first()), digits)
        #expect(englishWords(script).isEmpty, "\(script)")
        let same = try update(script, first())
        #expect(same.text == script && same.findings.isEmpty && same.items.isEmpty)
        let update = try update(script, next(), cancels: true)
        #expect(englishWords(update.text).isEmpty, "\(englishWords(update.text))\n\(update.text)")
        // What the file has changed is changed: dates and times count as what they say.
        #expect(update.findings.map(\.code) == [.importCancelled], "\(update.findings.map(\.code))")
        // It says what the English script would say.
        let english = try self.update(try imported(first()), next(), cancels: true)
        let tree = Parser.parse(SourceFile(name: "plan.majlis", text: english.text), file: FileID(0))
        let other = Parser.parse(SourceFile(name: "plan.majlis", bytes: update.bytes), file: FileID(0))
        #expect(ImportMarks(ScriptOutline(other)).lines == ImportMarks(ScriptOutline(tree)).lines)
        if let digits {
            let numbers = other.tokens.filter { [.date, .time, .compactDuration, .integer].contains($0.kind) }.map {
                other.source.text($0.range)
            }
            #expect(numbers.allSatisfy { !$0.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } }, "\(digits): \(numbers)")
        }
        #expect(ReadScript(update.bytes).isFormatted)
    }

    @Test func anArabicProgrammeBecomesAnArabicScript() throws {
        var programme = HandMade.small()
        programme.conference.languages = []
        for (place, title) in ["الافتتاح", "الآبار والمضخات", "الحديث إلى الصحافة", "الخطوات التالية"].enumerated() {
            programme.sessions[place].title = LocalText(title)
        }
        #expect(ProgrammeScript.isArabic(programme) && !ProgrammeScript.isArabic(HandMade.small()))
        let script = try imported(programme, .arabic)
        #expect(script.hasPrefix("مجلس 1 لغة ar\n\n# استورد"), "\(script)")
        #expect(englishWords(script).isEmpty, "\(englishWords(script))")
        #expect(ReadScript(Array(script.utf8)).isFormatted && ReadScript(Array(script.utf8)).faults.isEmpty)
        let english = try imported(programme, .english)
        #expect(english.hasPrefix("majlis 1 language ar\n"))
        // The same names, and marks by which both are brought up to date.
        func marks(_ text: String) -> String { ImportMarks(in: SourceFile(name: "", text: text)).lines }
        #expect(marks(script) == marks(english))
        #expect(try update(script, programme).text == script)
    }

    /// Tasks that belong to no list stand in one whose title is the import's own, in the language that the script had at first.
    @Test func theListOfTasksIsFoundInBothLanguages() throws {
        var programme = HandMade.small()
        programme.tasks = [Programme.Task(LocalText("Book the hall")), Programme.Task(LocalText("Invite"))]
        programme.tasks[0].due = CivilDateTime(HandMade.date(0), HandMade.time(0))
        programme.tasks[0].isDueAllDay = true
        var next = programme
        next.tasks.append(Programme.Task(LocalText("Print badges")))
        next.tasks[0].due = CivilDateTime(HandMade.date(1), HandMade.time(0))
        for script in [try imported(programme), try imported(programme, .arabic), try translated(try imported(programme))] {
            #expect(try update(script, programme).text == script)
            let update = try update(script, next)
            #expect(update.findings.isEmpty && update.counts.added == 1 && update.counts.changed == 1, "\(update.text)")
        }
    }

    @Test(arguments: [("معتمد", "accredited"), ("Invited", "invited"), ("مسجل", "registered"), ("vielleicht", nil)])
    func aParticipantsStatusIsReadInBothLanguages(_ given: String, _ status: String?) {
        #expect(ProgrammeScript.status(given)?.english == status)
    }

    /// Texts without a mark are in the language that the programme says, whatever the words.
    @Test func anEnglishProgrammeInArabicWordsKeepsItsLanguage() throws {
        #expect(try imported(HandMade.small(), .arabic).hasPrefix("مجلس 1 لغة en\n"))
    }

    @Test func scriptsWithOtherEndsOfLinesKeepThem() throws {
        let plain = try imported(first())
        let script = plain.replacing("\n", with: "\r\n").replacing("# Rooms.", with: "# Rooms, as hired.")
        #expect(try update(script, first()).text == script)
        let update = try update(script, next())
        let expected = try self.update(plain.replacing("# Rooms.", with: "# Rooms, as hired."), next())
        #expect(update.text == expected.text.replacing("\n", with: "\r\n"))
        // Findings stand where they stand in the script.
        for (one, two) in zip(update.findings, expected.findings) {
            let lines = SourceFile(name: "", text: script)
            let others = SourceFile(name: "", text: plain.replacing("# Rooms.", with: "# Rooms, as hired."))
            #expect(lines.position(of: one.location.range.start) == others.position(of: two.location.range.start))
            #expect(lines.position(of: one.location.range.end) == others.position(of: two.location.range.end))
        }
        #expect(!update.findings.isEmpty)
    }

    /// However a value is spelled, it is the same.
    @Test(arguments: [
        ("for 1h30m", "مدة 90 دقيقة"), ("for 2h", "مدة ساعتان"), ("for 1h30m", "for 90 minutes"), ("at 09:05", "الساعة ٠٩:٠٥"),
        ("date 2027-03-14..2027-03-15", "تاريخ بين ٢٠٢٧/٠٣/١٤ و ٢٠٢٧/٠٣/١٥"), ("date 2027-03-14..15", "date between 2027-03-14 and 15"),
        ("status cancelled", "حالة ملغى"), ("speakers mona, omar", "متحدثون mona، omar"), ("capacity 1_000", "سعة ١٬٠٠٠"),
    ])
    func valuesAreComparedByWhatTheySay(_ one: String, _ other: String) throws {
        func value(_ clause: String) throws -> PartValue {
            let tree = Parser.parse(SourceFile(name: "", text: "session a \(clause)\n"), file: FileID(0))
            let entry = try #require(ScriptOutline(tree).entries.first)
            return try #require(entry.parts.first, "\(clause)").value
        }
        #expect(try value(one) == value(other))
        #expect(
            try value(one)
                != value(
                    one.replacing("1", with: "3").replacing("2h", with: "3h").replacing("cancelled", with: "held")
                        .replacing("mona", with: "rima").replacing("09:05", with: "09:06")))
    }
}
