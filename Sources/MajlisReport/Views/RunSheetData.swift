import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// The run sheet for machines: keys, phases and states in English, titles in the reader's language, times as the clock of the day has them,
/// lengths in seconds.
struct RunSheetData {
    private let view: RunSheetView
    private let names: RecordNames

    init(_ view: RunSheetView) {
        self.view = view
        names = RecordNames(
            view.outcome.project.model, MessageText(language: view.style.language), access: view.outcome.evaluator.disclosure.level)
    }

    func json() -> String {
        var json = JSONWriter(layout: .pretty)
        json.object { document in
            document.field("version", 1)
            document.field("now", view.now.map { "\($0.date)T\($0.time)" })
            document.array("days") { days in
                for sheet in view.sheets {
                    days.object { object in
                        object.field("date", sheet.date.description)
                        object.field("delayAtEnd", sheet.delayAtEnd)
                        object.array("lines") { lines in
                            for line in view.lines(of: sheet) { lines.object { write(line, to: &$0) } }
                        }
                    }
                }
            }
            document.array("sittings") { sittings in
                for sitting in view.sittings { sittings.object { write(sitting, to: &$0) } }
            }
        }
        json.endLine()
        return json.string
    }

    private func write(_ line: RunLine, to object: inout JSONObject) {
        object.field("kind", view.outcome.project.model.kind(line.record).english)
        object.field("name", names.scriptName(line.record))
        object.field("title", names.title(line.record))
        object.field("depth", line.depth)
        object.field("room", line.planned.room.map { names.title($0) })
        object.field("phase", line.phase.english)
        object.field("plannedStart", line.planned.start?.description)
        object.field("plannedEnd", line.planned.end?.description)
        object.field("started", clock(line.started))
        object.field("ended", clock(line.ended))
        object.field("start", clock(line.start))
        object.field("end", clock(line.end))
        object.field("delay", line.delay)
        object.field("delayedBy", line.delayedBy.map { names.scriptName($0) ?? names.title($0) })
    }

    private func clock(_ seconds: Int?) -> String? { seconds.flatMap { CivilTime(seconds: $0) }?.description }

    private func write(_ sitting: Sitting, to object: inout JSONObject) {
        object.field("name", names.scriptName(sitting.session))
        object.field("title", names.title(sitting.session))
        object.field("state", state(sitting.state))
        object.field("speakersList", state(sitting.listState))
        object.field("present", sitting.present.map { names.title($0) })
        object.field("counted", sitting.counted)
        object.field("members", sitting.members)
        object.field("quorum", sitting.needed)
        object.field("hasQuorum", sitting.hasQuorum.known)
        object.array("speakers") { speakers in
            for speaker in sitting.speakers {
                speakers.object { object in
                    object.field("title", names.title(speaker.participant))
                    object.field("state", speaker.isSpeaking ? "speaking" : speaker.hasSpoken ? "spoken" : "waiting")
                    object.field("asked", speaker.asked.map { "\($0.date)T\($0.time)" })
                    object.field("began", speaker.began.map { "\($0.date)T\($0.time)" })
                    object.field("ended", speaker.ended.map { "\($0.date)T\($0.time)" })
                    object.field("granted", speaker.granted)
                    object.field("spoken", speaker.spoken)
                }
            }
        }
        object.array("requests") { requests in
            for request in sitting.requests {
                requests.object { object in
                    let model = view.outcome.project.model
                    object.field("kind", model.symbols[view.outcome.project.program.workflows[request.workflow].name])
                    object.field("by", names.title(request.participant))
                    object.field("state", state(request.state))
                    object.field("open", request.isOpen)
                }
            }
        }
        if let motion = sitting.motion {
            object.object("motion") { object in
                object.field("text", motion.text.isNone ? nil : ValueText(names: names).plain(motion.text))
                object.field("state", state(motion.state))
            }
        }
        object.array("votes") { votes in
            for vote in sitting.votes { votes.object { write(vote, to: &$0) } }
        }
    }

    private func write(_ vote: VoteCount, to object: inout JSONObject) {
        object.field("name", names.scriptName(vote.vote))
        object.field("title", names.title(vote.vote))
        object.field("motion", vote.motion.map { names.title($0) })
        object.field("yes", vote.yes)
        object.field("no", vote.no)
        object.field("abstain", vote.abstain)
        object.field("rollCall", vote.isRollCall)
        object.field("needed", vote.needed)
        object.field("result", vote.result.english)
        object.array("ballots") { ballots in
            for ballot in vote.ballots {
                ballots.object { object in
                    object.field("by", names.title(ballot.participant))
                    object.field("vote", state(ballot.state))
                }
            }
        }
    }

    private func state(_ state: SubjectState) -> String? {
        switch state {
        case .word(let choice): choice.english
        case .own(let symbol): view.outcome.project.model.symbols[symbol]
        case .unstated: nil
        }
    }
}
