import MajlisModel
import MajlisText

/// Reads a file of another program: whatever its format, the result is a programme and what is odd in the file.
public enum ProgrammeReader {
    /// - Parameters:
    ///   - source: the file as it stands on disk.
    ///   - format: found out from the file where nil.
    ///   - zone: the zone of times whose zone the file does not state.
    ///   - monthFirst: whether the month stands first in a table's dates that can be read in two ways.
    public static func read(_ source: SourceFile, as format: ExchangeFormat? = nil, zone: Zone? = nil, monthFirst: Bool = false)
        -> ReadProgramme
    {
        guard source.bytes.count <= ReadingLimits.fileSize else {
            return tooLarge(source.name, bytes: source.bytes.count)
        }
        let file = FileText(source, as: format)
        let format = format ?? FormatDetection.format(of: file.source)
        if let fault = file.fault { return failure(fault, format, file.source) }
        if file.isEmpty { return failure(ReadingFault(.importEmpty, 0, 0), format, file.source) }
        guard let format else {
            let formats = ExchangeFormat.allCases.map { MessageArgument.code($0.rawValue) }
            return failure(
                ReadingFault(.importUnknownFormat, 0, 0, ["option": .command("--from"), "formats": .list(formats)]), nil, file.source)
        }
        var filler = ProgrammeFiller(zone: zone)
        filler.isMonthFirst = monthFirst
        if let guess = file.assumed {
            filler.notes.add(.importEncodingAssumed, TextRange(0, 0), ["encoding": .code(guess.name)])
        }
        do throws(ReadingFault) {
            filler = try read(file.source, as: format, filler)
        } catch {
            return failure(error, format, file.source)
        }
        let programme = filler.finish(format)
        let result = ReadProgramme(programme: programme, findings: filler.notes.finish(), format: format, source: file.source)
        guard result.hasErrors else { return result }
        return ReadProgramme(programme: Programme(), findings: result.findings, format: format, source: file.source)
    }

    private static func read(_ source: SourceFile, as format: ExchangeFormat, _ filler: ProgrammeFiller) throws(ReadingFault)
        -> ProgrammeFiller
    {
        switch format {
        case .scheduleXML: try ScheduleXMLReader.read(source, filler)
        case .scheduleJSON: try ScheduleJSONReader.read(JSONScanner.read(source), filler)
        case .pretalx: try PretalxReader.read(JSONScanner.read(source), filler)
        case .calendar: try CalendarReader.read(source, filler)
        case .csv: try TableReader.read(source, filler)
        }
    }

    /// What a file is that holds too much: so that nobody has to read it who knows its size.
    public static func tooLarge(_ name: String, bytes: Int) -> ReadProgramme {
        let fault = ReadingFault(
            .importTooLarge, 0, 0,
            [
                "file": .code(name), "size": .number((bytes + (1 << 20) - 1) >> 20), "limit": .number(ReadingLimits.fileSize >> 20),
            ])
        return failure(fault, nil, SourceFile(name: name, bytes: []))
    }

    private static func failure(_ fault: ReadingFault, _ format: ExchangeFormat?, _ source: SourceFile) -> ReadProgramme {
        ReadProgramme(programme: Programme(), findings: [diagnostic(fault)], format: format, source: source)
    }

    private static func diagnostic(_ fault: ReadingFault) -> Diagnostic {
        var finding = Diagnostic(fault.code, at: Location(file: FileID(0), range: fault.range), fault.arguments)
        if let begin = fault.begin, case .message(let what)? = finding.message["what"] {
            finding.related = [RelatedPlace(Location(file: FileID(0), range: begin), what)]
        }
        return finding
    }
}
