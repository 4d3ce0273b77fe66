/// Completions for bash, in its own words alone: the package bash-completion need not be there.
struct BashCompletion {
    let table: CompletionTable

    func text() -> String {
        """
        # Completions of majlis for bash: eval "$(majlis completions bash)". Written by majlis; do not edit.

        # The command by the word that was typed for it, in either language.
        _majlis_command() {
            case "$1" in
        \(commandWords())
                *) majlis_command=$1 ;;
            esac
        }

        # Whether a word has Arabic letters.
        _majlis_has_arabic() {
            local LC_ALL=C
            [[ $1 == *[$'\\xd8'-$'\\xdb']* ]]
        }

        # What follows an option of a command; nothing where no value does.
        _majlis_value() {
            majlis_value=
            case "$1 $2" in
        \(optionValues())
            esac
        }

        # What an operand of a command is, by its place.
        _majlis_operand() {
            majlis_value=
            case "$1 $2" in
        \(operandValues())
            esac
        }

        # The options of a command, in English and behind a stroke in Arabic.
        _majlis_options() {
            case "$1" in
        \(optionLists())
            esac
        }

        # Offers what the current word may become: in Arabic where it is Arabic, or nothing of it is typed and the line or the locale is.
        _majlis_offer() {
            local line list
            case "$1" in
                words\\ *)
                    list=${1#words }
                    case "$2" in
                        ""|-|--) if [[ -n $majlis_arabic ]]; then list=${list#* / }; else list=${list%% / *}; fi ;;
                        *) if _majlis_has_arabic "$2"; then list=${list#* / }; else list=${list%% / *}; fi ;;
                    esac
                    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -W "$list" -- "$2")
                    ;;
                rules)
                    local before=
                    [[ $2 == *,* ]] && before="${2%,*},"
                    while IFS= read -r line; do COMPREPLY+=("$before$line"); done < <(compgen -W "$_majlis_rules" -- "${2##*,}")
                    ;;
                codes) while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -W "$_majlis_rules $_majlis_codes" -- "$2") ;;
                file|script)
                    compopt -o filenames 2> /dev/null
                    while IFS= read -r line; do
                        [[ $1 == file || -d $line || $line == *.majlis ]] && COMPREPLY+=("$line")
                    done < <(compgen -f -- "$2")
                    ;;
            esac
        }

        _majlis() {
            local current=${COMP_WORDS[COMP_CWORD]} command= place=0 waits= only= last= majlis_value= majlis_command= majlis_arabic= word i
            case "${LC_ALL:-${LC_MESSAGES:-$LANG}}" in ar|ar_*|ar.*) majlis_arabic=1 ;; esac
            COMPREPLY=()
            [[ $current == = ]] && current=
            for ((i = 1; i < COMP_CWORD; i++)); do
                word=${COMP_WORDS[i]}
                # `--format=json` comes in three words.
                if [[ $word == = && -n $last ]]; then waits=$last; continue; fi
                if [[ -n $waits ]]; then waits=; last=; continue; fi
                if [[ -z $only && $word == -- ]]; then only=1; last=; continue; fi
                if [[ -z $only && $word == -?* ]]; then
                    if _majlis_has_arabic "$word"; then majlis_arabic=1; fi
                    last=$word
                    _majlis_value "$command" "$word"
                    [[ -n $majlis_value ]] && waits=$word
                    continue
                fi
                last=
                if [[ -n $command ]]; then place=$((place + 1)); continue; fi
                if _majlis_has_arabic "$word"; then majlis_arabic=1; fi
                _majlis_command "$word"
                command=$majlis_command
            done
            if [[ ${COMP_WORDS[COMP_CWORD]} == = && -n $last ]]; then waits=$last; fi
            if [[ -n $waits ]]; then
                _majlis_value "$command" "$waits"
                _majlis_offer "$majlis_value" "$current"
            elif [[ -z $only && $current == -* ]]; then
                _majlis_offer "words $(_majlis_options "$command")" "$current"
            elif [[ -z $command ]]; then
                _majlis_offer \(Self.name(of: commandPlace).quotedForShell) "$current"
            else
                _majlis_operand "$command" "$place"
                _majlis_offer "$majlis_value" "$current"
            fi
        }

        _majlis_rules='\(table.rules.joined(separator: " "))'
        _majlis_codes='\(table.codes.joined(separator: " "))'

        complete -F _majlis majlis مجلس

        """
    }

    private var commandPlace: CompletionTable.Place {
        .words(table.commands.map(\.word), arabic: table.commands.map { $0.arabicWords.first ?? $0.word })
    }

    private func commandWords() -> String {
        table.commands.map { command in
            "        \(command.allWords.joined(separator: "|"))) majlis_command=\(command.word) ;;"
        }.joined(separator: "\n")
    }

    private func optionValues() -> String {
        var lines: [String] = []
        func add(_ command: String, _ options: [CompletionTable.Option]) {
            for option in options {
                guard let value = option.value else { continue }
                let patterns = option.allNames.map { "\"\(command) \($0)\"" }.joined(separator: "|")
                lines.append("        \(patterns)) majlis_value='\(Self.name(of: value))' ;;")
            }
        }
        add("", table.leading)
        for command in table.commands { add(command.word, command.options) }
        return lines.joined(separator: "\n")
    }

    private func operandValues() -> String {
        var lines: [String] = []
        for command in table.commands {
            for (place, value) in command.operands.enumerated() where value != .free {
                let isLast = place == command.operands.count - 1
                let pattern = command.repeats && isLast ? "\"\(command.word) \"*" : "\"\(command.word) \(place)\""
                lines.append("        \(pattern)) majlis_value='\(Self.name(of: value))' ;;")
            }
        }
        return lines.joined(separator: "\n")
    }

    private func optionLists() -> String {
        func names(_ options: [CompletionTable.Option]) -> String {
            let arabic = options.map { $0.arabicNames.first ?? $0.names[0] }
            return (options.flatMap(\.names) + ["/"] + arabic).joined(separator: " ")
        }
        return
            (table.commands.map { "        \($0.word)) echo '\(names($0.options))' ;;" }
            + ["        *) echo '\(names(table.leading))' ;;"]).joined(separator: "\n")
    }

    private static func name(of place: CompletionTable.Place) -> String {
        switch place {
        case .free: "free"
        case .words(let words, let arabic): "words " + (words == arabic ? words : words + ["/"] + arabic).joined(separator: " ")
        case .file: "file"
        case .script: "script"
        case .rules: "rules"
        case .codes: "codes"
        }
    }
}
