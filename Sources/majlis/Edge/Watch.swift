import Glibc
import MajlisWorkspace

/// `--watch`: does a work again whenever something that it has read is saved, until the person ends it with Ctrl-C or nobody reads any more.
struct Watch {
    let reader: Reader

    /// How often it is looked whether somebody still reads.
    private static let milliseconds: Int32 = 1_000

    /// - Parameter round: does the work once and prints; says what to watch from then on. It is given what was saved: nil at the beginning,
    ///   nothing where it only makes sure that nothing was missed before watching began.
    func run(_ round: (_ saved: [String]?, _ printer: Printer) -> FileWatcher.Places) -> ExitStatus {
        var watcher = FileWatcher()
        var watched = FileWatcher.Places()
        var saved: [String]?
        while true {
            let printer = Printer(reader: reader)
            let places = round(saved, printer)
            let status = printer.flush(.clean)
            if status != .clean { return status }
            watcher.watch(places)
            if places != watched {
                watched = places
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

    /// The pipe that is printed into has no reader any more.
    private var isAbandoned: Bool {
        var output = pollfd(fd: 1, events: 0, revents: 0)
        return poll(&output, 1, 0) > 0 && output.revents & Int16(POLLERR) != 0
    }
}
