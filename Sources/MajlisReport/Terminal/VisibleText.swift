/// Text made safe to print: what a terminal would obey instead of show is spelled out as `\u{202E}`.
///
/// A script, a name or an imported file may hold escape sequences that repaint the screen and bidi controls that make a line read
/// differently from what it says. Nothing of the sort reaches the terminal.
public enum VisibleText {
    public enum Purpose: Sendable, Hashable {
        /// Text that is to be read: marks, joiners and balanced isolates stay; embeddings, overrides and stray isolates are spelled out.
        /// Line breaks stay, a tab becomes four spaces.
        case reading
        /// A line of a script that is to be inspected: every character without a shape is spelled out, except the joiners that Arabic
        /// spelling needs. Tabs stay, line breaks do not.
        case inspecting
    }

    public static func escaped(_ text: Substring, for purpose: Purpose = .reading) -> String {
        guard mayNeedWork(text) else { return String(text) }
        var result = ""
        result.reserveCapacity(text.utf8.count)
        var text = text[...]
        // A line break of two characters is one.
        if purpose == .reading, text.utf8.contains(0x0D) {
            text = Substring(text.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n"))
        }
        var open = 0
        var strayIsolates = false
        for scalar in text.unicodeScalars {
            switch purpose {
            case .inspecting where isHidden(scalar), .reading where isHarmful(scalar):
                result += spelled(scalar)
                continue
            case .reading where scalar == "\t":
                result += "    "
                continue
            default:
                break
            }
            if (0x2066...0x2068).contains(scalar.value) { open += 1 }
            if scalar.value == 0x2069 {
                if open == 0 { strayIsolates = true }
                open -= 1
            }
            result.unicodeScalars.append(scalar)
        }
        return open == 0 && !strayIsolates ? result : withSpelledIsolates(result)
    }

    public static func escaped(_ text: String, for purpose: Purpose = .reading) -> String {
        escaped(text[...], for: purpose)
    }

    /// The scalar as it is written in a text of the language: `\n`, `\t`, `\u{202E}`.
    public static func spelled(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\n": return "\\n"
        case "\t": return "\\t"
        default:
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "\\u{" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "}"
        }
    }

    /// What must never reach a terminal from a text: controls but line breaks and tabs, embeddings and overrides.
    static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x2028...0x2029, 0x202A...0x202E: true
        default: false
        }
    }

    /// What a reader of a script could not see.
    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        if isHarmful(scalar) { return true }
        switch scalar.value {
        case 0x0A, 0x061C, 0x200B, 0x200E, 0x200F, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: return true
        default: return false
        }
    }

    // Isolates that do not pair are all spelled out: which of them was meant is anybody's guess.
    private static func withSpelledIsolates(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if (0x2066...0x2069).contains(scalar.value) { result += spelled(scalar) } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }

    // C0 and DEL; C1 begins with C2, ALM with D8, the others with E2 or EF. Most texts have none of these bytes.
    private static func mayNeedWork(_ text: Substring) -> Bool {
        text.utf8.contains { byte in
            byte < 0x20 && byte != 0x0A || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF
        }
    }
}
