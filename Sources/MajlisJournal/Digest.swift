import CMessageDigest

/// A SHA-256 digest.
public struct Digest: Hashable, Sendable {
    public static let size = 32

    /// Always `size` of them.
    public let bytes: [UInt8]

    /// nil where there are not exactly 32 bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == Self.size else { return nil }
        self.bytes = bytes
    }

    /// Of a text or a file.
    public init(of bytes: some Sequence<UInt8>) {
        var hasher = DigestHasher()
        hasher.update(Array(bytes))
        self = hasher.finish()
    }

    fileprivate init(trusted bytes: [UInt8]) { self.bytes = bytes }

    /// 64 digits of base 16, in lower case; nil for anything else.
    public init?(hex: some StringProtocol) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.size)
        var high: UInt8?
        for digit in hex.utf8 {
            let value: UInt8
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
            default: return nil
            }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        guard high == nil, bytes.count == Self.size else { return nil }
        self.bytes = bytes
    }

    public var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(Self.size * 2)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// What goes before the first entry.
    public static let zero = Digest(trusted: [UInt8](repeating: 0, count: size))
}

/// Reckons a digest from parts. Every part goes in with its length, so that two lists of parts never come to the same bytes.
public struct DigestHasher {
    private var context = SHA2_CTX()

    public init() { SHA256Init(&context) }

    /// Bytes as they are.
    public mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { SHA256Update(&context, $0.baseAddress, $0.count) }
    }

    /// A part with its length before it.
    public mutating func add(_ bytes: [UInt8]) {
        add(Int64(bytes.count))
        update(bytes)
    }

    public mutating func add(_ text: String) { add(Array(text.utf8)) }

    public mutating func add(_ number: Int64) {
        withUnsafeBytes(of: number.littleEndian) { SHA256Update(&context, $0.baseAddress?.assumingMemoryBound(to: UInt8.self), $0.count) }
    }

    public mutating func finish() -> Digest {
        var bytes = [UInt8](repeating: 0, count: Digest.size)
        bytes.withUnsafeMutableBufferPointer { SHA256Final($0.baseAddress, &context) }
        return Digest(trusted: bytes)
    }
}
