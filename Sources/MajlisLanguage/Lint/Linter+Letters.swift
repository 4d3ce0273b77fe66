import MajlisSyntax
import MajlisText

/// Arabic letters stored by their shapes (U+FE80 to U+FEFC), as they come out of some documents.
extension Linter {
    mutating func checkLetters() {
        for tree in project.trees where !tree.source.isBuiltIn && Self.mayHaveShapes(tree.source.bytes) {
            var edits: [TextEdit] = []
            var count = 0
            for token in tree.tokens {
                switch token.kind {
                case .word, .quotedWord, .text, .blockText: collect(in: token.range, tree, &edits, &count)
                default: break
                }
            }
            guard let first = edits.first else { continue }
            var finding = Diagnostic(.presentationForms, at: first.location, ["count": .number(count)])
            finding.fixes = [FixIt(Message(.fixLetters), edits, isSure: true)]
            findings.append(finding)
        }
    }

    /// The shapes are EF BA 80 to EF BB BC.
    private static func mayHaveShapes(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var k = 0
            while k + 1 < bytes.count {
                if bytes[k] == 0xEF, bytes[k + 1] == 0xBA || bytes[k + 1] == 0xBB { return true }
                k += 1
            }
            return false
        }
    }

    private func collect(in range: TextRange, _ tree: SyntaxTree, _ edits: inout [TextEdit], _ count: inout Int) {
        var place = range.start
        var run: (start: ByteOffset, text: String)?
        func close(at end: ByteOffset, _ run: inout (start: ByteOffset, text: String)?, _ edits: inout [TextEdit]) {
            if let open = run {
                edits.append(TextEdit(Location(file: tree.file, range: TextRange(start: open.start, end: end)), open.text))
            }
            run = nil
        }
        for scalar in tree.source.text(range).unicodeScalars {
            let length = ByteOffset(UTF8.width(scalar))
            if let letters = Self.letters(of: scalar) {
                if run == nil { run = (place, "") }
                run?.text += letters
                count += 1
            } else {
                close(at: place, &run, &edits)
            }
            place += length
        }
        close(at: place, &run, &edits)
    }

    /// The letters that a shape stands for; nil for all other characters.
    private static func letters(of scalar: Unicode.Scalar) -> String? {
        guard (0xFE80...0xFEFC).contains(scalar.value) else { return nil }
        var shape: UInt32 = 0xFE80
        for (letters, count) in shapes {
            if scalar.value < shape + count { return letters }
            shape += count
        }
        return nil
    }

    /// The block's letters in its order, each with how many shapes it has there.
    private static let shapes: [(String, UInt32)] = [
        ("ء", 1), ("آ", 2), ("أ", 2), ("ؤ", 2), ("إ", 2), ("ئ", 4), ("ا", 2), ("ب", 4), ("ة", 2), ("ت", 4), ("ث", 4), ("ج", 4), ("ح", 4),
        ("خ", 4), ("د", 2), ("ذ", 2), ("ر", 2), ("ز", 2), ("س", 4), ("ش", 4), ("ص", 4), ("ض", 4), ("ط", 4), ("ظ", 4), ("ع", 4), ("غ", 4),
        ("ف", 4), ("ق", 4), ("ك", 4), ("ل", 4), ("م", 4), ("ن", 4), ("ه", 4), ("و", 2), ("ى", 2), ("ي", 4), ("لآ", 2), ("لأ", 2), ("لإ", 2),
        ("لا", 2),
    ]
}
