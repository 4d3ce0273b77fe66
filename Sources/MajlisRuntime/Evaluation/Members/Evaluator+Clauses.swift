import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// What a clause says, and what it means where it is omitted.

extension Evaluator {
    func read(_ clause: Clause, of record: RecordID) -> Value {
        guard let field = model.field(record, clause) else {
            let value = omitted(clause, of: record)
            if context.reads != nil { note(value, PropertyKey(clause), record, nil) }
            return value
        }
        let value = resolved(field.value)
        if context.reads != nil { note(value, field.property, record, field.origin.location) }
        if context.missing != nil, !isDecided(value) { noteMissing(value, clause, record, field.origin.location) }
        return value
    }

    func read(_ key: PropertyKey, of record: RecordID) -> Value {
        if let clause = key.clause { return read(clause, of: record) }
        let field = model.field(record, key)
        let value = field.map { resolved($0.value) } ?? .none
        if context.reads != nil { note(value, key, record, field?.origin.location) }
        return value
    }

    private func note(_ value: Value, _ property: PropertyKey, _ record: RecordID, _ location: Location?) {
        guard context.reads?.count ?? 0 < Evaluator.mostReads else { return }
        context.reads?.append(ClauseRead(record: record, property: property, value: value, location: location))
    }

    private static let mostReads = 64

    private func resolved(_ value: Value) -> Value {
        if case .deferred(let index) = value { return evaluateDeferred(index, loops: []) }
        return value
    }

    private func noteMissing(_ value: Value, _ clause: Clause, _ record: RecordID, _ location: Location?) {
        let state: MissingFact.State
        switch value {
        case .tbd: state = .tbd
        case .unstated: state = .unstated
        case .unknown: state = .unknown
        case .date(let date): state = .vague(date)
        case .list(let box) where !box.openness.isClosed: state = .open
        default: return
        }
        let fact = MissingFact(record: record, clause: clause, state: state, location: location)
        if context.missing?.contains(fact) == false { context.missing?.append(fact) }
    }

    private func omitted(_ clause: Clause, of record: RecordID) -> Value {
        let kind = model.kind(record)
        if clause == .title { return omittedTitle(of: record) }
        guard let shape = kind.shape(of: clause) else { return .none }
        let value: Value
        switch shape.omitted {
        case .none:
            if shape.type == .flag { return .false }
            // A room for all of a lane, a track or a day.
            if clause == .room, let room = schedule[record]?.room { return .record(room) }
            if clause == .day { return day(of: record) }
            if clause == .track, let track = trackOfLane(around: record) { return .record(track) }
            return .none
        case .tbd: value = .tbd
        case .required: value = .unknown
        case .byDefault where clause == .room:
            // Unplaced until the agenda or the planner gives it a room.
            value = schedule[record]?.room.map { .record($0) } ?? .tbd
        case .byDefault(let word): value = byDefault(word, clause, shape, of: record)
        }
        if context.missing != nil, value.isUnknown { noteMissing(value, clause, record, model.headLocation(record).location) }
        return value
    }

    /// A lane may be a track's: then its sessions belong to the track.
    private func trackOfLane(around record: RecordID) -> RecordID? {
        guard let lane = model.enclosing(record, KindSet(.lane)), let track = model.referentValue(lane).recordID else { return nil }
        return model.kind(track) == .track ? track : nil
    }

    /// A referring record is called what its referent is called.
    private func omittedTitle(of record: RecordID) -> Value {
        switch model.referentValue(record) {
        case .record(let other) where other != record: read(.title, of: other)
        case .tbd, .unstated, .others: .unknown
        default: .none
        }
    }

    /// The word of the table's last column.
    private func byDefault(_ word: String, _ clause: Clause, _ shape: ClauseShape, of record: RecordID) -> Value {
        switch word {
        case "unstated": return .unstated
        case "inherited":
            guard let meeting = meeting(of: record) ?? context.soleMeeting else { return .unknown }
            return read(clause, of: meeting)
        default: break
        }
        switch shape.type {
        case .choice(let set): return set.members.first { $0.english == word }.map { .choice($0) } ?? .unknown
        case .zone, .text: return .text(TextValue(word))
        case .integer, .quantity: return Int64(word).map { .integer($0) } ?? .unknown
        case .flag: return .boolean(word == Literal.true.english)
        default: return model.symbols.find(word).map { .label($0) } ?? .text(TextValue(word))
        }
    }
}

extension Openness {
    /// How many there are is known.
    var isClosed: Bool { bounds.most != nil }
}
