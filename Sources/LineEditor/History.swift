/// The inputs of this session and those before, oldest first.
public struct History {
    public private(set) var entries: [String] = []
    private let file: HistoryFile?
    private let limit: Int

    /// The history in that file; without one it lasts as long as the session.
    public init(path: String?, limit: Int = 2000) {
        self.limit = limit
        file = path.map { HistoryFile(path: $0) }
        reload()
    }

    /// Why the file could not be read or written, last time: the system's own number for it (`errno`), 0 where all is well.
    public private(set) var problem: Int32 = 0
    public var path: String? { file?.path }

    /// Takes in what other sessions have written meanwhile.
    public mutating func reload() {
        guard let file else { return }
        do throws(HistoryFile.Failure) {
            entries = Self.merged(try file.entries(), limit: limit)
            problem = 0
        } catch {
            problem = error.code
        }
    }

    /// Keeps an input, in the file too. Inputs of nothing but spaces and those that begin with a space are not kept.
    public mutating func add(_ entry: String) {
        guard !entry.hasPrefix(" "), entry.contains(where: { !$0.isWhitespace }) else { return }
        if entries.last == entry { return }
        entries.removeAll { $0 == entry }
        entries.append(entry)
        if entries.count > limit { entries.removeFirst(entries.count - limit) }
        guard let file else { return }
        do throws(HistoryFile.Failure) {
            try file.append(entry, limit: limit)
            problem = 0
        } catch {
            problem = error.code
        }
    }

    /// The newest entry before that place which begins so.
    func older(than index: Int, beginning prefix: String) -> Int? {
        entries[..<max(0, min(index, entries.count))].lastIndex { $0.utf8.starts(with: prefix.utf8) }
    }

    func newer(than index: Int, beginning prefix: String) -> Int? {
        guard index + 1 < entries.count else { return nil }
        return entries[(index + 1)...].firstIndex { $0.utf8.starts(with: prefix.utf8) }
    }

    /// Each entry once, where it was used last, and no more than the limit.
    static func merged(_ all: [String], limit: Int) -> [String] {
        var seen: Set<String> = []
        var result: [String] = []
        for entry in all.reversed() where result.count < limit && seen.insert(entry).inserted { result.append(entry) }
        return result.reversed()
    }

    /// The file that the environment names: `MAJLIS_HISTORY` (empty: none), else one in the user's folder for state.
    public static func usualPath(environment: [String: String]) -> String? {
        if let named = environment["MAJLIS_HISTORY"] { return named.isEmpty ? nil : named }
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/majlis/history" }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return home + "/.local/state/majlis/history"
    }
}
