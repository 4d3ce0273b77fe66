import MajlisText
import MajlisVocabulary

/// What one command takes, in the catalogue's words: its help page is printed from this, and usage errors are found with it.
struct CommandPage {
    struct Operand {
        /// As the usage line shows it, such as `PATH…`.
        var shown: String
        var help: MessageCode
        /// What is missing when it is: “a script”.
        var noun: MessageCode
        var isRequired = true
        var repeats = false
    }

    struct Option {
        var name: String
        var short: Character?
        var value: Value
        var help: MessageCode
    }

    /// What follows an option.
    enum Value {
        /// Nothing: the option is said or it is not.
        case none
        case words([String])
        /// `YYYY-MM-DD` or `today`.
        case date
        case free(shown: String, noun: MessageCode)

        var shown: String? {
            switch self {
            case .none: nil
            case .words(let words): words.joined(separator: "|")
            case .date: "DATE|today"
            case .free(let shown, _): shown
            }
        }
    }

    struct Example {
        var line: String
        var help: MessageCode
    }

    var word: String
    var about: MessageCode
    var operands: [Operand]
    var options: [Option]
    var examples: [Example]
    /// Words for the last operand, each with what it means: the templates of `new`.
    var choices: [(word: String, help: MessageCode)] = []
    /// What the exit statuses mean.
    var exit: MessageCode = .helpExit

    var usage: String {
        let parts = operands.map { $0.isRequired ? $0.shown : "[\($0.shown)]" }
        return (["majlis", word] + parts + ["[options]"]).joined(separator: " ")
    }

    static func page(of word: some StringProtocol) -> CommandPage? { all.first { $0.word == word } }
}

// MARK: - The pages

