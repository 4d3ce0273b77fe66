import Foundation

/// Holds a SARIF log against what the standard (2.1.0) demands of everything that we write into one. A member that is not known here is a
/// problem too: whoever adds one says first what the standard demands of it.
struct SARIFValidator {
    typealias Object = [String: Any]

    private(set) var problems: [String] = []
    private var artifacts: [String] = []
    private var rules: [String] = []
    /// The lines of each artifact, where the test has the files.
    private let lines: [String: [String]]

    /// - Parameter lines: by URI.
    init(_ log: Any, lines: [String: [String]] = [:]) {
        self.lines = lines
        guard let log = log as? Object else {
            problems.append("no object")
            return
        }
        members(log, "log", required: ["version", "runs"], optional: ["$schema"])
        expect(log["version"] as? String == "2.1.0", "version")
        if let schema = log["$schema"] as? String { expect(URL(string: schema)?.scheme == "https", "$schema is no URI") }
        for run in objects(log, "runs", "log") { check(run: run) }
    }

    // MARK: The run

    private mutating func check(run: Object) {
        members(
            run, "run", required: ["tool"],
            optional: ["language", "columnKind", "defaultEncoding", "invocations", "artifacts", "results"])
        isLanguage(run["language"], "run.language")
        expect(["utf16CodeUnits", "unicodeCodePoints"].contains(run["columnKind"] as? String ?? ""), "columnKind")
        expect(run["defaultEncoding"] as? String == "UTF-8", "defaultEncoding")
        let tool = object(run, "tool", "run")
        members(tool, "tool", required: ["driver"], optional: [])
        check(driver: object(tool, "driver", "tool"))
        for invocation in objects(run, "invocations", "run") {
            members(invocation, "invocation", required: ["executionSuccessful"], optional: ["exitCode"])
            expect(invocation["executionSuccessful"] is Bool, "executionSuccessful")
            expect(invocation["exitCode"] is Int, "exitCode")
        }
        for artifact in objects(run, "artifacts", "run") { check(artifact: artifact) }
        expect(Set(artifacts).count == artifacts.count, "two artifacts are one file")
        let results = objects(run, "results", "run")
        for (index, result) in results.enumerated() { check(result: result, "results[\(index)]") }
        // 3.27.23, 3.27.24
        expect(Set(results.map { $0["suppressions"] == nil }).count <= 1, "some results have suppressions and some have not")
        expect(Set(results.map { $0["baselineState"] == nil }).count <= 1, "some results have a baselineState and some have not")
    }

