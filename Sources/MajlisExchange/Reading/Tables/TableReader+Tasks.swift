import MajlisModel
import MajlisText

/// Rows that are tasks.
extension TableReader {
    mutating func readTask(_ row: Row) {
        guard !row.cells.isEmpty else { return }
        var task = Programme.Task(row.localText(.task) ?? row.localText(.title) ?? row.localText(.name) ?? LocalText(""))
        var used: Set<TableColumn> = [.id, .task, .list, .owner, .due, .status, .text]
        if row[.task] == nil { used.insert(row[.title] == nil ? .name : .title) }
        task.ids = row.cells.filter { $0.column == .id }.flatMap { CellList.texts($0.text) }
        task.list = row.localText(.list)
        task.owner = row.localText(.owner)
        task.state = row.text(.status)?.lowercased()
        task.text = row.localText(.text)
        // Without a deadline of its own a task is due on its date, or on the last one of several.
        let dueColumn: TableColumn = row[.due] != nil ? .due : row[.endDate] != nil ? .endDate : .date
        used.insert(dueColumn)
        if let cell = row[dueColumn] {
            let subject = MessageArgument.titled(task.title.text, .importThisTask)
            let read = moment(cell, of: subject)
            if let read = read.moment {
                let moment = filler.local(read, at: cell.range)
                task.isDueAllDay = moment.time == nil
                task.due = CivilDateTime(moment.date, moment.time.flatMap { CivilTime(seconds: $0) } ?? .midnight)
            } else {
                if !read.isRefused { filler.notes.badValue(cell.text, .importADate, of: subject, cell.range) }
                task.further.append(Programme.Further(cell.header, cell.text))
            }
        }
        task.further += TableReader.further(row, besides: used)
        filler.add(task, at: row.range)
    }
}
