import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisSyntax
import MajlisText
import Testing

/// A small script with its schedule and everything that was found in it.
struct AgendaReading {
    let project: Project
    let schedule: Schedule
    let findings: [Diagnostic]

    /// The script must read without an error.
    init(_ script: String, at location: SourceLocation = #_sourceLocation) {
        project = Checker.check(trees: [Parser.parse(SourceFile(name: "test.majlis", text: script), file: FileID(0))])
        let errors = project.diagnostics.filter { $0.severity == .error }.map { "\($0.code.name) \($0.message)" }
        #expect(errors.isEmpty, sourceLocation: location)
        let (schedule, flow) = AgendaFlow.schedule(project)
        self.schedule = schedule
        findings = flow + BuiltinRules.check(project, schedule)
    }

    func record(_ name: String) throws -> RecordID {
        let symbol = try #require(project.model.symbols.find(name), "no name \(name)")
        return try #require(project.model.records.indices.first { project.model.records[$0].name == symbol }.map { RecordID($0) })
    }

    func placement(_ name: String) throws -> Schedule.Placement {
        try #require(try schedule[record(name)], "\(name) is no part of the agenda")
    }

    /// `09:00..10:30`, `09:00..`, or `open`; with `?` behind it where the time is to be decided.
    func time(_ name: String) throws -> String {
        let placement = try placement(name)
        let mark = placement.isTimeOpen ? "?" : ""
        guard let start = placement.start else { return "open" + mark }
        return "\(start)..\(placement.end?.description ?? "")" + mark
    }

    func room(_ name: String) throws -> String? {
        try placement(name).room.map { project.model.name($0) }
    }

    func found(_ code: MessageCode) -> [Diagnostic] { findings.filter { $0.code == code } }

    func found(rule: String) -> [Diagnostic] { findings.filter { $0.rule == rule } }

    /// The names of what the findings of a code are about.
    func subjects(_ code: MessageCode) -> [[String]] { found(code).map(\.subjects) }
}
