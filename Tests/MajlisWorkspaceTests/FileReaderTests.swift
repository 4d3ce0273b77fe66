import Foundation
import MajlisWorkspace
import Testing

@Suite struct FileReaderTests {
    /// How long it takes to read so many bytes from a pipe.
    private func time(ofReading count: Int) throws -> Duration {
        let path = NSTemporaryDirectory() + "majlis-pipe-\(UUID().uuidString)"
        try #require(mkfifo(path, 0o600) == 0)
        defer { unlink(path) }
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            for place in 0..<count { buffer[place] = UInt8(truncatingIfNeeded: place / 7) }
            filled = count
        }
        let writer = Thread {
            let descriptor = open(path, O_WRONLY)
            var written = 0
            while descriptor >= 0, written < count {
                let more = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress.map { $0 + written }, count - written) }
                if more <= 0 { break }
                written += more
            }
            close(descriptor)
        }
        writer.start()
        var read: [UInt8] = []
        let time = try ContinuousClock().measure { read = try FileReader.read(path, .filesAndPipes) }
        #expect(read == bytes)
        return time
    }

    /// Eight times as much takes about eight times as long, and not sixty-four.
    @Test func pipesAreReadInTimeOfTheirLength() throws {
        let (short, long) = (4 << 20, 32 << 20)
        var ratio = Double.infinity
        for _ in 0..<5 where ratio > 24 { ratio = min(ratio, try time(ofReading: long) / time(ofReading: short)) }
        #expect(ratio <= 24, "\(ratio)")
    }
}
