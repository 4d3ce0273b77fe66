extension Template {
    /// Governments: delegations with limits and credentials, a quorum, interpretation, protocol as rules.
    static let summit = Template(
        name: "summit", about: .helpTemplateSummit,
        english: """
            majlis 1

            # An intergovernmental summit of three days.

            conference summit "Summit on Shared Waters" {
                date 2027-11-09..2027-11-11
                zone "Africa/Nairobi"
                languages en, fr
                quorum 3
            }

            room plenary "Plenary hall" capacity 300
            room annex "Annex" capacity 60

            person president "H.E. Amina Wanjiru" rank 1
            person secretary "Joseph Adan" rank 4

            delegation kenya "Delegation of Kenya" limit 8 voting
            delegation egypt "Delegation of Egypt" limit 8 voting
            delegation senegal "Delegation of Senegal" limit 8 voting
            delegation jordan "Delegation of Jordan" limit 8 credentials tbd

            participants kenya, egypt, senegal, jordan

            day 2027-11-09 from 09:00 {
                session opening "Opening ceremony" for 1h room plenary chair president format ceremony interpretation en, fr
                break "Family photograph" for 30m
                session debate "General debate" for 2h30m room plenary chair president interpretation en, fr expected 250
            }

            day 2027-11-10 from 09:00 {
                parallel {
                    session text "Drafting the declaration" for 3h room annex chair secretary format negotiation
                    session rivers "Rivers that cross borders" for 3h room plenary chair president format panel
                }
            }

            day 2027-11-11 from 10:00 {
                session adoption "Adoption of the declaration" for 1h room plenary chair president quorum 3
                session closing_session "Closing" for 30m room plenary chair president
            }

            checklist protocol "Protocol" {
                task credentials_in "Collect the credentials" owner secretary due 2w before opening
                task seating "Seat the delegations" owner secretary due 1w before opening needs credentials_in
                task flags "Check the flags" owner volunteer due 1d before opening needs seating
            }

            rule enough_votes "The summit can take decisions" {
                require count(delegations where .voting) >= 3
            }
            """,
        arabic: """
            مجلس ١ لغة ar

            # قمة بين الحكومات من ثلاثة أيام.

            مؤتمر القمة "قمة المياه المشتركة" {
                تاريخ بين ٢٠٢٧/١١/٠٩ و ٢٠٢٧/١١/١١
                منطقة_زمنية "Africa/Nairobi"
                لغات ar, fr
                نصاب ٣
            }

            قاعة العامة "القاعة العامة" سعة ٣٠٠
            قاعة الملحق "الملحق" سعة ٦٠

            شخص الرئيسة "أمينة وانجيرو" رتبة ١
            شخص الأمين "يوسف عدن" رتبة ٤

            وفد كينيا "وفد كينيا" حد_أقصى ٨ حق_التصويت
            وفد مصر "وفد مصر" حد_أقصى ٨ حق_التصويت
            وفد السنغال "وفد السنغال" حد_أقصى ٨ حق_التصويت
            وفد الأردن "وفد الأردن" حد_أقصى ٨ أوراق_التفويض يحدد_لاحقا

            مشاركون كينيا، مصر، السنغال، الأردن

            يوم ٢٠٢٧/١١/٠٩ من ٠٩:٠٠ {
                جلسة حفل_الافتتاح "حفل الافتتاح" مدة ٦٠ دقيقة قاعة العامة رئاسة الرئيسة شكل حفل ترجمة_شفوية ar, fr
                استراحة "صورة جماعية" مدة ٣٠ دقيقة
                جلسة نقاش_عام "النقاش العام" مدة ١٥٠ دقيقة قاعة العامة رئاسة الرئيسة ترجمة_شفوية ar, fr الحضور_المتوقع ٢٥٠
            }

            يوم ٢٠٢٧/١١/١٠ من ٠٩:٠٠ {
                بالتوازي {
                    جلسة صياغة "صياغة الإعلان" مدة ٣ ساعات قاعة الملحق رئاسة الأمين شكل تفاوض
                    جلسة أنهار "أنهار تعبر الحدود" مدة ٣ ساعات قاعة العامة رئاسة الرئيسة شكل حلقة_نقاش
                }
            }

            يوم ٢٠٢٧/١١/١١ من ١٠:٠٠ {
                جلسة إقرار_الإعلان "إقرار الإعلان" مدة ٦٠ دقيقة قاعة العامة رئاسة الرئيسة نصاب ٣
                جلسة جلسة_الختام "الختام" مدة ٣٠ دقيقة قاعة العامة رئاسة الرئيسة
            }

            قائمة_مهام المراسم "المراسم" {
                مهمة جمع_الأوراق "جمع أوراق التفويض" مسؤول الأمين موعد_الإنجاز ١٤ يوما قبل الافتتاح
                مهمة المقاعد "ترتيب مقاعد الوفود" مسؤول الأمين موعد_الإنجاز ٧ أيام قبل الافتتاح يتطلب جمع_الأوراق
                مهمة الأعلام "مراجعة الأعلام" مسؤول متطوع موعد_الإنجاز ١ يوم قبل الافتتاح يتطلب المقاعد
            }

            قاعدة أصوات_كافية "تستطيع القمة اتخاذ القرار" {
                يشترط عدد(وفود حيث .حق_التصويت) >= ٣
            }
            """)
}
