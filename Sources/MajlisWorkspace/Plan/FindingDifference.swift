import MajlisText

/// Which findings a change has brought and which it has taken away. A finding that has only moved to another line is the same.
package struct FindingDifference {
    /// Findings of the later state.
    package private(set) var appeared: [Diagnostic] = []
    /// Findings of the earlier state.
    package private(set) var vanished: [Diagnostic] = []

    package var isEmpty: Bool { appeared.isEmpty && vanished.isEmpty }

    package init(from before: [Diagnostic], to after: [Diagnostic]) {
        var counts: [Key: Int] = [:]
        for finding in before { counts[Key(finding), default: 0] += 1 }
        for finding in after {
            let key = Key(finding)
            if let count = counts[key], count > 0 { counts[key] = count - 1 } else { appeared.append(finding) }
        }
        for finding in before {
            let key = Key(finding)
            guard let count = counts[key], count > 0 else { continue }
            counts[key] = count - 1
            vanished.append(finding)
        }
    }

    /// Leaves out what is on both sides about the same subjects and only says so in other words: with another title, or another count.
    package mutating func joinSubjects() {
        var places: [SubjectKey: [Int]] = [:]
        for (place, finding) in vanished.enumerated().reversed() where !finding.subjects.isEmpty {
            places[SubjectKey(finding), default: []].append(place)
        }
        var isSame: Set<Int> = []
        appeared.removeAll { finding in
            guard !finding.subjects.isEmpty, let place = places[SubjectKey(finding)]?.popLast() else { return false }
            isSame.insert(place)
            return true
        }
        vanished = vanished.enumerated().filter { !isSame.contains($0.offset) }.map(\.element)
    }

    /// What a finding is about, whatever it says of it.
    private struct SubjectKey: Hashable {
        var name: String
        var rule: String?
        var ownCode: String?
        var subjects: [String]
        var severity: Severity
        var isUndecided: Bool
        var isPending: Bool

        init(_ finding: Diagnostic) {
            name = finding.code.name
            (rule, ownCode, subjects) = (finding.rule, finding.ownCode, finding.subjects)
            (severity, isUndecided, isPending) = (finding.severity, finding.isUndecided, finding.isPending)
        }
    }

    /// What a finding says, wherever it stands.
    private struct Key: Hashable {
        var message: Message
        var rule: String?
        var ownCode: String?
        var ownWords: Wordings?
        var subjects: [String]
        var severity: Severity
        var isUndecided: Bool
        var isPending: Bool

        init(_ finding: Diagnostic) {
            message = finding.message.withoutPlaces
            (rule, ownCode, ownWords) = (finding.rule, finding.ownCode, finding.ownWords)
            subjects = finding.subjects
            (severity, isUndecided, isPending) = (finding.severity, finding.isUndecided, finding.isPending)
        }
    }
}

extension Message {
    fileprivate var withoutPlaces: Message {
        guard arguments.contains(where: { $0.value.holdsPlace }) else { return self }
        return mapped { if case .place = $0 { .number(0) } else { $0 } }
    }
}

extension MessageArgument {
    fileprivate var holdsPlace: Bool {
        switch self {
        case .place: true
        case .message(let message): message.arguments.contains { $0.value.holdsPlace }
        case .list(let items): items.contains(where: \.holdsPlace)
        default: false
        }
    }
}
