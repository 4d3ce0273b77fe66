import MajlisLanguage

/// What changed from one state of a project to another.
public struct Comparison: Sendable {
    let old: Project
    let new: Project

    public init(from old: Project, to new: Project) {
        self.old = old
        self.new = new
    }
}
