import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Definitions, parameters and queries that nothing asks for, and files that are used for nothing.
extension Linter {
    /// A named expression: where it stands and in which file.
    private struct Named {
        var name: String
        var code: MessageCode
        var location: Location
        var tree: Int
    }

    mutating func checkUnused() {
        let named = namedExpressions()
        if named.isEmpty { return }
        let uses = self.uses(of: Set(named.map(\.name)))
        for entry in named where (uses[entry.name] ?? []).count < 2 {
            findings.append(Diagnostic(entry.code, at: entry.location, ["name": .code(entry.name)]))
        }
    }

    private func namedExpressions() -> [Named] {
        var named: [Named] = []
        for (number, tree) in project.trees.enumerated() where !tree.source.isBuiltIn {
            for item in tree.root.children {
                let code: MessageCode
                switch item.kind {
                case .define: code = .definitionUnused
                case .parameter: code = .parameterUnused
                case .query: code = .queryUnused
                default: continue
                }
                guard let name = item.first(.name) else { continue }
                named.append(Named(name: Literal.name(of: name), code: code, location: name.location, tree: number))
            }
        }
        return named
    }

    /// The files in which each name stands, once for each time, that in front of its own definition included. What stands in the braces of
    /// a text may be an expression and counts.
    private func uses(of names: Set<String>) -> [String: [Int]] {
        var uses: [String: [Int]] = [:]
        // The prelude has names of its own.
        for (number, tree) in project.trees.enumerated() where !tree.source.isBuiltIn {
            for (index, token) in tree.tokens.enumerated() {
                switch token.kind {
                case .word, .quotedWord:
                    let name = Literal.name(ofToken: index, in: tree)
                    if names.contains(name) { uses[name, default: []].append(number) }
                case .text, .blockText:
                    guard tree.source.bytes[Int(token.start)..<Int(token.end)].contains(UInt8(ascii: "{")) else { continue }
                    let text = tree.text(ofToken: index)
                    for name in names where text.contains(name) { uses[name, default: []].append(number) }
                default: break
                }
            }
        }
        return uses
    }

    // MARK: Files

    mutating func checkUses() {
        let uses = project.trees.filter { !$0.source.isBuiltIn }.map { Uses.files(in: $0).filter { !$0.isLibrary && !$0.isTable } }
        for uses in uses {
            var first: [String: Location] = [:]
            for use in uses {
                let path = Linter.plain(use.path)
                guard let other = first[path] else {
                    first[path] = use.location
                    continue
                }
                var finding = Diagnostic(.useTwice, at: use.location, ["path": .text(use.path), "place": .place(other)])
                if let line = lineOfUse(use.location) { finding.fixes = [FixIt(Message(.fixRemove), [TextEdit(line, "")], isSure: true)] }
                findings.append(finding)
            }
        }
        checkIdleFiles(uses.flatMap { $0 })
    }

    /// The line of a `use`, whose path stands at the place.
    private func lineOfUse(_ place: Location) -> Location? {
        let tree = project.trees[Int(place.file.rawValue)]
        guard let item = tree.root.children.first(where: { $0.kind == .use && $0.range.contains(place.range.start) }) else { return nil }
        return wholeLine(of: item.location)
    }

    /// Files that define names only, none of which is asked for elsewhere.
    private mutating func checkIdleFiles(_ uses: [Uses.Use]) {
        let named = namedExpressions()
        var places: [String: [Int]]?
        for number in project.trees.indices.dropFirst() {
            let items = project.trees[number].root.children.map(\.kind)
            guard items.allSatisfy({ [.define, .parameter, .query, .header].contains($0) }) else { continue }
            let own = named.filter { $0.tree == number }
            let all = places ?? self.uses(of: Set(named.map(\.name)))
            places = all
            guard own.allSatisfy({ all[$0.name]?.allSatisfy { $0 == number } ?? true }) else { continue }
            let bringing = uses.filter { Linter.isName(project.files[number].name, of: $0.path) }
            guard let use = bringing.first, Set(bringing.map { Linter.plain($0.path) }).count == 1 else { continue }
            findings.append(Diagnostic(.useUnused, at: use.location, ["path": .text(use.path)]))
        }
    }

    /// Without what leads nowhere: `./rooms.majlis` is `rooms.majlis`.
    private static func plain(_ path: String) -> String {
        path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    }

    private static func isName(_ file: String, of path: String) -> Bool {
        let path = plain(path).split(separator: "/").drop { $0 == ".." }.joined(separator: "/")
        return file == path || file.hasSuffix("/" + path)
    }
}
