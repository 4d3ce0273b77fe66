import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Compares two checked projects by what they say: records, values, rules, checklists, workflows, events, tests and findings. Places and
/// spellings count for nothing.
public struct ProjectComparison {
    private let left: Side
    private let right: Side

    /// A project, with the model and the program at hand, which are a test's own while tests are compared.
    private struct Side {
        let inquiry: Inquiry
        var model: Model
        var program: Program

        init(_ inquiry: Inquiry) {
            self.inquiry = inquiry
            (model, program) = (inquiry.project.model, inquiry.project.program)
        }

        init(_ test: CompiledTest, of inquiry: Inquiry) {
            self.inquiry = inquiry
            (model, program) = (test.model, test.program)
        }

        func name(_ symbol: Symbol) -> String { model.symbols[symbol] }
    }

    private init(_ left: Side, _ right: Side) { (self.left, self.right) = (left, right) }

    /// The place in the first project where the second one begins to say something else; nil where both say the same.
    /// - Parameter withFindings: whether findings are compared as well, by their codes.
    public static func difference(_ a: Inquiry, _ b: Inquiry, withFindings: Bool = true) -> Location? {
        let comparison = ProjectComparison(Side(a), Side(b))
        if let place = comparison.differenceInModel() ?? comparison.differenceInProgram() { return place }
        if let place = differenceInTests(a, b) { return place }
        if a.project.languages != b.project.languages { return a.start }
        return withFindings ? differenceInFindings(a.project, b.project) : nil
    }

    // MARK: Findings

    private static func differenceInFindings(_ a: Project, _ b: Project) -> Location? {
        var counts: [MessageCode: Int] = [:]
        for finding in b.diagnostics { counts[finding.code, default: 0] += 1 }
        for finding in a.diagnostics {
            guard let count = counts[finding.code], count > 0 else { return finding.location }
            counts[finding.code] = count - 1
        }
        guard let new = b.diagnostics.first(where: { counts[$0.code] ?? 0 > 0 }) else { return nil }
        // Lines stay where they are.
        return place(ofLine: new.location, in: b, as: a)
    }

    private static func place(ofLine place: Location, in b: Project, as a: Project) -> Location {
        let file = Int(place.file.rawValue)
        guard a.files.indices.contains(file), b.files.indices.contains(file) else { return place }
        let line = b.files[file].lines.line(of: place.range.start)
        let starts = a.files[file].lines.starts
        let start = starts[min(line - 1, starts.count - 1)]
        return Location(file: place.file, range: TextRange(start: start, end: start))
    }

    // MARK: Records

    private func differenceInModel() -> Location? {
        let (a, b) = (left.model, right.model)
        for (index, record) in a.records.enumerated() {
            let id = RecordID(index)
            guard index < b.records.count, same(record, b.records[index]) else { return place(of: record) }
            let (own, other) = (Array(a.fields(of: id)), Array(b.fields(of: id)))
            guard own.count == other.count else { return place(of: record) }
            for (x, y) in zip(own, other) where !same(x, y) {
                return x.origin.location ?? place(of: record)
            }
        }
        if b.records.count > a.records.count { return left.inquiry.start }
        guard a.customFields.count == b.customFields.count else { return a.customFields.first?.origin.location ?? left.inquiry.start }
        for (x, y) in zip(a.customFields, b.customFields) {
            let isSame =
                left.name(x.name) == right.name(y.name) && x.kind == y.kind && x.access == y.access
                && x.words.map(left.name) == y.words.map(right.name)
            if !isSame { return x.origin.location ?? left.inquiry.start }
        }
        return nil
    }

