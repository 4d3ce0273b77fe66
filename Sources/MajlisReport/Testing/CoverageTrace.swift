import MajlisRuntime
import MajlisText

/// Coverage as an lcov tracefile: each condition of a rule and each step of a workflow is a line, with a branch for where it held or was
/// taken, and one for where it was broken or refused.
public struct CoverageTrace: Sendable {
    private let tested: TestedScripts

    public init(_ tested: TestedScripts) {
        self.tested = tested
    }

    public func text() -> String {
        var files: [FileID: [TestCoverage.Point]] = [:]
        for point in tested.coverage?.sorted ?? [] { files[point.location.file, default: []].append(point) }
        return files.sorted { $0.key < $1.key }.reduce(into: "") { $0 += record(of: $1.key, $1.value) }
    }

    private func record(of file: FileID, _ points: [TestCoverage.Point]) -> String {
        var lines: [(line: Int, points: [TestCoverage.Point])] = []
        for point in points {
            let line = tested.position(of: point.location)?.line ?? 1
            if lines.last?.line == line { lines[lines.count - 1].points.append(point) } else { lines.append((line, [point])) }
        }
        var text = "TN:majlis\nSF:\(tested.name(of: file))\n"
        for (line, points) in lines {
            for (block, point) in points.enumerated() {
                for (branch, count) in [point.held, point.broken].enumerated() {
                    // A branch of what was never reached is no count at all.
                    text += "BRDA:\(line),\(block),\(branch),\(point.isCovered ? String(count) : "-")\n"
                }
            }
        }
        let branches = points.flatMap { [$0.held, $0.broken] }
        text += "BRF:\(branches.count)\nBRH:\(branches.count { $0 > 0 })\n"
        let hits = lines.map { $0.points.reduce(0) { $0 + $1.held + $1.broken } }
        for (line, hit) in zip(lines, hits) { text += "DA:\(line.line),\(hit)\n" }
        return text + "LF:\(lines.count)\nLH:\(hits.count { $0 > 0 })\nend_of_record\n"
    }
}
