import MajlisSyntax
import MajlisText

extension Migration {
    /// A script without a first line says what it was written for: `majlis 1`, and the language of its texts where its words are Arabic.
    static let pinFirstEdition = Migration(from: nil, to: 1) { tree in
        let bytes = tree.source.bytes
        let place = ByteOffset(Header.place(in: bytes))
        let end = Header.lineEnd(in: bytes)
        let header = Header.isArabic(tree) ? "majlis 1 language ar" : "majlis 1"
        let isBlankNext = Int(place) < bytes.count && (bytes[Int(place)] == 0x0A || bytes[Int(place)] == 0x0D)
        let location = Location(file: tree.file, range: TextRange(start: place, end: place))
        return [TextEdit(location, header + end + (isBlankNext ? "" : end))]
    }
}
