import Testing

/// The pages about keys and the functions that can be bound are the same.
@Suite struct KeysPageTests {
    @Test(arguments: ["Documentation/keys.md", "Documentation/ar/keys.md"])
    func everyFunctionStandsOnThePage(path: String) throws {
        let source = try PackageFiles.text("Sources/CLineEditor/Editor.c")
        let functions = source.matches(of: /X\(\d+, "(majlis-[a-z-]+)"\)/).map { String($0.output.1) }
        #expect(functions.count > 25)
        let page = try PackageFiles.text(path)
        let named = Set(page.matches(of: /`(majlis-[a-z-]+)`/).map { String($0.output.1) })
        // What keys of several bytes and pastes go through has no key to bind.
        #expect(named == Set(functions).subtracting(["majlis-event"]))
    }
}
