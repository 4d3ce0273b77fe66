/// Completions for bash, in its own words alone: the package bash-completion need not be there.
struct BashCompletion {
    let table: CompletionTable

    func text() -> String {
        """
        # Completions of majlis for bash: eval "$(majlis completions bash)". Written by majlis; do not edit.

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

        # The options of a command.
        _majlis_options() {
            case "$1" in
        \(optionLists())
            esac
        }

        # Offers what the current word may become.
        _majlis_offer() {
            local line
            case "$1" in
                words\\ *) while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -W "${1#words }" -- "$2") ;;
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
            local current=${COMP_WORDS[COMP_CWORD]} command= place=0 waits= only= last= majlis_value= word i
            COMPREPLY=()
            [[ $current == = ]] && current=
            for ((i = 1; i < COMP_CWORD; i++)); do
                word=${COMP_WORDS[i]}
                # `--format=json` comes in three words.
                if [[ $word == = && -n $last ]]; then waits=$last; continue; fi
                if [[ -n $waits ]]; then waits=; last=; continue; fi
                if [[ -z $only && $word == -- ]]; then only=1; last=; continue; fi
                if [[ -z $only && $word == -?* ]]; then
                    last=$word
                    _majlis_value "$command" "$word"
                    [[ -n $majlis_value ]] && waits=$word
                    continue
                fi
                last=
                if [[ -z $command ]]; then command=$word; else place=$((place + 1)); fi
            done
            if [[ ${COMP_WORDS[COMP_CWORD]} == = && -n $last ]]; then waits=$last; fi
            if [[ -n $waits ]]; then
                _majlis_value "$command" "$waits"
                _majlis_offer "$majlis_value" "$current"
            elif [[ -z $only && $current == -* ]]; then
                _majlis_offer "words $(_majlis_options "$command")" "$current"
            elif [[ -z $command ]]; then
                _majlis_offer "words \(table.commands.map(\.word).joined(separator: " "))" "$current"
            else
                _majlis_operand "$command" "$place"
                _majlis_offer "$majlis_value" "$current"
            fi
        }

        _majlis_rules='\(table.rules.joined(separator: " "))'
        _majlis_codes='\(table.codes.joined(separator: " "))'

        complete -F _majlis majlis

        """
    }

    private func optionValues() -> String {
        var lines: [String] = []
        func add(_ command: String, _ options: [CompletionTable.Option]) {
            for option in options {
                guard let value = option.value else { continue }
                let patterns = option.names.map { "\"\(command) \($0)\"" }.joined(separator: "|")
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
        func names(_ options: [CompletionTable.Option]) -> String { options.flatMap(\.names).joined(separator: " ") }
        return
            (table.commands.map { "        \($0.word)) echo '\(names($0.options))' ;;" }
            + ["        *) echo '\(names(table.leading))' ;;"]).joined(separator: "\n")
    }

    private static func name(of place: CompletionTable.Place) -> String {
        switch place {
        case .free: "free"
        case .words(let words): "words " + words.joined(separator: " ")
        case .file: "file"
        case .script: "script"
        case .rules: "rules"
        case .codes: "codes"
        }
    }
}
