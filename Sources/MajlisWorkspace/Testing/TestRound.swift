import MajlisFormat
import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// One round of tests: those of several projects and their cases, beside one another. Nothing on disk is changed, and no journal is read.
package struct TestRound: Sendable {
    package let tested: TestedScripts
    /// By file, what `--update` would write into it.
    private let snapshots: EditPlan
    private let paths: [FileID: String]

    private struct Suite: Sendable {
        var tests: TestSuite
        var place: @Sendable (Location) -> Location
        var errors: [Diagnostic]
    }

    private struct Job: Sendable {
        var suite: Int
        var test: TestCase
    }

    /// - Parameters:
    ///   - asOf: the day on which tests take place that do not say it themselves.
    ///   - access: the level up to which failures show values.
    ///   - language: of what is said of a project, by the language of its scripts.
    ///   - progress: called now and then with how many cases are done, and of how many.
    package init(
        _ projects: [LoadedProject], choice: TestChoice, asOf: CivilDate?, access: Choice, measuresCoverage: Bool,
        language: (String?) -> Language,
        progress: ((_ done: Int, _ total: Int) -> Void)? = nil
    ) {
        let made = Workers.map(projects) { loaded in
            TestSuite(Inquiry(trees: loaded.trees, libraries: loaded.libraries), snapshots: .standard, asOf: asOf, access: access)
        }
        var merged = MergedFindings()
        var suites: [Suite] = []
        for (tests, loaded) in zip(made, projects) {
            let errors = (tests.project.diagnostics + loaded.findings).filter { $0.isFailure && !loaded.isForeign($0, asOf: nil) }
            let place = merged.places(in: tests.project.files, paths: loaded.paths, language: language(loaded.language))
            suites.append(Suite(tests: tests, place: place, errors: errors.map { $0.moved(place) }))
        }
        let all = suites.indices.flatMap { index in suites[index].tests.cases.map { Job(suite: index, test: $0) } }
        let wanted = all.filter { choice.wants(name: $0.test.name, tags: $0.test.tags) }
        let results = Workers.map(wanted, progress: progress.map { progress in { progress($0, wanted.count) } }) { [suites] job in
            let suite = suites[job.suite]
            let start = Clock.nanoseconds()
            let result = suite.tests.run(job.test, measuresCoverage: measuresCoverage)
            let seconds = Double(Clock.nanoseconds() - start) / 1e9
            return TestedScripts.Case(result.moved(suite.place), seconds: seconds)
        }
        let cases = Self.merged(results)
        var tested = TestedScripts(
            files: merged.filesNamed(from: Paths.resolved(".") ?? "/"), language: merged.languages.first ?? language(nil),
            languages: merged.languages, cases: cases, leftOut: all.count - wanted.count)
        // What is wrong in a test's own block is said with the test.
        let said = Set(cases.flatMap(\.result.failures))
        var seen: Set<Diagnostic> = []
        tested.errors = suites.flatMap(\.errors).filter { !said.contains($0) && seen.insert($0).inserted }
        if tested.hasFailed { tested.withheld = suites.flatMap { suite in suite.tests.withheldPlaces.map(suite.place) } }
        if measuresCoverage {
            var coverage = TestCoverage()
            for suite in suites { coverage.add(suite.tests.coveragePoints.moved(suite.place)) }
            for item in cases { coverage.add(item.result.coverage) }
            tested.coverage = coverage
        }
        self.tested = tested
        var plan = EditPlan()
        var known: Set<TextEdit> = []
        for edit in cases.flatMap(\.result.snapshots) where known.insert(edit).inserted { _ = plan.add([edit]) }
        snapshots = plan
        paths = Dictionary(uniqueKeysWithValues: plan.files.compactMap { file in merged.path(of: file).map { (file, $0) } })
    }

    /// A test in a file that several projects use runs in each; what is told of it is where it failed, if it did anywhere.
    private static func merged(_ cases: [TestedScripts.Case]) -> [TestedScripts.Case] {
        struct Key: Hashable {
            var location: Location
            var row: Location?
            var label: Message?
        }
        var places: [Key: Int] = [:]
        var merged: [TestedScripts.Case] = []
        for item in cases {
            let key = Key(location: item.result.location, row: item.result.row, label: item.result.label)
            if let known = places[key] {
                if merged[known].result.hasPassed, !item.result.hasPassed { merged[known] = item }
            } else {
                places[key] = merged.count
                merged.append(item)
            }
        }
        return merged
    }

    // MARK: Snapshots

    /// A file whose snapshots would say something else, and its new bytes.
    package struct Update: Sendable {
        package var name: String
        /// nil for standard input.
        package var path: String?
        package var bytes: [UInt8]
        package var count: Int
    }

    package var updates: [Update] {
        snapshots.files.map { file in
            let source = tested.files[Int(file.rawValue)]
            let count = Set(tested.cases.flatMap(\.result.snapshots)).count { $0.location.file == file }
            let bytes = snapshots.applied(to: source.bytes, of: file)
            return Update(name: source.name, path: paths[file], bytes: Self.tidied(bytes, like: source), count: count)
        }
    }

    /// A script that had its layout keeps it.
    private static func tidied(_ bytes: [UInt8], like source: SourceFile) -> [UInt8] {
        func layout(_ source: SourceFile) -> FormatResult { Formatter.format(Parser.parse(source, file: FileID(0))) }
        guard layout(source) == .unchanged, case .formatted(let tidied) = layout(SourceFile(name: source.name, bytes: bytes)) else {
            return bytes
        }
        return tidied
    }
}

extension TestResult {
    /// The same result with places in a list of files that is numbered differently.
    fileprivate func moved(_ change: (Location) -> Location) -> TestResult {
        var result = self
        result.location = change(location)
        result.row = row.map(change)
        result.failures = failures.map { $0.moved(change) }
        result.snapshots = snapshots.map { TextEdit(change($0.location), $0.replacement) }
        result.coverage = coverage.moved(change)
        return result
    }
}

extension TestCoverage {
    fileprivate func moved(_ change: (Location) -> Location) -> TestCoverage {
        TestCoverage(
            points: points.map { point in
                var point = point
                point.location = change(point.location)
                return point
            })
    }
}
