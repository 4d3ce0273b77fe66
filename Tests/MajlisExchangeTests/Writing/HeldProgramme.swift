import MajlisModel

@testable import MajlisExchange

/// What a format can hold of a programme, line by line, so that two can be compared and the difference read.
///
/// What the formats have no place for is not in it: roles of people, translations, bodies, tasks; in schedule.json the texts of links that
/// lead nowhere on the web; links of a purpose that the format has not are links.
struct HeldProgramme {
    enum Format {
        case xml, json
    }

    let programme: Programme
    let format: Format
    private let outline: ScheduleOutline?

    init(programme: Programme, format: Format) {
        self.programme = programme
        self.format = format
        outline = try? ScheduleOutline(programme, language: nil, format: "")
    }

    var lines: [String] { conference + tracks + days + sessions }

    private var conference: [String] {
        let conference = programme.conference
        return [
            "title \(conference.title?.text ?? "")", "start \(conference.start ?? programme.days[0].date)",
            "end \(conference.end ?? programme.days[programme.days.count - 1].date)", "zone \(conference.zone?.identifier ?? "")",
            "color \(conference.color ?? "")",
            "page \(address(conference.links.first { $0.purpose == .page }))",
            "logo \(address(conference.links.first { $0.purpose == .logo }))",
        ]
    }

    private var tracks: [String] {
        programme.tracks.map { "track \($0.title.text) \($0.color ?? "")" }.sorted()
    }

    /// Days without sessions stay days.
    private var days: [String] { programme.days.map { "day \($0.date)" } }

    private var sessions: [String] {
        let identities = Identities(programme)
        return programme.sessions.indices.filter { isHeld(programme.sessions[$0]) }.map { index in
            line(programme.sessions[index], identities.sessions[index])
        }.sorted()
    }

    private func isHeld(_ session: Programme.Session) -> Bool {
        session.day != nil && session.start != nil && session.length != nil && programme.takesPlace(session)
    }

    private func line(_ session: Programme.Session, _ identity: Identities.Identity) -> String {
        func text(_ text: LocalText?) -> String { text?.text ?? "" }
        let people = session.parts.filter { !$0.isOpen && $0.role != .interpreter }.reduce(into: [Int]()) { seen, part in
            if !seen.contains(part.person) { seen.append(part.person) }
        }
        return [
            identity.guid, "\(identity.number)", identity.code ?? "", session.form.rawValue, text(session.title), text(session.subtitle),
            text(session.short), text(session.text), programme.days[session.day ?? 0].date.description, session.start?.description ?? "",
            "\(session.length ?? 0)", "\(programme.offset(of: session) ?? 0)",
            session.room.map { programme.rooms[$0].title.text } ?? "", session.tracks.first.map { programme.tracks[$0].title.text } ?? "",
            session.form == .pause ? "" : session.type ?? "", session.languages.joined(separator: " "),
            people.map { programme.people[$0].fullName() }.joined(separator: ", "), session.license ?? "",
            session.isNotRecorded == true ? "not recorded" : "", links(session),
        ].joined(separator: " | ")
    }

    private func links(_ session: Programme.Session) -> String {
        session.links.compactMap { link -> String? in
            let web = outline?.resolved(link.address)
            switch link.purpose {
            // Each has a place of its own, for an address of the web.
            case .logo, .picture, .feedback, .origin, .recording: return web
            case .page where link.title == nil && web != nil: return web
            default:
                guard let address = format == .xml ? link.address : web ?? WebAddress.mailbox(link.address), WebAddress.isHarmless(address)
                else { return nil }
                return
                    "\(format == .xml ? address : WebAddress.encoded(address) ?? address) (\(link.title?.text ?? "")) \(format == .xml ? link.type ?? "" : "")"
            }
        }.sorted().joined(separator: " ")
    }

    private func address(_ link: Programme.Link?) -> String { link.flatMap { outline?.resolved($0.address) } ?? "" }
}
