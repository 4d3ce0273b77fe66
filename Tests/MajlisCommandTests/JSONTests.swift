import Foundation
import Testing

/// The shape of `check --format json`.
@Suite struct JSONTests {
    private func document(_ script: String, _ arguments: [String] = []) throws -> (text: String, json: [String: Any]) {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", script)
        let run = try Majlis.run(["check", "a.majlis", "--format", "json"] + arguments, in: folder)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(run.outputBytes)) as? [String: Any], "\(run.output)")
        #expect(run.output.hasSuffix("}\n"))
        return (run.output, json)
    }

    @Test func hasEveryKey() throws {
        let (text, json) = try document(
            """
            majlis 1
            room hall "Main hall" capacity 25
            conference c "C" date 2027-03-14
            day 2027-03-14 from 09:00 {
                parallel {
                    session a "Überblick" for 1h room hall
                    session b "B" for 30m room hall
                }
            }

            """)
        #expect(json["version"] as? Int == 2)
        #expect(Set(json.keys) == ["version", "findings", "waived", "summary"])
        let summary = try #require(json["summary"] as? [String: Any])
        #expect(Set(summary.keys) == ["errors", "warnings", "notes", "undecided", "waived"])
        let findings = try #require(json["findings"] as? [[String: Any]])
        let conflict = try #require(findings.first { $0["rule"] as? String == "room_conflict" }, "\(text)")
        #expect(
            Set(conflict.keys) == [
                "code", "rule", "severity", "undecided", "pending", "message", "file", "line", "column", "endLine", "endColumn", "subjects",
                "fingerprint", "related", "evidence", "suggestions", "fixes",
            ])
        #expect(conflict["severity"] as? String == "error")
        #expect(conflict["undecided"] as? Bool == false)
        #expect(conflict["file"] as? String == "a.majlis")
        #expect(Set(try #require(conflict["subjects"] as? [String])).isSuperset(of: ["a", "b"]))
        let related = try #require(conflict["related"] as? [[String: Any]])
        #expect(related.allSatisfy { Set($0.keys) == ["file", "line", "column", "message"] })
        #expect(text.contains("Überblick"))
    }

    private static let evidenceKeys: Set<String> = [
        "text", "file", "line", "column", "value", "truth", "withheld", "sources", "witnesses", "omitted", "parts",
    ]

    @Test func evidenceHasOneShape() throws {
        let (text, json) = try document(
            """
            room hall "Main hall" capacity 25
            conference c "C" date 2027-03-14
            day 2027-03-14 from 09:00 { session a "A" for 1h room hall expected 40 }
            rule many "Many" {
                require count(sessions) >= 3
                otherwise warn "{count(sessions)} only" @ar "لا أكثر من {count(sessions)}"
                suggest "plan more"
            }

            """)
        let findings = try #require(json["findings"] as? [[String: Any]])
        let own = try #require(findings.first { $0["rule"] as? String == "many" }, "\(text)")
        #expect(own["code"] as? String == "script.many" && own["message"] as? String == "1 only")
        #expect(own["suggestions"] as? [String] == ["plan more", "2 more in `sessions`"])
        let evidence = try #require(own["evidence"] as? [String: Any])
        #expect(Set(evidence.keys) == Self.evidenceKeys)
        #expect(
            evidence["text"] as? String == "count(sessions) >= 3" && evidence["truth"] as? String == "no" && evidence["line"] as? Int == 5)
        let part = try #require((evidence["parts"] as? [[String: Any]])?.first)
        #expect(part["value"] as? Int == 1 && part["text"] as? String == "count(sessions)")
        let witness = try #require((part["witnesses"] as? [[String: Any]])?.first)
        #expect(witness["record"] as? String == "A" && witness["line"] as? Int == 3)
        let builtIn = try #require(findings.first { $0["rule"] as? String == "capacity" }, "\(text)")
        let compared = try #require(builtIn["evidence"] as? [String: Any])
        #expect(Set(compared.keys) == Self.evidenceKeys)
        #expect((compared["sources"] as? [[String: Any]])?.map { $0["line"] as? Int } == [3, 1])
        #expect((builtIn["suggestions"] as? [String])?.isEmpty == false)
    }

    @Test func evidenceSpeaksTheReadersLanguage() throws {
        let (_, json) = try document(
            """
            conference c "C" date 2027-03-14
            rule many "Many" @ar "الكثرة" {
                require count(sessions) >= 3
                otherwise warn "{count(sessions)} only" @ar "لا أكثر من {count(sessions)}"
            }

            """, ["--lang", "ar"])
        let own = try #require((json["findings"] as? [[String: Any]])?.first { $0["rule"] as? String == "many" })
        #expect(own["message"] as? String == "لا أكثر من 0")
    }

    @Test func columnsCountScalarsAndEditsCountBytes() throws {
        let (text, json) = try document("شخص منى \"منى\"\nroom hall \"Main hall\" capcity 25\n")
        let findings = try #require(json["findings"] as? [[String: Any]])
        let finding = try #require(findings.first { ($0["line"] as? Int) == 2 }, "\(text)")
        #expect(finding["column"] as? Int == 23)
        let fixes = try #require(finding["fixes"] as? [[String: Any]])
        let edit = try #require((fixes.first?["edits"] as? [[String: Any]])?.first, "\(text)")
        let script = Array("شخص منى \"منى\"\nroom hall \"Main hall\" capcity 25\n".utf8)
        let start = try #require(edit["start"] as? Int)
        let end = try #require(edit["end"] as? Int)
        #expect(String(decoding: script[start..<end], as: UTF8.self) == "capcity")
        #expect(edit["text"] as? String == "capacity")
    }

    @Test func isTheSameWhateverTheTerminal() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", "room hall capacity many\n")
        let plain = try Majlis.run(["check", "a.majlis", "--format", "json"], in: folder)
        let coloured = try Majlis.run(
            ["check", "a.majlis", "--format", "json", "--color", "always"], in: folder, environment: ["TERM": "xterm", "COLUMNS": "40"])
        #expect(plain.outputBytes == coloured.outputBytes)
    }

    @Test func messagesInArabic() throws {
        let (_, json) = try document("room hall capacity many\n", ["--lang", "ar"])
        let findings = try #require(json["findings"] as? [[String: Any]])
        let message = try #require(findings.first?["message"] as? String)
        #expect(message.unicodeScalars.contains { (0x0600...0x06FF).contains($0.value) })
        #expect(findings.first?["severity"] as? String == "error")
    }

    @Test func withoutFindings() throws {
        let (_, json) = try document("majlis 1\nroom hall \"Main hall\" capacity 25\n")
        #expect((json["findings"] as? [Any])?.isEmpty == true)
    }
}
