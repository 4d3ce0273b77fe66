import MajlisFormat
import MajlisLanguage
import MajlisReport
import MajlisSyntax
import MajlisText
import MajlisWorkspace

/// `:save`, `:diff`: what is in no file.
extension Session {
    // MARK: Differences

    func diff() -> Answer {
        guard state.hasUnsavedChanges else { return say(Message(.replNothingTyped)) }
        var output: [UInt8] = []
        let main = state.scripts.isEmpty ? nil : 0
        for (number, tree) in state.loaded.trees.enumerated() where !tree.source.isBuiltIn && tree.source.name != SessionState.additionsName
        {
            guard let known = known(number) else { continue }
            let now = number == main ? mainText : tree.source.bytes
            output += LineDiff(old: known, new: now).unified(oldName: tree.source.name, newName: tree.source.name)
        }
        if main == nil {
            let name = SessionState.additionsName
            output += LineDiff(old: [], new: Array(state.additions.utf8)).unified(oldName: name, newName: name)
        }
        return Answer(output: String(decoding: style.color == .always ? PaintedDiff.painted(output) : output, as: UTF8.self))
    }

    /// A file as it stood when it was read.
    private func known(_ number: Int) -> [UInt8]? {
        guard let path = state.loaded.paths[number] else {
            return state.scripts.first { $0.source.name == state.loaded.trees[number].source.name }?.source.bytes
        }
        return state.onDisk[path]?.bytes
    }

    /// The main script with what was typed behind it.
    private var mainText: [UInt8] {
        guard !state.scripts.isEmpty, let tree = state.loaded.trees.first else { return Array(state.additionsSource.bytes) }
        var bytes = tree.source.bytes
        if state.additions.isEmpty { return bytes }
        if !bytes.isEmpty, bytes.last != 0x0A { bytes.append(0x0A) }
        if !bytes.isEmpty { bytes.append(0x0A) }
        return bytes + Array(state.additions.utf8)
    }

    // MARK: Saving

    func save(_ rest: String) -> Answer {
        if trial != nil { return complain(Message(.replTrialFirst, ["keep": typed(.keep), "drop": typed(.drop)])) }
        let words = CommandArguments.words(of: rest).map(\.text)
        if words.count > 1 { return surplus(words[1], .save) }
        if let path = words.first.map(Paths.withHome) { return save(to: path) }
        return saveInPlace()
    }

    /// A file and what is to stand in it.
    private struct Writing {
        var number: Int
        var path: String
        var name: String
        var bytes: [UInt8]
        var isFormatted: Bool
    }

    private func saveInPlace() -> Answer {
        guard state.hasUnsavedChanges else { return say(Message(.replNothingToSave)) }
        if !state.additions.isEmpty, state.loaded.paths.first.flatMap({ $0 }) == nil || state.scripts.isEmpty {
            return missing(.argumentOutput, .save)
        }
        var writings: [Writing] = []
        for (number, path) in state.loaded.paths.enumerated() {
            guard let path, let known = state.onDisk[path] else { continue }
            let now = number == 0 ? mainText : state.loaded.trees[number].source.bytes
            if now == known.bytes { continue }
            let name = state.loaded.trees[number].source.name
            let (bytes, isFormatted) = known.isTable ? (now, true) : Self.formatted(now, name)
            writings.append(Writing(number: number, path: path, name: name, bytes: bytes, isFormatted: isFormatted))
        }
        let files = MessageArgument.list(writings.map { .code($0.name) })
        let changed = writings.filter { writing in
            guard let known = state.onDisk[writing.path], let bytes = Self.onDisk(writing.path) else { return true }
            return known.changed(to: bytes).bytes != known.bytes
        }
        let question =
            changed.isEmpty
            ? Message(.replAskOverwrite, ["files": files])
            : Message(.replAskOverwriteChanged, ["files": files, "changed": .list(changed.map { .code($0.name) })])
        switch confirm(question) {
        case nil: return complain(Message(.replNotOverwritten, ["path": files]))
        case false?: return say(Message(.replNotSaved))
        case true?: return write(writings)
        }
    }

