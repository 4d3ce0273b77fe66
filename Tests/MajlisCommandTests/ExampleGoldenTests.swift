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

    static let views: [View] = plainViews + questions + days

    /// What is asked about the examples with `why` and `why-not`, in the languages that their readers use.
    static let questions: [View] = [
        question("summit", "why-glossary", "why", ["papers_and_languages.glossary"]),
        question("summit", "why-debate.ar", "why", ["المناقشة العامة", "--lang", "ar"]),
        question("summit", "why-papers", "why", ["papers_in_both"]),
        question("summit", "why-seafarers.ar", "why", ["seafarers", "--lang", "ar"]),
        question("summit", "why-flags", "why", ["protocol.flags.due"]),
        question("summit", "why-not-landing", "why-not", ["before_arrival[belisar].landing"]),
        question("summit", "why-not-room.ar", "why-not", ["تعارض_القاعات", "general_debate", "--lang", "ar"]),
        question("developer-conference", "why-queues", "why", ["queues"]),
        question("developer-conference", "why-signs", "why", ["signs"]),
        question("004-exploratory-meeting", "why-materials", "why", ["إرسال المواد"]),
        question("004-exploratory-meeting", "why-materials.en", "why", ["إرسال المواد", "--lang", "en"]),
        question("004-exploratory-meeting", "why-size", "why", ["حجم_اللقاء"]),
        question("004-exploratory-meeting", "why-not-listed", "why-not", ["مدرج", "الحراك"]),
    ]

    /// Where examples stand, as of the day and at times of their own.
    static let days: [View] =
        entries.map { View(example: $0.name, name: "status", arguments: ["status", $0.path, "--as-of", asOf]) } + [
            day("river-commission", "status-series", ["status"], ["wadi", "--as-of", asOf]),
            day("river-commission", "status-before", ["status"], ["--as-of", "2026-12-01"]),
            day("river-commission", "status.ar", ["status"], ["wadi", "--as-of", asOf, "--lang", "ar"]),
            day("river-commission", "status-json", ["status"], ["--as-of", asOf, "--format", "json"]),
            day("river-commission", "runsheet-now", ["runsheet"], ["--now", "2027-02-16 11:20"]),
            day("river-commission", "runsheet-early", ["runsheet"], ["--now", "2027-02-16 10:20"]),
            day("river-commission", "runsheet-session", ["runsheet"], ["debate", "--as-of", "2027-02-16"]),
            day("river-commission", "runsheet-json", ["runsheet"], ["debate", "--as-of", "2027-02-16", "--format", "json"]),
            day("water-council", "runsheet-now", ["runsheet"], ["--now", "٢٠٢٧/٠٢/٢٠ ١٠:٤٠"]),
            day("water-council", "runsheet-session", ["runsheet"], ["المداولة", "--as-of", "2027-02-20"]),
            day("water-council", "runsheet-session.en", ["runsheet"], ["المداولة", "--as-of", "2027-02-20", "--lang", "en"]),
        ]

    private static func day(_ example: String, _ name: String, _ command: [String], _ words: [String]) -> View {
        let path = entries.first { $0.name == example }?.path ?? example
        return View(example: example, name: name, arguments: command + [path] + words)
    }

    private static func question(_ example: String, _ name: String, _ command: String, _ words: [String]) -> View {
        let path = entries.first { $0.name == example }?.path ?? example
        return View(example: example, name: name, arguments: [command, path] + words + ["--as-of", asOf])
    }

    private static let plainViews: [View] = entries.flatMap { example, path in
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
