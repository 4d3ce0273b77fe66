import MajlisModel
import MajlisText
import MajlisVocabulary

/// `equipment_missing`: a session needs what its room does not have.
enum EquipmentRule {
    static func check(_ context: inout RuleContext) -> [Diagnostic] {
        guard !context.model.records(of: .equipment).isEmpty else { return [] }
        var findings: [Diagnostic] = []
        var rooms: [RecordID: (known: Set<RecordID>, isOpen: Bool)] = [:]
        for session in context.model.records(of: .session) {
            guard context.facts.value(session, .equipment) != nil else { continue }
            let needed = context.model.references(session, .equipment)
            guard !needed.isEmpty, let room = context.schedule[session]?.room, !context.isCalledOff(session) else { continue }
            let there = rooms[room] ?? context.equipment(of: room)
            rooms[room] = there
            let missing = needed.filter { !there.known.contains($0) }
            guard !missing.isEmpty else { continue }
            var found = finding(session, room, missing, there, context)
            if findings.count < context.parameters.limit, let other = equippedRoom(session, instead: room, &rooms, context) {
                found.suggestions.insert(Message(.wayEquippedRoom, ["room": context.naming.title(other)]), at: 0)
            }
            findings.append(found)
        }
        return findings
    }

    private static func finding(
        _ session: RecordID, _ room: RecordID, _ missing: [RecordID], _ there: (known: Set<RecordID>, isOpen: Bool), _ context: RuleContext
    ) -> Diagnostic {
        let naming = context.naming
        let list = MessageArgument.list(missing.map { naming.title($0) })
        var finding = naming.finding(
            there.isOpen ? .equipmentUndecided : .equipmentMissing, .equipmentMissing, at: session,
            ["session": naming.title(session), "room": naming.title(room), "equipment": list])
        finding.isUndecided = there.isOpen
        finding.subjects = naming.names(session, room)
        finding.related = [RelatedPlace(naming.place(session, .equipment), Message(.relatedEquipment, ["equipment": list]))]
        let has =
            there.known.isEmpty
            ? Message(.relatedHasNone) : Message(.relatedHas, ["equipment": .list(there.known.sorted().map { naming.title($0) })])
        finding.related.append(RelatedPlace(naming.place(room, .equipment), has))
        finding.suggestions =
            [there.isOpen ? naming.writing(.equipment, of: room) : Message(.wayBring)] + naming.waiver(.equipmentMissing, on: session)
        return finding
    }

    /// The first room that has all of it.
    private static func equippedRoom(
        _ session: RecordID, instead room: RecordID, _ rooms: inout [RecordID: (known: Set<RecordID>, isOpen: Bool)], _ context: RuleContext
    ) -> RecordID? {
        let wanted = Set(context.model.references(session, .equipment))
        for candidate in context.model.records(of: .room) where candidate != room {
            let there = rooms[candidate] ?? context.equipment(of: candidate)
            rooms[candidate] = there
            if wanted.isSubset(of: there.known) { return candidate }
        }
        return nil
    }
}
