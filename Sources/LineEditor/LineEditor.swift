import CLineEditor
import Glibc

/// Reads inputs of one or several lines from a person at a terminal.
///
/// libedit reads the keys, holds the text, knows emacs' and vi's keys and the user's own (`.editrc`). It draws nothing: whenever no key is
/// waiting, this class paints prompt, text, cursor and lists itself.
///
/// While nothing is read the terminal has its usual modes, and an interrupt sets a flag (`takeInterrupt`).
public final class LineEditor: LineReader {
    /// Whether the program was built with libedit.
    public static var isAvailable: Bool { cle_available() }

    /// Whether Ctrl-C was pressed since somebody asked last: for work that can be broken off. The third one without an answer ends the
    /// program.
    public static func takeInterrupt() -> Bool { cle_take_interrupt() }

    /// The inputs so far. The editor adds what `read` returns.
    public var history: History

    let delegate: any EditingDelegate
    let options: EditorOptions
    let terminal = Terminal()
    var editor: OpaquePointer?
    var bindings = UserBindings()

    // What goes on while an input is read.
    var source = KeySource()
    var mode = Mode.editing
    var painter = Painter(columns: 80)
    var scroll = 0
    var size = (columns: 80, rows: 24)
    var prompts = (first: "", continuation: "")
    var isAsking = false
    var outcome: LineEvent?
    var undoing = UndoHistory()
    var walk: HistoryWalk?
    var killed: [Unicode.Scalar] = []
    var goalColumn: Int?
    /// The function carried out for the key before, and for this one; `nil` where libedit has done it all itself.
    var lastFunction: EditorFunction?
    var thisFunction: EditorFunction?
    var highlighted: (text: String, spans: [Highlight]) = ("", [])

    /// What keys mean at the moment.
    enum Mode {
        case editing
        case searching(HistorySearch)
        case choosing(CompletionMenu)
    }

    /// `nil` where standard input or output is no terminal, or one that cannot move the cursor, and where libedit is not there.
    public init?(delegate: any EditingDelegate, history: History, options: EditorOptions = EditorOptions()) {
        self.delegate = delegate
        self.history = history
        self.options = options
        guard cle_available(), terminal.isInteractive, Terminal.isCapable else { return nil }
        cle_use_utf8()
        var callbacks = cle_callbacks()
        callbacks.context = Unmanaged.passUnretained(self).toOpaque()
        callbacks.next = { context, scalar in
            guard let context, let next = Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue().nextScalar() else { return 0 }
            scalar?.pointee = Int32(bitPattern: next.value)
            return 1
        }
        callbacks.perform = { context, function, key in
            guard let context, let function = EditorFunction(rawValue: function) else { return Int32(CLE_GO_ON) }
            let key = Unicode.Scalar(UInt32(bitPattern: key))
            return Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue().perform(function, key: key)
        }
        editor = cle_create(options.program, terminal.input, terminal.output, &callbacks)
        guard let editor else { return nil }
        if let path = options.bindings { bindings.run(file: path, in: editor) }
        cle_keep_interrupts()
    }

    deinit {
        cle_destroy(editor)
        cle_release_interrupts()
    }

    public func read(prompt: String, continuation: String) -> LineEvent {
        let event = readInput(prompt: prompt, continuation: continuation)
        if case .line(let text) = event { history.add(text) }
        return event
    }

    public func ask(_ question: String) -> String? {
        isAsking = true
        defer { isAsking = false }
        guard case .line(let answer) = readInput(prompt: question, continuation: "") else { return nil }
        return answer
    }

    private func readInput(prompt: String, continuation: String) -> LineEvent {
        fflush(nil)
        prompts = (prompt, continuation)
        mode = .editing
        outcome = nil
        undoing = UndoHistory()
        walk = nil
        lastFunction = nil
        thisFunction = nil
        scroll = 0
        highlighted = ("", [])
        size = terminal.size
        painter = Painter(columns: size.columns)
        cle_catch_signals()
        terminal.write(Self.pasteMarksOn)
        let isWhole = cle_read(editor)
        if outcome == nil {
            // A function of libedit's own that the user has bound can accept the text too.
            if isWhole { outcome = .line(takeAccepted()) }
            finish()
        }
        terminal.write(Self.pasteMarksOff)
        cle_release_signals()
        return outcome ?? .endOfInput
    }

    /// The text without the line feed that libedit puts behind it.
    private func takeAccepted() -> String {
        var text = buffer
        if text.scalars.last == "\n" { text.remove(text.scalars.count - 1..<text.scalars.count) }
        apply(text)
        return text.text
    }

    static let pasteMarksOn = "\u{1B}[?2004h"
    static let pasteMarksOff = "\u{1B}[?2004l"
}

// MARK: - The text in libedit

extension LineEditor {
    /// The text as it is now.
    var buffer: EditBuffer {
        var text: UnsafePointer<Int32>?
        var cursor = 0
        let count = cle_text(editor, &text, &cursor)
        let scalars = UnsafeBufferPointer(start: text, count: count).map { Unicode.Scalar(UInt32(bitPattern: $0)) ?? "\u{FFFD}" }
        return EditBuffer(scalars: scalars, cursor: cursor)
    }

    /// Makes the text that one, changing no more than differs.
    func apply(_ new: EditBuffer) {
        let old = buffer
        let shorter = min(old.scalars.count, new.scalars.count)
        let start = zip(old.scalars, new.scalars).prefix { $0 == $1 }.count
        let tail = zip(old.scalars.reversed(), new.scalars.reversed()).prefix(shorter - start).prefix { $0 == $1 }.count
        let oldEnd = old.scalars.count - tail
        if oldEnd > start || new.scalars.count - tail > start {
            cle_move(editor, oldEnd - old.cursor)
            cle_delete(editor, oldEnd - start)
            let inserted = new.scalars[start..<new.scalars.count - tail].map { Int32(bitPattern: $0.value) }
            _ = cle_insert(editor, inserted, inserted.count)
        }
        cle_move(editor, new.cursor - buffer.cursor)
        cle_changed(editor)
    }
}
