import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Meetings whose `status` is `final`: nothing of theirs may stay open. Undecided findings become errors that count, those of built-in rules
/// and of the script's own alike; what waits for events that are still to come does not.
struct FinalPlaces {
    private struct Meeting {
        var location: Location
        var isFinal: Bool
    }

    /// Inner meetings after those around them.
    private var meetings: [Meeting] = []
    /// Whether the only meeting is final, to which everything at top level belongs.
    private var isSoleFinal = false

    init(_ model: Model) {
        let conferences = model.records(of: .conference)
        let editions = model.records(of: .edition)
        let all = conferences + editions
        guard all.contains(where: { FinalPlaces.isFinal($0, model) }) else { return }
        meetings = all.compactMap { id in
            model[id].origin.location.map { Meeting(location: $0, isFinal: FinalPlaces.isFinal(id, model)) }
        }
        meetings.sort { $0.location.range.length > $1.location.range.length }
        let sole = conferences.isEmpty ? editions : conferences
        isSoleFinal = sole.count == 1 && FinalPlaces.isFinal(sole[0], model)
    }

    private static func isFinal(_ meeting: RecordID, _ model: Model) -> Bool {
        if case .choice(.final)? = model.value(meeting, .status) { return true }
        return false
    }

    func apply(to finding: inout Diagnostic) {
        guard finding.isUndecided, !finding.isPending, !meetings.isEmpty else { return }
        let around = meetings.last { $0.location.file == finding.location.file && $0.location.range.contains(finding.location.range.start) }
        guard around?.isFinal ?? isSoleFinal else { return }
        finding.mustBeDecided = true
        finding.severity = .error
    }
}
