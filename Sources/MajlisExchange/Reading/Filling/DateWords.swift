/// Months, days of the week and lengths as tables name them.
enum DateWords {
    static let months: [String: Int] = {
        var months: [String: Int] = [:]
        for (index, words) in names.enumerated() {
            for word in words.split(separator: " ") { months[String(word)] = index + 1 }
        }
        return months
    }()

    /// In English, French, German, and Arabic of the east, of the Nile and of the Maghreb.
    private static let names = [
        "january jan janvier janv januar jän jänner يناير جانفي كانونالثاني",
        "february feb février févr fév fevrier februar فبراير فيفري شباط",
        "march mar mars märz mär مارس آذار اذار",
        "april apr avril avr أبريل إبريل ابريل أفريل نيسان",
        "may mai مايو ماي أيار ايار",
        "june jun juin juni يونيو يونية جوان حزيران",
        "july jul juillet juil juli يوليو يولية جويلية تموز",
        "august aug août aout أغسطس اغسطس أوت آب اب",
        "september sep sept septembre سبتمبر أيلول ايلول",
        "october oct octobre oktober okt أكتوبر اكتوبر تشرينالأول تشرينالاول",
        "november nov novembre نوفمبر تشرينالثاني",
        "december dec décembre déc dezember dez ديسمبر كانونالأول كانونالاول",
    ]

    /// Words of the names that are two: `تشرين الأول`.
    static let firstOfTwo: Set<String> = ["تشرين", "كانون"]

    static let passedOver: Set<String> = Set(
        ("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun the of "
            + "lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim le du "
            + "montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so der den "
            + "الأحد الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الاحد أحد اثنين ثلاثاء أربعاء خميس جمعة سبت يوم من في م")
            .split(separator: " ").map(String.init))

    /// What stands between the first and the last of several days.
    static let between: Set<String> = ["to", "till", "until", "and", "à", "a", "au", "et", "bis", "und", "إلى", "الى", "حتى", "و"]

    static let weekdays: Set<String> = Set(
        ("monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche "
            + "montag dienstag mittwoch donnerstag freitag samstag sonntag "
            + "الأحد الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الاحد")
            .split(separator: " ").map(String.init))

    /// Of `first day`, `premier jour`.
    static let ordinals: Set<String> = Set(
        ("first second third fourth fifth sixth seventh last premier première deuxième second seconde troisième quatrième cinquième dernier dernière "
            + "erster zweiter dritter vierter fünfter letzter")
            .split(separator: " ").map(String.init))

    /// A word of a heading in small letters, without vowel signs.
    static func bare(_ word: String) -> String {
        String(
            String.UnicodeScalarView(word.lowercased().unicodeScalars.filter { !(0x64B...0x65F).contains($0.value) && $0.value != 0x640 }))
    }

    /// Minutes of lengths that have no number in them.
    static let minutes: [String: Int] = [
        "an hour": 60, "one hour": 60, "half an hour": 30, "une heure": 60, "une demi-heure": 30, "ساعة": 60, "ساعة واحدة": 60,
        "ساعتان": 120,
        "ساعتين": 120, "ساعة ونصف": 90, "ساعة وربع": 75, "ساعة إلا ربع": 45, "نصف ساعة": 30, "ربع ساعة": 15, "ثلث ساعة": 20, "دقيقتان": 2,
    ]
}
