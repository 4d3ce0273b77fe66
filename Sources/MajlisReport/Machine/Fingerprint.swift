import MajlisText

/// By what a finding is known again: the same as long as it says the same of the same file, wherever its lines have moved, whatever else is
/// found, and in whichever language it is told.
///
/// It is made of the code, the rule, the file, the subjects and the values in the message, without places. Findings that are equal in all of
/// this are told apart by their order.
public struct Fingerprint: Sendable, Hashable {
    /// 32 hexadecimal digits.
    public let digits: String

    public init(digits: String) {
        self.digits = digits
    }

    /// The fingerprints of findings, in their order.
    /// - Parameter names: of the files, as they go into the fingerprints.
    public static func of(_ findings: [Diagnostic], in names: [String]) -> [Fingerprint] {
        var counts: [UInt128: Int] = [:]
        return findings.map { finding in
            var content = Content()
            content.add(finding, in: names)
            let number = counts[content.sum, default: 0]
            counts[content.sum] = number + 1
            content.add(number)
            return Fingerprint(digits: content.digits)
        }
    }

    /// What a fingerprint is made of, as a sum over bytes (FNV-1a, 128 bits). Every part says where it ends, so that no two lists of parts are
    /// the same bytes.
    private struct Content {
        var sum: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

        var digits: String {
            let text = String(sum, radix: 16)
            return String(repeating: "0", count: 32 - text.utf8.count) + text
        }

        private mutating func add(byte: UInt8) {
            sum = (sum ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013b
        }

        mutating func add(_ text: String) {
            for byte in text.utf8 { add(byte: byte) }
            add(byte: 0xFF)
        }

        mutating func add(_ number: Int) { add(String(number)) }

        mutating func add(_ finding: Diagnostic, in names: [String]) {
            let file = Int(finding.location.file.rawValue)
            add(finding.shownCode)
            add(finding.rule ?? "")
            add(file < names.count ? names[file] : "")
            add(finding.subjects.count)
            for subject in finding.subjects { add(subject) }
            add(finding.message)
            if let words = finding.ownWords { add(words) }
        }

        private mutating func add(_ message: Message) {
            add(message.code.name)
            for argument in message.arguments where !Self.ofPlaces.contains(argument.label) {
                add(argument.label)
                add(argument.value)
            }
        }

        /// Places that are told as numbers.
        private static let ofPlaces: Set<String> = ["offset", "line"]

        private mutating func add(_ words: Wordings) {
            add(words.all.count)
            for wording in words.all {
                add(wording.language)
                add(wording.text)
            }
        }

        private mutating func add(_ value: MessageArgument) {
            switch value {
            case .text(let text): add("text \(text)")
            case .wordings(let words): add(words)
            case .code(let code), .command(let code): add("code \(code)")
            case .number(let number): add(number)
            case .figure(let figure): add("figure \(figure)")
            case .date(let year, let month, let day): add("date \(year)-\(month)-\(day)")
            case .time(let seconds): add("time \(seconds)")
            case .duration(let seconds): add("duration \(seconds)")
            case .word(let word): add("word \(word)")
            case .rule(let rule): add("rule \(rule)")
            case .step(let step): add("step \(step)")
            case .state(let state): add("state \(state)")
            case .place: add("place")
            case .message(let message): add(message)
            case .list(let items):
                add(items.count)
                for item in items { add(item) }
            }
        }
    }
}