    private func same(_ x: Field, _ y: Field) -> Bool {
        guard x.property == y.property else { return false }
        // The workflow that another one replaces may be one of the language's, whose name is a word.
        if x.property == PropertyKey(.replaces), case .label(let own) = x.value, case .label(let other) = y.value {
            let (words, others) = (left.name(own), right.name(other))
            let meanings = Vocabulary.meanings(of: Vocabulary.word(words))
            return words == others || meanings.sharesMeaning(with: Vocabulary.meanings(of: Vocabulary.word(others)))
        }
        return same(x.value, y.value)
    }

    private func place(of record: Record) -> Location { record.headOrigin.location ?? left.inquiry.start }

    private func same(_ x: Record, _ y: Record) -> Bool {
        x.kind == y.kind && x.isTemplate == y.isTemplate && x.parent == y.parent && left.name(x.name) == right.name(y.name)
            && same(x.referent, y.referent) && x.children == y.children
    }

    // MARK: Values

    private func same(_ x: Value, _ y: Value) -> Bool {
        switch (x, y) {
        case (.none, .none), (.tbd, .tbd), (.unstated, .unstated), (.unknown, .unknown): true
        case (.boolean(let x), .boolean(let y)): x == y
        case (.integer(let x), .integer(let y)): x == y
        case (.figure(let x), .figure(let y)):
            x.mantissa == y.mantissa && x.scale == y.scale && x.unit == y.unit && x.isApproximate == y.isApproximate
        case (.text(let x), .text(let y)), (.zone(let x), .zone(let y)): x.text == y.text && x.translations == y.translations
        case (.label(let x), .label(let y)): left.name(x) == right.name(y)
        case (.choice(let x), .choice(let y)): x == y
        case (.kind(let x), .kind(let y)): x == y
        case (.date(let x), .date(let y)): x == y
        case (.dates(let x), .dates(let y)): x.range == y.range
        case (.dateTime(let x), .dateTime(let y)): x.date == y.date && x.time == y.time
        case (.time(let x), .time(let y)): x == y
        case (.hours(let x), .hours(let y)): x == y
        case (.dayTime(let x, let time), .dayTime(let y, let other)): x == y && time == other
        case (.duration(let x), .duration(let y)): x.duration == y.duration && x.duration.unit == y.duration.unit
        case (.record(let x), .record(let y)): x == y
        case (.others(let x), .others(let y)): x == y
        case (.range(let x), .range(let y)): same(x.lower, y.lower) && same(x.upper, y.upper)
        case (.list(let x), .list(let y)):
            same(x.elements, y.elements) && same(x.possible, y.possible) && x.openness == y.openness && x.isRow == y.isRow
        case (.deferred(let x), .deferred(let y)): same(left.program.deferred[Int(x)], right.program.deferred[Int(y)])
        default: false
        }
    }

    private func same(_ x: [Value], _ y: [Value]) -> Bool { x.count == y.count && zip(x, y).allSatisfy { same($0, $1) } }

    private func same(_ x: DeferredValue, _ y: DeferredValue) -> Bool {
        x.owner == y.owner && x.frameSize == y.frameSize && x.loopSlots == y.loopSlots && same(x.expression, y.expression)
    }

    // MARK: Expressions

