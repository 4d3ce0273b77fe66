import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// What views say of one who takes part.
struct AttendeeWords {
    let plan: Plan
    let text: MessageText
    let names: RecordNames

    init(plan: Plan, text: MessageText) {
        self.plan = plan
        self.text = text
        names = RecordNames(plan.model, text, access: plan.access)
    }

    private var model: Model { plan.model }

    /// Each post with its body, and bodies that no post names: `President, Humanitarian Forum`.
    func posts(_ who: RecordID) -> [StyledText] {
        if names.isWithheld(who) { return [] }
        var posts: [StyledText] = []
        var named: Set<RecordID> = []
        for post in model.children(who, .post) where !names.isWithheld(post) {
            let bodies = model.references(post, .of)
            named.formUnion(bodies)
            let title = text.fenced(StyledText(names.title(post)))
            guard !bodies.isEmpty else {
                posts.append(title)
                continue
            }
            posts.append(text.filled(.peoplePost, ["post": title, "body": bodiesText(bodies)]))
        }
        let others = model.references(who, .of).filter { !named.contains($0) }
        if !others.isEmpty { posts.append(bodiesText(others)) }
        return posts
    }

    private func bodiesText(_ bodies: [RecordID]) -> StyledText {
        text.joined(bodies.map { text.fenced(StyledText(names.title($0))) }, by: .and)
    }

    /// `delegate, registered`
    func part(_ participation: RecordID) -> StyledText {
        var words: [StyledText] = []
        if let category = model.value(participation, .category) { words.append(ValueText(names: names).styled(category)) }
        if case .choice(let status)? = model.value(participation, .status) {
            words.append(StyledText(WordNames.said(status, in: text.language), status == .declined ? .warning : .plain))
        } else if model.has(participation, .invited) {
            words.append(StyledText(WordNames.said(Choice.invited, in: text.language)))
        }
        if model.has(participation, .remote) { words.append(StyledText(WordNames.said(Clause.remote, in: text.language))) }
        if words.isEmpty { words.append(StyledText(WordNames.said(Kind.participant, in: text.language))) }
        return comma(words)
    }

    func part(inDelegation delegation: RecordID, of who: RecordID) -> StyledText {
        let isHead = model.references(delegation, .head).contains(who)
        let name = text.fenced(StyledText(names.title(delegation)))
        return text.filled(isHead ? .peopleHeadOf : .peopleMemberOf, ["delegation": name])
    }

    /// `chair in “Opening” (2027-03-14 09:30–10:00)`, one part for each kind of role.
    func roles(_ attendee: Attendee) -> [StyledText] {
        var kinds: [Kind] = []
        for role in attendee.roles where !kinds.contains(model[role].kind) { kinds.append(model[role].kind) }
        return kinds.map { kind in
            let word = StyledText(WordNames.said(kind, in: text.language))
            let places = attendee.roles.filter { model[$0].kind == kind }.compactMap { model[$0].parent }
            return places.isEmpty ? word : text.filled(.peopleRole, ["role": word, "sessions": comma(places.map(session))])
        }
    }

    private func session(_ place: RecordID) -> StyledText {
        let title = text.quoted(names.title(place))
        guard let placement = plan.schedule[place], placement.date != nil || placement.start != nil else { return title }
        var when = StyledText()
        if let date = placement.date { when.append(DateText.short(date, in: text)) }
        if let start = placement.start {
            if !when.isEmpty { when.append(" ") }
            when.append(placement.end.map { DateText.range(start, $0, in: text) } ?? DateText.time(start, in: text))
        }
        return text.filled(.peopleSession, ["session": title, "when": when])
    }

    func comma(_ words: [StyledText]) -> StyledText {
        guard let first = words.first else { return StyledText() }
        return words.dropFirst().reduce(first) { text.filled(.agendaAndPerson, ["people": $0, "person": $1]) }
    }

    func semicolon(_ words: [StyledText]) -> StyledText {
        guard let first = words.first else { return StyledText() }
        return words.dropFirst().reduce(first) { text.filled(.agendaAndRole, ["roles": $0, "role": $1]) }
    }
}

/// The people for people.
struct PeopleText {
    let plan: Plan
    let style: ReportStyle
    private let words: AttendeeWords

    init(plan: Plan, style: ReportStyle) {
        self.plan = plan
        self.style = style
        words = AttendeeWords(plan: plan, text: style.text)
    }

    func text(_ people: [Attendee], isLimited: Bool) -> String {
        var page = PageLines(style)
        if people.isEmpty {
            page.paragraph(style.text.styled(Message(isLimited ? .peopleNoMatch : .peopleEmpty)))
            return page.rendered()
        }
        let headings: [MessageCode] = [.peopleName, .peoplePosts, .peoplePart, .peopleRoles]
        let minimums = [14, 14, 10, 20]
        var columns: [TableColumn] = []
        for (heading, minimum) in zip(headings, minimums) { columns.append(TableColumn(style.text.plain(heading), minimum: minimum)) }
        let rows = people.map(row)
        let used = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
        let table = TableLayout(
            columns: used.map { columns[$0] }, rows: rows.map { row in used.map { row[$0] } }, width: style.width,
            direction: style.direction, isolates: style.isolates)
        page.append(table.lines())
        page.blank()
        page.paragraph(style.text.styled(Message(.peopleCount, ["count": .number(people.count)])))
        return page.rendered()
    }

    private func row(_ attendee: Attendee) -> [StyledText] {
        let isWithheld = words.names.isWithheld(attendee.who)
        var parts = attendee.participations.map { words.part($0) }
        parts += attendee.delegations.map { words.part(inDelegation: $0, of: attendee.who) }
        var distinct: [StyledText] = []
        for part in parts where !distinct.contains(part) { distinct.append(part) }
        return [
            StyledText(words.names.fullName(attendee.who), isWithheld ? .dim : .emphasis), words.semicolon(words.posts(attendee.who)),
            words.semicolon(distinct), words.semicolon(words.roles(attendee)),
        ]
    }
}
