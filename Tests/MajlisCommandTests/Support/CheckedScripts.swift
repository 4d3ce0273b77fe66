import Foundation

/// Scripts with findings of every kind in a folder, for the formats that machines read.
enum CheckedScripts {
    /// Errors, a warning, a note, something undecided, something waived, a fix; names and titles with everything that has to be escaped.
    static let hard = """
        majlis 1
        room hall "Main hall" capacity 25
        conference c "C" date 2027-03-14
        day 2027-03-14 from 09:00 {
            parallel {
                session a "A, b: <c> & 100% [d](1) {{e}} ]]>" for 1h room hall expected 40
                session b "B\\n\\u{1B}x" for 30m room hall chair tbd
            }
        }
        waive capacity on a because "they \\"stand\\" & <sit>"
        rule many "Many" @ar "الكثرة" {
            require count(sessions) >= 3
            otherwise warn "{count(sessions)} only" @ar "لا أكثر من {count(sessions)}"
            suggest "plan more"
        }

        """

    static let fixable = "majlis 1\nroom hall \"Hall\" @ar \"القاعة\" capcity 25\n"

    /// A folder with scripts whose names need escaping, those of the transcripts, and one without findings.
    static func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("talks/day 1, 100%.majlis", hard)
        try folder.write("نص.majlis", fixable)
        try folder.write("clean.majlis", "majlis 1\nroom hall \"Main hall\" capacity 25\n")
        for script in PackageFiles.paths(below: "Tests/Fixtures/cli/scripts", suffix: ".majlis") {
            try folder.write("cli/" + script, [UInt8](try Data(contentsOf: PackageFiles.url("Tests/Fixtures/cli/scripts/" + script))))
        }
        return folder
    }

    static func json(_ run: Majlis.Run) throws -> Any { try JSONSerialization.jsonObject(with: Data(run.outputBytes)) }
}
