import ArgumentParser
import MajlisModel
import MajlisWorkspace

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
        guard let date = CivilDate(typed: argument) else { return nil }
        self = .day(date)
    }

    var date: CivilDate? {
        switch self {
        case .day(let date): date
        case .today: Clock.today()
        }
    }
}
