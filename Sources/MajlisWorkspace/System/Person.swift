import Glibc

/// Who uses the program, as the computer knows them.
package enum Person {
    /// The user's name; a number where it has none.
    package static func name() -> String {
        let user = getuid()
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 16_384)
        return buffer.withUnsafeMutableBufferPointer { space in
            guard let start = space.baseAddress, getpwuid_r(user, &entry, start, space.count, &found) == 0, found != nil,
                let name = entry.pw_name as UnsafeMutablePointer<CChar>?
            else {
                return String(user)
            }
            return String(cString: name)
        }
    }
}
