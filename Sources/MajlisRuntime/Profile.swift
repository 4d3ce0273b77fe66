/// What a check spends its time on. The clock is the caller's: this module has none.
///
/// Not `Sendable`: one thread checks a project.
public final class Profile {
    public enum Pass: UInt8, Hashable, Sendable, CaseIterable { case read, check, place, tasks, builtin, own }

    public enum Part: Hashable, Sendable {
        case pass(Pass)
        /// A rule that comes with the language, by its name.
        case builtin(String)
        /// A rule of a library or of the script, by its name.
        case library(String)
        case own(String)
    }

    public struct Entry: Sendable {
        public let part: Part
        /// Nanoseconds, that of all its runs together.
        public var time: UInt64
        public var runs: Int
    }

    private let clock: () -> UInt64
    private var places: [Part: Int] = [:]
    private var all: [Entry] = []

    /// - Parameter clock: nanoseconds since some moment; never goes back.
    public init(clock: @escaping () -> UInt64) { self.clock = clock }

    /// The longest first; of two that took equally long the one that began first.
    public var entries: [Entry] {
        all.enumerated().sorted { ($1.element.time, $0.offset) < ($0.element.time, $1.offset) }.map(\.element)
    }

    /// Of all passes together.
    public var total: UInt64 {
        all.reduce(0) { total, entry in
            if case .pass = entry.part { return total + entry.time }
            return total
        }
    }

    public func measure<Result>(_ part: Part, _ body: () -> Result) -> Result {
        let start = clock()
        let result = body()
        let end = clock()
        add(part, end >= start ? end - start : 0)
        return result
    }

    private func add(_ part: Part, _ time: UInt64) {
        if let place = places[part] {
            all[place].time += time
            all[place].runs += 1
        } else {
            places[part] = all.count
            all.append(Entry(part: part, time: time, runs: 1))
        }
    }
}

extension Profile? {
    /// Measures where somebody wants to know.
    func measure<Result>(_ part: @autoclosure () -> Profile.Part, _ body: () -> Result) -> Result {
        guard let profile = self else { return body() }
        return profile.measure(part(), body)
    }
}
