import MajlisText

/// The pages of commands that show what scripts come to, and why.
extension CommandPage {
    static let run = CommandPage(
        word: "run", about: .helpRun, operands: [file], options: rules + [access, asOf, profile] + recorded + common,
        examples: [
            Example(
                line: "majlis run chapter.majlis --as-of 2027-03-01", arabic: "majlis تشغيل اللقاء.majlis --حتى-تاريخ ٢٠٢٧/٠٣/٠١",
                help: .helpExampleRun)
        ])

    static let agenda = CommandPage(
        word: "agenda", about: .helpAgenda, operands: [file], options: [viewFormat] + filters + [access, asOf] + recorded + common,
        examples: [
            Example(
                line: "majlis agenda chapter.majlis --room hall", arabic: "majlis جدول-أعمال اللقاء.majlis --القاعة القاعة",
                help: .helpExampleAgendaRoom),
            Example(
                line: "majlis agenda chapter.majlis --format csv", arabic: "majlis جدول-أعمال اللقاء.majlis --الصيغة csv",
                help: .helpExampleAgendaCsv),
        ])

    static let tasks = CommandPage(
        word: "tasks", about: .helpTasks, operands: [file],
        options: [
            viewFormat
        ] + filters + [
            access, Option(name: "--as-of", value: .date, help: .helpOptionAsOfTasks),
        ] + recorded + common,
        examples: [
            Example(
                line: "majlis tasks chapter.majlis --owner mona", arabic: "majlis مهام اللقاء.majlis --المسؤول منى",
                help: .helpExampleTasks)
        ])

    static let people = CommandPage(
        word: "people", about: .helpPeople, operands: [file], options: [viewFormat] + filters + [access, asOf] + recorded + common,
        examples: [
            Example(
                line: "majlis people chapter.majlis --format json", arabic: "majlis أشخاص اللقاء.majlis --الصيغة json",
                help: .helpExamplePeople)
        ])

    static let status = CommandPage(
        word: "status", about: .helpStatus,
        operands: [
            Operand(shown: "FILE", help: .helpArgumentStatusFile, noun: .argumentFile, isRequired: false),
            Operand(shown: "SUBJECT", help: .helpArgumentStatusSubject, noun: .argumentMeeting, isRequired: false),
        ],
        options: [textOrJSON, access, Option(name: "--as-of", value: .date, help: .helpOptionAsOfStatus)] + recorded + common,
        examples: [
            Example(
                line: "majlis status chapter.majlis --as-of 2027-03-01", arabic: "majlis حالة اللقاء.majlis --حتى-تاريخ ٢٠٢٧/٠٣/٠١",
                help: .helpExampleStatus),
            Example(
                line: "majlis status meetings mediation --format json", arabic: "majlis حالة الاجتماعات الوساطة --الصيغة json",
                help: .helpExampleStatusSeries),
        ])

    static let runSheet = CommandPage(
        word: "runsheet", about: .helpRunsheet,
        operands: [file, Operand(shown: "SESSION|DAY", help: .helpArgumentSheetSubject, noun: .argumentSession, isRequired: false)],
        options: [
            textOrJSON, Option(name: "--now", value: .free(shown: "MOMENT", noun: .argumentMoment), help: .helpOptionNow), access,
            Option(name: "--as-of", value: .date, help: .helpOptionAsOfSheet),
        ] + recorded + common,
        examples: [
            Example(
                line: "majlis runsheet chapter.majlis --now '2027-03-14 11:20'",
                arabic: "majlis ورقة-السير اللقاء.majlis --الآن '٢٠٢٧/٠٣/١٤ ١١:٢٠'",
                help: .helpExampleRunsheet),
            Example(
                line: "majlis runsheet chapter.majlis ideas --as-of 2027-03-14",
                arabic: "majlis ورقة-السير اللقاء.majlis الأفكار --حتى-تاريخ ٢٠٢٧/٠٣/١٤",
                help: .helpExampleRunsheetSession),
        ])

    static let diff = CommandPage(
        word: "diff", about: .helpDiff,
        operands: [
            Operand(shown: "OLD", help: .helpArgumentDiffOld, noun: .argumentEarlierState),
            Operand(shown: "NEW", help: .helpArgumentDiffNew, noun: .argumentLaterState),
        ],
        options: [
            Option(name: "--format", value: .words(["human", "markdown", "json"]), help: .helpOptionDiffFormat),
            Option(name: "--exit-code", value: .none, help: .helpOptionExitCode), access, asOf,
        ] + common,
        examples: [
            Example(
                line: "majlis diff chapter-1.majlis chapter.majlis", arabic: "majlis مقارنة اللقاء-١.majlis اللقاء.majlis",
                help: .helpExampleDiff),
            Example(
                line: "majlis diff HEAD~1 . --format markdown", arabic: "majlis مقارنة HEAD~1 . --الصيغة markdown",
                help: .helpExampleDiffGit),
        ],
        exit: .helpExitDiff)

