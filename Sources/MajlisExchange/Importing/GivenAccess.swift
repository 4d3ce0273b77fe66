import MajlisVocabulary

/// Who may see a field whose meaning nobody knows but the makers of the file: judged by what they call it.
enum GivenAccess {
    /// What a file says of people is theirs, and what it says in confidence stays inside.
    ///
    /// - Parameters:
    ///   - given: the header or the name of the format: `رقم الهاتف`, `internal_notes`.
    ///   - isColumn: whether it heads a column of a planner's table. Such a table is kept for its makers, so that what is no part of a programme is
    ///     theirs until they say otherwise.
    /// - Returns: nil for everybody.
    static func of(_ given: String, _ kind: Kind, isColumn: Bool) -> Choice? {
        if kind == .person || kind == .participant { return .confidential }
        let column = TableColumn.read(given).column
        if ofPersons.contains(column) { return .confidential }
        let letters = PlainName(given).letters.replacing("keynote", with: "")
        if confidential.contains(where: { letters.contains($0) }) { return .confidential }
        if inside.contains(where: { letters.contains($0) }) { return .staff }
        return isColumn && !isPublished(column, given) ? .staff : nil
    }

    private static let ofPersons: Set<TableColumn> = [.contact, .passport, .birthDate, .gender, .nationality]

    /// A value of a programme's own column that could not be read stands where the good ones are.
    private static func isPublished(_ column: TableColumn, _ given: String) -> Bool {
        if given == "id_shared" || given == "language_given" { return true }
        if ["title_", "subtitle_", "short_", "text_"].contains(where: { given.hasPrefix($0) }) { return true }
        switch column {
        case .title, .subtitle, .short, .text, .date, .endDate, .start, .end, .length, .room, .track, .type, .kind, .status, .language,
            .link, .zone, .slug, .license, .notRecorded, .person:
            return true
        default: return false
        }
    }

    /// Parts of words, as `PlainName` writes them.
    private static func plain(_ words: String) -> [String] { words.split(separator: ",").map { PlainName(String($0)).letters } }

    /// What belongs to a person.
    private static let confidential = plain(
        "phone,mail,mobile,whatsapp,telegram,contact,courriel,passport,passeport,birth,naissance,national id,identity card,iban,bank account,visa,"
            + "medical,health,santé,allerg,dietary,diet,disabilit,handicap,salary,salaire,honorarium,honoraire,gsm,téléphone,"
            + "هاتف,جوال,موبايل,محمول,واتس,تلغرام,تلجرام,بريد,ايميل,إيميل,الاتصال,التواصل,جواز,ميلاد,الولادة,هوية,الهوية,حساب بنكي,تأشيرة,صحي,طبي,حساسية,"
            + "إعاقة,راتب,مكافأة,telefon,handynummer,geburt,reisepass,ausweis,konto")

    /// What is meant for those who prepare the conference.
    private static let inside = plain(
        "internal,answer,note,remark,comment,observation,confidential,private,secret,budget,cost,price,interne,privé,confidentiel,secrèt,réponse,coût,"
            + "remarque,commentaire,ملاحظ,تعليق,تعقيب,داخلي,سري,سرية,خاص,إجابة,ميزانية,موازنة,تكلفة,كلفة,سعر,intern,bemerkung,anmerkung,hinweis,"
            + "kommentar,notiz,vertraulich,kosten")
}
