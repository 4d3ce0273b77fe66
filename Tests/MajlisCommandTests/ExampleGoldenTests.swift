import Foundation
import Testing

/// What the examples print, in `Tests/Fixtures/report/<example>.<view>.txt`.
@Suite struct ExampleGoldenTests {
    struct View: Sendable, CustomTestStringConvertible {
        let example: String
        let name: String
        let arguments: [String]

        var testDescription: String { "\(example) \(name)" }
        var golden: String { "\(example).\(name).txt" }
    }

    static let folder = "Tests/Fixtures/report"
    static let asOf = "2027-03-01"

    /// Scripts in `examples/`, and in its folders the script that uses the others.
    static let entries: [(name: String, path: String)] = PackageFiles.paths(below: "examples", suffix: ".majlis").compactMap { file in
        let parts = file.split(separator: "/")
        if parts.count == 1 { return (String(file.dropLast(".majlis".count)), "examples/" + file) }
        let isEntry = parts.count == 2 && ["conference.majlis", "project.majlis"].contains(parts[1])
        return isEntry ? (String(parts[0]), "examples/" + file) : nil
    }

    static let views: [View] = entries.flatMap { example, path in
        [
            View(example: example, name: "check", arguments: ["check", path]),
            View(example: example, name: "run", arguments: ["run", path, "--as-of", asOf]),
            View(example: example, name: "agenda", arguments: ["agenda", path]),
            View(example: example, name: "tasks", arguments: ["tasks", path, "--as-of", asOf]),
            View(example: example, name: "people", arguments: ["people", path]),
        ]
    }

    @Test(arguments: views)
    func printsItsGolden(view: View) throws {
        let run = try Majlis.execute(
            "/bin/sh", ["-c", "cd \"$0\" && exec \"$@\"", PackageFiles.root.path, try Majlis.binary()] + view.arguments, in: nil,
            input: nil,
            environment: [:])
        #expect(run.status <= 1, "\(run.errors)")
        let text = run.output + run.errors + "[\(run.status)]\n"
        let url = PackageFiles.url(Self.folder).appendingPathComponent(view.golden)
        if PackageFiles.updatesGoldens {
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            if (try? String(contentsOf: url, encoding: .utf8)) != text { try text.write(to: url, atomically: false, encoding: .utf8) }
            return
        }
        let golden = try String(contentsOf: url, encoding: .utf8)
        #expect(text == golden, "\(view.golden) differs; `make golden` writes it down")
    }

    @Test func everyGoldenHasItsExample() throws {
        let wanted = Set(Self.views.map(\.golden))
        let orphans = PackageFiles.paths(below: Self.folder).filter { !wanted.contains($0) }
        if PackageFiles.updatesGoldens {
            for orphan in orphans { try FileManager.default.removeItem(at: PackageFiles.url(Self.folder).appendingPathComponent(orphan)) }
        } else {
            #expect(orphans == [], "goldens of examples that do not exist")
        }
    }

    @Test func thereAreExamples() {
        #expect(Self.entries.count >= 5)
    }
}
