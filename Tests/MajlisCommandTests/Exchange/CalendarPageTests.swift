import Foundation
import Testing

/// The examples of the pages about calendars are what the program prints. `make golden` writes them down.
@Suite struct CalendarPageTests {
    @Test(arguments: [("Documentation/calendars.md", "clinic.majlis"), ("Documentation/ar/calendars.md", "العيادة.majlis")])
    func examplesArePrinted(page: String, script: String) throws {
        let now = try PageExamples.rerun(page)
        let text = try PackageFiles.text(page)
        if PackageFiles.updatesGoldens {
            if now.text != text { try now.text.write(to: PackageFiles.url(page), atomically: false, encoding: .utf8) }
        } else {
            #expect(now.text == text, "\(page) shows something else than is printed; `make golden` writes it down")
        }
        #expect(now.commands >= 5)
        let format = try Majlis.run(["fmt", "--check", script], in: now.folder)
        #expect(format.status == 0, "\(format.output)")
    }
}
