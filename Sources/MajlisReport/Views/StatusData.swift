import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// The status for machines: keys, states and kinds in English, titles and reasons in the reader's language.
struct StatusData {
    private let view: StatusView

    init(_ view: StatusView) {
        self.view = view
    }

    func json() -> String {
        var json = JSONWriter(layout: .pretty)
        json.object { document in
            document.field("version", 1)
            document.array("projects") { projects in
                for part in view.parts { projects.object { write(part, to: &$0) } }
            }
        }
        json.endLine()
        return json.string
    }

    private func write(_ part: StatusView.Part, to object: inout JSONObject) {
        let names = part.names
        let board = part.board
        object.field("title", part.title)
        object.field("asOf", board.asOf?.description)
        object.array("participants") { groups in
            for group in board.participants {
                groups.object { object in
                    object.field("state", state(group.state, part))
                    object.field("count", group.records.count)
                    object.field("titles", group.records.map { names.title($0) })
                }
            }
        }
        object.array("tasks") { owners in
            for group in board.tasks {
                owners.object { object in
                    object.field("owner", value(group.owner, part))
                    for status in TaskState.Status.allCases {
                        object.field(status.choice.english, group.tasks.count { part.outcome.tasks[$0].status == status })
                    }
                }
            }
        }
        object.array("followUp") { items in
            for item in board.followUps { items.object { write(item, part, to: &$0) } }
        }
        object.array("reportsOwed") { reports in
            for report in board.reports { reports.object { write(report, part, to: &$0) } }
        }
        object.array("indicators") { indicators in
            for indicator in board.indicators { indicators.object { write(indicator, part, to: &$0) } }
        }
        object.array("meetings") { meetings in
            for memory in part.memory {
                meetings.object { object in
                    object.field("name", names.scriptName(memory.meeting))
                    object.field("title", names.title(memory.meeting))
                    object.field("date", memory.date?.description)
                    object.field("open", memory.open)
                    object.field("overdue", memory.overdue)
                    object.field("done", memory.done)
                    object.field("reportsOwed", memory.reports.count)
                }
            }
        }
        object.array("next") { next in
            for item in board.next { next.object { write(item, part, to: &$0) } }
        }
        object.array("misfits") { misfits in
            for misfit in board.misfits {
                misfits.object { object in
                    object.field("event", names.event(misfit, part.outcome).plain)
                    object.field("reason", names.text.plain(misfit.reason))
                }
            }
        }
    }

    private func write(_ item: FollowUpItem, _ part: StatusView.Part, to object: inout JSONObject) {
        object.field("kind", item.kind.english)
        object.field("name", part.names.scriptName(item.record))
        object.field("number", part.outcome.project.model.integer(item.record, .number))
        object.field("title", part.names.ownTitle(item.record))
        object.field("meeting", item.meeting.map { part.names.title($0) })
        object.field("state", state(item.state, part))
        object.field("addressees", value(item.addressees, part))
        object.field("owner", value(item.owner, part))
        object.field("due", item.due.map { date in item.dueTime.map { "\(date)T\($0)" } ?? date.description })
        object.field("overdue", item.isOverdue.known)
        object.field("daysLate", item.daysLate)
        object.field("evidence", item.evidence.map { ValueText(names: part.names).plain($0) })
    }

    private func write(_ report: OwedReport, _ part: StatusView.Part, to object: inout JSONObject) {
        object.field("by", value(report.author, part))
        object.field("name", part.names.scriptName(report.report))
        object.field("title", report.report.map { part.names.title($0) })
        object.field("meeting", report.meeting.map { part.names.title($0) })
        object.field("due", report.due?.description)
        object.field("overdue", report.isOverdue.known)
        object.field("daysLate", report.daysLate)
    }

    private func write(_ indicator: IndicatorState, _ part: StatusView.Part, to object: inout JSONObject) {
        object.field("name", part.names.scriptName(indicator.record))
        object.field("title", part.names.title(indicator.record))
        object.field("meeting", indicator.meeting.map { part.names.title($0) })
        object.field("target", value(indicator.target, part))
        object.field("measured", value(indicator.measured, part))
        object.field("reached", indicator.isReached.known)
        object.array("readings") { readings in
            for reading in indicator.readings {
                readings.object { object in
                    object.field("date", reading.date?.description)
                    object.field("value", value(reading.value, part))
                }
            }
        }
    }

    private func write(_ item: NextDue, _ part: StatusView.Part, to object: inout JSONObject) {
        let kind =
            switch item.what {
            case .task: "task"
            case .step: "step"
            case .followUp: "followUp"
            case .report: "report"
            }
        object.field("kind", kind)
        object.field("what", part.names.what(item, part).plain)
        object.field("owner", value(item.owner, part))
        object.field("due", item.dueTime.map { "\(item.due)T\($0)" } ?? item.due.description)
        object.field("overdue", item.isOverdue.known)
    }

    private func state(_ state: SubjectState, _ part: StatusView.Part) -> String? {
        switch state {
        case .word(let choice): choice.english
        case .own(let symbol): part.outcome.project.model.symbols[symbol]
        case .unstated: nil
        }
    }

    private func value(_ value: Value, _ part: StatusView.Part) -> String? {
        value.isNone ? nil : ValueText(names: part.names).plain(value)
    }
}
