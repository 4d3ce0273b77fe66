import MajlisText

/// The ends of a script's lines: an update works on line feeds alone and gives back what the script had.
struct LineEnds {
    /// Most lines end with a carriage return and a line feed.
    let areDouble: Bool
    private let original: [UInt8]
    /// Where in the plain bytes a line feed has lost its carriage return, in their order.
    private var lost: [Int] = []
    private(set) var plain: [UInt8]

    init(_ bytes: [UInt8]) {
        original = bytes
        var (feeds, pairs) = (0, 0)
        for place in bytes.indices where bytes[place] == 0x0A {
            feeds += 1
            if place > 0, bytes[place - 1] == 0x0D { pairs += 1 }
        }
        areDouble = pairs > 0 && pairs * 2 >= feeds
        plain = bytes
        if areDouble { lost = Self.strip(&plain) }
    }

    private static func strip(_ bytes: inout [UInt8]) -> [Int] {
        var lost: [Int] = []
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        for (place, byte) in bytes.enumerated() {
            if byte == 0x0D, place + 1 < bytes.count, bytes[place + 1] == 0x0A {
                lost.append(kept.count)
            } else {
                kept.append(byte)
            }
        }
        bytes = kept
        return lost
    }

    /// A result with the script's ends of lines; the script itself, byte for byte, where nothing has changed.
    func restored(_ result: [UInt8]) -> [UInt8] {
        if !areDouble { return result }
        if result == plain { return original }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(result.count + lost.count + 64)
        for byte in result {
            if byte == 0x0A { bytes.append(0x0D) }
            bytes.append(byte)
        }
        return bytes
    }

    /// The place in the script of a place in the plain bytes.
    func place(_ plain: ByteOffset) -> ByteOffset { plain + ByteOffset(count { _, place in place < Int(plain) }) }

    /// The place in the plain bytes of a place in the script.
    func plainPlace(_ place: ByteOffset) -> ByteOffset { place - ByteOffset(count { number, lost in lost + number < Int(place) }) }

    /// How many of the lost carriage returns come first.
    private func count(_ isBefore: (_ number: Int, _ place: Int) -> Bool) -> Int {
        var (low, high) = (0, lost.count)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle, lost[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
