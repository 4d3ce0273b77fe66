import MajlisText

/// The elements of an XML file as flat arrays in the order of the file; texts are made when they are asked for.
///
/// Elements know the range of the file they come from, so that whatever is said of them can point there.
struct XMLDocument: Sendable {
    /// The place of an element in `elements`.
    typealias Element = Int

    struct ElementRecord: Sendable {
        /// Its place in `names`.
        var name: Int32
        var attributes: Range<Int32>
        /// The element behind it and all that it holds.
        var next: Int32 = 0
        /// Its first tag.
        var tag: TextRange
        /// What stands between its tags; empty for `<a/>`.
        var content: TextRange
        /// Its text holds references, CDATA, comments, carriage returns or signs that are no letters, and must be put together.
        var isMarked = false
        var hasElements = false
    }

    struct AttributeRecord: Sendable {
        var name: Int32
        var isMarked: Bool
        /// With its value.
        var range: TextRange
        var value: TextRange
    }

    let bytes: [UInt8]
    var names: [String] = []
    var elements: [ElementRecord] = []
    var attributes: [AttributeRecord] = []
    /// Attributes that stand twice in one tag.
    var doubles: [TextRange] = []
    /// Control signs, and the first one.
    var controlCount = 0
    var firstControl: TextRange?

    var root: Element { 0 }

    func name(_ element: Element) -> String { names[Int(elements[element].name)] }

    /// For the whole element where it is small, else for its first tag: what a finding points at.
    func range(_ element: Element) -> TextRange { elements[element].tag }

    /// The elements that stand in an element.
    func children(_ element: Element) -> Children { Children(document: self, next: element + 1, end: Int(elements[element].next)) }

    struct Children: Sequence, IteratorProtocol {
        let document: XMLDocument
        var current: Int
        let end: Int

        init(document: XMLDocument, next: Int, end: Int) {
            self.document = document
            current = next
            self.end = end
        }

        mutating func next() -> Element? {
            guard current < end else { return nil }
            defer { current = Int(document.elements[current].next) }
            return current
        }
    }

    /// The text of an element as it stands; where elements stand in it, all that stands in it with their tags.
    func text(_ element: Element) -> String {
        let record = elements[element]
        return text(record.content, isMarked: record.isMarked && !record.hasElements, isAttribute: false)
    }

    /// The words of an element without the tags that stand among them.
    func plainText(_ element: Element) -> String {
        let record = elements[element]
        guard record.hasElements else { return text(element) }
        return bytes.withUnsafeBufferPointer { bytes in
            XMLText(bytes: bytes, dropsTags: true).text(Int(record.content.start)..<Int(record.content.end))
        }
    }

    /// The value of an attribute; where it stands twice, the second one.
    func attribute(_ element: Element, _ name: String) -> String? {
        let range = elements[element].attributes
        for index in range.reversed() where names[Int(attributes[Int(index)].name)] == name { return value(Int(index)) }
        return nil
    }

    func value(_ attribute: Int) -> String {
        text(attributes[attribute].value, isMarked: attributes[attribute].isMarked, isAttribute: true)
    }

    private func text(_ range: TextRange, isMarked: Bool, isAttribute: Bool) -> String {
        let place = Int(range.start)..<Int(range.end)
        return bytes.withUnsafeBufferPointer { bytes in
            guard isMarked else { return String(decoding: UnsafeBufferPointer(rebasing: bytes[place]), as: UTF8.self) }
            return XMLText(bytes: bytes, isAttribute: isAttribute).text(place)
        }
    }
}
