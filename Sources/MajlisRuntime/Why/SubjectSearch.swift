import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Finds what a planner means by a subject as it was typed: a place (`chapter.majlis:12`), an event (`event 3`), a kind with its literal
/// (`day 2027-03-14`), a name or a path (`delegate_path[qazi].visa`, `ideas.room`), a title or a part of one, an expression.
///
/// The first of these readings that finds something counts. Names are exact; titles are compared without regard to case and to the
/// spellings of Arabic letters.
public struct SubjectSearch {
    private let project: Project
    private let tasks: [TaskState]
    private let model: Model
    private let disclosure: Disclosure
    /// The subject as an expression, where it is one that was compiled without an error.
    private let expression: Query?
    /// The file of the question itself, which is no part of the project.
    private let question: FileID?

    private static let mostCandidates = 10

    public init(_ outcome: Outcome, expression: Query? = nil, question: FileID? = nil) {
        project = outcome.project
        tasks = outcome.tasks
        model = outcome.project.model
        disclosure = outcome.evaluator.disclosure
        self.expression = expression
        self.question = question
    }

    public func find(_ typed: String) -> SubjectFound {
        let text = SubjectWords.trimmed(typed)
        guard !text.isEmpty else { return .nothing(near: []) }
        for reading in [place, event, kindAndLiteral, name, path, title] {
            let found = reading(text)
            if !found.isEmpty { return choose(found) }
        }
        if let expression { return .one(.expression(expression.expression, frameSize: expression.frameSize)) }
        return .nothing(near: near(text))
    }

    private func choose(_ subjects: [WhySubject]) -> SubjectFound {
        if subjects.count == 1 { return .one(subjects[0]) }
        let shown = subjects.prefix(Self.mostCandidates)
        return .several(shown.map(candidate), omitted: subjects.count - shown.count)
    }

    // MARK: Places

    /// `file.majlis:12`: what begins on that line, or the clause that does.
    private func place(_ text: String) -> [WhySubject] {
        guard let (file, line) = SubjectWords.place(text), let number = self.file(file) else { return [] }
        let source = project.files[number]
        guard line >= 1, line <= source.lines.starts.count else { return [] }
        let range = source.lines.range(ofLine: line, in: source.bytes)
        func begins(_ origin: Origin) -> Bool { Int(origin.file) == number && origin.start >= range.start && origin.start <= range.end }
        let records = model.records.indices.map { RecordID($0) }.filter { begins(model.records[$0.index].headOrigin) && isSubject($0) }
        if let first = records.map({ model.records[$0.index].headOrigin.start }).min() {
            return records.filter { model.records[$0.index].headOrigin.start == first }.map(subject)
        }
        for (index, event) in project.program.events.enumerated() where begins(Origin(event.location)) { return [.event(index)] }
        for id in model.records.indices.map({ RecordID($0) }) where isSubject(id) {
            guard let field = model.fields(of: id).first(where: { begins($0.origin) }) else { continue }
            let word = field.property.clause?.english ?? field.property.customField.map { model.symbols[model.customFields[$0].name] } ?? ""
            return [.property(id, task: nil, SubjectProperty(word: word, key: field.property, computed: nil))]
        }
        return []
    }

    /// A file of the project by its path as findings show it, or by the end of it; without a name the first one.
    private func file(_ name: String) -> Int? {
        if name.isEmpty { return project.files.isEmpty ? nil : 0 }
        let files = project.files.indices.filter { FileID(UInt16(truncatingIfNeeded: $0)) != question }
        return files.first { project.files[$0].name == name } ?? files.first { project.files[$0].name.hasSuffix("/" + name) }
    }

    // MARK: Events

    private func event(_ text: String) -> [WhySubject] {
        if let number = SubjectWords.eventNumber(text) {
            return project.program.events.indices.contains(number - 1) ? [.event(number - 1)] : []
        }
        return []
    }

    // MARK: Kinds with a literal

    private func kindAndLiteral(_ text: String) -> [WhySubject] {
        let words = text.split(separator: " ", maxSplits: 1)
        guard words.count == 2, let kind = Vocabulary.meanings(of: Vocabulary.word(String(words[0]))).kind else { return [] }
        let rest = SubjectWords.unquoted(String(words[1]))
        let records = model.records(of: kind)
        let named = records.filter { model.name($0) == rest }
        if !named.isEmpty { return named.map(subject) }
        if let number = SubjectWords.number(rest) {
            return records.filter { model.integer($0, .number) == number }.map(subject)
        }
        if let date = SubjectWords.date(rest) {
            return records.filter { id in
                if case .date(let own)? = model.value(id, .date) { return own == PartialDate(date) }
                return false
            }.map(subject)
        }
        let wanted = SubjectWords.folded(rest)
        return records.filter { isCalled($0) { $0 == wanted } }.map(subject)
    }

