import MajlisReport
import MajlisText

/// A first script that `majlis new` writes.
struct Template {
    let name: String
    let about: MessageCode
    let english: String
    let arabic: String

    /// The first one is written where no name is given.
    static let all: [Template] = [meeting, summit, developer, workshop, project]

    func script(in language: Language) -> String {
        switch language {
        case .english: english + "\n"
        case .arabic: arabic + "\n"
        }
    }
}
