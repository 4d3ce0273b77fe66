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
        found.functions = Self.places(Self.functionNames(old), Self.functionNames(new))
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

    /// Parameters of libraries by the library as well: two may have one of the same name.
    private static func functionNames(_ project: Project) -> [String] {
        var names = project.program.functions.map { project.model.symbols[$0.name] }
        for figure in project.program.figures where figure.function < names.count {
            names[figure.function] = figure.library + "." + figure.name
        }
        return names
    }

    /// Beside those of one name, those of one content: a query or a function that only has a new name.
    static func addRenamed(to meaning: inout MeaningComparison) {
        let (old, new) = (meaning.left.program, meaning.right.program)
        // One that uses another one is the same when that is.
        for _ in 0..<3 {
            guard let known = meaning.counterparts else { return }
            let queries = added(to: known.queries, old.queries, new.queries) { meaning.same($0.expression, $1.expression) }
            let functions = added(to: known.functions, old.functions, new.functions) {
                $0.parameterCount == $1.parameterCount && meaning.same($0.body, $1.body)
            }
            if queries == known.queries, functions == known.functions { return }
            meaning.counterparts?.queries = queries
            meaning.counterparts?.functions = functions
        }
    }

    private static func added<T>(to places: [Int?], _ olds: [T], _ news: [T], _ isSame: (T, T) -> Bool) -> [Int?] {
        let left = places.indices.filter { places[$0] == nil }
        let taken = Set(places.compactMap { $0 })
        var right = news.indices.filter { !taken.contains($0) }
        if left.isEmpty || right.isEmpty || left.count * right.count > 40_000 { return places }
        var places = places
        for place in left {
            guard let found = right.firstIndex(where: { isSame(olds[place], news[$0]) }) else { continue }
            places[place] = right.remove(at: found)
        }
        return places
    }

    /// Those of one name in their order.
    static func places(_ old: [String], _ new: [String]) -> [Int?] {
        var waiting: [String: [Int]] = [:]
        for (place, name) in new.enumerated().reversed() { waiting[name, default: []].append(place) }
        return old.map { waiting[$0]?.popLast() }
    }
}
