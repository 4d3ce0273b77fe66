// swift-tools-version: 6.1
import PackageDescription

// The table of modules and what each may import stands in ARCHITECTURE.md; a test holds the imports to it.
let strict: [SwiftSetting] = [.swiftLanguageMode(.v6)]

let text: Target.Dependency = "MajlisText"
let vocabulary: Target.Dependency = "MajlisVocabulary"
let syntax: Target.Dependency = "MajlisSyntax"
let format: Target.Dependency = "MajlisFormat"
let library: Target.Dependency = "MajlisLibrary"
let model: Target.Dependency = "MajlisModel"
let language: Target.Dependency = "MajlisLanguage"
let runtime: Target.Dependency = "MajlisRuntime"
let report: Target.Dependency = "MajlisReport"
let journal: Target.Dependency = "MajlisJournal"
let workspace: Target.Dependency = "MajlisWorkspace"
let repl: Target.Dependency = "MajlisREPL"
let translation: Target.Dependency = "MajlisTranslation"
let editions: Target.Dependency = "MajlisEditions"
let exchange: Target.Dependency = "MajlisExchange"
let page: Target.Dependency = "MajlisPage"
let comparison: Target.Dependency = "MajlisComparison"

let package = Package(
    name: "majlis",
    products: [.executable(name: "majlis", targets: ["majlis"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .target(name: "MajlisText", swiftSettings: strict),
        .target(name: "MajlisVocabulary", swiftSettings: strict),
        .target(name: "MajlisSyntax", dependencies: [text, vocabulary], swiftSettings: strict),
        .target(name: "MajlisFormat", dependencies: [text, vocabulary, syntax], swiftSettings: strict),
        .target(name: "MajlisEditions", dependencies: [text, syntax], swiftSettings: strict),
        .target(name: "MajlisLibrary", swiftSettings: strict),
        .target(name: "MajlisModel", dependencies: [vocabulary], swiftSettings: strict),
        .target(name: "MajlisLanguage", dependencies: [text, vocabulary, syntax, library, model], swiftSettings: strict),
        .target(
            name: "MajlisTranslation", dependencies: [text, vocabulary, syntax, format, model, language], swiftSettings: strict),
        .target(name: "MajlisRuntime", dependencies: [text, vocabulary, syntax, model, language], swiftSettings: strict),
        .target(name: "MajlisReport", dependencies: [text, vocabulary, model, language, runtime], swiftSettings: strict),
        .target(
            name: "MajlisExchange",
            dependencies: [text, vocabulary, syntax, format, model, language, translation, runtime, report, "CMessageDigest"],
            swiftSettings: strict),
        .target(name: "MajlisPage", dependencies: [text, vocabulary, model, language, runtime, report, exchange], swiftSettings: strict),
        .target(
            name: "MajlisComparison", dependencies: [text, vocabulary, syntax, model, language, runtime, report], swiftSettings: strict),
        .systemLibrary(name: "CMessageDigest", providers: [.apt(["libmd-dev"])]),
        .target(
            name: "MajlisJournal", dependencies: ["CMessageDigest", .product(name: "GRDB", package: "GRDB.swift")], swiftSettings: strict),
        // Optional: without libedit-dev the shim says that there is no line editor, and inputs are read line by line.
        .systemLibrary(name: "CLibedit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
        .target(name: "CLineEditor", dependencies: ["CLibedit"]),
        .target(name: "LineEditor", dependencies: ["CLineEditor"], swiftSettings: strict),
        .target(
            name: "MajlisWorkspace",
            dependencies: [text, vocabulary, syntax, format, library, model, language, runtime, report, journal],
            swiftSettings: strict),
        .target(
            name: "MajlisREPL",
            dependencies: [text, vocabulary, syntax, format, library, model, language, runtime, report, journal, workspace],
            swiftSettings: strict),
        .executableTarget(
            name: "majlis",
            dependencies: [
                text, vocabulary, syntax, format, library, model, language, runtime, report, journal, workspace, repl, editions,
                translation, exchange, page, comparison,
                "LineEditor",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: strict),
        .executableTarget(name: "majlis-grammar", swiftSettings: strict),
        .executableTarget(name: "majlis-bench", dependencies: [text, syntax, model, report, repl], swiftSettings: strict),

        .testTarget(name: "MajlisTextTests", dependencies: [text], swiftSettings: strict),
        .testTarget(name: "MajlisVocabularyTests", dependencies: [vocabulary], swiftSettings: strict),
        .testTarget(name: "MajlisSyntaxTests", dependencies: [text, vocabulary, syntax], swiftSettings: strict),
        .testTarget(name: "MajlisFormatTests", dependencies: [text, vocabulary, syntax, format], swiftSettings: strict),
        .testTarget(name: "MajlisEditionsTests", dependencies: [text, syntax, editions], swiftSettings: strict),
        .testTarget(
            name: "MajlisTranslationTests",
            dependencies: [text, vocabulary, syntax, format, model, language, runtime, translation], swiftSettings: strict),
        .testTarget(
            name: "MajlisExchangeTests",
            dependencies: [text, vocabulary, syntax, format, model, language, translation, runtime, report, exchange],
            swiftSettings: strict),
        .testTarget(
            name: "MajlisPageTests", dependencies: [text, vocabulary, syntax, model, language, runtime, report, exchange, page],
            swiftSettings: strict),
        .testTarget(
            name: "MajlisComparisonTests",
            dependencies: [text, vocabulary, syntax, format, model, language, translation, runtime, report, comparison],
            swiftSettings: strict),
        .testTarget(name: "MajlisModelTests", dependencies: [vocabulary, model], swiftSettings: strict),
        .testTarget(name: "MajlisLanguageTests", dependencies: [text, vocabulary, syntax, model, language], swiftSettings: strict),
        .testTarget(
            name: "MajlisRuntimeTests", dependencies: [text, vocabulary, syntax, model, language, runtime], swiftSettings: strict),
        .testTarget(
            name: "MajlisReportTests", dependencies: [text, vocabulary, syntax, model, language, runtime, report], swiftSettings: strict),
        .testTarget(
            name: "MajlisExampleTests", dependencies: [text, vocabulary, syntax, format, model, language, runtime], swiftSettings: strict),
        .testTarget(
            name: "MajlisJournalTests", dependencies: [journal, .product(name: "GRDB", package: "GRDB.swift")], swiftSettings: strict),
        .testTarget(
            name: "MajlisREPLTests", dependencies: [text, vocabulary, syntax, model, language, runtime, report, journal, workspace, repl],
            swiftSettings: strict),
        .testTarget(
            name: "MajlisWorkspaceTests", dependencies: [text, vocabulary, syntax, model, language, runtime, report, workspace],
            swiftSettings: strict),
        // What tests see of a terminal.
        .target(name: "TerminalScreen", path: "Tests/TerminalScreen", swiftSettings: strict),
        .testTarget(name: "LineEditorTests", dependencies: ["CLineEditor", "LineEditor", "TerminalScreen"], swiftSettings: strict),
        .testTarget(name: "MajlisCommandTests", dependencies: ["TerminalScreen"], swiftSettings: strict),
    ]
)
