import Foundation
import MajlisLanguage
import Testing

/// `Documentation/library.md` says what the libraries say: the same libraries, rules, checklists, figures and defaults.
@Suite("The page of the standard library") struct LibraryDocumentationTests {
    private static let page = text("Documentation/library.md")
    private static let arabicPage = text("Documentation/ar/library.md")

    private static func text(_ path: String) -> String {
        let root = LibraryFixture.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return (try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)) ?? ""
    }

    /// The lines below the heading of a library.
    private func section(_ name: String) -> [Substring] {
        let lines = Self.page.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(of: "### \(name)") else { return [] }
        return Array(lines[(start + 1)...].prefix { !$0.hasPrefix("### ") && !$0.hasPrefix("## ") })
    }

    @Test(arguments: LibraryOutline.standard)
    func aLibraryIsDescribedAsItIs(_ library: LibraryOutline) {
        let lines = section(library.name)
        #expect(!lines.isEmpty, "\(library.name) has no section")
        #expect(lines.contains { $0 == library.documentation.english }, "\(library.name) is described otherwise")
        for parameter in library.parameters {
            let row = "| `\(parameter.name)` | `\(parameter.value ?? "")` |"
            #expect(lines.contains { $0.hasPrefix(row) }, "\(library.name) lacks the row \(row)")
        }
        for rule in library.rules {
            let row = lines.first { $0.hasPrefix("| `\(rule.name)` |") }
            #expect(row != nil, "\(library.name) lacks \(rule.name)")
            #expect(row?.contains("*native*") == rule.isNative, "\(library.name) \(rule.name)")
        }
        for checklist in library.checklists {
            #expect(lines.contains { $0.hasPrefix("Checklist `\(checklist.name)`") }, "\(library.name) lacks \(checklist.name)")
        }
        for workflow in library.workflows {
            #expect(lines.contains { $0.hasPrefix("| `\(workflow.name)` |") }, "\(library.name) lacks \(workflow.name)")
        }
        let rows = lines.filter { $0.hasPrefix("| `") }.count
        let workflows = Set(library.workflows.map(\.name)).count
        #expect(rows == library.parameters.count + library.rules.count + workflows, "\(library.name) has rows too many")
    }

    /// The Arabic page quotes the Arabic documentation of the libraries word for word.
    @Test(arguments: LibraryOutline.standard)
    func theArabicPageSaysWhatALibrarySays(_ library: LibraryOutline) {
        #expect(Self.arabicPage.contains("\n\(library.documentation.arabic)\n"), "\(library.name) is described otherwise")
        for part in library.parameters + library.rules where !part.documentation.arabic.isEmpty {
            #expect(Self.arabicPage.contains("| \(part.documentation.arabic) "), "\(library.name) \(part.name)")
        }
        for rule in library.rules {
            #expect(Self.arabicPage.contains("| `\(rule.name)` |"), "\(library.name) lacks \(rule.name)")
        }
    }

    @Test func noLibraryIsDescribedThatDoesNotExist() {
        let described = Self.page.split(separator: "\n").filter { $0.hasPrefix("### ") }.map { String($0.dropFirst(4)) }
        #expect(described.sorted() == LibraryOutline.standard.map(\.name).sorted())
    }
}
