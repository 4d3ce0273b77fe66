import MajlisRuntime
import MajlisText

/// What machines are told of a check: its findings in their order, each with its fingerprint, and what they are about.
public struct MachineFindings: Sendable {
    /// Their names are paths from the working folder, with `/` between the parts, whatever the command was given.
    public var files: [SourceFile]
    /// The language of what is about no file.
    public var language: Language
    /// By file, the language of what is found in it.
    public var languages: [Language]
    public let findings: [Entry]
    /// What waivers let pass.
    public let waived: [Waived]
    /// Whether there is a baseline that findings are new or known by.
    public var hasBaseline = false
    /// What was waived in the baseline already.
    public var knownWaived: Set<Fingerprint> = []
    /// The status that the command ends with.
    public var exitStatus = 0
    /// Whether all that was given could be read.
    public var isComplete = true
    /// Whether warnings and what is undecided fail too.
    public var isStrict = false
    /// What excerpts must not show.
    public var withheld: [Location] = []
    /// The program's version.
    public var version = ""

    public struct Entry: Sendable {
        public var finding: Diagnostic
        public var fingerprint: Fingerprint
    }

    public struct Waived: Sendable {
        public var item: WaivedFinding
        public var fingerprint: Fingerprint
    }

    /// - Parameter identities: by what names the files go into fingerprints; nil: by those that are shown.
    public init(
        _ findings: [Diagnostic], waived: [WaivedFinding] = [], files: [SourceFile], identities: [String]? = nil,
        language: Language = .english, languages: [Language] = []
    ) {
        (self.files, self.language, self.languages) = (files, language, languages)
        let sorted = FindingOrder.sorted(findings)
        let waived = WaivedFinding.sorted(waived)
        // Whether a finding is waived is no part of what it is.
        let all = sorted + waived.map(\.finding)
        let order = all.indices.sorted { a, b in
            if Location.order(all[a].location, all[b].location) { return true }
            if Location.order(all[b].location, all[a].location) { return false }
            return a < b
        }
        var fingerprints = [Fingerprint](repeating: Fingerprint(digits: ""), count: all.count)
        for (index, fingerprint) in zip(order, Fingerprint.of(order.map { all[$0] }, in: identities ?? files.map(\.name))) {
            fingerprints[index] = fingerprint
        }
        self.findings = zip(sorted, fingerprints).map { Entry(finding: $0, fingerprint: $1) }
        self.waived = zip(waived, fingerprints[sorted.count...]).map { Waived(item: $0, fingerprint: $1) }
    }

    /// The same with some of the findings only; each keeps its fingerprint.
    public func filtered(_ isWanted: (Entry) -> Bool) -> MachineFindings {
        MachineFindings(self, findings: findings.filter(isWanted))
    }

    private init(_ other: MachineFindings, findings: [Entry]) {
        (files, language, languages, waived) = (other.files, other.language, other.languages, other.waived)
        knownWaived = other.knownWaived
        (hasBaseline, exitStatus, isComplete, isStrict) = (other.hasBaseline, other.exitStatus, other.isComplete, other.isStrict)
        (withheld, version) = (other.withheld, other.version)
        self.findings = findings
    }

    // MARK: For the formats

    /// The text of messages about a file.
    func text(on file: FileID) -> MessageText {
        MessageText(language: language(of: file), files: files, home: file)
    }

    func language(of file: FileID) -> Language {
        Int(file.rawValue) < languages.count ? languages[Int(file.rawValue)] : language
    }

    func fails(_ finding: Diagnostic) -> Bool { isStrict ? finding.failsStrictly : finding.isFailure }

    /// The finding as people read it, without the line of the script: the sentence, what it rests on, the ways out.
    func lines(on finding: Diagnostic) -> [String] {
        var report = FindingsReport(files: files, style: ReportStyle(language: language(of: finding.location.file)), showsSource: false)
        report.withheld = withheld
        return report.list([finding]).split(separator: "\n").map(String.init)
    }

    /// `M0604 capacity`, or the code of a script's own rule.
    func heading(of finding: Diagnostic) -> String {
        guard finding.ownCode == nil, let rule = finding.rule else { return finding.shownCode }
        return finding.shownCode + " " + WordNames.rule(rule, in: language(of: finding.location.file))
    }
}

/// How findings are written.
public enum FindingFormat: String, Sendable, CaseIterable {
    case human, json, sarif, junit, github, gitlab
}

extension MachineFindings {
    /// The document in a format for machines.
    /// - Parameter format: any but `human`, whose page has a style.
    public func document(_ format: FindingFormat) -> String {
        switch format {
        case .human: FindingsReport(files: files, style: ReportStyle(language: language)).text(findings.map(\.finding))
        case .json: FindingsJSON(self).text()
        case .sarif: SARIFLog(self).text()
        case .junit: FindingsJUnit(self).text()
        case .github: GitHubCommands(self).text()
        case .gitlab: CodeQuality(self).text()
        }
    }
}
