import MajlisText
import MajlisVocabulary
import MajlisWorkspace

/// What a project file adds to a command line: the scripts where none is given, and its settings as options.
///
/// A setting becomes the option of the same meaning, of each command that has this option and was not given it; so what is typed wins, and
/// no command needs to know of projects. `--no-project` leaves all of it out.
struct ProjectArguments {
    static let without = "--no-project"

    /// The words to parse: those typed, and what the project adds.
    private(set) var words: [String]
    /// Why the command cannot do its work.
    private(set) var mistakes: [UsageMistake] = []
    /// Findings in a project file that names no script, with that file.
    private(set) var findings: (list: [Diagnostic], source: SourceFile)?

    private let page: CommandPage
    private let finder = ProjectFinder()
    private var operands: [String] = []
    /// Where the operands stand among the words.
    private var places: [Int] = []
    private var given: Set<String> = []
    /// Where an option is unknown, that is what has to be said.
    private var isUnderstood = true

    /// - Parameter words: a command and what follows it.
    init(_ words: [String]) {
        self.words = words
        guard let word = words.first, let page = CommandPage.page(of: word) else {
            page = .check
            return
        }
        self.page = page
        readWords()
        guard isUnderstood, let place = page.scriptOperand, !given.contains(Self.without) else { return }
        if let project = givenProject(place) {
            addScripts(of: project, at: place, isTyped: true)
        } else if isScriptMissing(place) {
            addScripts(at: place)
        }
        if mistakes.isEmpty { addSettings(place) }
    }

    private mutating func readWords() {
        var rest = words.dropFirst()
        var onlyOperands = false
        while let word = rest.popFirst() {
            if onlyOperands || !word.hasPrefix("-") || word == "-" {
                places.append(rest.startIndex - 1)
                operands.append(word)
            } else if word == "--" {
                onlyOperands = true
            } else {
                let (name, inline) = CommandLineWords.split(word)
                guard let option = page.option(called: name) else {
                    isUnderstood = false
                    continue
                }
                given.insert(option.name)
                if case .none = option.value { continue }
                if inline == nil { _ = rest.popFirst() }
            }
        }
    }

    // MARK: Scripts

    private func isScriptMissing(_ place: Int) -> Bool {
        if operands.count <= place { return operands.count == place }
        guard page.takesOneScript, place == 0, page.operands.count > 1 else { return false }
        // `majlis query 'count(sessions)'`: what cannot be a path is the next operand, unless there are enough of them.
        let first = operands[0]
        if first == "-" || first.hasSuffix(".majlis") || first.hasSuffix(".journal") || Paths.exists(first) { return false }
        return page.operands[1].repeats || operands.count < page.operands.count
    }

    /// The project whose file is given to a command of one script.
    private func givenProject(_ place: Int) -> ProjectFile? {
        guard page.takesOneScript, !page.takesProject, operands.count > place, let resolved = Paths.resolved(operands[place]),
            Paths.isFolder(resolved) || resolved.hasSuffix("/" + ProjectFile.name)
        else { return nil }
        return finder.project(in: Paths.isFolder(resolved) ? resolved : Paths.folder(of: resolved))
    }

    private mutating func addScripts(at place: Int) {
        guard let folder = Paths.resolved("."), let project = finder.project(above: folder) else {
            if page.operands[place].isOptionalForGood { return }
            mistakes.append(
                UsageMistake(
                    message: Message(.projectNone, ["command": .command(page.word), "file": .code(ProjectFile.name)]),
                    hints: [
                        Message(.projectHintNew, ["command": .command("majlis new project -o \(ProjectFile.name)")]),
                        UsageDiagnosis.more(page.word),
                    ]))
            mistakes += UsageDiagnosis(words).mistakes
            return
        }
        addScripts(of: project, at: place, isTyped: false)
    }

    private mutating func addScripts(of project: ProjectFile, at place: Int, isTyped: Bool) {
        let folder = Paths.resolved(".") ?? "/"
        // Read by itself the file says why there is no script.
        if project.scripts.isEmpty, page.takesOneScript { return complainWithoutScripts(project, folder) }
        // The project file stands for its scripts, so that a list that is changed while it is watched counts.
        let takesFile = page.takesProject || project.scripts.isEmpty || page.takesSettings && !page.takesOneScript
        let scripts =
            takesFile ? [project.path] : page.takesOneScript ? project.mainScripts : page.takesFiles ? project.files : project.scripts
        let names = scripts.map { Self.operand(Paths.relative($0, to: folder)) }
        if page.takesOneScript, names.count > 1 {
            mistakes.append(
                UsageMistake(
                    message: Message(
                        .projectSeveral,
                        ["command": .command(page.word), "count": .number(names.count), "scripts": .list(names.map { .code($0) })])))
            return
        }
        if isTyped {
            words.replaceSubrange(places[place]...places[place], with: names)
            operands.replaceSubrange(place...place, with: names)
            return
        }
        // Behind the operands before them, so that `journal list` stays what it is.
        let index = place == 0 ? 1 : places[place - 1] + 1
        words.insert(contentsOf: names, at: index)
        operands.insert(contentsOf: names, at: place)
    }

