/// Why a condition or a value came out as it did: the part of the script, its value, and the same of every part under it that is no constant.
public struct Evidence: Hashable, Sendable {
    /// How a condition stands; nil for what is no condition.
    public enum Truth: Sendable, Hashable { case yes, no, unknown }

    /// The part as it stands in the script, on one line, cut where it is very long.
    public var text: String
    public var location: Location
    public var truth: Truth?
    /// The value, or the word `confidential` where it is withheld.
    public var value: MessageArgument
    public var isWithheld: Bool
    /// The clauses that the value was read from, in the order of reading: “capacity of Hall: 25”. Where a clause is omitted, the head of its
    /// record and what the omission counts as.
    public var sources: [RelatedPlace]
    /// Elements that decide a quantifier, members of a counted list, summands: each with its place.
    public var witnesses: [RelatedPlace]
    /// How many further witnesses there are that are not listed.
    public var omitted: Int
    /// The element of a quantifier that this is said of; its name stands among the witnesses of the part around it, at the same position.
    public var element: MessageArgument?
    public var parts: [Evidence]

    public init(
        text: String, location: Location, truth: Truth? = nil, value: MessageArgument, isWithheld: Bool = false,
        sources: [RelatedPlace] = [],
        witnesses: [RelatedPlace] = [], omitted: Int = 0, element: MessageArgument? = nil, parts: [Evidence] = []
    ) {
        self.text = text
        self.location = location
        self.truth = truth
        self.value = value
        self.isWithheld = isWithheld
        self.sources = sources
        self.witnesses = witnesses
        self.omitted = omitted
        self.element = element
        self.parts = parts
    }

    /// The same with other places and messages, such as those in a list of files that is numbered differently.
    public func mapped(_ location: (Location) -> Location, _ message: (Message) -> Message, _ value: (MessageArgument) -> MessageArgument)
        -> Evidence
    {
        func moved(_ place: RelatedPlace) -> RelatedPlace { RelatedPlace(location(place.location), message(place.message)) }
        return Evidence(
            text: text, location: location(self.location), truth: truth, value: value(self.value), isWithheld: isWithheld,
            sources: sources.map(moved), witnesses: witnesses.map(moved), omitted: omitted, element: element.map(value),
            parts: parts.map { $0.mapped(location, message, value) })
    }
}
