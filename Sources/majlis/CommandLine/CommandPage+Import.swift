/// The page of `import`.
extension CommandPage {
    static let importing = CommandPage(
        word: "import", about: .helpImport,
        operands: [Operand(shown: "FILE", help: .helpArgumentImportFile, noun: .argumentFile)],
        options: [
            Option(name: "--output", short: "o", value: .free(shown: "FILE", noun: .argumentOutput), help: .helpOptionImportOutput),
            Option(name: "--from", value: .words(ImportCommand.formats), help: .helpOptionImportFrom),
            Option(name: "--zone", value: .free(shown: "ZONE", noun: .argumentZone), help: .helpOptionImportZone),
            Option(name: "--month-first", value: .none, help: .helpOptionImportMonthFirst),
            Option(name: "--update", value: .free(shown: "FILE", noun: .argumentScriptToUpdate), help: .helpOptionImportUpdate),
            Option(name: "--cancel-missing", value: .none, help: .helpOptionImportCancelMissing),
            Option(name: "--dry-run", value: .none, help: .helpOptionImportDryRun),
        ] + common,
        examples: [
            Example(
                line: "majlis import schedule.xml -o chapter.majlis", arabic: "majlis استيراد schedule.xml -o اللقاء.majlis",
                help: .helpExampleImport),
            Example(
                line: "majlis import agenda.csv --zone Asia/Amman", arabic: "majlis استيراد البرنامج.csv --المنطقة-الزمنية Asia/Amman",
                help: .helpExampleImportCsv),
            Example(
                line: "majlis import schedule.xml --update chapter.majlis",
                arabic: "majlis استيراد schedule.xml --التحديث اللقاء.majlis", help: .helpExampleImportUpdate),
            Example(
                line: "majlis import schedule.xml --update chapter.majlis --dry-run",
                arabic: "majlis استيراد schedule.xml --التحديث اللقاء.majlis --دون-كتابة", help: .helpExampleImportDryRun),
        ], exit: .helpImportExit)
}
