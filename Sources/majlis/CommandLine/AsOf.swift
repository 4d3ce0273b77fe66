import ArgumentParser
import MajlisWorkspace

/// `--as-of 2027-03-01`, `--as-of today`.
extension AsOf: ExpressibleByArgument {
    public init?(argument: String) { self.init(typed: argument) }
}
