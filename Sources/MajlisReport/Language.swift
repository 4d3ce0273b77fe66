/// A language that Majlis speaks to its reader.
public enum Language: String, Sendable, Hashable, CaseIterable {
    case english = "en"
    case arabic = "ar"

    /// ISO 639.
    public var code: String { rawValue }

    /// The language's own quotation marks.
    var quotes: (open: String, close: String) {
        switch self {
        case .english: ("“", "”")
        case .arabic: ("«", "»")
        }
    }
}

/// For whom and where a report is printed.
public struct ReportStyle: Sendable, Hashable {
    /// How dates and numbers are written.
    public var convention: Convention
    public var color: ColorMode
    /// The columns of the terminal; nil for files and pipes, where no line is wrapped.
    public var width: Int?
    /// Whether texts are fenced in by invisible direction marks, so that none reorders what stands around it. True on a terminal, false
    /// elsewhere: a file holds no such marks.
    public var isolates: Bool

    public init(language: Language = .english, color: ColorMode = .never, width: Int? = nil, isolates: Bool = false) {
        self.init(Convention(language), color: color, width: width, isolates: isolates)
    }

    public init(_ convention: Convention, color: ColorMode = .never, width: Int? = nil, isolates: Bool = false) {
        self.convention = convention
        self.color = color
        self.width = width
        self.isolates = isolates
    }

    public var language: Language {
        get { convention.language }
        set { convention.language = newValue }
    }

    /// Whether lines stand at the right edge. In a file they do not: there an editor sets the direction.
    var isMirrored: Bool { language == .arabic && isolates && width != nil }
    public var direction: TableLayout.Direction { isMirrored ? .rightToLeft : .leftToRight }
    public var text: MessageText { MessageText(convention, isolates: isolates) }
}
