import MajlisText

/// The pages of commands that other programs' files go through.
extension CommandPage {
    static let export = CommandPage(
        word: "export", about: .helpExport, operands: [file],
        options: [
            Option(name: "--to", value: .words(ExportFormat.allCases.map(\.rawValue)), help: .helpOptionTo),
            Option(name: "--output", short: "o", value: .free(shown: "FILE", noun: .argumentExportOutput), help: .helpOptionExportOutput),
            Option(name: "--conference", value: .free(shown: "NAME", noun: .argumentConference), help: .helpOptionConference),
            Option(name: "--access", value: .words(Access.allCases.map(\.rawValue)), help: .helpOptionExportAccess),
            Option(name: "--as-of", value: .date, help: .helpOptionExportAsOf),
            Option(name: "--lang", value: .language, help: .helpOptionExportLang),
        ] + recorded + common.filter { $0.name != "--lang" },
        examples: [
            Example(
                line: "majlis export chapter.majlis --to schedule.xml -o schedule.xml",
                arabic: "majlis تصدير اللقاء.majlis --إلى schedule.xml --الناتج schedule.xml", help: .helpExampleExportXml),
            Example(
                line: "majlis export chapter.majlis --to schedule.json", arabic: "majlis تصدير اللقاء.majlis --إلى schedule.json",
                help: .helpExampleExportJson),
            Example(
                line: "majlis export chapter.majlis --to schedule.json --access staff",
                arabic: "majlis تصدير اللقاء.majlis --إلى schedule.json --الإتاحة للموظفين", help: .helpExampleExportStaff),
        ],
        exit: .helpExitExport)
}
