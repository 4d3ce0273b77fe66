import Foundation
import Testing

/// Controls of direction in titles and texts: no format for machines carries them as they are, and none is lost where they can be written.
@Suite struct DirectionControlTests {
    private static let script = """
        conference forum "Forum \\u{2067}abc\\u{2069} \\u{200F}x\\u{200E}" {
            day first 2027-03-14 {
                session talk "Talk \\u{2066}x\\u{2069} \\u{061C}y \\u{202E}evil" at 09:00 for 30m room hall {
                    expected 30
                    chair mona
                }
            }
        }
        room hall "Hall \\u{2066}b\\u{2069}\\u{061C}" capacity 20
        person mona "Mona \\u{2068}Haddad\\u{2069}"
        checklist list "List \\u{200F}" {
            task one "One \\u{200E}\\u{2067}t\\u{2069}" due 2027-03-01 owner mona
        }
        test "hall \\u{2067}t\\u{2069}" {
            expect finding capacity on talk
        }

        """

    private static let calls: [[String]] =
        ["json", "sarif", "junit", "github", "gitlab"].map { ["check", "c.majlis", "--format", $0] }
        + ["agenda", "tasks", "people"].flatMap { command in ["csv", "json"].map { [command, "c.majlis", "--format", $0] } }
        + ["status", "open"].map { [$0, "c.majlis", "--format", "json"] }
        + [["query", "c.majlis", "sessions", "--format", "csv"], ["query", "c.majlis", "sessions", "--format", "json"]]
        + [
            ["why", "c.majlis", "talk", "--format", "json"], ["test", "c.majlis", "--format", "json"],
            ["test", "c.majlis", "--format", "junit"],
        ]

    private func controls(_ text: String) -> [String] {
        text.unicodeScalars.filter {
            [0x61C, 0x200E, 0x200F].contains($0.value) || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
        }
        .map { String($0.value, radix: 16) }
    }

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        // Some as escapes, which the language wants for overrides, the others as themselves.
        var text = Self.script
        for code in ["2066", "2067", "2068", "2069", "200E", "200F", "061C"] {
            guard let scalar = UInt32(code, radix: 16).flatMap(Unicode.Scalar.init) else { continue }
            text = text.replacingOccurrences(of: "\\u{\(code)}", with: String(Character(scalar)))
        }
        _ = try folder.write("c.majlis", text)
        return folder
    }

    @Test(arguments: calls, ["en", "ar-EG"])
    func noFormatForMachinesCarriesThem(call: [String], language: String) throws {
        let run = try Majlis.run(call + ["--lang", language], in: try folder())
        #expect(run.status < 2, "\(run.errors)")
        #expect(!run.outputBytes.isEmpty)
        #expect(controls(run.output) == [], "\(run.output)")
    }

    @Test func jsonKeepsThemAsEscapes() throws {
        let run = try Majlis.run(["people", "c.majlis", "--format", "json"], in: try folder())
        #expect(run.output.contains("Mona \\u2068Haddad\\u2069"))
        let json = try JSONSerialization.jsonObject(with: Data(run.outputBytes))
        #expect("\(json)".contains("Mona \u{2068}Haddad\u{2069}"))
    }

    @Test func spreadsheetsAreSparedThem() throws {
        let run = try Majlis.run(["people", "c.majlis", "--format", "csv"], in: try folder())
        #expect(run.output.contains("Mona Haddad"))
    }

    @Test func overridesAreShownEscapedToPeople() throws {
        let run = try Majlis.run(["agenda", "c.majlis"], in: try folder())
        #expect(run.output.contains("\\u{202E}evil"))
    }
}
