import MajlisModel
import MajlisText
import MajlisVocabulary

/// The fields of one record while they are read. Several values of one clause become one list.
struct FieldBuffer {
    private(set) var fields: [Field] = []
    /// Clauses with more than one value, or with values that are missing.
    private var several: [Several] = []

    fileprivate struct Several {
        var field: Int
        var isMany: Bool
        var values: [Value]
        var openness = Openness.complete
        /// Values and open ends that a clause with one value has no room for.
        var surplus: Location?
        /// `none` stands beside values.
        var contradiction: Location?
    }

    /// A clause whose values do not go together.
    struct Conflict {
        var property: PropertyKey
        /// Where the first value stands.
        var first: Origin
        var place: Location
        var count: Int
        /// `none` beside values, and not one value too many.
        var isContradiction: Bool
    }

    mutating func clear() {
        fields.removeAll(keepingCapacity: true)
        several.removeAll(keepingCapacity: true)
    }

    func place(of property: PropertyKey) -> Int? {
        for index in fields.indices where fields[index].property == property { return index }
        return nil
    }

    /// Adds a value of a clause. `place` is where it stands.
    mutating func add(
        _ value: Value, to property: PropertyKey, isMany: Bool, origin: @autoclosure () -> Origin, at place: @autoclosure () -> Location
    ) {
        guard let index = self.place(of: property) else {
            fields.append(Field(property, value, origin: origin()))
            if case .others = value { addFurther(value, to: fields.count - 1, isMany, place(), isFirst: true) }
            return
        }
        addFurther(value, to: index, isMany, place(), isFirst: false)
    }

    private mutating func addFurther(_ value: Value, to field: Int, _ isMany: Bool, _ place: Location, isFirst: Bool) {
        if !several.contains(where: { $0.field == field }) {
            var new = Several(field: field, isMany: isMany, values: [])
            if !isFirst { new.add(fields[field].value, place) }
            several.append(new)
        }
        guard let index = several.firstIndex(where: { $0.field == field }) else { return }
        several[index].add(value, place)
    }

    /// A value of a clause could not be read: the clause is there, but not known.
    mutating func addUnreadable(_ property: PropertyKey, origin: @autoclosure () -> Origin) {
        if place(of: property) == nil { fields.append(Field(property, .unknown, origin: origin())) }
    }

    mutating func add(_ field: Field) { fields.append(field) }

    /// Makes the lists; answers what does not go together.
    mutating func finish() -> [Conflict] {
        guard !several.isEmpty else { return [] }
        var conflicts: [Conflict] = []
        for entry in several {
            if let place = entry.surplus ?? entry.contradiction {
                let field = fields[entry.field]
                conflicts.append(
                    Conflict(
                        property: field.property, first: field.origin, place: place, count: max(2, entry.values.count),
                        isContradiction: entry.surplus == nil))
            }
            if entry.isMany { fields[entry.field].value = entry.value }
        }
        return conflicts
    }
}

extension FieldBuffer.Several {
    fileprivate mutating func add(_ value: Value, _ place: Location) {
        switch value {
        case .unknown: return  // could not be read
        case .others(let count): end(count >= 0 ? .exactly(Int(count)) : .others, place)
        case .tbd where isMany: end(.tbd, place)
        case .unstated where isMany: end(.unstated, place)
        case .none where isMany:
            contradiction = contradiction ?? place
            values.append(value)
        default:
            values.append(value)
            if !isMany, values.count > 1 { surplus = surplus ?? place }
        }
    }

    private mutating func end(_ end: Openness, _ place: Location) {
        if openness != .complete { contradiction = contradiction ?? place }
        openness = end
    }

    fileprivate var value: Value {
        let known = values.filter { !$0.isNone }
        if openness == .complete, known.count == 1 { return known[0] }
        return .list(ListBox(known, openness: openness))
    }
}
