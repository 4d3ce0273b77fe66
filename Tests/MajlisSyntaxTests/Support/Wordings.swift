import MajlisText

/// The English wordings of `Grammar/messages/1-syntax.txt`, with which fixtures are compared.
struct Wordings {
    struct Entry {
        var code = ""
        var name = ""
        var fields: [String: String] = [:]
    }

    private(set) var entries: [Entry] = []

    init() throws {
        var field = ""
        for line in try Repository.text("Grammar/messages/1-syntax.txt").split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasPrefix("  "), !entries.isEmpty {
                entries[entries.count - 1].fields[field, default: ""] += "\n" + line.dropFirst(2)
            } else if let colon = line.firstIndex(of: ":"), !line[..<colon].contains(" "), !entries.isEmpty {
                field = String(line[..<colon])
                entries[entries.count - 1].fields[field] = String(line[line.index(after: colon)...].drop { $0 == " " })
            } else {
                let words = line.split(separator: " ").map(String.init)
                entries.append(words[0] == "label" ? Entry(name: words[1]) : Entry(code: words[0], name: words[1]))
            }
        }
    }

    /// The finding's sentence in English.
    func english(_ finding: Diagnostic) -> String { english(finding.message) }

    private func english(_ message: Message) -> String {
        var text = entries.first { $0.name == message.code.name }?.fields["en"] ?? message.code.name
        for argument in message.arguments { text = text.replacing("{\(argument.label)}", with: english(argument.value)) }
        return text
    }

    private func english(_ value: MessageArgument) -> String {
        switch value {
        case .text(let text), .code(let text), .command(let text), .figure(let text), .word(let text), .rule(let text), .step(let text),
            .state(let text):
            text
        case .wordings(let wordings): wordings.own
        case .number(let number), .duration(let number), .time(let number): String(number)
        case .message(let message): english(message)
        case .list(let items): items.map(english).joined(separator: ", ")
        case .date(let year, let month, let day): "\(year)-\(month)-\(day)"
        case .place(let place): "\(place.range.start)"
        }
    }
}
