import Foundation
import Testing

/// The examples of Documentation/calendars.md are what the program prints. `make golden` writes them down.
@Suite struct CalendarPageTests {
    private static let page = "Documentation/calendars.md"

    @Test func examplesArePrinted() throws {
        let now = try PageExamples.rerun(Self.page)
        let text = try PackageFiles.text(Self.page)
        if PackageFiles.updatesGoldens {
            if now.text != text { try now.text.write(to: PackageFiles.url(Self.page), atomically: false, encoding: .utf8) }
        } else {
            #expect(now.text == text, "\(Self.page) shows something else than is printed; `make golden` writes it down")
        }
        #expect(now.commands >= 5)
        let format = try Majlis.run(["fmt", "--check", "clinic.majlis"], in: now.folder)
        #expect(format.status == 0, "\(format.output)")
    }
}
