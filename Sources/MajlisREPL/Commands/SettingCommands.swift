import MajlisModel
import MajlisReport
import MajlisText
import MajlisVocabulary
import MajlisWorkspace

/// `:as-of`, `:lang`, `:digits`, `:calendar`, `:time`, `:history`, `:quit`.
extension SessionCommand {
    static let setting: [SessionCommand] = [
        SessionCommand(.asOf, .date) { session, rest in session.setDay(rest) },
        SessionCommand(.lang, .language) { session, rest in session.setLanguage(rest) },
        SessionCommand(.digits, .digits) { session, rest in session.setDigits(rest) },
        SessionCommand(.calendar, .calendar) { session, rest in session.setCalendar(rest) },
        SessionCommand(.time, .input) { session, rest in session.time(rest) },
        SessionCommand(.history) { session, rest in session.listHistory(rest) },
        SessionCommand(.quit) { session, rest in session.alone(rest, .quit) { session.leave() } },
    ]
}

extension Session {
    // MARK: The day

    func setDay(_ rest: String) -> Answer {
        if rest.isEmpty { return tellDay() }
        switch AsOf(typed: rest) {
        case .today?: settings.asOf = nil
        case .day(let day)?: settings.asOf = day
        case nil:
            return complain(
                Message(
                    .replWrongDay,
                    ["value": .code(rest), "example": .code(language == .arabic ? "2027/03/01" : "2027-03-01"), "today": .code(today)]),
                hints: [usage(.asOf)]
            )
        }
        let before = view
        refresh()
        var answer = tellDay()
        answer.add(difference(from: before, to: view, showsMoves: true))
        // That a task is late by then is what was asked for.
        answer.isFailure = false
        return answer
    }

    private var today: String { language == .arabic ? "اليوم" : "today" }

    private func tellDay() -> Answer {
        asOf.map { say(Message(.replAsOf, ["day": .message(.longDate($0))])) } ?? Answer()
    }

    // MARK: The language

    private static let languages: [(Language, names: [String])] = [
        (.arabic, ["ar", "arabic", "عربي", "عربية", "العربية"]), (.english, ["en", "english", "إنجليزي", "إنجليزية", "الإنجليزية"]),
    ]

    func setLanguage(_ rest: String) -> Answer {
        if rest.isEmpty { return say(Message(.replLanguageIs)) }
        let wanted = Vocabulary.fold(rest.lowercased())
        let named = Self.languages.first { $0.names.contains { Vocabulary.fold($0) == wanted } }?.0
        guard let found = named.map({ LanguageTag($0) }) ?? LanguageTag(rest) else {
            let names: [MessageArgument] = language == .arabic ? [.code("عربي"), .code("إنجليزي")] : [.code("ar"), .code("en")]
            return complain(Message(.replWrongLanguage, ["value": .code(rest), "languages": .list(names)]), hints: [usage(.lang)])
        }
        settings.language = found.language
        if let region = found.region { settings.region = region }
        return say(Message(.replLanguageIs))
    }

    // MARK: Digits and calendar

    func setDigits(_ rest: String) -> Answer {
        if !rest.isEmpty {
            guard let found = DigitSet.meant(by: rest) else {
                let names = DigitSet.allCases.map { MessageArgument.code($0.names(in: language)[0]) }
                return complain(Message(.replWrongDigits, ["value": .code(rest), "names": .list(names)]), hints: [usage(.digits)])
            }
            settings.digits = found
        }
        return say(Message(.replDigitsAre, ["sample": .figure("12,345.6")]))
    }

    func setCalendar(_ rest: String) -> Answer {
        if !rest.isEmpty {
            guard let found = ShownCalendar.meant(by: rest) else {
                let names = ShownCalendar.allCases.map { MessageArgument.code($0.names(in: language)[0]) }
                return complain(Message(.replWrongCalendar, ["value": .code(rest), "names": .list(names)]), hints: [usage(.calendar)])
            }
            settings.calendar = found
        }
        let day = (asOf ?? CivilDate(year: 2027, month: 3, day: 14))?.components
        return say(Message(.replCalendarIs, ["sample": day.map { .date($0.year, $0.month, $0.day) } ?? .list([])]))
    }

    // MARK: Time

    func time(_ input: String) -> Answer {
        if !input.isEmpty { return timed { perform(input) } }
        settings.showsTime.toggle()
        return say(settings.showsTime ? Message(.replTimeOn, ["time": typed(.time)]) : Message(.replTimeOff))
    }

    // MARK: What was typed

    func listHistory(_ word: String) -> Answer {
        let wanted = Vocabulary.fold(word.lowercased())
        let entries = host.history.enumerated().filter { wanted.isEmpty || Vocabulary.fold($0.element.lowercased()).contains(wanted) }
        if entries.isEmpty { return say(Message(.replHistoryEmpty)) }
        var page = PageLines(style)
        let digits = style.convention.digits
        let width = String(host.history.count).count
        for (number, entry) in entries {
            let label = String(number + 1)
            let margin = String(repeating: " ", count: width - label.count) + label + "  "
            for (place, line) in entry.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                let start = place == 0 ? margin : String(repeating: " ", count: margin.count)
                page.append([StyledText(digits.written(start), .dim) + StyledText(line)])
            }
        }
        return Answer(output: page.rendered())
    }
}
