import MajlisText

/// Why changes cannot be counted from an earlier calendar.
public struct CalendarProblem: Error, Sendable, Hashable {
    /// The sentence to print.
    public let message: Message
}

/// Reads a calendar as it was written before: components and their lines, not what they mean.
struct CalendarReading {
    static let limit = 64 << 20
    private static let deepest = 16

    /// - Parameter path: what the file is called in a complaint.
    static func components(of bytes: [UInt8], path: String) throws(CalendarProblem) -> CalendarBlock {
        func problem(_ reason: Message) -> CalendarProblem {
            CalendarProblem(message: Message(.calendarPreviousUnreadable, ["path": .code(path), "reason": .message(reason)]))
        }
        guard bytes.count <= limit else { throw problem(Message(.calendarReasonSize, ["limit": .number(limit >> 20)])) }
        let start = "BEGIN:VCALENDAR"
        let notACalendar = Message(.calendarReasonStart, ["expected": .code(start)])
        var stack: [CalendarBlock] = []
        var lines = UnfoldedLines(bytes)
        while let line = lines.next() {
            guard String(validating: line.bytes, as: UTF8.self) != nil else {
                throw problem(Message(.calendarReasonEncoding, ["line": .number(line.number)]))
            }
            let (isBegin, isEnd) = (hasPrefix(line.bytes, "BEGIN:"), hasPrefix(line.bytes, "END:"))
            if stack.isEmpty, !isBegin || !hasPrefix(line.bytes, start) { throw problem(notACalendar) }
            if isBegin, stack.count < deepest {
                stack.append(CalendarBlock(String(decoding: line.bytes.dropFirst(6), as: UTF8.self).uppercased()))
            } else if isEnd {
                let done = stack.removeLast()
                // What stands behind the calendar's end is another one, which no part of this is compared with.
                guard !stack.isEmpty else { return done }
                stack[stack.count - 1].parts.append(done)
            } else {
                stack[stack.count - 1].lines.append(line.bytes)
            }
        }
        throw problem(stack.isEmpty ? notACalendar : Message(.calendarReasonCut, ["line": .number(lines.number)]))
    }

    private static func hasPrefix(_ line: [UInt8], _ prefix: String) -> Bool {
        let prefix = prefix.utf8
        return line.count >= prefix.count && zip(line, prefix).allSatisfy { ($0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0) == $1 }
    }
}

/// The content lines of a calendar, with what was folded put together again. Both ends of lines are taken; empty lines are passed over.
struct UnfoldedLines {
    private let bytes: [UInt8]
    private var position: Int
    /// Lines of the file that were read.
    private(set) var number = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    mutating func next() -> (bytes: [UInt8], number: Int)? {
        var line: [UInt8] = []
        repeat {
            guard position < bytes.count else { return nil }
            line = takeLine()
        } while line.isEmpty
        let first = number
        while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 {
            position += 1
            line += takeLine()
        }
        return (line, first)
    }

    private mutating func takeLine() -> [UInt8] {
        number += 1
        let start = position
        while position < bytes.count, bytes[position] != 0x0A { position += 1 }
        var end = position
        if position < bytes.count { position += 1 }
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return Array(bytes[start..<end])
    }
}
