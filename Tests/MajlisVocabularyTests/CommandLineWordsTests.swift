import Testing

@testable import MajlisVocabulary

/// What is typed on a command line, in Arabic.
@Suite struct CommandLineWordsTests {
    @Test(
        "hasty spellings, the article and both strokes",
        arguments: [
            ("جدول-أعمال", "agenda"), ("جدول_الأعمال", "agenda"), ("الجدول-الاعمال", "agenda"), ("لماذا-لا", "why-not"), ("تَدقيق", "check"),
            ("\u{2068}تدقيق\u{2069}", "check"), ("إصلاح", "fix"), ("اصلاح", "fix"),
        ])
    func commands(typed: String, english: String) { #expect(CommandLineWords.english(typed, .command) == english) }

    @Test func whatIsNoWordIsNone() {
        #expect(CommandLineWords.english("check", .command) == nil)
        #expect(CommandLineWords.english("لقاء", .command) == nil)
        #expect(CommandLineWords.english("", .option) == nil)
        #expect(CommandLineWords.english("ال", .option) == nil)
    }

    @Test("every form leads back to its word", arguments: CommandLineWords.Group.allCases)
    func forms(group: CommandLineWords.Group) {
        #expect(!CommandLineWords.entries(of: group).isEmpty)
        for entry in CommandLineWords.entries(of: group) where group != .placeholder {
            for form in entry.arabicForms { #expect(CommandLineWords.english(form, group) == entry.english, "\(form)") }
            #expect(entry.arabicForms.allSatisfy { !$0.contains("_") && $0.hasArabicLetters })
        }
    }

    @Test("words that are choices of the language are the same on the command line")
    func choices() {
        for choice in [Choice.public, .staff, .confidential] {
            #expect(CommandLineWords.arabic(choice.english, .word) == choice.arabic)
        }
    }

    @Test(
        "a line in Arabic words",
        arguments: [
            ("majlis check chapter.majlis --as-of today", "majlis تدقيق chapter.majlis --حتى-تاريخ اليوم"),
            ("majlis check project", "majlis تدقيق project"),
            ("majlis new project -o project.majlis", "majlis إنشاء مشروع -o project.majlis"),
            ("majlis journal list my/list", "majlis سجل قائمة my/list"),
            ("majlis COMMAND [options]", "majlis أمر [خيارات]"),
            ("majlis check [PATH…] [options]", "majlis تدقيق [مسار…] [خيارات]"),
            ("--output FORMAT=FILE", "--الناتج صيغة=ملف"),
            ("--format human|json", "--الصيغة للقراءة|json"),
            ("--format=human", "--الصيغة=للقراءة"),
            ("-o, --output FILE", "-o, --الناتج ملف"),
            ("--rule NAME,…", "--القاعدة اسم،…"),
            ("majlis query chapter.majlis 'count(sessions) and today'", "majlis استعلام chapter.majlis 'count(sessions) and today'"),
            ("journal show", "سجل عرض"), ("--max-warnings", "--أقصى-التنبيهات"), ("majlis", "majlis"),
        ])
    func lines(english: String, arabic: String) { #expect(CommandLineWords.inArabic(english) == arabic) }
}
