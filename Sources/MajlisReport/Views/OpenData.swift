import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// What is still open, for machines: words of the language in English, titles in the reader's language.
extension OpenView {
    func csv() -> String {
        var csv = CSVWriter()
        csv.row(["owner", "kind", "record", "title", "what", "state", "file", "line", "write", "rules"])
        for group in groups() {
            for item in group.items.map({ items[$0] }) {
                let (file, line) = place(item)
                csv.row([
                    ownerName(item.owner) ?? "", names.model.kind(item.record).english, names.scriptName(item.record) ?? "",
                    names.title(item.record), key(of: item), item.state.rawValue, file ?? "", line.map(String.init) ?? "",
                    example(item), item.rules.joined(separator: "; "),
                ])
            }
        }
        return csv.string
    }

    func json() -> String {
        var json = JSONWriter(layout: .pretty)
        json.object { document in
            document.field("version", 1)
            document.field("asOf", outcome.asOf?.description)
            document.field("count", items.count)
            document.array("owners") { list in
                for group in groups() {
                    list.object { object in
                        object.field("owner", names.scriptName(group.owner))
                        object.field("title", ownerName(group.owner))
                        object.field("count", group.items.count)
                        object.array("items") { array in
                            for index in group.items { array.object { write(items[index], to: &$0) } }
                        }
                    }
                }
            }
            document.array("rules") { list in
                for (rule, count) in waitingRules() {
                    list.object { object in
                        object.field("rule", rule)
                        object.field("count", count)
                    }
                }
            }
        }
        json.endLine()
        return json.string
    }

    private func write(_ item: OpenItem, to object: inout JSONObject) {
        let (file, line) = place(item)
        object.field("kind", names.model.kind(item.record).english)
        object.field("record", names.scriptName(item.record))
        object.field("title", names.title(item.record))
        object.field("what", key(of: item))
        object.field("state", item.state.rawValue)
        object.field("file", file)
        object.field("line", line)
        object.field("write", example(item))
        object.field("rules", item.rules)
    }

    private func example(_ item: OpenItem) -> String { OpenExample(outcome.project).text(item, name: text.plain(.openName)) }

    private func key(of item: OpenItem) -> String {
        switch item.what {
        case .clause(let clause): clause.english
        case .referent(let kind): kind.english
        case .field: OpenExample(outcome.project).scriptWord(of: item)
        }
    }

    private func place(_ item: OpenItem) -> (file: String?, line: Int?) {
        let file = Int(item.location.file.rawValue)
        guard outcome.project.files.indices.contains(file) else { return (nil, nil) }
        let source = outcome.project.files[file]
        return (source.name, source.lines.line(of: item.location.range.start))
    }
}