    private func same(_ x: Expression, _ y: Expression) -> Bool {
        guard x.type == y.type else { return false }
        switch (x.node, y.node) {
        case (.constant(let x), .constant(let y)): return same(x, y)
        case (.variable(let x), .variable(let y)): return x == y
        case (.collection(let x, let home), .collection(let y, let other)): return x == y && home == other
        case (.member(let x, let member), .member(let y, let other)): return same(member, other) && same(x, y)
        case (.index(let x, let key), .index(let y, let other)): return same(x, y) && same(key, other)
        case (.not(let x), .not(let y)), (.negate(let x), .negate(let y)), (.rows(let x), .rows(let y)): return same(x, y)
        case (.and(let x), .and(let y)), (.or(let x), .or(let y)), (.list(let x), .list(let y)): return same(x, y)
        case (.compare(let sign, let x, let a), .compare(let other, let y, let b)): return sign == other && same(x, y) && same(a, b)
        case (.membership(let x, let a, let negated), .membership(let y, let b, let other)):
            return negated == other && same(x, y) && same(a, b)
        case (.test(let x, let test, let negated), .test(let y, let other, let isNegated)):
            return test == other && negated == isNegated && same(x, y)
        case (.arithmetic(let x), .arithmetic(let y)):
            return x.count == y.count && zip(x, y).allSatisfy { $0.0 == $1.0 && same($0.1, $1.1) }
        case (.offset(let x, let anchor, let isAfter), .offset(let y, let other, let isLater)):
            return isAfter == isLater && same(x, y) && same(anchor, other)
        case (.range(let x, let a), .range(let y, let b)): return same(x, y) && same(a, b)
        case (.filter(let x, let slot, let a), .filter(let y, let other, let b)): return slot == other && same(x, y) && same(a, b)
        case (.select(let x, let slot, let a), .select(let y, let other, let b)): return slot == other && same(x, y) && same(a, b)
        case (.order(let x, let slot, let a), .order(let y, let other, let b)): return slot == other && same(x, y) && same(a, b)
        case (.group(let x, let slot, let a, let function), .group(let y, let other, let b, let second)):
            return slot == other && function == second && same(x, y) && same(a, b)
        case (.quantified(let every, let slot, let x, let a), .quantified(let all, let other, let y, let b)):
            return every == all && slot == other && same(x, y) && same(a, b)
        case (.conditional(let x, let a, let b), .conditional(let y, let c, let d)): return same(x, y) && same(a, c) && same(b, d)
        case (.call(let function, let x), .call(let other, let y)): return function == other && same(x, y)
        case (.defined(let function, let x), .defined(let other, let y)): return function == other && same(x, y)
        case (.query(let x), .query(let y)): return x == y
        case (.holds(let x), .holds(let y)): return x == y
        case (.today, .today): return true
        case (.anchor(let x, let home), .anchor(let y, let other)): return x == y && home == other
        default: return false
        }
    }

    private func same(_ x: [Expression], _ y: [Expression]) -> Bool { x.count == y.count && zip(x, y).allSatisfy { same($0, $1) } }

    private func same(_ x: Expression?, _ y: Expression?) -> Bool {
        guard let x, let y else { return x == nil && y == nil }
        return same(x, y)
    }

    private func same(_ x: Member, _ y: Member) -> Bool {
        guard x.plain == y.plain, x.accesses.count == y.accesses.count else { return false }
        return zip(x.accesses, y.accesses).allSatisfy { same($0, $1) }
    }

    private func same(_ x: MemberAccess, _ y: MemberAccess) -> Bool {
        switch (x, y) {
        case (.absent, .absent), (.referent, .referent), (.throughReferent, .throughReferent), (.person, .person), (.body, .body),
            (.day, .day), (.taskStatus, .taskStatus), (.taskOwner, .taskOwner), (.taskDue, .taskDue):
            true
        case (.clause(let x), .clause(let y)): x == y
        case (.field(let x), .field(let y)): x == y
        case (.children(let x), .children(let y)), (.child(let x), .child(let y)), (.parent(let x), .parent(let y)),
            (.collection(let x), .collection(let y)):
            x == y
        case (.computed(let x), .computed(let y)): x == y
        case (.workflow(let x), .workflow(let y)): x == y
        case (.named(let x), .named(let y)): x == y
        default: false
        }
    }

    // MARK: The program

