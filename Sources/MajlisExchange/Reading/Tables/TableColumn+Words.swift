/// Headers in English, French and Arabic.
extension TableColumn {
    static func named(_ header: String) -> TableColumn { names[PlainName(header).letters] ?? .other }

    /// By the header's letters: small, without accents, spaces and signs.
    static let names: [String: TableColumn] = {
        var names: [String: TableColumn] = [:]
        for (column, words) in words {
            for word in words.split(separator: ",") { names[PlainName(String(word)).letters] = column }
        }
        return names
    }()

    private static let words: [(TableColumn, String)] = [
        (
            .id,
            "id,identifier,guid,uid,uuid,code,identifiant,numéro,number,no,المعرف,معرف,الرمز,رمز,الرقم,م,ت,nr,n°,رقم,الرقم التسلسلي,التسلسل,مسلسل"
        ),
        (.kind, "kind,genre d'entrée,الصنف"),
        (
            .title,
            "title,session,session title,session name,talk,talk title,event,event title,presentation,presentation title,subject,topic,summary,titre,intitulé,séance,sujet,العنوان,عنوان,عنوان الجلسة,الجلسة,جلسة,الموضوع,session topic,agenda item,activity,item,paper title,lecture,activité,titre de la session,titre de la séance,intitulé de la session,point de l'ordre du jour,النشاط,نشاط,الفعالية,فعالية,البند,عنوان الورقة,عنوان المحاضرة,المحاضرة,عنوان النشاط,what,titel,thema,vortrag,veranstaltung,sitzung"
        ),
        (.subtitle, "subtitle,sous-titre,العنوان الفرعي,عنوان فرعي"),
        (.short, "abstract,summary text,résumé,الملخص,ملخص"),
        (.text, "description,details,détails,الوصف,وصف,التفاصيل,notes on the session,وصف الجلسة,نبذة عن الجلسة"),
        (
            .date,
            "date,day,start date,jour,date de début,التاريخ,تاريخ,اليوم,يوم,تاريخ البداية,تاريخ البدء,date and time,date time,datetime,when,date et heure,التاريخ والوقت,يوم الجلسة,تاريخ الجلسة,datum"
        ),
        (.endDate, "end date,date de fin,تاريخ النهاية,تاريخ الانتهاء"),
        (
            .start,
            "start,start time,starts,starts at,start at,begin,begins,begins at,from,time,début,heure,heure de début,de,البداية,بداية,البدء,وقت البداية,وقت البدء,من,الوقت,الساعة,time slot,timeslot,slot,hours,schedule,start date and time,start date time,starting time,horaire,horaires,heures,créneau,التوقيت,الزمن,الفترة,الفترة الزمنية,ساعة البدء,موعد البدء,تبدأ,يبدأ,beginn,uhrzeit,zeit"
        ),
        (
            .end,
            "end,end time,ends,ends at,end at,finish,to,until,fin,heure de fin,à,النهاية,نهاية,وقت النهاية,وقت الانتهاء,إلى,الى,end date and time,end date time,ending time,ساعة الانتهاء,موعد الانتهاء,تنتهي,ينتهي,ende"
        ),
        (
            .length,
            "duration,length,minutes,durée,المدة,مدة,الدقائق,min,mins,length in minutes,duration in minutes,المدة الزمنية,المدة بالدقائق,dauer"
        ),
        (.zone, "zone,time zone,timezone,fuseau horaire,المنطقة الزمنية,zeitzone"),
        (
            .room,
            "room,location,venue,place,hall,salle,lieu,القاعة,قاعة,المكان,room name,meeting room,venue room,salle de réunion,مكان الانعقاد,قاعة الاجتماع,الصالة,الموقع,مكان الجلسة,where,raum,ort,saal"
        ),
        (.track, "track,theme,stream,thème,filière,المسار,مسار,المحور,محور"),
        (.type, "type,format,session type,type de séance,النوع,نوع,نوع الجلسة"),
        (.status, "status,state,statut,état,الحالة,حالة,registration status,rsvp,response,réponse,حالة التسجيل,حالة المشاركة"),
        (.language, "language,languages,lang,langue,langues,اللغة,لغة,اللغات"),
        (.link, "url,link,website,lien,site,site web,الرابط,رابط,الموقع الإلكتروني,الموقع الالكتروني"),
        (.slug, "slug"), (.license, "license,licence,الترخيص,الرخصة"),
        (.notRecorded, "not recorded,do not record,non enregistré,بلا تسجيل"),
        (
            .person(.speaker),
            "speaker,speakers,presenter,presenters,orateur,orateurs,intervenant,intervenants,intervenante,conférencier,conférenciers,المتحدث,متحدث,المتحدثون,متحدثون,المتحدثين,المحاضر,المحاضرون,speaker name,speaker names,name of speaker,panelist,panelists,panellist,panellists,lecturer,lecturers,author,authors,oratrice,intervenantes,intervenant e s,المتكلم,المتكلمون,المتكلمين,المحاضرين,المحاضر الرئيسي,مقدم العرض,المقدم,المقدمون,أسماء المتحدثين,اسم المتحدث,referent,referentin,referenten,sprecher,vortragende"
        ),
        (
            .person(.chair),
            "chair,chairs,chairperson,président,présidente,présidence,الرئيس,رئيس,رئيس الجلسة,رئاسة,الرئاسة,رئيسة الجلسة,session chair,chaired by,président de séance,présidente de séance,رئيس الجلسه"
        ),
        (.person(.coChair), "co chair,co chairs,vice chair,coprésident,vice-président,نائب الرئيس,الرئيس المشارك"),
        (
            .person(.moderator),
            "moderator,moderators,modérateur,modératrice,animateur,مدير الجلسة,مدير الحوار,ميسر,moderated by,facilitator,facilitators,moderation,modération,مدير النقاش,المحاور,ميسر الجلسة,مدير الجلسه"
        ),
        (.person(.rapporteur), "rapporteur,rapporteurs,rapporteuse,المقرر,مقرر"),
        (.person(.host), "host,hosts,hôte,المضيف,مضيف"),
        (.person(.organizer), "organizer,organiser,organizers,organisers,organisateur,organisateurs,المنظم,منظم,المنظمون"),
        (.person(.coOrganizer), "co organizer,co organiser,coorganisateur,المنظم المشارك"),
        (
            .person(.interpreter),
            "interpreter,interpreters,interprète,interprètes,المترجم,مترجم,المترجمون,المترجم الفوري,المترجمون الفوريون"
        ),
        (
            .name,
            "name,full name,participant,person,nom et prénom,nom complet,الاسم,اسم,الاسم الكامل,المشارك,مشارك,participant name,name of participant,attendee,attendee name,delegate,delegate name,nom du participant,اسم المشارك,اسم المشاركة,الاسم الثلاثي,الاسم الرباعي,الاسم بالكامل,اسم المندوب,الاسم واللقب"
        ),
        (.firstName, "first name,given name,forename,prénom,الاسم الأول,vorname"),
        (
            .lastName,
            "last name,surname,family name,nom,nom de famille,اسم العائلة,اللقب العائلي,الشهرة,last names,الكنية,اسم الأسرة,nachname,familienname"
        ),
        (.honorific, "honorific,salutation,civilité,اللقب,لقب,prefix,titre de civilité"),
        (
            .organisation,
            "organisation,organization,affiliation,institution,company,delegation,organisme,société,délégation,المؤسسة,مؤسسة,المنظمة,منظمة,الجهة,جهة,الوفد,الشركة,employer,agency,ministry,entity,institution name,organisation name,organization name,employeur,institution d'appartenance,ministère,جهة العمل,الجهة الموفدة,الوزارة,الهيئة,اسم الجهة,المؤسسة التابع لها,firma,einrichtung"
        ),
        (
            .category,
            "category,catégorie,role,rôle,الفئة,فئة,الصفة,صفة,participant type,participation,type of participant,صفة المشاركة,فئة المشاركة,نوع المشاركة"
        ),
        (.country, "country,pays,الدولة,دولة,البلد,بلد,land"),
        (
            .contact,
            "e mail,email,mail,email address,phone,telephone,mobile,contact,courriel,adresse électronique,téléphone,البريد الإلكتروني,البريد,بريد,الهاتف,هاتف,الجوال,mobile number,phone number,mobile phone,telephone number,tel,tél,cell,cell phone,whatsapp,e mail address,رقم الهاتف,رقم الجوال,رقم الموبايل,الموبايل,واتساب,الإيميل,البريد الالكتروني,بريد إلكتروني,عنوان البريد الإلكتروني,telefon,telefonnummer,handy,e mail adresse"
        ),
        (.biography, "biography,bio,biographie,السيرة,السيرة الذاتية,نبذة"),
        (.gender, "gender,sex,sexe,geschlecht,الجنس,جنس,النوع الاجتماعي"),
        (.nationality, "nationality,nationalities,citizenship,nationalité,الجنسية,جنسية,staatsangehörigkeit"),
        (
            .passport,
            "passport,passport number,passport no,passport nr,passport id,passeport,numéro de passeport,n° de passeport,no de passeport,رقم جواز السفر,جواز السفر,رقم الجواز,الجواز,reisepass,passnummer"
        ),
        (
            .birthDate,
            "date of birth,birth date,birthdate,birthday,dob,born,date de naissance,né le,née le,تاريخ الميلاد,الميلاد,تاريخ الولادة,geburtsdatum"
        ),
        (
            .task,
            "task,to do,todo,action,tâche,المهمة,مهمة,العمل المطلوب,task name,task title,tasks,tâches,المهام,اسم المهمة,الإجراء,الإجراء المطلوب,aufgabe,aufgaben"
        ),
        (.list, "checklist,list,liste,قائمة,القائمة,قائمة المهام"),
        (
            .owner,
            "owner,responsible,assignee,assigned to,responsable,المسؤول,مسؤول,المكلف,مكلف,person responsible,responsible person,who,in charge,chargé,personne responsable,المسؤولة,المكلفة,الجهة المسؤولة,مسؤول التنفيذ,جهة التنفيذ,wer,verantwortlich,zuständig"
        ),
        (
            .due,
            "due,due date,deadline,échéance,date limite,الموعد النهائي,موعد التسليم,الاستحقاق,آخر موعد,due by,by when,à faire pour le,الموعد,موعد الإنجاز,تاريخ الاستحقاق,تاريخ التسليم,تاريخ الإنجاز,الأجل,fällig,fällig am,bis wann"
        ),
    ]
}
