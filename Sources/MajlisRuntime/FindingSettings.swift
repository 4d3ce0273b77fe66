import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// What a project says of findings: how grave a rule's are, and which are let pass. Built-in rules and the script's own alike.
///
/// The more specific setting counts: one for the finding's subject before one for its meeting, this before one for the project. A waiver
/// that has ended lets nothing pass; that, and a waiver that fits nothing at all, are findings themselves.
struct FindingSettings {
    private let project: Project
    private let finalPlaces: FinalPlaces
    private let asOf: CivilDate?
    private let disclosure: Disclosure
    private let places: SettingPlaces
    private let severities: [String: [SeveritySetting]]
    private let waivers: WaiverIndex

    init(_ project: Project, asOf: CivilDate?, disclosure: Disclosure) {
        self.project = project
        finalPlaces = FinalPlaces(project.model)
        self.asOf = asOf
        self.disclosure = disclosure
        places = SettingPlaces(project.model)
        severities = Dictionary(grouping: project.program.severities, by: \.rule)
        waivers = WaiverIndex(project)
    }

    /// Findings that count, in the order of their places and each once; and those that a waiver lets pass.
    func apply(to findings: [Diagnostic]) -> (counted: [Diagnostic], waived: [WaivedFinding]) {
        var counted: [Diagnostic] = []
        var waived: [WaivedFinding] = []
        var isUsed = [Bool](repeating: false, count: project.program.waivers.count)
        var truncated: Set<String> = []
        for var finding in findings {
            finalPlaces.apply(to: &finding)
            guard let rule = finding.rule else {
                counted.append(finding)
                continue
            }
            if FindingSettings.countsTheRest(finding.code) { truncated.insert(rule) }
            if !finding.mustBeDecided, let settings = severities[rule], let severity = severity(settings, finding) {
                finding.severity = severity
            }
            var letting: Waiver?
            for index in waivers.candidates(rule, finding) where fits(project.program.waivers[index], finding) {
                isUsed[index] = true
                let waiver = project.program.waivers[index]
                // The comment at the place itself says why best.
                if !isExpired(waiver), letting.map({ waiver.isComment && !$0.isComment }) ?? true { letting = waiver }
            }
            if let letting { waived.append(WaivedFinding(finding, letting)) } else { counted.append(finding) }
        }
        counted += ended(isUsed) + unused(isUsed, truncated)
        waived.sort { FindingSettings.order($0.finding, $1.finding) }
        return (FindingSettings.sorted(counted), waived)
    }

    // MARK: Severities

    /// The severity by the most specific settings that fit; of equally specific ones, for several subjects, the gravest.
    private func severity(_ settings: [SeveritySetting], _ finding: Diagnostic) -> Severity? {
        var best: (rank: Int, severity: Severity)?
        for setting in settings where fits(setting.subjects, setting.meeting, finding) {
            // A subject weighs more than any nesting of meetings.
            let rank = (setting.subjects.isEmpty ? 0 : 8) + places.depth(setting.meeting)
            if let known = best, (known.rank, known.severity) >= (rank, setting.severity) { continue }
            best = (rank, setting.severity)
        }
        return best?.severity
    }

    private func fits(_ subjects: [RecordID], _ meeting: RecordID?, _ finding: Diagnostic) -> Bool {
        guard meeting.map({ places.isIn($0, finding) }) ?? true else { return false }
        return subjects.isEmpty
            || subjects.contains { finding.subjects.contains(project.model.name($0)) && places.mayBeAbout($0, finding) }
    }

    // MARK: Waivers

    private func fits(_ waiver: Waiver, _ finding: Diagnostic) -> Bool {
        guard let line = waiver.line else { return fits(waiver.subjects, waiver.meeting, finding) }
        if finding.location.file == line.file, line.range.contains(finding.location.range.start) { return true }
        return waiver.subjects.contains { subject in
            let name = project.model.name(subject)
            return name.isEmpty
                ? places.isOwn(finding.location, subject) : finding.subjects.contains(name) && places.mayBeAbout(subject, finding)
        }
    }

    /// It counts through the day it expires on; without a day of asking none has ended.
    private func isExpired(_ waiver: Waiver) -> Bool {
        guard let asOf, let expires = waiver.expires else { return false }
        return expires.last < asOf
    }

    private func ended(_ isUsed: [Bool]) -> [Diagnostic] {
        zip(project.program.waivers, isUsed).filter { $1 && isExpired($0) }.map { waiver, _ in
            let date = waiver.expires.map { MessageArgument.partialDate($0) } ?? .word("none")
            return Diagnostic(.waiverExpired, at: waiver.location, ["rule": .rule(waiver.rule), "date": date])
        }
    }

    // MARK: Waivers that let nothing pass

    /// Where something could not be read, nobody knows what the rules would have found.
    private func unused(_ isUsed: [Bool], _ truncated: Set<String>) -> [Diagnostic] {
        guard isUsed.contains(false), !project.diagnostics.contains(where: { $0.severity == .error && $0.rule == nil }) else { return [] }
        let own = Set(project.program.rules.map(\.name))
        return zip(project.program.waivers, isUsed).compactMap { waiver, isUsed in
            guard !isUsed, !truncated.contains(waiver.rule) else { return nil }
            guard own.contains(waiver.rule) || RuleNames.isChecked(waiver.rule) else {
                return Diagnostic(.waiverOfUncheckedRule, at: waiver.location, ["rule": .rule(waiver.rule)])
            }
            if waiver.subjects.isEmpty || waiver.isComment {
                return Diagnostic(.waiverUnused, at: waiver.location, ["rule": .rule(waiver.rule)])
            }
            let subjects = waiver.subjects.map { id -> MessageArgument in
                disclosure.mayShow(id) ? .code(project.model.name(id)) : .word(Choice.confidential.english)
            }
            return Diagnostic(
                .waiverUnusedOn, at: waiver.location, ["rule": .rule(waiver.rule), "subjects": .list(subjects)])
        }
    }

    /// Findings that stand for many more, which are not listed one by one.
    private static func countsTheRest(_ code: MessageCode) -> Bool { rests.contains(code) }

    private static let rests: Set<MessageCode> = Set(
        MessageCode.allCases.filter { $0.name.hasPrefix("more_") || $0.name.hasSuffix("_rest") || $0.name.hasSuffix("_more") })

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
    /// Through which day.
    public var expires: PartialDate?
    /// A comment at the subject rather than a `waive` of its own.
    public var isComment: Bool
    /// The waiver.
    public var location: Location

    init(_ finding: Diagnostic, _ waiver: Waiver) {
        self.finding = finding
        reason = waiver.reason
        expires = waiver.expires
        isComment = waiver.isComment
        location = waiver.location
    }
}
