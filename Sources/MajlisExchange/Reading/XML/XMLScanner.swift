import MajlisText

/// Reads the bytes of an XML file in one pass. Nothing outside the file is ever read, and no entity but the five of XML is followed.
struct XMLScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let lines: LineIndex
    var i = 0
    var document: XMLDocument
    var names = NameTable()
    /// The elements that are open, the outermost first.
    var open: [Int] = []

    /// - Parameter source: in UTF-8.
    static func read(_ source: SourceFile) throws(ReadingFault) -> XMLDocument {
        let result: Result<XMLDocument, ReadingFault> = source.bytes.withUnsafeBufferPointer { bytes in
            var scanner = XMLScanner(bytes: bytes, lines: source.lines, document: XMLDocument(bytes: source.bytes))
            do throws(ReadingFault) {
                try scanner.scan()
                return .success(scanner.document)
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private mutating func scan() throws(ReadingFault) {
        if starts("\u{FEFF}") { i = 3 }
        document.elements.reserveCapacity(bytes.count / 64)
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: "<") {
                try scanMark()
            } else {
                try scanText()
            }
        }
        if let last = open.last {
            let tag = document.elements[last].tag
            throw .cutOff(.importOpenElement, of: document.names(names, last), from: Int(tag.start), at: bytes.count, in: lines)
        }
        if document.elements.isEmpty {
            throw ReadingFault(.importCutOff, bytes.count, bytes.count, ["what": .message(Message(.importNoContent))])
        }
        document.names = names.names
    }

    /// Text between tags, up to the next one.
    private mutating func scanText() throws(ReadingFault) {
        let start = i
        var marks: UInt8 = 0
        while i < bytes.count, bytes[i] != UInt8(ascii: "<") {
            marks |= XMLScanner.class(of: bytes[i])
            i += 1
        }
        guard let element = open.last else {
            if marks & 1 != 0 { throw malformed(start, i, Message(.importTextOutside)) }
            return
        }
        if marks & 2 != 0 { try checkText(start, i, in: element) }
    }

    /// Bit 0 is set for whatever is no white space, bit 1 for what must be looked at.
    @inline(__always)
    private static func `class`(of byte: UInt8) -> UInt8 {
        switch byte {
        case 0x20, 0x09, 0x0A: 0
        case 0x0D: 2
        case 0x00...0x1F, UInt8(ascii: "&"): 3
        default: 1
        }
    }

    /// Looks through a text with references or control signs.
    private mutating func checkText(_ start: Int, _ end: Int, in element: Int) throws(ReadingFault) {
        document.elements[element].isMarked = true
        try check(start, end)
    }

    mutating func check(_ start: Int, _ end: Int) throws(ReadingFault) {
        var k = start
        while k < end {
            let byte = bytes[k]
            if byte == UInt8(ascii: "&") {
                let (scalar, length) = XMLText.reference(bytes, k, end)
                if length == 0, end == bytes.count { throw .cutOff(.importOpenMark, from: k, at: end, in: lines) }
                guard length > 0, let scalar else { throw unknownReference(k, max(length, 1)) }
                if scalar == "\u{FFFD}" { noteControl(k, k + length) }
                k += length
            } else {
                if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { noteControl(k, k + 1) }
                k += 1
            }
        }
    }

    private func unknownReference(_ place: Int, _ length: Int) -> ReadingFault {
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[place..<(place + length)]), as: UTF8.self)
        if text == "&" {
            return malformed(place, place + 1, Message(.importStraySign, ["sign": .code("&")]))
        }
        let code: MessageCode = text.utf8.dropFirst().first == UInt8(ascii: "#") ? .importBadReference : .importUnknownEntity
        return malformed(place, place + length, Message(code, ["name": .code(text)]))
    }

    private mutating func noteControl(_ start: Int, _ end: Int) {
        document.controlCount += 1
        if document.firstControl == nil { document.firstControl = TextRange(start, end) }
    }

    /// What begins with `<`.
    private mutating func scanMark() throws(ReadingFault) {
        let start = i
        guard i + 1 < bytes.count else { throw .cutOff(.importOpenMark, from: start, at: bytes.count, in: lines) }
        switch bytes[i + 1] {
        case UInt8(ascii: "/"): try scanEndTag()
        case UInt8(ascii: "!"): try scanDeclaration()
        case UInt8(ascii: "?"):
            try pass("?>", from: i + 2, begin: start)
            markOpen()
        default: try scanStartTag()
        }
    }

    private mutating func markOpen() {
        if let element = open.last { document.elements[element].isMarked = true }
    }

    private mutating func scanDeclaration() throws(ReadingFault) {
        let start = i
        if starts("<!--") {
            try pass("-->", from: i + 4, begin: start)
            markOpen()
        } else if starts("<![CDATA[") {
            try pass("]]>", from: i + 9, begin: start)
            guard let element = open.last else { throw malformed(start, i, Message(.importTextOutside)) }
            document.elements[element].isMarked = true
            for k in start..<i where bytes[k] < 0x20 && bytes[k] != 0x09 && bytes[k] != 0x0A && bytes[k] != 0x0D { noteControl(k, k + 1) }
        } else if starts("<!DOCTYPE"), document.elements.isEmpty {
            try passDocumentType()
        } else {
            if bytes.count - start < 9 { throw .cutOff(.importOpenMark, from: start, at: bytes.count, in: lines) }
            throw malformed(start, start + 2, Message(.importStraySign, ["sign": .code("<!")]))
        }
    }

    /// Passes over a document type. One that declares entities is refused, wherever they would lead.
    private mutating func passDocumentType() throws(ReadingFault) {
        let start = i
        i += 9
        var quote: UInt8 = 0
        var depth = 0
        while i < bytes.count {
            let byte = bytes[i]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if starts("<!ENTITY") {
                throw entity(at: i)
            } else if depth > 0, starts("<!--") {
                try pass("-->", from: i + 4, begin: i)
                continue
            } else {
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
                case UInt8(ascii: "%") where depth > 0: throw entity(at: i)
                case UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "]"): depth -= 1
                case UInt8(ascii: ">") where depth <= 0:
                    i += 1
                    return
                default: break
                }
            }
            i += 1
        }
        throw .cutOff(.importOpenMark, from: start, at: bytes.count, in: lines)
    }

    private func entity(at place: Int) -> ReadingFault {
        var end = place
        while end < bytes.count, end < place + 60, bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "'"), bytes[end] != 0x0A {
            end += 1
        }
        let words = bytes[place..<end].split { $0 <= 0x20 || $0 == UInt8(ascii: "%") }.map { String(decoding: $0, as: UTF8.self) }
        let name = words.first { $0 != "<!ENTITY" } ?? "%"
        return ReadingFault(.importEntity, place, max(end, place + 1), ["name": .code(name)])
    }

    // MARK: - Small steps

    func starts(_ mark: String) -> Bool { XMLText(bytes: bytes).starts(mark, at: i, bytes.count) }

    private mutating func pass(_ mark: String, from place: Int, begin: Int) throws(ReadingFault) {
        guard let end = XMLText(bytes: bytes).find(mark, from: min(place, bytes.count), bytes.count) else {
            throw .cutOff(.importOpenMark, from: begin, at: bytes.count, in: lines)
        }
        i = end + mark.utf8.count
    }

    func malformed(_ start: Int, _ end: Int, _ problem: Message) -> ReadingFault {
        ReadingFault(.importMalformed, start, end, ["format": .message(Message(.importFormatXml)), "problem": .message(problem)])
    }
}
