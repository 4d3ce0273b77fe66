import Foundation
import FoundationXML
import Testing

/// What CI servers read: JUnit, GitHub's workflow commands, GitLab's Code Quality.
@Suite struct ServerFormatTests {
    private func run(_ format: String, _ arguments: [String] = []) throws -> Majlis.Run {
        try Majlis.run(["check", ".", "--format", format] + arguments, in: try CheckedScripts.folder())
    }

    private func findings() throws -> (counted: [[String: Any]], waived: [[String: Any]]) {
        let json = try #require(try CheckedScripts.json(try run("json")) as? [String: Any])
        return (try #require(json["findings"] as? [[String: Any]]), try #require(json["waived"] as? [[String: Any]]))
    }

    @Test func junitIsWellFormedAndItsCountsAreTrue() throws {
        let document = try JUnitDocument(try run("junit").outputBytes)
        #expect(document.problems.isEmpty, "\(document.problems)")
        let (counted, waived) = try findings()
        let failing = counted.count { $0["severity"] as? String == "error" && $0["undecided"] as? Bool == false }
        #expect(document.failures.count >= failing && failing > 5)
        // A case for each finding, and one for each file without any.
        let withFindings = Set((counted + waived).compactMap { $0["file"] as? String })
        #expect(document.cases == counted.count + waived.count + (document.suites.count - withFindings.count))
        #expect(document.suites.contains("clean.majlis") && document.suites.contains("talks/day 1, 100%.majlis"))
        #expect(document.failures.contains { $0.contains("“A, b: <c> & 100% [d](1)") }, "escaped and read back")
    }

    @Test func githubCommandsAreEscaped() throws {
        let lines = try run("github").output.split(separator: "\n")
        let (counted, _) = try findings()
        #expect(lines.count == counted.count)
        let pattern = #/^::(error|warning|notice) ((?:[A-Za-z]+=[^,:]*)(?:,[A-Za-z]+=[^,:]*)*)::(.*)$/#
        for (line, finding) in zip(lines, counted) {
            let match = try #require(try pattern.wholeMatch(in: line), "\(line)")
            var properties: [String: String] = [:]
            for property in match.2.split(separator: ",") {
                let parts = property.split(separator: "=", maxSplits: 1)
                properties[String(parts[0])] = String(parts.count > 1 ? parts[1] : "").removingPercentEncoding
            }
            #expect(properties["file"] == finding["file"] as? String)
            #expect(properties["line"] == "\(finding["line"] ?? "")")
            #expect(properties["endLine"] == "\(finding["endLine"] ?? "")")
            #expect((properties["col"] != nil) == (properties["line"] == properties["endLine"]))
            #expect(properties["title"]?.hasPrefix(finding["code"] as? String ?? "-") == true)
            // The message is the sentence, with what it rests on in the lines below.
            let message = String(match.3).replacingOccurrences(of: "%0A", with: "\n").replacingOccurrences(of: "%25", with: "%")
            #expect(message.hasPrefix(finding["message"] as? String ?? "-"), "\(message)")
            #expect(!match.3.contains("\r"))
            let isOpen = finding["undecided"] as? Bool == true
            let word = ["error": "error", "warning": "warning", "note": "notice"][finding["severity"] as? String ?? ""] ?? ""
            #expect(String(match.1) == (isOpen ? "notice" : word))
        }
    }

    @Test func codeQualityHasWhatGitLabDemands() throws {
        let issues = try #require(try CheckedScripts.json(try run("gitlab")) as? [[String: Any]])
        let (counted, _) = try findings()
        #expect(issues.count == counted.count)
        for (issue, finding) in zip(issues, counted) {
            #expect(Set(issue.keys) == ["description", "check_name", "fingerprint", "severity", "location"])
            #expect(issue["description"] as? String == finding["message"] as? String)
            #expect(issue["fingerprint"] as? String == finding["fingerprint"] as? String)
            #expect(["info", "minor", "major", "critical", "blocker"].contains(issue["severity"] as? String ?? ""))
            let location = try #require(issue["location"] as? [String: Any])
            let path = try #require(location["path"] as? String)
            #expect(path == finding["file"] as? String && !path.hasPrefix("./") && !path.hasPrefix("/"))
            #expect((location["lines"] as? [String: Int])?["begin"] == finding["line"] as? Int)
        }
        let fingerprints = issues.compactMap { $0["fingerprint"] as? String }
        #expect(Set(fingerprints).count == fingerprints.count)
    }

    /// However the paths are given, and however often: the same bytes.
    @Test(arguments: ["json", "sarif", "github", "gitlab", "junit"]) func theBytesDependOnTheScriptsOnly(format: String) throws {
        let folder = try CheckedScripts.folder()
        let first = try Majlis.run(["check", ".", "--format", format], in: folder)
        for paths in [["."], [folder.path], ["./."], ["cli/.."]] {
            let again = try Majlis.run(
                ["check"] + paths + ["--format", format], in: folder, environment: ["TERM": "xterm", "COLUMNS": "30"])
            #expect(again.outputBytes == first.outputBytes, "\(paths)")
        }
        #expect(!first.output.contains(folder.path))
    }
}

/// A JUnit report as a reader takes it.
private final class JUnitDocument: NSObject, XMLParserDelegate {
    private(set) var problems: [String] = []
    private(set) var suites: [String] = []
    private(set) var cases = 0
    private(set) var failures: [String] = []
    private var counted: [(name: String, stated: [String: Int], found: [String: Int])] = []
    private var stack: [String] = []

    init(_ bytes: [UInt8]) throws {
        super.init()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = self
        if !parser.parse() { problems.append("not well-formed: \(String(describing: parser.parserError))") }
    }

    private static let places: [String: Set<String>] = [
        "testsuites": [""], "testsuite": ["testsuites"], "testcase": ["testsuite"], "failure": ["testcase"], "error": ["testcase"],
        "skipped": ["testcase"], "system-out": ["testcase"],
    ]

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
    ) {
        if Self.places[name]?.contains(stack.last ?? "") != true { problems.append("\(name) in \(stack.last ?? "nothing")") }
        stack.append(name)
        switch name {
        case "testsuites", "testsuite":
            var stated: [String: Int] = [:]
            for key in ["tests", "failures", "errors", "skipped"] { stated[key] = attributes[key].flatMap { Int($0) } ?? -1 }
            counted.append((name, stated, [:]))
            if name == "testsuite" { suites.append(attributes["name"] ?? "") }
        case "testcase":
            cases += 1
            count("tests")
            for key in ["name", "classname"] where attributes[key]?.isEmpty != false { problems.append("a case without \(key)") }
        case "failure":
            failures.append(attributes["message"] ?? "")
            count("failures")
        case "error": count("errors")
        case "skipped": count("skipped")
        default: break
        }
    }

    private func count(_ key: String) {
        for index in counted.indices { counted[index].found[key, default: 0] += 1 }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        stack.removeLast()
        guard name == "testsuites" || name == "testsuite", let suite = counted.popLast() else { return }
        for (key, number) in suite.stated where suite.found[key, default: 0] != number {
            problems.append("\(name): \(key) is \(suite.found[key, default: 0]), not \(number)")
        }
    }
}
