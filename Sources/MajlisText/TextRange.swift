/// A place in a source file, counted in UTF-8 bytes from the file's start.
public typealias ByteOffset = UInt32

/// A half-open range of UTF-8 bytes: `start` is the first byte, `end` the byte after the last one.
public struct TextRange: Hashable, Sendable {
    public var start: ByteOffset
    public var end: ByteOffset

    @inlinable
    public init(start: ByteOffset, end: ByteOffset) {
        self.start = start
        self.end = max(start, end)
    }

    @inlinable public var length: Int { Int(end - start) }
    @inlinable public var isEmpty: Bool { start == end }

    @inlinable
    public func union(_ other: TextRange) -> TextRange {
        TextRange(start: min(start, other.start), end: max(end, other.end))
    }

    @inlinable
    public func contains(_ offset: ByteOffset) -> Bool { start <= offset && offset < end }
}

/// The number of a file within one project: its place in the project's list of files.
public struct FileID: Hashable, Sendable, Comparable {
    public var rawValue: UInt16

    @inlinable public init(_ rawValue: UInt16) { self.rawValue = rawValue }
    @inlinable public static func < (a: FileID, b: FileID) -> Bool { a.rawValue < b.rawValue }
}

/// A range within one file of the project.
public struct Location: Hashable, Sendable {
    public var file: FileID
    public var range: TextRange

    @inlinable
    public init(file: FileID, range: TextRange) {
        self.file = file
        self.range = range
    }

    @inlinable
    public static func order(_ a: Location, _ b: Location) -> Bool {
        (a.file, a.range.start, a.range.end) < (b.file, b.range.start, b.range.end)
    }
}
