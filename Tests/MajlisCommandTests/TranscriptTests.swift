import Foundation
import Testing

/// Command lines with their outputs, in `Tests/Fixtures/cli/*.txt`; the scripts that they work on stand in `Tests/Fixtures/cli/scripts`.
@Suite struct TranscriptTests {
    static let folder = "Tests/Fixtures/cli"
    static let names = PackageFiles.paths(below: folder, suffix: ".txt").filter { !$0.contains("/") }

    @Test(arguments: names)
    func printsWhatTheTranscriptSays(name: String) throws {
        let url = PackageFiles.url(Self.folder).appendingPathComponent(name)
        let text = try String(contentsOf: url, encoding: .utf8)
        let workplace = try TemporaryFolder()
        for script in PackageFiles.paths(below: Self.folder + "/scripts") {
            try workplace.write(script, [UInt8](try Data(contentsOf: PackageFiles.url(Self.folder + "/scripts/" + script))))
        }
        let now = try Transcript(Transcript.lines(of: text)).rerun(in: workplace, showsStatus: true).lines.joined(separator: "\n") + "\n"
        if PackageFiles.updatesGoldens {
            if now != text { try now.write(to: url, atomically: false, encoding: .utf8) }
        } else {
            #expect(now == text, "\(name) prints something else now; `make golden` writes it down")
        }
    }

    @Test func thereAreTranscripts() {
        #expect(!Self.names.isEmpty)
    }
}
