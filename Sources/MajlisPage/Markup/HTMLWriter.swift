/// Writes HTML as bytes. What comes from a programme passes through `text` and attributes only, where nothing of it can become markup.
struct HTMLWriter {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    typealias Attributes = KeyValuePairs<String, String?>

    /// An element with what stands in it. An attribute whose value is nil is left out.
    mutating func element(_ name: String, _ attributes: Attributes = [:], _ body: (inout HTMLWriter) -> Void) {
        open(name, attributes)
        body(&self)
        close(name)
    }

    /// An element with a text in it.
    mutating func element(_ name: String, _ attributes: Attributes = [:], text: String) {
        open(name, attributes)
        self.text(text)
        close(name)
    }

    /// An element that never holds anything and has no end: `meta`, `input`, `br`.
    mutating func void(_ name: String, _ attributes: Attributes = [:]) { open(name, attributes) }

    /// The beginning of an element whose end the caller writes.
    mutating func open(_ name: String, _ attributes: Attributes = [:]) {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: name.utf8)
        for (key, value) in attributes {
            guard let value else { continue }
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: key.utf8)
            bytes.append(contentsOf: "=\"".utf8)
            text(value)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
    }

    mutating func close(_ name: String) {
        bytes.append(contentsOf: "</".utf8)
        bytes.append(contentsOf: name.utf8)
        bytes.append(UInt8(ascii: ">"))
    }

    /// What is markup already: our own, never a programme's.
    mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

    /// What another writer wrote.
    mutating func raw(_ written: HTMLWriter) { bytes.append(contentsOf: written.bytes) }

    mutating func line() { bytes.append(UInt8(ascii: "\n")) }

    /// A text, for the place between tags as for that between quotation marks.
    ///
    /// Control characters become U+FFFD. The marks that embed and override directions are left out: the elements around the text keep it
    /// apart, and a mark that nobody closes would not.
    mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    private mutating func append(_ source: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = 0
        func flush(_ bytes: inout [UInt8]) {
            if start < index { bytes.append(contentsOf: source[start..<index]) }
        }
        while index < source.count {
            // Nearly all bytes are letters.
            let byte = source[index]
            if byte > 0x3E, byte != 0x7F, byte != 0xC2, byte != 0xE2 {
                index += 1
                continue
            }
            guard let found = Self.replacement(source, index) else {
                index += 1
                continue
            }
            flush(&bytes)
            bytes.append(contentsOf: found.text.utf8)
            index += found.length
            start = index
        }
        flush(&bytes)
    }

    /// What stands in the place of the character that begins here, with its length in bytes; nil where it may stay.
    private static func replacement(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> (text: String, length: Int)? {
        let byte = source[index]
        switch byte {
        case UInt8(ascii: "&"): return ("&amp;", 1)
        case UInt8(ascii: "<"): return ("&lt;", 1)
        case UInt8(ascii: ">"): return ("&gt;", 1)
        case UInt8(ascii: "\""): return ("&quot;", 1)
        case UInt8(ascii: "'"): return ("&#39;", 1)
        case 0x0D:
            let isBeforeLineFeed = index + 1 < source.count && source[index + 1] == 0x0A
            return (isBeforeLineFeed ? "" : "\n", 1)
        case 0x09, 0x0A: return nil
        case 0..<0x20, 0x7F: return ("\u{FFFD}", 1)
        // C1 controls.
        case 0xC2 where index + 1 < source.count && source[index + 1] < 0xA0: return ("\u{FFFD}", 2)
        // U+202A to U+202E, U+2066 to U+2069.
        case 0xE2 where index + 2 < source.count:
            let (second, third) = (source[index + 1], source[index + 2])
            if second == 0x80, (0xAA...0xAE).contains(third) { return ("", 3) }
            if second == 0x81, (0xA6...0xA9).contains(third) { return ("", 3) }
            return nil
        default: return nil
        }
    }
}
