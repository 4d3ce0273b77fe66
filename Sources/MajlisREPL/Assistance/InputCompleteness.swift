import MajlisSyntax
import MajlisVocabulary

/// Whether what was typed can be taken, or goes on in another line: the parser's own judgement.
package enum InputCompleteness: Equatable, Sendable {
    case complete
    /// More is to come; the next line begins so many spaces in.
    case continues(indent: Int)

    /// Spaces of one level, as the formatter writes them.
    package static let indentation = 4

    /// - Parameter blankLineEnds: a blank line behind what is not whole ends it all the same, so that a person is never caught in it. Inside
    ///   a text between three quotation marks blank lines are part of the text. A script on standard input has blank lines of its own.
    package static func of(_ text: String, blankLineEnds: Bool = true) -> InputCompleteness {
        var collector = InputCollector(blankLineEnds: blankLineEnds)
        // By bytes: a carriage return and a line feed are one character.
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) { collector.judge(Substring(line)) }
        return collector.completeness
    }
}

/// Collects lines until they make an input; each line is judged once, however long the input grows.
package struct InputCollector {
    private let blankLineEnds: Bool
    private var growth = InputGrowth()
    private var isCommand = false
    private var hasLines = false
    private var lines: [Substring] = []

    package init(blankLineEnds: Bool = true) { self.blankLineEnds = blankLineEnds }

    /// What has been collected.
    package var text: String { lines.joined(separator: "\n") }
    package var isEmpty: Bool { lines.isEmpty }

    /// Adds a line, without its line feed.
    @discardableResult
    package mutating func add(_ line: some StringProtocol) -> InputCompleteness {
        lines.append(Substring(line))
        judge(line)
        return completeness
    }

    /// What stands of the lines so far.
    package var completeness: InputCompleteness {
        if isCommand || growth.isWhole { return .complete }
        if blankLineEnds, growth.endsBlank, hasLines, !growth.isInText { return .complete }
        return .continues(indent: growth.isInText ? 0 : (growth.depth + (growth.isInMidLine ? 1 : 0)) * InputCompleteness.indentation)
    }

    /// Looks at a line without keeping it.
    mutating func judge(_ line: some StringProtocol) {
        if hasLines || line.allSatisfy(\.isWhitespace) { return growth.append(line) }
        hasLines = true
        let start = line.drop { $0.isWhitespace }
        guard start.first == ":" else { return growth.append(line) }
        // Behind `:try` and `:time` stands an input; every other command is one line.
        let word = start.dropFirst().prefix { !$0.isWhitespace }
        guard SessionCommand.mayMean(String(word)).contains(where: { $0.argument == .input }) else {
            isCommand = true
            return
        }
        growth.append(start.dropFirst(1 + word.count))
    }
}
