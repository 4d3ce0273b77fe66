import ArgumentParser

/// The whole command line, for the parser. Help, usage errors and exit statuses are the program's own.
struct MajlisCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "majlis",
        subcommands: [
            CheckCommand.self, TestCommand.self, RunCommand.self, AgendaCommand.self, TasksCommand.self, PeopleCommand.self,
            StatusCommand.self,
            RunSheetCommand.self, OpenCommand.self, QueryCommand.self, DiffCommand.self, WhyCommand.self, WhyNotCommand.self,
            ExplainCommand.self,
            LibraryCommand.self, FormatCommand.self, TranslateCommand.self, LintCommand.self, FixCommand.self, NewCommand.self,
            ImportCommand.self, ExportCommand.self, RecordCommand.self,
            JournalCommand.self,
            ReplCommand.self, CompletionsCommand.self, ManCommand.self,
        ])
}
