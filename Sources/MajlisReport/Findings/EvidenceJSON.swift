import MajlisText

/// Evidence for machines. Every finding of a rule has it in one shape: a script's own rule with the parts of its condition, a built-in one
/// with the clauses that it compared.
struct EvidenceJSON {
    let text: MessageText

    /// Writes `evidence`: null for findings about the language itself.
    func write(of finding: Diagnostic, to object: inout JSONObject, places: PlaceReader) {
        if let evidence = finding.evidence {
            object.object("evidence") { write(evidence, to: &$0, places: places) }
        } else if finding.rule != nil {
            object.object("evidence") { writeRelated(of: finding, to: &$0, places: places) }
        } else {
            object.field("evidence", String?.none)
        }
    }

    private func write(_ evidence: Evidence, to object: inout JSONObject, places: PlaceReader) {
        object.field("text", evidence.text)
        writePlace(evidence.location, to: &object, places: places)
        object.fieldIfPresent("element", evidence.element.map { text.styled($0).plain })
        writeValue("value", evidence.truth == nil ? evidence.value : nil, to: &object)
        object.field("truth", evidence.truth?.word)
        object.field("withheld", evidence.isWithheld)
        write("sources", evidence.sources, to: &object, places: places)
        write("witnesses", evidence.witnesses, to: &object, places: places)
        object.field("omitted", evidence.omitted)
        object.array("parts") { list in
            for part in evidence.parts { list.object { write(part, to: &$0, places: places) } }
        }
    }

    /// What a built-in rule compared.
    private func writeRelated(of finding: Diagnostic, to object: inout JSONObject, places: PlaceReader) {
        object.field("text", String?.none)
        writePlace(finding.location, to: &object, places: places)
        object.field("value", String?.none)
        object.field("truth", (finding.isUndecided ? Evidence.Truth.unknown : .no).word)
        object.field("withheld", false)
        write("sources", finding.related, to: &object, places: places)
        object.array("witnesses") { _ in }
        object.field("omitted", 0)
        object.array("parts") { _ in }
    }

    private func write(_ key: String, _ related: [RelatedPlace], to object: inout JSONObject, places: PlaceReader) {
        object.array(key) { list in
            for place in related {
                list.object { entry in
                    writePlace(place.location, to: &entry, places: places)
                    entry.field("message", text.plain(place.message))
                    for label in ["clause", "record", "value"] {
                        if let argument = place.message[label] { writeValue(label, argument, to: &entry) }
                    }
                }
            }
        }
    }

    private func writePlace(_ location: Location, to object: inout JSONObject, places: PlaceReader) {
        let source = places.source(location)
        let position = source?.position(of: location.range.start)
        object.field("file", source?.name)
        object.field("line", position?.line)
        object.field("column", position?.column)
    }

    /// Numbers as numbers, titles without quotation marks, everything else in words.
    private func writeValue(_ key: String, _ value: MessageArgument?, to object: inout JSONObject) {
        switch value {
        case nil: object.field(key, String?.none)
        case .number(let number)?: object.field(key, number)
        case .text(let title)?: object.field(key, title)
        case .wordings(let wordings)?: object.field(key, wordings.text(in: text.language.code))
        case let other?: object.field(key, text.styled(other).plain)
        }
    }
}

extension Evidence.Truth {
    /// The word for machines.
    var word: String {
        switch self {
        case .yes: "yes"
        case .no: "no"
        case .unknown: "unknown"
        }
    }
}
