import MajlisExchange
import MajlisModel
import MajlisText

/// A day as a grid: a column for each room, as many rows as there are steps of time.
///
/// In the page's text the sessions of a room follow each other below the room's name, so that it can be read without seeing the grid.
struct DayGrid {
    let contents: PageContents
    let words: PageWords

    private var programme: Programme { contents.programme }

    private struct Cell {
        var session: Int
        var start: Int
        var end: Int
        var lane = 0
    }

    private struct Column {
        /// nil for what has no room.
        var room: Int?
        var cells: [Cell] = []
        /// What overlaps stands side by side.
        var lanes = 1
    }

    /// Nothing where no session has a time.
    func write(_ sessions: [Int], key: String, to html: inout HTMLWriter) {
        let cells = sessions.compactMap(cell)
        guard let first = cells.map(\.start).min(), let last = cells.map(\.end).max() else { return }
        let (columns, across) = columns(cells)
        let step = step(cells)
        let start = first / step * step
        let rows = (last - start + step - 1) / step
        let used = self.used(cells, from: start, rows: rows, step: step)
        let width = columns.reduce(0) { $0 + $1.lanes }
        let shortest = cells.filter { programme.sessions[$0.session].form != .pause }.map { $0.end - $0.start }.min() ?? 1800
        let height = min(1.5, max(0.35, 4.2 / (Double(shortest) / Double(step))))

        // All rows together: paper makes a day as high as itself.
        let tall = used.reduce(0) { $0 + ($1 ? height : height / 8) }
        let style = "--rooms:\(max(width, 1));--rows:\(rows);--tall:\(rounded(tall));grid-template-rows:\(heights(used, height))"

        html.element(
            "div",
            [
                "class": columns.count > 8 ? "grid-frame many" : "grid-frame", "role": "group", "aria-labelledby": "h-\(key)",
            ]
        ) { html in
            html.element("div", ["class": "grid", "style": style, "data-day": key]) { html in
                html.line()
                times(from: start, used: used, step: step, sessions: cells, to: &html)
                var place = 2
                for column in columns {
                    html.element("section", ["class": "lane"]) { html in
                        let name = column.room == nil ? "room-name open" : "room-name"
                        html.element("h3", ["class": name, "style": "grid-column:\(place)/span \(column.lanes)"]) { html in
                            if let room = column.room {
                                html.words(words.text(programme.rooms[room].title))
                            } else {
                                html.words(words.label(columns.count == 1 ? .pagePartTitle : .agendaRoomOpen))
                            }
                        }
                        html.element("ol") { html in
                            for cell in column.cells { write(cell, column: place + cell.lane, span: 1, from: start, step: step, to: &html) }
                        }
                    }
                    html.line()
                    place += column.lanes
                }
                if !across.isEmpty {
                    html.element("ol", ["class": "across"]) { html in
                        for cell in across {
                            let free = free(for: cell, among: columns, width: width)
                            write(cell, column: 2 + free.start, span: free.count, from: start, step: step, to: &html)
                        }
                    }
                }
            }
        }
        html.line()
    }

