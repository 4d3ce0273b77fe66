import MajlisModel
import MajlisRuntime
import MajlisText

// What waivers let pass: for people with `check --waived`, for machines always.

extension FindingsReport {
    /// Each with its place and sentence, and below it the reason, until when it holds, and where the waiver stands.
    func list(waived: [WaivedFinding]) -> String {
        var places = PlaceReader(files)
        var text = ""
        for item in WaivedFinding.sorted(waived) {
            let report = report(on: item.finding.location.file)
            var page = PageLines(report.style)
            report.append(item, to: &page, places: &places)
            text += page.rendered()
        }
        return text
    }

    private func append(_ item: WaivedFinding, to page: inout PageLines, places: inout PlaceReader) {
        let finding = item.finding
        var text = style.text
        text.files = files
        text.home = finding.location.file
        let start = places.position(of: finding.location.range.start, in: finding.location.file)
        appendHead(
            finding, severity: repainted(text.styled(Message(.findingWaived)), .dim), source: places.source(finding.location), start: start,
            text: text, to: &page)
        let reason = text.filled(.waivedBecause, ["reason": text.quoted(item.reason)])
        var rows = [[reason, repainted(text.styled(.place(item.location)), .place)]]
        if let expires = item.expires {
            rows.append([text.filled(.waivedUntil, ["date": DateText.short(expires, in: text)]), StyledText()])
        }
        let table = TableLayout(
            columns: [TableColumn(""), TableColumn("", overflow: .keep)], rows: rows, width: style.width,
            direction: style.direction, isolates: style.isolates, showsHeadings: false, indent: Self.indent)
        page.append(table.lines())
    }
}

extension FindingsJSON {
    func write(_ item: WaivedFinding, _ fingerprint: Fingerprint, to object: inout JSONObject, places: inout PlaceReader) {
        write(item.finding, fingerprint, to: &object, places: &places)
        object.field("reason", item.reason)
        object.field("expires", item.expires?.description)
        object.object("waiver") { waiver in
            let source = places.source(item.location)
            let position = source?.position(of: item.location.range.start)
            waiver.field("file", source?.name)
            waiver.field("line", position?.line)
            waiver.field("column", position?.column)
            waiver.field("comment", item.isComment)
        }
    }
}

extension WaivedFinding {
    static func sorted(_ waived: [WaivedFinding]) -> [WaivedFinding] {
        waived.enumerated().sorted { a, b in
            if Location.order(a.element.finding.location, b.element.finding.location) { return true }
            if Location.order(b.element.finding.location, a.element.finding.location) { return false }
            return a.offset < b.offset
        }.map(\.element)
    }
}
