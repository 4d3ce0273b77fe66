import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// A comparison as people and programs are given it: what changed, whom it concerns, and which findings appear or go.
public struct ComparisonReport {
    public enum Format: String, Sendable, CaseIterable { case human, markdown, json }

    /// What a check finds before and after.
    public struct Findings {
        public var appeared: [Diagnostic]
        public var vanished: [Diagnostic]
        public var staying: Int
        /// How many more appear or go that are about what may not be shown.
        public private(set) var withheld = 0

        public init(appeared: [Diagnostic], vanished: [Diagnostic], staying: Int) {
            (self.appeared, self.vanished, self.staying) = (appeared, vanished, staying)
        }

        public var isEmpty: Bool { appeared.isEmpty && vanished.isEmpty && withheld == 0 }

        /// Takes out what the level of access withholds, and counts it.
        mutating func withhold(from old: Outcome, to new: Outcome) {
            if !appeared.isEmpty { withheld += WithheldFindings(new).remove(from: &appeared) }
            if !vanished.isEmpty { withheld += WithheldFindings(old).remove(from: &vanished) }
        }
    }

    public var comparison: PlanComparison
    public var findings: Findings
    /// How the two states were named on the command line.
    public var oldName: String
    public var newName: String
    public var style: ReportStyle
    public var access: Choice
    public init(
        _ comparison: PlanComparison, findings: Findings, from oldName: String, to newName: String, style: ReportStyle, access: Choice
    ) {
        (self.comparison, self.findings, self.oldName, self.newName) = (comparison, findings, oldName, newName)
        (self.style, self.access) = (style, access)
        self.findings.withhold(from: comparison.old, to: comparison.new)
    }

    /// Nothing has changed, in what the scripts say and in what is found.
    public var isEmpty: Bool { comparison.isEmpty && findings.isEmpty }

    public func rendered(as format: Format) -> String {
        switch format {
        case .human: ComparisonText(self).document()
        case .markdown: ComparisonNotice(self).document()
        case .json: ComparisonDocument([self], onlyOld: [], onlyNew: []).json()
        }
    }
}

extension ComparisonReport {
    /// The title of the first meeting that may be shown.
    func title(_ names: RecordNames) -> String? {
        let model = comparison.new.project.model
        let meetings = model.records(of: .conference) + model.records(of: .edition) + model.records(of: .series)
        return meetings.first { !names.isWithheld($0) }.flatMap { names.ownTitle($0) }
    }
}

extension ChangeWords {
    func party(_ party: Party) -> String { (party.isGone ? old : new).fullName(party.id) }

    func isWithheld(_ party: Party) -> Bool { (party.isGone ? old : new).isWithheld(party.id) }

    /// `Mona Haddad: 2 sessions moved and one deadline earlier`
    func summary(_ party: Party, _ counts: [(code: MessageCode, count: Int)], paint: Paint = .emphasis) -> StyledText {
        let items = counts.map { text.filled($0.code, [:], number: $0.count) }
        return text.filled(
            .diffPerson, ["person": text.fenced(StyledText(self.party(party), paint)), "changes": text.joined(items, by: .and)])
    }

    func heading(_ section: ChangeSections.Section) -> StyledText {
        if let code = section.heading { return StyledText(text.plain(code)) }
        if case .day(let date) = section { return DateText.long(date, in: text) }
        return StyledText()
    }
}
