import MajlisText
import MajlisVocabulary

/// What follows a command, taken apart: words, texts in quotation marks of either language, `room=hall`.
struct CommandArguments {
    struct Argument: Equatable {
        /// `room` in `room=hall` and in `--room hall`.
        var key: String?
        var value: String
    }

    private(set) var all: [Argument] = []

    /// The words that have no key.
    var plain: [String] { all.filter { $0.key == nil }.map(\.value) }

    private static let quotes: [Character: Character] = ["\"": "\"", "'": "'", "«": "»", "“": "”"]

    init(_ text: String) {
        var waiting: String?
        for word in Self.words(of: text) {
            if let key = waiting {
                all.append(Argument(key: key, value: word.text))
                waiting = nil
            } else if !word.isQuoted, word.text.hasPrefix("--"), word.text.count > 2 {
                let name = String(word.text.dropFirst(2))
                if let (key, value) = Self.split(name) { all.append(Argument(key: key, value: value)) } else { waiting = name }
            } else if let (key, value) = Self.split(word.text), !word.isQuoted {
                all.append(Argument(key: key, value: value))
            } else {
                all.append(Argument(key: nil, value: word.text))
            }
        }
        if let waiting { all.append(Argument(key: waiting, value: "")) }
    }

    private static func split(_ word: String) -> (key: String, value: String)? {
        guard let equal = word.firstIndex(of: "="), equal > word.startIndex else { return nil }
        let value = word[word.index(after: equal)...]
        // `.room == hall` is no filter.
        guard value.first != "=", word[..<equal].allSatisfy({ $0.isLetter || $0 == "_" || $0 == "-" }) else { return nil }
        return (String(word[..<equal]), String(value))
    }

    /// Words parted by white space; quotation marks hold words together and are left out.
    static func words(of text: String) -> [(text: String, isQuoted: Bool)] {
        var words: [(text: String, isQuoted: Bool)] = []
        var word = ""
        var isQuoted = false
        var isBegun = false
        var closing: Character?
        func finish() {
            if isBegun { words.append((word, isQuoted)) }
            (word, isQuoted, isBegun) = ("", false, false)
        }
        for character in text {
            if let mark = closing {
                if character == mark { closing = nil } else { word.append(character) }
            } else if let mark = quotes[character], word.isEmpty || word.hasSuffix("=") {
                isQuoted = word.isEmpty
                isBegun = true
                closing = mark
            } else if character.isWhitespace {
                finish()
            } else {
                word.append(character)
                isBegun = true
            }
        }
        finish()
        return words
    }
}

extension Session {
    /// What a command has no use for.
    func surplus(_ argument: String, _ word: Command) -> Answer {
        complain(
            Message(.replSurplusArgument, ["command": typed(word), "argument": .code(argument)]),
            hints: [usage(word)])
    }

    func missing(_ argument: MessageCode, _ word: Command) -> Answer {
        complain(
            Message(.replMissingArgument, ["command": typed(word), "argument": .message(Message(argument))]),
            hints: [usage(word)])
    }

    /// A hint with the line that would be right.
    func usage(_ word: Command) -> Message { Message(.replUsage, ["usage": .code(command(word).usage(in: language))]) }

    /// A command as it is typed in the reader's language, with what may follow it.
    func typed(_ word: Command, _ rest: String = "") -> MessageArgument {
        .code(command(word).typed(in: language) + (rest.isEmpty ? "" : " " + rest))
    }

    private func command(_ word: Command) -> SessionCommand {
        SessionCommand.all.first { $0.word == word } ?? SessionCommand(word) { _, _ in Answer() }
    }

    /// For commands that stand alone.
    func alone(_ rest: String, _ word: Command, _ work: () -> Answer) -> Answer { rest.isEmpty ? work() : surplus(rest, word) }
}
