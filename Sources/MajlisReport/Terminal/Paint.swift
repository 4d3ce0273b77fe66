/// Whether a text carries colours when it is rendered.
public enum ColorMode: Sendable, Hashable {
    case never, always
}

/// What a user asks for with `--color`.
public enum ColorChoice: String, Sendable, Hashable, CaseIterable {
    case auto, always, never

    /// Whether output is coloured.
    ///
    /// The flag decides unless it is `auto`. Then any non-empty `NO_COLOR` turns colours off, a `CLICOLOR_FORCE` other than `0` turns
    /// them on, and failing both they are on where the output is a terminal that says what it is and is not `dumb`.
    /// - Parameters:
    ///   - noColor: the variable `NO_COLOR`, nil when unset; likewise `term` for `TERM` and `cliColorForce` for `CLICOLOR_FORCE`.
    public static func resolve(
        flag: ColorChoice, isTerminal: Bool, noColor: String?, term: String?, cliColorForce: String?
    ) -> ColorMode {
        switch flag {
        case .always: return .always
        case .never: return .never
        case .auto: break
        }
        if let noColor, !noColor.isEmpty { return .never }
        if let cliColorForce, !cliColorForce.isEmpty, cliColorForce != "0" { return .always }
        guard isTerminal, let term, !term.isEmpty, term != "dumb" else { return .never }
        return .always
    }
}

/// What a piece of text is, from which its colour follows.
public enum Paint: Sendable, Hashable, CaseIterable {
    case plain
    // Severities and states.
    case error, warning, undecided, note, help, success
    // Parts of a message or a view.
    case heading, emphasis, code, place, dim
    // Words of a script.
    case keyword, name, text, number, comment

    /// The parameters of the SGR sequence, empty for plain text. Only the eight basic colours, which every theme makes readable.
    var parameters: String {
        switch self {
        case .plain, .name: ""
        case .error: "1;31"
        case .warning: "33"
        case .undecided: "35"
        case .note: "36"
        case .help, .success, .text: "32"
        case .heading, .emphasis: "1"
        case .code, .place, .dim, .comment: "2"
        case .keyword: "34"
        case .number: "36"
        }
    }
}
