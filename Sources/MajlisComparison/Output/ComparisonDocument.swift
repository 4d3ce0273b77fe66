import MajlisReport

/// The comparisons of all projects of two folders in one document.
public struct ComparisonDocument {
    private let reports: [ComparisonReport]
    private let onlyOld: [String]
    private let onlyNew: [String]

    /// - Parameters:
    ///   - onlyOld: paths of projects that the later state does not have.
    ///   - onlyNew: paths of those that it alone has.
    public init(_ reports: [ComparisonReport], onlyOld: [String], onlyNew: [String]) {
        (self.reports, self.onlyOld, self.onlyNew) = (reports, onlyOld, onlyNew)
    }

    public func json() -> String {
        var json = JSONWriter(layout: .pretty)
        json.object { document in
            document.field("version", 1)
            document.array("projects") { list in
                for report in reports { list.object { ComparisonJSON(report).write(to: &$0) } }
            }
            document.field("onlyOld", onlyOld)
            document.field("onlyNew", onlyNew)
        }
        json.endLine()
        return json.string
    }
}
