import MajlisText

/// The pages of commands that go on with a project, and of those about the program itself.
extension CommandPage {
    static let record = CommandPage(
        word: "record", about: .helpRecord,
        operands: [file, Operand(shown: "'EVENT'", help: .helpArgumentEvent, noun: .argumentEvent, isRequired: false)],
        options: [
            Option(name: "--from", value: .free(shown: "FILE", noun: .argumentFile), help: .helpOptionRecordFrom),
            Option(name: "--dry-run", value: .none, help: .helpOptionRecordDryRun),
            Option(name: "--by-whom", value: .free(shown: "NAME", noun: .argumentName), help: .helpOptionByWhom),
            Option(name: "--id", value: .free(shown: "ID", noun: .argumentName), help: .helpOptionRecordId),
            Option(name: "--journal", value: .free(shown: "FILE", noun: .argumentJournalFile), help: .helpOptionJournal),
        ] + common,
        examples: [
            Example(
                line: "majlis record chapter.majlis 'on 2027-02-05 done prepare.invite by mona'",
                arabic: "majlis تسجيل اللقاء.majlis 'بتاريخ ٢٠٢٧/٠٢/٠٥ تم التحضير.الدعوات من_جانب منى'",
                help: .helpExampleRecord),
            Example(
                line: "majlis record chapter.majlis --from events.majlis", arabic: "majlis تسجيل اللقاء.majlis --من-ملف الأحداث.majlis",
                help: .helpExampleRecordFrom),
            Example(
                line: "majlis record chapter.majlis --dry-run --from events.majlis",
                arabic: "majlis تسجيل اللقاء.majlis --دون-كتابة --من-ملف الأحداث.majlis",
                help: .helpExampleRecordDryRun),
        ])

    static let journal = CommandPage(
        word: "journal", about: .helpJournal,
        operands: [
            Operand(shown: "list|show|verify|export|import|backup", help: .helpArgumentJournalAction, noun: .helpArgumentJournalAction),
            Operand(shown: "FILE", help: .helpArgumentJournal, noun: .argumentJournal, isRequired: false),
            Operand(shown: "OTHER", help: .helpArgumentJournalOther, noun: .helpArgumentJournalOther, isRequired: false),
        ],
        options: [
            Option(name: "--format", value: .words(["text", "csv", "json"]), help: .helpOptionViewFormat), access,
            Option(name: "--output", short: "o", value: .free(shown: "FILE", noun: .argumentOutput), help: .helpOptionOutput),
        ] + common,
        examples: [
            Example(
                line: "majlis journal list chapter.majlis", arabic: "majlis سجل قائمة اللقاء.majlis",
                help: .helpExampleJournalList),
            Example(
                line: "majlis journal verify chapter.majlis", arabic: "majlis سجل تحقق اللقاء.majlis",
                help: .helpExampleJournalVerify),
            Example(
                line: "majlis journal export chapter.majlis -o events.txt", arabic: "majlis سجل تصدير اللقاء.majlis --الناتج الأحداث.txt",
                help: .helpExampleJournalExport),
            Example(
                line: "majlis journal backup chapter.majlis copy.journal", arabic: "majlis سجل نسخ-احتياطي اللقاء.majlis النسخة.journal",
                help: .helpExampleJournalBackup),
        ])

    static let repl = CommandPage(
        word: "repl", about: .helpRepl,
        operands: [Operand(shown: "FILE…", help: .helpArgumentReplFile, noun: .argumentFile, isRequired: false, repeats: true)],
        options: [
            Option(name: "--input", short: "c", value: .free(shown: "'INPUT'", noun: .argumentInput), help: .helpOptionInput),
            Option(name: "--quiet", value: .none, help: .helpOptionQuiet),
            Option(name: "--no-init", value: .none, help: .helpOptionNoInit),
            access, Option(name: "--as-of", value: .date, help: .helpOptionAsOfRepl),
        ] + recorded + common,
        examples: [
            Example(
                line: "majlis repl chapter.majlis", arabic: "majlis محاورة اللقاء.majlis",
                help: .helpExampleRepl),
            Example(
                line: "majlis repl chapter.majlis -c 'count(sessions)' -c ':open'",
                arabic: "majlis محاورة اللقاء.majlis --المدخل 'عدد(جلسات)' --المدخل ':بنود-مفتوحة'",
                help: .helpExampleReplInput),
            Example(
                line: "majlis repl chapter.majlis < inputs.txt", arabic: "majlis محاورة اللقاء.majlis < المدخلات.txt",
                help: .helpExampleReplScript),
        ], exit: .helpReplExit)

    static let help = CommandPage(
        word: "help", about: .helpHelp,
        operands: [Operand(shown: "COMMAND", help: .helpArgumentCommand, noun: .argumentCommand, isRequired: false)], options: common,
        examples: [Example(line: "majlis help check", arabic: "majlis مساعدة تدقيق", help: .helpExampleHelp)])

    static let completions = CommandPage(
        word: "completions", about: .helpCompletions,
        operands: [Operand(shown: "bash|zsh|fish", help: .helpArgumentShell, noun: .argumentShell)], options: common,
        examples: [
            Example(
                line: "eval \"$(majlis completions bash)\"", arabic: "eval \"$(majlis إكمال bash)\"",
                help: .helpExampleCompletions)
        ])

    static let man = CommandPage(
        word: "man", about: .helpMan, operands: [], options: common,
        examples: [
            Example(
                line: "majlis man | man -l -", arabic: "majlis دليل | man -l -",
                help: .helpExampleMan)
        ])
}
