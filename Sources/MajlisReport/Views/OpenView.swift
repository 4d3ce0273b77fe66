import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// What is still `tbd`, by who has to decide it: where it stands, what to write, and which rules wait for it.
///
///     2 things are still open (as of 2027-03-01)
///
///     Mona Haddad: 1
///       line 7  Share the materials: due  write `due 2027-03-14`
///
///     Nobody's yet: 1
///       line 9  Next steps: chair  write `chair NAME`  for chair_missing
public struct OpenView {
    public enum Format: String, Sendable, CaseIterable {
        case human, json, csv
    }

    let outcome: Outcome
    let items: [OpenItem]
    let style: ReportStyle
    let text: MessageText
    let names: RecordNames
    /// What `--owner` asked for, as it was typed.
    private let asked: String?

    /// - Parameter owner: limits the list to what a person, body or role has to decide.
    /// - Throws: `UnknownFilterValue` with the sentence to print, where nobody is called so.
    public init(_ outcome: Outcome, owner: String?, style: ReportStyle) throws(UnknownFilterValue) {
        self.outcome = outcome
        self.style = style
        var text = style.text
        text.files = outcome.project.files
        text.home = outcome.project.files.count == 1 ? FileID(0) : nil
        self.text = text
        let model = outcome.project.model
        names = RecordNames(model, text, access: outcome.evaluator.disclosure.level)
        asked = owner
        let plan = Plan(
            project: outcome.project, schedule: outcome.schedule, tasks: outcome.tasks, asOf: outcome.asOf,
            access: outcome.evaluator.disclosure.level)
        let owners = try FoundFilter(ViewFilter(owner: owner), in: plan).owners
        items = OpenItems.list(outcome).filter { item in
            guard let owners else { return true }
            guard let id = item.owner else { return false }
            return owners.contains(id) || (model.referent(id).map(owners.contains) ?? false)
                || [.role, .group].contains(model.kind(id)) && model.references(id, .member).contains(where: owners.contains)
        }
    }

    public func rendered(as format: Format) -> String {
        switch format {
        case .human: page()
        case .csv: csv()
        case .json: json()
        }
    }

    // MARK: For people

    private func page() -> String {
        var page = PageLines(style)
        guard !items.isEmpty else {
            let message =
                asked.map { Message(.openNoneOfOwner, ["owner": .text($0)]) } ?? Message(.openNone)
            page.paragraph(text.styled(message))
            return page.rendered()
        }
        page.paragraph(dated(StyledText(text.plain(Message(.openHeading, ["count": .number(items.count)])), .heading)))
        for group in groups() {
            page.blank()
            page.paragraph(
                text.filled(
                    .openOwner,
                    [
                        "owner": text.fenced(StyledText(ownerName(group.owner) ?? text.plain(.openNobody), .heading)),
                        "count": text.number(group.items.count),
                    ]))
            let columns = [
                TableColumn("", overflow: .keep), TableColumn("", minimum: 16), TableColumn("", minimum: 12), TableColumn("", minimum: 8),
            ]
            append(group.items.map { row(items[$0]) }, columns, to: &page)
        }
        let rules = waitingRules()
        if !rules.isEmpty {
            page.blank()
            page.paragraph(StyledText(text.plain(.openRules), .heading))
            append(
                rules.map { rule, count in
                    [
                        text.fenced(StyledText(WordNames.rule(rule, in: style.language), .code)),
                        text.styled(Message(.openRuleCount, ["count": .number(count)])),
                    ]
                }, [TableColumn("", overflow: .keep), TableColumn("")], to: &page)
        }
        return page.rendered()
    }

    private func append(_ rows: [[StyledText]], _ columns: [TableColumn], to page: inout PageLines) {
        let table = TableLayout(
            columns: columns, rows: rows, width: style.width, direction: style.direction, isolates: style.isolates, showsHeadings: false,
            indent: 2)
        page.append(table.lines())
    }

    private func dated(_ heading: StyledText) -> StyledText {
        guard let asOf = outcome.asOf else { return heading }
        return text.filled(.tasksAsOf, ["heading": heading, "date": DateText.short(asOf, in: text)])
    }

    private func row(_ item: OpenItem) -> [StyledText] {
        let record = text.fenced(StyledText(names.title(item.record)))
        let what = text.filled(
            item.state == .more ? .openMore : .openClause, ["clause": StyledText(word(of: item)), "record": record])
        let example = StyledText(OpenExample(outcome.project).text(item, name: text.plain(.openName)), .code)
        var waits = StyledText()
        if !item.rules.isEmpty {
            let rules = item.rules.map { text.fenced(StyledText(WordNames.rule($0, in: style.language), .code)) }
            waits = text.filled(.openWaits, ["rules": text.joined(rules, by: .and)])
        }
        return [text.styled(.place(item.location)), what, text.filled(.openWrite, ["example": example]), waits]
    }

    // MARK: Shared

    struct Group {
        var owner: RecordID?
        /// Indexes into the items.
        var items: [Int]
    }

    /// By owner, in the order of the scripts; what is nobody's last.
    func groups() -> [Group] {
        var groups: [Group] = []
        var places: [RecordID?: Int] = [:]
        for (index, item) in items.enumerated() {
            if let place = places[item.owner] {
                groups[place].items.append(index)
            } else {
                places[item.owner] = groups.count
                groups.append(Group(owner: item.owner, items: [index]))
            }
        }
        return groups.filter { $0.owner != nil } + groups.filter { $0.owner == nil }
    }

    /// Each rule with how many open facts it waits for, the most first.
    func waitingRules() -> [(rule: String, count: Int)] {
        var counts: [String: Int] = [:]
        for item in items { for rule in item.rules { counts[rule, default: 0] += 1 } }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }

    func ownerName(_ owner: RecordID?) -> String? { owner.map { names.title($0) } }

    /// The clause, field or role in the reader's language.
    func word(of item: OpenItem) -> String {
        switch item.what {
        case .clause(let clause): WordNames.said(clause, in: style.language)
        case .referent(let kind): WordNames.said(kind, in: style.language)
        case .field: OpenExample(outcome.project).scriptWord(of: item)
        }
    }
}
