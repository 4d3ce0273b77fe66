import MajlisModel
import MajlisText

/// The zones that a calendar names: by the IANA's name where it is one, by what programs call them otherwise.
struct CalendarZones {
    private var zones: [String: Zone?] = [:]
    /// What a calendar's own definition of a zone says that it is.
    private var definitions: [String: String] = [:]

    init(_ calendars: [CalendarComponent]) {
        for calendar in calendars {
            for component in calendar.components where component.name == "VTIMEZONE" {
                guard let name = component["TZID"]?.value, let location = component["X-LIC-LOCATION"]?.value else { continue }
                definitions[name] = location
            }
        }
    }

    /// Nil where nobody knows it, which is noted once.
    mutating func zone(_ name: String, at range: TextRange, _ notes: inout ReadingNotes) -> Zone? {
        if let known = zones[name] { return known }
        let zone = find(name)
        zones[name] = .some(zone)
        if zone == nil { notes.add(.importUnknownZone, range, ["zone": .code(ReadingNotes.shown(name))]) }
        return zone
    }

    private func find(_ name: String) -> Zone? {
        let name = name.trimmed
        if name == "UTC" || name == "Etc/UTC" || name == "GMT" { return .utc }
        // `/mozilla.org/20050126_1/Europe/Berlin`
        let parts = name.split(separator: "/")
        let tails = [name, parts.suffix(2).joined(separator: "/"), parts.suffix(3).joined(separator: "/")]
        for tail in tails + [definitions[name] ?? "", CalendarZones.windows[name] ?? ""] where !tail.isEmpty {
            if let zone = Zone(identifier: tail) { return zone }
        }
        return nil
    }

    /// What Windows calls the zones in which conferences of this language's users meet.
    private static let windows = [
        "Arab Standard Time": "Asia/Riyadh", "Arabian Standard Time": "Asia/Dubai", "Arabic Standard Time": "Asia/Baghdad",
        "Egypt Standard Time": "Africa/Cairo", "Jordan Standard Time": "Asia/Amman", "Middle East Standard Time": "Asia/Beirut",
        "Syria Standard Time": "Asia/Damascus", "Libya Standard Time": "Africa/Tripoli", "Morocco Standard Time": "Africa/Casablanca",
        "Sudan Standard Time": "Africa/Khartoum", "West Bank Standard Time": "Asia/Hebron", "Israel Standard Time": "Asia/Jerusalem",
        "Turkey Standard Time": "Europe/Istanbul", "Iran Standard Time": "Asia/Tehran", "Pakistan Standard Time": "Asia/Karachi",
        "India Standard Time": "Asia/Kolkata", "W. Europe Standard Time": "Europe/Berlin", "Romance Standard Time": "Europe/Paris",
        "Central Europe Standard Time": "Europe/Budapest", "Central European Standard Time": "Europe/Warsaw",
        "GMT Standard Time": "Europe/London",
        "GTB Standard Time": "Europe/Athens", "FLE Standard Time": "Europe/Kiev", "Russian Standard Time": "Europe/Moscow",
        "Eastern Standard Time": "America/New_York", "Central Standard Time": "America/Chicago", "Mountain Standard Time": "America/Denver",
        "Pacific Standard Time": "America/Los_Angeles", "Tokyo Standard Time": "Asia/Tokyo", "China Standard Time": "Asia/Shanghai",
        "Singapore Standard Time": "Asia/Singapore", "E. Africa Standard Time": "Africa/Nairobi",
        "South Africa Standard Time": "Africa/Johannesburg",
        "W. Central Africa Standard Time": "Africa/Lagos", "AUS Eastern Standard Time": "Australia/Sydney",
    ]
}
