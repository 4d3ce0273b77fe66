import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisVocabulary

extension Session {
    /// What a person sees first, in three lines at most: what is there, what is wrong with it, how to go on.
    package func greeting() -> String {
        let day = asOf?.components
        return overview() + told(day.map { Message(.replBannerHelp, ["day": .date($0.0, $0.1, $0.2)]) } ?? Message(.replBannerUndated))
    }

    /// What is loaded and how it stands, in two lines.
    func overview() -> String {
        if state.scripts.isEmpty { return told(Message(.replBannerEmpty, ["example": .code("room hall capacity 40")])) }
        let model = view.model
        func count(_ kind: Kind) -> MessageArgument { .number(model.records(of: kind).count { !model[$0].isTemplate }) }
        let title = [Kind.conference, .series].lazy.compactMap { model.records(of: $0).first { !model[$0].isTemplate } }.first
            .flatMap { model.title($0) }
        let arguments: KeyValuePairs<String, MessageArgument> = [
            "title": .text(title ?? ""), "files": .list(state.scripts.prefix(3).map { .code($0.source.name) }),
            "sessions": count(.session), "people": count(.person), "tasks": .number(view.outcome.tasks.count),
        ]
        var page = PageLines(style)
        page.paragraph(style.text.styled(Message(title == nil ? .replBannerUntitled : .replBannerLoaded, arguments)))
        let report = FindingsReport(files: view.project.files, style: style)
        return page.rendered() + report.summary(of: view.findings, waived: view.outcome.waived.count)
    }
}
