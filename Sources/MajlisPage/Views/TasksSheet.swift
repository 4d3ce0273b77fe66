import MajlisExchange
import MajlisModel
import MajlisText

/// The checklists: what is to be done, by whom, until when, and where it stands.
struct TasksSheet {
    let contents: PageContents
    let words: PageWords

    private var tasks: [Programme.Task] { contents.programme.tasks }

    func write(to html: inout HTMLWriter) {
        guard !tasks.isEmpty else { return html.element("p", ["class": "remark"], words.label(.tasksEmpty)) }
        filters(to: &html)
        for (number, group) in groups.enumerated() {
            html.element("section", ["class": "checklist", "aria-labelledby": "h-\(number)"]) { html in
                html.element("h2", ["id": "h-\(number)"]) { html in
                    html.words(group.title.map { words.text($0) } ?? words.label(.tasksLoose))
                }
                let done = group.tasks.count { tasks[$0].state == "done" }
                let counted = group.tasks.count { !["skipped", "not_applicable"].contains(tasks[$0].state) }
                html.element("p", ["class": "progress"]) { html in
                    html.raw("<progress max=\"\(max(counted, 1))\" value=\"\(done)\" aria-labelledby=\"h-\(number)\"></progress> ")
                    html.words(words.say(Message(.pageTasksShown, ["done": .number(done), "count": .number(counted)])))
                }
                table(group.tasks, number, to: &html)
            }
            html.line()
        }
    }

    private struct Group {
        var title: LocalText?
        var tasks: [Int]
    }

    private var groups: [Group] {
        var groups: [Group] = []
        var places: [LocalText?: Int] = [:]
        for (index, task) in tasks.enumerated() {
            if let place = places[task.list] {
                groups[place].tasks.append(index)
            } else {
                places[task.list] = groups.count
                groups.append(Group(title: task.list, tasks: [index]))
            }
        }
        return groups
    }

    private func filters(to html: inout HTMLWriter) {
        var states: [String] = []
        for task in tasks { if let state = task.state, !states.contains(state) { states.append(state) } }
        guard states.count > 1 else { return }
        html.element("form", ["class": "narrow needs-script"]) { html in
            html.element("label") { html in
                html.element("span", words.label(.pageState))
                html.raw(" ")
                html.element("select", ["data-narrow": "state"]) { html in
                    html.option("", words.label(.pageFilterState), words)
                    for state in states { html.option(state, words.word(state), words) }
                }
            }
        }
        html.line()
    }

    private func table(_ group: [Int], _ number: Int, to html: inout HTMLWriter) {
        html.element("div", ["class": "wide"]) { html in
            html.element("table", ["aria-labelledby": "h-\(number)"]) { html in
                html.element("thead") { html in
                    html.element("tr") { html in
                        html.element("th", ["scope": "col", "class": "box"]) {
                            $0.element("span", ["class": "unseen"], words.label(.pageTaskDone))
                        }
                        for label in [MessageCode.pageTask, .pageOwner, .pageDue, .pageState] {
                            html.element("th", ["scope": "col"], words.label(label))
                        }
                    }
                }
                html.line()
                html.element("tbody") { html in for task in group { row(tasks[task], to: &html) } }
            }
        }
    }

    private func row(_ task: Programme.Task, to html: inout HTMLWriter) {
        let state = task.state ?? ""
        html.element("tr", ["class": "task \(Self.known.contains(state) ? state : "")", "data-state": state]) { html in
            html.element("td", ["class": "box"]) { html in
                html.raw("<span class=\"tick\" aria-hidden=\"true\">\(state == "done" ? "✓" : "")</span>")
            }
            html.element("th", ["scope": "row"]) { html in
                html.words(words.text(task.title))
                for whom in task.forWhom { html.element("div", ["class": "short"], words.text(whom)) }
                if let text = task.text {
                    SessionPart(contents: contents, words: words).block(text, "short", to: &html)
                }
            }
            html.element("td") { html in
                if let owner = task.owner {
                    html.words(words.text(owner))
                } else {
                    html.element("em", words.label(.pageNobody))
                }
            }
            html.element("td", ["class": "due"]) { html in
                guard let due = task.due else { return html.element("em", words.label(.pageNoDue)) }
                html.element("time", ["datetime": task.isDueAllDay ? due.date.description : "\(due.date)T\(due.time)"]) { html in
                    html.words(words.shortDate(due.date))
                    if !task.isDueAllDay {
                        html.raw(" ")
                        html.words(words.time(due.time))
                    }
                }
            }
            html.element("td") { html in
                if !state.isEmpty { html.element("span", ["class": "state"], words.word(state)) }
            }
        }
        html.line()
    }

    private static let known: Set<String> = ["done", "ready", "overdue", "blocked", "skipped", "not_applicable", "undecided"]
}
