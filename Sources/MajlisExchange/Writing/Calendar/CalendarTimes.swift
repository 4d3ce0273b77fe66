import MajlisModel

/// How moments of a programme are written in a calendar: by the clock of its zone, which the calendar then defines.
struct CalendarTimes {
    let zone: Zone?

    /// A moment with what its property says of it.
    struct Moment: Equatable {
        /// `;TZID=Asia/Amman`, or nothing.
        var parameter: String
        var value: String
    }

    /// The zone's own clock where it shows that moment only once or for the first time; otherwise UTC, which is never ambiguous.
    func moment(_ instant: Instant) -> Moment {
        guard let zone, !isUTC else { return Self.utc(instant) }
        let local = zone.local(from: instant)
        guard zone.resolve(local).instant == instant else { return Self.utc(instant) }
        return Moment(parameter: ";TZID=\(zone.identifier)", value: Self.text(local))
    }

    /// A time of the clock in no zone: each reader's own.
    static func floating(_ local: CivilDateTime) -> Moment { Moment(parameter: "", value: text(local)) }

    static func utc(_ instant: Instant) -> Moment { Moment(parameter: "", value: text(instant.utc) + "Z") }

    private var isUTC: Bool { zone.map { $0.identifier == "UTC" || $0.identifier == "Etc/UTC" || $0.identifier == "Etc/UCT" } ?? true }

    /// `20270314T090000`
    static func text(_ local: CivilDateTime) -> String {
        let local = local.normalized
        return text(local.date) + "T" + padded(local.time.hour, 2) + padded(local.time.minute, 2) + padded(local.time.second, 2)
    }

    /// `20270314`
    static func text(_ date: CivilDate) -> String {
        let parts = date.components
        return padded(parts.year, 4) + padded(parts.month, 2) + padded(parts.day, 2)
    }

    /// `+0300`, with seconds where an old clock had some.
    static func offset(_ seconds: Int) -> String {
        let amount = seconds.magnitude
        let text = (seconds < 0 ? "-" : "+") + padded(Int(amount) / 3600, 2) + padded(Int(amount) / 60 % 60, 2)
        return amount % 60 == 0 ? text : text + padded(Int(amount) % 60, 2)
    }

    static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
