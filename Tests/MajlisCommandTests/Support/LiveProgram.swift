import Foundation
import Testing

/// The release binary while it runs: what it prints is read as it comes.
final class LiveProgram {
    private let process = Process()
    private let output = Pipe()
    private var unread = ""

    init(_ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:]) throws {
        process.executableURL = URL(fileURLWithPath: try Majlis.binary())
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.environment = Majlis.plainEnvironment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = output
        try process.run()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    /// What is printed up to and including a text; nil where it does not come within ten seconds.
    func output(until text: String) throws -> String {
        let descriptor = output.fileHandleForReading.fileDescriptor
        let end = Date(timeIntervalSinceNow: 10)
        while true {
            if let range = unread.range(of: text) {
                defer { unread = String(unread[range.upperBound...]) }
                return String(unread[..<range.upperBound])
            }
            var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let left = end.timeIntervalSinceNow
            guard left > 0, poll(&request, 1, Int32(left * 1000)) > 0 else { break }
            var bytes = [UInt8](repeating: 0, count: 65_536)
            let count = read(descriptor, &bytes, bytes.count)
            guard count > 0 else { break }
            unread += String(decoding: bytes[..<count], as: UTF8.self)
        }
        throw Majlis.Failure(description: "“\(text)” was not printed, but:\n\(unread)")
    }

    /// Nobody reads any more.
    func closeOutput() { try? output.fileHandleForReading.close() }

    /// The status with which it ends by itself within five seconds; nil where it goes on.
    func statusAtEnd() -> Int32? {
        let end = Date(timeIntervalSinceNow: 5)
        while process.isRunning, end.timeIntervalSinceNow > 0 { usleep(20_000) }
        return process.isRunning ? nil : process.terminationStatus
    }
}
