import MajlisText

/// The tags of elements and their attributes.
extension XMLScanner {
    mutating func scanStartTag() throws(ReadingFault) {
        let start = i
        i += 1
        let name = try scanName(behind: "<", begin: start)
        if document.elements.count >= ReadingLimits.nodes {
            let limit = MessageArgument.number(ReadingLimits.nodes)
            throw malformed(start, i, Message(.importTooMany, ["name": .message(Message(.importElements)), "limit": limit]))
        }
        if open.count >= ReadingLimits.depth {
            throw ReadingFault(.importTooDeep, start, i, ["limit": .number(ReadingLimits.depth)])
        }
        if open.isEmpty, !document.elements.isEmpty { throw malformed(start, i, Message(.importTwoRoots)) }
        if let parent = open.last { document.elements[parent].hasElements = true }
        let firstAttribute = document.attributes.count
        while true {
            passSpaces()
            guard i < bytes.count else { throw .cutOff(.importOpenMark, from: start, at: i, in: lines) }
            if bytes[i] == UInt8(ascii: ">") || bytes[i] == UInt8(ascii: "/") { break }
            try scanAttribute(since: firstAttribute, begin: start)
        }
        var isEmpty = false
        if bytes[i] == UInt8(ascii: "/") {
            isEmpty = true
            i += 1
            guard i < bytes.count else { throw .cutOff(.importOpenMark, from: start, at: i, in: lines) }
            guard bytes[i] == UInt8(ascii: ">") else { throw unexpected(">") }
        }
        i += 1
        let element = document.elements.count
        document.elements.append(
            XMLDocument.ElementRecord(
                name: name, attributes: Int32(firstAttribute)..<Int32(document.attributes.count), next: Int32(element + 1),
                tag: TextRange(start, i), content: TextRange(i, i)))
        if !isEmpty { open.append(element) }
    }

    mutating func scanEndTag() throws(ReadingFault) {
        let start = i
        i += 2
        let name = try scanName(behind: "</", begin: start)
        passSpaces()
        guard i < bytes.count else { throw .cutOff(.importOpenMark, from: start, at: i, in: lines) }
        guard bytes[i] == UInt8(ascii: ">") else { throw unexpected(">") }
        i += 1
        guard let element = open.popLast() else {
            throw malformed(start, i, Message(.importStraySign, ["sign": .code(document.text(start, i))]))
        }
        let expected = document.elements[element].name
        if expected != name {
            let line = lines.line(of: document.elements[element].tag.start)
            throw malformed(
                start, i,
                Message(
                    .importWrongEnd,
                    [
                        "found": .code("</" + names.names[Int(name)] + ">"), "expected": .code("<" + names.names[Int(expected)] + ">"),
                        "line": .number(line),
                    ]))
        }
        document.elements[element].content.end = ByteOffset(start)
        document.elements[element].next = Int32(document.elements.count)
    }

    private mutating func scanAttribute(since first: Int, begin: Int) throws(ReadingFault) {
        let start = i
        let name = try scanName(behind: "<", begin: begin)
        passSpaces()
        if i >= bytes.count { throw .cutOff(.importOpenMark, from: begin, at: i, in: lines) }
        guard bytes[i] == UInt8(ascii: "=") else { throw withoutValue(name, start) }
        i += 1
        passSpaces()
        guard i < bytes.count else { throw .cutOff(.importOpenMark, from: begin, at: i, in: lines) }
        let quote = bytes[i]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw withoutValue(name, start) }
        i += 1
        let value = i
        var isMarked = false
        while i < bytes.count, bytes[i] != quote {
            let byte = bytes[i]
            if byte < 0x20 || byte == UInt8(ascii: "&") { isMarked = true }
            if byte == UInt8(ascii: "<") { throw unexpectedSign() }
            i += 1
        }
        guard i < bytes.count else { throw .cutOff(.importOpenMark, from: begin, at: i, in: lines) }
        if isMarked { try check(value, i) }
        i += 1
        if document.attributes.count - first >= ReadingLimits.attributes {
            let limit = MessageArgument.number(ReadingLimits.attributes)
            throw malformed(start, i, Message(.importTooMany, ["name": .message(Message(.importValues)), "limit": limit]))
        }
        if document.attributes[first...].contains(where: { $0.name == name }) { document.doubles.append(TextRange(start, i)) }
        document.attributes.append(
            XMLDocument.AttributeRecord(name: name, isMarked: isMarked, range: TextRange(start, i), value: TextRange(value, i - 1)))
    }

    private mutating func scanName(behind sign: String, begin: Int) throws(ReadingFault) -> Int32 {
        let start = i
        while i < bytes.count, XMLScanner.isOfName(bytes[i]) { i += 1 }
        if i >= bytes.count { throw .cutOff(.importOpenMark, from: begin, at: i, in: lines) }
        guard i > start, i - start <= 1000, !(0x2D...0x39).contains(bytes[start]) else {
            throw malformed(begin, i + 1, Message(.importNoXmlName, ["sign": .code(sign)]))
        }
        return names.number(of: start..<i, in: bytes)
    }

    /// Letters, digits, `-`, `.`, `:`, `_`, and whatever is not ASCII.
    @inline(__always)
    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x5F, 0x2D, 0x2E, 0x30...0x3A, 0x80...0xFF: true
        default: false
        }
    }

    private mutating func passSpaces() {
        while i < bytes.count, bytes[i] == 0x20 || bytes[i] == 0x0A || bytes[i] == 0x09 || bytes[i] == 0x0D { i += 1 }
    }

    private func withoutValue(_ name: Int32, _ start: Int) -> ReadingFault {
        malformed(start, i, Message(.importAttributeWithoutValue, ["name": .code(names.names[Int(name)])]))
    }

    private func unexpected(_ expected: String) -> ReadingFault {
        let found = document.text(i, min(i + 1, bytes.count))
        return malformed(i, i + 1, Message(.importExpected, ["expected": .code(expected), "found": .code(found)]))
    }

    private func unexpectedSign() -> ReadingFault {
        malformed(i, i + 1, Message(.importStraySign, ["sign": .code(document.text(i, i + 1))]))
    }
}

extension XMLDocument {
    /// What stands in a range of the file, for findings.
    func text(_ start: Int, _ end: Int) -> String {
        String(decoding: bytes[min(start, bytes.count)..<min(end, bytes.count)], as: UTF8.self)
    }

    /// The name of an element while the file is still being read.
    func names(_ table: NameTable, _ element: Int) -> String { table.names[Int(elements[element].name)] }
}
