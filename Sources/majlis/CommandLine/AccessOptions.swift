import ArgumentParser
import MajlisVocabulary

/// What may be shown: values and records above the level print as `confidential`.
enum Access: String, CaseIterable, ExpressibleByArgument {
    case `public`, staff, confidential

    var level: Choice {
        switch self {
        case .public: .public
        case .staff: .staff
        case .confidential: .confidential
        }
    }
}

/// `--access`, of all commands that print findings or values.
struct AccessOptions: ParsableArguments {
    @Option var access: Access?

    /// What machines are given may go anywhere; who reads the terminal has the script.
    func level(forMachines: Bool) -> Choice { (access ?? (forMachines ? .public : .staff)).level }
}
