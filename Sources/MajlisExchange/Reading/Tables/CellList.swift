/// Several values in one cell, separated by semicolons: `Law; "Order; and money"`.
///
/// An item that holds a separator stands between quotation marks, and those in it are doubled, as fields are in CSV. So the tables that this
/// program writes come back as they were; a quotation mark inside of an item of another program's table is part of it.
enum CellList {
    struct Item: Hashable {
        var text: String
        /// Whether it stood between quotation marks: then it is one, whatever stands in it.
        var isQuoted = false
    }

    /// Items without the empty ones.
    static func items(_ text: String) -> [Item] {
        var items: [Item] = []
        var rest = text[...]
        while !rest.isEmpty {
            rest = rest.drop { isSeparator($0) || $0.isWhitespace }
            guard !rest.isEmpty else { break }
            if let quoted = quoted(rest) {
                if !quoted.text.trimmed.isEmpty { items.append(Item(text: quoted.text, isQuoted: true)) }
                rest = rest[quoted.end...]
            } else {
                let end = rest.firstIndex(where: isSeparator) ?? rest.endIndex
                items.append(Item(text: rest[..<end].trimmed))
                rest = rest[end...]
            }
        }
        return items
    }

    static func texts(_ text: String) -> [String] { items(text).map(\.text) }

    /// As one cell.
    ///
    /// - Parameter isOne: whether an item would be read as that one without quotation marks.
    static func written(_ items: [String], isOne: (String) -> Bool = { _ in true }) -> String {
        items.map { item in
            let isPlain = !holdsSeparator(item) && item.first != "\"" && isOne(item)
            return isPlain ? item : "\"" + item.replacing("\"", with: "\"\"") + "\""
        }.joined(separator: "; ")
    }

    private static func isSeparator(_ character: Character) -> Bool {
        switch character {
        case ";", "|", "؛", "\n", "\r", "\r\n": true
        default: false
        }
    }

    /// By bytes, of which `؛` has two.
    private static func holdsSeparator(_ text: String) -> Bool {
        var before: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: ";"), UInt8(ascii: "|"), 0x0A, 0x0D: return true
            case 0x9B where before == 0xD8: return true
            default: before = byte
            }
        }
        return false
    }

    /// What stands between quotation marks at the beginning, up to the next separator.
    private static func quoted(_ text: Substring) -> (text: String, end: String.Index)? {
        guard text.first == "\"" else { return nil }
        var value = ""
        var index = text.index(after: text.startIndex)
        while index < text.endIndex {
            if text[index] == "\"" {
                index = text.index(after: index)
                guard index < text.endIndex, text[index] == "\"" else {
                    let end = text[index...].drop { $0 == " " }.startIndex
                    return end == text.endIndex || isSeparator(text[end]) ? (value, end) : nil
                }
            }
            value.append(text[index])
            index = text.index(after: index)
        }
        return nil
    }
}
