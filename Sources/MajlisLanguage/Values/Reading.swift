import MajlisModel
import MajlisText
import MajlisVocabulary

/// Whose value is being read: the word that findings name.
enum Holder {
    case clause(Clause)
    case kind(Kind)
    /// A field that a script adds.
    case field(Symbol)
    case statement(Statement)
    case infix(Infix)
    case particle(Particle)
    /// What has happened to a task.
    case choice(Choice)
}

/// Where a value stands: what it belongs to and what names mean there.
struct Reading {
    var holder: Holder
    /// There may be several values, and a list may be open.
    var isMany: Bool
    /// The record; nil for the default of a field that a script adds.
    var record: RecordID?
    var scope: ScopeID
    var tree: Int
}

extension Checker {
    func argument(_ holder: Holder) -> MessageArgument {
        switch holder {
        case .clause(let clause): .word(clause.english)
        case .kind(let kind): .word(kind.english)
        case .field(let name): .code(model.symbols[name])
        case .statement(let statement): .word(statement.english)
        case .infix(let infix): .word(infix.english)
        case .particle(let particle): .word(particle.english)
        case .choice(let choice): .word(choice.english)
        }
    }
}
