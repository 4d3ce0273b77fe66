extension Template {
    /// Half a day of an organisation with its volunteers.
    static let workshop = Template(
        name: "workshop", about: .helpTemplateWorkshop,
        english: """
            majlis 1

            # A half-day workshop for volunteers.

            conference workshop "First aid for volunteers" date 2027-05-08 zone "Africa/Tunis" expected 20
            organization relief "Relief Society" acronym "RS"
            room classroom "Classroom" capacity 24
            person leila "Leila Ben Salem" of relief
            person karim "Karim Haddad" of relief

            category learner "Learners" limit 20
            participants 18 others category learner

            day 2027-05-08 from 09:00 {
                item arrival "Arrival and coffee" for 30m
                session basics "The first five minutes" for 1h room classroom chair leila speaker karim
                break "Tea" for 15m
                session practice "Practice in pairs" for 1h15m room classroom chair karim expected 20
                session ending "What we take home" for 30m room classroom chair leila
            }

            checklist prepare "Before the workshop" {
                task dummies "Borrow two training dummies" owner karim due 10d before opening
                task reminder "Write to everybody who signed up" owner leila due 3d before opening
                task certificates "Print the certificates" owner volunteer due 1d before opening
            }

            rule small_groups "Nobody learns first aid in a crowd" {
                require count(participants) <= 20
                suggest "offer a second date"
            }
            """,
        arabic: """
            مجلس ١ لغة ar

            # ورشة لنصف يوم للمتطوعين.

            مؤتمر الورشة "الإسعاف الأولي للمتطوعين" تاريخ ٢٠٢٧/٠٥/٠٨ منطقة_زمنية "Africa/Tunis" الحضور_المتوقع ٢٠
            منظمة الإغاثة "جمعية الإغاثة"
            قاعة الدرس "قاعة الدرس" سعة ٢٤
            شخص ليلى "ليلى بن سالم" جهة الإغاثة
            شخص كريم "كريم حداد" جهة الإغاثة

            فئة متدرب "المتدربون" حد_أقصى ٢٠
            مشاركون ١٨ آخرون فئة متدرب

            يوم ٢٠٢٧/٠٥/٠٨ من ٠٩:٠٠ {
                بند وصول "الوصول والقهوة" مدة ٣٠ دقيقة
                جلسة أساسيات "الدقائق الخمس الأولى" مدة ٦٠ دقيقة قاعة الدرس رئاسة ليلى متحدث كريم
                استراحة "شاي" مدة ١٥ دقيقة
                جلسة تدريب "تدريب ثنائي" مدة ٧٥ دقيقة قاعة الدرس رئاسة كريم الحضور_المتوقع ٢٠
                جلسة خاتمة "بماذا نعود" مدة ٣٠ دقيقة قاعة الدرس رئاسة ليلى
            }

            قائمة_مهام التحضير "قبل الورشة" {
                مهمة دمى_التدريب "استعارة دميتي تدريب" مسؤول كريم موعد_الإنجاز ١٠ أيام قبل الافتتاح
                مهمة تذكير "مراسلة المسجلين" مسؤول ليلى موعد_الإنجاز ٣ أيام قبل الافتتاح
                مهمة شهادات "طباعة الشهادات" مسؤول متطوع موعد_الإنجاز ١ يوم قبل الافتتاح
            }

            قاعدة مجموعات_صغيرة "لا يُتعلم الإسعاف في الزحام" {
                يشترط عدد(مشاركون) <= ٢٠
                يقترح "اعرضوا موعدا ثانيا"
            }
            """)
}
