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
