import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// The state as bytes, for a snapshot beside a journal. Words are written as texts, records and workflows by their places: the bytes are good
// for the scripts that they were made from and for no others, which whoever keeps them has to see to.

extension FoldState {
    /// What the bytes begin with: `majlis fold`, and the version of what follows.
    private static let mark: [UInt8] = Array("MJFS".utf8) + [1]

    /// nil where a clause was given an expression, which only the event that gave it has.
    public func bytes(in project: Project) -> [UInt8]? {
        let values = FoldValues(project)
        guard changes.allSatisfy({ values.canWrite($0.field.value) }) else { return nil }
        var writer = FoldWriter()
        for byte in FoldState.mark { writer.write(byte: byte) }
        writer.write(values.shape)
        writer.write(optional: through) { $0.write(Int($1.daysSince1970)) }
        writer.write(each: states) { writer, entry in
            writer.write(entry.workflow)
            writer.write(entry.subject.index)
            writer.write(optional: entry.place) { $0.write($1.index) }
            writer.write(project.program.workflows[entry.workflow].states.firstIndex(of: entry.state) ?? -1)
            writer.write(Int(entry.since.date.daysSince1970))
            writer.write(optional: entry.since.time) { $0.write(Int($1.seconds)) }
        }
        writer.write(each: finishes) { writer, finish in
            writer.write(finish.task.index)
            writer.write(each: finish.elements) { $0.write($1.index) }
            writer.write(finish.isSkipped)
            writer.write(Int(finish.date.daysSince1970))
            writer.write(optional: finish.because) { values.write($1, to: &$0) }
        }
        writer.write(each: changes) { writer, change in
            writer.write(change.record.index)
            writer.write(Int(change.field.property.rawValue))
            // A place in the journal is another one each time it is read.
            let isLost = project.journal.map { $0.rawValue == change.field.origin.file } ?? false
            let origin = isLost ? Origin.builtIn : change.field.origin
            writer.write(numbers: Int(origin.file), Int(origin.start), Int(origin.end))
            values.write(change.field.value, to: &writer)
        }
        return writer.bytes
    }

    /// - Parameter project: of the same scripts as the one the bytes were made from; nil where they surely are others, or the bytes damaged.
    public init?(bytes: [UInt8], project: Project) {
        let values = FoldValues(project)
        var reader = FoldReader(bytes)
        for byte in FoldState.mark { guard reader.byte() == byte else { return nil } }
        guard reader.text() == values.shape, let through = reader.optional({ $0.number().flatMap { CivilDate(daysSince1970: $0) } }),
            let states = reader.list({ FoldState.entry(&$0, values) }), let finishes = reader.list({ FoldState.finish(&$0, values) }),
            let changes = reader.list({ FoldState.change(&$0, values) }), reader.isAtEnd
        else { return nil }
        self.through = through
        self.states = states
        self.finishes = finishes
        self.changes = changes
    }

    private static func entry(_ reader: inout FoldReader, _ values: FoldValues) -> Entry? {
        guard let workflow = reader.number(), values.project.program.workflows.indices.contains(workflow),
            let subject = values.record(&reader), let place = reader.optional({ values.record(&$0) }), let state = reader.number(),
            values.project.program.workflows[workflow].states.indices.contains(state), let date = values.date(&reader),
            let time = reader.optional({ $0.number().flatMap { CivilTime(seconds: $0) } })
        else { return nil }
        return Entry(
            workflow: workflow, subject: subject, place: place, state: values.project.program.workflows[workflow].states[state],
            since: EventMoment(date, time))
    }

    private static func finish(_ reader: inout FoldReader, _ values: FoldValues) -> Finish? {
        guard let task = values.record(&reader), let elements = reader.list({ values.record(&$0) }), let isSkipped = reader.flag(),
            let date = values.date(&reader), let because = reader.optional({ values.text(&$0) })
        else { return nil }
        return Finish(task: task, elements: elements, isSkipped: isSkipped, date: date, because: because)
    }

    private static func change(_ reader: inout FoldReader, _ values: FoldValues) -> Change? {
        guard let record = values.record(&reader), let property = values.property(&reader), let file = reader.number(),
            let start = reader.number(), let end = reader.number(), let value = values.value(&reader),
            let origin = values.origin(file, start, end)
        else { return nil }
        return Change(record: record, field: Field(property, value, origin: origin))
    }
}
