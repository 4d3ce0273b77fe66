import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisSyntax
import MajlisText
import MajlisVocabulary
import MajlisWorkspace

/// Declarations, statements and events: the project changes, is checked again, and what that brings is said.
extension Session {
    /// A script as it was typed: new things are added, what is there already changes where it stands, `show` shows.
    func take(_ tree: SyntaxTree) -> Answer {
        let items = Array(tree.root.children)
        if items.count == 1, items[0].kind == .record, items[0].children.first(where: { _ in true }) == nil {
            let word = items[0].text
            return complain(Message(.replOnlyAWord, ["word": .code(word), "doc": typed(.doc, word)]), hints: hints(aboutCommand: word))
        }
        let isEvents = !items.isEmpty && items.allSatisfy { $0.kind == .event }
        if isRecording, items.contains(where: { $0.kind == .event }) {
            return isEvents ? record(tree) : complain(Message(.replEventsApart))
        }
        let shows = items.filter { $0.kind == .show }
        var answer = Answer()
        if items.contains(where: { $0.kind != .show && $0.kind != .header }) || shows.isEmpty {
            answer = take(Draft(tree, in: state, view.inquiry.project), isEvents: isEvents)
            if answer.isFailure { return answer }
        }
        for show in shows { answer.add(self.show(show)) }
        return answer
    }

    /// `change panel { room hall }`.
    func take(change tree: SyntaxTree) -> Answer {
        // The first name is the step's.
        guard let event = tree.root.first(.event),
            let name = event.children.filter({ $0.kind == .name }).dropFirst().first.map({ Literal.name(of: $0) })
        else { return complain(Message(.replChangeWhat, ["example": .code(changeExample)])) }
        let redeclaration = Redeclaration(view.inquiry.project)
        guard let target = redeclaration.record(named: name) else {
            if let row = redeclaration.row(named: name) {
                return standsInTable(name, row)
            }
            return complain(Message(.replNothingNamed, ["name": .code(name)]), hints: near(name))
        }
        let parts = event.first(.block).map(Redeclaration.parts) ?? []
        if parts.isEmpty { return complain(Message(.replChangeEmpty, ["name": .code(name), "example": .code(change(name, "…"))])) }
        var draft = Draft(in: state)
        draft.edits = redeclaration.edits(of: target, parts: parts)
        draft.changed = [target.name]
        return take(draft, isEvents: false)
    }

    /// Refuses to change a record clause by clause that stands in the row of a table.
    private func standsInTable(_ name: String, _ row: Location) -> Answer {
        let file = view.project.files[Int(row.file.rawValue)]
        let place = MessageArgument.code("\(file.name):\(file.position(of: row.range.start).line)")
        return complain(Message(.tableStandsInTable, ["name": .code(name), "place": place, "edit": typed(.edit, name)]))
    }

    /// A change as it is typed in the reader's language.
    private func change(_ name: String, _ clauses: String) -> String {
        "\(language == .arabic ? Command.change.arabic : Command.change.english) \(name) { \(clauses) }"
    }

    var changeExample: String { language == .arabic ? change("الافتتاح", "قاعة الكبرى") : change("panel", "room hall") }

    private func near(_ name: String) -> [Message] {
        let model = view.model
        let names = model.records.indices.lazy.map { model.name(RecordID($0)) }.filter { !$0.isEmpty }
        return NearNames.best(for: name, in: Array(names)).map { [Message(.perhapsYouMean, ["words": .list([.code($0)])])] } ?? []
    }

    // MARK: From a draft to a state

    /// What an input does to the texts.
    private struct Draft {
        let base: SessionState
        /// What is added behind everything else.
        var addition = ""
        var edits: [TextEdit] = []
        /// Names of what changes where it stands, and of what is new.
        var changed: [String] = []
        var added: [MessageArgument] = []
        /// A record that is declared once more and stands in the row of a table.
        var row: (name: String, place: Location)?

        init(in state: SessionState) { base = state }

