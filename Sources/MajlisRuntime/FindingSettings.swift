import MajlisLanguage
import MajlisModel
import MajlisText

/// What a project says of findings: how grave a rule's are, and which are let pass. Built-in rules and the script's own alike.
struct FindingSettings {
    private let severities: [String: Severity]
    private let waivers: [String: [Waiver]]
    private let names: (RecordID) -> String
    private let finalPlaces: FinalPlaces
    private let asOf: CivilDate?

    init(_ project: Project, asOf: CivilDate?) {
        severities = Dictionary(project.program.severities.map { ($0.rule, $0.severity) }, uniquingKeysWith: { $1 })
        waivers = Dictionary(grouping: project.program.waivers, by: \.rule)
        let model = project.model
        names = { model.name($0) }
        finalPlaces = FinalPlaces(model)
        self.asOf = asOf
    }

    /// Findings that count, in the order of their places and each once; and those that a waiver lets pass.
    func apply(to findings: [Diagnostic]) -> (counted: [Diagnostic], waived: [WaivedFinding]) {
        var counted: [Diagnostic] = []
        var waived: [WaivedFinding] = []
        var expired: [Waiver] = []
        for var finding in findings {
            finalPlaces.apply(to: &finding)
            guard let rule = finding.rule else {
                counted.append(finding)
                continue
            }
            if let severity = severities[rule], !finding.mustBeDecided { finding.severity = severity }
            switch waiver(rule, finding.subjects) {
            case nil: counted.append(finding)
            case let waiver? where isExpired(waiver):
                counted.append(finding)
                if !expired.contains(where: { $0.location == waiver.location }) { expired.append(waiver) }
            case let waiver?: waived.append(WaivedFinding(finding: finding, reason: waiver.reason, location: waiver.location))
            }
        }
        counted += expired.map(expiry)
        waived.sort { FindingSettings.order($0.finding, $1.finding) }
        return (FindingSettings.sorted(counted), waived)
    }

    /// The waiver that fits, one that still counts before one that has ended.
    private func waiver(_ rule: String, _ subjects: [String]) -> Waiver? {
        let fitting = (waivers[rule] ?? []).filter { waiver in
            waiver.subjects.isEmpty || waiver.subjects.contains { subjects.contains(names($0)) }
        }
        return fitting.first { !isExpired($0) } ?? fitting.first
    }

    /// It counts through the day it expires on; without a day of asking none has ended.
    private func isExpired(_ waiver: Waiver) -> Bool {
        guard let asOf, let expires = waiver.expires else { return false }
        return expires.last < asOf
    }

    private func expiry(_ waiver: Waiver) -> Diagnostic {
        let date = waiver.expires.map { MessageArgument.partialDate($0) } ?? .word("none")
        return Diagnostic(.waiverExpired, at: waiver.location, ["rule": .code(waiver.rule), "date": date])
    }

    // MARK: Order

    static func sorted(_ findings: [Diagnostic]) -> [Diagnostic] {
        var seen = Set<Diagnostic>()
        return findings.filter { seen.insert($0).inserted }.enumerated()
            .sorted { first, second in
                if order(first.element, second.element) { return true }
                if order(second.element, first.element) { return false }
                return first.offset < second.offset
            }
            .map(\.element)
    }

    /// By place, then the graver first, then by code.
    private static func order(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
        if a.location != b.location { return Location.order(a.location, b.location) }
        if a.severity != b.severity { return a.severity > b.severity }
        return a.code.rawValue < b.code.rawValue
    }
}

/// A finding that a waiver lets pass.
public struct WaivedFinding: Sendable {
    public var finding: Diagnostic
    public var reason: String
    /// The waiver.
    public var location: Location
}