    private func differenceInProgram() -> Location? {
        let (a, b) = (left.program, right.program)
        if let place = difference(a.rules, b.rules, { $0.requirements.first?.location }, same) { return place }
        if let place = difference(a.queries, b.queries, { $0.location }, same) { return place }
        if let place = difference(a.functions, b.functions, { $0.body.location }, same) { return place }
        if let place = difference(a.checklists, b.checklists, { left.model[$0.record].headOrigin.location }, same) { return place }
        if let place = difference(a.workflows, b.workflows, { left.model[$0.record].headOrigin.location }, same) { return place }
        if let place = difference(a.events, b.events, { $0.location }, same) { return place }
        if let place = difference(a.shows, b.shows, { $0.location }, same) { return place }
        if let place = difference(a.severities, b.severities, { $0.location }, same) { return place }
        if let place = difference(a.waivers, b.waivers, { $0.location }, same) { return place }
        return difference(a.figures, b.figures, { _ in nil }, same)
    }

    private func same(_ x: StandardFigure, _ y: StandardFigure) -> Bool {
        x.library == y.library && x.name == y.name && x.function == y.function
    }

    /// The place of the first element that differs from its counterpart.
    private func difference<T>(_ a: [T], _ b: [T], _ place: (T) -> Location?, _ same: (T, T) -> Bool) -> Location? {
        for (x, y) in zip(a, b) where !same(x, y) { return place(x) ?? left.inquiry.start }
        if a.count == b.count { return nil }
        return (a.count > b.count ? place(a[b.count]) : nil) ?? left.inquiry.start
    }

    private func same(_ x: Rule, _ y: Rule) -> Bool {
        x.record == y.record && x.name == y.name && x.library == y.library && same(x.loop, y.loop) && same(x.condition, y.condition)
            && x.frameSize == y.frameSize && same(x.requirements, y.requirements)
    }

    private func same(_ x: [Rule.Requirement], _ y: [Rule.Requirement]) -> Bool {
        x.count == y.count
            && zip(x, y).allSatisfy { x, y in
                x.isBroken == y.isBroken && x.isForbidden == y.isForbidden && x.severity == y.severity && same(x.expression, y.expression)
                    && same(x.message, y.message) && same(x.suggestion, y.suggestion)
            }
    }

    private func same(_ x: MessageTexts?, _ y: MessageTexts?) -> Bool {
        guard let x, let y else { return x == nil && y == nil }
        return x.texts.count == y.texts.count
            && zip(x.texts, y.texts).allSatisfy { x, y in
                x.language == y.language && x.pieces.count == y.pieces.count
                    && zip(x.pieces, y.pieces).allSatisfy { same($0, $1) }
            }
    }

    private func same(_ x: MessagePiece, _ y: MessagePiece) -> Bool {
        switch (x, y) {
        case (.words(let x), .words(let y)): x == y
        case (.value(let x), .value(let y)): same(x, y)
        default: false
        }
    }

    private func same(_ x: Loop?, _ y: Loop?) -> Bool {
        guard let x, let y else { return x == nil && y == nil }
        return x.slot == y.slot && left.name(x.name) == right.name(y.name) && same(x.collection, y.collection)
    }

    private func same(_ x: Query, _ y: Query) -> Bool {
        left.name(x.name) == right.name(y.name) && x.frameSize == y.frameSize && same(x.expression, y.expression)
    }

    private func same(_ x: DefinedFunction, _ y: DefinedFunction) -> Bool {
        left.name(x.name) == right.name(y.name) && x.parameterCount == y.parameterCount && x.frameSize == y.frameSize
            && same(x.body, y.body)
    }

    private func same(_ x: Checklist, _ y: Checklist) -> Bool {
        x.record == y.record && same(x.loop, y.loop) && x.frameSize == y.frameSize && x.tasks.count == y.tasks.count
            && zip(x.tasks, y.tasks).allSatisfy { x, y in
                x.record == y.record && same(x.loop, y.loop) && x.needs == y.needs && x.frameSize == y.frameSize
            }
    }

    // MARK: Workflows and events

