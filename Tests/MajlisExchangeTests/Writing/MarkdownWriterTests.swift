import MajlisExchange
import MajlisModel
import MajlisReport
import Testing

@Suite struct MarkdownWriterTests {
    private func page(_ programme: Programme, _ view: MarkdownWriter.View = .sessions, _ language: Language = .english) -> String {
        String(decoding: MarkdownWriter(programme, Convention(language)).write(view), as: UTF8.self)
    }

    @Test func aProgrammeIsATableForEachDay() {
        let page = page(SampleProgramme.conference())
        #expect(page.hasPrefix("# Summit\n\nSunday 14 March 2027 to Monday 15 March 2027\\\nPalace of Talks, Amman\n"))
        #expect(page.contains("\n## Sunday 14 March 2027\n\n| Time | Session | Room | Track | People |\n| --- | --- | --- | --- | --- |\n"))
        #expect(
            page.contains(
                "| 09:00–10:30 | [Opening](https://summit.example/opening) | Great Hall | Water, land | Chair: Dr Mona Amin; Omar Deeb |\n")
        )
        #expect(page.contains("| 01:30–02:00 | ~~Night talk~~ (cancelled) | Annex |  |  |\n"))
        #expect(page.contains("| 10:30–11:00 | *Coffee* |\n| time open | Press |\n"))
        #expect(page.contains("## Not placed yet\n\n| Time | Session |\n| --- | --- |\n| time open | Some day |\n"))
        #expect(
            page.contains("### Opening\n\n*Why we meet*\n\nAn hour of words.\n\nFirst paragraph.\\\nSecond line.\n\nSecond paragraph.\n"))
        #expect(page.contains("- [https://summit.example/a.pdf](https://summit.example/a.pdf)"))
        #expect(!page.contains("javascript"))
    }

    @Test func inArabicItRunsFromTheRight() {
        let page = page(SampleProgramme.conference(), .sessions, .arabic)
        #expect(page.hasPrefix("<div dir=\"rtl\" lang=\"ar\">\n\n# القمة\n") && page.hasSuffix("\n\n</div>\n"))
        #expect(page.contains("| الوقت | الجلسة | القاعة | المسار | الأشخاص |"))
        #expect(page.contains("[الافتتاح](https://summit.example/opening)") && page.contains("المياه والأرض"))
    }

    @Test func participantsAndTasks() {
        let people = page(SampleProgramme.conference(), .participants)
        #expect(
            people.contains(
                "| Name | Organisation | Category | Status |\n| --- | --- | --- | --- |\n| Dr Mona Amin | Water Board | Delegate | confirmed |\n"
            ))
        let tasks = page(SampleProgramme.conference(), .tasks)
        #expect(tasks.contains("### Before\n\n| Task | Owner | Due | Status |\n| --- | --- | --- | --- |\n"))
        #expect(tasks.contains("| Send invitations | Omar Deeb | Monday 1 February 2027 | ready |\n"))
    }

    @Test func hostileTextsStayTexts() {
        let page = page(SampleProgramme.hostileProgramme())
        // No HTML but what the writer writes itself, which is none in English.
        #expect(!page.contains("<") && !page.contains(">"))
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) where line.hasPrefix("|") {
            // A row has as many cells as the heading, whatever stands in them.
            let cells = line.replacing("\\\\", with: "").replacing("\\|", with: "").split(separator: "|", omittingEmptySubsequences: false)
            #expect(cells.count == 7, "\(line)")
        }
        #expect(
            page.contains(
                "\\| pipe \\| \\*star\\* \\_low\\_ \\`tick\\` \\[link\\](http://x.test) &lt;b&gt;bold&lt;/b&gt; &amp;amp; \\~\\~gone\\~\\~")
        )
        #expect(page.contains("### \\# heading\n") && page.contains("### 1\\. item\n") && page.contains("### \\- item\n"))
        #expect(page.contains("](https://x.test/%28a%29%7Cb%0D%0A%3Cc%3E%22)"))
        let headings = page.split(separator: "\n").filter { $0.hasPrefix("#") }
        #expect(headings.allSatisfy { $0.hasPrefix("# ") || $0.hasPrefix("## ") || $0.hasPrefix("### ") })
    }

    @Test func nothingIsSaidToBeNothing() {
        #expect(page(Programme()) == "# Programme\n\nThere is nothing in the programme yet.\n")
        #expect(page(Programme(), .tasks).hasSuffix("There are no tasks yet.\n"))
        #expect(page(Programme(), .participants, .arabic).contains("لا مشاركين بعد."))
    }
}
