import ArgumentParser
import Glibc
import MajlisJournal
import MajlisLanguage
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisWorkspace

/// `majlis journal list|show|verify|export|import|backup FILE`
struct JournalCommand: Command {
    static let configuration = CommandConfiguration(commandName: "journal")

    enum Action: String, CaseIterable, ExpressibleByArgument {
        case list, show, verify, export, `import`, backup

        /// What must follow the file; nil: nothing may.
        var other: MessageCode? {
            switch self {
            case .list, .verify, .export: nil
            case .show: .argumentJournalEntry
            case .import: .argumentJournalImport
            case .backup: .argumentJournalBackup
            }
        }
    }

    @Argument var action: Action
    @Argument var file: String
    @Argument var other: String?
    @Option var format: ViewFormat?
    @Option(name: [.customShort("o"), .long]) var output: String?
    @OptionGroup var access: AccessOptions
    @OptionGroup var common: CommonOptions

    func perform(_ printer: Printer) -> ExitStatus {
        let words = "journal \(action.rawValue)"
        switch (action.other, other) {
        case (let wanted?, nil):
            printer.complain(
                Message(.missingArgument, ["command": .command(words), "argument": .message(Message(wanted))]),
                hints: [UsageDiagnosis.more(Self.word)])
            return .unable
        case (nil, let given?): return surplus(given, words, printer)
        default: break
        }
        if let format, ![.list, .show].contains(action) { return surplus("--format \(format.rawValue)", words, printer) }
        if let level = access.access, ![.list, .show].contains(action) { return surplus("--access \(level.rawValue)", words, printer) }
        if let output, action != .export { return surplus("--output \(output)", words, printer) }

        let path = JournalPath.of(file, common.finder)
        // The journal is told in the language of the script that it belongs to.
        if Paths.exists(scriptPath), scriptPath.hasSuffix(".majlis") {
            printer.scriptLanguage = (try? Script.read(scriptPath, nil))?.source.answerLanguage
        }
        do throws(JournalFailure) {
            return try perform(path, printer)
        } catch {
            let said = error.message(path: path, isRecording: action == .import)
            printer.complain(said.message, hints: said.hints)
            if case .damaged = error { return .findings }
            return .unable
        }
    }

    private func perform(_ path: String, _ printer: Printer) throws(JournalFailure) -> ExitStatus {
        switch action {
        case .list: return list(try Journal(reading: path).entries(), printer)
        case .show: return try show(path, printer)
        case .verify: return verify(path, try Verification(of: path), printer)
        case .export: return export(path, try Verification(of: path), printer)
        case .import: return try importEntries(into: path, printer)
        case .backup: return try backUp(path, printer)
        }
    }

    private func surplus(_ given: String, _ words: String, _ printer: Printer) -> ExitStatus {
        printer.complain(Message(.surplusArgument, ["command": .command(words), "argument": .code(given)]))
        return .unable
    }

    // MARK: Reading

    private func list(_ entries: [JournalEntry], _ printer: Printer) -> ExitStatus {
        let view = view(entries, printer)
        printer.print(view.list(as: format ?? .text))
        return .clean
    }

    private func view(_ entries: [JournalEntry], _ printer: Printer) -> JournalView {
        JournalView(entries, style: printer.reader.style(for: .output, language: printer.language), hides: withheld())
    }

    /// Judged by the script that the journal belongs to. Where that cannot be read, machines are given no event unless they are given all.
    private func withheld() -> (JournalEntry) -> Bool {
        let level = access.level(forMachines: (format ?? .text) != .text)
        if level == .confidential { return { _ in false } }
        guard let script = try? Script.read(scriptPath, common.finder) else { return { _ in level == .public } }
        let loaded = ProjectLoader.load(script)
        let events = WithheldEvents(Checker.check(trees: loaded.trees, libraries: loaded.libraries), level: level)
        return { events.hides($0.text) }
    }

    /// The script that was named, or that the journal stands beside.
    private var scriptPath: String { file.hasSuffix(".journal") ? String(file.dropLast(8)) + ".majlis" : file }

    private func show(_ path: String, _ printer: Printer) throws(JournalFailure) -> ExitStatus {
        let journal = try Journal(reading: path)
        let wanted = other ?? ""
        var found = try journal.entry(id: wanted)
        if found == nil, let number = Printer.number(wanted) { found = try journal.entry(number: number) }
        guard let entry = found else {
            let command = MessageArgument.command("majlis journal list \(file)")
            printer.complain(
                Message(.journalEntryUnknown, ["entry": .code(wanted)]), hints: [Message(.journalHintList, ["command": command])])
            return .unable
        }
        let view = view([entry], printer)
        printer.print(view.entry(as: format ?? .text))
        return .clean
    }

