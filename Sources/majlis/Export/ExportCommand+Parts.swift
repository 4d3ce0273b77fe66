import ArgumentParser
import MajlisExchange
import MajlisReport
import MajlisText
import MajlisWorkspace

extension ProgrammePart: ExpressibleByArgument {}

/// Parts of a programme: what is limited to somebody or something, and calendars one by one.
extension ExportCommand {
    /// What is asked for and the format cannot do.
    func unfit(_ format: ExportFormat) -> Message? {
        if let view, !format.views.contains(view) {
            if format.views.isEmpty { return unfit("--view", format) { !$0.views.isEmpty } }
            return Message(
                .exportValueUnfit,
                [
                    "option": .command("--view"), "value": .code(view), "format": .code(format.rawValue),
                    "values": .list(format.views.map { .code($0) }),
                ])
        }
        if !format.takesSelection {
            for (option, value) in [("--person", person), ("--room", room), ("--track", track)] where value != nil {
                return unfit(option, format) { $0.takesSelection }
            }
        }
        if !format.takesPrevious {
            if previous != nil { return unfit("--previous", format) { $0.takesPrevious } }
            if per != nil { return unfit("--per", format) { $0.takesPrevious } }
        }
        if let per, output == nil || output == OutputChoice.standardOutput {
            return Message(
                .exportFolderMissing,
                ["option": .command("--per"), "kind": .word(per.rawValue), "output": .command("--output")])
        }
        return nil
    }

    private func unfit(_ option: String, _ format: ExportFormat, _ takes: (ExportFormat) -> Bool) -> Message {
        let formats = ExportFormat.allCases.filter(takes).map { MessageArgument.code($0.rawValue) }
        return Message(
            .exportOptionUnfit, ["option": .command(option), "format": .code(format.rawValue), "formats": .list(formats)])
    }

    /// What is asked for; nothing where that has left the programme since `earlier` was written for it.
    func selection(in programme: Programme, after earlier: PreviousCalendar? = nil) throws(ExportFailure) -> ProgrammeSelection {
        do throws(UnknownPart) {
            return try ProgrammeSelection(person: person, room: room, track: track, in: programme)
        } catch {
            let asked = [(ProgrammePart.person, person), (.room, room), (.track, track)].compactMap { kind, word in word.map { (kind, $0) }
            }
            if let earlier, let (kind, word) = asked.first, asked.count == 1,
                let gone = ProgrammeSelection(goneSince: earlier, kind, calledAs: word, in: programme, view == "tasks" ? .tasks : .sessions)
            {
                return gone
            }
            throw ExportFailure(error.message)
        }
    }

    /// A calendar that was given out before.
    func earlier(_ path: String) throws(ExportFailure) -> PreviousCalendar {
        let bytes: [UInt8]
        do throws(ReadFailure) {
            bytes = try FileReader.read(path, .filesAndPipes)
        } catch {
            throw ExportFailure(error.message(path: path, command: "--previous"))
        }
        do throws(CalendarProblem) {
            return try PreviousCalendar(bytes, path: path)
        } catch {
            throw ExportFailure(error.message)
        }
    }

    /// A file for each; false, and a complaint, where one cannot be written.
    func writeCalendars(_ request: ExportRequest, per part: ProgrammePart, _ printer: Printer) throws(ExportFailure) -> Bool {
        let folder = output ?? ""
        if let previous, !Paths.isFolder(previous) {
            throw ExportFailure(Message(.exportFolderIsFile, ["path": .code(previous), "option": .command("--per")]))
        }
        if let number = OutputFolder.make(folder) {
            if number == OutputFolder.isFile {
                throw ExportFailure(Message(.exportFolderIsFile, ["path": .code(folder), "option": .command("--per")]))
            }
            throw ExportFailure(Message(.fileUnwritable, ["path": .text(folder), "reason": SystemReason.argument(number)]))
        }
        let set = CalendarSet(request.programme, request.calendarOptions)
        let files = previous.map { FolderListing.entries(of: $0).filter { !$0.isFolder }.map(\.name) } ?? []
        let members = try set.calendars(per: part, within: request.selection, earlier: files) { name throws(ExportFailure) in
            guard let previous, Paths.exists(Paths.joined(previous, name)) else { return nil }
            return try earlier(Paths.joined(previous, name))
        }
        for member in members {
            let path = Paths.joined(folder, member.fileName)
            if let number = OutputFile.write(path, member.written.bytes) {
                printer.complain(
                    Message(.fileUnwritable, ["path": .text(path), "reason": SystemReason.argument(number)]), language: request.language)
                return false
            }
        }
        // What would be said of one calendar of all.
        for notice in CalendarWriter(request.programme, request.calendarOptions).write(request.selection).notices {
            printer.remark(notice, language: request.language)
        }
        printer.remark(
            Message(.calendarsWritten, ["count": .number(members.count), "path": .code(folder)]), language: request.language)
        return true
    }
}