    private func rounded(_ number: Double) -> String {
        let hundredths = Int((number * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    private func cell(_ index: Int) -> Cell? {
        let session = programme.sessions[index]
        guard let start = session.start, let length = session.length, length > 0 else { return nil }
        return Cell(session: index, start: Int(start.seconds), end: Int(start.seconds) + length)
    }

    /// The longest step of time that fits all beginnings and ends; never less than a minute, for times that fit none.
    private func step(_ cells: [Cell]) -> Int {
        for step in [900, 600, 300] where cells.allSatisfy({ $0.start % step == 0 && $0.end % step == 0 }) { return step }
        return cells.allSatisfy { $0.start % 300 == 0 } ? 300 : 60
    }

    /// Columns by room, and what stands across those in which nothing else is on: breaks, and what has no room.
    private func columns(_ cells: [Cell]) -> (columns: [Column], across: [Cell]) {
        var across: [Cell] = []
        var byRoom: [Int: [Cell]] = [:]
        var roomless: [Cell] = []
        let housed = cells.filter { programme.sessions[$0.session].room != nil }
        let busy = cells.filter { programme.sessions[$0.session].form != .pause }
        for cell in housed {
            if let room = programme.sessions[cell.session].room { byRoom[room, default: []].append(cell) }
        }
        // Of two that would hide each other, the one that begins first goes across, or the longer one.
        let others = cells.filter { programme.sessions[$0.session].room == nil }
        for cell in others.sorted(by: { ($0.start, $1.end, $0.session) < ($1.start, $0.end, $1.session) }) {
            let isAlone = programme.sessions[cell.session].form == .pause || !overlaps(cell, busy)
            let hasPlace = byRoom.values.contains { !overlaps(cell, $0) } && !overlaps(cell, across)
            if isAlone, hasPlace { across.append(cell) } else { roomless.append(cell) }
        }
        var columns = byRoom.keys.sorted().map { column($0, byRoom[$0] ?? []) }
        if !roomless.isEmpty { columns.insert(column(nil, roomless), at: 0) }
        return (columns, across)
    }

    /// The widest run of columns in which nothing else is on meanwhile; all of them where there is none.
    private func free(for cell: Cell, among columns: [Column], width: Int) -> (start: Int, count: Int) {
        var isBusy = [Bool](repeating: false, count: width)
        var place = 0
        for column in columns {
            for other in column.cells where other.start < cell.end && cell.start < other.end { isBusy[place + other.lane] = true }
            place += column.lanes
        }
        var widest = (start: 0, count: 0)
        var start = 0
        for index in 0...width where index == width || isBusy[index] {
            if index - start > widest.count { widest = (start, index - start) }
            start = index + 1
        }
        return widest.count > 0 ? widest : (0, width)
    }

    private func overlaps(_ cell: Cell, _ others: [Cell]) -> Bool {
        others.contains { $0.start < cell.end && cell.start < $0.end && $0.session != cell.session }
    }

    private func column(_ room: Int?, _ cells: [Cell]) -> Column {
        var column = Column(room: room)
        var ends: [Int] = []
        for var cell in cells.sorted(by: { $0.start < $1.start }) {
            if let free = ends.firstIndex(where: { $0 <= cell.start }) {
                cell.lane = free
                ends[free] = cell.end
            } else {
                cell.lane = ends.count
                ends.append(cell.end)
            }
            column.cells.append(cell)
        }
        column.lanes = max(1, ends.count)
        return column
    }

    /// In which rows something takes place; gaps of less than an hour count as such.
    private func used(_ cells: [Cell], from start: Int, rows: Int, step: Int) -> [Bool] {
        var used = [Bool](repeating: false, count: rows)
        for cell in cells {
            for row in (cell.start - start) / step..<min(rows, max((cell.end - start + step - 1) / step, (cell.start - start) / step + 1)) {
                used[row] = true
            }
        }
        var gap = 0
        for row in 0..<rows {
            if !used[row] {
                gap += 1
            } else {
                if gap * step <= 3600 { for empty in row - gap..<row { used[empty] = true } }
                gap = 0
            }
        }
        return used
    }

    /// Rows as high as their time is long; those in which nothing takes place are low.
    private func heights(_ used: [Bool], _ height: Double) -> String {
        var text = "auto"
        var start = 0
        while start < used.count {
            let end = used[start...].firstIndex { $0 != used[start] } ?? used.count
            // Paper stretches time less.
            text += " repeat(\(end - start),minmax(calc(\(rounded(used[start] ? height : height / 8))rem*var(--stretch,1)),auto))"
            start = end
        }
        return text
    }

    /// The clock beside the grid: hours and half hours. In gaps it is silent.
    private func times(from start: Int, used: [Bool], step: Int, sessions: [Cell], to html: inout HTMLWriter) {
        // A screen reader is told the times of each session anyway.
        html.element("div", ["class": "times", "aria-hidden": "true"]) { html in
            for row in used.indices where used[row] && (start + row * step) % 1800 == 0 {
                guard let time = CivilTime(seconds: start + row * step) else { continue }
                html.element(
                    "time",
                    [
                        "class": (start + row * step) % 3600 == 0 ? "hour" : "half", "style": "grid-row:\(row + 2)",
                        "datetime": stamp(time, near: sessions),
                    ], words.time(time))
            }
        }
        html.line()
    }

    private func stamp(_ time: CivilTime, near cells: [Cell]) -> String? {
        // Taken from a session of the day, so that clocks that change in the night are right where sessions are.
        guard let cell = cells.last(where: { $0.start <= Int(time.seconds) }) ?? cells.first else { return nil }
        return contents.stamp(programme.sessions[cell.session], after: Int(time.seconds) - cell.start)
    }

    private func write(_ cell: Cell, column: Int, span: Int, from start: Int, step: Int, to html: inout HTMLWriter) {
        let session = programme.sessions[cell.session]
        let top = (cell.start - start) / step + 2
        let bottom = max(top + 1, (cell.end - start + step - 1) / step + 2)
        var style = "grid-column:\(column)\(span > 1 ? "/span \(span)" : "");grid-row:\(top)/\(bottom)"
        if let track = session.tracks.first { style += ";--c:\(contents.color(ofTrack: track))" }
        let key = contents.sessionKeys[cell.session]
        html.element(
            "li",
            [
                "class": session.form == .pause ? "cell pause" : "cell", "data-of": key, "data-status": session.status?.rawValue,
                "style": style,
            ]
        ) { html in
            html.element("a", ["href": "#s-\(key)"]) { html in
                html.element("b", words.text(session.title))
                if let start = session.start, let end = contents.end(session) {
                    html.element("span", ["class": "span"]) { html in
                        html.element("time", ["datetime": contents.stamp(session)], words.time(start))
                        html.raw("<span class=\"to\">–</span>")
                        html.element("time", ["datetime": contents.stamp(session, after: session.length ?? 0)], words.time(end))
                    }
                }
                SessionPart(contents: contents, words: words).status(session.status, to: &html)
            }
        }
    }
}
