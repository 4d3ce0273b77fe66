import Glibc

/// `majlis-bench generate --sessions N --conflicts 0.1 [--seed S] [-o FILE]` writes a conference of any size,
/// `majlis-bench run [--binary PATH]` measures the program with such conferences, `majlis-bench session` only how a session answers,
/// `majlis-bench watch` only how soon a save is answered, `majlis-bench exchange` only imports, exports and comparisons.
@main
enum Main {
    static let usage = """
        usage:
          majlis-bench generate [--sessions N] [--rooms N] [--conflicts SHARE] [--seed N] [-o FILE]
          majlis-bench run [--binary PATH] [--file SCHEDULE.xml]
          majlis-bench session [--binary PATH]
          majlis-bench watch [--binary PATH]
          majlis-bench exchange [--binary PATH] [--file SCHEDULE.xml]

        """

    static func main() {
        var arguments = Arguments(CommandLine.arguments.dropFirst())
        switch arguments.next() {
        case "generate": generate(&arguments)
        case "run": measure(&arguments) { Benchmark(binary: $0, schedule: $1).run() }
        case "session": measure(&arguments, takesFile: false) { binary, _ in Benchmark(binary: binary).runSession() }
        case "watch": measure(&arguments, takesFile: false) { binary, _ in Benchmark(binary: binary).runWatch() }
        case "exchange": measure(&arguments) { Benchmark(binary: $0, schedule: $1).runExchange() }
        case "--help", "-h": write(usage, to: 1)
        default: fail(usage)
        }
    }

    private static func generate(_ arguments: inout Arguments) {
        var plan = ConferencePlan()
        var output: String?
        while let option = arguments.next() {
            switch option {
            case "--sessions": plan.sessions = required(arguments.number(in: 1...5_000_000), option)
            case "--rooms": plan.rooms = required(arguments.number(in: 2...10_000), option)
            case "--conflicts": plan.conflicts = required(arguments.share(), option)
            case "--seed": plan.seed = required(arguments.number(in: 0...Int.max).map(UInt64.init), option)
            case "-o", "--output": output = required(arguments.next(), option)
            default: fail("majlis-bench: there is no option \(option)\n" + usage)
            }
        }
        let conference = ConferenceScript(plan)
        if let output {
            let file = open(output, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
            guard file >= 0, write(conference.text, to: file) else { fail("majlis-bench: \(output) cannot be written\n") }
            close(file)
        } else {
            write(conference.text, to: 1)
        }
        write(
            "\(plan.sessions) sessions, \(plan.people) people, \(plan.rooms) rooms, \(conference.days) days;"
                + " planted: \(conference.roomConflicts) room conflicts, \(conference.personConflicts) person conflicts\n", to: 2)
    }

    /// - Parameter run: is given the program, and the schedule that was named.
    private static func measure(_ arguments: inout Arguments, takesFile: Bool = true, _ run: (String, String?) -> Void) {
        var binary = ".build/release/majlis"
        var schedule: String?
        while let option = arguments.next() {
            switch option {
            case "--binary": binary = required(arguments.next(), option)
            case "--file" where takesFile: schedule = required(arguments.next(), option)
            default: fail("majlis-bench: there is no option \(option)\n" + usage)
            }
        }
        guard access(binary, X_OK) == 0 else { fail("majlis-bench: there is no program \(binary); `make build` builds it\n") }
        run(binary, schedule)
    }

    private static func required<Value>(_ value: Value?, _ option: String) -> Value {
        guard let value else { fail("majlis-bench: \(option) needs a sensible value\n" + usage) }
        return value
    }

    static func fail(_ text: String) -> Never {
        write(text, to: 2)
        exit(2)
    }

    static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

    @discardableResult
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var done = 0
        while done < bytes.count {
            let written = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno != EINTR { return false }
            done += max(0, written)
        }
        return true
    }
}

/// The words of the command line, one after the other.
struct Arguments {
    private var rest: ArraySlice<String>

    init(_ words: ArraySlice<String>) {
        rest = words
    }

    mutating func next() -> String? { rest.popFirst() }

    mutating func number(in range: ClosedRange<Int>) -> Int? {
        guard let number = next().flatMap({ Int($0) }), range.contains(number) else { return nil }
        return number
    }

    mutating func share() -> Double? {
        guard let share = next().flatMap({ Double($0) }), (0...1).contains(share) else { return nil }
        return share
    }
}
