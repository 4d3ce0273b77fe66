import Foundation
import Testing

/// The table of `Documentation/exit-statuses.md`, line by line.
@Suite struct ExitStatusTableTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let status: Int32
        let command: String

        var testDescription: String { "\(command) -> \(status)" }
    }

    static let rows: [Row] = {
        guard let text = try? PackageFiles.text("Documentation/exit-statuses.md") else { return [] }
        return text.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard line.hasPrefix("|"), cells.count == 3, let status = Int32(cells[0]), cells[1].hasPrefix("`") else { return nil }
            return Row(status: status, command: cells[1].trimmingCharacters(in: ["`"]))
        }
    }()

    private static let meeting = """
        majlis 1
        conference c "C" date 2027-03-14 zone "UTC"
        room hall "Main hall" capacity 25
        day 2027-03-14 from 09:00 {
            session a "A" for 1h room hall chair none expected FIGURE
        }

        """

    private static func scripts() -> [String: String] {
        let workflow = """
            majlis 1
            organization zenith "Zenith"
            workflow filing of organization {
                states unfiled, filed, verified
                step file from unfiled to filed
                step verify from filed to verified
            }
            on 2027-02-01 verify zenith

            """
        return [
            "clean.majlis": meeting.replacingOccurrences(of: "FIGURE", with: "20"),
            "wrong.majlis": meeting.replacingOccurrences(of: "FIGURE", with: "30"),
            "warned.majlis": "majlis 1\n\nseverity capacity warn\n"
                + meeting.replacingOccurrences(of: "FIGURE", with: "30").replacingOccurrences(of: "majlis 1\n", with: ""),
            "open.majlis": meeting.replacingOccurrences(of: "FIGURE", with: "tbd"),
            "waived.majlis": meeting.replacingOccurrences(of: "FIGURE", with: "30") + "waive capacity on a because \"they stand\"\n",
            "refused.majlis": workflow, "broken.majlis": CheckedScripts.fixable,
            "untidy.majlis": "majlis 1\nroom   hall \"Main hall\"    capacity 25\n",
            "tests.majlis": """
            majlis 1
            room hall "Main hall" capacity 25
            rule large "Large" {
                require hall.capacity >= 20
                otherwise "too small"
            }
            organization acme "Acme"
            workflow filing of organization {
                states unfiled, filed
                step file from unfiled to filed
            }
            test "passes" { expect hall.capacity == 25 }
            test "fails" { expect hall.capacity == 30 }

            """,
        ]
    }

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (name, text) in Self.scripts() { try folder.write(name, text) }
        _ = try Majlis.run(["check", "wrong.majlis", "--output", "json=known.json"], in: folder)
        return folder
    }

    @Test(arguments: rows) func isWhatTheTableSays(row: Row) throws {
        let folder = try folder()
        if row.status == 70 {
            let run = try Majlis.execute(
                "/bin/sh",
                [
                    "-c", "mkfifo in; exec 3<>in; \"$0\" check - < in & child=$!; sleep 0.5; \(row.command) $child; wait $child",
                    try Majlis.binary(),
                ],
                in: folder, input: nil, environment: [:])
            #expect(run.status == 70)
            return
        }
        let run = try Majlis.shell(row.command, in: folder)
        #expect(run.status == row.status, "\(row.command): \(run.output)\(run.errors)")
    }

    @Test func theTableHasEveryStatus() {
        #expect(Set(Self.rows.map(\.status)) == [0, 1, 2, 70])
        #expect(Self.rows.count > 45)
    }
}
