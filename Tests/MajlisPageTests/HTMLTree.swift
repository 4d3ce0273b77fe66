/// HTML as our pages write it, read strictly: whatever a lenient browser would have to guess at is an error.
final class HTMLTree {
    struct Problem: Error, CustomStringConvertible {
        var description: String
    }

    let name: String
    let attributes: [String: String]
    private(set) var children: [HTMLTree] = []
    private(set) var ownText = ""
    private(set) weak var parent: HTMLTree?

    private init(_ name: String, _ attributes: [String: String] = [:]) {
        self.name = name
        self.attributes = attributes
    }

    subscript(_ attribute: String) -> String? { attributes[attribute] }

    /// The element and all below it, in the order of the page.
    var all: [HTMLTree] { [self] + children.flatMap(\.all) }
    var text: String { ownText + children.map(\.text).joined() }
    var classes: [Substring] { (self["class"] ?? "").split(separator: " ") }

    func all(_ name: String) -> [HTMLTree] { all.filter { $0.name == name } }
    func having(_ className: String) -> [HTMLTree] { all.filter { $0.classes.contains(Substring(className)) } }
    func element(_ id: String) -> HTMLTree? { all.first { $0["id"] == id } }

    private static let void: Set<String> = ["meta", "input", "br", "link", "img", "hr"]
    private static let raw: Set<String> = ["script", "style"]

    static func read(_ bytes: [UInt8]) throws -> HTMLTree {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Problem(description: "not UTF-8") }
        guard text.hasPrefix("<!doctype html>\n") else { throw Problem(description: "no doctype") }
        let root = HTMLTree("#document")
        var open = [root]
        var rest = text.dropFirst("<!doctype html>\n".count)
        while let next = rest.firstIndex(of: "<") {
            open[open.count - 1].ownText += try decoded(rest[..<next])
            rest = rest[next...]
            guard let end = rest.firstIndex(of: ">") else { throw Problem(description: "a tag without an end") }
            let inside = rest[rest.index(after: rest.startIndex)..<end]
            rest = rest[rest.index(after: end)...]
            if inside.hasPrefix("/") {
                let name = String(inside.dropFirst())
                guard open.count > 1, open[open.count - 1].name == name else {
                    throw Problem(description: "</\(name)> closes <\(open[open.count - 1].name)>")
                }
                open.removeLast()
                continue
            }
            let element = try Self.element(inside)
            element.parent = open[open.count - 1]
            open[open.count - 1].children.append(element)
            if void.contains(element.name) { continue }
            if raw.contains(element.name) {
                guard let close = rest.firstRange(of: "</\(element.name)>") else {
                    throw Problem(description: "<\(element.name)> without an end")
                }
                element.ownText = String(rest[..<close.lowerBound])
                rest = rest[close.upperBound...]
            } else {
                open.append(element)
            }
        }
        guard open.count == 1 else { throw Problem(description: "<\(open[open.count - 1].name)> stays open") }
        return root
    }

    private static func element(_ tag: Substring) throws -> HTMLTree {
        let name = tag.prefix { $0.isLetter || $0.isNumber }
        guard !name.isEmpty, name.allSatisfy({ $0.isASCII && !$0.isUppercase }) else { throw Problem(description: "<\(tag)>") }
        var attributes: [String: String] = [:]
        var rest = tag.dropFirst(name.count)
        while !rest.isEmpty {
            guard rest.first == " " else { throw Problem(description: "<\(tag)>") }
            rest = rest.dropFirst()
            let key = String(rest.prefix { $0 != "=" && $0 != " " })
            rest = rest.dropFirst(key.count)
            var value = ""
            if rest.hasPrefix("=\"") {
                rest = rest.dropFirst(2)
                let written = rest.prefix { $0 != "\"" }
                rest = rest.dropFirst(written.count)
                guard rest.first == "\"" else { throw Problem(description: "<\(tag)>") }
                rest = rest.dropFirst()
                value = try decoded(written)
            } else if rest.first == "=" {
                throw Problem(description: "a value without quotation marks in <\(tag)>")
            }
            guard attributes.updateValue(value, forKey: key) == nil else { throw Problem(description: "\(key) twice in <\(tag)>") }
        }
        return HTMLTree(String(name), attributes)
    }

    private static func decoded(_ text: Substring) throws -> String {
        guard !text.contains("<"), !text.contains(">") else { throw Problem(description: "a bare sign in “\(text)”") }
        guard text.contains("&") else { return String(text) }
        var result = ""
        var rest = text
        let known = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
        while let sign = rest.firstIndex(of: "&") {
            result += rest[..<sign]
            rest = rest[sign...]
            guard let found = known.first(where: { rest.hasPrefix($0.key) }) else { throw Problem(description: "a bare & in “\(text)”") }
            result += found.value
            rest = rest.dropFirst(found.key.count)
        }
        return result + rest
    }
}
