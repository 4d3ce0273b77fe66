import MajlisLibrary
import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// A library: one that comes with the program, or a file that a script uses under a name.
struct LibraryReference: Hashable {
    /// `std.balance`, or the name behind `as`: what stands before its rules' codes.
    var name: String
    /// Its tree.
    var tree: Int
    var isStandard: Bool
}

/// A library made binding by `enforce`: its rules and checklists stand in the project, with names and figures of their own.
struct Enforcement {
    var library: LibraryReference
    var statement: PendingStatement
    /// Of the library's own names.
    var scope: ScopeID
    /// Its parameters, once they are found.
    var parameters: [Symbol] = []
}

/// What `use` makes known and `enforce` makes binding.
struct Libraries {
    /// The trees of files that scripts use under a name, by the place of the path in `use`.
    var files: [Location: Int] = [:]
    /// The trees of standard libraries that have been asked for, by name.
    var standard: [String: Int] = [:]
    /// What `use … as NAME` makes known, by the name and those who see it.
    var known: [NameSpace: [Symbol: LibraryReference]] = [:]
    /// In the order of their spaces: the first has space 1.
    var enforced: [Enforcement] = []
    /// The names of all rules that libraries bring along.
    var ruleNames: Set<Symbol> = []

    /// A script that enforces libraries that enforce libraries … may not become a thousand times as long.
    static let most = 400

    subscript(space: NameSpace) -> Enforcement? {
        space == .project || space == .prelude ? nil : enforced[Int(space.rawValue) - 1]
    }
}

/// Collecting what libraries bring along. A library sees its own names only, and the records of the meeting in which it is enforced.
extension Checker {
    mutating func collectLibraries() {
        var done = 0
        // A library's own statements follow those that were there before it.
        while done < statements.count {
            let new = done..<statements.count
            done = statements.count
            for index in new where node(statements[index]).kind == .use { makeKnown(statements[index]) }
            for index in new where node(statements[index]).kind == .enforce { enforce(statements[index]) }
        }
        collectPrelude()
    }

    /// The workflows that every script has, in a space of names of their own.
    private mutating func collectPrelude() {
        guard let prelude = StandardLibrary(StandardLibrary.prelude) else { return }
        let library = standard(prelude)
        preludeFile = trees[library.tree].file
        let site = Site(tree: library.tree, parent: nil, scope: scopes.library(.prelude, in: .top))
        let tree = trees[library.tree]
        var child = 1
        while child < Int(tree.nodes[0].size) {
            let kind = tree.nodes[child].kind
            if kind != .header { collectItem(child, kind, site) }
            child += Int(tree.nodes[child].size)
        }
    }

    // MARK: use

    private mutating func makeKnown(_ statement: PendingStatement) {
        let node = node(statement)
        guard statement.parent == nil || scopes.space(of: statement.scope) != .project else { return }
        let space = scopes.space(of: statement.scope)
        let alias = node.first(.clause)?.first(.name)
        guard let text = node.first(.text) else {
            guard let path = libraryPath(node), let library = library(path, in: space) else { return }
            if let alias { libraries.known[space, default: [:]][symbol(alias)] = library }
            return
        }
        guard let alias else {
            if space != .project { report(Diagnostic(.libraryUsesFile, at: node.location)) }
            return
        }
        guard let tree = libraries.files[text.location] else { return }  // could not be read: reported by who reads files
        let name = symbol(alias)
        if case .one(let id) = look(up: name, from: statement.scope) {
            reportTaken(name, Statement.use.english, by: place(of: id), at: alias.location, declared: model[id].headOrigin.location)
        }
        libraries.known[space, default: [:]][name] = LibraryReference(name: model.symbols[name], tree: tree, isStandard: false)
    }

    /// The names behind `use` or `enforce`, with a dot between.
    private func libraryPath(_ node: Node) -> [Node]? {
        guard let first = node.children.first(where: { $0.kind == .name || $0.kind == .path }) else { return nil }
        return first.kind == .name ? [first] : Array(first.children)
    }

    private mutating func library(_ path: [Node], in space: NameSpace) -> LibraryReference? {
        guard let first = path.first else { return nil }
        if path.count == 1 {
            let name = symbol(first)
            if let known = libraries.known[space]?[name] { return known }
        }
        let isStandard = libraryWord(first) == LibraryWord.std.english
        if isStandard, path.count == 2, let known = StandardLibrary(libraryWord(path[1])) {
            for part in path { note(part, .library, .isSure) }
            return standard(known)
        }
        reportUnknownLibrary(path, isStandard: isStandard, space)
        return nil
    }

    /// A word of libraries by its English form, in whatever language it is written; any other as it stands.
    private func libraryWord(_ node: Node) -> String {
        let word = node.head.kind == .word ? Vocabulary.meanings(of: node.head.word).library : nil
        return word?.english ?? Literal.name(of: node)
    }

