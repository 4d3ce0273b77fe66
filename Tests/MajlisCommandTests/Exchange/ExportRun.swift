import Foundation
import Testing

/// Exports for tests, and the programs that others validate such files with.
enum ExportRun {
    /// All formats that the command has, as it lists them itself: what is added later is tested as well.
    static let formats: [String] = {
        guard let run = try? Majlis.run(["export", "none.majlis", "--lang", "en"]) else { return [] }
        let list = run.errors.components(separatedBy: "with one of ").last ?? ""
        return list.components(separatedBy: CharacterSet(charactersIn: ",`\n ")).map { $0.trimmingCharacters(in: ["."]) }
            .filter { !$0.isEmpty && $0 != "or" }
    }()

    /// The folder of real programmes; they are no part of the project.
    static let realFiles: URL? = {
        guard let corpus = ProcessInfo.processInfo.environment["MAJLIS_CORPUS"], !corpus.isEmpty else { return nil }
        let folder = URL(fileURLWithPath: corpus).appendingPathComponent("data/real")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// The real programmes, with the zone of those that state none.
    static let programmes = [
        ("fosdem-2020.xml", "Europe/Brussels"), ("fosdem-2024.xml", "Europe/Brussels"), ("31c3.xml", "Europe/Berlin"),
        ("camp-2019.json", "Europe/Berlin"), ("rc3.json", "Europe/Berlin"), ("pyconfr-2025-pretalx-site.json", "Europe/Paris"),
        ("pyconus-tutorials.ics", "America/New_York"), ("ipu138-geneva-2018-03-en.tsv", "Europe/Zurich"),
        ("ipu138-geneva-2018-03-fr.tsv", "Europe/Zurich"),
    ]

    private static let isStrict = ProcessInfo.processInfo.environment["CI"] == "true"

    /// The folder of the schemas that files are held against.
    static let schemas: URL? = {
        guard let corpus = ProcessInfo.processInfo.environment["MAJLIS_CORPUS"], !corpus.isEmpty else { return nil }
        let folder = URL(fileURLWithPath: corpus).appendingPathComponent("data/validators")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// Whether XML can be held against the schema. Under CI it has to be.
    static let mayValidateXML = isStrict || schemas != nil && Machine.succeeds("/usr/bin/xmllint", ["--version"])

    /// The same for JSON.
    static let mayValidateJSON = isStrict || schemas != nil && Machine.succeeds("/usr/bin/python3", ["-c", "import jsonschema, rfc3987"])

    /// What the schema of schedule.xml has against a file; nil where it is valid.
    static func xmlProblems(_ file: String) throws -> String? {
        let schema = try #require(schemas, "the schemas are missing: set MAJLIS_CORPUS").appendingPathComponent("schedule.xml.xsd")
        let run = try Majlis.execute(
            "/usr/bin/xmllint", ["--noout", "--nonet", "--schema", schema.path, file], in: nil, input: nil, environment: [:])
        return run.status == 0 ? nil : String(run.errors.prefix(2000))
    }

    /// What the schema of schedule.json has against a file; nil where it is valid.
    static func jsonProblems(_ file: String) throws -> String? {
        let schema = try #require(schemas, "the schemas are missing: set MAJLIS_CORPUS").appendingPathComponent("schema.json")
        let program = """
            import json, jsonschema, sys
            schema = json.load(open(sys.argv[1], encoding="utf-8"))
            validator = jsonschema.Draft6Validator(schema, format_checker=jsonschema.FormatChecker())
            for problem in list(validator.iter_errors(json.load(open(sys.argv[2], encoding="utf-8"))))[:10]:
                print("/".join(map(str, problem.path)), problem.message[:200])
            """
        let run = try Majlis.execute(
            "/usr/bin/python3", ["-c", program, schema.path, file], in: nil, input: nil, environment: [:])
        return run.status == 0 && run.output.isEmpty ? nil : run.output + run.errors
    }
}