    private func write(_ writings: [Writing]) -> Answer {
        var answer = Answer()
        var written: [Writing] = []
        for writing in writings {
            var number = AtomicFile.replace(writing.path, with: writing.bytes)
            // Somebody has taken the file away meanwhile: it is made again.
            if number != nil, !Paths.exists(writing.path) { number = AtomicFile.create(writing.path, with: writing.bytes) }
            if let number {
                answer.add(complain(Message(.fileUnwritable, ["path": .text(writing.name), "reason": SystemReason.argument(number)])))
                continue
            }
            written.append(writing)
            answer.add(say(Message(.replSaved, ["path": .code(writing.name)])))
            if !writing.isFormatted { answer.remarks += told(Message(.replSavedUnformatted, ["path": .code(writing.name)])) }
        }
        var texts: [Int: [UInt8]] = [:]
        for writing in written { texts[writing.number] = writing.bytes }
        var next = state.with(additions: texts[0] == nil ? state.additions : "", texts: texts)
        next.markSaved(written.map(\.path))
        outside.look(at: written.map(\.path))
        show(next)
        return answer
    }

    // MARK: Another file

    private func save(to path: String) -> Answer {
        let resolved = Paths.resolved(path)
        if let resolved, resolved == state.loaded.paths.first ?? nil, !state.scripts.isEmpty { return saveInPlace() }
        if Paths.isFolder(path) { return complain(Message(.replIsFolder, ["path": .text(path)])) }
        let folder = Paths.resolved(Paths.folder(of: path)) ?? Paths.folder(of: path)
        let (bytes, isFormatted) = Self.formatted(moved(mainText, to: folder), path)
        let failure: Int32?
        if resolved != nil || Paths.exists(path) {
            switch confirm(Message(.replAskOverwrite, ["files": .code(path)])) {
            case nil: return complain(Message(.replNotOverwritten, ["path": .code(path)]))
            case false?: return say(Message(.replNotSaved))
            case true?: failure = AtomicFile.replace(path, with: bytes)
            }
        } else {
            failure = AtomicFile.create(path, with: bytes)
        }
        if let failure { return complain(Message(.fileUnwritable, ["path": .text(path), "reason": SystemReason.argument(failure)])) }
        var answer = say(Message(.replSaved, ["path": .code(path)]))
        if !isFormatted { answer.remarks += told(Message(.replSavedUnformatted, ["path": .code(path)])) }
        if state.scripts.isEmpty, let script = try? Script.read(path) {
            // A session without a script goes on with the one that it has made.
            show(SessionState(scripts: [script], journal: state.journal))
            outside.look(at: state.paths)
            return answer
        }
        let others = state.changedPaths.filter { $0 != state.loaded.paths.first ?? nil }
        if others.isEmpty {
            outside.copied = state.texts
        } else {
            answer.remarks += told(
                Message(.replOthersUnsaved, ["files": .list(others.map { .code(state.name(of: $0)) }), "save": typed(.save)]))
        }
        return answer
    }

    /// A script whose `use` paths start from another folder.
    private func moved(_ bytes: [UInt8], to folder: String) -> [UInt8] {
        guard let old = state.scripts.first?.folder, old != folder else { return bytes }
        let tree = Parser.parse(SourceFile(name: "", bytes: bytes), file: FileID(0))
        var result = bytes
        for use in Uses.files(in: tree).reversed() {
            guard let target = Paths.resolved(Paths.joined(old, use.path)) else { continue }
            let range = use.location.range
            // Between the quotation marks, which stay as they are.
            let written = Array(bytes[Int(range.start)..<Int(range.end)])
            guard let place = written.firstRange(of: Array(use.path.utf8)) else { continue }
            let start = Int(range.start) + place.lowerBound
            result.replaceSubrange(start..<(start + place.count), with: Array(Paths.relative(target, to: folder).utf8))
        }
        return result
    }

    // MARK: Texts

    /// As the formatter writes it; as it stands where it cannot be formatted.
    private static func formatted(_ bytes: [UInt8], _ name: String) -> (bytes: [UInt8], isFormatted: Bool) {
        switch Formatter.format(Parser.parse(SourceFile(name: name, bytes: bytes), file: FileID(0))) {
        case .formatted(let new): (new, true)
        case .unchanged: (bytes, true)
        case .refused: (bytes, false)
        }
    }

    private static func onDisk(_ path: String) -> [UInt8]? { try? FileReader.read(path, .filesOnly) }
}

extension SessionState {
    /// All that it consists of, but for the journal.
    var texts: [SourceFile] { loaded.trees.map(\.source).filter { !$0.isBuiltIn } }
}
