/// Every form of every word, with what it means: the content of the lookup table.
struct WordIndex {
    struct Form {
        let text: String
        let word: Int
    }

    /// In the order of the table, folded.
    private(set) var forms: [Form] = []
    /// For every word its raw value in each group (255 for none), then its flags. Word 0 means nothing.
    private(set) var meanings: [[UInt8]] = [noMeanings]
    /// Two words that may stand apart, and the word that they make.
    private(set) var joins: [(first: Int, second: Int, word: Int)] = []
    private(set) var leads: [(english: String, word: Int)] = []

    static let noMeanings = [UInt8](repeating: 255, count: WordGroups.all.count) + [0]
    static let pluralFlag: UInt8 = 1
    static let collectionFlag: UInt8 = 2
    static let dualFlag: UInt8 = 4

    init(_ grammar: Grammar) throws {
        struct Entry {
            var meanings = WordIndex.noMeanings
            var flagged = false
        }
        var order: [String] = []
        var entries: [String: Entry] = [:]
        for (column, group) in WordGroups.all.enumerated() {
            for (index, word) in grammar.words(of: group.name).enumerated() {
                let singular = Set(word.singularForms.map(fold))
                let plural = Set(word.pluralForms.map(fold))
                let duals = Set(word.duals.map(fold))
                for form in (word.singularForms + word.pluralForms).map(fold) {
                    if entries[form] == nil {
                        entries[form] = Entry()
                        order.append(form)
                    }
                    guard var entry = entries[form] else { continue }
                    let old = entry.meanings[column]
                    if old != 255, old != UInt8(index) {
                        throw word.row.error("the form \(form) already belongs to \(grammar.words(of: group.name)[Int(old)].english)")
                    }
                    entry.meanings[column] = UInt8(index)
                    // The first group that knows the form decides: kinds, then clauses, and so on.
                    if !entry.flagged {
                        entry.flagged = true
                        var flags: UInt8 = 0
                        if plural.contains(form) { flags |= WordIndex.collectionFlag }
                        if plural.contains(form), !singular.contains(form) { flags |= WordIndex.pluralFlag }
                        entry.meanings[WordGroups.all.count] = flags
                    }
                    if duals.contains(form) { entry.meanings[WordGroups.all.count] |= WordIndex.dualFlag }
                    entries[form] = entry
                }
            }
        }
        var ids: [[UInt8]: Int] = [:]
        for form in order {
            guard let entry = entries[form] else { continue }
            let id = ids[entry.meanings] ?? meanings.count
            if id == meanings.count {
                ids[entry.meanings] = id
                meanings.append(entry.meanings)
            }
            forms.append(Form(text: form, word: id))
        }
        addJoins()
    }

    /// `order by` and `working days` are two words in English.
    private mutating func addJoins() {
        for pair in [("order", "by", "order_by"), ("working", "day", "working_day"), ("working", "days", "working_days")] {
            let first = id(pair.0) ?? addLead(pair.0)
            if let second = id(pair.1), let whole = id(pair.2) {
                joins.append((first, second, whole))
            }
        }
        if let by = id("by") { leads.append(("by", by)) }
    }

    private mutating func addLead(_ english: String) -> Int {
        let word = meanings.count
        meanings.append(WordIndex.noMeanings)
        forms.append(Form(text: english, word: word))
        leads.append((english, word))
        return word
    }

    func id(_ form: String) -> Int? {
        forms.first { $0.text == form }?.word
    }

    /// An open-addressed table of form numbers, one more than their index; 0 is free.
    func slots() -> [Int] {
        var size = 1
        while size < forms.count * 2 { size *= 2 }
        var slots = [Int](repeating: 0, count: size)
        for (index, form) in forms.enumerated() {
            let value = KeywordHash.of(form.text)
            var slot = Int(value ^ (value >> 15)) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = index + 1
        }
        return slots
    }
}