    static let open = CommandPage(
        word: "open", about: .helpOpen, operands: [file],
        options: [
            Option(name: "--format", value: .words(["human", "csv", "json"]), help: .helpOptionOpenFormat),
            Option(name: "--owner", value: .free(shown: "NAME", noun: .argumentName), help: .helpOptionOpenOwner),
            access, Option(name: "--as-of", value: .date, help: .helpOptionAsOfOpen),
        ] + recorded + common,
        examples: [
            Example(
                line: "majlis open chapter.majlis --owner mona", arabic: "majlis بنود-مفتوحة اللقاء.majlis --المسؤول منى",
                help: .helpExampleOpen),
            Example(
                line: "majlis open chapter.majlis --format csv", arabic: "majlis بنود-مفتوحة اللقاء.majlis --الصيغة csv",
                help: .helpExampleOpenCsv),
        ])

    static let query = CommandPage(
        word: "query", about: .helpQuery,
        operands: [file, Operand(shown: "'EXPR'", help: .helpArgumentExpression, noun: .argumentExpression)],
        options: [viewFormat, access, asOf] + recorded + common,
        examples: [
            Example(
                line: "majlis query chapter.majlis 'count(sessions where .chair is tbd)'",
                arabic: "majlis استعلام اللقاء.majlis 'عدد(جلسات حيث .رئاسة هو يحدد_لاحقا)'",
                help: .helpExampleQueryCount),
            Example(
                line: "majlis query chapter.majlis 'sessions where .room == hall' --format csv",
                arabic: "majlis استعلام اللقاء.majlis 'جلسات حيث .قاعة == القاعة' --الصيغة csv",
                help: .helpExampleQueryTable),
        ])

    static let why = CommandPage(
        word: "why", about: .helpWhy,
        operands: [file, Operand(shown: "SUBJECT", help: .helpArgumentSubject, noun: .argumentSubject)],
        options: [answerFormat, access, asOf] + recorded + common,
        examples: [
            Example(
                line: "majlis why chapter.majlis ideas", arabic: "majlis تعليل اللقاء.majlis الأفكار",
                help: .helpExampleWhySession),
            Example(
                line: "majlis why chapter.majlis prepare.share --as-of 2027-03-01",
                arabic: "majlis تعليل اللقاء.majlis التحضير.التوزيع --حتى-تاريخ ٢٠٢٧/٠٣/٠١",
                help: .helpExampleWhyTask),
            Example(
                line: "majlis why chapter.majlis 'count(sessions)'", arabic: "majlis تعليل اللقاء.majlis 'عدد(جلسات)'",
                help: .helpExampleWhyExpression),
        ])

    static let whyNot = CommandPage(
        word: "why-not", about: .helpWhyNot,
        operands: [file, Operand(shown: "EXPECTED…", help: .helpArgumentExpectation, noun: .argumentExpectation, repeats: true)],
        options: [answerFormat, access, asOf] + recorded + common,
        examples: [
            Example(
                line: "majlis why-not chapter.majlis room_conflict ideas", arabic: "majlis لماذا-لا اللقاء.majlis تعارض_القاعات الأفكار",
                help: .helpExampleWhyNotRule),
            Example(
                line: "majlis why-not chapter.majlis ready prepare.share --as-of 2027-03-01",
                arabic: "majlis لماذا-لا اللقاء.majlis جاهز التحضير.التوزيع --حتى-تاريخ ٢٠٢٧/٠٣/٠١",
                help: .helpExampleWhyNotState),
            Example(
                line: "majlis why-not chapter.majlis 'mona in participants'", arabic: "majlis لماذا-لا اللقاء.majlis 'منى في مشاركون'",
                help: .helpExampleWhyNotCondition),
        ])

    static let explain = CommandPage(
        word: "explain", about: .helpExplain,
        operands: [
            Operand(shown: "CODE|RULE", help: .helpArgumentCode, noun: .argumentCode, isRequired: false),
            Operand(shown: "FILE", help: .helpArgumentRuleFile, noun: .argumentFile, isRequired: false),
        ], options: [access, asOf] + common,
        examples: [
            Example(
                line: "majlis explain M0604", arabic: "majlis شرح M0604",
                help: .helpExampleExplain),
            Example(
                line: "majlis explain large_hall chapter.majlis", arabic: "majlis شرح القاعة_الكبيرة اللقاء.majlis",
                help: .helpExampleExplainRule),
        ])

    static let library = CommandPage(
        word: "library", about: .helpLibrary,
        operands: [
            Operand(shown: "list|show", help: .helpArgumentLibraryAction, noun: .argumentName, isRequired: false),
            Operand(shown: "NAME", help: .helpArgumentLibrary, noun: .argumentLibrary, isRequired: false),
        ], options: common,
        examples: [
            Example(
                line: "majlis library list", arabic: "majlis مكتبة قائمة",
                help: .helpExampleLibraryList),
            Example(
                line: "majlis library show std.core", arabic: "majlis مكتبة عرض std.core",
                help: .helpExampleLibraryShow),
        ])
}
