/// The formats that are imported.
public enum ExchangeFormat: String, Sendable, Hashable, CaseIterable {
    case scheduleXML = "schedule.xml"
    case scheduleJSON = "schedule.json"
    /// JSON of pretalx: pages of its interface, or what its sites make of them.
    case pretalx
    case calendar = "ics"
    /// A table whose first row says what its columns are: sessions, participants or tasks.
    case csv
}