    // MARK: Names

    private func name(_ text: String) -> [WhySubject] {
        let name = SubjectWords.unticked(text)
        guard SubjectWords.isName(name) else { return [] }
        var found = records(named: name).map(subject)
        if let symbol = model.symbols.find(name) {
            for (index, event) in project.program.events.enumerated() where event.name == symbol { found.append(.event(index)) }
        }
        if !found.isEmpty { return found }
        // A word of the language is a rule's name only where nothing else is called so and it means nothing as an expression.
        if let rule = Vocabulary.meanings(of: Vocabulary.word(name)).rule { return [.builtin(rule)] }
        return []
    }

    private func records(named name: String) -> [RecordID] {
        guard let symbol = model.symbols.find(name) else { return [] }
        return model.records.indices.filter { model.records[$0].name == symbol }.map { RecordID($0) }.filter(isSubject)
    }

    /// What a planner may ask about: not what is built in, a template, or the question itself.
    private func isSubject(_ id: RecordID) -> Bool {
        let record = model.records[id.index]
        return !record.isTemplate && record.headOrigin.file != Origin.builtIn.file && record.headOrigin.file != question?.rawValue
            && disclosure.mayShow(id)
    }

    private func subject(_ id: RecordID) -> WhySubject {
        if model.kind(id) == .rule, let rule = project.program.rules.firstIndex(where: { $0.record == id }) { return .rule(rule) }
        if model.kind(id) == .task {
            let states = tasks.indices.filter { tasks[$0].task == id }
            if states.count == 1 { return .task(states[0]) }
        }
        return .record(id)
    }

    // MARK: Paths

    /// `prepare.share`, `delegate_path[qazi].visa`, `ideas.start`: a name, then names and properties behind dots.
    private func path(_ text: String) -> [WhySubject] {
        guard let steps = SubjectWords.path(text), let first = steps.first, steps.count > 1 || first.element != nil else { return [] }
        var found: [(record: RecordID, element: RecordID?)] = elements(of: first, records(named: first.name))
        for (number, step) in steps.enumerated().dropFirst() {
            var next: [(record: RecordID, element: RecordID?)] = []
            for (record, element) in found {
                let children = model.records[record.index].children.filter { model.name($0) == step.name && isSubject($0) }
                next += elements(of: step, children).map { ($0.record, $0.element ?? element) }
            }
            if next.isEmpty {
                guard number == steps.count - 1, step.element == nil, let property = property(step.name) else { return [] }
                return found.flatMap { self.property(property, of: $0.record, element: $0.element) }
            }
            found = next
        }
        return found.flatMap { subjects($0.record, element: $0.element) }
    }

    private func elements(of step: SubjectWords.Step, _ records: [RecordID]) -> [(record: RecordID, element: RecordID?)] {
        guard let name = step.element else { return records.map { ($0, nil) } }
        let elements = self.records(named: name)
        return records.flatMap { record in elements.map { (record, $0) } }
    }

    /// The task of an element; what it is for may be named by itself or by the person or body behind it.
    private func subjects(_ record: RecordID, element: RecordID?) -> [WhySubject] {
        guard let element, model.kind(record) == .task else { return [subject(record)] }
        let states = tasks.indices.filter { index in
            tasks[index].task == record && tasks[index].elements.contains { $0 == element || model.referent($0) == element }
        }
        return states.map { .task($0) }
    }

    private func property(_ word: String) -> SubjectProperty? {
        let meanings = Vocabulary.meanings(of: Vocabulary.word(word))
        if let computed = meanings.property { return SubjectProperty(word: computed.english, key: nil, computed: computed) }
        if let clause = meanings.clause { return SubjectProperty(word: clause.english, key: PropertyKey(clause), computed: nil) }
        if let index = model.customFields.firstIndex(where: { model.symbols[$0.name] == word }) {
            return SubjectProperty(word: word, key: PropertyKey(customField: index), computed: nil)
        }
        // A kind is a property too: `ideas.chair`.
        if let kind = meanings.kind { return SubjectProperty(word: kind.english, key: nil, computed: nil) }
        return nil
    }

    private func property(_ property: SubjectProperty, of record: RecordID, element: RecordID?) -> [WhySubject] {
        let all = subjects(record, element: element)
        return all.map { subject in
            if case .task(let index) = subject { return .property(record, task: index, property) }
            return .property(record, task: nil, property)
        }
    }

    // MARK: Titles

