import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// What to write in place of something open, in the letters of its script: `chair NAME`, `due 2027-03-14`, `سعة ١٠٠`.
struct OpenExample {
    let project: Project

    init(_ project: Project) { self.project = project }

    /// - Parameter name: what stands for a name that is to be chosen.
    func text(_ item: OpenItem, name: String) -> String {
        let isArabic = isArabic(item)
        switch item.what {
        case .referent(let kind): return "\(isArabic ? kind.arabic : kind.english) \(name)"
        case .field(let index):
            let field = project.model.customFields[index]
            let word = field.words.first.map { project.model.symbols[$0] } ?? "…"
            return "\(project.model.symbols[field.name]): \(word)"
        case .clause(let clause):
            let shape = project.model.kind(item.record).shape(of: clause)
            let value = shape.map { self.value($0.type, name: name, isArabic: isArabic) } ?? "…"
            return "\(isArabic ? clause.arabic : clause.english) \(value)"
        }
    }

    /// The name of a field that the script adds.
    func scriptWord(of item: OpenItem) -> String {
        if case .field(let index) = item.what { return project.model.symbols[project.model.customFields[index].name] }
        return ""
    }

    private func isArabic(_ item: OpenItem) -> Bool {
        let file = Int(item.location.file.rawValue)
        guard project.files.indices.contains(file) else { return false }
        let bytes = project.files[file].bytes
        let start = Int(item.location.range.start)
        return start < bytes.count && bytes[start] >= 0x80
    }

    private func value(_ type: ClauseType, name: String, isArabic: Bool) -> String {
        switch type {
        case .text: isArabic ? "«…»" : "\"…\""
        case .integer, .quantity: isArabic ? "١٠٠" : "100"
        case .money: isArabic ? "١٠٠٠٠ USD" : "10_000 USD"
        case .date, .dates, .moment: isArabic ? "٢٠٢٧/٠٣/١٤" : "2027-03-14"
        case .time, .at: isArabic ? "٠٩:٠٠" : "09:00"
        case .hours, .available: isArabic ? "٠٩:٠٠..١٧:٠٠" : "09:00..17:00"
        case .duration: isArabic ? "٤٥ دقيقة" : "45m"
        case .language: "ar"
        case .currency: "USD"
        case .zone: "\"Asia/Amman\""
        case .choice(let set): set.members.prefix(3).map { isArabic ? $0.arabic : $0.english }.joined(separator: "|")
        case .weekday, .flag, .condition: "…"
        case .label, .reference, .party, .kind, .names, .same: name
        }
    }
}
