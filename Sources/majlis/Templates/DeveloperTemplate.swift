extension Template {
    /// Tracks beside each other, speakers, short talks.
    static let developer = Template(
        name: "developer", about: .helpTemplateDeveloper,
        english: """
            majlis 1

            # A developer conference: one day, two tracks beside each other.

            conference codeday "Code Day" date 2027-09-18 zone "Europe/Berlin" language en expected 180
            venue works "The Old Works" address "Harbour Street 4" opening_hours 08:00..20:00
            room main "Main hall" capacity 220 turnaround 10m
            room lab "Lab" capacity 40 turnaround 10m

            track systems "Systems" room main
            track tools "Tools" room lab

            person ines "Ines Costa"
            person omar "Omar Aziz"
            person wei "Wei Lin"
            person sara "Sara Novak"

            template session talk format lecture for 40m

            day 2027-09-18 from 09:00 {
                item doors "Doors open" for 30m
                session keynote "Twenty years of one program" like talk room main track systems chair omar speaker ines
                break "Coffee" for 20m
                parallel {
                    lane main {
                        session memory "Memory, slowly explained" like talk track systems chair ines speaker wei
                        break "Change" for 10m
                        session queues "Queues everywhere" like talk track systems chair ines speaker sara
                    }
                    lane lab {
                        session formatting "One formatter for all" like talk track tools chair sara speaker omar expected 35
                        break "Change" for 10m
                        session testing "Tests that people read" like talk track tools chair wei speaker omar expected 35
                    }
                }
                break "Lunch" for 1h
                session lightning "Lightning talks" for 1h room main chair ines
            }

            checklist speakers_ready "For every speaker" for each p in persons {
                task slides "Send the slides" owner p due 2w before opening
            }

            rule one_talk "Nobody speaks more than twice" for each p in persons {
                require count(speakers where .person == p) <= 2
                otherwise warn "{p.title} speaks too often"
            }
            """,
        arabic: """
            مجلس ١ لغة ar

            # مؤتمر للمطورين: يوم واحد ومساران متوازيان.

            مؤتمر يوم_البرمجة "يوم البرمجة" تاريخ ٢٠٢٧/٠٩/١٨ منطقة_زمنية "Asia/Riyadh" لغة ar الحضور_المتوقع ١٨٠
            مكان_الانعقاد المصنع "المصنع القديم" عنوان_بريدي "شارع الميناء ٤" ساعات_الدوام بين ٠٨:٠٠ و ٢٠:٠٠
            قاعة الكبرى "القاعة الكبرى" سعة ٢٢٠ وقت_التهيئة ١٠ دقائق
            قاعة المختبر "المختبر" سعة ٤٠ وقت_التهيئة ١٠ دقائق

            مسار الأنظمة "الأنظمة" قاعة الكبرى
            مسار الأدوات "الأدوات" قاعة المختبر

            شخص إيناس "إيناس قسطة"
            شخص عمر "عمر عزيز"
            شخص ليان "ليان نور"
            شخص سارة "سارة نوفل"

            قالب جلسة محاضرة_قصيرة شكل محاضرة مدة ٤٠ دقيقة

            يوم ٢٠٢٧/٠٩/١٨ من ٠٩:٠٠ {
                بند أبواب "فتح الأبواب" مدة ٣٠ دقيقة
                جلسة رئيسية "برنامج واحد في عشرين عاما" على_غرار محاضرة_قصيرة قاعة الكبرى مسار الأنظمة رئاسة عمر متحدثة إيناس
                استراحة "قهوة" مدة ٢٠ دقيقة
                بالتوازي {
                    خط الكبرى {
                        جلسة ذاكرة "الذاكرة على مهل" على_غرار محاضرة_قصيرة مسار الأنظمة رئاسة إيناس متحدثة ليان
                        استراحة "انتقال" مدة ١٠ دقائق
                        جلسة طوابير "الطوابير في كل مكان" على_غرار محاضرة_قصيرة مسار الأنظمة رئاسة إيناس متحدثة سارة
                    }
                    خط المختبر {
                        جلسة تنسيق "منسق واحد للجميع" على_غرار محاضرة_قصيرة مسار الأدوات رئاسة سارة متحدث عمر الحضور_المتوقع ٣٥
                        استراحة "انتقال" مدة ١٠ دقائق
                        جلسة اختبارات "اختبارات يقرؤها الناس" {
                            على_غرار محاضرة_قصيرة
                            مسار الأدوات
                            رئاسة ليان
                            متحدث عمر
                            الحضور_المتوقع ٣٥
                        }
                    }
                }
                استراحة "غداء" مدة ٦٠ دقيقة
                جلسة خاطفة "محاضرات خاطفة" مدة ٦٠ دقيقة قاعة الكبرى رئاسة إيناس
            }

            قاعدة محاضرتان "لا يتحدث أحد أكثر من مرتين" لكل ش في أشخاص {
                يشترط عدد(متحدثون حيث .شخص == ش) <= ٢
                عند_المخالفة نبه "يتحدث أكثر من مرتين"
            }
            """)
}
