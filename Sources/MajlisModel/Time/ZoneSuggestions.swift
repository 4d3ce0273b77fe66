import MajlisVocabulary

extension Zone {
    /// Identifiers that someone who wrote `text` may have meant, the likeliest first: the spelling nearly right, a city alone (`amman`, `New York`)
    /// or a country.
    public static func nearest(to text: String, limit: Int = 3) -> [String] {
        let wanted = folded(text)
        guard !wanted.isEmpty, wanted.count <= 64, limit > 0 else { return [] }
        let wantedCity = Array(wanted[cityStart(wanted)...])
        var candidates: [(identifier: String, distance: Int)] = []
        for (place, identifier) in places {
            let name = folded(place)
            if let distance = editDistance(wantedCity, name, limit: name.count / 6) { candidates.append((identifier, distance)) }
        }
        for identifier in identifiers {
            let name = folded(identifier)
            let city = Array(name[cityStart(name)...])
            let ofAll = editDistance(wanted, name, limit: max(1, name.count / 5))
            // A wrong or missing region weighs as much as one wrong letter.
            let ofCity = editDistance(wantedCity, city, limit: city.count / 4).map { $0 + 1 }
            if let distance = [ofAll, ofCity].compactMap({ $0 }).min() { candidates.append((identifier, distance)) }
        }
        candidates.sort { ($0.distance, $0.identifier) < ($1.distance, $1.identifier) }
        // What is right but for its case needs no company.
        if let best = candidates.first, best.distance == 0 { candidates.removeAll { $0.distance > 0 } }
        var result: [String] = []
        for candidate in candidates where !result.contains(candidate.identifier) { result.append(candidate.identifier) }
        return Array(result.prefix(limit))
    }

    /// Places where conferences meet, whose zone bears another name.
    private static let places = [
        ("Abu Dhabi", "Asia/Dubai"), ("Abuja", "Africa/Lagos"), ("Agadir", "Africa/Casablanca"), ("Alexandria", "Africa/Cairo"),
        ("Ankara", "Europe/Istanbul"), ("Aqaba", "Asia/Amman"), ("Barcelona", "Europe/Madrid"), ("Basra", "Asia/Baghdad"),
        ("Beijing", "Asia/Shanghai"), ("Benghazi", "Africa/Tripoli"), ("Bonn", "Europe/Berlin"), ("Doha", "Asia/Qatar"),
        ("Erbil", "Asia/Baghdad"), ("Frankfurt", "Europe/Berlin"), ("Geneva", "Europe/Zurich"), ("Islamabad", "Asia/Karachi"),
        ("Jeddah", "Asia/Riyadh"), ("Kuwait City", "Asia/Kuwait"), ("Lahore", "Asia/Karachi"), ("Manama", "Asia/Bahrain"),
        ("Marrakech", "Africa/Casablanca"), ("Marrakesh", "Africa/Casablanca"), ("Mecca", "Asia/Riyadh"), ("Medina", "Asia/Riyadh"),
        ("Milan", "Europe/Rome"), ("Mumbai", "Asia/Kolkata"), ("Munich", "Europe/Berlin"), ("New Delhi", "Asia/Kolkata"),
        ("Oran", "Africa/Algiers"), ("Rabat", "Africa/Casablanca"), ("Ramallah", "Asia/Hebron"), ("Sanaa", "Asia/Aden"),
        ("Sharjah", "Asia/Dubai"), ("Strasbourg", "Europe/Paris"), ("The Hague", "Europe/Amsterdam"), ("Washington", "America/New_York"),
        ("Algeria", "Africa/Algiers"), ("Belgium", "Europe/Brussels"), ("Comoros", "Indian/Comoro"), ("Egypt", "Africa/Cairo"),
        ("Emirates", "Asia/Dubai"), ("France", "Europe/Paris"), ("Germany", "Europe/Berlin"), ("India", "Asia/Kolkata"),
        ("Iran", "Asia/Tehran"), ("Iraq", "Asia/Baghdad"), ("Jordan", "Asia/Amman"), ("Lebanon", "Asia/Beirut"),
        ("Libya", "Africa/Tripoli"), ("Mauritania", "Africa/Nouakchott"), ("Morocco", "Africa/Casablanca"), ("Oman", "Asia/Muscat"),
        ("Pakistan", "Asia/Karachi"), ("Palestine", "Asia/Gaza"), ("Palestine", "Asia/Hebron"), ("Saudi Arabia", "Asia/Riyadh"),
        ("Somalia", "Africa/Mogadishu"), ("Sudan", "Africa/Khartoum"), ("Switzerland", "Europe/Zurich"), ("Syria", "Asia/Damascus"),
        ("Tunisia", "Africa/Tunis"), ("Turkey", "Europe/Istanbul"), ("Yemen", "Asia/Aden"),
    ]

    /// Where the part after the last slash begins.
    private static func cityStart(_ name: [Unicode.Scalar]) -> Int {
        (name.lastIndex(of: "/") ?? -1) + 1
    }

    /// Small ASCII letters, `_` for spaces and hyphens.
    private static func folded(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.map { letter in
            switch letter {
            case "A"..."Z": Unicode.Scalar(UInt8(truncatingIfNeeded: letter.value) + 32)
            case " ", "-": "_"
            default: letter
            }
        }
    }
}
