import Foundation
import Testing

/// In which language a reader is answered: as asked, else the script's, else the computer's; for every command.
@Suite struct ReaderLanguageTests {
    /// A call whose answer has at least one sentence or heading of ours, on a script `NAME` or on none.
    struct Call: Sendable, CustomTestStringConvertible {
        var words: [String]
        var takesScript = true
        var testDescription: String { words.joined(separator: " ") }
    }

    static let calls: [Call] = [
        Call(words: ["check", "NAME"]), Call(words: ["test", "NAME"]), Call(words: ["run", "NAME"]), Call(words: ["agenda", "NAME"]),
        Call(words: ["tasks", "NAME"]), Call(words: ["people", "NAME"]), Call(words: ["status", "NAME"]),
        Call(words: ["runsheet", "NAME"]), Call(words: ["open", "NAME"]), Call(words: ["query", "NAME", "sessions"]),
        Call(words: ["diff", "NAME", "NAME"]), Call(words: ["why", "NAME", "talk"]), Call(words: ["why-not", "NAME", "capacity", "talk"]),
        Call(words: ["fmt", "NAME", "--check"]),
        Call(words: ["lint", "NAME"]), Call(words: ["fix", "NAME", "--edition"]), Call(words: ["journal", "verify", "NAME"]),
        Call(words: ["repl", "NAME", "--no-init", "-c", ":agenda"]),
        Call(words: ["explain", "M0604"], takesScript: false), Call(words: ["library"], takesScript: false),
        Call(words: ["new", "meeting"], takesScript: false), Call(words: ["man"], takesScript: false),
        Call(words: ["import", "none.xml"], takesScript: false),
        Call(words: ["translate", "none.majlis"], takesScript: false), Call(words: ["export", "NAME", "--to", "schedule.xml"]),
        Call(words: ["help"], takesScript: false),
        Call(words: ["--help"], takesScript: false),
        Call(words: ["check", "--help"], takesScript: false), Call(words: ["--version"], takesScript: false),
        Call(words: ["chek"], takesScript: false), Call(words: ["record", "none.majlis", "x"], takesScript: false),
    ]

