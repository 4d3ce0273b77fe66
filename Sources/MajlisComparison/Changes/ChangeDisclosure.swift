import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// What of changes may be shown at the level of access of both states.
///
/// A change is left out where it is about what may not be shown, where an expression names or reads that, or where nothing else is different;
/// of lists, those who may not be shown are left out before and after. At the public level no expression is shown as it is written: what it
/// compares with may be what nobody may be shown.
struct ChangeDisclosure {
    private let old: DisclosedState
    private let new: DisclosedState
    private let meaning: MeaningComparison
    private let isPublic: Bool

    init(from old: Outcome, to new: Outcome, _ meaning: MeaningComparison) {
        (self.old, self.new) = (DisclosedState(old), DisclosedState(new))
        self.meaning = meaning
        isPublic = new.evaluator.disclosure.level == .public
    }

    /// The change as it may be told; nil where it may not be.
    func shown(_ change: Change) -> Change? {
        guard !change.isWithheld, mayShowSubject(of: change), mayShowWords(of: change), mayShowProperty(of: change) else { return nil }
        var result = change
        if old.hides(change.before) || new.hides(change.after) {
            (result.before, result.after) = (old.disclosed(change.before), new.disclosed(change.after))
            if isSame(result.before, result.after) { return nil }
        }
        return isPublic ? withoutCode(result) : result
    }

    // MARK: What it is about

    private func mayShowSubject(of change: Change) -> Bool {
        let (x, y): (RecordID?, RecordID?)
        switch change.subject {
        case .record(let old, let new), .anchor(_, let old, let new), .all(_, let old, let new), .sessions(let old, let new, _, _):
            (x, y) = (old, new)
        case .event(let before, let after):
            (x, y) = (nil, nil)
            if let before, !old.mayShow(event: before) { return false }
            if let after, !new.mayShow(event: after) { return false }
        case .statement(.field, let name):
            (x, y) = (nil, nil)
            if !old.mayShow(field: name) || !new.mayShow(field: name) { return false }
        case .statement, .file: (x, y) = (nil, nil)
        }
        let (olds, news) = (change.named.old + [x].compactMap { $0 }, change.named.new + [y].compactMap { $0 })
        return olds.allSatisfy { old.mayShow($0) } && news.allSatisfy { new.mayShow($0) }
    }

    private func mayShowWords(of change: Change) -> Bool {
        if !change.uses.old.allSatisfy({ old.mayShow($0) }) || !change.uses.new.allSatisfy({ new.mayShow($0) }) { return false }
        return old.mayShowSource(change.before) && new.mayShowSource(change.after)
    }

    /// Of a clause or a field.
    private func mayShowProperty(of change: Change) -> Bool {
        guard case .record(let x, let y) = change.subject else { return true }
        switch change.kind {
        case .clause(let property) where change.isOfEarlierField, .text(let property, _) where change.isOfEarlierField:
            return x.map { old.mayShow(property, of: $0) } ?? true
        case .clause(let property), .text(let property, _):
            // A field that the script adds has another number in the earlier state.
            guard let y else { return true }
            return new.mayShow(property, of: y) && (x.map { mayShowEarlier(property, of: $0) } ?? true)
        default: return true
        }
    }

    private func mayShowEarlier(_ property: PropertyKey, of x: RecordID) -> Bool {
        guard let place = property.customField else { return old.mayShow(property, of: x) }
        let own = new.model.customFields[place]
        let name = new.model.symbols[own.name]
        let other = old.model.customFields.firstIndex { $0.kind == own.kind && old.model.symbols[$0.name] == name }
        return other.map { old.mayShow(PropertyKey(customField: $0), of: x) } ?? true
    }

    // MARK: Lists

    private func isSame(_ x: Told, _ y: Told) -> Bool {
        switch (x, y) {
        case (.records(let x), .records(let y)): meaning.same(x, y)
        case (.value(let x), .value(let y)):
            meaning.same(x, y) || x.isClosed && y.isClosed && meaning.same(x.elements, y.elements)
        default: x.isEmpty && y.isEmpty
        }
    }

    // MARK: Expressions

    private static let code: Set<MessageCode> = [
        .diffCountsFor, .diffCountsWhen, .diffRequirement, .diffProhibition, .diffExpression, .diffSets,
    ]

    /// That a rule has changed is told, not how it is written.
    private func withoutCode(_ change: Change) -> Change {
        var result = change
        var isCode = false
        for case .source in [change.before, change.after] { isCode = true }
        switch (change.subject, change.kind) {
        case (.statement(.query, _), .renamed), (.statement(.define, _), .renamed): return change
        case (.statement(.query, _), _), (.statement(.define, _), _), (.statement(.show, _), _): isCode = true
        case (.record(let x?, let y?), .clause(let property)) where isCode:
            // A day that is reckoned from another one is that day.
            (result.before, result.after) = (old.value(change.before, property, of: x), new.value(change.after, property, of: y))
            if !isSame(result.before, result.after) { return result }
            result.kind = .part(.diffChanged)
        default: break
        }
        switch change.kind {
        case .part(let label) where isCode || Self.code.contains(label):
            isCode = true
            if case .record = change.subject { result.kind = .part(.diffChanged) }
        case .step(let name, let label?) where isCode || Self.code.contains(label):
            isCode = true
            result.kind = .step(name, part: .diffChanged)
        default: break
        }
        if isCode { (result.before, result.after) = (.nothing, .nothing) }
        return result
    }
}

