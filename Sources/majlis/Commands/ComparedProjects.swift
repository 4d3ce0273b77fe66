import MajlisLanguage
import MajlisModel
import MajlisWorkspace

/// Which project of the later state is which of the earlier one.
///
/// One on either side are the two that are compared, whatever their files are called. Several are paired by their paths; a file that has
/// another name now by what it says: at least half of its lines, or the names of its meetings and at least a fifth.
struct ComparedProjects {
    struct Pair {
        /// Paths, where there are several projects.
        var oldName: String?
        var newName: String?
        var old: LoadedProject
        var new: LoadedProject
    }

    private(set) var both: [Pair] = []
    private(set) var onlyOld: [String] = []
    private(set) var onlyNew: [String] = []

    init(_ old: ComparedState, _ new: ComparedState) {
        if old.projects.count == 1, new.projects.count == 1 {
            both = [Pair(old: old.projects[0].project, new: new.projects[0].project)]
            return
        }
        var left = Dictionary(old.projects.map { ($0.path, $0.project) }) { first, _ in first }
        var places: [(place: Int, pair: Pair)] = []
        var unknown: [Int] = []
        for (place, item) in new.projects.enumerated() {
            guard let other = left.removeValue(forKey: item.path) else {
                unknown.append(place)
                continue
            }
            places.append((place, Pair(oldName: item.path, newName: item.path, old: other, new: item.project)))
        }
        for (path, place) in Self.renamed(left, unknown.map { ($0, new.projects[$0].project) }) {
            guard let other = left.removeValue(forKey: path) else { continue }
            unknown.removeAll { $0 == place }
            places.append((place, Pair(oldName: path, newName: new.projects[place].path, old: other, new: new.projects[place].project)))
        }
        both = places.sorted { $0.place < $1.place }.map(\.pair)
        onlyOld = left.keys.sorted()
        onlyNew = unknown.map { new.projects[$0].path }
    }

    // MARK: Other names

    /// The likest first, each once.
    private static func renamed(_ olds: [String: LoadedProject], _ news: [(place: Int, project: LoadedProject)]) -> [(String, Int)] {
        if olds.isEmpty || news.isEmpty { return [] }
        let (left, right) = (olds.map { ($0.key, Content($0.value)) }, news.map { ($0.place, Content($0.project)) })
        var found: [(likeness: Double, path: String, place: Int)] = []
        for (path, x) in left {
            for (place, y) in right {
                let likeness = x.likeness(to: y)
                if likeness >= 0.5 || likeness >= 0.2 && !x.meetings.isEmpty && x.meetings == y.meetings {
                    found.append((likeness, path, place))
                }
            }
        }
        found.sort { ($1.likeness, $0.path, $0.place) < ($0.likeness, $1.path, $1.place) }
        var pairs: [(String, Int)] = []
        for item in found where !pairs.contains(where: { $0.0 == item.path || $0.1 == item.place }) {
            pairs.append((item.path, item.place))
        }
        return pairs
    }

    /// What an entry script says: its lines, and the names of the meetings.
    private struct Content {
        let lines: Set<[UInt8]>
        let meetings: [String]

        init(_ project: LoadedProject) {
            let blank: Set<UInt8> = [0x20, 0x09, 0x0D]
            let bytes = project.trees.first?.source.bytes ?? []
            // The first line and closing braces are everybody's.
            let written = bytes.split(separator: 0x0A).dropFirst().map { line in Array(line.drop { blank.contains($0) }) }
            lines = Set(written.filter { $0.count > 2 })
            let model = Checker.check(trees: project.trees, libraries: project.libraries).model
            let ids = model.records(of: .conference) + model.records(of: .edition) + model.records(of: .series)
            meetings = ids.map { model.name($0) }.filter { !$0.isEmpty }.sorted()
        }

        /// From 0 to 1.
        func likeness(to other: Content) -> Double {
            let most = max(lines.count, other.lines.count)
            return most == 0 ? 0 : Double(lines.intersection(other.lines).count) / Double(most)
        }
    }
}
