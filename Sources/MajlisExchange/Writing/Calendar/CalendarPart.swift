import MajlisVocabulary

/// What a calendar is limited to: a person, a room, a track.
struct CalendarPart {
    /// `person/1a49bc98-dd25-551f-9b3d-b092420710a5`; where it is limited to several, all of them behind each other. It stands in the calendar, so
    /// that the next one can go on from it when the person has left.
    var path: String
    /// As the calendar's name says it; nil where the programme does not know it any more.
    var title: LocalText?

    /// nil where the whole programme is wanted.
    init?(_ selection: ProgrammeSelection, _ identities: CalendarIdentities) {
        if let gone = selection.gone {
            path = gone
            return
        }
        guard !selection.parts.isEmpty else { return nil }
        path = selection.parts.map { Self.path($0.kind, Self.guid($0, identities)) }.joined(separator: "/")
        title = selection.titles.first
    }

    static func path(_ kind: ProgrammePart, _ guid: String) -> String { kind.rawValue + "/" + guid }

    private static func guid(_ part: ProgrammeSelection.Part, _ identities: CalendarIdentities) -> String {
        switch part.kind {
        case .person: identities.person[part.index]
        case .room: identities.room[part.index]
        case .track: identities.track[part.index]
        }
    }
}

extension PreviousCalendar {
    /// What this calendar was limited to, where it is one of a conference: nobody else's calendar has a UID that goes with it.
    func path(of conference: String, _ view: CalendarWriter.View) -> String? {
        guard let path = whole.value(OwnProperty.part), whole.value("UID") == CalendarWriter.uid(of: conference, view, path) else {
            return nil
        }
        return path
    }
}

extension ProgrammeSelection {
    /// Nothing of a programme: that of somebody or something that was in it, and to whom an earlier calendar belongs.
    ///
    /// - Parameters:
    ///   - word: what the reader calls it.
    ///   - view: of the calendars.
    /// - Returns: nil where the earlier calendar is another one's.
    public init?(
        goneSince previous: PreviousCalendar, _ kind: ProgrammePart, calledAs word: String, in programme: Programme,
        _ view: CalendarWriter.View = .sessions
    ) {
        guard let path = previous.path(of: CalendarIdentities(programme).conference, view) else { return nil }
        let isNamed = path == CalendarPart.path(kind, Identities.guid(of: kind.rawValue, named: word, in: programme))
        guard isNamed || path.hasPrefix(kind.rawValue + "/") && previous.isCalled(word) else { return nil }
        self.init(gone: path)
    }
}
