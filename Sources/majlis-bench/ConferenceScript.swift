/// A conference as a planner would write it: rooms, bodies, people, days with a lane for each room, sessions with speakers and chairs.
///
/// Nothing in it is wrong but what is planted. In each slot of a day, rooms are taken in pairs; a planted pair shares its room or its
/// speaker, so that it gives exactly one finding.
struct ConferenceScript {
    private(set) var text: [UInt8] = []
    private(set) var days = 0
    private(set) var roomConflicts = 0
    private(set) var personConflicts = 0

    private let plan: ConferencePlan
    private var random: Random

    private static let slotsPerDay = 8
    private static let bodies = 200

    init(_ plan: ConferencePlan) {
        self.plan = plan
        random = Random(seed: plan.seed)
        text.reserveCapacity(plan.sessions * 220)
        let perDay = plan.rooms * Self.slotsPerDay
        days = (plan.sessions + perDay - 1) / perDay
        writeFrame()
        for day in 0..<days { writeDay(day) }
    }

    private mutating func add(_ words: String) { text.append(contentsOf: words.utf8) }

    private mutating func writeFrame() {
        add("majlis 1\n\n# Generated: \(plan.sessions) sessions in \(plan.rooms) rooms.\n\n")
        add("conference congress \"World Congress\" date \(date(0))..\(date(days - 1)) zone \"Europe/Zurich\" language en\n\n")
        for room in 0..<plan.rooms { add("room r\(room) \"Room \(room + 1)\" capacity \(60 + random.next(below: 200))\n") }
        add("\n")
        for body in 0..<Self.bodies {
            add("organization o\(body) \"\(random.pick(Self.places)) \(random.pick(Self.institutes)) \(body + 1)\"\n")
        }
        add("\n")
        for person in 0..<plan.people {
            add(
                "person p\(person) \"\(random.pick(Self.given)) \(random.pick(Self.family)) \(person)\" of o\(random.next(below: Self.bodies))\n"
            )
        }
        // A track for each room: sessions of one track beside each other would be a finding that nobody planted.
        for track in 0..<plan.rooms { add("\ntrack t\(track) \"\(Self.subjects[track % Self.subjects.count]) \(track + 1)\"") }
        add("\n")
    }

    private mutating func writeDay(_ day: Int) {
        add("\nday \(date(day)) from 09:00 {\n    parallel {\n")
        let first = day * plan.rooms * Self.slotsPerDay
        var isPlanted: [PlantedPair: Planted] = [:]
        for slot in 0..<Self.slotsPerDay {
            for pair in 0..<plan.rooms / 2 where first + slot * plan.rooms + 2 * pair + 1 < plan.sessions {
                if Double(random.next(below: 1_000_000)) < plan.conflicts * 1_000_000 {
                    isPlanted[PlantedPair(slot: slot, pair: pair)] = random.next(below: 2) == 0 ? .room : .person
                }
            }
        }
        for room in 0..<plan.rooms {
            let isSecond = room % 2 == 1
            guard first + room < plan.sessions else { break }
            add("        lane r\(room) {\n")
            for slot in 0..<Self.slotsPerDay {
                let session = first + slot * plan.rooms + room
                guard session < plan.sessions else { break }
                let planted = isSecond ? isPlanted[PlantedPair(slot: slot, pair: room / 2)] : nil
                writeSession(session, room: room, planted: planted)
                add("            break for 15m\n")
            }
            add("        }\n")
        }
        add("    }\n}\n")
    }

    private struct PlantedPair: Hashable {
        var slot: Int
        var pair: Int
    }

    private enum Planted {
        case room, person
    }

    private mutating func writeSession(_ session: Int, room: Int, planted: Planted?) {
        let subject = Self.subjects[room % Self.subjects.count].lowercased()
        add("            session s\(session) \"\(random.pick(Self.openings)) \(subject)\" for 45m track t\(room)")
        var speaker = 2 * session % plan.people
        switch planted {
        case .room?:
            add(" room r\(room - 1)")
            roomConflicts += 1
        case .person?:
            speaker = 2 * (session - 1) % plan.people
            personConflicts += 1
        case nil: break
        }
        add(" speaker p\(speaker) chair p\((2 * session + 1) % plan.people) expected \(20 + random.next(below: 40))\n")
    }

    /// Days from 2 March 2027 on; a plain count of the calendar is enough here.
    private func date(_ day: Int) -> String {
        var year = 2027
        var rest = 60 + day
        while true {
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            let total = lengths.reduce(0, +)
            if rest >= total {
                rest -= total
                year += 1
                continue
            }
            var month = 0
            while rest >= lengths[month] {
                rest -= lengths[month]
                month += 1
            }
            return "\(year)-\(padded(month + 1))-\(padded(rest + 1))"
        }
    }

    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    private static let given = [
        "Amina", "Hany", "Rima", "Sultan", "Mona", "Ines", "Omar", "Wei", "Sara", "Joseph", "Leila", "Karim", "Aiko", "Lucas", "Nadia",
        "Ibrahim",
    ]
    private static let family = [
        "Haddad", "Costa", "Aziz", "Lin", "Novak", "Adan", "Okafor", "Tanaka", "Silva", "Moreau", "Khalil", "Berg", "Rossi", "Sato",
        "Diallo", "Kaya",
    ]
    private static let places = ["Nairobi", "Amman", "Geneva", "Lima", "Oslo", "Tunis", "Kyoto", "Dakar", "Doha", "Porto"]
    private static let institutes = ["Institute", "Society", "University", "Foundation", "Agency", "Network"]
    private static let subjects = [
        "Water", "Health", "Peace", "Education", "Energy", "Trade", "Climate", "Culture", "Law", "Food", "Cities", "Data",
    ]
    private static let openings = [
        "New ways in", "What we learned about", "Working together on", "A decade of", "Questions about", "Money for", "Local voices on",
        "The future of",
    ]
}
