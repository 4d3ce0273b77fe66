/// Completions for fish, in a file `majlis.fish` of its folder `completions`.
struct FishCompletion {
    let table: CompletionTable

    func text() -> String {
        var lines = [
            "# Completions of majlis for fish: majlis completions fish | source. Written by majlis; do not edit.", "",
            "function __majlis_scripts",
            "    __fish_complete_suffix .majlis",
            "end", "",
            "function __majlis_rules",
            "    set -l before (string match -r '.*,' -- (commandline -ct))",
            "    for rule in \(table.rules.joined(separator: " "))",
            "        echo \"$before$rule\"",
            "    end",
            "end", "",
            "function __majlis_codes",
            "    printf '%s\\n' \((table.rules + table.codes).joined(separator: " "))",
            "end", "",
            "# How many words that are no options stand behind the command.",
            "function __majlis_place",
            "    set -l words (commandline -opc)",
            "    set -l count 0",
            "    for word in $words[3..-1]",
            "        string match -qr '^-' -- $word; or set count (math $count + 1)",
            "    end",
            "    test $count -eq $argv[1]",
            "end", "",
            "# Arabic words are offered as well where the locale is Arabic or the line has Arabic letters.",
            "function __majlis_arabic",
            "    set -l locale $LC_ALL $LC_MESSAGES $LANG",
            "    string match -qr '^ar($|[_.])' -- $locale[1]; or string match -qr '\\p{Arabic}' -- (commandline -cp)",
            "end", "",
            "complete -c majlis -f",
        ]
        for option in table.leading {
            lines.append("complete -c majlis -n __fish_use_subcommand" + Self.arguments(of: option))
            if let arabic = Self.arabicArguments(of: option) {
                lines.append("complete -c majlis -n '__fish_use_subcommand; and __majlis_arabic'" + arabic)
            }
        }
        for command in table.commands {
            lines.append("complete -c majlis -n __fish_use_subcommand -a \(command.word) -d \(Self.quoted(command.help))")
            if let arabic = command.arabicWords.first {
                let condition = "'__fish_use_subcommand; and __majlis_arabic'"
                lines.append("complete -c majlis -n \(condition) -a \(arabic) -d \(Self.quoted(command.help))")
            }
            let seen = "__fish_seen_subcommand_from \(command.allWords.joined(separator: " "))"
            for option in command.options {
                lines.append("complete -c majlis -n \(Self.quoted(seen))" + Self.arguments(of: option))
                if let arabic = Self.arabicArguments(of: option) {
                    lines.append("complete -c majlis -n \(Self.quoted(seen + "; and __majlis_arabic"))" + arabic)
                }
            }
            for (place, value) in command.operands.enumerated() {
                guard let offered = Self.offered(value) else { continue }
                let isRepeated = command.repeats && place == command.operands.count - 1
                let condition = isRepeated ? seen : seen + "; and __majlis_place \(place)"
                lines.append("complete -c majlis -n \(Self.quoted(condition))" + offered)
            }
        }
        // The name under which the program is installed for those who type Arabic.
        lines.append("complete -c مجلس -w majlis")
        return lines.joined(separator: "\n") + "\n"
    }

    /// nil where it has no Arabic name.
    private static func arabicArguments(of option: CompletionTable.Option) -> String? {
        guard let name = option.arabicNames.first else { return nil }
        var arabic = option
        arabic.names = [name]
        return arguments(of: arabic)
    }

    private static func arguments(of option: CompletionTable.Option) -> String {
        var text = ""
        for name in option.names { text += name.hasPrefix("--") ? " -l " + name.dropFirst(2) : " -s " + name.dropFirst() }
        text += " -d " + quoted(option.help)
        guard let value = option.value else { return text }
        return text + (offered(value).map { " -x" + $0.replacing(" -F", with: "") } ?? " -x")
    }

    /// nil where nothing can be offered.
    private static func offered(_ place: CompletionTable.Place) -> String? {
        switch place {
        case .free: nil
        case .words(let words, let arabic):
            " -a " + quoted((words + arabic.filter { !words.contains($0) }).joined(separator: " "))
        case .file: " -a '(__fish_complete_path)'"
        case .script: " -a '(__majlis_scripts)'"
        case .rules: " -a '(__majlis_rules)'"
        case .codes: " -a '(__majlis_codes)'"
        }
    }

    /// In single quotation marks; a backslash stands for itself only before another letter.
    private static func quoted(_ text: String) -> String {
        "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
    }
}
