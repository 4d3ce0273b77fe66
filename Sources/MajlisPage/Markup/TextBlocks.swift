/// A longer text as paragraphs and lists.
///
/// Programmes that come from elsewhere hold HTML or Markdown in their descriptions. What is read of it: paragraphs, line ends, lists, emphasis,
/// code and links to the web. Everything else is shown as the text that it is, so that nothing of it can act.
struct TextBlocks {
    private var html = HTMLWriter()
    /// Elements that are open, the innermost last.
    private var open: [String] = []
    private let source: [UInt8]
    private var index = 0
    private var pending: [UInt8] = []

    private static let blocks: Set<String> = ["p", "ul", "ol", "li", "blockquote", "pre"]
    private static let inline: Set<String> = ["strong", "em", "code", "a"]
    private static let equals = [
        "b": "strong", "i": "em", "div": "p", "h1": "p", "h2": "p", "h3": "p", "h4": "p", "h5": "p", "h6": "p", "tt": "code",
    ]

    private init(_ text: String) { source = Array(text.utf8) }

    /// Writes the text into an element that may hold paragraphs.
    static func write(_ text: String, to html: inout HTMLWriter) {
        var blocks = TextBlocks(text)
        if blocks.isMarkup {
            blocks.markup()
        } else {
            blocks.plain()
        }
        html.raw(blocks.html)
    }

    /// Whether the text is HTML rather than a text that speaks of it.
    private var isMarkup: Bool {
        source.indices.contains { index in
            source[index] == UInt8(ascii: "<")
                && ["p>", "p ", "/p>", "br>", "br/>", "br />", "ul>", "ol>", "/a>"].contains {
                    Self.stands($0, at: index + 1, in: source[...])
                }
        }
    }

    private static func stands(_ word: StaticString, at index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        word.withUTF8Buffer { word in
            bytes.endIndex - index >= word.count && word.indices.allSatisfy { bytes[index + $0] == word[$0] }
        }
    }

    // MARK: Plain text and Markdown's lists

