import MajlisModel
import MajlisText
import MajlisVocabulary

/// `track_parallel`: two sessions of one track at the same time. Those of one lane are the flow's business.
enum TrackRule {
    static func check(_ events: AgendaEvents, _ context: RuleContext) -> [Diagnostic] {
        let model = context.model
        guard !model.records(of: .track).isEmpty else { return [] }
        var entries: [(key: RecordID, span: Span)] = []
        for event in events.events where event.isRoot {
            let span = Span(start: event.start, end: event.end, owner: event.owner, event: event.record)
            let own = context.facts.value(event.record, .track) == nil ? [] : model.references(event.record, .track)
            for track in own { entries.append((track, span)) }
            if let lane = lane(of: event.record, in: context.facts), case .record(let track) = context.facts.records[lane.index].referent,
                context.facts.kind(track) == .track, !own.contains(track)
            {
                entries.append((track, span))
            }
        }
        let buckets = SpanBuckets(entries, count: model.records.count)
        var findings: [Diagnostic] = []
        for track in buckets.keys {
            let sweep = OverlapSweep(buckets[track], limit: context.parameters.limit, slack: context.parameters.slack)
            for pair in sweep.pairs {
                let lane = lane(of: pair.first.event, in: context.facts)
                if lane != nil, lane == self.lane(of: pair.second.event, in: context.facts) { continue }
                findings.append(finding(pair, track, context.naming, context.schedule))
            }
            if sweep.rest > 0, let last = sweep.pairs.last?.second.event {
                findings.append(
                    context.naming.finding(
                        .trackParallelRest, .trackParallel, at: last,
                        ["track": context.naming.title(track), "count": .number(sweep.rest), "shown": .number(sweep.pairs.count)]))
            }
        }
        return findings
    }

    private static func lane(of id: RecordID, in facts: ModelFacts) -> RecordID? {
        guard let parent = facts.parent(id), facts.kind(parent) == .lane else { return nil }
        return parent
    }

    private static func finding(_ pair: OverlapSweep.Pair, _ track: RecordID, _ naming: Naming, _ schedule: Schedule) -> Diagnostic {
        let (first, second) = (pair.first.event, pair.second.event)
        var finding = naming.finding(
            .trackParallel, .trackParallel, at: second,
            [
                "track": naming.title(track), "first": naming.title(first), "first_time": naming.span(schedule[first]),
                "second": naming.title(second), "second_time": naming.span(schedule[second]),
            ])
        finding.subjects = naming.names(first, second, track)
        finding.related = [
            RelatedPlace(naming.place(first), Message(.relatedSpan, ["item": naming.title(first), "time": naming.span(schedule[first])])),
            RelatedPlace(naming.place(second, .track), Message(.relatedTrack, ["track": naming.title(track)])),
        ]
        if let end = schedule[first]?.end, schedule[first]?.date == schedule[second]?.date {
            finding.suggestions = [Message(.wayMoveAfter, ["item": naming.title(second), "time": .time(Int(end.seconds))])]
        } else if schedule[first]?.end == nil {
            finding.suggestions = [naming.writing(.for, of: first)]
        }
        finding.suggestions.append(Message(.wayOtherTrack, ["item": naming.title(second)]))
        return finding
    }
}
