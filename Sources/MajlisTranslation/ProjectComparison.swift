import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Compares two checked projects by what they say: records, values, rules, checklists, workflows, events, tests and findings. Places and
/// spellings count for nothing.
public struct ProjectComparison {
    /// The first of the two, which differences are said to stand in.
    private let inquiry: Inquiry
    let meaning: MeaningComparison
    /// How much of both is known to be the same: what stands behind it is compared.
    private let known: Known

    /// Of a test, all that it has of its project: it was compared with the project.
    private struct Known {
        var records = 0
        var program = Program()
    }

    private init(_ inquiry: Inquiry, _ left: MeaningComparison.Side, _ right: MeaningComparison.Side, known: Known = Known()) {
        (self.inquiry, self.known) = (inquiry, known)
        meaning = MeaningComparison(left, right)
    }

    /// The place in the first project where the second one begins to say something else; nil where both say the same.
    /// - Parameter withFindings: whether findings are compared as well, by their codes.
    public static func difference(_ a: Inquiry, _ b: Inquiry, withFindings: Bool = true) -> Location? {
        let comparison = ProjectComparison(a, side(a.project), side(b.project))
        if let place = comparison.differenceInModel() ?? comparison.differenceInProgram() { return place }
        if let place = differenceInTests(a, b) { return place }
        if a.project.languages != b.project.languages { return a.start }
        return withFindings ? differenceInFindings(a.project, b.project) : nil
    }

    private static func side(_ project: Project) -> MeaningComparison.Side {
        MeaningComparison.Side(model: project.model, program: project.program)
    }

    private var left: MeaningComparison.Side { meaning.left }
    private var right: MeaningComparison.Side { meaning.right }

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
        for index in known.records..<a.records.count {
            let id = RecordID(index)
            let record = a.records[index]
            guard index < b.records.count, same(record, b.records[index]) else { return place(of: record) }
            let (own, other) = (a.fields(of: id), b.fields(of: id))
            guard own.count == other.count else { return place(of: record) }
            for (x, y) in zip(own, other) where !same(x, y) {
                return x.origin.location ?? place(of: record)
            }
        }
        if b.records.count > a.records.count { return inquiry.start }
        guard a.customFields.count == b.customFields.count else { return a.customFields.first?.origin.location ?? inquiry.start }
        for (x, y) in zip(a.customFields, b.customFields) {
            let isSame =
                a.symbols[x.name] == b.symbols[y.name] && x.kind == y.kind && x.access == y.access
                && x.words.map { a.symbols[$0] } == y.words.map { b.symbols[$0] }
            if !isSame { return x.origin.location ?? inquiry.start }
        }
        return nil
    }

    private func same(_ x: Field, _ y: Field) -> Bool {
        guard x.property == y.property else { return false }
        // The workflow that another one replaces may be one of the language's, whose name is a word.
        if x.property == PropertyKey(.replaces), case .label(let own) = x.value, case .label(let other) = y.value {
            let (words, others) = (left.model.symbols[own], right.model.symbols[other])
            let meanings = Vocabulary.meanings(of: Vocabulary.word(words))
            return words == others || meanings.sharesMeaning(with: Vocabulary.meanings(of: Vocabulary.word(others)))
        }
        return meaning.same(x.value, y.value)
    }

    private func place(of record: Record) -> Location { record.headOrigin.location ?? inquiry.start }

    private func same(_ x: Record, _ y: Record) -> Bool {
        x.kind == y.kind && x.isTemplate == y.isTemplate && x.parent == y.parent
            && left.model.symbols[x.name] == right.model.symbols[y.name] && meaning.same(x.referent, y.referent) && x.children == y.children
    }

    // MARK: The program

    private func differenceInProgram() -> Location? {
        let (a, b, known) = (left.program, right.program, known.program)
        if let place = difference(a.rules, b.rules, known.rules, { $0.requirements.first?.location }, meaning.same) { return place }
        if let place = difference(a.queries, b.queries, known.queries, { $0.location }, meaning.same) { return place }
        if let place = difference(a.functions, b.functions, known.functions, { $0.body.location }, meaning.same) { return place }
        if let place = difference(a.checklists, b.checklists, known.checklists, { head($0.record) }, meaning.same) { return place }
        if let place = difference(a.workflows, b.workflows, known.workflows, { head($0.record) }, meaning.same) { return place }
        // A test's events are its own.
        if let place = difference(a.events, b.events, [], { $0.location }, meaning.same) { return place }
        if let place = difference(a.shows, b.shows, known.shows, { $0.location }, meaning.same) { return place }
        if let place = difference(a.severities, b.severities, known.severities, { $0.location }, meaning.same) { return place }
        if let place = difference(a.waivers, b.waivers, known.waivers, { $0.location }, meaning.same) { return place }
        return difference(a.figures, b.figures, known.figures, { _ in nil }, meaning.same)
    }

    private func head(_ record: RecordID) -> Location? { left.model[record].headOrigin.location }

    /// The place of the first element that differs from its counterpart.
    private func difference<T>(_ a: [T], _ b: [T], _ known: [T], _ place: (T) -> Location?, _ same: (T, T) -> Bool) -> Location? {
        for (x, y) in zip(a.dropFirst(known.count), b.dropFirst(known.count)) where !same(x, y) { return place(x) ?? inquiry.start }
        if a.count == b.count { return nil }
        return (a.count > b.count ? place(a[b.count]) : nil) ?? inquiry.start
    }

    // MARK: Tests

    /// Both projects are known to say the same.
    private static func differenceInTests(_ a: Inquiry, _ b: Inquiry) -> Location? {
        let known = Known(records: a.project.model.records.count, program: a.project.program)
        for (index, outline) in a.tests.enumerated() {
            guard index < b.tests.count else { return outline.location }
            let other = b.tests[index]
            guard outline.title == other.title, outline.tags == other.tags, outline.rows.count == other.rows.count,
                outline.isLoop == other.isLoop
            else { return outline.location }
            let (x, y) = (a.compile(test: index), b.compile(test: index))
            let comparison = ProjectComparison(
                a, MeaningComparison.Side(model: x.model, program: x.program), MeaningComparison.Side(model: y.model, program: y.program),
                known: known)
            if !comparison.same(x, y) { return outline.location }
        }
        return b.tests.count > a.tests.count ? a.start : nil
    }

    private func same(_ x: CompiledTest, _ y: CompiledTest) -> Bool {
        meaning.same(x, y) && x.model.records.indices.allSatisfy { x.model.isMasked(RecordID($0)) == y.model.isMasked(RecordID($0)) }
            && differenceInModel() == nil && differenceInProgram() == nil
    }
}

extension Inquiry {
    /// Where the first script begins, for what has no better place.
    fileprivate var start: Location { Location(file: FileID(0), range: TextRange(start: 0, end: 0)) }
}