    private func title(_ text: String) -> [WhySubject] {
        let wanted = SubjectWords.folded(SubjectWords.unquoted(text))
        guard wanted.count >= 2 else { return [] }
        let records = model.records.indices.map { RecordID($0) }.filter { isSubject($0) && disclosure.mayShow($0) }
        let whole = records.filter { isCalled($0) { $0 == wanted } }
        if !whole.isEmpty { return whole.map(subject) }
        guard wanted.count >= 3 else { return [] }
        return records.filter { isCalled($0) { $0.contains(wanted) } }.map(subject)
    }

    /// Whether one of the texts that a record is called by is meant.
    private func isCalled(_ id: RecordID, _ test: (String) -> Bool) -> Bool {
        for field in model.fields(of: id) {
            guard let clause = field.property.clause, Self.callingClauses.contains(clause) else { continue }
            for case .text(let text) in model.list(id, clause) {
                if test(SubjectWords.folded(text.text)) || text.translations.contains(where: { test(SubjectWords.folded($0.text)) }) {
                    return true
                }
            }
        }
        return false
    }

    private static let callingClauses: Set<Clause> = [.title, .acronym, .alias, .printedAs]

    // MARK: What was nearly meant

    private func near(_ text: String) -> [String] {
        let wanted = SubjectWords.folded(SubjectWords.unquoted(text))
        let letters = Array(wanted.unicodeScalars)
        guard letters.count >= 2, letters.count <= 60 else { return [] }
        let reach = letters.count <= 4 ? 1 : letters.count <= 8 ? 2 : 3
        var found: [(distance: Int, name: String)] = []
        func look(_ name: String, _ shown: String) {
            if let distance = editDistance(letters, Array(SubjectWords.folded(name).unicodeScalars), limit: reach) {
                found.append((distance, shown))
            }
        }
        for id in model.records.indices.map({ RecordID($0) }) where isSubject(id) && disclosure.mayShow(id) {
            let name = model.name(id)
            if !name.isEmpty { look(name, name) }
            if case .text(let title)? = model.value(id, .title) { look(title.text, name.isEmpty ? title.text : name) }
        }
        for rule in BuiltinRule.allCases { look(text.unicodeScalars.allSatisfy(\.isASCII) ? rule.english : rule.arabic, rule.english) }
        var seen = Set<String>()
        let names = found.enumerated().sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }.map(\.element.name)
        return Array(names.filter { seen.insert($0).inserted }.prefix(3))
    }

    // MARK: Candidates

    private func candidate(_ subject: WhySubject) -> SubjectCandidate {
        switch subject {
        case .record(let id), .property(let id, _, _): candidate(id, name: SubjectPath(model).path(id))
        case .task(let index):
            candidate(tasks[index].task, name: SubjectPath(model).path(tasks[index]), elements: tasks[index].elements)
        case .rule(let index): candidate(project.program.rules[index].record, name: project.program.rules[index].name)
        case .event(let index):
            SubjectCandidate(
                title: .civilDate(project.program.events[index].date), name: "event \(index + 1)", kind: "on",
                place: project.program.events[index].location)
        case .builtin(let rule): SubjectCandidate(title: .word(rule.english), name: rule.english, kind: Kind.rule.english, place: nil)
        case .expression(let expression, _): SubjectCandidate(title: .word("value"), name: nil, kind: "value", place: expression.location)
        }
    }

    private func candidate(_ id: RecordID, name: String?, elements: [RecordID] = []) -> SubjectCandidate {
        let title = MessageArgument(.record(id), in: model, disclosure: disclosure)
        let names = elements.map { MessageArgument(.record($0), in: model, disclosure: disclosure) }
        return SubjectCandidate(
            title: names.isEmpty ? title : .message(Message(.taskFor, ["task": title, "elements": .list(names)])),
            name: name, kind: model.kind(id).english, place: model.headLocation(id).location)
    }
}

/// How a record is typed so that it alone is meant.
struct SubjectPath {
    let model: Model

    init(_ model: Model) { self.model = model }

    /// nil for what has no name.
    func path(_ id: RecordID) -> String? {
        let name = model.name(id)
        guard !name.isEmpty else { return nil }
        if model.kind(id) == .task, let parent = model.parent(id), !model.name(parent).isEmpty { return "\(model.name(parent)).\(name)" }
        return name
    }

    func path(_ state: TaskState) -> String? {
        let name = model.name(state.task)
        guard !name.isEmpty else { return nil }
        guard let parent = model.parent(state.task), !model.name(parent).isEmpty else { return name }
        let element = state.elements.last.flatMap { element in
            [element, model.referent(element)].compactMap { $0 }.map { model.name($0) }.first { !$0.isEmpty }
        }
        return element.map { "\(model.name(parent))[\($0)].\(name)" } ?? "\(model.name(parent)).\(name)"
    }
}
