import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisVocabulary

extension Session {
    /// What a person sees first, in three lines at most: what is there, what is wrong with it, how to go on.
    package func greeting() -> String {
        let style = style
        var page = PageLines(style)
        let model = view.model
        if state.scripts.isEmpty {
            page.paragraph(style.text.styled(Message(.replBannerEmpty, ["example": .code(":load chapter.majlis")])))
        } else {
            func count(_ kind: Kind) -> MessageArgument { .number(model.records(of: kind).count { !model[$0].isTemplate }) }
            let files = MessageArgument.list(state.scripts.prefix(3).map { .code($0.source.name) })
            let title = [Kind.conference, .series].lazy.compactMap { model.records(of: $0).first { !model[$0].isTemplate } }.first
                .flatMap { model.title($0) }
            let counts: KeyValuePairs<String, MessageArgument> = [
                "title": .text(title ?? ""), "files": files, "sessions": count(.session), "people": count(.person), "tasks": count(.task),
            ]
            page.paragraph(style.text.styled(Message(title == nil ? .replBannerUntitled : .replBannerLoaded, counts)))
        }
        var findings = ""
        if !state.scripts.isEmpty {
            let report = FindingsReport(files: view.project.files, style: style)
            findings = report.summary(of: view.findings, waived: view.outcome.waived.count)
        }
        var help = PageLines(style)
        help.paragraph(style.text.styled(.init(.replBannerHelp)))
        return page.rendered() + findings + help.rendered()
    }
}
