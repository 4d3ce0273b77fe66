import Foundation
import Testing

/// ARCHITECTURE.md says which module may import which; the sources keep to it.
@Suite struct ModuleImportTests {
    /// The table with the columns `module` and `may import`; “all of the above” stands for the modules of the rows before.
    private func allowed() throws -> [String: Set<String>] {
        var table: [String: Set<String>] = [:]
        var column: Int?
        for line in try PackageFiles.text("ARCHITECTURE.md").split(separator: "\n") where line.hasPrefix("|") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { words(in: $0) }
            if let found = cells.firstIndex(of: ["may", "import"]) { column = found }
            guard let column, cells.count > column, cells[1].count == 1, let module = cells[1].first else { continue }
            guard FileManager.default.fileExists(atPath: PackageFiles.url("Sources/\(module)").path) else { continue }
            var imports = Set(cells[column])
            if imports.contains("all") { imports.formUnion(table.keys) }
            table[module, default: []].formUnion(imports)
        }
        return table
    }

    private func words(in cell: Substring) -> [String] {
        cell.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }.map(String.init)
    }

    private func modules() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: PackageFiles.url("Sources").path).filter { !$0.hasPrefix(".") }.sorted()
    }

    @Test func everyModuleStandsInTheTable() throws {
        let table = try allowed()
        for module in try modules() { #expect(table[module] != nil, "\(module) has no row in ARCHITECTURE.md") }
    }

    @Test func noImportIsOutsideTheTable() throws {
        let table = try allowed()
        for module in try modules() {
            let allowed = table[module] ?? []
            var strangers: [String] = []
            for path in PackageFiles.paths(below: "Sources/\(module)", suffix: ".swift") {
                let text = try PackageFiles.text("Sources/\(module)/\(path)")
                strangers += imports(in: text).filter { $0 != module && $0 != "Swift" && !allowed.contains($0) }.map {
                    "\(path) imports \($0)"
                }
            }
            #expect(strangers == [], "\(module) imports what ARCHITECTURE.md does not allow")
        }
    }

    /// A module that is imported and not named in Package.swift is found only where another one happened to be built before.
    @Test func packageNamesWhatIsImported() throws {
        let targets = try dependencies()
        let ours = Set(try modules()).union(targets.keys)
        var missing: [String] = []
        for (folder, names) in [("Sources", try modules()), ("Tests", targets.keys.filter { $0.hasSuffix("Tests") }.sorted())] {
            for module in names {
                let known = try #require(targets[module], "\(module) is no target of Package.swift")
                for path in PackageFiles.paths(below: "\(folder)/\(module)", suffix: ".swift") {
                    let imports = Set(imports(in: try PackageFiles.text("\(folder)/\(module)/\(path)"))).intersection(ours)
                    for name in imports.subtracting(known).subtracting([module]).sorted() {
                        missing.append("\(module) needs \(name): \(path)")
                    }
                }
            }
        }
        #expect(missing == [])
    }

    /// By target of Package.swift, the targets of ours that it depends on.
    private func dependencies() throws -> [String: Set<String>] {
        let text = try PackageFiles.text("Package.swift")
        var constants: [Substring: String] = [:]
        for match in text.matches(of: #/let (\w+): Target.Dependency = "(\w+)"/#) { constants[match.1] = String(match.2) }
        var targets: [String: Set<String>] = [:]
        for match in text.matches(of: #/(?:arget|systemLibrary)\(\s*name: "([\w-]+)"(?:,\s*dependencies: \[([^\]]*)\])?/#) {
            let words = (match.2 ?? "").split { !($0.isLetter || $0.isNumber || $0 == "_") }
            targets[String(match.1)] = Set(words.map { constants[$0] ?? String($0) })
        }
        return targets
    }

    private func imports(in text: String) -> [String] {
        text.split(separator: "\n").compactMap { line in
            var words = line.split(separator: " ")
            // `@testable import A`, `public import A`, `import struct A.B`
            while let first = words.first, first != "import" {
                guard first.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains(first) else {
                    return nil
                }
                words.removeFirst()
            }
            words = Array(words.dropFirst())
            if let first = words.first, ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"].contains(first),
                words.count > 1
            {
                words.removeFirst()
            }
            return words.first.flatMap { $0.split(separator: ".").first }.map(String.init)
        }
    }
}
