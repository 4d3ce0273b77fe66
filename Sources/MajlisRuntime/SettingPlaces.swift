import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// To which meeting findings belong, for settings that count in one meeting only.
struct SettingPlaces {
    private let model: Model
    /// Conferences, editions and series, where there is more than one conference or edition.
    private let meetings: [RecordID]
    private let isSingle: Bool

    init(_ model: Model) {
        self.model = model
        let single = model.records(of: .conference) + model.records(of: .edition)
        isSingle = single.count < 2
        meetings = isSingle ? [] : single
    }

    private static let kinds: KindSet = [.conference, .edition, .series]

    /// How deep a meeting stands in others; 0 for none.
    func depth(_ meeting: RecordID?) -> Int {
        var depth = 0
        var next = meeting
        while let id = next {
            depth += 1
            next = model.enclosing(id, SettingPlaces.kinds)
        }
        return min(depth, 7)
    }

    /// Whether a finding belongs to a meeting: it stands in its braces, or outside of all and is about something in them.
    func isIn(_ meeting: RecordID, _ finding: Diagnostic) -> Bool {
        if isSingle || contains(meeting, finding.location) { return true }
        if meetings.contains(where: { contains($0, finding.location) }) { return false }
        return model.records.enumerated().contains { index, record in
            !record.name.isNone && finding.subjects.contains(model.name(RecordID(index))) && isInside(RecordID(index), meeting)
        }
    }

    /// Whether a finding that names a record may mean this one, and not its namesake in another meeting.
    func mayBeAbout(_ record: RecordID, _ finding: Diagnostic) -> Bool {
        guard !isSingle, let meeting = model.enclosing(record, [.conference, .edition]) else { return true }
        if contains(meeting, finding.location) { return true }
        return !meetings.contains { contains($0, finding.location) }
    }

    /// Whether a place belongs to a record itself rather than to something nested in it.
    func isOwn(_ place: Location, _ record: RecordID) -> Bool {
        contains(record, place) && !model[record].children.contains { contains($0, place) }
    }

    private func isInside(_ record: RecordID, _ meeting: RecordID) -> Bool {
        var next: RecordID? = record
        while let id = next {
            if id == meeting { return true }
            next = model[id].parent
        }
        return false
    }

    private func contains(_ record: RecordID, _ place: Location) -> Bool {
        guard let whole = model[record].origin.location, whole.file == place.file else { return false }
        return whole.range.start <= place.range.start && place.range.start < whole.range.end
    }
}

/// Waivers by what they can fit, so that thousands of them do not meet thousands of findings one by one.
struct WaiverIndex {
    private struct Subject: Hashable {
        var rule: String
        var name: String
    }

    /// By rule: those without a subject, comments whose subject has no name, and comments on lines.
    private var general: [String: [Int]] = [:]
    private var bySubject: [Subject: [Int]] = [:]
    private struct Line: Hashable {
        var rule: String
        var file: FileID
        var line: Int
    }
    private var byLine: [Line: [Int]] = [:]
    private let files: [SourceFile]

    init(_ project: Project) {
        files = project.files
        for (index, waiver) in project.program.waivers.enumerated() {
            if let line = waiver.line, Int(line.file.rawValue) < files.count {
                let number = files[Int(line.file.rawValue)].lines.line(of: line.range.start)
                byLine[Line(rule: waiver.rule, file: line.file, line: number), default: []].append(index)
            }
            var isGeneral = waiver.subjects.isEmpty && !waiver.isComment
            for subject in waiver.subjects {
                let name = project.model.name(subject)
                if name.isEmpty {
                    isGeneral = true
                } else {
                    bySubject[Subject(rule: waiver.rule, name: name), default: []].append(index)
                }
            }
            if isGeneral { general[waiver.rule, default: []].append(index) }
        }
    }

    /// Waivers that may fit a finding of a rule, in the order of the scripts.
    func candidates(_ rule: String, _ finding: Diagnostic) -> [Int] {
        if general.isEmpty, bySubject.isEmpty, byLine.isEmpty { return [] }
        var found = general[rule] ?? []
        for name in finding.subjects { found += bySubject[Subject(rule: rule, name: name)] ?? [] }
        if !byLine.isEmpty, Int(finding.location.file.rawValue) < files.count {
            let line = files[Int(finding.location.file.rawValue)].lines.line(of: finding.location.range.start)
            found += byLine[Line(rule: rule, file: finding.location.file, line: line)] ?? []
        }
        return found.count < 2 ? found : Set(found).sorted()
    }
}

extension RuleNames {
    /// Whether the program itself checks a rule of this name; those of the script are checked always.
    static func isChecked(_ rule: String) -> Bool { codeNames.contains(rule) }

    private static let codeNames = Set(MessageCode.allCases.map(\.name))
}
