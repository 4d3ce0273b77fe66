import MajlisRuntime
import MajlisText

/// What a run of tests came to: the cases in the order of the scripts, each with its result.
public struct TestedScripts: Sendable {
    public var files: [SourceFile]
    /// The language of what is about no file.
    public var language: Language
    /// By file, the language of what is said of it.
    public var languages: [Language]
    public var cases: [Case]
    /// How many cases there are that were not asked for.
    public var leftOut: Int
    /// What is wrong in the scripts beside the tests.
    public var errors: [Diagnostic]
    /// What the tests have gone through; nil where that was not measured.
    public var coverage: TestCoverage?
    /// What excerpts must not show.
    public var withheld: [Location] = []

    public struct Case: Sendable {
        public var result: TestResult
        /// How long it took.
        public var seconds: Double

        public init(_ result: TestResult, seconds: Double) {
            (self.result, self.seconds) = (result, seconds)
        }
    }

    public init(
        files: [SourceFile], language: Language = .english, languages: [Language] = [], cases: [Case] = [], leftOut: Int = 0,
        errors: [Diagnostic] = [], coverage: TestCoverage? = nil
    ) {
        (self.files, self.language, self.languages) = (files, language, languages)
        (self.cases, self.leftOut, self.errors, self.coverage) = (cases, leftOut, errors, coverage)
    }

    public var failed: Int { cases.count { !$0.result.hasPassed } }

    public var hasFailed: Bool { failed > 0 || errors.contains(where: \.isFailure) }

    // MARK: For the reports

    /// The cases of each file that has any, in the order of the files.
    var byFile: [(file: FileID, cases: [Case])] {
        var cases: [FileID: [Case]] = [:]
        for item in self.cases { cases[item.result.location.file, default: []].append(item) }
        return cases.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    func language(of file: FileID) -> Language {
        Int(file.rawValue) < languages.count ? languages[Int(file.rawValue)] : language
    }

    func name(of file: FileID) -> String { Int(file.rawValue) < files.count ? files[Int(file.rawValue)].name : "" }

    func text(on file: FileID) -> MessageText { MessageText(language: language(of: file), files: files, home: file) }

    func position(of place: Location) -> Position? {
        Int(place.file.rawValue) < files.count ? files[Int(place.file.rawValue)].position(of: place.range.start) : nil
    }

    func report(_ style: ReportStyle, showsSource: Bool = true) -> FindingsReport {
        var report = FindingsReport(files: files, style: style, showsSource: showsSource)
        (report.languages, report.withheld) = (languages, withheld)
        return report
    }
}

/// How much tests have gone through.
public struct CoverageShare: Sendable, Hashable {
    public var covered: Int
    public var total: Int

    public init(_ coverage: TestCoverage) {
        (covered, total) = (coverage.points.count(where: \.isCovered), coverage.points.count)
    }

    /// Whole percent, rounded down: 100 means everything. Where there is nothing to cover, nothing is missing.
    public var percent: Int { total == 0 ? 100 : covered * 100 / total }
}

extension TestCoverage.Point {
    /// `rule many`, `step verify`
    var title: Message {
        switch subject {
        case .requirement(let rule): Message(.testedRule, ["name": .rule(rule)])
        case .step(_, let step): Message(.testedStep, ["name": .step(step)])
        }
    }
}

extension TestCoverage {
    /// The points in the order of their places.
    var sorted: [Point] {
        points.enumerated().sorted { a, b in
            if Location.order(a.element.location, b.element.location) { return true }
            if Location.order(b.element.location, a.element.location) { return false }
            return a.offset < b.offset
        }.map(\.element)
    }
}
