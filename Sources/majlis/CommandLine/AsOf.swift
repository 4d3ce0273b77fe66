import ArgumentParser
import MajlisModel

/// The day as of which time is reckoned: `--as-of 2027-03-01`, `--as-of today`.
enum AsOf: ExpressibleByArgument, Equatable {
    case day(CivilDate)
    case today

    static let todayWord = "today"

    /// Takes what a script takes: hyphens or slashes, digits of either script.
    init?(argument: String) {
        if argument == Self.todayWord || argument == "اليوم" {
            self = .today
            return
        }
        var plain = ""
        for scalar in argument.unicodeScalars {
            switch scalar.value {
            case 0x0660...0x0669: plain += String(scalar.value - 0x0660)
            case 0x06F0...0x06F9: plain += String(scalar.value - 0x06F0)
            case 0x2F: plain += "-"
            default: plain.unicodeScalars.append(scalar)
            }
        }
        guard let date = CivilDate(plain) else { return nil }
        self = .day(date)
    }

    var date: CivilDate? {
        switch self {
        case .day(let date): date
        case .today: Clock.today()
        }
    }
}