    private mutating func check(driver: Object) {
        members(driver, "driver", required: ["name"], optional: ["semanticVersion", "language", "rules"])
        isText(driver["name"], "driver.name")
        isLanguage(driver["language"], "driver.language")
        let version = driver["semanticVersion"] as? String ?? ""
        expect(version.range(of: #"^\d+\.\d+\.\d+$"#, options: .regularExpression) != nil, "semanticVersion \(version)")
        for rule in objects(driver, "rules", "driver") {
            members(
                rule, "rule", required: ["id"],
                optional: ["name", "shortDescription", "fullDescription", "help", "defaultConfiguration"])
            isText(rule["id"], "rule.id")
            isText(rule["name"], "rule.name")
            for key in ["shortDescription", "fullDescription", "help"] {
                let text = object(rule, key, "rule")
                // 3.12.3: where there is markdown there is text.
                members(text, key, required: ["text"], optional: ["markdown"])
                for value in text.values { isText(value, key) }
            }
            let configuration = object(rule, "defaultConfiguration", "rule")
            members(configuration, "defaultConfiguration", required: [], optional: ["level"])
            expect(["none", "note", "warning", "error"].contains(configuration["level"] as? String ?? ""), "level")
            rules.append(rule["id"] as? String ?? "")
        }
        expect(Set(rules).count == rules.count, "two rules of one id")
    }

    private mutating func check(artifact: Object) {
        members(artifact, "artifact", required: [], optional: ["location", "length", "sourceLanguage", "roles"])
        let location = object(artifact, "location", "artifact")
        members(location, "artifact.location", required: ["uri"], optional: [])
        isReference(location["uri"], "artifact.uri")
        artifacts.append(location["uri"] as? String ?? "")
        expect((artifact["length"] as? Int ?? -2) >= 0, "length")
        isText(artifact["sourceLanguage"], "sourceLanguage")
        let roles = artifact["roles"] as? [String] ?? []
        expect(roles == ["analysisTarget"], "roles")
    }

    // MARK: Results

    private mutating func check(result: Object, _ path: String) {
        members(
            result, path, required: ["message"],
            optional: [
                "ruleId", "ruleIndex", "kind", "level", "locations", "relatedLocations", "partialFingerprints", "suppressions",
                "baselineState",
                "fixes", "properties",
            ])
        let index = result["ruleIndex"] as? Int ?? -1
        expect(rules.indices.contains(index) && rules[index] == result["ruleId"] as? String, "\(path): ruleIndex and ruleId differ")
        let kind = result["kind"] as? String ?? ""
        let level = result["level"] as? String ?? ""
        expect(["pass", "open", "informational", "notApplicable", "review", "fail"].contains(kind), "\(path): kind \(kind)")
        expect(["none", "note", "warning", "error"].contains(level), "\(path): level \(level)")
        // 3.27.10: only what fails has a level.
        expect(kind == "fail" || level == "none", "\(path): \(kind) of the level \(level)")
        check(message: object(result, "message", path), path)
        for location in objects(result, "locations", path) {
            members(location, "\(path).location", required: [], optional: ["physicalLocation"])
            check(physical: object(location, "physicalLocation", path), path)
        }
        var ids: [Int] = []
        for location in objects(result, "relatedLocations", path, mayBeAbsent: true) {
            members(location, "\(path).relatedLocation", required: [], optional: ["id", "physicalLocation", "message"])
            check(physical: object(location, "physicalLocation", path), path)
            check(message: object(location, "message", path), path)
            ids.append(location["id"] as? Int ?? -1)
        }
        expect(ids.allSatisfy { $0 >= 0 } && Set(ids).count == ids.count, "\(path): ids \(ids)")
        let fingerprints = result["partialFingerprints"] as? [String: String] ?? [:]
        expect(!fingerprints.isEmpty && fingerprints.values.allSatisfy { !$0.isEmpty }, "\(path): fingerprints")
        for suppression in objects(result, "suppressions", path) {
            members(suppression, "\(path).suppression", required: ["kind"], optional: ["status", "justification", "location"])
            expect(["inSource", "external"].contains(suppression["kind"] as? String ?? ""), "\(path): suppression")
            expect(["accepted", "underReview", "rejected"].contains(suppression["status"] as? String ?? ""), "\(path): status")
            expect(suppression["justification"] is String, "\(path): justification")
            let location = object(suppression, "location", path)
            members(location, "\(path).suppression.location", required: [], optional: ["physicalLocation"])
            check(physical: object(location, "physicalLocation", path), path)
        }
        if let state = result["baselineState"] as? String {
            expect(["new", "unchanged", "updated", "absent"].contains(state), "\(path): \(state)")
        }
        for fix in objects(result, "fixes", path, mayBeAbsent: true) { check(fix: fix, path) }
        expect(result["properties"] is Object, "\(path): properties")
    }

    private mutating func check(fix: Object, _ path: String) {
        members(fix, "\(path).fix", required: ["artifactChanges"], optional: ["description"])
        check(message: object(fix, "description", path), path)
        let changes = objects(fix, "artifactChanges", path)
        expect(!changes.isEmpty, "\(path): a fix that changes nothing")
        for change in changes {
            members(change, "\(path).change", required: ["artifactLocation", "replacements"], optional: [])
            let uri = check(artifactLocation: object(change, "artifactLocation", path), path)
            let replacements = objects(change, "replacements", path)
            expect(!replacements.isEmpty, "\(path): no replacement")
            for replacement in replacements {
                members(replacement, "\(path).replacement", required: ["deletedRegion"], optional: ["insertedContent"])
                check(region: object(replacement, "deletedRegion", path), uri, path)
                let content = object(replacement, "insertedContent", path)
                members(content, "\(path).insertedContent", required: [], optional: ["text"])
                expect(content["text"] is String, "\(path): insertedContent")
            }
        }
    }

    private mutating func check(message: Object, _ path: String) {
        members(message, "\(path).message", required: ["text"], optional: [])
        isText(message["text"], "\(path).message")
        var text = message["text"] as? String ?? ""
        // 3.11.5, 3.11.6: no placeholder, no link.
        for pair in ["{{", "}}"] { text = text.replacingOccurrences(of: pair, with: "") }
        expect(!text.contains("{") && !text.contains("}"), "\(path): braces in \(text)")
        expect(text.range(of: #"[^\\]\]\("#, options: .regularExpression) == nil, "\(path): a link in \(text)")
    }

    private mutating func check(physical: Object, _ path: String) {
        members(physical, "\(path).physicalLocation", required: ["artifactLocation"], optional: ["region"])
        let uri = check(artifactLocation: object(physical, "artifactLocation", path), path)
        check(region: object(physical, "region", path), uri, path)
    }

    private mutating func check(artifactLocation: Object, _ path: String) -> String {
        members(artifactLocation, "\(path).artifactLocation", required: ["uri"], optional: ["index"])
        isReference(artifactLocation["uri"], "\(path).uri")
        let uri = artifactLocation["uri"] as? String ?? ""
        if let index = artifactLocation["index"] as? Int {
            expect(artifacts.indices.contains(index) && artifacts[index] == uri, "\(path): index \(index) is not \(uri)")
        }
        return uri
    }

    private mutating func check(region: Object, _ uri: String, _ path: String) {
        members(region, "\(path).region", required: ["startLine"], optional: ["startColumn", "endLine", "endColumn"])
        let numbers = ["startLine", "startColumn", "endLine", "endColumn"].map { region[$0] as? Int ?? 0 }
        expect(numbers.allSatisfy { $0 >= 1 }, "\(path): region \(numbers)")
        expect(numbers[2] > numbers[0] || numbers[2] == numbers[0] && numbers[3] >= numbers[1], "\(path): region ends before it begins")
        guard let lines = lines[uri] else { return }
        for (line, column) in [(numbers[0], numbers[1]), (numbers[2], numbers[3])] {
            let isInside = line <= lines.count && column <= lines[line - 1].unicodeScalars.count + 1
            expect(isInside, "\(path): \(line):\(column) is outside \(uri)")
        }
    }

    // MARK: Parts

    private mutating func expect(_ condition: Bool, _ problem: String) {
        if !condition { problems.append(problem) }
    }

    private mutating func members(_ object: Object, _ path: String, required: [String], optional: [String]) {
        for key in required { expect(object[key] != nil, "\(path): \(key) is missing") }
        for key in object.keys { expect(required.contains(key) || optional.contains(key), "\(path): \(key) is not known") }
    }

    private mutating func object(_ parent: Object, _ key: String, _ path: String) -> Object {
        expect(parent[key] is Object, "\(path): \(key) is no object")
        return parent[key] as? Object ?? [:]
    }

    private mutating func objects(_ parent: Object, _ key: String, _ path: String, mayBeAbsent: Bool = false) -> [Object] {
        if mayBeAbsent, parent[key] == nil { return [] }
        expect(parent[key] is [Object], "\(path): \(key) is no array of objects")
        return parent[key] as? [Object] ?? []
    }

    private mutating func isText(_ value: Any?, _ path: String) {
        expect((value as? String)?.isEmpty == false, "\(path): no text")
    }

    private mutating func isLanguage(_ value: Any?, _ path: String) {
        let text = value as? String ?? ""
        expect(text.range(of: "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$", options: .regularExpression) != nil, "\(path): \(text)")
    }

    /// A relative reference of RFC 3986 that begins at the working folder.
    private mutating func isReference(_ value: Any?, _ path: String) {
        let text = value as? String ?? ""
        let pattern = #"^(?!/)([A-Za-z0-9\-._~!$&'()*+,;=@/]|%[0-9A-F]{2})+$"#
        expect(text.range(of: pattern, options: .regularExpression) != nil, "\(path): \(text) is no relative reference")
    }
}
