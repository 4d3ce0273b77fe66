import MajlisReport
import MajlisRuntime
import MajlisText

/// The findings of several projects in one list. A file that two projects use is one file, and what is wrong with it is said once.
package struct MergedFindings: Sendable {
    package private(set) var files: [SourceFile] = []
    /// By file, the language of the project that it came with.
    package private(set) var languages: [Language] = []
    package private(set) var findings: [Diagnostic] = []
    package private(set) var waived: [WaivedFinding] = []
    /// What excerpts must not show.
    package private(set) var withheld: [Location] = []
    /// By file, its resolved path; nil for what has none.
    package private(set) var paths: [String?] = []
    private var numbers: [String: FileID] = [:]
    private var seen: Set<Diagnostic> = []
    private var seenWaived: Set<Diagnostic> = []

    package init() {}

    /// - Parameter paths: the files' resolved paths; nil for standard input.
    package mutating func add(_ outcome: Outcome, paths: [String?], withheld: [Location], language: Language) {
        add(outcome.diagnostics, waived: outcome.waived, files: outcome.project.files, paths: paths, withheld: withheld, language: language)
    }

    package mutating func add(
        _ diagnostics: [Diagnostic], waived new: [WaivedFinding] = [], files: [SourceFile], paths: [String?], withheld: [Location] = [],
        language: Language
    ) {
        let place = places(in: files, paths: paths, language: language)
        self.withheld += withheld.map(place)
        for finding in diagnostics {
            let finding = finding.moved(place)
            if seen.insert(finding).inserted { findings.append(finding) }
        }
        for var item in new {
            item.finding = item.finding.moved(place)
            item.location = place(item.location)
            if seenWaived.insert(item.finding).inserted { waived.append(item) }
        }
    }

    /// Where places in a project's files are among all files.
    package mutating func places(in files: [SourceFile], paths: [String?], language: Language) -> @Sendable (Location) -> Location {
        // Behind the files come the libraries of the program, known by their names.
        let paths = paths + files.dropFirst(paths.count).map { $0.name }
        let moved = zip(files, paths).map { file, path in number(of: file, path: path, language: language) }
        return { place in
            let file = Int(place.file.rawValue)
            return file < moved.count ? Location(file: moved[file], range: place.range) : place
        }
    }

    /// The resolved path of a file; nil for standard input and what comes with the program.
    package func path(of file: FileID) -> String? {
        let index = Int(file.rawValue)
        return index < files.count && !files[index].isBuiltIn ? paths[index] : nil
    }

    private mutating func number(of file: SourceFile, path: String?, language: Language) -> FileID {
        if let path, let known = numbers[path] { return known }
        let number = FileID(UInt16(truncatingIfNeeded: files.count))
        files.append(file)
        paths.append(path)
        languages.append(language)
        if let path { numbers[path] = number }
        return number
    }

    // MARK: For machines

    /// What machines are told: files named from a folder.
    /// - Parameter place: where a file is said to stand, by its resolved path.
    package func forMachines(from folder: String, language: Language, place: (String) -> String = { $0 }) -> MachineFindings {
        var told = MachineFindings(
            findings, waived: waived, files: filesNamed(from: folder, place: place), identities: identities(from: folder, place: place),
            language: language, languages: languages)
        told.withheld = withheld
        told.version = Version.program
        return told
    }

    /// What the files are known by in fingerprints: by their places in their project, so that a baseline holds in every folder of it.
    private func identities(from folder: String, place: (String) -> String) -> [String] {
        zip(files, paths).map { file, path in
            guard !file.isBuiltIn, let path, path.hasPrefix("/") else { return file.name }
            let place = place(path)
            let root = Paths.projectRoot(above: Paths.folder(of: place))
            return Paths.relative(place, to: Paths.exists(Paths.joined(root, ProjectFile.name)) ? root : folder)
        }
    }

    /// The files with paths from a folder for names, however they were given.
    package func filesNamed(from folder: String, place: (String) -> String = { $0 }) -> [SourceFile] {
        zip(files, paths).map { file, path in
            guard !file.isBuiltIn, let path, path.hasPrefix("/") else { return file }
            let name = Paths.relative(place(path), to: folder)
            return name == file.name ? file : SourceFile(name: name, bytes: file.bytes)
        }
    }
}