    private func same(_ x: Workflow, _ y: Workflow) -> Bool {
        guard x.record == y.record, left.name(x.name) == right.name(y.name), x.subject == y.subject, x.place?.kind == y.place?.kind,
            x.states.map(left.name) == y.states.map(right.name), x.final.map(left.name) == y.final.map(right.name),
            x.isStandard == y.isStandard, x.isNative == y.isNative, x.steps.count == y.steps.count
        else { return false }
        return zip(x.steps, y.steps).allSatisfy { same($0, $1) }
    }

    private func same(_ x: Workflow.Step, _ y: Workflow.Step) -> Bool {
        left.name(x.name) == right.name(y.name) && x.from.map(left.name) == y.from.map(right.name) && left.name(x.to) == right.name(y.to)
            && same(x.actors, y.actors) && same(x.limit, y.limit) && x.frameSize == y.frameSize && same(x.guards, y.guards)
            && x.fields.count == y.fields.count && x.effects.count == y.effects.count
            && zip(x.fields, y.fields).allSatisfy { left.name($0.name) == right.name($1.name) && same($0.fallback, $1.fallback) }
            && zip(x.effects, y.effects).allSatisfy { $0.property == $1.property && same($0.value, $1.value) }
    }

    private func same(_ x: Event, _ y: Event) -> Bool {
        guard x.date == y.date, x.time == y.time, x.actor == y.actor, left.name(x.name) == right.name(y.name),
            x.because?.text == y.because?.text, x.arguments.count == y.arguments.count, x.details.count == y.details.count,
            x.isRecorded == y.isRecorded, same(x.step, y.step)
        else { return false }
        // How a detail is called is spelling; what it states is what the arguments hold.
        return zip(x.details, y.details).allSatisfy { same($0.values, $1.values) }
            && zip(x.arguments, y.arguments).allSatisfy { x, y in
                guard let x, let y else { return x == nil && y == nil }
                return same(x, y)
            }
    }

    private func same(_ x: EventStep, _ y: EventStep) -> Bool {
        switch (x, y) {
        case (.done(let x, let element), .done(let y, let other)), (.skip(let x, let element), .skip(let y, let other)):
            x == y && element == other
        case (.workflow(let x, let step, let subject, let place), .workflow(let y, let other, let object, let second)):
            x == y && step == other && subject == object && place == second
        case (.change(let x, let fields), .change(let y, let others)):
            x == y && fields.count == others.count
                && zip(fields, others).allSatisfy { $0.property == $1.property && same($0.value, $1.value) }
        case (.retract(let x), .retract(let y)): x == y
        default: false
        }
    }

    private func same(_ x: Show, _ y: Show) -> Bool {
        guard x.format == y.format else { return false }
        switch (x.content, y.content) {
        case (.agenda, .agenda), (.tasks, .tasks), (.people, .people): return true
        case (.query(let x), .query(let y)): return x == y
        // The text is how the script writes it.
        case (.expression(let x, let size, _), .expression(let y, let other, _)): return size == other && same(x, y)
        case (.message(let x, let size, _), .message(let y, let other, _)): return size == other && same(x, y)
        default: return false
        }
    }

    private func same(_ x: SeveritySetting, _ y: SeveritySetting) -> Bool {
        x.rule == y.rule && x.severity == y.severity && x.subjects == y.subjects && x.meeting == y.meeting
    }

    private func same(_ x: Waiver, _ y: Waiver) -> Bool {
        x.rule == y.rule && x.subjects == y.subjects && x.reason == y.reason && x.expires == y.expires && x.meeting == y.meeting
            && (x.line == nil) == (y.line == nil)
    }

    // MARK: Tests

    private static func differenceInTests(_ a: Inquiry, _ b: Inquiry) -> Location? {
        for (index, outline) in a.tests.enumerated() {
            guard index < b.tests.count else { return outline.location }
            let other = b.tests[index]
            guard outline.title == other.title, outline.tags == other.tags, outline.rows.count == other.rows.count,
                outline.isLoop == other.isLoop
            else { return outline.location }
            let (x, y) = (a.compile(test: index), b.compile(test: index))
            if !ProjectComparison(Side(x, of: a), Side(y, of: b)).same(x, y) { return outline.location }
        }
        return b.tests.count > a.tests.count ? a.start : nil
    }