        init(_ tree: SyntaxTree, in state: SessionState, _ project: Project) {
            base = state
            let redeclaration = Redeclaration(project)
            let isFirst = state.scripts.isEmpty && state.additions.isEmpty
            var left = tree.source.bytes
            for item in tree.root.children {
                switch item.kind {
                case .header: if !isFirst { Self.blank(item, &left) }
                case .show: Self.blank(item, &left)
                default:
                    if let target = redeclaration.target(of: item) {
                        edits += redeclaration.edits(of: target, by: item)
                        changed.append(target.name)
                        Self.blank(item, &left)
                    } else {
                        if let name = item.first(.recordName).map({ Literal.name(of: $0) }), let place = redeclaration.row(named: name) {
                            row = row ?? (name, place)
                        }
                        added += Self.names(of: item)
                    }
                }
            }
            let text = String(decoding: left, as: UTF8.self)
            if text.contains(where: { !$0.isWhitespace && $0 != ";" && $0 != "؛" }) { addition = text }
        }

        private static func blank(_ item: Node, _ bytes: inout [UInt8]) {
            for place in Int(item.range.start)..<Int(item.range.end) where bytes[place] != 0x0A && bytes[place] != 0x0D {
                bytes[place] = 0x20
            }
        }

        private static func names(of item: Node) -> [MessageArgument] {
            if let title = item.first(.recordTitle)?.first(.text) { return [.text(Literal.text(of: title).value)] }
            let name = item.first(.recordName) ?? item.first(.recordReferences) ?? item.first(.recordLiteral) ?? item.first(.name)
            if let name, item.kind != .event { return [.code(name.text)] }
            return item.kind == .record ? Vocabulary.meanings(of: item.head.word).kind.map { [.word($0.english)] } ?? [] : []
        }

        /// The state that it leads to; nil where the edits cannot be made together.
        var state: SessionState? {
            var plan = EditPlan()
            guard plan.add(edits) else { return nil }
            var texts: [Int: [UInt8]] = [:]
            for file in plan.files {
                let number = Int(file.rawValue)
                guard base.loaded.trees.indices.contains(number) else { return nil }
                let old = base.loaded.trees[number]
                let bytes = plan.applied(to: old.source.bytes, of: file)
                let new = Parser.parse(old.source.changed(to: bytes), file: file)
                // What fits nowhere would spoil a script that could be read.
                func count(_ tree: SyntaxTree) -> Int { tree.diagnostics.count { $0.severity == .error } }
                guard count(new) <= count(old) else { return nil }
                texts[number] = bytes
            }
            return base.changed(texts, adding: addition)
        }
    }

    private func take(_ draft: Draft, isEvents: Bool) -> Answer {
        if let row = draft.row { return standsInTable(row.name, row.place) }
        guard let next = draft.state else {
            return complain(Message(.replCannotAmend, ["names": .list(draft.changed.map { .code($0) }), "edit": typed(.edit)]))
        }
        let nextView = view(of: next)
        if host.takeInterrupt() { return complain(Message(.replInterrupted)) }
        if isEvents {
            let judged = judge(next, nextView)
            if judged.isFailure { return judged }
            var answer = judged
            answer.add(difference(to: nextView, showsMoves: true))
            become(next, nextView)
            return answer
        }
        var answer = Answer()
        if !draft.added.isEmpty {
            answer.add(
                say(
                    draft.added.count > 6
                        ? Message(.replAddedMany, ["count": .number(draft.added.count)])
                        : Message(.replAdded, ["names": .list(draft.added)])))
        }
        if !draft.changed.isEmpty { answer.add(say(Message(.replChanged, ["names": .list(draft.changed.map { .code($0) })]))) }
        answer.add(difference(to: nextView, showsMoves: !draft.edits.isEmpty))
        become(next, nextView)
        return answer
    }

    // MARK: What it brings

    /// Findings listed at most; `:check` has all.
    private static let shownFindings = 8
    private static let shownMoves = 6

    /// What has moved, and which findings have appeared or vanished.
    func difference(to next: SessionView, showsMoves: Bool = true) -> Answer { difference(from: view, to: next, showsMoves: showsMoves) }

