/// Words by which a part of a name is known to be none: `University of Jordan`, `Directrice de l'eau`, `وزارة المياه`.
enum BodyWords {
    static func isBody(_ text: String) -> Bool {
        let words = PlainName(text).words
        return words.contains(where: isBodyWord) || words.dropFirst().contains(where: links.contains)
    }

    private static func isBodyWord(_ word: String) -> Bool {
        bodies.contains(word) || word.hasPrefix("ال") && bodies.contains(String(word.unicodeScalars.dropFirst(2)))
    }

    /// It begins with the word for an office. Those that stand before names as well are offices where more is said of them: `Minister of Water`.
    static func isOffice(_ text: String) -> Bool {
        var words = PlainName(text).words[...]
        if words.count > 1, deputies.contains(words[0]) { words = words.dropFirst() }
        guard let first = words.first, offices.contains(first) else { return false }
        return words.count == 1 || !beforeNames.contains(first)
            || words.dropFirst().contains { links.contains($0) || linksOfOffices.contains($0) }
    }

    /// `UNESCO`, `WHO`
    static func isAcronym(_ text: String) -> Bool {
        (2...8).contains(text.utf8.count) && text.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0 == UInt8(ascii: "-") }
    }

    private static func plain(_ words: String) -> Set<String> { Set(words.split(separator: " ").flatMap { PlainName(String($0)).words }) }

    /// They stand in the names of bodies and offices, and hardly in those of persons.
    private static let links = plain("of for des")

    private static let bodies = plain(
        "university universities institute institution college school academy faculty ministry department authority agency council committee commission "
            + "association organization organisation federation union foundation company corporation group bank fund office centre center embassy "
            + "municipality government secretariat programme network laboratory hospital museum society ltd inc gmbh llc "
            + "université institut école académie faculté ministère département autorité agence conseil comité association organisation fédération "
            + "fondation société entreprise groupe banque fonds bureau ambassade municipalité gouvernement secrétariat laboratoire hôpital musée "
            + "universität hochschule institut ministerium verband stiftung gesellschaft "
            + "جامعة الجامعة معهد كلية أكاديمية مدرسة وزارة دائرة هيئة سلطة مؤسسة منظمة جمعية اتحاد مجلس لجنة شركة بنك مصرف صندوق مركز سفارة بلدية أمانة حكومة "
            + "مديرية رئاسة")

    private static let offices = plain(
        "minister director head chief president chairman chairwoman secretary ambassador advisor adviser manager officer professor dean lecturer researcher "
            + "engineer coordinator representative governor mayor commissioner ceo cto cfo founder partner expert consultant delegate "
            + "ministre directeur directrice chef président présidente secrétaire ambassadeur ambassadrice conseiller conseillère responsable professeur doyen "
            + "chercheur chercheuse ingénieur ingénieure coordinateur coordinatrice représentant représentante maire chargé chargée expert experte délégué déléguée "
            + "وزير وزيرة مدير مديرة رئيس رئيسة أمين أمينة سفير سفيرة مستشار مستشارة عميد عميدة أستاذ أستاذة باحث باحثة مهندس مهندسة منسق منسقة ممثل ممثلة محافظ "
            + "خبير خبيرة مفوض مفوضة نائب مندوب مندوبة وكيل وكيلة")

    private static let beforeNames = plain(
        "minister ambassador professor president chairman chairwoman secretary engineer governor mayor commissioner dean delegate "
            + "ministre ambassadeur ambassadrice président présidente professeur doyen ingénieur ingénieure maire")

    private static let linksOfOffices = plain("de du d in at to general emeritus plenipotentiary général générale")

    private static let deputies = plain(
        "deputy vice assistant senior general executive managing associate former acting first permanent under")
}
