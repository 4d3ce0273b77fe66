import Foundation
import MajlisReport
import MajlisText
import MajlisWorkspace

/// The file that `--baseline` names: what `majlis check --format json` wrote.
enum BaselineFile {
    private struct Head: Decodable {
        var version: Int
        /// Tells the document from others that have a version.
        var findings: [Nothing]

        struct Nothing: Decodable {}
    }

    private struct Document: Decodable {
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
        // A newer version may look different in everything else.
        if let head = try? JSONDecoder().decode(Head.self, from: Data(bytes)), head.version > FindingsJSON.version {
            let versions: KeyValuePairs<String, MessageArgument> = [
                "path": .text(path), "found": .number(head.version), "known": .number(FindingsJSON.version), "command": .command(command),
            ]
            throw Failure(message: Message(.baselineOtherVersion, versions))
        }
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
