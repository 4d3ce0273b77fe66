import ArgumentParser
import Glibc
import MajlisExchange
import MajlisModel
import MajlisReport
import MajlisSyntax
import MajlisText
import MajlisWorkspace

extension ExchangeFormat: ExpressibleByArgument {}

/// `majlis import FILE [-o OUT.majlis] [--from FORMAT] [--zone ZONE] [--month-first] [--update OLD.majlis]`
struct ImportCommand: Command {
    static let configuration = CommandConfiguration(commandName: "import")

    @Argument var path: String
    @Option(name: [.customShort("o"), .long]) var output: String?
    @Option var from: ExchangeFormat?
    @Option var zone: String?
    @Flag var monthFirst = false
    @Option var update: String?
    @Flag var cancelMissing = false
    @Flag var dryRun = false
    @OptionGroup var common: CommonOptions

    static let formats = ExchangeFormat.allCases.map(\.rawValue)

    func perform(_ printer: Printer) -> ExitStatus {
        if update == nil {
            for (isGiven, option) in [(cancelMissing, "--cancel-missing"), (dryRun, "--dry-run")] where isGiven {
                return complain(Message(.importOptionAlone, ["option": .command(option), "other": .command("--update")]), printer)
            }
        }
        var place: Zone?
        if let zone {
            place = Zone(identifier: zone)
            if place == nil {
                return complain(Message(.importZoneUnknown, ["zone": .code(zone), "example": .code("Europe/Paris")]), printer)
            }
        }
        if let update {
            if update == "-" {
                return complain(Message(.importUpdateStandardInput, ["option": .command("--update"), "dash": .code("-")]), printer)
            }
            guard let script = self.read(update, printer) else { return .unable }
            let tree = Parser.parse(script.source, file: FileID(0))
            guard let read = readFile(zone: place ?? ScriptUpdate.zone(of: tree), printer) else { return .unable }
            return status(of: read, printer) ?? merge(read, into: script, tree, printer)
        }
        guard let read = readFile(zone: place, printer) else { return .unable }
        if let status = status(of: read, printer) { return status }
        // As asked; else an Arabic programme is best read in Arabic words, whoever runs the command.
        let language = printer.reader.asked?.language ?? (ProgrammeScript.isArabic(read.programme) ? .arabic : printer.reader.language())
        let script = ProgrammeScript(
            read.programme, path: read.source.name, format: read.format?.rawValue ?? "", language: language,
            digits: language == .arabic ? common.digits : nil)
        for remark in script.remarks { printer.remark(numbered: remark) }
        guard let bytes = script.bytes else {
            printer.complain(Message(.importScriptUnread, ["path": .code(read.source.name)]))
            return .defect
        }
        return deliver(bytes, read, printer)
    }

    /// The file and what it came to; nil, and a complaint, where it cannot be read.
    private func readFile(zone: Zone?, _ printer: Printer) -> ReadProgramme? {
        if let size = size(of: path), size > ReadingLimits.fileSize { return ProgrammeReader.tooLarge(path, bytes: size) }
        do throws(ReadFailure) {
            // It is no script and belongs to no project.
            let file = try Script.read(path, nil)
            return ProgrammeReader.read(file.source, as: from, zone: zone, monthFirst: monthFirst)
        } catch {
            let isFolder = if case .isFolder = error { true } else { false }
            let folder = Message(.importFolder, ["path": .text(path), "command": .command(Self.word)])
            printer.complain(isFolder ? folder : error.message(path: path, command: Self.word))
            return nil
        }
    }

    /// How many bytes a file holds, without reading it; nil for what is no file.
    private func size(of path: String) -> Int? {
        var facts = stat()
        return path != "-" && stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG ? Int(facts.st_size) : nil
    }

    /// Says what is odd in the file; a status where nothing can be made of it.
    private func status(of read: ReadProgramme, _ printer: Printer) -> ExitStatus? {
        printer.remark(read.findings, files: [read.source], language: printer.language)
        if read.hasErrors { return .unable }
        let programme = read.programme
        let isEmpty = programme.sessions.isEmpty && programme.rooms.isEmpty && programme.people.isEmpty && programme.tasks.isEmpty
        return isEmpty ? complain(Message(.importNothing, ["path": .code(read.source.name)]), printer) : nil
    }

    private func complain(_ message: Message, _ printer: Printer) -> ExitStatus {
        printer.complain(message)
        return .unable
    }

    // MARK: A new script

