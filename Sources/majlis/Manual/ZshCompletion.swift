/// Completions for zsh, in a file `_majlis` on its `fpath`.
struct ZshCompletion {
    let table: CompletionTable

    func text() -> String {
        """
        #compdef majlis مجلس
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

        # Arabic words are offered as well where the locale is Arabic or the line has Arabic letters.
        _majlis_is_arabic() {
            case "${LC_ALL:-${LC_MESSAGES:-$LANG}}" in ar|ar_*|ar.*) return 0 ;; esac
            setopt localoptions no_multibyte
            [[ "$words" == *[$'\\xd8'-$'\\xdb']* ]]
        }

        _majlis() {
            local context state state_descr line
            local -a arabic
            typeset -A opt_args
            _majlis_is_arabic && arabic=(
        \(table.leading.compactMap(\.inArabic).map { "        " + specification(of: $0) }.joined(separator: "\n"))
            )
            _arguments -C $arabic \\
        \(table.leading.map { "        " + specification(of: $0) + " \\" }.joined(separator: "\n"))
                '1: :->command' \\
                '*:: :->rest' && return
            case $state in
                command)
                    local -a commands
                    _majlis_is_arabic && commands=(
        \(table.commands.map { Self.described($0.arabicWords.first ?? $0.word, $0.help) }.joined(separator: "\n"))
                    )
                    commands+=(
        \(table.commands.map { Self.described($0.word, $0.help) }.joined(separator: "\n"))
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

        if [[ ${funcstack[1]} == _majlis ]]; then _majlis "$@"; else compdef _majlis majlis مجلس; fi

        """
    }

    private static func described(_ word: String, _ help: String) -> String {
        "                " + (word.replacing(":", with: "\\:") + ":" + help).quotedForShell
    }

    private func branch(of command: CompletionTable.Command) -> String {
        let arabic = command.options.compactMap(\.inArabic).map(specification).joined(separator: " ")
        var parts = command.options.map(specification)
        for (place, value) in command.operands.enumerated() {
            let isRepeated = command.repeats && place == command.operands.count - 1
            parts.append(((isRepeated ? "*" : "\(place + 1)") + ":" + Self.title(of: value) + ":" + Self.action(of: value)).quotedForShell)
        }
        return """
                            \(command.allWords.joined(separator: "|")))
                                arabic=()
                                _majlis_is_arabic && arabic=(\(arabic))
                                _arguments -s $arabic \(parts.joined(separator: " "))
                                ;;
            """
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
        case .words(let words, let arabic):
            "(" + (words + arabic.filter { !words.contains($0) }).joined(separator: " ") + ")"
        case .file: "_files"
        case .script: "_majlis_scripts"
        case .rules: "_majlis_rules"
        case .codes: "_majlis_codes"
        }
    }
}

extension CompletionTable.Option {
    /// The option under its Arabic name; nil where it has none.
    fileprivate var inArabic: CompletionTable.Option? {
        guard let name = arabicNames.first else { return nil }
        var option = self
        option.names = [name]
        return option
    }
}
