import MajlisReport
import MajlisText

/// A calendar for each person, room or track.
public struct CalendarSet {
    public struct Member: Sendable {
        /// Its file, without a folder.
        public var fileName: String
        public var written: CalendarWriter.Written
    }

    let programme: Programme
    let options: CalendarWriter.Options

    public init(_ programme: Programme, _ options: CalendarWriter.Options = CalendarWriter.Options()) {
        self.programme = programme
        self.options = options
    }

    /// What has no entry gets no calendar.
    public func calendars(per part: ProgrammePart, within limit: ProgrammeSelection = .all) -> [Member] {
        calendars(per: part, within: limit) { (_: String) throws(Never) in nil }
    }

    /// - Parameters:
    ///   - earlier: names of all files in which calendars were given out before. One of somebody or something that has left the programme is gone
    ///     on from as well, so that whoever subscribes to it is told; files of others are left alone.
    ///   - previous: the calendar that was made before under the same name, if any: it is gone on from, also where it becomes empty.
    public func calendars<Failure: Error>(
        per part: ProgrammePart, within limit: ProgrammeSelection = .all, earlier: [String] = [],
        previous: (_ fileName: String) throws(Failure) -> PreviousCalendar?
    ) throws(Failure) -> [Member] {
        let identities = CalendarIdentities(programme)
        let all: [(name: String?, title: LocalText)] =
            switch part {
            case .person: programme.people.map { ($0.name, $0.title) }
            case .room: programme.rooms.map { ($0.name, $0.title) }
            case .track: programme.tracks.map { ($0.name, $0.title) }
            }
        let names = FileNames.unique(all.map { $0.name ?? $0.title.text })
        var members: [Member] = []
        var present: Set<String> = []
        for index in all.indices {
            let selection = ProgrammeSelection(part, index, in: programme).intersection(limit)
            CalendarPart(selection, identities).map { _ = present.insert($0.path) }
            let earlier = try previous(names[index] + ".ics")
            let isEmpty = options.view == .tasks ? selection.tasks?.isEmpty : selection.sessions?.isEmpty
            if isEmpty ?? true, earlier == nil { continue }
            members.append(member(names[index] + ".ics", selection, after: earlier, identities))
        }
        let taken = Set(names.map { $0 + ".ics" })
        for name in earlier where name.hasSuffix(".ics") && !taken.contains(name) {
            // What cannot be read is none of these.
            guard let calendar = try? previous(name), let path = calendar.path(of: identities.conference, options.view),
                path.hasPrefix(part.rawValue + "/"), !present.contains(path)
            else { continue }
            members.append(member(name, ProgrammeSelection(gone: path), after: calendar, identities))
        }
        return members
    }

    private func member(
        _ fileName: String, _ selection: ProgrammeSelection, after earlier: PreviousCalendar?, _ identities: CalendarIdentities
    ) -> Member {
        var own = options
        own.previous = earlier
        return Member(fileName: fileName, written: CalendarWriter(programme, own, identities: identities).write(selection))
    }
}

/// Names of files made of names and titles: letters, digits, low lines and hyphens, each once whatever the case.
enum FileNames {
    private static let longest = 60

    static func unique(_ titles: [String]) -> [String] {
        var taken: Set<String> = []
        return titles.map { title in
            let base = slug(title)
            var name = base
            var number = 2
            while !taken.insert(name.lowercased()).inserted {
                name = "\(base)-\(number)"
                number += 1
            }
            return name
        }
    }

    private static func slug(_ title: String) -> String {
        var result = ""
        for character in title.lowercased() {
            if character.isLetter || character.isNumber || character == "_" {
                result.append(character)
            } else if !result.isEmpty, result.last != "-" {
                result.append("-")
            }
            if result.utf8.count >= longest { break }
        }
        while result.last == "-" { result.removeLast() }
        return result.isEmpty ? "calendar" : result
    }
}
