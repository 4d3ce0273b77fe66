import Glibc
import MajlisModel

/// The only place that looks at the clock.
package enum Clock {
    /// Nanoseconds since some moment; never goes back.
    package static func nanoseconds() -> UInt64 {
        var now = timespec()
        guard clock_gettime(CLOCK_MONOTONIC, &now) == 0 else { return 0 }
        return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
    }

    /// Seconds since 1970-01-01 00:00 UTC.
    package static func seconds() -> Int64 { Int64(time(nil)) }

    /// The day it is where the program runs; nil only where the machine's clock is outside the years 1 to 9999.
    package static func today() -> CivilDate? {
        var now = time(nil)
        var local = tm()
        guard localtime_r(&now, &local) != nil else { return nil }
        return CivilDate(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    }

    /// The date and the minute where the program runs; nil only where the machine's clock is outside the years 1 to 9999.
    package static func minute() -> CivilDateTime? {
        var now = time(nil)
        var local = tm()
        guard localtime_r(&now, &local) != nil,
            let date = CivilDate(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday)),
            let time = CivilTime(hour: Int(local.tm_hour), minute: Int(local.tm_min))
        else { return nil }
        return CivilDateTime(date, time)
    }
}
