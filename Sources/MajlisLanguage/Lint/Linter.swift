import MajlisModel
import MajlisSyntax
import MajlisText

/// Finds what is untidy rather than wrong, for `majlis lint`: waivers out of order or twice, names that nobody uses, old shapes of letters.
public struct Linter {
    let project: Project
    var findings: [Diagnostic] = []

    /// The findings by place; those with a sure fix carry it.
    public static func findings(_ project: Project) -> [Diagnostic] {
        var linter = Linter(project: project)
        linter.checkWaivers()
        linter.checkUnused()
        linter.checkUses()
        linter.checkLetters()
        linter.checkNames()
        return linter.findings.enumerated().sorted { a, b in
            if Location.order(a.element.location, b.element.location) { return true }
            if Location.order(b.element.location, a.element.location) { return false }
            return a.offset < b.offset
        }.map(\.element)
    }

    private init(project: Project) { self.project = project }

    /// The line that an item stands on with its end, where it has the line to itself.
    func wholeLine(of place: Location) -> Location? {
        let index = Int(place.file.rawValue)
        guard project.files.indices.contains(index) else { return nil }
        let source = project.files[index]
        let number = source.lines.line(of: place.range.start)
        let line = source.lines.range(ofLine: number, in: source.bytes)
        guard place.range.end <= line.end,
            source.bytes[Int(line.start)..<Int(place.range.start)].allSatisfy(Self.isSpace),
            source.bytes[Int(place.range.end)..<Int(line.end)].allSatisfy(Self.isSpace)
        else { return nil }
        let end = number < source.lines.starts.count ? source.lines.starts[number] : ByteOffset(source.bytes.count)
        return Location(file: place.file, range: TextRange(start: line.start, end: end))
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
