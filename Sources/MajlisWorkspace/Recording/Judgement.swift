import MajlisJournal
import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText

/// New events, judged by the scripts and by all that was recorded before them.
package struct Judgement {
    /// What each of the new events changes; empty where one of them is refused.
    package private(set) var changes: [Message] = []
    /// What is wrong with new events, or worth knowing, at their places in what was given.
    package private(set) var findings: [Diagnostic] = []
    package private(set) var isRefused = false
    /// For findings.
    package let files: [SourceFile]
    /// How to go on from here next time; nil where that is not worth its while.
    package private(set) var kept: KeptState?

    /// So many entries more are folded again each time before a new state is kept.
    private static let worthKeeping = 64

    /// - Parameters:
    ///   - lines: the events' texts, in the order of `items`.
    /// - Returns: nil where the basis is not enough, since an event looks back behind its beginning: then all entries are needed.
    package init?(
        of lines: [String], items: [EventBatch.Item], given: SourceFile, on basis: RecordedBasis, in loaded: LoadedProject, path: String
    ) {
        var loaded = loaded
        loaded.add(basis.entries, followedBy: lines, path: path)
        let project = Checker.check(trees: loaded.trees, libraries: loaded.libraries, journal: loaded.journal)
        let places = NewPlaces(lines: lines, items: items, entries: basis.entries, file: project.journal, givenAs: project.files.count)
        let mistakes = project.diagnostics.filter { places.isNew($0.location) }
        let new = project.program.events.indices.filter { places.isNew(project.program.events[$0].location) }
        files = project.files + [given]

        let fold: Fold
        if let start = basis.start {
            // A name may be taken by an event that is not here, and an event that is not found may only not be here.
            guard !project.diagnostics.contains(where: { $0.location.file == project.journal && $0.severity == .error }),
                new.allSatisfy({ project.program.events[$0].name == .none }),
                let state = FoldState(bytes: start.state, project: project), let going = Runtime.fold(project, from: state)
            else { return nil }
            fold = going
        } else {
            fold = Runtime.fold(project)
        }
        let refused = fold.misfits.filter { places.isNew(project.program.events[$0.event].location) }
        let found = mistakes + refused.map(\.finding) + fold.diagnostics.filter { places.isNew($0.location) }
        var seen: Set<Diagnostic> = []
        findings = found.filter { seen.insert($0).inserted }.map { $0.moved(places.given) }
        isRefused = found.contains(where: \.isFailure) || !refused.isEmpty || new.count < lines.count
        if isRefused { return }
        changes = new.map { Self.change(project.program.events[$0], in: fold.project) }
        kept = Self.kept(project, basis, count: lines.count)
    }

    // MARK: Going on next time

    /// The state at the end of the day before the last one: events of the last day are still coming in.
    private static func kept(_ project: Project, _ basis: RecordedBasis, count: Int) -> KeptState? {
        guard let journal = project.journal, project.files.indices.contains(Int(journal.rawValue)) else { return nil }
        let source = project.files[Int(journal.rawValue)]
        let next = basis.count + 1
        let numbers = basis.entries.map(\.number) + (0..<count).map { next + $0 }
        let days = project.program.events.filter { $0.location.file == journal }.map { event in
            let day = event.time.map { CivilDateTime(event.date, $0).normalized.date } ?? event.date
            return (day: day, line: source.lines.line(of: event.location.range.start))
        }
        guard let last = days.map(\.day).max(), let through = CivilDate(daysSince1970: Int(last.daysSince1970) - 1) else { return nil }
        let later = days.filter { $0.day > through }.map(\.line)
        guard numbers.count - later.count >= worthKeeping else { return nil }
        let fold: Fold?
        if let start = basis.start {
            fold = FoldState(bytes: start.state, project: project).flatMap { Runtime.fold(project, asOf: through, from: $0) }
        } else {
            fold = Runtime.fold(project, asOf: through)
        }
        guard let fold, let state = fold.state.bytes(in: fold.project) else { return nil }
        return KeptState(
            through: through, later: later.sorted().compactMap { numbers.indices.contains($0 - 1) ? numbers[$0 - 1] : nil }, state: state)
    }
    // MARK: What changes

    /// What an event has changed.
    package static func change(_ event: Event, in project: Project) -> Message {
        let (model, program) = (project.model, project.program)
        switch event.step {
        case .done(let task, let element): return Message(.recordDone, ["task": name(task, element, model)])
        case .skip(let task, let element): return Message(.recordSkipped, ["task": name(task, element, model)])
        case .workflow(let index, let step, let subject, let place):
            let workflow = program.workflows[index]
            let (subject, name) = (name(subject, model), workflow.shownName(model))
            let state = workflow.shown(state: workflow.steps[step].to, model)
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
