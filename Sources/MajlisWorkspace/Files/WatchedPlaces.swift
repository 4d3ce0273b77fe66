/// What `--watch` watches: what a command was given, every file that was read, and where a file may still come to be.
extension FileWatcher.Places {
    /// - Parameters:
    ///   - given: paths of scripts and folders as the command was given them.
    ///   - read: resolved paths of the files that these led to.
    ///   - beside: other files that count, such as a baseline.
    package init(given: [String], read: [String], beside: [String] = []) {
        self.init()
        let here = Paths.resolved(".") ?? "/"
        func absolute(_ path: String) -> String {
            Paths.resolved(path) ?? Paths.tidied(path.hasPrefix("/") ? path : Paths.joined(here, path))
        }
        for path in given {
            if Paths.isFolder(path) { folders.formUnion(FolderWalk(path).folders.map(absolute)) } else { files.insert(absolute(path)) }
        }
        files.formUnion(beside.map(absolute))
        // Libraries of the program have names and no paths.
        for path in read where path.hasPrefix("/") {
            files.insert(path)
            // A script that another one uses and that is missing may be written there.
            folders.insert(Paths.folder(of: path))
        }
        for folder in Set(files.map(Paths.folder(of:))) {
            files.insert(Paths.joined(Paths.projectRoot(above: folder), "project.majlis"))
        }
    }
}