/// What of one state may be shown.
private final class DisclosedState {
    private let outcome: Outcome
    private let disclosure: Disclosure
    var model: Model { outcome.project.model }

    init(_ outcome: Outcome) { (self.outcome, disclosure) = (outcome, outcome.evaluator.disclosure) }

    func mayShow(_ id: RecordID) -> Bool { disclosure.mayShow(id) }
    func mayShow(_ property: PropertyKey, of id: RecordID) -> Bool { disclosure.mayShow(property, of: id) }

    /// A field that a script adds, to whichever kind.
    func mayShow(field name: String) -> Bool {
        model.customFields.indices.allSatisfy { place in
            let field = model.customFields[place]
            return model.symbols[field.name] != name || disclosure.mayShow(PropertyKey(customField: place), ofAny: field.kind)
        }
    }

    // MARK: Expressions

    private lazy var withheldTitles: [String] = model.records.indices.lazy.map { RecordID($0) }.filter { !self.mayShow($0) }
        .flatMap { id -> [String] in
            guard case .text(let text)? = self.model.value(id, .title) else { return [] }
            return ([text.text] + text.translations.map(\.text)).filter { !$0.isEmpty }
        }

    func mayShow(_ names: ExpressionNames) -> Bool {
        names.records.allSatisfy { mayShow($0) } && names.readings.allSatisfy { disclosure.mayShow($0.property, ofAny: $0.kind) }
            && (names.texts.isEmpty || !names.texts.contains { text in withheldTitles.contains { text.contains($0) } })
    }

    /// By what it reads, and by its words as well: what could not be compiled reads nothing.
    func mayShowSource(_ told: Told) -> Bool {
        guard case .source(let place, let names) = told else { return true }
        return mayShow(names) && !withheldWords.hides(written(place))
    }

    private func written(_ place: Location) -> String {
        let file = Int(place.file.rawValue)
        return file < outcome.project.files.count ? outcome.project.files[file].text(place.range) : ""
    }

    /// What a clause comes to that the script says by an expression; nothing where that is no day, time, length or number.
    func value(_ told: Told, _ property: PropertyKey, of id: RecordID) -> Told {
        guard case .source = told else { return told }
        guard let clause = property.clause else { return .nothing }
        let value = outcome.evaluator.value(of: id, clause)
        switch value {
        case .date, .dates, .dateTime, .time, .hours, .duration, .integer, .figure: return .value(value)
        default: return .nothing
        }
    }

    // MARK: Events

    private lazy var withheldWords = WithheldEvents(outcome.project, level: disclosure.level)

    /// By its words, and by what its step sets with what it states.
    func mayShow(event place: Int, depth: Int = 0) -> Bool {
        let program = outcome.project.program
        let event = program.events[place]
        if withheldWords.hides(written(event.location)) { return false }
        switch event.step {
        case .workflow(let index, let step, let subject, _):
            let effects = program.workflows[index].steps[step].effects
            return event.arguments.allSatisfy { $0 == nil } || effects.allSatisfy { mayShow($0.property, of: subject) }
        case .retract(let other) where other < program.events.count && depth < 2: return mayShow(event: other, depth: depth + 1)
        case .done, .skip, .change, .retract: return true
        }
    }

    // MARK: Lists

    /// Whether it holds records that may not be shown.
    func hides(_ told: Told) -> Bool {
        switch told {
        case .records(let ids): !ids.allSatisfy { mayShow($0) }
        case .value(let value): hides(value)
        default: false
        }
    }

    private func hides(_ value: Value) -> Bool {
        switch value {
        case .record(let id): !mayShow(id)
        case .list(let box): box.elements.contains { hides($0) } || box.possible.contains { hides($0) }
        default: false
        }
    }

    /// Without records that may not be shown.
    func disclosed(_ told: Told) -> Told {
        switch told {
        case .records(let ids): return .records(ids.filter { mayShow($0) })
        case .value(.list(let box)):
            return .value(
                .list(
                    ListBox(
                        box.elements.filter { !hides($0) }, possible: box.possible.filter { !hides($0) }, openness: box.openness,
                        isRow: box.isRow)))
        case .value(let value): return hides(value) ? .nothing : told
        default: return told
        }
    }
}

extension Value {
    /// A list of which all is said, or one value.
    fileprivate var isClosed: Bool {
        if case .list(let box) = self { return box.possible.isEmpty && box.openness == .complete }
        return !elements.isEmpty
    }
}

extension Told {
    /// Nothing, or a list of nobody.
    fileprivate var isEmpty: Bool {
        switch self {
        case .nothing: true
        case .records(let ids): ids.isEmpty
        case .value(.list(let box)): box.elements.isEmpty && box.possible.isEmpty && box.openness == .complete
        default: false
        }
    }
}
