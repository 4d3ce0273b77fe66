/// Writes a meeting whose participants ask for the floor again and again: a workflow of pairs with fields, guards and actors, the presence of
/// the prelude, and files of bodies that steps and changes write to.
struct EventScript {
    /// Of the whole script.
    let text: [UInt8]

    private static let bodies = 200
    private static let sessions = 20
    /// One event a minute.
    private static let minutesOfDay = 600

    init(events: Int) {
        var text = """
            conference chapter "Meeting" date 2027-03-14
            category delegate "Delegate"
            person lena "Lena"

            """
        for body in 0..<Self.bodies { text += "organization o\(body) \"Body \(body)\"\nparticipant o\(body) category delegate\n" }
        text += "day 2027-03-14 from 08:00 {\n"
        for session in 0..<Self.sessions { text += "  session s\(session) \"Session \(session)\" for 30m chair lena\n" }
        text += "}\n" + Self.workflows
        var random = SplitMix(state: 1)
        var states = Array(repeating: 0, count: Self.bodies * Self.sessions)
        var isFiled = Array(repeating: false, count: Self.bodies)
        for number in 0..<events {
            text += Self.when(number)
            let body = Int(random.next() % UInt64(Self.bodies))
            let session = Int(random.next() % UInt64(Self.sessions))
            switch random.next() % 20 {
            case 0: text += " change o\(body) { short \"n\(number)\" }\n"
            case 1..<5:
                text += isFiled[body] ? " reopen o\(body)\n" : " file o\(body)\n"
                isFiled[body].toggle()
            default:
                let place = body * Self.sessions + session
                let pair = "o\(body) in s\(session)"
                switch states[place] {
                case 0: text += " arrive \(pair)\n"
                case 1: text += " ask_word \(pair) { minutes \(1 + body % 9) }\n"
                case 2: text += " give_word \(pair) by lena\n"
                default: text += " end_word \(pair)\n"
                }
                states[place] = states[place] == 3 ? 1 : states[place] + 1
            }
        }
        self.text = Array(text.utf8)
    }

    private static let workflows = """
        workflow word of participant in sitting: session {
          states silent, asking, talking
          step ask_word from silent to asking {
            field minutes: number = 5
            require .presence[sitting] == present
            otherwise "not in the room"
            require minutes <= 10
          }
          step give_word from asking to talking by sitting.chair within 52w
          step end_word from talking to silent
        }
        workflow filing of organization {
          states unfiled, filed
          step file from unfiled to filed { set short = "filed" }
          step reopen from filed to unfiled { require entered(.filing) <= moment }
        }

        """

    private static func when(_ number: Int) -> String {
        let day = number / minutesOfDay
        let minute = number % minutesOfDay
        let date = "\(2027 + day / 336)-\(padded(day / 28 % 12 + 1))-\(padded(day % 28 + 1))"
        return "on \(date) \(padded(8 + minute / 60)):\(padded(minute % 60))"
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// The same numbers in every run (SplitMix64).
private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