    /// A file whose name begins like an option.
    private static func operand(_ path: String) -> String { path.hasPrefix("-") ? "./" + path : path }

    private mutating func complainWithoutScripts(_ project: ProjectFile, _ folder: String) {
        let name = project.shownName(from: folder)
        findings = (project.findings(in: FileID(0)), SourceFile(name: name, bytes: project.tree.source.bytes))
        mistakes.append(UsageMistake(message: Message(.projectWithoutScripts, ["file": .code(name)])))
    }

    // MARK: Settings

    private mutating func addSettings(_ place: Int) {
        guard operands.count > place else { return }
        let paths = page.takesOneScript ? [operands[place]] : Array(operands[place...])
        var projects: [ProjectFile] = []
        for path in paths {
            var found = [finder.project(of: path)].compactMap { $0 }
            // A folder above projects: their settings count as well.
            if found.isEmpty, path != "-", Paths.isFolder(path) {
                found = GivenPaths([path], taking: .projects, finder).scripts.compactMap { finder.project(of: $0) }
            }
            for project in found where !projects.contains(where: { $0 === project }) { projects.append(project) }
        }
        guard let first = projects.first else { return }
        let settings = options(of: first)
        for other in projects.dropFirst() {
            let others = options(of: other)
            for name in Set(settings.keys).union(others.keys).sorted() where settings[name] != others[name] {
                return complain(name, first, settings[name], other, others[name])
            }
        }
        for (name, value) in settings.sorted(by: { $0.key > $1.key }) {
            words.insert(contentsOf: value.isEmpty ? [name] : [name, value], at: 1)
        }
    }

    /// By option, its value; an empty one where the option takes none.
    private func options(of project: ProjectFile) -> [String: String] {
        let settings = project.settings
        var options: [String: String] = [:]
        func add(_ name: String, _ value: String?) {
            guard let value, !given.contains(name), page.options.contains(where: { $0.name == name }) else { return }
            options[name] = value
        }
        guard page.takesSettings else { return [:] }
        add("--strict", settings.isStrict ? "" : nil)
        add("--fail-on-empty", settings.failsOnEmpty ? "" : nil)
        add("--max-warnings", settings.maxWarnings.map { String($0) })
        add("--coverage", settings.coverage == nil ? nil : "")
        add("--threshold", settings.coverage.map { String($0) })
        add("--access", settings.disclosed.flatMap { Access(rawValue: $0.english)?.rawValue })
        let folder = Paths.resolved(".") ?? "/"
        add("--baseline", project.baselinePath.map { Paths.relative($0, to: folder) })
        switch settings.asOf {
        case .today: add("--as-of", AsOf.todayWord)
        case .day(let date): add("--as-of", "\(date)")
        case nil: break
        }
        return options
    }

    private mutating func complain(_ option: String, _ one: ProjectFile, _ first: String?, _ two: ProjectFile, _ second: String?) {
        func shown(_ value: String?) -> MessageArgument {
            guard let value else { return .message(Message(.projectAbsent)) }
            return value.isEmpty ? .message(Message(.projectSet)) : .code(value)
        }
        let folder = Paths.resolved(".")
        mistakes.append(
            UsageMistake(
                message: Message(
                    .projectsDiffer,
                    [
                        "option": .command(option), "first": shown(first), "one": .code(one.shownName(from: folder)),
                        "second": shown(second), "two": .code(two.shownName(from: folder)), "without": .command(Self.without),
                    ])))
    }
}

// MARK: - What the pages say of scripts

extension CommandPage {
    /// Which operand names scripts; nil for commands that work without any.
    var scriptOperand: Int? {
        if word == "explain" { return nil }
        return operands.firstIndex { ["PATH…", "FILE", "FILE…"].contains($0.shown) }
    }

    var takesOneScript: Bool { scriptOperand.map { operands[$0].shown != "PATH…" } ?? false }

    /// It takes several meetings together, and so a whole project.
    var takesProject: Bool { word == "status" }

    /// It works on files one by one rather than on projects.
    var takesFiles: Bool { ["fmt", "translate", "lint", "fix"].contains(word) }

    /// The project's strictness, limits, access and day count for what CI runs; views are asked for by a person, as of today.
    var takesSettings: Bool { ["check", "run", "test"].contains(word) }
}

extension CommandPage.Operand {
    /// The command does something sensible without it.
    fileprivate var isOptionalForGood: Bool { shown == "FILE…" }
}
