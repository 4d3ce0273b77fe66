import Foundation
import Testing

/// The project validates its own examples by `.ci/examples`, as `.ci/run` does: what is planted there is found and said.
@Suite struct OwnExamplesTests {
    static let script = PackageFiles.url(".ci/examples").path

    /// A copy of the examples.
    func examples() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(at: PackageFiles.url("examples"), to: folder.url.appendingPathComponent("examples"))
        return folder
    }

    func validate(_ folder: TemporaryFolder) throws -> Majlis.Run {
        try Majlis.execute(
            "/bin/bash", [Self.script, folder.path("examples")], in: folder, input: nil, environment: ["MAJLIS_BINARY": try Majlis.binary()]
        )
    }

    func change(_ name: String, in folder: TemporaryFolder, _ old: String, to new: String) throws {
        let text = try folder.text(name)
        try #require(text.contains(old), "\(name) has no \(old)")
        try folder.write(name, text.replacingOccurrences(of: old, with: new))
    }

    @Test func theExamplesAreValid() throws {
        let run = try validate(try examples())
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        #expect(run.output.contains("$ majlis check examples --baseline examples/findings.json"))
    }

    /// What `.ci/run` calls under `set -e`: it stops there.
    @Test func aPlantedConflictFailsReadably() throws {
        let folder = try examples()
        let name = "examples/workshop.majlis"
        try folder.write(
            name,
            try folder.text(name) + """

                room planted_room "Planted room" capacity 10

                day 2027-03-21 {
                    parallel at 11:00 {
                        session planted_a "Planted first" for 1h room planted_room chair none
                        session planted_b "Planted second" for 1h room planted_room chair none
                    }
                }

                """)
        let run = try validate(folder)
        #expect(run.status == 1, "\(run.output)")
        let message = "error M0602 room_conflict: “Planted room” is taken twice: “Planted first” (2027-03-21, 11:00 to 12:00) and"
        #expect(run.output.contains(message), "\(run.output)")
        #expect(run.output.contains("examples/workshop.majlis:"))
    }

    @Test func aBrokenTestFailsReadably() throws {
        let folder = try examples()
        try folder.write(
            "examples/planted.majlis",
            "majlis 1\nroom planted \"Planted\" capacity 10\n\ntest \"rooms are large\" with all {\n    expect planted.capacity > 20\n}\n")
        let run = try validate(folder)
        #expect(run.status == 1, "\(run.output)")
        #expect(run.output.contains("failed: “rooms are large”"), "\(run.output)")
        #expect(run.output.contains("planted.capacity  10"), "\(run.output)")
    }

    @Test func anUntidyScriptFails() throws {
        let folder = try examples()
        try change("examples/workshop.majlis", in: folder, "conference ", to: "conference   ")
        let run = try validate(folder)
        #expect(run.status == 1, "\(run.output)")
        #expect(run.output.contains("examples/workshop.majlis: would change"), "\(run.output)")
    }

    @Test func ciRunsIt() throws {
        let text = try PackageFiles.text(".ci/run")
        #expect(text.contains("set -euo pipefail") && text.contains("\n.ci/examples examples\n"))
    }
}
