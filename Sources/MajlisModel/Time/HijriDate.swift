/// A day of the Umm al-Qura calendar of Saudi Arabia, whose months follow a published table and no formula: years 1300...1600 AH
/// (1882-11-12 to 2174-11-25).
public struct HijriDate: Sendable, Hashable, Comparable {
    private let storedYear: Int16
    private let storedMonth: Int8
    private let storedDay: Int8

    public static let years = 1300...1600

    /// `nil` for a day that the calendar does not have, and outside `years`.
    public init?(year: Int, month: Int, day: Int) {
        guard day >= 1, day <= HijriDate.daysIn(month: month, year: year) else { return nil }
        self.init(unchecked: year, month, day)
    }

    /// `nil` outside `years`.
    public init?(_ date: CivilDate) {
        var left = Int(date.daysSince1970) - HijriDate.firstDay
        guard left >= 0, let index = HijriDate.yearStarts.lastIndex(notAbove: left), index < HijriDate.longMonths.count else { return nil }
        left -= HijriDate.yearStarts[index]
        let year = HijriDate.years.lowerBound + index
        for month in 1...12 {
            let length = HijriDate.daysIn(month: month, year: year)
            if left < length {
                self.init(unchecked: year, month, left + 1)
                return
            }
            left -= length
        }
        return nil
    }

    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        storedYear = Int16(truncatingIfNeeded: year)
        storedMonth = Int8(truncatingIfNeeded: month)
        storedDay = Int8(truncatingIfNeeded: day)
    }

    public var year: Int { Int(storedYear) }
    public var month: Int { Int(storedMonth) }
    /// The day of the month, 1...30.
    public var day: Int { Int(storedDay) }

    /// The same day of the Gregorian calendar.
    public var civil: CivilDate {
        let index = year - HijriDate.years.lowerBound
        var day = HijriDate.firstDay + HijriDate.yearStarts[index] + self.day - 1
        // 29 days for every month gone by, and one more for each long one.
        let gone = HijriDate.longMonths[index] & ((1 << (month - 1)) - 1)
        day += (month - 1) * 29 + gone.nonzeroBitCount
        return CivilDate(clampingDay: day)
    }

    /// 29 or 30; 0 where there is no such month.
    public static func daysIn(month: Int, year: Int) -> Int {
        guard years.contains(year), (1...12).contains(month) else { return 0 }
        return longMonths[year - years.lowerBound] & (1 << (month - 1)) == 0 ? 29 : 30
    }

    public static func < (left: HijriDate, right: HijriDate) -> Bool {
        (left.storedYear, left.storedMonth, left.storedDay) < (right.storedYear, right.storedMonth, right.storedDay)
    }
}

extension HijriDate: CustomStringConvertible {
    /// `1448/09/01 AH`, as scripts write it.
    public var description: String {
        "\(CivilText.padded(year, 4))/\(CivilText.padded(month, 2))/\(CivilText.padded(day, 2)) AH"
    }
}

// MARK: - Names

extension HijriDate {
    /// Muharram first.
    public static let monthNamesEnglish = [
        "Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II",
        "Rajab", "Shaaban", "Ramadan", "Shawwal", "Dhu al-Qadah", "Dhu al-Hijjah",
    ]

    /// Muharram first.
    public static let monthNamesArabic = [
        "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة",
        "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة",
    ]

    public var monthNameEnglish: String { HijriDate.monthNamesEnglish[month - 1] }
    public var monthNameArabic: String { HijriDate.monthNamesArabic[month - 1] }
}

// MARK: - The table

extension HijriDate {
    /// 1 Muharram 1300 is 1882-11-12, in days since 1970-01-01.
    private static let firstDay = -31_826

    /// Days from `firstDay` to the first day of every year, and at last to the end of the table.
    private static let yearStarts: [Int] = longMonths.reduce(into: [0]) { starts, months in
        starts.append((starts.last ?? 0) + 12 * 29 + months.nonzeroBitCount)
    }

