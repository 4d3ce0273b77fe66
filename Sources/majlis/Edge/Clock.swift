import Glibc
import MajlisModel

/// The only place that looks at the clock.
enum Clock {
    /// Nanoseconds since some moment; never goes back.
    static func nanoseconds() -> UInt64 {
        var now = timespec()
        guard clock_gettime(CLOCK_MONOTONIC, &now) == 0 else { return 0 }
        return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
    }

    /// Seconds since 1970-01-01 00:00 UTC.
    static func seconds() -> Int64 { Int64(time(nil)) }

    /// The day it is where the program runs; nil only where the machine's clock is outside the years 1 to 9999.
    static func today() -> CivilDate? {
        var now = time(nil)
        var local = tm()
        guard localtime_r(&now, &local) != nil else { return nil }
        return CivilDate(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    }
}
