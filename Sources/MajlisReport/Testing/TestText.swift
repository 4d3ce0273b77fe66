import MajlisRuntime
import MajlisText

/// Results of tests for people: a line for each file, the failed tests with what `check` would show of their failures, and the sum.
public struct TestText: Sendable {
    private let tested: TestedScripts
    private let style: ReportStyle
    /// Whether it is shown what no test goes through.
    public var showsCoverage = false

    public init(_ tested: TestedScripts, style: ReportStyle) {
        (self.tested, self.style) = (tested, style)
    }

    public func text() -> String {
        var text = ""
        var isApart = false
        for (file, cases) in tested.byFile {
            text += (isApart ? "\n" : "") + head(file, cases)
            isApart = false
            for item in cases where !item.result.hasPassed {
                text += failure(item.result)
                isApart = true
            }
        }
        let errors = tested.errors.filter(\.isFailure)
        if !errors.isEmpty {
            if !text.isEmpty { text += "\n" }
            text += page { $0.paragraph(style.text.styled(Message(.testedErrors))) } + "\n" + tested.report(style).list(errors)
        }
        if showsCoverage, let coverage = tested.coverage { text += "\n" + self.coverage(coverage) }
        return text + (text.isEmpty ? "" : "\n") + summary()
    }

    private func page(_ body: (inout PageLines) -> Void) -> String {
        var page = PageLines(style)
        body(&page)
        return page.rendered()
    }

    // MARK: Files

    /// `chapter.majlis: 5 tests passed, one failed`
    private func head(_ file: FileID, _ cases: [TestedScripts.Case]) -> String {
        let failed = cases.count { !$0.result.hasPassed }
        let passed = cases.count - failed
        var counts = painted(Message(.testedCountPassed, ["count": .number(passed)]), passed > 0 ? .success : .plain)
        if failed > 0 {
            let failures = painted(Message(.testedCountFailed, ["count": .number(failed)]), .error)
            counts = passed == 0 ? failures : style.text.filled(.testedCounts, ["passed": counts, "failed": failures])
        }
        let name = StyledText(tested.name(of: file), .place)
        return page { $0.paragraph(style.text.filled(.testedFile, ["file": name, "counts": counts])) }
    }

    private func failure(_ result: TestResult) -> String {
        var head = painted(Message(.testedFailed), .error)
        head.append(": ")
        head.append(style.text.styled(result.title))
        let report = tested.report(style)
        return "\n" + page { $0.paragraph(head, hanging: 2) } + report.list(result.failures)
    }

    private func painted(_ message: Message, _ paint: Paint) -> StyledText {
        StyledText(style.text.styled(message).plain, paint)
    }

    // MARK: The sum

    private func summary() -> String {
        page { page in
            let count = tested.cases.count
            if count == 0 {
                let files = tested.files.count { !$0.isBuiltIn }
                let message =
                    tested.leftOut == 0
                    ? Message(.testedNone, ["files": .number(files)]) : Message(.testedNoneAsked, ["count": .number(tested.leftOut)])
                return page.paragraph(style.text.styled(message))
            }
            var sum =
                tested.failed == 0
                ? painted(Message(.testedAllPassed, ["count": .number(count)]), .success)
                : painted(
                    count == 1
                        ? Message(.testedOneFailed)
                        : Message(.testedSomeFailed, ["failed": .number(tested.failed), "count": .number(count)]), .error)
            if tested.leftOut > 0 {
                sum.append(" ")
                sum.append(style.text.styled(Message(.testedLeftOut, ["count": .number(tested.leftOut)])))
            }
            page.paragraph(sum)
        }
    }

    // MARK: Coverage

    /// What no test goes through, what only ever held or was broken, and the share.
    private func coverage(_ coverage: TestCoverage) -> String {
        page { page in
            page.paragraph(StyledText(style.text.styled(Message(.testedCoverage)).plain, .heading))
            let share = CoverageShare(coverage)
            if share.total == 0 { return page.paragraph(style.text.styled(Message(.testedNoPoints)), indent: 2) }
            var places = style.text
            places.files = tested.files
            let rows = coverage.sorted.compactMap { point -> [StyledText]? in
                guard let lack = Self.lack(of: point) else { return nil }
                let paint: Paint = point.isCovered ? .warning : .error
                return [
                    places.styled(point.title), StyledText(places.styled(.place(point.location)).plain, .place),
                    painted(Message(lack), paint),
                ]
            }
            let table = TableLayout(
                columns: [TableColumn("", minimum: 12), TableColumn("", overflow: .keep), TableColumn("", minimum: 12)], rows: rows,
                width: style.width, direction: style.direction, isolates: style.isolates, showsHeadings: false, indent: 2)
            page.append(table.lines())
            page.paragraph(
                style.text.styled(
                    Message(
                        .testedCovered,
                        ["count": .number(share.covered), "total": .number(share.total), "percent": .figure("\(share.percent)%")])),
                indent: 2)
        }
    }

    private static func lack(of point: TestCoverage.Point) -> MessageCode? {
        let isStep = if case .step = point.subject { true } else { false }
        return switch (point.held, point.broken) {
        case (0, 0): .testedNever
        case (0, _): isStep ? .testedNeverTaken : .testedNeverHeld
        case (_, 0): isStep ? .testedNeverRefused : .testedNeverBroken
        default: nil
        }
    }
}

extension TestResult {
    /// The test, and which of its cases.
    var title: Message {
        label.map { Message(.testedCase, ["test": .text(name), "case": .message($0)]) } ?? Message(.testedTitle, ["test": .text(name)])
    }
}
