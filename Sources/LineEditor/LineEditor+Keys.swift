import CLineEditor
import Glibc

/// Where libedit gets its characters from.
extension LineEditor {
    /// Milliseconds after which an ESC is the key of that name, and after which a paste without an end is over.
    private static let escapeDelay = 40
    private static let pasteDelay = 3000

    /// The next character for libedit; `nil` at the end of the input.
    func nextScalar() -> Unicode.Scalar? {
        noteTheKeyBefore()
        while true {
            if !source.queued.isEmpty { return source.queued.removeFirst() }
            guard let event = nextEvent() else { return nil }
            switch mode {
            case .searching(let search): if isUsed(event, in: search) { continue }
            case .choosing(let menu): if isUsed(event, in: menu) { continue }
            case .editing: break
            }
            if let scalar = scalar(for: event) { return scalar }
        }
    }

    private func noteTheKeyBefore() {
        undoing.note(buffer)
        lastFunction = thisFunction
        thisFunction = nil
        if lastFunction?.isVertical != true { goalColumn = nil }
    }

    /// What libedit is given for an event; more may be queued.
    private func scalar(for event: InputEvent) -> Unicode.Scalar? {
        switch event {
        case .scalar(let scalar):
            // C1 controls are ours, and nobody types NUL.
            return scalar.value == 0 || (0x80..<0xA0).contains(scalar.value) ? nil : scalar
        case .alt("\r"), .alt("\n"):
            return privateKey(.function(.newline))
        case .alt(let scalar):
            source.queued = [scalar]
            return "\u{1B}"
        case .sequence(let sequence):
            if bindings.sequences.contains(sequence) {
                source.queued = Array(sequence.unicodeScalars.dropFirst())
                return sequence.unicodeScalars.first
            }
            return EditorFunction(sequence: sequence).flatMap { privateKey(.function($0)) }
        case .paste(let text):
            return privateKey(.paste(text))
        }
    }

    private func privateKey(_ pending: KeySource.Pending) -> Unicode.Scalar {
        source.pending = pending
        return KeySource.privateKey
    }

    /// Whether there is more input already: then nothing needs to be painted yet.
    var isMoreWaiting: Bool {
        if source.decoder.isWaiting { return true }
        var waiting = pollfd(fd: terminal.input, events: Int16(POLLIN), revents: 0)
        return poll(&waiting, 1, 0) > 0
    }

    private func nextEvent() -> InputEvent? {
        while true {
            if let event = source.decoder.next() { return event }
            if !isMoreWaiting { paint() }
            let wait = source.decoder.isPasting ? Self.pasteDelay : source.decoder.isWaiting ? Self.escapeDelay : options.idleInterval
            switch terminal.read(milliseconds: wait) {
            case .bytes(let bytes):
                source.decoder.feed(bytes)
            case .timeout:
                if let event = source.decoder.next(atPause: true) { return event }
                showNotice()
            case .end:
                return source.decoder.next(atPause: true)
            case .signal:
                if let event = eventOfSignals() { return event }
            }
        }
    }

    /// Signals that mean what a key means, as that key.
    private func eventOfSignals() -> InputEvent? {
        let signals = cle_take_signals()
        func has(_ signal: Int) -> Bool { signals & UInt32(signal) != 0 }
        for deadly in [CLE_SIGNAL_TERMINATE, CLE_SIGNAL_HANGUP] where has(deadly) { leave(because: UInt32(deadly)) }
        if has(CLE_SIGNAL_CONTINUE) { resume() }
        if has(CLE_SIGNAL_WINDOW) { takeSize() }
        if has(CLE_SIGNAL_INTERRUPT) { return .scalar("\u{03}") }
        if has(CLE_SIGNAL_STOP) { return .scalar("\u{1A}") }
        return nil
    }

    private func leave(because signal: UInt32) {
        finish()
        terminal.write(Self.pasteMarksOff)
        cle_cooked(editor)
        cle_release_signals()
        cle_die_by(signal)
    }

    /// Others had the terminal meanwhile.
    func resume() {
        cle_cooked(editor)
        cle_raw(editor)
        terminal.write(Self.pasteMarksOn)
        painter = Painter(columns: terminal.size.columns)
        size = terminal.size
    }

    private func takeSize() {
        size = terminal.size
        terminal.write(painter.resize(columns: size.columns))
    }

    private func showNotice() {
        guard let notice = delegate.idleNotice() else { return }
        let lines = notice.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        terminal.write(painter.erase() + lines + "\r\n")
    }
}
