import MajlisJournal
import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText

/// New events, judged by the scripts and by all that was recorded before them.
struct Judgement {
    /// What each of the new events changes; empty where one of them is refused.
    private(set) var changes: [Message] = []
    /// What is wrong with new events, or worth knowing, at their places in what was given.
    private(set) var findings: [Diagnostic] = []
    private(set) var isRefused = false
    /// For findings.
    let files: [SourceFile]
    /// The recorded events that do not fit.
    let misfits: Int

    /// - Parameters:
    ///   - lines: the events' texts, in the order of `items`.
    init(of lines: [String], items: [EventBatch.Item], given: SourceFile, after entries: [JournalEntry], in loaded: LoadedProject, path: String) {
        var loaded = loaded
        loaded.add(entries, followedBy: lines, path: path)
        var project = Checker.check(trees: loaded.trees, libraries: loaded.libraries, journal: loaded.journal)
        let places = NewPlaces(lines: lines, items: items, entries: entries, file: project.journal, givenAs: project.files.count)
        for index in project.program.events.indices where places.isNew(project.program.events[index].location) {
            project.program.events[index].isRecorded = false
        }
        let outcome = Runtime.run(project)
        files = outcome.project.files + [given]
        let found = outcome.diagnostics.filter { places.isNew($0.location) }
        findings = found.map { $0.moved(places.given) }
        misfits = Set(outcome.diagnostics.filter { $0.location.file == project.journal && !places.isNew($0.location) }.map(\.location)).count

        let program = outcome.project.program
        let new = outcome.events.filter { places.isNew(program.events[$0.event].location) }
        isRefused = found.contains(where: \.isFailure) || new.contains { $0.verdict == .refused } || new.count < lines.count
        if isRefused { return }
        let inOrder = new.sorted { Location.order(program.events[$0.event].location, program.events[$1.event].location) }
        changes = inOrder.map { Self.change(program.events[$0.event], in: outcome.project) }
    }

    // MARK: What changes

    private static func change(_ event: Event, in project: Project) -> Message {
        let (model, program) = (project.model, project.program)
        switch event.step {
        case .done(let task, let element): return Message(.recordDone, ["task": name(task, element, model)])
        case .skip(let task, let element): return Message(.recordSkipped, ["task": name(task, element, model)])
        case .workflow(let index, let step, let subject, let place):
            let workflow = program.workflows[index]
            let (subject, name) = (name(subject, model), MessageArgument.code(model.symbols[workflow.name]))
            let state = MessageArgument.code(model.symbols[workflow.steps[step].to])
            guard let place else { return Message(.recordState, ["subject": subject, "workflow": name, "state": state]) }
            return Message(
                .recordStatePlace, ["subject": subject, "place": Self.name(place, model), "workflow": name, "state": state])
        case .change(let subject, _): return Message(.recordChanged, ["subject": name(subject, model)])
        case .retract(let other):
            let place = program.events[other].location
            let file = Int(place.file.rawValue)
            let source = project.files.indices.contains(file) ? project.files[file] : nil
            let line = source?.position(of: place.range.start).line ?? 0
            return Message(.recordRetracted, ["line": .number(line), "file": .code(source?.name ?? "")])
        }
    }

    private static func name(_ record: RecordID, _ model: Model) -> MessageArgument {
        model.title(record).map { .text($0) } ?? .code(model.name(record))
    }

    private static func name(_ task: RecordID, _ element: RecordID?, _ model: Model) -> MessageArgument {
        guard let element else { return name(task, model) }
        return .message(Message(.taskFor, ["task": name(task, model), "elements": .list([name(element, model)])]))
    }
}

/// Places of new events in the journal's file, where they stand behind what was recorded, and in what was given.
private struct NewPlaces {
    private let file: FileID?
    private let givenFile: FileID
    private var lines: [(start: ByteOffset, item: EventBatch.Item, isVerbatim: Bool)] = []

    init(lines texts: [String], items: [EventBatch.Item], entries: [JournalEntry], file: FileID?, givenAs number: Int) {
        self.file = file
        givenFile = FileID(UInt16(truncatingIfNeeded: number))
        var start = entries.reduce(0) { $0 + $1.text.utf8.count + 1 }
        for (text, item) in zip(texts, items) {
            lines.append((ByteOffset(start), item, text.utf8.count == Int(item.range.end - item.range.start)))
            start += text.utf8.count + 1
        }
    }

    func isNew(_ place: Location) -> Bool {
        guard place.file == file, let first = lines.first else { return false }
        return place.range.start >= first.start
    }

    /// Where a place of the journal's file stands in what was given.
    func given(_ place: Location) -> Location {
        guard isNew(place), let line = lines.last(where: { $0.start <= place.range.start }) else { return place }
        let item = line.item.range
        guard line.isVerbatim else { return Location(file: givenFile, range: item) }
        func moved(_ offset: ByteOffset) -> ByteOffset { min(item.start + (offset - line.start), item.end) }
        return Location(file: givenFile, range: TextRange(start: moved(place.range.start), end: moved(place.range.end)))
    }
}
