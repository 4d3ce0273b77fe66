import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Where a rate of exchange is missing.

extension Evaluator {
    /// Names both currencies and the line where the rate can be written: behind the others, else above the meeting.
    func reportNoRate(_ first: String, _ second: String, at location: Location) {
        // What a library of the program asks for is said where the script can answer it, and once.
        let location = isBuiltIn(location) ? lastRate ?? meetingPlace ?? location : location
        var finding = Diagnostic(
            .rateMissing, at: location,
            ["first": .code(first), "second": .code(second), "place": ratePlace(location), "example": rateExample(first, second)])
        finding.rule = BuiltinRule.rateMissing.english
        if let known = lastRate {
            finding.related.append(RelatedPlace(known, Message(.ratesStandHere)))
        } else if let known = meetingPlace {
            finding.related.append(RelatedPlace(known, Message(.rateMayStandHere)))
        }
        context.report(finding)
    }

    private func isBuiltIn(_ location: Location?) -> Bool {
        guard let file = location.map({ Int($0.file.rawValue) }), project.files.indices.contains(file) else { return false }
        return project.files[file].isBuiltIn
    }

    private var lastRate: Location? { model.records(of: .rate).last.flatMap { model.headLocation($0).location } }

    private var meetingPlace: Location? {
        var outermost = context.owner
        // A rule of the program's libraries stands in no script; the meeting does for which it is enforced.
        if let rule = outermost, isBuiltIn(model.headLocation(rule).location) { outermost = meeting(of: rule) }
        while let record = outermost, let parent = model.parent(record) { outermost = parent }
        return (outermost ?? context.soleMeeting).flatMap { model.headLocation($0).location }
    }

    private func ratePlace(_ location: Location) -> MessageArgument {
        if let known = lastRate { return .message(Message(.rateBelow, ["line": .place(known)])) }
        return .message(Message(.rateAbove, ["line": .place(meetingPlace ?? location)]))
    }

    private func rateExample(_ first: String, _ second: String) -> MessageArgument {
        var day = context.asOf
        if day == nil, let meeting = context.soleMeeting {
            switch context.order.resolved(span(of: read(.date, of: meeting)).start) {
            case .date(let date): day = date.first
            case .dateTime(let moment): day = moment.date
            default: break
            }
        }
        let date = day.map { $0.description } ?? "2027-01-01"
        return .message(Message(.rateExample, ["first": .figure(first), "second": .figure(second), "date": .figure(date)]))
    }
}
