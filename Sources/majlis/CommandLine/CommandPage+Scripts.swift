import MajlisText

/// The pages of commands that judge, test and mend scripts.
extension CommandPage {
    static let check = CommandPage(
        word: "check", about: .helpCheck,
        operands: [paths],
        options: [
            Option(name: "--format", value: .words(CheckCommand.formats), help: .helpOptionFindingsFormat),
            Option(name: OutputChoice.option, value: .free(shown: "FORMAT=FILE", noun: .argumentOutputForm), help: .helpOptionCheckOutput),
            Option(name: "--baseline", value: .free(shown: "FILE", noun: .argumentBaseline), help: .helpOptionBaseline),
            Option(name: "--changed-since", value: .free(shown: "REV", noun: .argumentRevision), help: .helpOptionChangedSince),
            Option(name: "--max-warnings", value: .free(shown: "N", noun: .argumentLimit), help: .helpOptionMaxWarnings),
            Option(name: "--watch", value: .none, help: .helpOptionWatch),
        ] + rules + [Option(name: "--waived", value: .none, help: .helpOptionWaived), access, asOf, profile] + common,
        examples: [
            Example(
                line: "majlis check chapter.majlis", arabic: "majlis تدقيق اللقاء.majlis",
                help: .helpExampleCheckFile),
            Example(
                line: "majlis check scripts --format json", arabic: "majlis تدقيق النصوص --الصيغة json",
                help: .helpExampleCheckFolder),
            Example(
                line: "majlis check chapter.majlis --as-of today", arabic: "majlis تدقيق اللقاء.majlis --حتى-تاريخ اليوم",
                help: .helpExampleCheckAsOf),
            Example(
                line: "majlis check chapter.majlis --rule room_conflict,capacity",
                arabic: "majlis تدقيق اللقاء.majlis --القاعدة تعارض_القاعات،تجاوز_السعة",
                help: .helpExampleCheckRule),
            Example(
                line: "majlis check chapter.majlis --strict", arabic: "majlis تدقيق اللقاء.majlis --التشديد",
                help: .helpExampleCheckStrict),
            Example(
                line: "majlis check scripts --output sarif=majlis.sarif", arabic: "majlis تدقيق النصوص --الناتج sarif=majlis.sarif",
                help: .helpExampleCheckOutput),
            Example(
                line: "majlis check scripts --changed-since origin/main", arabic: "majlis تدقيق النصوص --المتغير-منذ origin/main",
                help: .helpExampleCheckChanged),
            Example(
                line: "majlis check scripts --baseline known.json", arabic: "majlis تدقيق النصوص --خط-الأساس المعروف.json",
                help: .helpExampleCheckBaseline),
            Example(
                line: "majlis check chapter.majlis --watch", arabic: "majlis تدقيق اللقاء.majlis --المتابعة",
                help: .helpExampleCheckWatch),
        ])

    static let test = CommandPage(
        word: "test", about: .helpTest,
        operands: [paths],
        options: [
            Option(name: "--format", value: .words(TestCommand.formats), help: .helpOptionTestFormat),
            Option(name: OutputChoice.option, value: .free(shown: "FORMAT=FILE", noun: .argumentOutputForm), help: .helpOptionTestOutput),
            Option(name: "--filter", value: .free(shown: "WORDS", noun: .argumentWords), help: .helpOptionTestFilter),
            Option(name: "--tag", value: .free(shown: "NAME,…", noun: .argumentTags), help: .helpOptionTestTag),
            Option(name: "--skip-tag", value: .free(shown: "NAME,…", noun: .argumentTags), help: .helpOptionTestSkipTag),
            Option(name: "--fail-on-empty", value: .none, help: .helpOptionTestEmpty),
            Option(name: "--coverage", value: .none, help: .helpOptionTestCoverage),
            Option(name: "--threshold", value: .free(shown: "PERCENT", noun: .argumentPercentage), help: .helpOptionTestThreshold),
            Option(name: "--update", value: .none, help: .helpOptionTestUpdate),
            Option(name: "--watch", value: .none, help: .helpOptionWatchTests),
            access, asOf,
        ] + common,
        examples: [
            Example(
                line: "majlis test chapter.majlis", arabic: "majlis اختبار اللقاء.majlis",
                help: .helpExampleTest),
            Example(
                line: "majlis test scripts --filter 'size of the meeting' --skip-tag slow",
                arabic: "majlis اختبار النصوص --الترشيح 'حجم اللقاء' --تخطي-الوسم بطيء",
                help: .helpExampleTestFilter),
            Example(
                line: "majlis test scripts --output junit=tests.xml", arabic: "majlis اختبار النصوص --الناتج junit=الاختبارات.xml",
                help: .helpExampleTestReport),
            Example(
                line: "majlis test scripts --coverage --threshold 80", arabic: "majlis اختبار النصوص --التغطية --الحد-الأدنى ٨٠",
                help: .helpExampleTestCoverage),
            Example(
                line: "majlis test chapter.majlis --watch", arabic: "majlis اختبار اللقاء.majlis --المتابعة",
                help: .helpExampleTestWatch),
        ], exit: .helpTestExit)

