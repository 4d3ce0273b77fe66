import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Names that look like others: letters of several scripts in one word, and two names that cannot be told apart on a screen (UTS #39).
extension Linter {
    /// A name as it stands in the scripts.
    private struct Spelling {
        var text: String
        var first: Location
        var places: [Location]
    }

    mutating func checkNames() {
        let names = spellings()
        let taken = Set(names.map(\.text))
        var skeletons: [String: Spelling] = [:]
        for name in names {
            if let stranger = NameLetters.stranger(in: name.text) { reportMixed(name, stranger, taken) }
            let skeleton = NameLetters.skeleton(of: name.text)
            guard let other = skeletons[skeleton] else {
                skeletons[skeleton] = name
                continue
            }
            // Where they are records' names, checking may have said so.
            guard !project.diagnostics.contains(where: { $0.code == .namesLookAlike && $0.location == name.first }) else { continue }
            var finding = Diagnostic(
                .namesLookAlike, at: name.first, ["name": .code(name.text), "other": .code(other.text)])
            finding.related = [RelatedPlace(other.first, Message(.declaredHere))]
            findings.append(finding)
        }
    }

    /// Every name of the project's scripts once, in the order of the text; words of the language are none.
    private func spellings() -> [Spelling] {
        var names: [Spelling] = []
        var numbers: [String: Int] = [:]
        for tree in project.trees where !tree.source.isBuiltIn {
            for (index, token) in tree.tokens.enumerated() {
                guard token.kind == .quotedWord || token.kind == .word && token.word == .none else { continue }
                let text = Literal.name(ofToken: index, in: tree)
                let place = tree.location(ofToken: index)
                if let number = numbers[text] {
                    names[number].places.append(place)
                } else {
                    numbers[text] = names.count
                    names.append(Spelling(text: text, first: place, places: [place]))
                }
            }
        }
        return names
    }

    private mutating func reportMixed(
        _ name: Spelling, _ found: (letter: Unicode.Scalar, script: NameLetters.Script, others: NameLetters.Script), _ taken: Set<String>
    ) {
        var finding = Diagnostic(
            .mixedScriptName, at: name.first,
            [
                "name": .code(name.text), "letter": .code(String(found.letter)),
                "script": .message(Message(Self.adjective(found.script))), "others": .message(Message(Self.plural(found.others))),
            ])
        if let pure = Self.respelled(name.text, in: found.others), !taken.contains(pure) {
            // What else knows the name, such as a journal, is not the linter's to change: somebody has to ask for it.
            let edits = name.places.map { place in
                let isQuoted = project.trees[Int(place.file.rawValue)].source.bytes[Int(place.range.start)] == UInt8(ascii: "`")
                return TextEdit(place, isQuoted ? "`\(pure)`" : pure)
            }
            finding.fixes = [FixIt(Message(.fixRenameEverywhere, ["word": .code(pure)]), edits)]
        }
        findings.append(finding)
    }

    /// The name with letters of one script, where all others look like letters of that script.
    static func respelled(_ name: String, in script: NameLetters.Script) -> String? {
        var result = String.UnicodeScalarView()
        for letter in name.unicodeScalars {
            guard let own = NameLetters.script(of: letter), own != script else {
                result.append(letter)
                continue
            }
            guard let likeness = NameLetters.likeness(of: letter), likeness.count == 1, NameLetters.script(of: likeness[0]) == script else {
                return nil
            }
            result.append(likeness[0])
        }
        let text = String(result)
        // What would be a word of the language is no name.
        return NameLetters.stranger(in: text) == nil && Vocabulary.word(text) == .none ? text : nil
    }

    private static func adjective(_ script: NameLetters.Script) -> MessageCode {
        switch script.name {
        case "Latin": .scriptLatin
        case "Greek": .scriptGreek
        case "Cyrillic": .scriptCyrillic
        case "Arabic": .scriptArabic
        case "Hebrew": .scriptHebrew
        default: .scriptOther
        }
    }

    private static func plural(_ script: NameLetters.Script) -> MessageCode {
        switch script.name {
        case "Latin": .scriptsLatin
        case "Greek": .scriptsGreek
        case "Cyrillic": .scriptsCyrillic
        case "Arabic": .scriptsArabic
        case "Hebrew": .scriptsHebrew
        default: .scriptsOther
        }
    }
}