    func difference(from before: SessionView, to next: SessionView, showsMoves: Bool) -> Answer {
        var answer = Answer()
        if showsMoves {
            let moves = ScheduleDifference(from: before.outcome, to: next.outcome).moves
            for move in moves.prefix(Self.shownMoves) { answer.add(say(move)) }
            if moves.count > Self.shownMoves { answer.add(say(Message(.replMoreMoved, ["count": .number(moves.count - Self.shownMoves)]))) }
        }
        let findings = FindingDifference(from: before.findings, to: next.findings)
        if findings.isEmpty { return answer }
        let style = style
        if !findings.vanished.isEmpty {
            let report = FindingsReport(files: before.project.files, style: style)
            answer.output += report.heads(Array(findings.vanished.prefix(Self.shownFindings)), as: Message(.replVanished))
            more(findings.vanished.count, &answer)
        }
        if !findings.appeared.isEmpty {
            var report = FindingsReport(files: next.project.files, style: style)
            report.withheld = next.plan.withheldPlaces
            answer.output += report.list(Array(FindingOrder.sorted(findings.appeared).prefix(Self.shownFindings)))
            more(findings.appeared.count, &answer)
        }
        answer.output += FindingsReport(files: next.project.files, style: style).summary(
            of: next.findings, waived: next.outcome.waived.count)
        if findings.appeared.contains(where: \.isFailure) { answer.isFailure = true }
        return answer
    }

    private func more(_ count: Int, _ answer: inout Answer) {
        guard count > Self.shownFindings else { return }
        answer.add(say(Message(.replMoreFindings, ["count": .number(count - Self.shownFindings), "command": typed(.check)])))
    }

    // MARK: Events

    /// Whether new events of the additions are allowed, and what they change. What lies behind the as-of day is judged all the same.
    private func judge(_ next: SessionState, _ nextView: SessionView) -> Answer {
        let project = nextView.inquiry.project
        guard let file = next.additionsFile else { return Answer() }
        let start = ByteOffset(next.additionsSource.bytes.count - (next.additions.utf8.count - state.additions.utf8.count))
        func isNew(_ place: Location) -> Bool { Int(place.file.rawValue) == file && place.range.start >= start }
        let mistakes = project.diagnostics.filter { isNew($0.location) && $0.severity == .error }
        if !mistakes.isEmpty { return refuse(mistakes, project.files) }
        let fold = Runtime.fold(project, access: settings.access)
        let refused = fold.diagnostics.filter { isNew($0.location) && $0.isFailure }
        if !refused.isEmpty { return refuse(refused, project.files) }
        var answer = Answer()
        let events = project.program.events.filter { isNew($0.location) }
        for event in events { answer.add(say(Judgement.change(event, in: fold.project))) }
        if let last = events.map(\.date).max() { answer.add(ahead(last)) }
        return answer
    }

    /// Says that what an event of that day leads to is not in sight yet; nothing where it is.
    func ahead(_ date: CivilDate) -> Answer {
        guard let asOf, date > asOf else { return Answer() }
        let (year, month, day) = asOf.components
        return say(Message(.replEventLater, ["day": .date(year, month, day), "command": typed(.asOf, "\(date)")]))
    }

    private func refuse(_ findings: [Diagnostic], _ files: [SourceFile]) -> Answer {
        Answer(
            remarks: FindingsReport(files: files, style: style).list(findings) + Answer.line(Message(.replRefused), style), isFailure: true)
    }

    // MARK: Shows

    /// What a `show` shows; it stays in no script.
    private func show(_ node: Node) -> Answer {
        let next = state.changed([:], adding: node.text + "\n")
        let nextView = view(of: next)
        let file = next.additionsFile
        let mistakes = nextView.findings.filter { Int($0.location.file.rawValue) == file && $0.isFailure }
        let new = FindingDifference(from: view.findings, to: mistakes).appeared
        if !new.isEmpty { return Answer(remarks: FindingsReport(files: nextView.project.files, style: style).list(new), isFailure: true) }
        var outcome = nextView.outcome
        let own = outcome.project.program.shows.filter { Int($0.location.file.rawValue) == file }
        outcome.project.program.shows = own.suffix(1)
        return Answer(output: RunReport(outcome, style: style).views())
    }
}
