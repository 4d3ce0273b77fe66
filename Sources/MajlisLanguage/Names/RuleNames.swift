import MajlisModel
import MajlisText
import MajlisVocabulary

/// The rules of a project by all that they are called: a script's own by its name (`mixed_panels`, `script.mixed_panels`), those of libraries
/// likewise (`women_share`, `std.balance.women_share`), built-in ones by their word in either language or the code of their finding
/// (`capacity`, `تجاوز_السعة`, `M0604`).
public struct RuleNames {
    /// By what they may be called in full; the name alone where it has no other.
    private let own: [String: String]

    public init(_ project: Project) {
        var own = RuleNames.own(in: project.model)
        for rule in project.program.rules {
            own[rule.name] = rule.name
            own["\(rule.codePrefix).\(rule.name)"] = rule.name
        }
        self.own = own
    }

    /// While a project is being checked: its own rules and those that libraries bring along.
    init(_ model: Model, libraries: [String]) {
        own = RuleNames.own(in: model).merging(libraries.map { ($0, $0) }) { first, _ in first }
    }

    private static func own(in model: Model) -> [String: String] {
        var own: [String: String] = [:]
        for id in model.records(of: .rule) where !model[id].name.isNone {
            let name = model.name(id)
            own[name] = name
            own["script." + name] = name
        }
        return own
    }

    /// The name under which findings have the rule; nil where there is none.
    public func rule(called word: String) -> String? {
        if let name = own[word] { return name }
        if let rule = Vocabulary.meanings(of: Vocabulary.word(word)).rule { return rule.english }
        return RuleNames.code(word).flatMap(RuleNames.rule)
    }

    /// The code of a message as people type it: `M0604`, `m0604`.
    public static func code(_ word: String) -> MessageCode? {
        let wanted = word.uppercased()
        guard wanted.hasPrefix("M") else { return nil }
        return MessageCode.allCases.first { $0.code == wanted }
    }

    /// The built-in rule that gives a code and is called like it.
    public static func rule(of code: MessageCode) -> String? {
        BuiltinRule.allCases.first { $0.english == code.name }?.english
    }

    /// The names that are spelled nearly alike.
    public func nearest(to word: String) -> [String] { near(word).best }

    func near(_ word: String) -> NearNames {
        var search = NearNames(word)
        let isArabic = word.hasArabicLetters
        for rule in BuiltinRule.allCases {
            let form = isArabic ? rule.arabic : rule.english
            search.visit(form, as: form)
        }
        for name in Set(own.values).sorted() { search.visit(name, as: name) }
        return search
    }
}
