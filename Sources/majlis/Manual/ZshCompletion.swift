/// Completions for zsh, in a file `_majlis` on its `fpath`.
struct ZshCompletion {
    let table: CompletionTable

    func text() -> String {
        """
        #compdef majlis
        # Completions of majlis for zsh, in a file _majlis on the fpath. Written by majlis; do not edit.

        _majlis_scripts() { _alternative 'scripts:script:_files -g "*.majlis(-.)"' 'folders:folder:_files -/' }

        _majlis_rules() {
            local -a rules
            rules=(\(table.rules.joined(separator: " ")))
            compset -P '*,'
            _describe -t rules rule rules -S ''
        }

        _majlis_codes() {
            local -a codes rules
            codes=(\(table.codes.joined(separator: " ")))
            rules=(\(table.rules.joined(separator: " ")))
            _describe -t codes code codes
            _describe -t rules rule rules
        }

        _majlis() {
            local context state state_descr line
            typeset -A opt_args
            _arguments -C \\
        \(table.leading.map { "        " + specification(of: $0) + " \\" }.joined(separator: "\n"))
                '1: :->command' \\
                '*:: :->rest' && return
            case $state in
                command)
                    local -a commands
                    commands=(
        \(table.commands.map { "                " + ($0.word.replacing(":", with: "\\:") + ":" + $0.help).quotedForShell }.joined(separator: "\n"))
                    )
                    _describe -t commands command commands
                    ;;
                rest)
                    case $words[1] in
        \(table.commands.map(branch).joined(separator: "\n"))
                    esac
                    ;;
            esac
        }

        if [[ ${funcstack[1]} == _majlis ]]; then _majlis "$@"; else compdef _majlis majlis; fi

        """
    }

    private func branch(of command: CompletionTable.Command) -> String {
        var parts = command.options.map(specification)
        for (place, value) in command.operands.enumerated() {
            let isRepeated = command.repeats && place == command.operands.count - 1
            parts.append(((isRepeated ? "*" : "\(place + 1)") + ":" + Self.title(of: value) + ":" + Self.action(of: value)).quotedForShell)
        }
        return "                \(command.word)) _arguments -s \(parts.joined(separator: " ")) ;;"
    }

    private func specification(of option: CompletionTable.Option) -> String {
        let value = option.value.map { ":" + Self.title(of: $0) + ":" + Self.action(of: $0) } ?? ""
        let help = "[" + option.help.replacing("]", with: "\\]").replacing("[", with: "\\[") + "]"
        let names = option.names.count > 1 ? "'(" + option.names.joined(separator: " ") + ")'" : ""
        if option.names.count > 1 {
            let both = option.names.map { $0 + (option.value != nil && $0.hasPrefix("--") ? "=" : "") }.joined(separator: ",")
            return names + "{" + both + "}" + (help + value).quotedForShell
        }
        return (option.names[0] + (option.value == nil ? "" : "=") + help + value).quotedForShell
    }

    private static func title(of place: CompletionTable.Place) -> String {
        switch place {
        case .free: " "
        case .words: "value"
        case .file: "file"
        case .script: "script"
        case .rules: "rule"
        case .codes: "code"
        }
    }

    private static func action(of place: CompletionTable.Place) -> String {
        switch place {
        case .free: " "
        case .words(let words): "(" + words.joined(separator: " ") + ")"
        case .file: "_files"
        case .script: "_majlis_scripts"
        case .rules: "_majlis_rules"
        case .codes: "_majlis_codes"
        }
    }
}
