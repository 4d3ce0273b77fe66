/// A unified diff with its lines coloured by what they begin with.
public enum PaintedDiff {
    public static func painted(_ diff: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for line in diff.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
            let paint: Paint =
                switch line.first {
                case UInt8(ascii: "-"): line.starts(with: "---".utf8) ? .emphasis : .error
                case UInt8(ascii: "+"): line.starts(with: "+++".utf8) ? .emphasis : .success
                case UInt8(ascii: "@"): .place
                default: .plain
                }
            let text = VisibleText.escaped(String(decoding: line, as: UTF8.self), for: .inspecting)
            result.append(contentsOf: StyledText(text, paint).rendered(.always).utf8)
            result.append(0x0A)
        }
        return result
    }
}
