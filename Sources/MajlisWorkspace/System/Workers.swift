import Glibc
import Synchronization

/// Work on many items at once, on as many threads as there are processors. The results stand in the order of the items, whoever was first.
package enum Workers {
    /// What a thread of ours may put on its stack: as much as the first one.
    private static let stackSize = 8 << 20

    /// How many threads work at once.
    package static var count: Int { max(1, min(32, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// - Parameters:
    ///   - threads: how many are started; with fewer than two and no progress to tell, this one does the work.
    ///   - progress: called on this thread now and then with how many items are done.
    package static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], threads: Int = Workers.count, progress: ((_ done: Int) -> Void)? = nil,
        _ body: @escaping @Sendable (Item) -> Result
    ) -> [Result] {
        if items.count < 2 || threads < 2 && progress == nil { return items.map(body) }
        let work = Work(items, body)
        var started: [pthread_t] = []
        for _ in 0..<min(threads, items.count) {
            guard let thread = start({ work.run() }) else { break }
            started.append(thread)
        }
        if started.isEmpty { work.run() }
        if let progress {
            let start = Clock.nanoseconds()
            while work.done < items.count {
                // The longer it takes, the less often: work that is quickly done is not waited for.
                let elapsed = (Clock.nanoseconds() - start) / 1_000
                usleep(UInt32(min(50_000, max(100, elapsed / 16))))
                progress(work.done)
            }
        }
        for thread in started { pthread_join(thread, nil) }
        return work.results
    }

    /// The items that are left, and the results so far.
    private final class Work<Item: Sendable, Result: Sendable>: Sendable {
        private struct State {
            var next = 0
            var done = 0
            var results: [Result?]
        }

        private let items: [Item]
        private let body: @Sendable (Item) -> Result
        private let state: Mutex<State>

        init(_ items: [Item], _ body: @escaping @Sendable (Item) -> Result) {
            self.items = items
            self.body = body
            state = Mutex(State(results: Array(repeating: nil, count: items.count)))
        }

        func run() {
            while let index = take() {
                let result = body(items[index])
                state.withLock { state in
                    state.results[index] = result
                    state.done += 1
                }
            }
        }

        private func take() -> Int? {
            state.withLock { state in
                if state.next == items.count { return nil }
                state.next += 1
                return state.next - 1
            }
        }

        var done: Int { state.withLock { $0.done } }
        var results: [Result] { state.withLock { $0.results.compactMap { $0 } } }
    }

    // MARK: Threads

    private final class Start: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// nil where the system has no more threads to give.
    private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, stackSize)
        var thread = pthread_t()
        let start = Unmanaged.passRetained(Start(body))
        let status = pthread_create(
            &thread, &attributes,
            { argument in
                if let argument { Unmanaged<Start>.fromOpaque(argument).takeRetainedValue().body() }
                return nil
            }, start.toOpaque())
        if status == 0 { return thread }
        start.release()
        return nil
    }
}