    private func verify(_ path: String, _ found: Verification, _ printer: Printer) -> ExitStatus {
        let style = printer.reader.style(for: .output, language: printer.language)
        var page = PageLines(style)
        let name = MessageArgument.code(path)
        if found.isSound {
            let message =
                found.count == 0
                ? Message(.journalEmpty, ["path": name]) : Message(.journalSound, ["path": name, "count": .number(found.count)])
            page.paragraph(style.said(message))
            printer.print(page.rendered())
            return .clean
        }
        let counts: KeyValuePairs<String, MessageArgument> = [
            "path": name, "intact": .number(found.entries.count), "count": .number(found.count),
        ]
        page.paragraph(style.said(Message(.journalUnsound, counts)))
        for damage in found.damages.messages(journal: path) { page.paragraph(style.said(damage), indent: 2, hanging: 2) }
        if !found.entries.isEmpty {
            let command = MessageArgument.command("majlis journal export \(file)")
            page.paragraph(style.said(Message(.journalHintExport, ["command": command])), indent: 2)
        }
        printer.print(page.rendered())
        return .findings
    }

    // MARK: Copying

    private func export(_ path: String, _ found: Verification, _ printer: Printer) -> ExitStatus {
        let text = JournalText.text(found.entries, count: found.count)
        if let output {
            if let number = AtomicFile.create(output, with: Array(text.utf8)) {
                printer.complain(
                    number == EEXIST
                        ? Message(.fileExists, ["path": .text(output)])
                        : Message(.fileUnwritable, ["path": .text(output), "reason": SystemReason.argument(number)]))
                return .unable
            }
            printer.remark(Message(.journalExported, ["path": .text(output), "count": .number(found.entries.count)]))
        } else {
            printer.print(text)
        }
        let missing = found.count - found.entries.count
        if missing > 0 { printer.remark(Message(.journalExportPartial, ["missing": .number(missing)])) }
        if !found.isSound {
            printer.remark(Message(.journalHintVerify, ["command": .command("majlis journal verify \(file)")]))
            return .findings
        }
        return .clean
    }

    private func importEntries(into path: String, _ printer: Printer) throws(JournalFailure) -> ExitStatus {
        let source = other ?? ""
        guard let text = read(source, printer)?.source.bytes else { return .unable }
        let entries: [JournalEntry]
        do throws(JournalText.Mistake) {
            entries = try JournalText.entries(in: text)
        } catch {
            printer.complain(error.message(path: source))
            return .findings
        }
        let (conflict, appended) = try Recording.run(at: path) { recording throws(JournalFailure) in
            let known = try recording.entries()
            if let (other, _) = zip(known, entries).first(where: { $0 != $1 }) { return ((other.number, 0), .drop) }
            let new = entries.dropFirst(known.count)
            for entry in new { try recording.append(entry) }
            return ((0, new.count), new.isEmpty ? .drop : .keep)
        }.result
        if conflict > 0 {
            let arguments: KeyValuePairs<String, MessageArgument> = [
                "journal": .text(path), "number": .number(conflict), "path": .text(source),
            ]
            printer.complain(Message(.importConflict, arguments))
            return .findings
        }
        let message =
            appended == 0
            ? Message(.journalImportedNone, ["path": .code(path)])
            : Message(.journalImported, ["path": .code(path), "count": .number(appended)])
        say(message, printer)
        return .clean
    }

    private func backUp(_ path: String, _ printer: Printer) throws(JournalFailure) -> ExitStatus {
        let target = other ?? ""
        do {
            let head = try Journal.backUp(path, to: target)
            say(Message(.journalBackedUp, ["path": .code(target), "count": .number(head.count)]), printer)
            return .clean
        } catch .exists {
            printer.complain(Message(.journalBackupExists, ["path": .text(target)]))
            return .unable
        } catch .unwritable(let number) {
            printer.complain(Message(.fileUnwritable, ["path": .text(target), "reason": SystemReason.argument(number)]))
            return .unable
        }
    }

    private func say(_ message: Message, _ printer: Printer) {
        let style = printer.reader.style(for: .output, language: printer.language)
        var page = PageLines(style)
        page.paragraph(style.said(message))
        printer.print(page.rendered())
    }
}

extension [JournalDamage] {
    /// Each in a sentence; entries that are missing side by side in one.
    func messages(journal path: String) -> [Message] {
        var result: [Message] = []
        var missing: ClosedRange<Int>?
        func flush() {
            guard let range = missing else { return }
            missing = nil
            result.append(
                range.count == 1
                    ? JournalDamage.missing(range.lowerBound).message(journal: path)
                    : Message(.damageMissingSeveral, ["first": .number(range.lowerBound), "last": .number(range.upperBound)]))
        }
        for damage in self {
            if case .missing(let number) = damage {
                if let range = missing, range.upperBound + 1 == number {
                    missing = range.lowerBound...number
                } else {
                    flush()
                    missing = number...number
                }
            } else {
                flush()
                result.append(damage.message(journal: path))
            }
        }
        flush()
        return result
    }
}

extension JournalText.Mistake {
    func message(path: String) -> Message {
        func ofEntry(_ code: MessageCode, _ number: Int) -> Message {
            Message(code, ["path": .text(path), "number": .number(number), "line": .number(line)])
        }
        switch kind {
        case .title, .line: return Message(.importNotJournal, ["path": .text(path), "line": .number(line)])
        case .changed(let number): return ofEntry(.importChanged, number)
        case .unchained(let number): return ofEntry(.importUnchained, number)
        }
    }
}