    private mutating func standard(_ library: StandardLibrary) -> LibraryReference {
        if let tree = libraries.standard[library.name] { return LibraryReference(name: library.fullName, tree: tree, isStandard: true) }
        let source = SourceFile(name: library.fullName, bytes: Array(library.source.utf8), isBuiltIn: true)
        let tree = Parser.parse(source, file: FileID(UInt16(truncatingIfNeeded: trees.count)))
        trees.append(tree)
        checkHeader(tree)
        libraries.standard[library.name] = trees.count - 1
        return LibraryReference(name: library.fullName, tree: trees.count - 1, isStandard: true)
    }

    private mutating func reportUnknownLibrary(_ path: [Node], isStandard: Bool, _ space: NameSpace) {
        guard let first = path.first, let last = path.last else { return }
        let whole = Location(file: first.location.file, range: TextRange(start: first.location.range.start, end: last.location.range.end))
        let text = path.map { Literal.name(of: $0) }.joined(separator: ".")
        let isArabic = text.hasArabicLetters
        let all = StandardLibrary.all.map { name in
            isArabic ? libraryName(name.name, isArabic: true) : name.fullName
        }
        var finding = Diagnostic(.libraryUnknown, at: whole, ["name": .code(text), "libraries": .list(all.map { .code($0) })])
        var search = NearNames(text)
        for name in all { search.visit(name, as: name) }
        for name in libraries.known[space, default: [:]].keys { search.visit(model.symbols[name], as: model.symbols[name]) }
        suggest(search, in: &finding, at: whole)
        report(finding)
    }

    private func libraryName(_ name: String, isArabic: Bool) -> String {
        let word = LibraryWord.allCases.first { $0.english == name }
        return isArabic ? "\(LibraryWord.std.arabic).\(word?.arabic ?? name)" : "\(LibraryWord.std.english).\(name)"
    }

    // MARK: enforce

    private mutating func enforce(_ statement: PendingStatement) {
        let node = node(statement)
        if let path = libraryPath(node), path.count == 2, libraryWord(path[1]) == StandardLibrary.prelude {
            return report(Diagnostic(.preludeEnforced, at: node.location))
        }
        if let parent = statement.parent, ![.conference, .edition, .series].contains(model.kind(parent)) { return }
        let outer = scopes.space(of: statement.scope)
        guard let path = libraryPath(node), let library = library(path, in: outer), mayEnforce(library, statement, node) else { return }
        guard libraries.enforced.count < Libraries.most else {
            return report(Diagnostic(.libraryTooMany, at: node.location, ["limit": .number(Libraries.most)]))
        }
        let space = NameSpace(rawValue: UInt16(libraries.enforced.count + 1))
        let scope = scopes.library(space, in: statement.scope)
        libraries.enforced.append(Enforcement(library: library, statement: statement, scope: scope))
        collectLibrary(library, Site(tree: library.tree, parent: statement.parent, scope: scope), exportedTo: statement)
    }

    /// Not twice in one place, and not from within itself.
    private mutating func mayEnforce(_ library: LibraryReference, _ statement: PendingStatement, _ node: Node) -> Bool {
        let outer = scopes.space(of: statement.scope)
        var around = outer
        while let enforcement = libraries[around] {
            if enforcement.library.tree == library.tree {
                report(Diagnostic(.libraryCircle, at: node.location, ["library": .code(library.name)]))
                return false
            }
            around = scopes.space(of: enforcement.statement.scope)
        }
        let same = libraries.enforced.first { other in
            other.library.tree == library.tree && other.statement.parent == statement.parent
                && scopes.space(of: other.statement.scope) == outer
        }
        guard let same else { return true }
        let place = self.node(same.statement).location
        var finding = Diagnostic(.libraryTwice, at: node.location, ["library": .code(library.name), "place": .place(place)])
        finding.related.append(RelatedPlace(place, Message(.declaredHere)))
        report(finding)
        return false
    }

    private mutating func collectLibrary(_ library: LibraryReference, _ site: Site, exportedTo statement: PendingStatement) {
        let tree = trees[library.tree]
        let first = RecordID(model.records.count)
        var child = 1
        let end = Int(tree.nodes[0].size)
        while child < end {
            let kind = tree.nodes[child].kind
            switch kind {
            case .header: break
            case .parameter, .define, .query, .use, .enforce, .unreadable: collectItem(child, kind, site)
            case .record where mayStandInLibrary(child, tree), .template: collectItem(child, kind, site)
            default:
                let node = Node(tree: tree, index: child)
                report(
                    Diagnostic(
                        .libraryHolds, at: tree.location(ofToken: node.firstToken), ["word": .code(tree.text(ofToken: node.firstToken))]))
            }
            child += Int(tree.nodes[child].size)
        }
        export(from: first, site, to: statement)
    }

