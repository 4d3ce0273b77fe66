import MajlisText

/// What one case of a test in a script came to. A test without cases is one case.
///
/// Places are those of the project that was read; what tests compute never leaves them otherwise.
public struct TestResult: Sendable {
    /// The title of the test.
    public var name: String
    /// `tags slow, visas`
    public var tags: [String]
    /// Which row of `cases` or which element of `for each` it is, such as `n = 9, ok = no`; nil where the test has none.
    public var label: Message?
    /// The first line of the test.
    public var location: Location
    /// The row of the table; nil where there is none.
    public var row: Location?
    /// Why it failed, each with its evidence; empty: it passed.
    public var failures: [Diagnostic]
    /// What `--update` would write into the script, so that its snapshots say what they would show now.
    public var snapshots: [TextEdit]
    /// What of the script's rules and workflows it has gone through.
    public var coverage: TestCoverage

    public var hasPassed: Bool { failures.isEmpty }

    public init(
        name: String, tags: [String] = [], label: Message? = nil, location: Location, row: Location? = nil, failures: [Diagnostic] = [],
        snapshots: [TextEdit] = [], coverage: TestCoverage = TestCoverage()
    ) {
        (self.name, self.tags, self.label, self.location, self.row) = (name, tags, label, location, row)
        (self.failures, self.snapshots, self.coverage) = (failures, snapshots, coverage)
    }
}

/// How often tests have gone through each rule and each step that the project's own scripts and libraries declare; what the program brings
/// along is not counted.
public struct TestCoverage: Sendable {
    public var points: [Point]

    public init(points: [Point] = []) { self.points = points }

    /// Something that a test can go through.
    public struct Point: Sendable, Hashable {
        public enum Subject: Sendable, Hashable {
            /// One `require` or `forbid` of a rule.
            case requirement(rule: String)
            case step(workflow: String, step: String)
        }

        public var subject: Subject
        public var location: Location
        /// How often the condition held, or the step was taken.
        public var held: Int
        /// How often it was broken, or the step was refused.
        public var broken: Int

        public init(_ subject: Subject, at location: Location, held: Int = 0, broken: Int = 0) {
            (self.subject, self.location, self.held, self.broken) = (subject, location, held, broken)
        }

        public var isCovered: Bool { held + broken > 0 }
    }

    /// Adds another case's counts: points of the same place are one.
    public mutating func add(_ other: TestCoverage) {
        var places: [Location: Int] = [:]
        for (index, point) in points.enumerated() { places[point.location] = index }
        for point in other.points {
            if let index = places[point.location] {
                points[index].held += point.held
                points[index].broken += point.broken
            } else {
                places[point.location] = points.count
                points.append(point)
            }
        }
    }
}