    private func same(_ x: CompiledTest, _ y: CompiledTest) -> Bool {
        x.seesAll == y.seesAll && x.frameSize == y.frameSize && x.isBroken == y.isBroken && x.columns.count == y.columns.count
            && zip(x.columns, y.columns).allSatisfy { $0.name == $1.name && $0.type == $1.type && $0.standIn == $1.standIn }
            && same(x.cases, y.cases) && x.givens.count == y.givens.count && zip(x.givens, y.givens).allSatisfy { same($0, $1) }
            && x.happenings.count == y.happenings.count && zip(x.happenings, y.happenings).allSatisfy { same($0, $1) }
            && x.model.records.indices.allSatisfy { x.model.isMasked(RecordID($0)) == y.model.isMasked(RecordID($0)) }
            && differenceInModel() == nil && differenceInProgram() == nil
    }

    private func same(_ x: CompiledTest.Cases, _ y: CompiledTest.Cases) -> Bool {
        switch (x, y) {
        case (.one, .one): true
        case (.rows(let x), .rows(let y)):
            x.count == y.count && zip(x, y).allSatisfy { same($0.cells.map(\.expression), $1.cells.map(\.expression)) }
        case (.each(let x), .each(let y)): same(x, y)
        default: false
        }
    }

    private func same(_ x: CompiledTest.Given, _ y: CompiledTest.Given) -> Bool {
        switch (x, y) {
        case (.records(let x, let template, let parent, _), .records(let y, let other, let home, _)):
            same(x, y) && template == other && parent == home
        case (.condition(let x), .condition(let y)), (.today(let x), .today(let y)): same(x, y)
        case (.parameter(let x, let value), .parameter(let y, let other)): x == y && same(value, other)
        case (.clause(let x, let property, let value, _), .clause(let y, let second, let other, _)):
            x == y && property == second && same(value, other)
        default: false
        }
    }

    private func same(_ x: CompiledTest.GivenValue, _ y: CompiledTest.GivenValue) -> Bool {
        switch (x, y) {
        case (.written(let x), .written(let y)): same(x, y)
        case (.reckoned(let x), .reckoned(let y)): same(x, y)
        default: false
        }
    }

    private func same(_ x: CompiledTest.Happening, _ y: CompiledTest.Happening) -> Bool {
        switch (x, y) {
        case (.event(let x), .event(let y)): x == y
        case (.expectation(let x, _), .expectation(let y, _)): same(x, y)
        default: false
        }
    }

    private func same(_ x: CompiledTest.Expectation, _ y: CompiledTest.Expectation) -> Bool {
        switch (x, y) {
        case (.condition(let x, let isBroken), .condition(let y, let other)): isBroken == other && same(x, y)
        case (.attempt(let x, let isRefused), .attempt(let y, let other)): isRefused == other && same(x, y)
        case (.finding(let x, let subjects, let isAbsent), .finding(let y, let others, let other)):
            x == y && subjects == others && isAbsent == other
        case (.noFindings, .noFindings): true
        case (.snapshot(let x, let text, _), .snapshot(let y, let other, _)): text == other && same(x, y)
        default: false
        }
    }

    private func same(_ x: SnapshotSubject, _ y: SnapshotSubject) -> Bool {
        switch (x, y) {
        case (.agenda, .agenda), (.tasks, .tasks), (.people, .people), (.status, .status): true
        case (.query(let x), .query(let y)): x == y
        case (.expression(let x, let size), .expression(let y, let other)): size == other && same(x, y)
        default: false
        }
    }
}

extension Inquiry {
    /// Where the first script begins, for what has no better place.
    fileprivate var start: Location { Location(file: FileID(0), range: TextRange(start: 0, end: 0)) }
}
