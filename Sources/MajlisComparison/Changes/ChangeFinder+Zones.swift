import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// Sessions that keep their times on the clock and take place at another moment, since another time zone counts.
extension ChangeFinder {
    private struct Shift: Hashable {
        var meeting: RecordID?
        var cause: Int?
        var seconds: Int64
    }

    /// Told once for all that shift alike.
    mutating func findZones() {
        var found: [Shift: [RecordID]] = [:]
        var order: [Shift] = []
        var total: [RecordID?: Int] = [:]
        for id in newModel.records(of: .session) + newModel.records(of: .item) + newModel.records(of: .break) {
            guard let after = new.schedule[id], let end = after.startInstant else { continue }
            let meeting = newModel.enclosing(id, [.conference, .edition]) ?? soleMeeting
            if newModel.kind(id) == .session { total[meeting, default: 0] += 1 }
            guard let other = pairs.toOld[id.index], let before = old.schedule[other], let start = before.startInstant, start != end,
                before.date == after.date, before.start == after.start
            else { continue }
            let shift = Shift(meeting: meeting, cause: zoneCause(id, after, meeting), seconds: end - start)
            if found[shift] == nil { order.append(shift) }
            found[shift, default: []].append(id)
        }
        for shift in order { tell(shift, found[shift] ?? [], of: total[shift.meeting] ?? 0) }
    }

    private mutating func tell(_ shift: Shift, _ ids: [RecordID], of total: Int) {
        let sessions = ids.filter { newModel.kind($0) == .session }
        guard let first = ids.first(where: { new.evaluator.disclosure.mayShow($0) }) ?? ids.first, let time = new.schedule[first]?.start,
            let other = pairs.toOld[first.index], let before = zone(of: other, shift, in: .earlier),
            let after = zone(of: first, shift, in: .later)
        else { return }
        let count = sessions.isEmpty ? ids.count : sessions.count
        let change = add(
            .sessions(
                old: shift.meeting.flatMap { pairs.toOld[$0.index] }, new: shift.meeting, count: count,
                isAll: sessions.isEmpty ? total == 0 : sessions.count == total),
            .shifted(Int(shift.seconds)), from: .instant(time, zone: before, later: 0),
            to: .instant(time, zone: after, later: Int(shift.seconds)), cause: shift.cause)
        changes[change].members = ids
    }

    /// The change of a zone that counts for a session: its day's, its room's venue's, its meeting's.
    private func zoneCause(_ id: RecordID, _ placement: Schedule.Placement, _ meeting: RecordID?) -> Int? {
        for start in [placement.day, placement.room, meeting] {
            var next = start
            var steps = 0
            while let place = next, steps < 8 {
                if let change = clauseChanges[place]?[PropertyKey(.zone)] { return change }
                next = newModel.reference(place, .venue) ?? newModel.reference(place, .place) ?? newModel[place].parent
                steps += 1
            }
        }
        return nil
    }

    /// The zone's own name where a change says it, else how far it is from UTC; nil where no zone was stated.
    private func zone(of id: RecordID, _ shift: Shift, in state: State) -> String? {
        if let cause = shift.cause {
            guard case .value(.zone(let text)) = state == .earlier ? changes[cause].before : changes[cause].after else { return nil }
            return text.text
        }
        guard let placement = (state == .earlier ? old : new).schedule[id], let date = placement.date, let start = placement.start,
            let instant = placement.startInstant
        else { return nil }
        let offset = Int64(date.daysSince1970) * 86_400 + Int64(start.seconds) - instant
        if offset == 0 { return "UTC" }
        let (hours, minutes) = (abs(offset) / 3600, abs(offset) / 60 % 60)
        return "UTC" + (offset < 0 ? "-" : "+") + "\(hours)" + (minutes == 0 ? "" : ":" + (minutes < 10 ? "0" : "") + "\(minutes)")
    }
}
