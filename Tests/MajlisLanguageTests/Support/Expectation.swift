import Foundation
import MajlisLanguage
import MajlisText

/// A finding that a fixture expects: `#~ error[M0301]: fragment` behind what is found, or `#~^ …` on the line below, one `^` for each line up.
struct Expectation: CustomStringConvertible {
    var line: Int
    var severity: String
    var code: String
    /// A part of the English sentence, of its suggestions or of its fix-its.
    var fragment: String

    var description: String { "line \(line): \(severity)[\(code)]: \(fragment)" }

    static func all(in text: String) -> [Expectation] {
        var found: [Expectation] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for part in line.components(separatedBy: "#~").dropFirst() {
                let up = part.prefix { $0 == "^" }.count
                let words = part.dropFirst(up).trimmingPrefix { $0 == " " }
                guard let open = words.firstIndex(of: "["), let close = words.firstIndex(of: "]") else { continue }
                let rest = words[words.index(after: close)...].drop { $0 == ":" || $0 == " " }
                found.append(
                    Expectation(
                        line: index + 1 - up, severity: String(words[..<open]), code: String(words[words.index(after: open)..<close]),
                        fragment: rest.trimmingCharacters(in: .whitespaces)))
            }
        }
        return found
    }

    func matches(_ finding: Finding) -> Bool {
        line == finding.line && severity == finding.severity && code == finding.code
            && (fragment.isEmpty || finding.text.contains(fragment))
    }
}

/// A finding as fixtures see it.
struct Finding: CustomStringConvertible {
    var line: Int
    var severity: String
    var code: String
    var text: String

    var description: String { "line \(line): \(severity)[\(code)]: \(text)" }

    /// The findings in the first file of a project.
    static func all(in project: Project) -> [Finding] {
        project.diagnostics.filter { $0.location.file.rawValue == 0 }.map { finding in
            let catalogue = Catalogue.shared
            var text = catalogue.english(finding.message, in: project.files)
            for suggestion in finding.suggestions { text += "; " + catalogue.english(suggestion, in: project.files) }
            for fix in finding.fixes { text += "; fix: " + catalogue.english(fix.title, in: project.files) }
            for place in finding.related {
                let line = project.files[Int(place.location.file.rawValue)].position(of: place.location.range.start).line
                text += "; line \(line): " + catalogue.english(place.message, in: project.files)
            }
            return Finding(
                line: project.files[0].position(of: finding.location.range.start).line, severity: "\(finding.severity)",
                code: finding.code.code,
                text: text)
        }
    }
}
