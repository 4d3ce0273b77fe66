import Foundation

/// Writes the standard library's files (`Library/*.majlis`) into a Swift source, so that the program carries them.
struct LibraryWriter {
    private let libraries: [(name: String, source: String)]

    init(folder: URL) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".majlis") }.sorted()
        libraries = try names.map { name in
            let source = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            return (String(name.dropLast(".majlis".count)), source)
        }
    }

    func file() -> String {
        var text = """
            // Written by majlis-grammar from Library/. Do not edit: change the libraries and run it again.
            // swift-format-ignore-file

            /// The libraries as they stand in `Library/`, by name, sorted.
            enum LibrarySources {
                static let all: [(name: String, source: String)] = [

            """
        for library in libraries {
            // No script holds this many number signs behind a quotation mark.
            text += "        (\"\(library.name)\", ####\"\"\"\n\(library.source)\n\"\"\"####),\n"
        }
        return text + "    ]\n}\n"
    }
}
