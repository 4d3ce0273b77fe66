import Foundation

/// Holds JSON documents against a JSON Schema of draft 2020-12: the keywords that our schemas use, and an error for any other.
struct JSONSchema {
    private let root: [String: Any]

    private static let known: Set<String> = [
        "$schema", "$defs", "$ref", "title", "description", "type", "properties", "required", "additionalProperties", "items", "enum",
        "const",
        "minimum", "maximum", "minLength", "pattern", "anyOf",
    ]

    init(_ text: String) throws {
        guard let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else {
            throw Majlis.Failure(description: "no schema")
        }
        self.root = root
    }

    /// What of the document is not as the schema says, each with its path; empty where all is well.
    func problems(in document: Any) throws -> [String] {
        var problems: [String] = []
        try check(document, root, "$", &problems)
        return problems
    }

    private func check(_ value: Any, _ schema: [String: Any], _ path: String, _ problems: inout [String]) throws {
        for key in schema.keys where !Self.known.contains(key) { throw Majlis.Failure(description: "unknown keyword \(key)") }
        if let reference = schema["$ref"] as? String { try check(value, try definition(reference), path, &problems) }
        if let type = schema["type"] as? String, !Self.names(of: value).contains(type) { problems.append("\(path): no \(type)") }
        if let types = schema["type"] as? [String], Self.names(of: value).isDisjoint(with: types) {
            problems.append("\(path): none of \(types)")
        }
        if let allowed = schema["enum"] as? [Any], !allowed.contains(where: { Self.areEqual($0, value) }) {
            problems.append("\(path): \(value) is none of \(allowed)")
        }
        if let constant = schema["const"], !Self.areEqual(constant, value) { problems.append("\(path): \(value) is not \(constant)") }
        if let number = value as? NSNumber, !Self.names(of: value).contains("boolean") {
            if let least = schema["minimum"] as? NSNumber, number.doubleValue < least.doubleValue { problems.append("\(path): too small") }
            if let most = schema["maximum"] as? NSNumber, number.doubleValue > most.doubleValue { problems.append("\(path): too large") }
        }
        if let text = value as? String {
            if let least = schema["minLength"] as? Int, text.unicodeScalars.count < least { problems.append("\(path): too short") }
            if let pattern = schema["pattern"] as? String, text.range(of: pattern, options: .regularExpression) == nil {
                problems.append("\(path): \(text) is not \(pattern)")
            }
        }
        if let choices = schema["anyOf"] as? [[String: Any]] {
            let fits = try choices.contains { choice in
                var own: [String] = []
                try check(value, choice, path, &own)
                return own.isEmpty
            }
            if !fits { problems.append("\(path): none of the choices") }
        }
        if let object = value as? [String: Any] { try check(object, schema, path, &problems) }
        if let list = value as? [Any], let items = schema["items"] as? [String: Any] {
            for (index, item) in list.enumerated() { try check(item, items, "\(path)[\(index)]", &problems) }
        }
    }

    private func check(_ object: [String: Any], _ schema: [String: Any], _ path: String, _ problems: inout [String]) throws {
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        for key in schema["required"] as? [String] ?? [] where object[key] == nil { problems.append("\(path): \(key) is missing") }
        for (key, value) in object {
            if let property = properties[key] {
                try check(value, property, "\(path).\(key)", &problems)
            } else if schema["additionalProperties"] as? Bool == false {
                problems.append("\(path): \(key) has no place there")
            }
        }
    }

    private func definition(_ reference: String) throws -> [String: Any] {
        let prefix = "#/$defs/"
        guard reference.hasPrefix(prefix), let all = root["$defs"] as? [String: [String: Any]],
            let found = all[String(reference.dropFirst(prefix.count))]
        else { throw Majlis.Failure(description: "no definition \(reference)") }
        return found
    }

    /// Numbers and truth values are one class in Foundation; what is written tells them apart.
    private static func names(of value: Any) -> Set<String> {
        switch value {
        case is NSNull: return ["null"]
        case is String: return ["string"]
        case is [Any]: return ["array"]
        case is [String: Any]: return ["object"]
        case let number as NSNumber:
            if isBoolean(number) { return ["boolean"] }
            return number.doubleValue == number.doubleValue.rounded() ? ["integer", "number"] : ["number"]
        default: return []
        }
    }

    private static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }

    private static func areEqual(_ a: Any, _ b: Any) -> Bool {
        if a is NSNull || b is NSNull { return a is NSNull && b is NSNull }
        return names(of: a) == names(of: b) && (a as? NSObject)?.isEqual(b) == true
    }
}
