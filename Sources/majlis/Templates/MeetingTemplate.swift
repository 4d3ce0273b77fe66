extension Template {
    /// One morning, one hall, one checklist; more people are expected than the hall holds, so that `check` has something to say.
    static let meeting = Template(
        name: "meeting", about: .helpTemplateMeeting,
        english: """
            majlis 1

            # A first meeting. Try `majlis check` on this file: more people are expected than the hall holds.

            conference chapter "Exploratory meeting" date 2027-03-14 zone "Asia/Amman"
            room hall "Main hall" capacity 25
            person mona "Mona Haddad"

            day 2027-03-14 from 09:30 {
                session welcome "Welcome" for 30m room hall chair mona
                break "Coffee" for 15m
                session ideas "Working together" for 1h30m room hall chair tbd expected 30
            }

            checklist prepare "Before the meeting" {
                task invite "Invite the organisations" owner mona due 5w before opening
                task share "Share the materials" owner mona due 2w before opening needs invite
            }

            on 2027-02-05 done prepare.invite by mona
            """,
        arabic: """
            مجلس ١ لغة ar

            # لقاء أول. دقق هذا الملف: ينتظر من الحضور أكثر مما تسعه القاعة.

            مؤتمر الفرع "لقاء استكشافي" تاريخ ٢٠٢٧/٠٣/١٤ منطقة_زمنية "Asia/Amman"
            قاعة الكبرى "القاعة الكبرى" سعة ٢٥
            شخص منى "منى حداد"

            يوم ٢٠٢٧/٠٣/١٤ من ٠٩:٣٠ {
                جلسة ترحيب "الترحيب" مدة ٣٠ دقيقة قاعة الكبرى رئاسة منى
                استراحة "قهوة" مدة ١٥ دقيقة
                جلسة أفكار "العمل معا" مدة ٩٠ دقيقة قاعة الكبرى رئاسة يحدد_لاحقا الحضور_المتوقع ٣٠
            }

            قائمة_مهام التحضير "قبل اللقاء" {
                مهمة دعوة_المنظمات "دعوة المنظمات" مسؤول منى موعد_الإنجاز ٥ أسابيع قبل الافتتاح
                مهمة إرسال_المواد "إرسال المواد" مسؤول منى موعد_الإنجاز ١٤ يوما قبل الافتتاح يتطلب دعوة_المنظمات
            }

            بتاريخ ٢٠٢٧/٠٢/٠٥ مكتمل التحضير.دعوة_المنظمات من_جانب منى
            """)
}
