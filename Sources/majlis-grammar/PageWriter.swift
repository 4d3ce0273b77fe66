import Foundation

/// Writes the style sheets and scripts of web pages (`Page/*.css`, `Page/*.js`) into a Swift source, so that the program carries them.
struct PageWriter {
    private let files: [(name: String, text: String)]

    init(folder: URL) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".css") || $0.hasSuffix(".js") }.sorted()
        files = try names.map { ($0, try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)) }
    }

    func file() -> String {
        var text = """
            // Written by majlis-grammar from Page/. Do not edit: change the files there and run it again.
            // swift-format-ignore-file

            /// The style sheets and scripts as they stand in `Page/`.
            enum PageFiles {

            """
        for file in files {
            // `sheets.css` becomes `sheetsCSS`. No file holds this many number signs behind a quotation mark.
            let parts = file.name.split(separator: ".")
            text += "    static let \(parts[0])\(parts[1].uppercased()): String = ####\"\"\"\n\(file.text)\n\"\"\"####\n"
        }
        return text + "}\n"
    }
}
