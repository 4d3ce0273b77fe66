// Written by majlis-grammar from the tables in Grammar/. Do not edit: change the tables and run it again.
// swift-format-ignore-file

/// The words of the group `command` in `Grammar/vocabulary.tsv`.
public enum Command: UInt8, CaseIterable, Hashable, Sendable {
    /// all that is known without events
    case check = 0
    /// check, then events and shows
    case run = 1
    /// the interactive session
    case repl = 2
    /// runs the tests
    case test = 3
    /// formats scripts
    case fmt = 4
    /// rewrites keywords in the other language
    case translate = 5
    /// finds and mends poor style
    case lint = 6
    /// view: the programme
    case agenda = 7
    /// view: tasks and their states
    case tasks = 8
    /// view: who takes part, and where
    case people = 9
    /// view: how preparation stands
    case status = 10
    /// view: what is still undecided
    case open = 11
    /// answers one expression
    case query = 12
    /// why refused, late or in conflict
    case why = 13
    /// what a code means
    case explain = 14
    /// writes another format
    case export = 15
    /// reads another format
    case `import` = 16
    /// what changed and whom it concerns
    case diff = 17
    /// adds an event to the journal
    case record = 18
    /// shows the durable record
    case journal = 19
    /// a first script from a template
    case new = 20
    /// REPL: help on a topic
    case help = 21
    /// REPL: reads a file
    case load = 22
    /// REPL: reads the files again
    case reload = 23
    /// REPL: writes the session
    case save = 24
    /// REPL: forgets the session
    case reset = 25
    /// REPL: type of an expression
    case type = 26
    /// REPL: documentation of a word
    case doc = 27
    /// REPL: takes back the last input
    case undo = 28
    /// REPL: how long it took
    case time = 29
    /// REPL: opens the editor
    case edit = 30
    /// REPL: leaves
    case quit = 31
    /// REPL: what-if, then keep or drop
    case `try` = 32
    /// REPL: does again what was undone
    case redo = 33
    /// REPL: keeps what was tried
    case keep = 34
    /// REPL: drops what was tried
    case drop = 35
    /// REPL: the day as of which all is told
    case asOf = 36
    /// REPL: the language of what is said
    case lang = 37
    /// REPL: the digits of numbers and dates
    case digits = 38
    /// REPL: the calendar of dates
    case calendar = 39
    /// REPL: what was typed before
    case history = 40
    /// view: how a day or a session goes
    case runsheet = 41
    /// why something expected is not so
    case whyNot = 42
    /// step: adopts a decision or recommendation
    case adopt = 43
    /// step: changes a record's clauses
    case change = 44
    /// step: takes an event back
    case retract = 45
    /// step: leaves a task out
    case skip = 46
    /// mends what is sure, brings scripts to the newest edition
    case fix = 47
    /// lists and shows the standard library
    case library = 48
    /// what a shell needs to complete command lines
    case completions = 49
    /// the manual page
    case man = 50
}

extension Command: VocabularyWord {
    public static var wordGroup: WordGroup { .command }
    public var english: String { WordForms.command[Int(rawValue) * 5] }
    public var englishPlural: String { WordForms.command[Int(rawValue) * 5 + 1] }
    public var arabic: String { WordForms.command[Int(rawValue) * 5 + 2] }
    public var arabicPlural: String { WordForms.command[Int(rawValue) * 5 + 3] }
    public var arabicAlternatives: [String] { Self.alternatives(WordForms.command[Int(rawValue) * 5 + 4]) }
    public var gloss: String { WordDocumentation.command[Int(rawValue) * 4] }
    public var glossArabic: String { WordDocumentation.command[Int(rawValue) * 4 + 1] }
    public var example: String { WordDocumentation.command[Int(rawValue) * 4 + 2] }
    public var exampleArabic: String { WordDocumentation.command[Int(rawValue) * 4 + 3] }
}
