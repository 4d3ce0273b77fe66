import Glibc
import MajlisText
import MajlisWorkspace

/// `--watch`: does a work again whenever something that it has read is saved, until the person ends it with Ctrl-C or nobody reads any more.
struct Watch {
    let reader: Reader

    /// How often it is looked whether somebody still reads.
    private static let milliseconds: Int32 = 1_000

    /// - Parameter round: does the work once and prints; says what to watch from then on, or nil where it cannot be done at all. It is given
    ///   what was saved: nil at the beginning, nothing where it only makes sure that nothing was missed before watching began.
    func run(_ round: (_ saved: [String]?, _ printer: Printer) -> FileWatcher.Places?) -> ExitStatus {
        var watcher = FileWatcher()
        var watched = FileWatcher.Places()
        var saved: [String]?
        var lastRemarks = ""
        while true {
            let printer = Printer(reader: reader)
            let wanted = round(saved, printer)
            // What could not be done is said once.
            if saved?.isEmpty == true, printer.remarks == lastRemarks { printer.dropRemarks() } else { lastRemarks = printer.remarks }
            let status = printer.flush(wanted == nil && saved == nil ? .unable : .clean)
            if status != .clean { return status }
            // What cannot be read at the moment, such as a file that is just being written, is waited for.
            watched = wanted ?? watched
            if watcher.watch(watched) {
                saved = []
                continue
            }
            var changed: [String] = []
            while changed.isEmpty {
                if isAbandoned { return .clean }
                changed = watcher.wait(limit: Self.milliseconds)
            }
            saved = changed
        }
    }

    /// Why it cannot be watched; nil where it can.
    /// - Parameter others: options that were given and that do not go with it.
    static func refusal(_ paths: [String], others: [String]) -> Message? {
        if paths.contains("-") { return Message(.watchNeedsFiles, ["option": .command("--watch")]) }
        return others.first.map { Message(.watchForPeople, ["option": .command("--watch"), "other": .code($0)]) }
    }

    /// The pipe that is printed into has no reader any more.
    private var isAbandoned: Bool {
        var output = pollfd(fd: 1, events: 0, revents: 0)
        return poll(&output, 1, 0) > 0 && output.revents & Int16(POLLERR) != 0
    }
}
