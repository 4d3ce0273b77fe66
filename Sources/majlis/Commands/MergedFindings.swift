import MajlisText

/// The findings of several projects in one list. A file that two projects use is one file, and what is wrong with it is said once.
struct MergedFindings {
    private(set) var files: [SourceFile] = []
    private(set) var findings: [Diagnostic] = []
    /// What excerpts must not show.
    private(set) var withheld: [Location] = []
    private var numbers: [String: FileID] = [:]
    private var seen: Set<Diagnostic> = []

    var hasErrors: Bool { findings.contains { $0.isFailure } }

    /// - Parameter paths: the files' resolved paths; nil for standard input.
    mutating func add(_ new: [Diagnostic], files: [SourceFile], paths: [String?], withheld: [Location]) {
        // Behind the files come the libraries of the program, known by their names.
        let paths = paths + files.dropFirst(paths.count).map { $0.name }
        if self.files.isEmpty {
            for (number, path) in paths.enumerated() {
                if let path { numbers[path] = FileID(UInt16(number)) }
            }
            self.files = files
            findings = new
            self.withheld = withheld
            seen = Set(new)
            return
        }
        let moved = zip(files, paths).map { file, path in number(of: file, path: path) }
        func move(_ place: Location) -> Location {
            let file = Int(place.file.rawValue)
            return file < moved.count ? Location(file: moved[file], range: place.range) : place
        }
        self.withheld += withheld.map(move)
        for finding in new {
            let finding = finding.moved(move)
            if seen.insert(finding).inserted { findings.append(finding) }
        }
    }

    private mutating func number(of file: SourceFile, path: String?) -> FileID {
        if let path, let known = numbers[path] { return known }
        let number = FileID(UInt16(truncatingIfNeeded: files.count))
        files.append(file)
        if let path { numbers[path] = number }
        return number
    }
}
