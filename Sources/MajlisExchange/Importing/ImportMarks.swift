import MajlisText
import MajlisVocabulary

/// The last lines of an imported script: for each record what the import wrote, one short mark for each clause.
///
///     #= session opening 9025 title:k3Xa at:Zp0_ for:9aQw
///
/// With them an update tells what a planner has changed from what only the file has changed. They stand in the script itself, so that they travel
/// with it, and in comments, so that they mean nothing to anybody else.
struct ImportMarks {
    struct Mark {
        var kind: String
        var name: String
        /// The first id; empty where there is none.
        var id: String
        /// By the keys of `ScriptOutline`.
        var values: [(key: String, mark: String)]

        subscript(key: String) -> String? { values.first { $0.key == key }?.mark }

        /// Notes that an update has cancelled the session because the file had it no more: if it comes back, that can be taken back.
        mutating func cancel() {
            let status = Clause.status.english
            values.removeAll { $0.key == status || $0.key == ImportMarks.missing }
            values.append((status, PartValue(piece: .word(Choice.cancelled.english)).mark()))
            values.append((ImportMarks.missing, "yes"))
        }
    }

    /// The key that says so.
    static let missing = "missing"

    private(set) var marks: [Mark] = []
    /// The lines that they take up in the file they were read from.
    private(set) var range: TextRange?

    var isEmpty: Bool { marks.isEmpty }

    init() {}

    /// The marks of what a script says now.
    init(_ outline: ScriptOutline) { marks = outline.entries.filter { !$0.name.isEmpty }.map { Mark($0) } }

    mutating func add(_ mark: Mark) { marks.append(mark) }

    // MARK: Lines

    /// The lines, with an empty one and the explanation above them.
    func written(under explanation: String) -> String {
        "\n# \(explanation)\n" + lines
    }

    var lines: String {
        var text = ""
        for mark in marks {
            let id = mark.id.isEmpty ? "-" : Self.escaped(mark.id)
            for word in ["#= ", mark.kind, " ", Self.escaped(mark.name), " ", id] { text += word }
            for value in mark.values {
                text += " "
                text += value.key
                text += ":"
                text += value.mark
            }
            text += "\n"
        }
        return text
    }

    /// Reads the marks of a script.
    init(in source: SourceFile) {
        let prefix = Array("#= ".utf8)
        for number in 1...source.lines.starts.count {
            let range = source.lines.range(ofLine: number, in: source.bytes)
            guard range.length > prefix.count, source.bytes[Int(range.start)] == prefix[0],
                source.bytes[Int(range.start)..<Int(range.end)].starts(with: prefix)
            else { continue }
            if let mark = Self.mark(source.text(range).dropFirst(prefix.count)) { marks.append(mark) }
            if self.range == nil { self.range = TextRange(start: range.start, end: range.end) }
            let next = number < source.lines.starts.count ? source.lines.starts[number] : ByteOffset(source.bytes.count)
            self.range?.end = next
        }
    }

    private static func mark(_ line: Substring) -> Mark? {
        let words = line.split(separator: " ")
        guard words.count >= 3 else { return nil }
        let values = words.dropFirst(3).compactMap { word -> (String, String)? in
            // A field's key ends with a colon itself.
            guard let colon = word.lastIndex(of: ":") else { return nil }
            return (String(word[..<colon]), String(word[word.index(after: colon)...]))
        }
        return Mark(kind: String(words[0]), name: unescaped(words[1]), id: words[2] == "-" ? "" : unescaped(words[2]), values: values)
    }

    // MARK: Words of a line

    private static func escaped(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "%") }), text != "-" { return text }
        var escaped = ""
        for scalar in text.unicodeScalars {
            let isPlain = scalar.value > 0x20 && scalar != "%" && scalar.value != 0x7F && !scalar.properties.isWhitespace
            if isPlain { escaped.unicodeScalars.append(scalar) } else { escaped += "%\(String(scalar.value, radix: 16));" }
        }
        return escaped == "-" ? "%2d;" : escaped
    }

    private static func unescaped(_ text: Substring) -> String {
        var result = ""
        var rest = text
        while let percent = rest.firstIndex(of: "%") {
            result += rest[..<percent]
            let tail = rest[rest.index(after: percent)...]
            guard let end = tail.firstIndex(of: ";"), let scalar = UInt32(tail[..<end], radix: 16).flatMap(Unicode.Scalar.init) else {
                return result + rest[percent...]
            }
            result.unicodeScalars.append(scalar)
            rest = tail[tail.index(after: end)...]
        }
        return result + rest
    }
}

extension ImportMarks.Mark {
    /// - Parameter aliases: records that a planner has renamed, with the names that the import has given them: marks keep these.
    init(_ entry: ScriptOutline.Entry, _ aliases: [String: String] = [:]) {
        self.init(
            kind: entry.kind.english, name: aliases[entry.name] ?? entry.name, id: entry.ids.first ?? "",
            values: entry.parts.filter { !$0.value.pieces.isEmpty }.map { ($0.key, $0.value.mark(aliases)) })
    }
}
