import Foundation
import MajlisReport
import MajlisText
import MajlisWorkspace

/// The file that `--baseline` names: what `majlis check --format json` wrote.
enum BaselineFile {
    private struct Document: Decodable {
        var version: Int
        var findings: [Finding]
        var waived: [Waived]
    }

    private struct Waived: Decodable {
        var fingerprint: String?
    }

    private struct Finding: Decodable {
        var fingerprint: String?
        var severity: String
        var undecided: Bool
    }

    struct Failure: Error {
        var message: Message
    }

    static let command = "majlis check --format json"

    static func read(_ path: String) throws(Failure) -> Baseline {
        let bytes: [UInt8]
        do throws(ReadFailure) {
            bytes = try FileReader.read(path, .filesAndPipes)
        } catch {
            throw Failure(message: error.message(path: path, command: "--baseline"))
        }
        let unreadable = Failure(message: Message(.baselineUnreadable, ["path": .text(path), "command": .command(command)]))
        guard let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)) else { throw unreadable }
        var known: [Baseline.Known] = []
        for finding in document.findings {
            guard let digits = finding.fingerprint else {
                throw Failure(message: Message(.baselineTooOld, ["path": .text(path), "command": .command(command)]))
            }
            guard let severity = Severity(word: finding.severity) else { throw unreadable }
            known.append(Baseline.Known(Fingerprint(digits: digits), severity: severity, isUndecided: finding.undecided))
        }
        return Baseline(known, waived: document.waived.compactMap { $0.fingerprint.map(Fingerprint.init(digits:)) })
    }
}
