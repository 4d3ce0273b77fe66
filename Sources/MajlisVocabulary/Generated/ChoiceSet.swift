// Written by majlis-grammar from the tables in Grammar/. Do not edit: change the tables and run it again.
// swift-format-ignore-file

/// The named sets of value words of `Grammar/choices.tsv`.
public enum ChoiceSet: UInt8, CaseIterable, Hashable, Sendable {
    case access = 0
    case modality = 1
    case plan = 2
    case milestone = 3
    case format = 4
    case result = 5
    case work = 6
    case body = 7
    case gender = 8
    case participation = 9
    case confirmation = 10
    case invitation = 11
    case speech = 12
    case decision = 13
    case followup = 14
    case weekday = 15
    case issuer = 16
    case base = 17

    /// The words that may stand, in the order of the table.
    public var members: [Choice] {
        switch self {
        case .access: [.`public`, .staff, .confidential]
        case .modality: [.inPerson, .online, .hybrid]
        case .plan: [.draft, .proposed, .confirmed, .published, .final, .open, .closed, .postponed, .cancelled]
        case .milestone: [.proposed, .confirmed, .postponed, .cancelled, .done]
        case .format: [.plenary, .panel, .roundTable, .workshopFormat, .keynote, .lecture, .symposium, .ceremony, .negotiation, .bilateral, .summit, .poster]
        case .result: [.proposed, .wanted, .obtained]
        case .work: [.proposed, .open, .inProgress, .done, .implemented, .cancelled, .postponed]
        case .body: [.unapplied, .applied, .verified, .listed, .rejected]
        case .gender: [.woman, .man]
        case .participation: [.nominated, .invited, .accepted, .declined, .registered, .accredited, .attended, .absent, .reported]
        case .confirmation: [.proposed, .invited, .accepted, .declined, .confirmed, .cancelled]
        case .invitation: [.draft, .proposed, .nominated, .invited, .accepted, .declined, .confirmed]
        case .speech: [.open, .confirmed, .done, .cancelled]
        case .decision: [.draft, .proposed, .adopted, .rejected, .postponed]
        case .followup: [.draft, .proposed, .adopted, .assigned, .accepted, .declined, .inProgress, .implemented, .verified]
        case .weekday: [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday]
        case .issuer: [.headOfState, .headOfGovernment, .foreignMinister, .ambassador, .otherAuthority]
        case .base: [.cast, .present, .members]
        }
    }
}
