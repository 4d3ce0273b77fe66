import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// What stands where it cannot, what is declared twice, and the first line of a file.
extension Checker {
    // MARK: The first line

    mutating func checkHeader(_ tree: SyntaxTree) {
        guard let header = tree.root.first(.header) else { return languages.append(ScriptLanguage(code: "en", isStated: false)) }
        let digits = tree.tokens[header.firstToken + 1]
        let place = Location(file: tree.file, range: digits.range)
        if Editions.isNone(digits, in: tree) {
            let word = tree.text(ofToken: header.firstToken)
            let newest = Editions.pin(inArabicDigits: word != "majlis")
            var finding = Diagnostic(
                .unknownEdition, at: place,
                ["edition": .figure(tree.text(ofToken: header.firstToken + 1)), "header": .code(word + " " + newest)])
            finding.fixes = [FixIt(Message(.projectWriteHeader, ["header": .code(word + " " + newest)]), [TextEdit(place, newest)])]
            report(finding)
        } else if Literal.integerValue(digits, in: tree) != Editions.newest {
            report(
                Diagnostic(
                    .newerEdition, at: place, ["edition": .figure(tree.source.text(digits.range)), "known": .number(Editions.newest)]))
        }
        guard let node = header.first(.name) else { return languages.append(ScriptLanguage(code: "en", isStated: false)) }
        let code = languageCode(node)
        languages.append(ScriptLanguage(code: code ?? "en", isStated: code != nil))
    }

    // MARK: Places

    mutating func checkPlace(of kind: Kind, in parent: RecordID?, at tree: SyntaxTree, token: Int) {
        let parentKind = parent.map { model.kind($0) }
        guard !kind.mayStand(in: parentKind) else { return }
        let homes = kind.parents.prefix(4).map { MessageArgument.word($0.english) }
        var places: [MessageArgument] = kind.mayStandAtTopLevel ? [.message(Message(.atTopLevel))] : []
        if !homes.isEmpty { places.append(.message(Message(.insideKinds, ["kinds": .list(homes)]))) }
        let location = tree.location(ofToken: token)
        if let parentKind {
            report(
                Diagnostic(
                    .kindNotHere, at: location, ["kind": .word(kind.english), "parent": .word(parentKind.english), "places": .list(places)])
            )
        } else {
            report(Diagnostic(.statementNotHere, at: location, ["statement": .code(tree.text(ofToken: token)), "places": .list(places)]))
        }
    }

    /// A clause or a field that stands in no record.
    mutating func reportLooseClause(_ node: Node) {
        let head = node.kind == .fieldAssignment ? Clause?.none : Vocabulary.meanings(of: node.head.word).clause
        var kinds: [Kind] = []
        if let clause = head {
            // Clauses that every kind has belong to none in particular.
            kinds = Kind.allCases.filter { $0.shape(of: clause) != nil }
            if kinds.count == Kind.allCases.count { kinds = [] }
        } else if node.kind == .clause {
            return  // reported by the parser
        }
        let inside: Message
        if kinds.isEmpty {
            inside = Message(.insideRecord)
        } else {
            inside = Message(.insideKinds, ["kinds": .list(kinds.prefix(4).map { .word($0.english) })])
        }
        reportOutOfPlace(node, .message(inside))
    }

    /// A statement, clause or record that stands where its word has no meaning.
    mutating func reportOutOfPlace(_ node: Node, _ home: MessageArgument) {
        let place = node.tree.location(ofToken: node.firstToken)
        report(Diagnostic(.statementNotHere, at: place, ["statement": .code(node.tree.text(ofToken: node.firstToken)), "places": home]))
    }

    /// Where a statement's word belongs.
    func home(of kind: SyntaxKind) -> MessageArgument {
        switch kind {
        case .require, .forbid, .otherwise, .suggest: .message(Message(.insideRule))
        case .step: .message(Message(.insideWorkflow))
        case .field: .message(Message(.insideExtend))
        case .set: .message(Message(.inStep))
        case .cases, .given, .expect: .message(Message(.insideTest))
        default: .message(Message(.atTopLevel))
        }
    }

    // MARK: Names that are taken

    mutating func reportTaken(
        _ name: Symbol, _ kind: Kind, by place: MessageArgument, at location: Location, declared: Location? = nil
    ) {
        reportTaken(name, kind.english, by: place, at: location, declared: declared)
    }

    mutating func reportTaken(
        _ name: Symbol, _ word: String, by place: MessageArgument, at location: Location, declared: Location? = nil
    ) {
        var finding = Diagnostic(.duplicateName, at: location, ["name": .code(model.symbols[name]), "kind": .word(word), "place": place])
        finding.rule = "duplicate_name"
        finding.subjects = [model.symbols[name]]
        if let declared { finding.related.append(RelatedPlace(declared, Message(.declaredHere))) }
        report(finding)
    }

    func place(of id: RecordID) -> MessageArgument {
        model[id].headOrigin.location.map { .place($0) } ?? .message(Message(.theLanguage))
    }
}

/// The language of a file's texts without a tag.
struct ScriptLanguage {
    var code: String
    /// The first line says so.
    var isStated: Bool
}

extension Literal {
    /// The value of a lone integer token, in any digits.
    static func integerValue(_ token: Token, in tree: SyntaxTree) -> Int? {
        var value = 0
        for scalar in tree.source.text(token.range).unicodeScalars {
            guard let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil, value < 1_000_000 else {
                return nil
            }
            value = value * 10 + Int(digit)
        }
        return value
    }
}