    private mutating func plain() {
        for line in source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let words = Self.trimmed(line)
            if words.isEmpty {
                closeAll()
                continue
            }
            if let item = Self.item(words) {
                if open.last != "li" {
                    closeAll()
                    begin("ul")
                } else {
                    end("li")
                }
                begin("li")
                run(item)
                continue
            }
            if open.isEmpty {
                begin("p")
            } else if open.last == "p" {
                html.void("br")
            } else {
                html.text(" ")
            }
            run(words)
        }
        closeAll()
    }

    /// What stands behind `- ` or `* `.
    private static func item(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard line.count > 2, [UInt8(ascii: "-"), UInt8(ascii: "*")].contains(line[line.startIndex]),
            line[line.startIndex + 1] == UInt8(ascii: " ")
        else { return nil }
        return line.dropFirst(2)
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line
        while let last = line.last, last <= 0x20 { line.removeLast() }
        while let first = line.first, first <= 0x20 { line.removeFirst() }
        return line
    }

    /// Words, with addresses as links.
    private mutating func run(_ words: ArraySlice<UInt8>) {
        var start = words.startIndex
        func text(_ range: Range<Int>) -> String { String(decoding: words[range], as: UTF8.self) }
        var index = open.contains("a") ? words.endIndex : start
        while index < words.endIndex {
            guard words[index] == UInt8(ascii: "h"), Self.isAddress(at: index, in: words) else {
                index += 1
                continue
            }
            html.text(text(start..<index))
            var end = words[index...].firstIndex { $0 <= 0x20 || "<>\"'".utf8.contains($0) } ?? words.endIndex
            while Self.isBehindAddress(words[index..<end]) { end -= 1 }
            let address = text(index..<end)
            let attributes: HTMLWriter.Attributes = ["href": LinkAddress.written(address), "rel": "noopener nofollow", "dir": "ltr"]
            html.element("a", attributes, text: address)
            start = end
            index = end
        }
        html.text(text(start..<words.endIndex))
    }

    /// Whether the last byte is no part of an address but of the sentence around it. A bracket that the address itself opens is its own: `/a_(b)`.
    private static func isBehindAddress(_ address: ArraySlice<UInt8>) -> Bool {
        guard let last = address.last else { return false }
        guard last == UInt8(ascii: ")") || last == UInt8(ascii: "]") else { return ".,;:!?".utf8.contains(last) }
        let opening = last == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
        return address.count { $0 == last } > address.count { $0 == opening }
    }

    private static func isAddress(at index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        stands("https://", at: index, in: bytes) || stands("http://", at: index, in: bytes)
    }

    // MARK: HTML

    private mutating func markup() {
        while index < source.count {
            let byte = source[index]
            if byte == UInt8(ascii: "<"), let tag = tag() {
                flush()
                apply(tag)
            } else if byte == UInt8(ascii: "&"), let character = reference() {
                pending.append(contentsOf: String(character).utf8)
            } else {
                pending.append(byte)
                index += 1
            }
        }
        flush()
        closeAll()
    }

    private mutating func flush() {
        defer { pending.removeAll(keepingCapacity: true) }
        if pending.allSatisfy({ $0 <= 0x20 }) {
            if !pending.isEmpty, open.contains("p") || open.contains("li") { html.text(" ") }
            return
        }
        if open.isEmpty || ["ul", "ol"].contains(open.last) { begin(open.isEmpty ? "p" : "li") }
        run(pending[...])
    }

    private struct Tag {
        var name: String
        var isEnd: Bool
        var address: String?
    }

    /// The tag that begins here, where it is one that is read; the place moves behind it.
    private mutating func tag() -> Tag? {
        // No longer than a tag is: a text may be full of signs that begin none.
        guard let end = source[index...].prefix(2000).firstIndex(of: UInt8(ascii: ">")) else { return nil }
        var inside = source[(index + 1)..<end]
        let isEnd = inside.first == UInt8(ascii: "/")
        if isEnd { inside.removeFirst() }
        let written = inside.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || (0x30...0x39).contains($0) }
        var name = String(decoding: written, as: UTF8.self).lowercased()
        name = Self.equals[name] ?? name
        guard Self.blocks.contains(name) || Self.inline.contains(name) || name == "br" || name == "span" else { return nil }
        index = end + 1
        return Tag(name: name, isEnd: isEnd, address: name == "a" && !isEnd ? Self.address(in: inside) : nil)
    }

    /// The value of `href`, where it leads into the web.
    private static func address(in tag: ArraySlice<UInt8>) -> String? {
        let text = String(decoding: tag, as: UTF8.self)
        guard let found = text.firstRange(of: "href=") else { return nil }
        var value = text[found.upperBound...]
        guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
        value = value.dropFirst().prefix { $0 != quote }
        let address = String(value).replacing("&amp;", with: "&")
        return LinkAddress.written(address)
    }

    private mutating func apply(_ tag: Tag) {
        switch tag.name {
        case "span": break
        case "br": if !open.isEmpty { html.void("br") }
        case "a":
            if tag.isEnd {
                end("a")
            } else if let address = tag.address, !open.contains("a") {
                ensureBlock()
                html.open("a", ["href": address, "rel": "noopener nofollow"])
                open.append("a")
            }
        case let name where Self.inline.contains(name):
            if tag.isEnd {
                end(name)
            } else {
                ensureBlock()
                begin(name)
            }
        case let name:
            if tag.isEnd {
                end(name)
            } else {
                beginBlock(name)
            }
        }
    }

    private mutating func ensureBlock() {
        if open.isEmpty { begin("p") }
        if let last = open.last, last == "ul" || last == "ol" { begin("li") }
    }

    private mutating func beginBlock(_ name: String) {
        // Paragraphs hold no blocks; an item ends where the next begins.
        while let last = open.last, Self.inline.contains(last) { end(last) }
        if open.contains("p") { end("p") }
        if name == "p", open.contains("li") { return html.void("br") }
        if name == "li" {
            if open.last == "li" { end("li") }
            if open.last != "ul", open.last != "ol" { begin("ul") }
        } else if let last = open.last, last == "ul" || last == "ol" {
            begin("li")
        }
        // A text that nests without end is shown flat.
        if open.count < 12 { begin(name) }
    }

    private mutating func begin(_ name: String) {
        html.open(name, Self.inline.contains(name) || name == "li" ? [:] : ["dir": "auto"])
        open.append(name)
    }

    /// Closes an element and what is open inside of it; nothing where it is not open.
    private mutating func end(_ name: String) {
        guard open.contains(name) else { return }
        while let last = open.popLast() {
            html.close(last)
            if last == name { return }
        }
    }

    private mutating func closeAll() { while let last = open.popLast() { html.close(last) } }

    /// The character that a reference such as `&amp;` or `&#8217;` stands for; the place moves behind it.
    private mutating func reference() -> Character? {
        guard let end = source[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: source[(index + 1)..<end], as: UTF8.self)
        let known: [String: Character] = [
            "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–", "mdash": "—", "hellip": "…",
            "rsquo": "’", "lsquo": "‘", "rdquo": "”", "ldquo": "“",
        ]
        var found = known[name]
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            found = UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init).map(Character.init)
        } else if name.hasPrefix("#") {
            found = UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init).map(Character.init)
        }
        if found != nil { index = end + 1 }
        return found
    }
}