    static let format = CommandPage(
        word: "fmt", about: .helpFmt,
        operands: [paths],
        options: [
            Option(name: "--check", value: .none, help: .helpOptionFmtCheck),
            Option(name: "--diff", value: .none, help: .helpOptionFmtDiff),
        ] + common,
        examples: [
            Example(
                line: "majlis fmt chapter.majlis", arabic: "majlis تنسيق اللقاء.majlis",
                help: .helpExampleFmt),
            Example(
                line: "majlis fmt scripts --check", arabic: "majlis تنسيق النصوص --التدقيق",
                help: .helpExampleFmtCheck),
            Example(
                line: "majlis fmt - < chapter.majlis", arabic: "majlis تنسيق - < اللقاء.majlis",
                help: .helpExampleFmtInput),
        ])

    static let translate = CommandPage(
        word: "translate", about: .helpTranslate,
        operands: [paths],
        options: [
            Option(name: "--to", value: .words(TranslateCommand.languages), help: .helpOptionTranslateTo),
            Option(name: "--digits", value: .words(DigitSet.allCases.map(\.rawValue)), help: .helpOptionTranslateDigits),
            Option(name: "--output", short: "o", value: .free(shown: "FILE", noun: .argumentOutput), help: .helpOptionOutput),
            Option(name: "--write", value: .none, help: .helpOptionTranslateWrite),
            Option(name: "--check", value: .none, help: .helpOptionTranslateCheck),
        ] + common.filter { $0.name != "--digits" },
        examples: [
            Example(line: "majlis translate chapter.majlis --to ar", help: .helpExampleTranslate),
            Example(line: "majlis translate chapter.majlis --to ar -o chapter-ar.majlis", help: .helpExampleTranslateFile),
            Example(line: "majlis translate scripts --to ar --digits arabic --write", help: .helpExampleTranslateWrite),
        ])

    static let lint = CommandPage(
        word: "lint", about: .helpLint,
        operands: [paths],
        options: [
            Option(name: "--fix", value: .none, help: .helpOptionLintFix),
            Option(name: "--dry-run", value: .none, help: .helpOptionLintDryRun),
        ] + common,
        examples: [
            Example(
                line: "majlis lint chapter.majlis", arabic: "majlis مراجعة اللقاء.majlis",
                help: .helpExampleLint),
            Example(
                line: "majlis lint chapter.majlis --dry-run", arabic: "majlis مراجعة اللقاء.majlis --دون-كتابة",
                help: .helpExampleLintDryRun),
            Example(
                line: "majlis lint scripts --fix", arabic: "majlis مراجعة النصوص --الإصلاح",
                help: .helpExampleLintFix),
        ])

    static let fix = CommandPage(
        word: "fix", about: .helpFix, operands: [paths],
        options: [
            Option(name: "--edition", value: .none, help: .helpOptionFixEdition),
            Option(name: "--dry-run", value: .none, help: .helpOptionFixDryRun),
        ] + common,
        examples: [
            Example(
                line: "majlis fix chapter.majlis", arabic: "majlis إصلاح اللقاء.majlis",
                help: .helpExampleFix),
            Example(
                line: "majlis fix scripts --edition --dry-run", arabic: "majlis إصلاح النصوص --إصدار-اللغة --دون-كتابة",
                help: .helpExampleFixEdition),
        ])

    static let new = CommandPage(
        word: "new", about: .helpNew,
        operands: [Operand(shown: "TEMPLATE", help: .helpArgumentTemplate, noun: .argumentName, isRequired: false)],
        options: [
            Option(name: "--output", short: "o", value: .free(shown: "FILE", noun: .argumentOutput), help: .helpOptionOutput)
        ] + common,
        examples: [
            Example(
                line: "majlis new meeting -o chapter.majlis", arabic: "majlis إنشاء لقاء --الناتج اللقاء.majlis",
                help: .helpExampleNew),
            Example(
                line: "majlis new workshop", arabic: "majlis إنشاء ورشة",
                help: .helpExampleNewPrint),
            Example(
                line: "majlis new project -o project.majlis", arabic: "majlis إنشاء مشروع --الناتج project.majlis",
                help: .helpExampleNewProject),
        ],
        choices: Template.all.map { ($0.name, $0.about) })
}
