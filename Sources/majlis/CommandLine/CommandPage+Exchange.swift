import MajlisExchange
import MajlisText

/// The pages of commands that other programs' files go through.
extension CommandPage {
    static let export = CommandPage(
        word: "export", about: .helpExport, operands: [file],
        options: [
            Option(name: "--to", value: .words(ExportFormat.allCases.map(\.rawValue)), help: .helpOptionTo),
            Option(name: "--output", short: "o", value: .free(shown: "FILE", noun: .argumentExportOutput), help: .helpOptionExportOutput),
            Option(name: "--conference", value: .free(shown: "NAME", noun: .argumentConference), help: .helpOptionConference),
            Option(name: "--view", value: .words(ExportFormat.allViews), help: .helpOptionExportView),
        ] + filters.filter { ["--person", "--room", "--track"].contains($0.name) } + [
            Option(name: "--per", value: .words(ProgrammePart.allCases.map(\.rawValue)), help: .helpOptionPer),
            Option(name: "--previous", value: .free(shown: "FILE", noun: .argumentCalendar), help: .helpOptionPrevious),
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
            Example(
                line: "majlis export chapter.majlis --to ics --previous old.ics -o new.ics",
                arabic: "majlis تصدير اللقاء.majlis --إلى ics --السابق القديم.ics --الناتج الجديد.ics", help: .helpExampleExportCalendar),
            Example(
                line: "majlis export chapter.majlis --to ics --per person -o calendars",
                arabic: "majlis تصدير اللقاء.majlis --إلى ics --لكل شخص --الناتج التقاويم", help: .helpExampleExportCalendars),
            Example(
                line: "majlis export chapter.majlis --to csv --view participants",
                arabic: "majlis تصدير اللقاء.majlis --إلى csv --العرض مشاركون", help: .helpExampleExportTable),
        ],
        exit: .helpExitExport)
}
