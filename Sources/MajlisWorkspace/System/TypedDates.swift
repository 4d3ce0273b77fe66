import MajlisModel

extension CivilDate {
    /// What a person types: `2027-03-14`, with hyphens or slashes, in digits of either script.
    package init?(typed text: String) { self.init(Self.plain(text)) }

    fileprivate static func plain(_ text: String) -> String {
        var plain = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0660...0x0669: plain += String(scalar.value - 0x0660)
            case 0x06F0...0x06F9: plain += String(scalar.value - 0x06F0)
            case 0x2F: plain += "-"
            default: plain.unicodeScalars.append(scalar)
            }
        }
        return plain
    }
}

extension CivilDateTime {
    /// What a person types: `2027-03-14 11:20`, with slashes, a `T`, or digits of either script.
    package init?(typed text: String) { self.init(CivilDate.plain(text)) }
}

/// The day as of which time is reckoned, as a person types it: a date, `today`, «اليوم».
package enum AsOf: Equatable {
    case day(CivilDate)
    case today

    package static let todayWord = "today"

    package init?(typed text: String) {
        if text == Self.todayWord || text == "اليوم" {
            self = .today
        } else if let date = CivilDate(typed: text) {
            self = .day(date)
        } else {
            return nil
        }
    }

    package var date: CivilDate? {
        switch self {
        case .day(let date): date
        case .today: Clock.today()
        }
    }
}
