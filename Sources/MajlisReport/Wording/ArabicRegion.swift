import MajlisText

/// Countries in which Arabic is written, with what differs between them: names of months, digits and marks.
///
/// All of it is that of the locales `ar-XX` of Unicode's CLDR 46; a test compares it with the data that Foundation carries.
public enum ArabicRegion: String, Sendable, Hashable, CaseIterable {
    case emirates = "AE"
    case bahrain = "BH"
    case djibouti = "DJ"
    case algeria = "DZ"
    case egypt = "EG"
    case westernSahara = "EH"
    case eritrea = "ER"
    case israel = "IL"
    case iraq = "IQ"
    case jordan = "JO"
    case comoros = "KM"
    case kuwait = "KW"
    case lebanon = "LB"
    case libya = "LY"
    case morocco = "MA"
    case mauritania = "MR"
    case oman = "OM"
    case palestine = "PS"
    case qatar = "QA"
    case saudiArabia = "SA"
    case sudan = "SD"
    case somalia = "SO"
    case southSudan = "SS"
    case syria = "SY"
    case chad = "TD"
    case tunisia = "TN"
    case yemen = "YE"

    var months: ArabicMonths {
        switch self {
        case .iraq, .jordan, .lebanon, .palestine, .syria: .levant
        case .algeria, .tunisia: .algeria
        case .morocco: .morocco
        case .mauritania: .mauritania
        default: .egypt
        }
    }

    var digits: DigitSet {
        switch self {
        case .emirates, .algeria, .westernSahara, .libya, .morocco, .tunisia: .western
        default: .arabic
        }
    }

    /// Whether `12.345,5` is twelve thousand and a half more, as in French; with Western digits only.
    var hasDecimalComma: Bool {
        switch self {
        case .algeria, .libya, .morocco, .tunisia: true
        default: false
        }
    }
}
