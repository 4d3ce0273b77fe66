import MajlisLanguage
import MajlisReport

/// Rules of a project, as they are asked for to be explained.
extension CheckedPlan {
    /// A rule of the scripts or of a library by its name (`large_hall`) or its code (`script.large_hall`, `ours.large_hall`).
    package func rule(called word: String) -> Int? {
        let rules = project.program.rules
        return rules.firstIndex { !$0.name.isEmpty && $0.name == word } ?? rules.firstIndex { "\($0.codePrefix).\($0.name)" == word }
    }

    package func page(ofRule index: Int) -> RulePage? {
        let rule = project.program.rules[index]
        let origin = project.model[rule.record].origin
        guard project.trees.indices.contains(Int(origin.file)), let place = origin.location,
            let part = LibraryOutline.rule(at: origin.start, in: project.trees[Int(origin.file)])
        else { return nil }
        return RulePage(part, code: "\(rule.codePrefix).\(rule.name)", at: place, files: project.files)
    }
}