    private func deliver(_ bytes: [UInt8], _ read: ReadProgramme, _ printer: Printer) -> ExitStatus {
        if let output {
            if let status = create(output, bytes, printer) { return status }
        } else {
            printer.print(bytes)
        }
        let items = ImportSummary.items(of: read.programme)
        printer.remark(Message(.importDone, ["path": .code(read.source.name), "items": .list(items.map { .message($0) })]))
        if let output { printer.remark(Message(.importWritten, ["path": .code(output)])) }
        return .clean
    }

    /// Writes a new file; a status where that failed.
    private func create(_ path: String, _ bytes: [UInt8], _ printer: Printer) -> ExitStatus? {
        guard let number = AtomicFile.create(path, with: bytes) else { return nil }
        return complain(
            number == EEXIST
                ? Message(.fileExists, ["path": .text(path)])
                : Message(.fileUnwritable, ["path": .text(path), "reason": SystemReason.argument(number)]), printer)
    }

    // MARK: A script brought up to date

    private func merge(_ read: ReadProgramme, into script: Script, _ tree: SyntaxTree, _ printer: Printer) -> ExitStatus {
        let path = script.source.name
        let mistakes = tree.diagnostics.filter { $0.severity == .error }.count
        if mistakes > 0 {
            let command = MessageArgument.command("majlis check \(path)")
            return complain(
                Message(.importUpdateUnreadable, ["path": .code(path), "count": .number(mistakes), "command": command]), printer)
        }
        let project = project(of: script, tree)
        var update = ScriptUpdate(
            tree, read.programme, path: read.source.name, format: read.format?.rawValue ?? "", project: project)
        update.cancelsMissing = cancelMissing
        do throws(UpdateFailure) {
            try update.run()
        } catch {
            let message: Message
            switch error {
            case .conferences(let count):
                message = Message(.importUpdateConference, ["path": .code(path), "count": .number(count)])
            case .unreadable: message = Message(.importUpdateDiffers, ["path": .code(path)])
            }
            printer.complain(message)
            return error == .unreadable ? .defect : .unable
        }
        for remark in update.remarks { printer.remark(numbered: remark) }
        let files = [script.source] + project.trees.dropFirst().map(\.source)
        printer.remark(update.findings, files: files, language: printer.language)
        return deliver(update, script, printer)
    }

    /// What else belongs to the script's project; nothing where the script stands alone and has no tables.
    private func project(of script: Script, _ tree: SyntaxTree) -> ScriptUpdate.Project {
        var project = ScriptUpdate.Project()
        guard script.project != nil || tree.nodes.contains(where: { $0.kind == .use || $0.kind == .table }) else { return project }
        let others = (script.project?.scripts ?? []).filter { $0 != script.path }.compactMap { try? Script.read($0, common.finder) }
        let loaded = ProjectLoader.load([script] + others)
        project.trees = loaded.trees
        project.libraries = loaded.libraries
        let libraries = Set(loaded.libraries.values)
        project.scripts = loaded.trees.indices.dropFirst().filter { place in
            !libraries.contains(place) && place != loaded.projectTree && !loaded.trees[place].source.isTable
        }
        return project
    }

    private func deliver(_ update: ScriptUpdate, _ script: Script, _ printer: Printer) -> ExitStatus {
        let name = script.source.name
        let isChanged = update.bytes != script.source.bytes
        let items = MessageArgument.list(update.items.map { .message($0) })
        if dryRun {
            if isChanged { printer.printDifference(name, from: script.source.bytes, to: update.bytes) }
            printer.remark(Message(isChanged ? .importWouldUpdate : .importUnchanged, ["path": .code(name), "items": items]))
            return isChanged ? .findings : .clean
        }
        if let output {
            if let status = create(output, update.bytes, printer) { return status }
        } else if isChanged, let number = AtomicFile.replace(name, with: update.bytes) {
            return complain(Message(.fileUnwritable, ["path": .text(name), "reason": SystemReason.argument(number)]), printer)
        }
        printer.remark(Message(isChanged ? .importUpdated : .importUnchanged, ["path": .code(output ?? name), "items": items]))
        return .clean
    }
}

extension Printer {
    /// A remark of the catalogue with its code, for `explain`.
    func remark(numbered message: Message) {
        let style = reader.style(for: .errors, language: language)
        var page = PageLines(style)
        var line = StyledText()
        let word: MessageCode = message.code.severity == .note ? .findingNote : .findingWarning
        line.append(style.said(Message(word)).plain, message.code.severity == .note ? .note : .warning)
        line.append(" \(message.code.code)", .place)
        line.append(": ")
        line.append(style.said(message))
        page.paragraph(line, hanging: 4)
        remark(text: page.rendered())
    }
}
