/// The projects that several given scripts make up: a script that another one uses is no project of its own.
package struct ProjectSet {
    package let projects: [LoadedProject]

    package init(_ scripts: [Script]) {
        let loaded = Workers.map(scripts) { ProjectLoader.load($0) }
        guard loaded.count > 1 else {
            projects = loaded
            return
        }
        var numbers: [String: Int] = [:]
        for (number, project) in loaded.enumerated() {
            if let path = project.entryPath { numbers[path] = number }
        }
        let uses = loaded.enumerated().map { number, project in
            project.paths.dropFirst().compactMap { $0.flatMap { numbers[$0] } }.filter { $0 != number }
        }
        var isUsed = [Bool](repeating: false, count: loaded.count)
        for used in uses.joined() { isUsed[used] = true }
        var isKept = isUsed.map { !$0 }
        var isReached = isKept
        for (number, used) in uses.enumerated() where isKept[number] {
            for other in used { isReached[other] = true }
        }
        // What is left uses each other in a circle: the first one given stands for the rest.
        for number in loaded.indices where !isReached[number] {
            isKept[number] = true
            isReached[number] = true
            for other in uses[number] { isReached[other] = true }
        }
        projects = zip(loaded, isKept).filter(\.1).map(\.0)
    }
}

extension LoadedProject {
    package var entryPath: String? { paths.first ?? nil }
}
