import MajlisModel

extension Inquiry {
    /// The tests of the project's scripts, in their order; not those of files that are used under a name.
    public var tests: [TestOutline] { checker.tests.map(\.outline) }

    /// Compiles a test, by its place among them.
    public func compile(test index: Int) -> CompiledTest { checker.compiledTest(index) }
}
