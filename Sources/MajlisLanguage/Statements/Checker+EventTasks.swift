import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Tasks as events name them.
extension Checker {
    /// `prepare.invite`, `delegate_path[qazi].visa`, or the name of a task outside checklists.
    mutating func taskReference(_ node: Node, _ word: Choice, _ statement: PendingStatement) -> (
        task: RecordID, element: RecordID?
    )? {
        let parts = Array(node.children)
        if node.kind == .path, parts.count == 2, parts[0].kind == .index { return elementTask(parts[0], parts[1], word, statement) }
        let kinds = KindSet(.task)
        let found = reference(node.index, statement.tree, kinds: kinds, scope: statement.scope, holder: .choice(word))
        guard let task = found?.recordID else { return nil }
        if let loop = loops[task]?.variables.last {
            reportWhose(task, loop, at: node.location)
            return nil
        }
        return (task, nil)
    }

    private mutating func elementTask(
        _ index: Node, _ member: Node, _ word: Choice, _ statement: PendingStatement
    ) -> (task: RecordID, element: RecordID?)? {
        let parts = Array(index.children)
        guard parts.count == 2 else { return nil }
        let tree = statement.tree
        let base = reference(parts[0].index, tree, kinds: KindSet(.checklist), scope: statement.scope, holder: .choice(word))
        guard let checklist = base?.recordID else { return nil }
        let kinds = loops[checklist]?.loop?.collection.type.element.kinds ?? KindSet(Kind.allCases)
        let element = reference(parts[1].index, tree, kinds: kinds, scope: statement.scope, holder: .kind(.checklist))
        let name = symbol(member)
        guard let task = names.member(name, of: checklist) else {
            reportUnknown(name, inside: checklist, at: member.location)
            return nil
        }
        return element?.recordID.map { (task, $0) }
    }

    /// A checklist has the task once for each element, and the event does not say whose.
    private mutating func reportWhose(_ task: RecordID, _ loop: Variable, at place: Location) {
        let kinds = loop.type.kinds.map { TypeWords.words($0) } ?? TypeWords.describe(loop.type)
        let home = model.enclosing(task, KindSet(.checklist)).map { model.name($0) } ?? ""
        report(
            Diagnostic(
                .taskOfWhom, at: place,
                ["task": shownName(task), "kind": kinds, "example": .code("\(home)[…].\(model.name(task))")]))
    }
}
