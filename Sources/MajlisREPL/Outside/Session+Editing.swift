import MajlisModel
import MajlisText
import MajlisWorkspace

/// `:edit`: what was typed, the main script or the file of a record, in the person's editor. The file on disk stays as it is until `:save`.
extension Session {
    func edit(_ name: String) -> Answer {
        let words = CommandArguments.words(of: name).map(\.text)
        if words.count > 1 { return surplus(words[1], .edit) }
        if let word = words.first {
            guard let place = place(of: word) else { return complain(Message(.replNotEditable, ["name": .code(word)])) }
            return edit(file: place.file, line: place.line)
        }
        if state.additions.isEmpty, !state.scripts.isEmpty { return edit(file: 0, line: nil) }
        return edit(file: state.additionsFile, line: nil)
    }

    /// Where a record is declared.
    private func place(of name: String) -> (file: Int, line: Int)? {
        let model = view.model
        guard let symbol = model.symbols.find(name) else { return nil }
        for index in model.records.indices where model.records[index].name == symbol {
            guard let place = model.records[index].origin.location else { continue }
            let file = Int(place.file.rawValue)
            guard state.loaded.trees.indices.contains(file), !state.loaded.trees[file].source.isBuiltIn else { continue }
            return (file, state.loaded.trees[file].source.position(of: place.range.start).line)
        }
        return nil
    }

    /// - Parameter file: nil: what was typed, where nothing was yet.
    private func edit(file: Int?, line: Int?) -> Answer {
        let isAdditions = file == nil || file == state.additionsFile
        let source = file.map { state.loaded.trees[$0].source } ?? state.additionsSource
        // What was typed is shown without the header that it has from the main script.
        let old = isAdditions ? Array(state.additions.utf8) : source.bytes
        let header = source.bytes.count - old.count
        let shift = source.bytes[..<max(0, header)].count { $0 == 0x0A }
        guard let scratch = ScratchFile(named: isAdditions ? "session.majlis" : source.name, holding: old) else {
            return complain(Message(.replUnwritable, ["reason": .message(Message(.reasonDenied))]))
        }
        defer { scratch.remove() }
        guard host.edit(scratch.path, line: line.map { max(1, $0 - (isAdditions ? shift : 0)) }),
            let bytes = try? FileReader.read(scratch.path, .filesOnly)
        else {
            return complain(Message(.replNoEditor, ["variables": .list([.code("VISUAL"), .code("EDITOR")])]))
        }
        if bytes == old { return say(Message(.replEditedNothing)) }
        let next: SessionState
        if isAdditions {
            next = state.with(additions: String(decoding: bytes, as: UTF8.self))
        } else if let file {
            next = state.with(additions: state.additions, texts: [file: bytes])
        } else {
            return Answer()
        }
        let before = view
        become(next, view(of: next))
        var answer = say(Message(.replChanged, ["names": .list([.code(isAdditions ? SessionState.additionsName : source.name)])]))
        answer.add(difference(from: before, to: view, showsMoves: true))
        return answer
    }
}