    private func mayStandInLibrary(_ node: NodeIndex, _ tree: SyntaxTree) -> Bool {
        let kind = Vocabulary.meanings(of: tree.tokens[Int(tree.nodes[node].firstToken)].word).kind
        return kind == .rule || kind == .checklist || kind == .task
    }

    /// Checklists and tasks are known to whoever enforces the library: events are about them. Rules are known by their names alone.
    private mutating func export(from first: RecordID, _ site: Site, to statement: PendingStatement) {
        let home = scopes[statement.scope].first { model.kind($0) != .checklist }
        for index in first.index..<model.records.count {
            let record = model.records[index]
            guard !record.name.isNone, record.parent == site.parent else { continue }
            if record.kind == .rule { libraries.ruleNames.insert(record.name) }
            guard record.kind == .checklist || record.kind == .task, !record.isTemplate else { continue }
            let space = scopes.space(of: statement.scope)
            if let taken = names.declare(record.name, RecordID(index), scope: home, inChecklist: false, in: space) {
                reportTaken(
                    record.name, record.kind, by: place(of: taken), at: node(statement).location,
                    declared: model[taken].headOrigin.location)
            }
        }
    }

    // MARK: with

    /// The value that `enforce … with` gives to a parameter of the library.
    func givenValue(of name: Symbol, in scope: ScopeID) -> (value: NodeIndex, tree: Int, scope: ScopeID)? {
        guard let enforcement = libraries[scopes.space(of: scope)] else { return nil }
        for argument in node(enforcement.statement).children where argument.kind == .argument {
            guard let nameNode = argument.first(.name), argumentName(nameNode) == model.symbols[name] else { continue }
            let value = argument.children.first { $0.index != nameNode.index }
            return value.map { ($0.index, enforcement.statement.tree, enforcement.statement.scope) }
        }
        return nil
    }

    /// Parameters of standard libraries have an Arabic word as well; rules' words may be parameters too.
    private func argumentName(_ node: Node) -> String {
        guard node.head.kind == .word else { return Literal.name(of: node) }
        let words = Vocabulary.meanings(of: node.head.word)
        return words.library?.english ?? words.rule?.english ?? Literal.name(of: node)
    }

    /// Arguments that no parameter takes, and parameters that need one. Called when all parameters are known.
    mutating func checkArguments() {
        for enforcement in libraries.enforced {
            let statement = node(enforcement.statement)
            var given: Set<String> = []
            for argument in statement.children where argument.kind == .argument {
                guard let nameNode = argument.first(.name) else { continue }
                let name = argumentName(nameNode)
                let isKnown = enforcement.parameters.contains { model.symbols[$0] == name }
                if isKnown, enforcement.library.isStandard {
                    note(nameNode, Vocabulary.meanings(of: nameNode.head.word).library != nil ? .library : .rule, .isSure)
                }
                if isKnown, given.insert(name).inserted { continue }
                isKnown ? reportGivenTwice(nameNode) : reportNoParameter(nameNode, enforcement)
            }
            for parameter in enforcement.parameters where !given.contains(model.symbols[parameter]) {
                checkDefault(of: parameter, enforcement, at: statement.location)
            }
        }
    }

    private mutating func reportGivenTwice(_ node: Node) {
        report(Diagnostic(.twoValues, at: node.location, ["clause": shown(node), "count": .number(2)]))
    }

    private mutating func reportNoParameter(_ node: Node, _ enforcement: Enforcement) {
        let all = enforcement.parameters.map { model.symbols[$0] }
        var finding = Diagnostic(
            .libraryNoParameter, at: node.location,
            ["name": shown(node), "library": .code(enforcement.library.name), "parameters": .list(all.map { .code($0) })])
        var search = NearNames(Literal.name(of: node))
        for name in all { search.visit(name, as: name) }
        suggest(search, in: &finding, at: node.location)
        report(finding)
    }

    private mutating func checkDefault(of parameter: Symbol, _ enforcement: Enforcement, at place: Location) {
        guard case .constant(let index)? = named[parameter, scopes.space(of: enforcement.scope)] else { return }
        let declaration = node(named.functions[index].statement)
        let hasDefault =
            declaration.children.contains { $0.kind != .name && $0.kind != .fieldType }
            || declaration.children.filter { $0.kind == .name }.count > 1
        if hasDefault { return }
        let name = model.symbols[parameter]
        var finding = Diagnostic(
            .libraryNeeds, at: place, ["library": .code(enforcement.library.name), "parameter": .code(name)])
        finding.related.append(RelatedPlace(declaration.location, Message(.declaredHere)))
        report(finding)
    }
}
