import MajlisRuntime
import MajlisText

/// Where a check's time went: the passes and rules, the longest first.
public struct ProfileReport {
    private let profile: Profile
    private let style: ReportStyle

    public init(_ profile: Profile, style: ReportStyle) {
        self.profile = profile
        self.style = style
    }

    public func text() -> String {
        let heading = style.text.styled(Message(.profileHeading, ["total": milliseconds(profile.total)]))
        let table = TableLayout(
            columns: [TableColumn("", alignment: .trailing), TableColumn(""), TableColumn("")],
            rows: profile.entries.map(row), width: style.width, direction: style.direction, isolates: style.isolates, showsHeadings: false,
            indent: 2)
        return "\n" + heading.rendered(style.color) + "\n" + table.rendered(style.color)
    }

    private func row(_ entry: Profile.Entry) -> [StyledText] {
        let (sort, name): (MessageCode, StyledText) =
            switch entry.part {
            case .pass(let pass): (.profilePass, style.text.styled(Message(label(pass))))
            case .builtin(let name): (.profileRule, StyledText(name))
            case .library(let name): (.profileLibraryRule, StyledText(name))
            case .own(let name): (.profileOwnRule, StyledText(name))
            }
        return [style.text.styled(time(entry.time)), style.text.styled(Message(sort)), name]
    }

    private func label(_ pass: Profile.Pass) -> MessageCode {
        switch pass {
        case .read: .profileRead
        case .check: .profileCheck
        case .place: .profilePlace
        case .tasks: .profileTasks
        case .builtin: .profileBuiltin
        case .own: .profileOwn
        }
    }

    private func milliseconds(_ time: UInt64) -> MessageArgument { .message(self.time(time)) }

    /// To the hundredth of a millisecond.
    private func time(_ nanoseconds: UInt64) -> Message {
        let hundredths = (nanoseconds + 5_000) / 10_000
        let fraction = String(hundredths % 100)
        let digits = "\(hundredths / 100).\(fraction.count < 2 ? "0" + fraction : fraction)"
        return Message(.profileMilliseconds, ["value": .figure(digits)])
    }
}