    static let scripts = [
        // No language said, words in English.
        "plain.majlis": """
        conference forum {
            day first 2027-03-14 { session talk at 09:00 for 30m room hall }
        }
        room hall

        """,
        "english.majlis": """
        majlis 1 language en
        conference forum {
            day first 2027-03-14 { session talk at 09:00 for 30m room hall }
        }
        room hall

        """,
        "arabic.majlis": """
        majlis 1 language ar
        conference forum {
            day first 2027-03-14 { session talk at 09:00 for 30m room hall }
        }
        room hall

        """,
        // No language said, words in Arabic.
        "words.majlis": """
        مؤتمر forum {
            يوم first ٢٠٢٧/٠٣/١٤ { جلسة talk الساعة ٠٩:٠٠ مدة 30 دقيقة قاعة hall }
        }
        قاعة hall

        """,
    ]

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (name, text) in Self.scripts {
            _ = try folder.write(name, text)
            _ = try folder.write(name.replacingOccurrences(of: ".majlis", with: ".journal"), [UInt8]())
        }
        return folder
    }

    /// Whether the answer is in Arabic: names in the scripts are all in Latin letters.
    private func isArabic(_ call: Call, _ script: String?, _ options: [String], _ locale: String, _ folder: TemporaryFolder) throws -> Bool
    {
        let words = call.words.map { $0 == "NAME" ? script ?? $0 : $0 } + options
        let run = try Majlis.run(words, in: folder, environment: ["LC_ALL": locale])
        let said = (run.output + run.errors).split(separator: "\n")
            // Excerpts and differences show the script itself, completions and help the words of both languages.
            .filter { !$0.contains(" | ") && !$0.hasPrefix("+") && !$0.hasPrefix("-") }
        #expect(!said.isEmpty, "\(words) says nothing")
        return said.contains { line in line.unicodeScalars.contains { (0x620...0x64A).contains($0.value) } }
    }

    @Test(arguments: calls)
    func asAskedThenTheScriptsThenTheComputers(call: Call) throws {
        let folder = try folder()
        let english = "en_US.UTF-8"
        let arabic = "ar_LB.UTF-8"
        guard call.takesScript else {
            #expect(try !isArabic(call, nil, [], english, folder))
            #expect(try isArabic(call, nil, [], arabic, folder))
            #expect(try isArabic(call, nil, ["--lang", "ar"], english, folder))
            #expect(try !isArabic(call, nil, ["--lang", "en"], arabic, folder))
            return
        }
        #expect(try !isArabic(call, "plain.majlis", [], english, folder))
        #expect(try isArabic(call, "plain.majlis", [], arabic, folder))
        #expect(try !isArabic(call, "english.majlis", [], arabic, folder))
        #expect(try isArabic(call, "arabic.majlis", [], english, folder))
        #expect(try isArabic(call, "words.majlis", [], english, folder))
        #expect(try isArabic(call, "plain.majlis", ["--lang", "ar"], english, folder))
        #expect(try isArabic(call, "english.majlis", ["--lang", "ar-TN"], english, folder))
        #expect(try !isArabic(call, "arabic.majlis", ["--lang", "en-GB"], arabic, folder))
    }

    @Test func theListOfCallsHasEveryCommand() {
        let named = Set(Self.calls.map { $0.words[0] })
        // What a shell is told has the words of both languages.
        for command in HelpTests.commands where command != "completions" { #expect(named.contains(command), "\(command)") }
    }

    @Test func aProjectsLanguageIsThatOfItsScripts() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write("project.majlis", "majlis 1 language ar\nproject water \"مشروع\" { scripts \"a.majlis\" }\n")
        _ = try folder.write("a.majlis", try #require(Self.scripts["plain.majlis"]))
        let run = try Majlis.run(["check"], in: folder, environment: ["LC_ALL": "en_US.UTF-8"])
        #expect(run.output.unicodeScalars.contains { (0x620...0x64A).contains($0.value) }, "\(run.output)\(run.errors)")
    }

    // MARK: Countries, digits, calendars

    private func agenda(_ options: [String], _ environment: [String: String] = [:]) throws -> String {
        try Majlis.run(["agenda", "plain.majlis"] + options, in: try folder(), environment: environment).output
    }

    @Test func theCountryDecidesMonthsAndDigits() throws {
        #expect(try agenda(["--lang", "ar"]).contains("الأحد 14 آذار/مارس 2027"))
        #expect(try agenda(["--lang", "ar-LB"]).contains("الأحد ١٤ آذار ٢٠٢٧"))
        #expect(try agenda(["--lang", "ar_eg"]).contains("الأحد ١٤ مارس ٢٠٢٧"))
        #expect(try agenda(["--lang", "ar-DZ"]).contains("الأحد 14 مارس 2027"))
        #expect(try agenda([], ["LC_ALL": "ar_SY.UTF-8"]).contains("الأحد ١٤ آذار ٢٠٢٧"))
        #expect(try agenda(["--lang", "ar"], ["LC_ALL": "ar_SY.UTF-8"]).contains("الأحد ١٤ آذار ٢٠٢٧"))
        // Dates may have a country of their own.
        #expect(try agenda(["--lang", "ar"], ["LANG": "en_US.UTF-8", "LC_TIME": "ar_EG.UTF-8"]).contains("١٤ مارس ٢٠٢٧"))
        #expect(try agenda([], ["LANG": "ar_MA.UTF-8", "LC_TIME": "C"]).contains("الأحد 14 مارس 2027"))
    }

    @Test func whatIsAskedForGoesBeforeTheCountry() throws {
        #expect(try agenda(["--lang", "ar-LB", "--digits", "western"]).contains("الأحد 14 آذار 2027"))
        #expect(try agenda(["--lang", "ar-MA", "--digits", "arabic"]).contains("١٤ مارس ٢٠٢٧"))
        #expect(try agenda(["--digits", "persian"]).contains("۱۴ March ۲۰۲۷"))
        let both = try agenda(["--lang", "ar-SA", "--calendar", "both"])
        #expect(both.contains("الأحد ١٤ مارس ٢٠٢٧، الموافق ٦ شوال ١٤٤٨\u{A0}هـ"), "\(both)")
        #expect(try agenda(["--calendar", "both"]).contains("Sunday 14 March 2027 (6 Shawwal 1448 AH)"))
        #expect(try agenda(["--lang", "ar", "--calendar", "hijri"]).contains("الأحد 6 شوال 1448\u{A0}هـ"))
        for wrong in [["--lang", "ar-XX"], ["--lang", "fr"], ["--digits", "roman"], ["--calendar", "lunar"]] {
            let run = try Majlis.run(["agenda", "plain.majlis"] + wrong, in: try folder())
            #expect(run.status == 2, "\(wrong)")
            #expect(run.errors.contains(wrong[1]) && run.errors.contains(wrong[0]), "\(run.errors)")
        }
    }

    @Test func machinesGetTheSameInEveryCountry() throws {
        for call in [
            ["agenda", "--format", "json"], ["agenda", "--format", "csv"], ["check", "--format", "json"], ["check", "--format", "sarif"],
        ] {
            let words = [call[0], "plain.majlis"] + call.dropFirst()
            let plain = try Majlis.run(words + ["--lang", "ar"], in: try folder()).output
            let changed = try Majlis.run(words + ["--lang", "ar-EG", "--calendar", "both", "--digits", "persian"], in: try folder()).output
            #expect(plain == changed, "\(call)")
        }
    }

    @Test func placesStayAsTheyCanBeClicked() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write("bad.majlis", "conference forum {\n    session talk room nowhere\n}\n")
        let run = try Majlis.run(["check", "bad.majlis", "--lang", "ar-EG"], in: folder)
        #expect(run.output.contains("bad.majlis:2:23: "), "\(run.output)")
        #expect(run.output.contains("M0301"))
        #expect(run.output.contains(" 2 | "))
    }

    @Test func aSessionChangesThemAsItGoes() throws {
        let inputs = [
            ":lang ar-LB", ":agenda", ":digits western", ":agenda", ":calendar both", ":agenda", ":أرقام هندية", ":تقويم هجري", ":agenda",
        ]
        let run = try Majlis.run(
            ["repl", "plain.majlis", "--no-init"] + inputs.flatMap { ["-c", $0] }, in: try folder(), environment: ["LC_ALL": "C.UTF-8"])
        let headings = run.output.split(separator: "\n").filter { $0.contains("الأحد") }.map(String.init)
        #expect(
            headings.map { $0.trimmingCharacters(in: .whitespaces) } == [
                "الأحد ١٤ آذار ٢٠٢٧", "الأحد 14 آذار 2027", "الأحد 14 آذار 2027، الموافق 6 شوال 1448\u{A0}هـ", "الأحد ٦ شوال ١٤٤٨\u{A0}هـ",
            ], "\(run.output)\(run.errors)")
        let wrong = try Majlis.run(
            ["repl", "--no-init", "-c", ":digits roman", "-c", ":calendar lunar", "-c", ":lang xx"], in: try folder())
        #expect(wrong.status != 0)
        for word in ["roman", "lunar", "xx"] { #expect(wrong.errors.contains(word) || wrong.output.contains(word)) }
    }
}
