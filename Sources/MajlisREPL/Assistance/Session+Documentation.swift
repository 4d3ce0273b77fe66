import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// What is documented under a word: names of the project first, then words of the language, rules and libraries.
extension Session {
    /// All pages, a blank line between them; empty where nothing has that name.
    func documentation(of word: String) -> String {
        let name = word.trimmedSpaces.filter { $0 != "`" }
        var pages = records(called: name).map(page(of:)) + values(called: name)
        let words = WordPage(language: language, style: style).pages(of: name)
        pages += words
        if pages.isEmpty || Vocabulary.meanings(of: Vocabulary.word(name)).library != nil, let library = StandardLibraryPage(name) {
            pages.append(library.text(style))
        }
        if pages.isEmpty, let page = rulePage(name) { pages.append(page) }
        return pages.joined(separator: "\n")
    }

    private func rulePage(_ word: String) -> String? {
        if let index = view.plan.rule(called: word) { return view.plan.page(ofRule: index)?.text(style) }
        if let explanation = try? Explanation(word) { return explanation.text(style) }
        return RulePage(library: word)?.text(style)
    }

    // MARK: Records

    /// Records of a name; a task also by its checklist's name and its own.
    private func records(called name: String) -> [RecordID] {
        let model = view.model
        let parts = name.split(separator: ".").map(String.init)
        guard let last = parts.last, let symbol = model.symbols.find(last) else { return [] }
        return model.records.indices.lazy.map { RecordID($0) }.filter { id in
            guard model[id].name == symbol, model[id].origin != .builtIn, !isBuiltIn(id) else { return false }
            guard parts.count > 1 else { return true }
            return model[id].parent.map { model.name($0) == parts[parts.count - 2] } ?? false
        }
    }

    /// It stands in a file that comes with the program: what the person writes does not see it.
    private func isBuiltIn(_ id: RecordID) -> Bool {
        let file = Int(view.model[id].origin.file)
        return !view.project.files.indices.contains(file) || view.project.files[file].isBuiltIn
    }

    private func page(of id: RecordID) -> String {
        let model = view.model
        let kind = model.kind(id)
        if kind == .rule, let index = view.plan.rule(called: model.name(id)), let page = view.plan.page(ofRule: index) {
            return page.text(style)
        }
        var page = PageLines(style)
        addHead(model.name(id), Message(.replDocRecord, ["kind": .word(kind.english)]), at: model[id].origin.location, to: &page)
        guard Disclosure(view.model, level: settings.access).mayShow(id) else {
            page.paragraph(StyledText(style.text.plain(.sayConfidential), .dim), indent: 2)
            return page.rendered()
        }
        if let title = shownTitle(id) { page.paragraph(StyledText(title, .emphasis), indent: 2) }
        if kind == .workflow { addWorkflow(id, to: &page) }
        if let place = model[id].origin.location { addSource(place, to: &page) }
        return page.rendered()
    }

    private func addWorkflow(_ id: RecordID, to page: inout PageLines) {
        let model = view.model
        guard let workflow = view.project.program.workflows.first(where: { $0.record == id }) else { return }
        let states = workflow.states.map { MessageArgument.state(model.symbols[$0]) }
        let steps = workflow.steps.map { MessageArgument.step(model.symbols[$0.name]) }
        page.paragraph(
            style.text.styled(Message(.replDocWorkflow, ["states": .list(states), "steps": .list(steps)])), indent: 2, hanging: 2)
    }

    // MARK: Named values

    private func values(called name: String) -> [String] {
        view.inquiry.namedValues.filter { $0.name == name }.map { value in
            var page = PageLines(style)
            let type = TypeWords.describe(value.type ?? .any)
            let head: Message =
                switch value.form {
                case .query: Message(.replDocQuery, ["type": type])
                case .definition: Message(.replDocDefine, ["type": type])
                case .function: Message(.replDocFunction)
                }
            addHead(value.name, head, at: value.location, to: &page)
            addSource(value.location, to: &page)
            return page.rendered()
        }
    }

    // MARK: Parts

    private func addHead(_ name: String, _ what: Message, at place: Location?, to page: inout PageLines) {
        var text = style.text
        text.files = view.project.files
        var head = StyledText(name, .heading)
        head.append(" · ", .dim)
        head.append(text.styled(what))
        if let place {
            head.append(" · ", .dim)
            head.append(text.styled(Message(.replDocDeclared, ["place": .place(place)])))
        }
        page.paragraph(head)
    }

    /// The documentation comments above an item, and the item as it stands in the script.
    private func addSource(_ place: Location, to page: inout PageLines) {
        guard view.project.trees.indices.contains(Int(place.file.rawValue)) else { return }
        let tree = view.project.trees[Int(place.file.rawValue)]
        // A row of a file stands as it is.
        if tree.source.isTable { return page.append([StyledText("    ") + StyledText(tree.source.text(place.range), .code)]) }
        guard let item = item(at: place.range.start, in: tree) else { return }
        let comments = tree.documentation(beforeToken: item.firstToken)
        let own = comments.filter { $0.hasArabicLetters == (language == .arabic) }
        let said = own.isEmpty ? comments : own
        if !said.isEmpty { page.paragraph(StyledText(said.joined(separator: " ")), indent: 2) }
        let lines = item.text.split(separator: "\n", omittingEmptySubsequences: false)
        let indent = lines.dropFirst().last?.prefix { $0 == " " }.count ?? 0
        let most = 16
        for (number, line) in lines.prefix(most).enumerated() {
            let spaces = line.prefix { $0 == " " }.count
            page.append([StyledText("    ") + StyledText(number == 0 ? line : line.dropFirst(min(indent, spaces)), .code)])
        }
        if lines.count > most { page.append([StyledText("    …", .dim)]) }
    }

    /// The innermost record or statement that holds a place.
    private func item(at place: ByteOffset, in tree: SyntaxTree) -> Node? {
        var found: Node?
        var node = tree.root
        while let inner = node.children.first(where: { $0.range.start <= place && place < $0.range.end }) {
            if !inner.isExpression,
                ![.block, .recordName, .recordTitle, .recordLiteral, .recordReferences, .clause, .tableCell].contains(inner.kind)
            {
                found = inner
            }
            node = inner
        }
        return found
    }
}

/// A library that comes with the program.
private struct StandardLibraryPage {
    private let outline: LibraryOutline

    init?(_ name: String) {
        let plain = name.hasPrefix("std.") ? String(name.dropFirst(4)) : name
        let word = Vocabulary.meanings(of: Vocabulary.word(plain)).library?.english ?? plain
        guard let outline = LibraryOutline.standard.first(where: { $0.name == "std." + word || $0.name == name }) else { return nil }
        self.outline = outline
    }

    func text(_ style: ReportStyle) -> String { LibraryList([outline]).text(style) }
}
