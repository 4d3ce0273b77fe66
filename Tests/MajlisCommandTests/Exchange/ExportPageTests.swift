import Foundation
import Testing

/// The examples of the pages about exports are what the program prints. `make golden` writes them down.
@Suite struct ExportPageTests {
    static let pages = [("Documentation/export.md", "harbour.majlis"), ("Documentation/ar/export.md", "المرفأ.majlis")]

    @Test(arguments: pages) func examplesArePrinted(page: String, script: String) throws {
        let now = try PageExamples.rerun(page)
        let text = try PackageFiles.text(page)
        if PackageFiles.updatesGoldens {
            if now.text != text { try now.text.write(to: PackageFiles.url(page), atomically: false, encoding: .utf8) }
        } else {
            #expect(now.text == text, "\(page) shows something else than is printed; `make golden` writes it down")
        }
        #expect(now.commands > 0)
        let format = try Majlis.run(["fmt", "--check", script], in: now.folder)
        #expect(format.status == 0, "\(format.output)")
    }

    /// Every format stands in the table.
    @Test(arguments: pages.map(\.0)) func everyFormatStandsInTheTable(page: String) throws {
        let rows = try PackageFiles.text(page).components(separatedBy: "\n").filter {
            $0.hasPrefix("| `") && !$0.hasPrefix("| `--")
        }
        let named = rows.compactMap { $0.components(separatedBy: "`").dropFirst().first }
        #expect(Set(named).isSuperset(of: ExportRun.formats) && !ExportRun.formats.isEmpty)
    }
}
