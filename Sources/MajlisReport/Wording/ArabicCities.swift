import MajlisText

/// What the cities are called in Arabic after which time zones are named (exemplar cities of CLDR 46): `Asia/Riyadh` is no word for a reader
/// of Arabic. Zones that stand for other places stay as scripts write them.
enum ArabicCities {
    private static let names: [String: String] = [
        "Asia/Riyadh": "الرياض", "Asia/Qatar": "قطر", "Asia/Bahrain": "البحرين", "Asia/Kuwait": "الكويت", "Asia/Dubai": "دبي",
        "Asia/Muscat": "مسقط", "Asia/Aden": "عدن", "Asia/Baghdad": "بغداد", "Asia/Amman": "عمّان", "Asia/Beirut": "بيروت",
        "Asia/Damascus": "دمشق", "Asia/Gaza": "غزة", "Asia/Hebron": "الخليل", "Asia/Jerusalem": "القدس", "Africa/Cairo": "القاهرة",
        "Africa/Khartoum": "الخرطوم", "Africa/Juba": "جوبا", "Africa/Tripoli": "طرابلس", "Africa/Tunis": "تونس",
        "Africa/Algiers": "الجزائر", "Africa/Casablanca": "الدار البيضاء", "Africa/El_Aaiun": "العيون", "Africa/Nouakchott": "نواكشوط",
        "Africa/Mogadishu": "مقديشيو", "Africa/Djibouti": "جيبوتي", "Indian/Comoro": "جزر القمر", "Africa/Asmara": "أسمرة",
        "Africa/Ndjamena": "نجامينا", "Africa/Addis_Ababa": "أديس أبابا", "Africa/Nairobi": "نيروبي", "Africa/Lagos": "لاغوس",
        "Africa/Johannesburg": "جوهانسبرغ", "Africa/Dakar": "داكار", "Africa/Kampala": "كامبالا", "Africa/Abidjan": "أبيدجان",
        "Africa/Accra": "أكرا", "Africa/Bamako": "باماكو", "Africa/Niamey": "نيامي", "Asia/Tehran": "طهران", "Asia/Kabul": "كابول",
        "Asia/Karachi": "كراتشي", "Asia/Kolkata": "كلكتا", "Asia/Dhaka": "دكا", "Asia/Jakarta": "جاكرتا",
        "Asia/Kuala_Lumpur": "كوالا لامبور", "Asia/Singapore": "سنغافورة", "Asia/Bangkok": "بانكوك", "Asia/Manila": "مانيلا",
        "Asia/Tokyo": "طوكيو", "Asia/Seoul": "سول", "Asia/Shanghai": "شنغهاي", "Asia/Hong_Kong": "هونغ كونغ", "Asia/Tashkent": "طشقند",
        "Asia/Almaty": "ألماتي", "Asia/Baku": "باكو", "Asia/Tbilisi": "تبليسي", "Asia/Yerevan": "يريفان", "Asia/Nicosia": "نيقوسيا",
        "Europe/Istanbul": "إسطنبول", "Europe/Athens": "أثينا", "Europe/Moscow": "موسكو", "Europe/London": "لندن",
        "Europe/Paris": "باريس", "Europe/Zurich": "زيورخ", "Europe/Vienna": "فيينا", "Europe/Berlin": "برلين", "Europe/Rome": "روما",
        "Europe/Madrid": "مدريد", "Europe/Brussels": "بروكسل", "Europe/Amsterdam": "أمستردام", "Europe/Stockholm": "ستوكهولم",
        "Europe/Oslo": "أوسلو", "Europe/Copenhagen": "كوبنهاغن", "Europe/Helsinki": "هلسنكي", "Europe/Warsaw": "وارسو",
        "Europe/Lisbon": "لشبونة", "Europe/Dublin": "دبلن", "Europe/Prague": "براغ", "Europe/Budapest": "بودابست",
        "Europe/Sarajevo": "سراييفو", "Europe/Kyiv": "كييف", "America/New_York": "نيويورك", "America/Chicago": "شيكاغو",
        "America/Los_Angeles": "لوس انجلوس", "America/Toronto": "تورونتو", "America/Mexico_City": "مكسيكو سيتي",
        "America/Sao_Paulo": "ساو باولو", "America/Argentina/Buenos_Aires": "بوينوس أيرس", "America/Bogota": "بوغوتا",
        "America/Santiago": "سانتياغو", "Australia/Sydney": "سيدني", "Pacific/Auckland": "أوكلاند",
    ]

    static func name(ofZone zone: String) -> String? { names[zone] }
}

extension MessageText {
    /// As a part of a sentence about a zone: `Asia/Riyadh`; in Arabic «الرياض».
    package func zone(_ identifier: String) -> StyledText {
        guard language == .arabic, let city = ArabicCities.name(ofZone: identifier) else { return StyledText(identifier, .code) }
        return StyledText(city)
    }

    /// By itself: `Asia/Riyadh`; in Arabic «بتوقيت الرياض».
    public func zoneTime(_ identifier: String) -> StyledText {
        guard language == .arabic, ArabicCities.name(ofZone: identifier) != nil else { return StyledText(identifier) }
        return filled(.sayCityTime, ["city": zone(identifier)])
    }
}
