/// Names that stand in a file many times over, each kept once and known by a number.
struct NameTable: Sendable {
    private(set) var names: [String] = []
    /// Where each stands first.
    private var places: [Range<Int>] = []
    /// Numbers by hash, -1 where free; a power of two of them.
    private var slots = [Int32](repeating: -1, count: 128)

    /// The number of the name that stands in a range of the bytes. The hash is seeded anew by every process: no file can be made to collide.
    mutating func number(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        let name = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[range])
        var slot = NameTable.hash(name) & (slots.count - 1)
        while slots[slot] >= 0 {
            let known = places[Int(slots[slot])]
            if known.count == name.count, bytes[known].elementsEqual(bytes[range]) { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = Int32(names.count)
        slots[slot] = number
        names.append(String(decoding: name, as: UTF8.self))
        places.append(range)
        if names.count * 2 > slots.count { grow(bytes) }
        return number
    }

    /// Gives a name its text where that differs from its bytes, because these hold escapes.
    mutating func rename(_ number: Int32, _ text: String) { names[Int(number)] = text }

    private mutating func grow(_ bytes: UnsafeBufferPointer<UInt8>) {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (number, place) in places.enumerated() {
            var slot = NameTable.hash(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[place])) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }

    private static func hash(_ name: UnsafeRawBufferPointer) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: name)
        return hasher.finalize()
    }
}
