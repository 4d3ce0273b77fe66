import Foundation
import MajlisText

/// The catalogue of messages as it stands in `Grammar/messages`: English wordings and example scripts.
struct Catalogue: Sendable {
    struct Entry: Sendable {
        /// Such as `M0301`; empty for words of views and parts of sentences.
        var code: String
        var name: String
        /// `0` for the file `0-…txt` and so on.
        var file: String
        var fields: [String: String] = [:]
    }

    private(set) var entries: [Entry] = []
    private var byName: [String: Int] = [:]

    static let shared: Catalogue = {
        do { return try Catalogue(folder: Fixtures.root.appendingPathComponent("Grammar/messages")) } catch { return Catalogue() }
    }()

    private init() {}

    init(folder: URL) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }.sorted()
        for file in files { read(try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8), file: file) }
        for (place, entry) in entries.enumerated() { byName[entry.name] = place }
    }

    private mutating func read(_ text: String, file: String) {
        var field: String?
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let words = line.split(separator: " ")
            if line.hasPrefix("  ") {
                if let field { append(String(line.dropFirst(2)), to: field) }
            } else if words.count == 3, line.hasPrefix("M"), words[0].dropFirst().allSatisfy(\.isNumber) {
                entries.append(Entry(code: String(words[0]), name: String(words[1]), file: file))
            } else if words.count == 2, words[0] == "label" {
                entries.append(Entry(code: "", name: String(words[1]), file: file))
            } else if words.count == 2, words[0] == "more" {
                // Reasons why a finding matters: not needed here.
                entries.append(Entry(code: "", name: "", file: file))
            } else if let colon = line.firstIndex(of: ":") {
                field = String(line[..<colon])
                append(line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces), to: field ?? "")
            }
        }
    }

    private mutating func append(_ text: String, to field: String) {
        guard let last = entries.indices.last else { return }
        let old = entries[last].fields[field] ?? ""
        entries[last].fields[field] = old.isEmpty ? text : old + "\n" + text
    }

    // MARK: Sentences

    /// The finding in English, as plainly as a test needs it.
    func english(_ message: Message, in files: [SourceFile]) -> String {
        guard let place = byName[message.code.name], let template = entries[place].fields["en"] else { return message.code.name }
        var result = ""
        var rest = Substring(template)
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            guard let close = rest[open...].firstIndex(of: "}") else { break }
            result += filled(String(rest[rest.index(after: open)..<close]), message, files)
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    /// `name`, `name:or` or `count|one form|other forms`.
    private func filled(_ placeholder: String, _ message: Message, _ files: [SourceFile]) -> String {
        let forms = placeholder.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        if forms.count > 2, case .number(let count)? = message[forms[0]] {
            let form = forms.count == 4 ? (count == 0 ? 1 : count == 1 ? 2 : 3) : count == 1 ? 1 : 2
            return forms[form].replacingOccurrences(of: "#", with: String(count))
        }
        let parts = placeholder.split(separator: ":")
        guard let name = parts.first, let value = message[String(name)] else { return "{\(placeholder)}" }
        return english(value, joining: parts.count > 1 ? String(parts[1]) : "and", in: files)
    }

    private func english(_ argument: MessageArgument, joining word: String = "and", in files: [SourceFile]) -> String {
        switch argument {
        case .wordings(let wordings): return "“\(wordings.own)”"
        case .text(let text): return "“\(text)”"
        case .code(let text), .command(let text), .figure(let text), .word(let text), .rule(let text), .step(let text), .state(let text):
            return text
        case .number(let number): return String(number)
        case .date(let year, let month, let day): return "\(year)-\(month)-\(day)"
        case .time(let seconds): return "\(seconds / 3600):\(seconds / 60 % 60)"
        case .duration(let seconds): return "\(seconds) s"
        case .place(let location):
            let file = Int(location.file.rawValue)
            return file < files.count ? "line \(files[file].position(of: location.range.start).line)" : "nowhere"
        case .message(let message): return english(message, in: files)
        case .list(let items):
            let all = items.map { english($0, in: files) }
            guard let last = all.last, all.count > 1 else { return all.first ?? "" }
            return all.dropLast().joined(separator: ", ") + " \(word) " + last
        }
    }
}
