import MajlisText

/// How much of what was imported.
public enum ImportSummary {
    /// `124 sessions`, `3 rooms`; nothing for what there is none of.
    public static func items(of programme: Programme) -> [Message] {
        let forms = Dictionary(grouping: programme.sessions, by: \.form).mapValues(\.count)
        let counts: [(MessageCode, Int)] = [
            (.importCountDays, programme.days.count + programme.openDays.count),
            (.importCountSessions, forms[.session] ?? 0),
            (.importCountItems, forms[.item] ?? 0),
            (.importCountBreaks, forms[.pause] ?? 0),
            (.importCountRooms, programme.rooms.count),
            (.importCountTracks, programme.tracks.count),
            (.importCountPeople, programme.people.count),
            (.importCountParticipants, programme.participants.count),
            (.importCountTasks, programme.tasks.count),
        ]
        return counts.filter { $0.1 > 0 }.map { Message($0.0, ["count": .number($0.1)]) }
    }
}