    /// For every year from 1300 the months of 30 days: bit 0 is Muharram, bit 11 Dhu al-Hijjah.
    private static let longMonths: [Int] = [
        0x555, 0x2AB, 0x937, 0x2B6, 0x576, 0x36C, 0xB55, 0xAAA, 0x956, 0x49E, 0x95D, 0x2BA, 0x5B5, 0x3AA, 0xB4B, 0xA96,
        0x52E, 0x2AD, 0x56D, 0xB5A, 0x752, 0xF25, 0xE8A, 0xD16, 0xA56, 0xAB5, 0x6B4, 0xDA9, 0xB92, 0xB25, 0x64B, 0xA9B,
        0x35A, 0x6D9, 0x5D4, 0xDA5, 0xD4A, 0xA95, 0x536, 0x975, 0x2F4, 0x6E9, 0x6D4, 0x6A9, 0x535, 0x25D, 0x4BD, 0x9BA,
        0x3B4, 0xB69, 0xB2A, 0xA55, 0x4AD, 0xA5D, 0x2DA, 0x6D9, 0xEAA, 0xE94, 0xD2A, 0xC56, 0x4AE, 0xA6D, 0x56A, 0xD55,
        0xD4A, 0xA93, 0x52B, 0xA5B, 0x53A, 0x6B5, 0xEA9, 0xD52, 0xD29, 0xA55, 0x4AD, 0x56D, 0xAEA, 0x6E4, 0xED1, 0xDA2,
        0xAAA, 0x95A, 0x2DA, 0x5B9, 0xBB2, 0x764, 0x6C9, 0x555, 0x2AB, 0x4DB, 0xABA, 0x5B4, 0xDA9, 0xD52, 0xAA5, 0x92D,
        0x26D, 0x8ED, 0x2DA, 0xAD5, 0xAA5, 0xA4B, 0x497, 0x937, 0x2B6, 0x975, 0xD69, 0xD52, 0xC95, 0x92B, 0x25B, 0x4DB,
        0x9D5, 0x5D2, 0xDA5, 0xD4A, 0xA95, 0x54D, 0xAAD, 0x3AA, 0xBD2, 0xBC4, 0xB89, 0xA95, 0x52D, 0x5AD, 0xB6A, 0x6D4,
        0xDC9, 0xD92, 0xAA6, 0x956, 0x2AE, 0x56D, 0x36A, 0xB55, 0xAAA, 0x94D, 0x49D, 0x95D, 0x2BA, 0x5B5, 0x5AA, 0xD55,
        0xA9A, 0x92E, 0x26E, 0x55D, 0xADA, 0x6D4, 0x6A5, 0xB27, 0xA4D, 0x4AD, 0x56D, 0xB5A, 0x754, 0xF49, 0xE92, 0xD26,
        0xA56, 0x356, 0x6B5, 0xBAA, 0xB92, 0xB25, 0x68B, 0xA9B, 0x55A, 0xADA, 0x5B4, 0xDA9, 0xB52, 0xA9A, 0x536, 0x276,
        0x575, 0xAF2, 0x6D4, 0x6A9, 0x555, 0x2AD, 0x4BD, 0x9BA, 0x574, 0xB69, 0xB52, 0xA95, 0x52D, 0xA5D, 0x4DA, 0xAD9,
        0x6B2, 0xE95, 0xE2A, 0xC96, 0x92E, 0xAAD, 0x56A, 0xD65, 0xD4A, 0xD15, 0x62B, 0xC5B, 0x53A, 0x6B5, 0xDB2, 0xD64,
        0xD29, 0xA55, 0x4AD, 0x96D, 0xAEA, 0x6E8, 0xED1, 0xDA4, 0xD4A, 0xA6A, 0x2DA, 0x5B9, 0xB72, 0xB68, 0x6D1, 0x655,
        0x4AB, 0x95B, 0x2BA, 0x5B5, 0xDA9, 0xD52, 0xCA6, 0x94E, 0x46E, 0x95D, 0x4DA, 0xAD5, 0xAAA, 0xA4D, 0x49B, 0x937,
        0x4B6, 0x975, 0xD6A, 0xD52, 0xAA5, 0x94B, 0x2AB, 0x55B, 0xAD9, 0x5D2, 0xDC5, 0xD92, 0xB25, 0x555, 0xAB5, 0x5B4,
        0xBA9, 0x7A2, 0x745, 0x593, 0xAAB, 0x4D6, 0x9D6, 0x5D2, 0xBA5, 0xB4A, 0xA95, 0x4AD, 0x15D, 0x2DD, 0x9DA, 0x5B4,
        0x5A9, 0x52D, 0x25B, 0x8B7, 0x176, 0x56D, 0xB6A, 0xACA, 0xA96, 0x52B, 0x15B, 0x2BB, 0x5B6, 0xDAA, 0xB94, 0xD46,
        0xA8D, 0x52D, 0xA9D, 0x55A, 0x755, 0x749, 0xF13, 0xE4A, 0xA96, 0x556, 0x6B5, 0xBAA, 0xB94,
    ]
}

extension [Int] {
    /// The last index whose element is not above `value`, in a sorted array.
    fileprivate func lastIndex(notAbove value: Int) -> Int? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] > value { high = middle } else { low = middle + 1 }
        }
        return low > 0 ? low - 1 : nil
    }
}
