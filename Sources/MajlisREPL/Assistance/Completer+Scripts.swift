import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// In a script or an expression: which part of it the cursor stands in.
extension Completer {
    func scriptCompletions(_ before: String) -> Completions {
        let end = before.utf8.count
        let input: CompletionInput
        do { input = try CompletionInput(before) } catch {
            if case .text(let start) = error { return textCompletions(before, from: start) }
            return Completions(range: end..<end)
        }
        var list = list(begun: input.begun, after: input.before)
        fill(&list, input)
        return Completions(range: input.start..<end, candidates: list.candidates)
    }

    private func fill(_ list: inout CandidateList, _ input: CompletionInput) {
        if input.isExpression { return fillExpression(&list, input, input.tree.root) }
        guard let depth = input.path.lastIndex(where: { !$0.isExpression }) else { return }
        let holder = input.path[depth]
        let owner = depth > 0 ? input.path[depth - 1] : nil
        if holder.firstToken == input.token, [.clause, .unreadable, .fieldAssignment].contains(holder.kind), let owner {
            return fillBeginning(&list, input, owner, depth - 1)
        }
        switch holder.kind {
        case .clause: fillClause(&list, input, holder, depth)
        case .fieldAssignment: fillField(&list, input, holder, depth)
        case .recordReferences:
            guard let kind = owner?.recordKind, let kinds = kind.head.reference else { return }
            addRecords(of: kinds, in: input, to: &list, rank: 0)
            addOpenWords(to: &list, isMany: true, rank: 5)
        case .recordLiteral: addToday(to: &list)
        case .recordName, .recordTitle, .header: break
        case .file, .block, .record: break
        default: fillStatement(&list, input, holder, depth)
        }
    }

    /// The word at the cursor begins something in a file, a block, a record's head or a statement.
    private func fillBeginning(_ list: inout CandidateList, _ input: CompletionInput, _ owner: Node, _ depth: Int) {
        switch owner.kind {
        case .file, .block:
            if input.beginsItem { return fillItem(&list, input, depth) }
            if let last = owner.children.filter({ $0.endToken <= input.token }).last {
                last.kind == .record ? fillHead(&list, input, last) : fillBehind(&list, input, last, depth)
            }
        case .record: fillHead(&list, input, owner)
        default: fillBehind(&list, input, owner, depth)
        }
    }

    // MARK: Around

    /// The nearest record around a node of the path.
    func record(around depth: Int, in input: CompletionInput) -> (node: Node, kind: Kind)? {
        for node in input.path[..<depth].reversed() { if let kind = node.recordKind { return (node, kind) } }
        return nil
    }

    /// What a block belongs to: the record or the statement before its brace; nil for the file.
    func holder(ofBlock depth: Int, in input: CompletionInput) -> Node? {
        guard input.path[depth].kind == .block, depth > 0 else { return nil }
        return input.path[depth - 1]
    }
}
