import Foundation
import Testing

/// A command line in Arabic words does what the English one does.
@Suite struct ArabicCommandLineTests {
    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let script = try Majlis.run(["new", "meeting", "--lang", "ar"]).outputBytes
        try folder.write("اللقاء.majlis", script)
        try folder.write("النصوص/لقاء.majlis", script)
        return folder
    }

    @Test(
        "each gives what the English one gives",
        arguments: [
            ("تدقيق اللقاء.majlis", "check اللقاء.majlis"),
            ("تحقق اللقاء.majlis", "check اللقاء.majlis"),
            ("التدقيق اللقاء.majlis", "check اللقاء.majlis"),
            ("تَدْقِيق اللقاء.majlis", "check اللقاء.majlis"),
            ("تدقيق اللقاء.majlis --الصيغة json", "check اللقاء.majlis --format json"),
            ("تدقيق اللقاء.majlis --صيغة=للقراءة", "check اللقاء.majlis --format=human"),
            ("تدقيق اللقاء.majlis --حتى-تاريخ اليوم --الصيغة json", "check اللقاء.majlis --as-of today --format json"),
            ("تدقيق اللقاء.majlis --حتى_تاريخ ٢٠٢٧/٠٣/٠١", "check اللقاء.majlis --as-of 2027-03-01"),
            ("تدقيق اللقاء.majlis --القاعدة تجاوز_السعة", "check اللقاء.majlis --rule capacity"),
            ("تدقيق اللقاء.majlis --التشديد", "check اللقاء.majlis --strict"),
            ("تدقيق اللقاء.majlis --الإتاحة للعموم", "check اللقاء.majlis --access public"),
            ("تدقيق اللقاء.majlis --الناتج للقراءة=-", "check اللقاء.majlis --output human=-"),
            ("جدول-أعمال اللقاء.majlis", "agenda اللقاء.majlis"),
            ("جدول_الاعمال اللقاء.majlis --اللغة الإنجليزية", "agenda اللقاء.majlis --lang en"),
            ("أشخاص اللقاء.majlis --الصيغة نص", "people اللقاء.majlis --format text"),
            ("استعلام اللقاء.majlis 'عدد(جلسات)'", "query اللقاء.majlis 'count(sessions)'"),
            ("إنشاء ورشة --لغة العربية", "new workshop --lang ar"),
            ("مكتبة قائمة --اللغة ar", "library list --lang ar"),
            ("--اللغة en تدقيق اللقاء.majlis", "--lang en check اللقاء.majlis"),
            ("تنسيق اللقاء.majlis --التدقيق", "fmt اللقاء.majlis --check --lang ar"),
            ("شرح M0604 --اللغة ar", "explain M0604 --lang ar"),
            ("مساعدة تدقيق", "help check --lang ar"),
            ("مساعدة", "--help --lang ar"),
            ("--مساعدة", "--help --lang ar"),
            ("تدقيق --المساعدة", "check --help --lang ar"),
            ("--الإصدار", "--version --lang ar"),
            ("دليل", "man --lang ar"),
            ("مساعدة check --اللغة en", "check --help"),
            ("--اللغة en مساعدة check", "check --help"),
        ])
    func meansTheSame(arabic: String, english: String) throws {
        let folder = try folder()
        let one = try Majlis.shell("majlis " + arabic, in: folder)
        let other = try Majlis.shell("majlis " + english, in: folder)
        #expect(one.status == other.status && one.status != 2, "\(one.errors)")
        #expect(one.output == other.output && !one.output.isEmpty || one.output.isEmpty && other.output.isEmpty)
        #expect(one.errors == other.errors)
    }

    @Test("a script's language comes before that of the command line, and that before the computer's")
    func language() throws {
        let folder = try TemporaryFolder()
        try folder.write("en.majlis", "majlis 1 language en\nroom hall \"Hall\"\n")
        try folder.write("plain.majlis", "room hall \"Hall\"\n")
        #expect(try !Majlis.run(["تدقيق", "en.majlis"], in: folder).output.contains("ملف"))
        #expect(try Majlis.run(["تدقيق", "غائب.majlis"], in: folder).errors.contains("مخالفة M0021"))
        #expect(try Majlis.run(["check", "غائب.majlis"], in: folder).errors.contains("error M0021"))
        #expect(try Majlis.run(["check", "غائب.majlis"], in: folder, environment: ["LANG": "ar_QA.UTF-8"]).errors.contains("مخالفة"))
    }

    @Test(
        "a near miss is answered with the word that was meant, in Arabic",
        arguments: [
            ("تدقق", "تدقيق"), ("تنسبق", "تنسيق"), ("جدول_اعمل", "جدول-أعمال"), ("تدقيق --الصبغة json", "--الصيغة"),
            ("تدقيق --الصيغة للقراة", "للقراءة"), ("تدقيق --صرامه", "--الصرامة"), ("سجل قائم اللقاء.majlis", "قائمة"),
            ("إنشاء ورشج", "ورشة"),
        ])
    func nearMisses(line: String, meant: String) throws {
        let run = try Majlis.shell("majlis " + line, in: try folder())
        if line == "تدقيق --صرامه" {
            // Folded, it is the word itself.
            #expect(run.status == 2 && run.errors.contains("M0514"), "\(run.errors)")
            return
        }
        #expect(run.status == 2)
        #expect(run.errors.contains(meant), "\(run.errors)")
        #expect(!run.errors.contains("error"), "\(run.errors)")
    }

    @Test("a usage error speaks of what was typed")
    func usageErrors() throws {
        let wrong = try Majlis.run(["تدقيق", "--الألوان", "أزرق"])
        #expect(wrong.status == 2)
        for word in ["M0004", "--الألوان", "تلقائي", "دائما", "أبدا", "أزرق"] { #expect(wrong.errors.contains(word), "\(wrong.errors)") }
        let date = try Majlis.run(["تدقيق", "--حتى-تاريخ", "أمس"])
        #expect(date.status == 2 && date.errors.contains("M0007") && date.errors.contains("اليوم"), "\(date.errors)")
        // English words in an English locale stay English.
        let english = try Majlis.run(["check", "--color", "blue", "ملف.majlis"])
        #expect(english.errors.contains("--color takes auto, always or never"), "\(english.errors)")
        // And what is asked for decides.
        let asked = try Majlis.run(["تدقق", "--lang", "en"])
        #expect(asked.errors.contains("There is no command تدقق"), "\(asked.errors)")
    }

    @Test("what is copied from a terminal with marks of direction is understood")
    func copiedMarks() throws {
        let run = try Majlis.run(["\u{2068}شرح\u{2069}", "M0604", "\u{2068}--اللغة\u{2069}", "en"])
        let plain = try Majlis.run(["explain", "M0604"])
        #expect(run.status == 0 && run.output == plain.output)
    }

    @Test("every example of an Arabic help page can be typed as it stands", arguments: HelpTests.commands)
    func examples(command: String) throws {
        let folder = try folder()
        let page = try Majlis.run(["help", command, "--lang", "ar"]).output
        let lines = page.split(separator: "\n").filter { $0.hasPrefix("  majlis ") }.dropFirst().map { $0.dropFirst(2) }
        #expect(!lines.isEmpty || command == "completions", "\(page)")
        // What runs on, what asks a person, and what needs a repository or another program is left out.
        for line in lines where !line.contains("المتابعة") && !line.contains("<") && !line.contains("|") && !line.contains("origin") {
            let run = try Majlis.shell(String(line), in: folder)
            for code in ["M0001", "M0002", "M0003", "M0004", "M0005", "M0006", "M0007", "M0009", "M0010"] {
                #expect(!run.errors.contains(code), "\(line): \(run.errors)")
            }
        }
    }

    @Test("an Arabic help page has an Arabic word for every command, option, value and placeholder", arguments: HelpTests.commands)
    func complete(command: String) throws {
        let page = try Majlis.run(["help", command, "--lang", "ar"]).output
        let lines = page.split(separator: "\n").map(String.init)
        let typed = lines.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.hasPrefix("  majlis ") && !$0.hasPrefix("  eval ") }
        #expect(typed.count > 2)
        // Names of formats, languages and programs are the same everywhere.
        let names: Set<String> = [
            "json", "csv", "sarif", "junit", "lcov", "schedule", "xml", "ics", "html", "md", "markdown", "jsonld", "pretalx", "tsv", "bash",
            "zsh", "fish", "github", "gitlab", "o", "c", "h", "en", "ar", "LB",
        ]
        for line in typed {
            // What stands in brackets at the end is the English beside the Arabic.
            let arabic =
                line.hasSuffix(")") ? String(line[..<(line.range(of: " (", options: .backwards)?.lowerBound ?? line.endIndex)]) : line
            let words = arabic.split { !$0.isASCII || !$0.isLetter }.map(String.init)
            #expect(words.allSatisfy(names.contains), "\(line)")
        }
    }
}
