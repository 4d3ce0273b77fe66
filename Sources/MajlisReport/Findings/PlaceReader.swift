import MajlisText

/// Lines and columns of places asked for in ascending order: a line of megabytes with thousands of findings is counted through once.
struct PlaceReader {
    private let files: [SourceFile]
    private var file: FileID?
    private var line = 0
    private var offset: ByteOffset = 0
    private var column = 1

    init(_ files: [SourceFile]) {
        self.files = files
    }

    func source(_ location: Location) -> SourceFile? {
        let index = Int(location.file.rawValue)
        return index < files.count ? files[index] : nil
    }

    mutating func position(of place: ByteOffset, in id: FileID) -> Position? {
        let index = Int(id.rawValue)
        guard index < files.count else { return nil }
        let source = files[index]
        let line = source.lines.line(of: place)
        if id != file || line != self.line || place < offset {
            let position = source.position(of: place)
            (file, self.line, offset, column) = (id, position.line, place, position.column)
            return position
        }
        let end = min(Int(place), source.bytes.count)
        for byte in source.bytes[min(Int(offset), end)..<end] where byte & 0xC0 != 0x80 { column += 1 }
        offset = place
        return Position(line: line, column: column)
    }
}
