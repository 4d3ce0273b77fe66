/// What a column of a table may hold. The kind of table is known by which of them it has.
enum TableColumn: Hashable {
    case id, kind, title, subtitle, short, text
    case date, endDate, start, end, length, room, track, type, status, language, link, slug, license, notRecorded
    case person(Programme.Part.Role)
    case name, firstName, lastName, honorific, organisation, category, country, contact, biography
    case task, list, owner, due
    /// Nothing that is known; kept as text under the header's own words.
    case other

    /// The column of a header, and the language of a translation: `title@fr`, `Titre (ar)`.
    static func read(_ header: String) -> (column: TableColumn, language: String?) {
        let header = header.trimmed
        if let at = header.lastIndex(of: "@") {
            let column = named(String(header[..<at]))
            if let language = LanguageCodes.code(of: String(header[header.index(after: at)...])), column != .other {
                return (column, language)
            }
        }
        let column = named(header)
        if column != .other { return (column, nil) }
        let words = PlainName(header).words
        if words.count > 1, let last = words.last, last.utf8.count == 2, let language = LanguageCodes.code(of: last) {
            let column = names[words.dropLast().joined()] ?? .other
            if [.title, .subtitle, .short, .text, .name, .task].contains(column) { return (column, language) }
        }
        return (.other, nil)
    }

    private static func named(_ header: String) -> TableColumn { names[PlainName(header).letters] ?? .other }

    /// By the header's letters: small, without accents, spaces and signs.
    private static let names: [String: TableColumn] = {
        var names: [String: TableColumn] = [:]
        for (column, words) in words {
            for word in words.split(separator: ",") { names[PlainName(String(word)).letters] = column }
        }
        return names
    }()

    private static let words: [(TableColumn, String)] = [
        (.id, "id,identifier,guid,uid,uuid,code,identifiant,numéro,number,no,المعرف,معرف,الرمز,رمز,الرقم"),
        (.kind, "kind,genre d'entrée,الصنف"),
        (
            .title,
            "title,session,session title,session name,talk,talk title,event,event title,presentation,presentation title,subject,topic,summary,titre,intitulé,séance,sujet,العنوان,عنوان,عنوان الجلسة,الجلسة,جلسة,الموضوع"
        ),
        (.subtitle, "subtitle,sous-titre,العنوان الفرعي,عنوان فرعي"),
        (.short, "abstract,summary text,résumé,الملخص,ملخص"),
        (.text, "description,details,détails,الوصف,وصف,التفاصيل"),
        (.date, "date,day,start date,jour,date de début,التاريخ,تاريخ,اليوم,يوم,تاريخ البداية,تاريخ البدء"),
        (.endDate, "end date,date de fin,تاريخ النهاية,تاريخ الانتهاء"),
        (
            .start,
            "start,start time,starts,starts at,start at,begin,begins,begins at,from,time,début,heure,heure de début,de,البداية,بداية,البدء,وقت البداية,وقت البدء,من,الوقت,الساعة"
        ),
        (.end, "end,end time,ends,ends at,end at,finish,to,until,fin,heure de fin,à,النهاية,نهاية,وقت النهاية,وقت الانتهاء,إلى,الى"),
        (.length, "duration,length,minutes,durée,المدة,مدة,الدقائق"),
        (.room, "room,location,venue,place,hall,salle,lieu,القاعة,قاعة,المكان"),
        (.track, "track,theme,stream,thème,filière,المسار,مسار,المحور,محور"),
        (.type, "type,format,session type,type de séance,النوع,نوع,نوع الجلسة"),
        (.status, "status,state,statut,état,الحالة,حالة"),
        (.language, "language,languages,lang,langue,langues,اللغة,لغة,اللغات"),
        (.link, "url,link,website,lien,site,site web,الرابط,رابط,الموقع"),
        (.slug, "slug"), (.license, "license,licence,الترخيص,الرخصة"),
        (.notRecorded, "not recorded,do not record,non enregistré,بلا تسجيل"),
        (
            .person(.speaker),
            "speaker,speakers,presenter,presenters,orateur,orateurs,intervenant,intervenants,intervenante,conférencier,conférenciers,المتحدث,متحدث,المتحدثون,متحدثون,المتحدثين,المحاضر,المحاضرون"
        ),
        (.person(.chair), "chair,chairs,chairperson,président,présidente,présidence,الرئيس,رئيس,رئيس الجلسة,رئاسة,الرئاسة,رئيسة الجلسة"),
        (.person(.coChair), "co chair,co chairs,vice chair,coprésident,vice-président,نائب الرئيس,الرئيس المشارك"),
        (.person(.moderator), "moderator,moderators,modérateur,modératrice,animateur,مدير الجلسة,مدير الحوار,ميسر"),
        (.person(.rapporteur), "rapporteur,rapporteurs,rapporteuse,المقرر,مقرر"),
        (.person(.host), "host,hosts,hôte,المضيف,مضيف"),
        (.person(.organizer), "organizer,organiser,organizers,organisers,organisateur,organisateurs,المنظم,منظم,المنظمون"),
        (.person(.coOrganizer), "co organizer,co organiser,coorganisateur,المنظم المشارك"),
        (.person(.interpreter), "interpreter,interpreters,interprète,interprètes,المترجم,مترجم,المترجمون"),
        (.name, "name,full name,participant,person,nom et prénom,nom complet,الاسم,اسم,الاسم الكامل,المشارك,مشارك"),
        (.firstName, "first name,given name,forename,prénom,الاسم الأول"),
        (.lastName, "last name,surname,family name,nom,nom de famille,اسم العائلة,اللقب العائلي,الشهرة"),
        (.honorific, "honorific,salutation,civilité,اللقب,لقب"),
        (
            .organisation,
            "organisation,organization,affiliation,institution,company,delegation,organisme,société,délégation,المؤسسة,مؤسسة,المنظمة,منظمة,الجهة,جهة,الوفد,الشركة"
        ),
        (.category, "category,catégorie,role,rôle,الفئة,فئة,الصفة,صفة"),
        (.country, "country,pays,الدولة,دولة,البلد,بلد"),
        (
            .contact,
            "e mail,email,mail,email address,phone,telephone,mobile,contact,courriel,adresse électronique,téléphone,البريد الإلكتروني,البريد,بريد,الهاتف,هاتف,الجوال"
        ),
        (.biography, "biography,bio,biographie,السيرة,السيرة الذاتية,نبذة"),
        (.task, "task,to do,todo,action,tâche,المهمة,مهمة,العمل المطلوب"),
        (.list, "checklist,list,liste,قائمة,القائمة,قائمة المهام"),
        (.owner, "owner,responsible,assignee,assigned to,responsable,المسؤول,مسؤول,المكلف,مكلف"),
        (.due, "due,due date,deadline,échéance,date limite,الموعد النهائي,موعد التسليم,الاستحقاق,آخر موعد"),
    ]
}

/// Roles as calendars and tables name them.
enum RoleWords {
    static func role(_ word: String) -> Programme.Part.Role? {
        let word = word.trimmed.lowercased().replacing("_", with: "-")
        if word == "co-chair" { return .coChair }
        if word == "co-organizer" { return .coOrganizer }
        if let role = Programme.Part.Role(rawValue: word) { return role }
        if case .person(let role) = TableColumn.read(word).column { return role }
        return nil
    }
}
