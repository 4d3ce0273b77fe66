import MajlisLanguage
import MajlisModel

/// Which query, function, workflow and field of the later state is which of the earlier one: by kind and name.
struct Correspondence {
    let counterparts: Counterparts

    init(_ old: Project, _ new: Project, _ pairs: RecordMatcher) {
        var found = Counterparts(records: pairs.toNew)
        let (a, b) = (old.model.symbols, new.model.symbols)
        found.customFields = Self.places(
            old.model.customFields.map { "\($0.kind.rawValue) \(a[$0.name])" },
            new.model.customFields.map { "\($0.kind.rawValue) \(b[$0.name])" })
        found.queries = Self.places(old.program.queries.map { a[$0.name] }, new.program.queries.map { b[$0.name] })
        found.functions = Self.places(old.program.functions.map { a[$0.name] }, new.program.functions.map { b[$0.name] })
        var workflows: [RecordID: Int] = [:]
        for (place, workflow) in new.program.workflows.enumerated() { workflows[workflow.record] = place }
        found.workflows = old.program.workflows.map { pairs.toNew[$0.record.index].flatMap { workflows[$0] } }
        var rules: [RecordID: String] = [:]
        for rule in new.program.rules { rules[rule.record] = rule.name }
        for rule in old.program.rules {
            if let other = pairs.toNew[rule.record.index].flatMap({ rules[$0] }), other != rule.name { found.ruleNames[rule.name] = other }
        }
        found.events = Array(repeating: nil, count: old.program.events.count)
        counterparts = found
    }

    /// Those of one name in their order.
    static func places(_ old: [String], _ new: [String]) -> [Int?] {
        var waiting: [String: [Int]] = [:]
        for (place, name) in new.enumerated().reversed() { waiting[name, default: []].append(place) }
        return old.map { waiting[$0]?.popLast() }
    }
}
