import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// Queries, definitions, and the libraries that are enforced.
extension ChangeFinder {
    private var oldProgram: Program { old.project.program }
    private var newProgram: Program { new.project.program }

    mutating func findNamed() {
        let meaning = meaning
        let (a, b) = (oldModel.symbols, newModel.symbols)
        compare(
            oldProgram.queries, newProgram.queries, meaning.counterparts?.queries ?? [], as: .query, { a[$0.name] }, { b[$0.name] },
            \.expression, isSame: { meaning.same($0.expression, $1.expression) && $0.frameSize == $1.frameSize })
        // Parameters of libraries are told by the library.
        let (oldFigures, newFigures) = (Set(oldProgram.figures.map(\.function)), Set(newProgram.figures.map(\.function)))
        compare(
            oldProgram.functions, newProgram.functions, meaning.counterparts?.functions ?? [], as: .define, { a[$0.name] },
            { b[$0.name] }, \.body,
            isSame: { meaning.same($0.body, $1.body) && $0.parameterCount == $1.parameterCount && $0.frameSize == $1.frameSize },
            leavesOut: { $0 ? newFigures.contains($1) : oldFigures.contains($1) })
    }

    private mutating func compare<T>(
        _ olds: [T], _ news: [T], _ places: [Int?], as word: Statement, _ oldName: (T) -> String, _ newName: (T) -> String,
        _ expression: (T) -> Expression, isSame: (T, T) -> Bool, leavesOut: (_ isNew: Bool, Int) -> Bool = { _, _ in false }
    ) {
        for (place, item) in olds.enumerated() where !leavesOut(false, place) {
            guard let other = places[place] else {
                if !isOfLibrary(expression(item), old) {
                    add(.statement(word, oldName(item)), .removed, from: told(expression(item), .earlier))
                }
                continue
            }
            let after = news[other]
            if oldName(item) != newName(after) {
                add(.statement(word, newName(after)), .renamed, from: .name(oldName(item)), to: .name(newName(after)))
            }
            if !isSame(item, after) {
                add(
                    .statement(word, newName(after)), .part(.diffExpression), from: told(expression(item), .earlier),
                    to: told(expression(after), .later))
            }
        }
        let kept = Set(places.compactMap { $0 })
        for (place, item) in news.enumerated() where !kept.contains(place) && !leavesOut(true, place) && !isOfLibrary(expression(item), new)
        {
            add(.statement(word, newName(item)), .added, to: told(expression(item), .later))
        }
    }

    /// The program's own libraries are told as a whole where they come or go.
    private func isOfLibrary(_ expression: Expression, _ outcome: Outcome) -> Bool {
        let file = Int(expression.location.file.rawValue)
        return file < outcome.project.files.count && outcome.project.files[file].isBuiltIn
    }

    // MARK: Libraries

    /// A library that comes or goes is told once, with its rules; of one that stays, the figures that are others.
    mutating func findLibraries() {
        let (olds, news) = (Self.libraries(oldProgram), Self.libraries(newProgram))
        for name in olds where !news.contains(name) {
            let change = add(.statement(.enforce, name), .removed)
            for rule in oldProgram.rules where rule.library == name {
                if let own = gone[rule.record] { changes[own].cause = change }
            }
        }
        for name in news where !olds.contains(name) {
            let change = add(.statement(.enforce, name), .added)
            for rule in newProgram.rules where rule.library == name {
                if let own = come[rule.record] { changes[own].cause = change }
            }
        }
        for figure in oldProgram.figures where news.contains(figure.library) {
            let name = "\(figure.library).\(figure.name)"
            let before = oldProgram.functions[figure.function]
            guard let other = meaning.counterparts.flatMap({ $0.functions[figure.function] }) else {
                add(.statement(.enforce, name), .removed, from: told(before.body, .earlier))
                continue
            }
            let after = newProgram.functions[other]
            if !meaning.same(before, after) {
                add(.statement(.enforce, name), .part(.diffValue), from: told(before.body, .earlier), to: told(after.body, .later))
            }
        }
        let kept = Set((meaning.counterparts?.functions ?? []).compactMap { $0 })
        for figure in newProgram.figures where olds.contains(figure.library) && !kept.contains(figure.function) {
            add(
                .statement(.enforce, "\(figure.library).\(figure.name)"), .added,
                to: told(newProgram.functions[figure.function].body, .later))
        }
    }

    /// Those that are enforced, in the order in which they stand.
    private static func libraries(_ program: Program) -> [String] {
        var found: [String] = []
        var known: Set<String> = []
        for name in program.rules.compactMap(\.library) + program.figures.map(\.library) where known.insert(name).inserted {
            found.append(name)
        }
        return found
    }
}
