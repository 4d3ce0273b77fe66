import MajlisExchange
import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// A script as a programme, for tests.
enum PlannedScript {
    static func plan(_ script: String, access: Choice = .public, asOf: String? = nil) -> Plan {
        let tree = Parser.parse(SourceFile(name: "test.majlis", text: script + "\n"), file: FileID(0))
        let project = Checker.check(trees: [tree])
        let outcome = Runtime.run(project, asOf: asOf.flatMap { CivilDate($0) }, access: access)
        return Plan(
            project: outcome.project, schedule: outcome.schedule, tasks: outcome.tasks, asOf: outcome.asOf, access: access)
    }

    static func programme(_ script: String, access: Choice = .public, conference: String? = nil) throws -> Programme {
        try Programme(plan(script, access: access), conference: conference)
    }

    /// What keeps it from being exported, by its name in the catalogue.
    static func failure(_ script: String, access: Choice = .public, conference: String? = nil) -> String? {
        do {
            _ = try programme(script, access: access, conference: conference)
            return nil
        } catch {
            return (error as? ExportFailure)?.message.code.name
        }
    }
}
