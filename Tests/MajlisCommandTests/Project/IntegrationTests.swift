import Foundation
import Testing

/// What is ready to copy: hooks, a workflow and jobs. Every command in them is run in a scratch repository.
@Suite struct IntegrationTests {
    static let files = [".pre-commit-hooks.yaml", "integrations/github/majlis.yml", "integrations/gitlab/majlis.yml"]

    /// A repository with a project, a script and a test in it.
    private func repository() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("project.majlis", "majlis 1\n\nproject water \"Water\" {\n    scripts \"conference.majlis\"\n}\n")
        try folder.write(
            "conference.majlis",
            """
            majlis 1

            conference council "Council" date 2027-03-14
            room hall "Main hall" capacity 25

            test "one hall" with all {
                expect count(rooms) == 1
            }

            """)
        return folder
    }

    /// The commands of a file: what stands behind `run:` and `entry:`, and the items below `script:`.
    private func commands(in path: String) throws -> [String] {
        var found: [String] = []
        var isScript = false
        for line in try PackageFiles.text(path).split(separator: "\n") {
            let text = line.drop { $0 == " " }
            if text.hasPrefix("#") { continue }
            for key in ["run: ", "entry: "] where text.hasPrefix(key) { found.append(String(text.dropFirst(key.count))) }
            if text.hasPrefix("- ") { if isScript { found.append(String(text.dropFirst(2))) } } else { isScript = text == "script:" }
        }
        return found.filter { $0.hasPrefix("majlis ") }
    }

    @Test("every command succeeds on a project without mistakes, and writes the files that are uploaded", arguments: files)
    func run(path: String) throws {
        let folder = try repository()
        let commands = try commands(in: path)
        #expect(commands.count >= 3, "\(commands)")
        for command in commands {
            // pre-commit names the files that have changed where a hook asks for them.
            let line = path.hasPrefix(".pre") && command.hasSuffix("fmt") ? command + " conference.majlis project.majlis" : command
            let run = try Majlis.shell(line, in: folder)
            #expect(run.status == 0, "\(line): \(run.output)\(run.errors)")
        }
        let text = try PackageFiles.text(path)
        for name in ["majlis.sarif", "majlis-tests.xml", "gl-code-quality-report.json"] where text.contains(name) {
            #expect(try folder.names().contains(name), "\(name)")
        }
    }

    @Test("each fails on a planted mistake", arguments: files)
    func fail(path: String) throws {
        let folder = try repository()
        let script = try folder.text("conference.majlis")
        try folder.write("conference.majlis", script.replacingOccurrences(of: "== 1", with: "==   2") + "room annex capacity many\n")
        for command in try commands(in: path) where !(path.hasPrefix(".pre") && command.hasSuffix("fmt")) {
            #expect(try Majlis.shell(command, in: folder).status == 1, "\(command)")
        }
    }

    @Test("they are YAML", .enabled(if: hasYAML || CompletionTests.isStrict), arguments: files)
    func areYAML(path: String) throws {
        let program = "import sys, yaml; document = yaml.safe_load(open(sys.argv[1])); assert document; print(type(document).__name__)"
        let run = try Majlis.execute(
            "/usr/bin/python3", ["-c", program, PackageFiles.url(path).path], in: nil, input: nil, environment: [:])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output == (path.hasPrefix(".pre") ? "list\n" : "dict\n"))
    }

    private static let hasYAML =
        (try? Majlis.execute("/usr/bin/python3", ["-c", "import yaml"], in: nil, input: nil, environment: [:]))?.status == 0

    @Test("the hooks have what pre-commit asks of them")
    func hooks() throws {
        let text = try PackageFiles.text(".pre-commit-hooks.yaml")
        for id in ["majlis-check", "majlis-fmt", "majlis-test"] { #expect(text.contains("- id: \(id)\n")) }
        for key in ["name:", "entry:", "language: system", "files: '\\.majlis$'"] {
            #expect(text.components(separatedBy: "  " + key).count == 4, "\(key)")
        }
    }
}