extension CommandPage {
    /// In the order in which help lists them.
    static let all: [CommandPage] = [
        check, test, run, agenda, tasks, people, status, runSheet, open, query, why, whyNot, explain, library, format, lint, fix, new,
        record, journal, repl, completions, man,
    ]

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
            Example(line: "majlis check chapter.majlis", help: .helpExampleCheckFile),
            Example(line: "majlis check scripts --format json", help: .helpExampleCheckFolder),
            Example(line: "majlis check chapter.majlis --as-of today", help: .helpExampleCheckAsOf),
            Example(line: "majlis check chapter.majlis --rule room_conflict,capacity", help: .helpExampleCheckRule),
            Example(line: "majlis check chapter.majlis --strict", help: .helpExampleCheckStrict),
            Example(line: "majlis check scripts --output sarif=majlis.sarif", help: .helpExampleCheckOutput),
            Example(line: "majlis check scripts --changed-since origin/main", help: .helpExampleCheckChanged),
            Example(line: "majlis check scripts --baseline known.json", help: .helpExampleCheckBaseline),
            Example(line: "majlis check chapter.majlis --watch", help: .helpExampleCheckWatch),
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
            Example(line: "majlis test chapter.majlis", help: .helpExampleTest),
            Example(line: "majlis test scripts --filter 'size of the meeting' --skip-tag slow", help: .helpExampleTestFilter),
            Example(line: "majlis test scripts --output junit=tests.xml", help: .helpExampleTestReport),
            Example(line: "majlis test scripts --coverage --threshold 80", help: .helpExampleTestCoverage),
            Example(line: "majlis test chapter.majlis --watch", help: .helpExampleTestWatch),
        ], exit: .helpTestExit)

    static let run = CommandPage(
        word: "run", about: .helpRun, operands: [file], options: rules + [access, asOf, profile] + recorded + common,
        examples: [Example(line: "majlis run chapter.majlis --as-of 2027-03-01", help: .helpExampleRun)])

    static let agenda = CommandPage(
        word: "agenda", about: .helpAgenda, operands: [file], options: [viewFormat] + filters + [access, asOf] + recorded + common,
        examples: [
            Example(line: "majlis agenda chapter.majlis --room hall", help: .helpExampleAgendaRoom),
            Example(line: "majlis agenda chapter.majlis --format csv", help: .helpExampleAgendaCsv),
        ])

    static let tasks = CommandPage(
        word: "tasks", about: .helpTasks, operands: [file],
        options: [
            viewFormat
        ] + filters + [
            access, Option(name: "--as-of", value: .date, help: .helpOptionAsOfTasks),
        ] + recorded + common,
        examples: [Example(line: "majlis tasks chapter.majlis --owner mona", help: .helpExampleTasks)])

    static let people = CommandPage(
        word: "people", about: .helpPeople, operands: [file], options: [viewFormat] + filters + [access, asOf] + recorded + common,
        examples: [Example(line: "majlis people chapter.majlis --format json", help: .helpExamplePeople)])

    static let status = CommandPage(
        word: "status", about: .helpStatus,
        operands: [
            Operand(shown: "FILE", help: .helpArgumentStatusFile, noun: .argumentFile, isRequired: false),
            Operand(shown: "SUBJECT", help: .helpArgumentStatusSubject, noun: .argumentMeeting, isRequired: false),
        ],
        options: [textOrJSON, access, Option(name: "--as-of", value: .date, help: .helpOptionAsOfStatus)] + recorded + common,
        examples: [
            Example(line: "majlis status chapter.majlis --as-of 2027-03-01", help: .helpExampleStatus),
            Example(line: "majlis status meetings mediation --format json", help: .helpExampleStatusSeries),
        ])

    static let runSheet = CommandPage(
        word: "runsheet", about: .helpRunsheet,
        operands: [file, Operand(shown: "SESSION|DAY", help: .helpArgumentSheetSubject, noun: .argumentSession, isRequired: false)],
        options: [
            textOrJSON, Option(name: "--now", value: .free(shown: "MOMENT", noun: .argumentMoment), help: .helpOptionNow), access,
            Option(name: "--as-of", value: .date, help: .helpOptionAsOfSheet),
        ] + recorded + common,
        examples: [
            Example(line: "majlis runsheet chapter.majlis --now '2027-03-14 11:20'", help: .helpExampleRunsheet),
            Example(line: "majlis runsheet chapter.majlis ideas --as-of 2027-03-14", help: .helpExampleRunsheetSession),
        ])

    static let open = CommandPage(
        word: "open", about: .helpOpen, operands: [file],
        options: [
            Option(name: "--format", value: .words(["human", "csv", "json"]), help: .helpOptionOpenFormat),
            Option(name: "--owner", value: .free(shown: "NAME", noun: .argumentName), help: .helpOptionOpenOwner),
            access, Option(name: "--as-of", value: .date, help: .helpOptionAsOfOpen),
        ] + recorded + common,
        examples: [
            Example(line: "majlis open chapter.majlis --owner mona", help: .helpExampleOpen),
            Example(line: "majlis open chapter.majlis --format csv", help: .helpExampleOpenCsv),
        ])

    static let query = CommandPage(
        word: "query", about: .helpQuery,
        operands: [file, Operand(shown: "'EXPR'", help: .helpArgumentExpression, noun: .argumentExpression)],
        options: [viewFormat, access, asOf] + recorded + common,
        examples: [
            Example(line: "majlis query chapter.majlis 'count(sessions where .chair is tbd)'", help: .helpExampleQueryCount),
            Example(line: "majlis query chapter.majlis 'sessions where .room == hall' --format csv", help: .helpExampleQueryTable),
        ])

    static let why = CommandPage(
        word: "why", about: .helpWhy,
        operands: [file, Operand(shown: "SUBJECT", help: .helpArgumentSubject, noun: .argumentSubject)],
        options: [answerFormat, access, asOf] + recorded + common,
        examples: [
            Example(line: "majlis why chapter.majlis ideas", help: .helpExampleWhySession),
            Example(line: "majlis why chapter.majlis prepare.share --as-of 2027-03-01", help: .helpExampleWhyTask),
            Example(line: "majlis why chapter.majlis 'count(sessions)'", help: .helpExampleWhyExpression),
        ])

    static let whyNot = CommandPage(
        word: "why-not", about: .helpWhyNot,
        operands: [file, Operand(shown: "EXPECTED…", help: .helpArgumentExpectation, noun: .argumentExpectation, repeats: true)],
        options: [answerFormat, access, asOf] + recorded + common,
        examples: [
            Example(line: "majlis why-not chapter.majlis room_conflict ideas", help: .helpExampleWhyNotRule),
            Example(line: "majlis why-not chapter.majlis ready prepare.share --as-of 2027-03-01", help: .helpExampleWhyNotState),
            Example(line: "majlis why-not chapter.majlis 'mona in participants'", help: .helpExampleWhyNotCondition),
        ])

    static let explain = CommandPage(
        word: "explain", about: .helpExplain,
        operands: [
            Operand(shown: "CODE|RULE", help: .helpArgumentCode, noun: .argumentCode, isRequired: false),
            Operand(shown: "FILE", help: .helpArgumentRuleFile, noun: .argumentFile, isRequired: false),
        ], options: [access, asOf] + common,
        examples: [
            Example(line: "majlis explain M0604", help: .helpExampleExplain),
            Example(line: "majlis explain large_hall chapter.majlis", help: .helpExampleExplainRule),
        ])

    static let library = CommandPage(
        word: "library", about: .helpLibrary,
        operands: [
            Operand(shown: "list|show", help: .helpArgumentLibraryAction, noun: .argumentName, isRequired: false),
            Operand(shown: "NAME", help: .helpArgumentLibrary, noun: .argumentLibrary, isRequired: false),
        ], options: common,
        examples: [
            Example(line: "majlis library list", help: .helpExampleLibraryList),
            Example(line: "majlis library show std.core", help: .helpExampleLibraryShow),
        ])

    static let format = CommandPage(
        word: "fmt", about: .helpFmt,
        operands: [paths],
        options: [
            Option(name: "--check", value: .none, help: .helpOptionFmtCheck),
            Option(name: "--diff", value: .none, help: .helpOptionFmtDiff),
        ] + common,
        examples: [
            Example(line: "majlis fmt chapter.majlis", help: .helpExampleFmt),
            Example(line: "majlis fmt scripts --check", help: .helpExampleFmtCheck),
            Example(line: "majlis fmt - < chapter.majlis", help: .helpExampleFmtInput),
        ])

    static let lint = CommandPage(
        word: "lint", about: .helpLint,
        operands: [paths],
        options: [
            Option(name: "--fix", value: .none, help: .helpOptionLintFix),
            Option(name: "--dry-run", value: .none, help: .helpOptionLintDryRun),
        ] + common,
        examples: [
            Example(line: "majlis lint chapter.majlis", help: .helpExampleLint),
            Example(line: "majlis lint chapter.majlis --dry-run", help: .helpExampleLintDryRun),
            Example(line: "majlis lint scripts --fix", help: .helpExampleLintFix),
        ])

    static let fix = CommandPage(
        word: "fix", about: .helpFix, operands: [paths],
        options: [
            Option(name: "--edition", value: .none, help: .helpOptionFixEdition),
            Option(name: "--dry-run", value: .none, help: .helpOptionFixDryRun),
        ] + common,
        examples: [
            Example(line: "majlis fix chapter.majlis", help: .helpExampleFix),
            Example(line: "majlis fix scripts --edition --dry-run", help: .helpExampleFixEdition),
        ])

    static let new = CommandPage(
        word: "new", about: .helpNew,
        operands: [Operand(shown: "TEMPLATE", help: .helpArgumentTemplate, noun: .argumentName, isRequired: false)],
        options: [
            Option(name: "--output", short: "o", value: .free(shown: "FILE", noun: .argumentOutput), help: .helpOptionOutput)
        ] + common,
        examples: [
            Example(line: "majlis new meeting -o chapter.majlis", help: .helpExampleNew),
            Example(line: "majlis new workshop", help: .helpExampleNewPrint),
            Example(line: "majlis new project -o project.majlis", help: .helpExampleNewProject),
        ],
        choices: Template.all.map { ($0.name, $0.about) })

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
            Example(line: "majlis record chapter.majlis 'on 2027-02-05 done prepare.invite by mona'", help: .helpExampleRecord),
            Example(line: "majlis record chapter.majlis --from events.majlis", help: .helpExampleRecordFrom),
            Example(line: "majlis record chapter.majlis --dry-run --from events.majlis", help: .helpExampleRecordDryRun),
        ])

    static let journal = CommandPage(
        word: "journal", about: .helpJournal,
        operands: [
            Operand(shown: "list|show|verify|export|import|backup", help: .helpArgumentJournalAction, noun: .helpArgumentJournalAction),
            Operand(shown: "FILE", help: .helpArgumentJournal, noun: .argumentJournal, isRequired: false),
            Operand(shown: "OTHER", help: .helpArgumentJournalOther, noun: .helpArgumentJournalOther, isRequired: false),
        ],
        options: [
            Option(name: "--format", value: .words(["text", "csv", "json"]), help: .helpOptionViewFormat),
            Option(name: "--output", short: "o", value: .free(shown: "FILE", noun: .argumentOutput), help: .helpOptionOutput),
        ] + common,
        examples: [
            Example(line: "majlis journal list chapter.majlis", help: .helpExampleJournalList),
            Example(line: "majlis journal verify chapter.majlis", help: .helpExampleJournalVerify),
            Example(line: "majlis journal export chapter.majlis -o events.txt", help: .helpExampleJournalExport),
            Example(line: "majlis journal backup chapter.majlis copy.journal", help: .helpExampleJournalBackup),
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
            Example(line: "majlis repl chapter.majlis", help: .helpExampleRepl),
            Example(line: "majlis repl chapter.majlis -c 'count(sessions)' -c ':open'", help: .helpExampleReplInput),
            Example(line: "majlis repl chapter.majlis < inputs.txt", help: .helpExampleReplScript),
        ], exit: .helpReplExit)

    static let completions = CommandPage(
        word: "completions", about: .helpCompletions,
        operands: [Operand(shown: "bash|zsh|fish", help: .helpArgumentShell, noun: .argumentShell)], options: common,
        examples: [Example(line: "eval \"$(majlis completions bash)\"", help: .helpExampleCompletions)])

    static let man = CommandPage(
        word: "man", about: .helpMan, operands: [], options: common,
        examples: [Example(line: "majlis man | man -l -", help: .helpExampleMan)])

    private static let file = Operand(shown: "FILE", help: .helpArgumentProjectFile, noun: .argumentFile, isRequired: false)

    private static let paths = Operand(
        shown: "PATH…", help: .helpArgumentProjectPaths, noun: .argumentPath, isRequired: false, repeats: true)

    /// Of commands that reckon with what was recorded.
    private static let recorded = [
        Option(name: "--journal", value: .free(shown: "FILE", noun: .argumentJournalFile), help: .helpOptionJournal),
        Option(name: "--no-journal", value: .none, help: .helpOptionNoJournal),
    ]

    private static let access = Option(
        name: "--access", value: .words(Access.allCases.map(\.rawValue)), help: .helpOptionAccess)

    private static let asOf = Option(name: "--as-of", value: .date, help: .helpOptionAsOf)

    private static let profile = Option(name: "--profile", value: .none, help: .helpOptionProfile)

    private static let rules = [
        Option(name: "--rule", value: .free(shown: "NAME,…", noun: .argumentRules), help: .helpOptionRule),
        Option(name: "--skip", value: .free(shown: "NAME,…", noun: .argumentRules), help: .helpOptionSkip),
        Option(name: "--strict", value: .none, help: .helpOptionStrict),
    ]

    private static let viewFormat = Option(name: "--format", value: .words(["text", "csv", "json"]), help: .helpOptionViewFormat)

    private static let textOrJSON = Option(name: "--format", value: .words(["text", "json"]), help: .helpOptionTextJson)

    private static let answerFormat = Option(name: "--format", value: .words(["human", "json"]), help: .helpOptionAnswerFormat)

    private static let filters = [
        Option(name: "--day", value: .free(shown: "DATE", noun: .argumentDay), help: .helpOptionDay),
        Option(name: "--room", value: .free(shown: "NAME", noun: .argumentName), help: .helpOptionRoom),
        Option(name: "--track", value: .free(shown: "NAME", noun: .argumentName), help: .helpOptionTrack),
        Option(name: "--person", value: .free(shown: "NAME", noun: .argumentName), help: .helpOptionPerson),
        Option(name: "--owner", value: .free(shown: "NAME", noun: .argumentName), help: .helpOptionOwner),
    ]

    /// What every command takes.
    static let common = [
        Option(name: "--lang", value: .words(["en", "ar"]), help: .helpOptionLang),
        Option(name: "--color", value: .words(["auto", "always", "never"]), help: .helpOptionColor),
        Option(name: ProjectArguments.without, value: .none, help: .helpOptionNoProject),
        Option(name: "--help", short: "h", value: .none, help: .helpOptionHelp),
    ]
}
