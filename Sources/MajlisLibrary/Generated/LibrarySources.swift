// Written by majlis-grammar from Library/. Do not edit: change the libraries and run it again.
// swift-format-ignore-file

/// The libraries as they stand in `Library/`, by name, sorted.
enum LibrarySources {
    static let all: [(name: String, source: String)] = [
        ("accreditation", ####"""
majlis 1

## Accreditation: from the categories to the credentials report. Source: the list of checklists; rules of procedure of the General
## Assembly (credentials a week before), practice of host countries (delegation lists two weeks before).
## الاعتماد: من الفئات إلى تقرير لجنة التفويض. المصدر: قائمة قوائم المهام، والنظام الداخلي للجمعية العامة، وممارسة البلدان المضيفة.

## Protocol: categories and caps.
## مكتب المراسم.
parameter protocol_office: party = tbd

## The secretariat: accounts, invitation and visa letters.
## الأمانة.
parameter secretariat: party = tbd

## Who answers for the delegations' lists and credentials.
## من يُسأل عن قوائم الوفود وأوراق تفويضها.
parameter delegations_desk: party = tbd

## Who prints the badges and holds the doors.
## من يُسأل عن الأمن والدخول.
parameter security: party = tbd

## The credentials committee.
## لجنة التفويض.
parameter committee: party = tbd

## The moment from which is counted.
## اللحظة التي يُحسب منها.
parameter opens: datetime = opening

## From the categories to the report on credentials.
## من الفئات إلى تقرير لجنة التفويض.
checklist accreditation_steps "Accreditation" @ar "الاعتماد" {
    task categories_and_caps "Set the categories and their caps" @ar "تحديد الفئات وحدودها" {
        owner protocol_office
        due 16w before opens
    }
    task open_accreditation "Open the accreditation" @ar "فتح باب الاعتماد" {
        owner secretariat
        due 14w before opens
        needs categories_and_caps
    }
    task invitation_letters "Send the letters of invitation" @ar "إرسال خطابات الدعوة" {
        owner secretariat
        due 12w before opens
        needs open_accreditation
    }
    task visa_letters "Send the letters for visas" @ar "إرسال خطابات التأشيرات" {
        owner secretariat
        due 10w before opens
        needs invitation_letters
    }
    task delegation_lists "Hand in the lists of delegations" @ar "تقديم قوائم الوفود" {
        owner delegations_desk
        due 14d before opens
        needs open_accreditation
    }
    task hand_in_credentials "Hand in the credentials" @ar "تقديم أوراق التفويض" {
        owner delegations_desk
        due 7d before opens
        needs delegation_lists
    }
    task badges "Print the badges" @ar "طباعة بطاقات الدخول" owner security due 2d before opens needs delegation_lists
    task credentials_report "Report on the credentials" @ar "تقرير لجنة التفويض" {
        owner committee
        due 1d after opens
        needs hand_in_credentials
    }
}

"""####),
        ("after_closing", ####"""
majlis 1

## After the conference: register, survey, assignments, reports, accounts, review. Source: the list of checklists, follow-up; document 003.
## بعد المؤتمر: السجل والاستبيان والإسناد والتقارير والحسابات والمراجعة. المصدر: قائمة قوائم المهام، والوثيقة ٠٠٣.

## Who keeps the register of recommendations.
## مقرر اللقاء.
parameter rapporteur_of_meeting: party = tbd

## The secretariat: survey, published status, lessons.
## الأمانة.
parameter secretariat: party = tbd

## Who chairs: assigns units, leads the review.
## من يرأس اللقاء.
parameter chair_person: party = tbd

## Who answers for the delegates' reports.
## من يُسأل عن تقارير المندوبين.
parameter delegates_desk: party = tbd

## Who closes the accounts.
## من يدفع ويحاسب.
parameter finance: party = tbd

## The moment from which is counted.
## اللحظة التي يُحسب بعدها.
parameter closes: datetime = closing

## From the frozen register to the lessons.
## من تثبيت السجل إلى الدروس المستفادة.
checklist after_the_meeting "After the conference" @ar "بعد المؤتمر" {
    task freeze_register "Freeze the register of recommendations" @ar "تثبيت سجل التوصيات" {
        owner rapporteur_of_meeting
        due 1d after closes
    }
    task send_survey "Send the survey" @ar "إرسال الاستبيان" owner secretariat due 2d after closes
    task assign_units "Assign a unit to each recommendation" @ar "إسناد كل توصية إلى وحدة" {
        owner chair_person
        due 7d after closes
        needs freeze_register
    }
    task delegates_reports "Delegates' reports" @ar "تقارير المندوبين" owner delegates_desk due 14d after closes
    task accounts "Close the accounts" @ar "إقفال الحسابات" owner finance due 60d after closes
    task publish_status "Publish the status" @ar "نشر حالة التنفيذ" {
        owner secretariat
        due 3mo after closes
        needs assign_units
    }
    task review "Review" @ar "المراجعة" owner chair_person due 8mo after closes needs publish_status
    task lessons "Write down the lessons" @ar "تدوين الدروس المستفادة" {
        owner secretariat
        due 9mo after closes
        needs send_survey, review
    }
}

"""####),
        ("agenda", ####"""
majlis 1

## The agenda: breaks, cues, speakers' confirmation, invitees, holidays, prerequisites.
## What is cancelled or postponed does not count.
## جدول الأعمال: الاستراحات والإشارات وتأكيد المتحدثين والمدعوون والعطل والمتطلبات السابقة. لا يُحسب ما أُلغي أو أُجّل.

## How long people sit without a break.
## Source: sittings of the United Nations last three hours (10:00-13:00 and 15:00-18:00).
## أطول ما يجلس الحاضرون دون استراحة. المصدر: جلسات الأمم المتحدة ثلاث ساعات.
parameter longest_sitting: duration = 3h

## How long a pause in the programme must be to count as a break.
## Source: † our own default.
## أقصر توقف يُعد استراحة. المصدر: † تقديرنا.
parameter shortest_break: duration = 10m

## The least bodies and people that are invited; none: no such bound.
## Source: the meeting's own; document 004 wants 10 to 20 organisations.
## أقل عدد من المدعوين، ولا حد حيث لا يوجد. المصدر: اللقاء نفسه.
parameter invitees_least: number = none

## The most bodies and people that are invited; none: no such bound.
## Source: the meeting's own; document 004 wants 10 to 20 organisations.
## أكثر عدد من المدعوين، ولا حد حيث لا يوجد. المصدر: اللقاء نفسه.
parameter invitees_most: number = none

define takes_place(s: session) = s.status not in [cancelled, postponed]

## Sessions of a day that people sit through in one go. A session with a break inside is a pause by itself.
define sat_through(d: day) = sessions where .day == d and takes_place(.) and count(.breaks) == 0

define without_lane(d: day) = sat_through(d) where .lane is none

define with_lane(d: day, l: lane) = sat_through(d) where .lane is none or .lane == l

define lanes_of(d: day) = d.parallels select .lanes

## Sessions that begin after a pause, and sessions before a pause.
define first_ones(list: sessions) = each s in list
    where count(list where .start < s.start and .end > s.start - shortest_break) == 0

define last_ones(list: sessions) = each s in list
    where count(list where .start < s.end + shortest_break and .end > s.end) == 0

## When the sitting that a session begins is over.
define sitting_ends(s: session, list: sessions) = min(last_ones(list) where .end > s.start select .end)

define too_long(list: sessions) = each s in first_ones(list) where sitting_ends(s, list) - s.start > longest_sitting

## Bodies that are invited, people whose body is not, delegations likewise: nobody counts twice.
define invitees = count(organizations
    where .invited) + count(participants
    where .invited and .body.invited != true) + count(delegations
    where .invited and .of.invited != true)

define overlapping(s: session) = s.prerequisites where .end > s.start

## People sit for three hours at most before there is a break, or the programme pauses for some minutes.
## Why: after three hours nobody listens any more, and interpreters must be relieved.
## Source: rule 7 of the list; sittings of the United Nations.
## لا يجلس أحد أكثر من ثلاث ساعات دون استراحة أو توقف في البرنامج، فبعدها لا يُصغي أحد.
rule break_missing "Nobody sits for longer than three hours without a break" @ar "لا يطول الجلوس أكثر من ثلاث ساعات دون استراحة" {
    for each d in days
    require count(too_long(without_lane(d))) == 0
    otherwise warn "From “{first(too_long(without_lane(d))).title}” on people sit until {sitting_ends(first(too_long(without_lane(d))), without_lane(d))} without a break; {longest_sitting} is the most" @ar "يمتد الجلوس من بداية «{first(too_long(without_lane(d))).title}» حتى {sitting_ends(first(too_long(without_lane(d))), without_lane(d))} دون استراحة، والحد {longest_sitting}"
    suggest "put a break of at least {shortest_break} into the day" @ar "أضيفوا إلى اليوم استراحة لا تقل عن {shortest_break}"
    require every l in lanes_of(d) has count(too_long(with_lane(d, l))) == 0
    otherwise warn "In one of the lanes of the day people sit for longer than {longest_sitting} without a break" @ar "في أحد خطوط اليوم المتوازية يمتد الجلوس أكثر من {longest_sitting} دون استراحة"
    suggest "put a break of at least {shortest_break} into the lane" @ar "أضيفوا إلى ذلك الخط استراحة لا تقل عن {shortest_break}"
}

## Every cue has exactly one owner.
## Why: two who may give a sign wait for each other; without anybody the lights stay on.
## Source: rule 9 of the list.
## لكل إشارة مسؤول واحد، فالاثنان ينتظر أحدهما الآخر.
rule cue_owner "Every cue has one owner" @ar "لكل إشارة مسؤول واحد" {
    for each c in cues where c.session.status not in [cancelled, postponed]
    require count(c.owner) == 1
    otherwise warn "The cue “{c.title}” has {count(c.owner)} owners; one must answer for it" @ar "عدد مسؤولي الإشارة «{c.title}» {count(c.owner)}، والواجب أن يُسأل عنها واحد"
    suggest "name one person or role: owner …" @ar "سمّوا شخصاً أو دوراً واحداً بعد «مسؤول»"
}

## When the programme is published its speakers have confirmed. Without a status nobody has.
## Why: a name in print that does not come costs trust.
## Source: rule 11 of the list.
## يؤكد المتحدثون مشاركتهم قبل نشر البرنامج، فاسم مطبوع لا يحضر صاحبه يُفقد الثقة.
rule speaker_unconfirmed "Speakers have confirmed before the programme is published" @ar "يؤكد المتحدثون حضورهم قبل نشر البرنامج" {
    for each v in speakers
        where v.session.status not in [cancelled, postponed]
            and v.status not in [declined, cancelled]
            and (v.conference.status in [published, final, open]
                or v.edition.status in [published, final, open]
                or v.session.status in [published, final, open])
    require v.status == confirmed
    otherwise warn "The programme is public and {v.title} has not confirmed" @ar "البرنامج منشور ولم تؤكَّد مشاركة {v.title} بعد"
    suggest "call them, or print “invited” behind the name" @ar "تواصلوا مع صاحب الاسم، أو اكتبوا بعده «مدعو»"
}

## As many bodies and people are invited as the meeting wants. Without bounds the rule does not apply.
## Why: too few carry no decision; too many cannot talk to each other.
## Source: rule 16 of the list; document 004 wants 10 to 20 organisations.
## عدد المدعوين كما يريد اللقاء، ولا تسري القاعدة إلا بحد أدنى أو أعلى.
rule invitee_range "As many are invited as are wanted" @ar "عدد المدعوين كما يُراد" {
    when invitees_least is not none or invitees_most is not none
    require invitees_least is none or invitees >= invitees_least
    otherwise warn "{invitees} are invited; at least {invitees_least} are wanted" @ar "عدد المدعوين {invitees}، والمطلوب {invitees_least} على الأقل"
    suggest "invite {invitees_least - invitees} more" @ar "ادعوا {invitees_least - invitees} زيادة"
    require invitees_most is none or invitees <= invitees_most
    otherwise warn "{invitees} are invited; at most {invitees_most} are wanted" @ar "عدد المدعوين {invitees}، والحد {invitees_most}"
    suggest "keep {invitees - invitees_most} for the next meeting" @ar "أرجئوا {invitees - invitees_most} إلى اللقاء القادم"
}

## No day of the meeting is a holiday in any of the calendars that the project declares.
## Why: offices are closed, people travel, and some cannot come at all.
## Source: rule 40 of the list.
## لا يوافق يوم من أيام اللقاء عطلة في أي تقويم معلن، لأن المكاتب مغلقة والناس على سفر.
rule holiday_clash "No day of the meeting is a holiday" @ar "لا يوافق يوم من أيام اللقاء عطلة" for each h in holidays {
    require every d in days has not overlaps(d.date, h)
    otherwise warn "{h.title} falls on a day of the meeting" @ar "توافق {h.title} يوماً من أيام اللقاء"
    suggest "move the day, or waive the rule for this holiday with a reason" @ar "انقلوا ذلك اليوم، أو استثنوا هذه العطلة من القاعدة مع بيان السبب"
    require every m in union(conferences, editions) has not overlaps(m.date, h)
    otherwise warn "{h.title} falls on the dates of the meeting" @ar "توافق {h.title} موعد اللقاء"
    suggest "move the meeting, or waive the rule for this holiday with a reason" @ar "انقلوا موعد اللقاء، أو استثنوا هذه العطلة من القاعدة مع بيان السبب"
}

## What must be attended first is over when the session begins.
## Why: who is sent to one session cannot be in the other; what comes later prepares for nothing.
## Source: rule 43 of the list.
## ينتهي ما ينبغي حضوره أولاً قبل أن تبدأ الجلسة، فلا أحد يحضر في مكانين.
rule prerequisite_parallel "What must be attended first is over" @ar "ينتهي المتطلب السابق قبل الجلسة" {
    for each s in sessions where takes_place(s)
    require count(overlapping(s)) == 0
    otherwise error "“{s.title}” begins at {s.start}, before what must be attended first is over: {overlapping(s)}" @ar "تبدأ «{s.title}» في {s.start} قبل انتهاء ما ينبغي حضوره أولاً: {overlapping(s)}"
    suggest "move the session behind it" @ar "انقلوا الجلسة إلى ما بعده"
}

"""####),
        ("balance", ####"""
majlis 1

## Balance of panels and of the meeting: women and men, bodies, regions.
## A speaker counts who has not declined and whose session takes place. What nobody knows (a gender, a region) is never
## guessed: where the figure depends on it, the rule stays undecided and says so.
## توازن حلقات النقاش واللقاء: النساء والرجال، والجهات، والأقاليم. ما لا يُعلم لا يُخمَّن، بل تبقى القاعدة غير محسومة وتقول ما ينقصها.

## The share of women among all who speak, counted by persons.
## Source: † our own default; parity pledges of the United Nations ask for half.
## نسبة النساء بين كل من يتحدث، بعدد الأشخاص. المصدر: † تقديرنا.
parameter women_share: percent = 40%

## How many speakers of one body a panel may have.
## Source: † our own default.
## أكثر عدد من المتحدثين من جهة واحدة في حلقة نقاش. المصدر: † تقديرنا.
parameter speakers_of_one_body: number = 2

## From how many regions of the world the participants come.
## Source: † our own default.
## أقل عدد من أقاليم العالم يأتي منها المشاركون. المصدر: † تقديرنا.
parameter regions_at_least: number = 3

define takes_place(s: session) = s.status not in [cancelled, postponed]

define stands(s: speaker) = s.status not in [declined, cancelled]

define on_stage(s: session) = s.speakers where stands(.)

define people_on_stage(s: session) = different(on_stage(s) select .person)

define is_panel(s: session) = s.format in [panel, round_table] and takes_place(s)

define people_speaking = different(speakers
    where stands(.) and .session.status not in [cancelled, postponed]
    select .person)

define women_speaking = people_speaking where .gender == woman

define of_a_crowded_body(s: session) = each v in on_stage(s)
    where v.body is not none and count(on_stage(s) where .body == v.body) > speakers_of_one_body

define coming = participants where .status not in [declined, absent]

## The region of a participant: their own, otherwise that of their body. Who has none stated may come from anywhere.
define region_of(p: participant) = if p.region is not none
    then p.region
    else if p.body.region is not none then p.body.region else unstated

## Among the speakers of the whole meeting women have their share.
## Why: who is heard shapes what is decided, and a programme is easily corrected while speakers are still being invited.
## Source: rule 13 of the list; the figure is our own default †.
## للنساء نصيبهن بين المتحدثين في اللقاء كله، لأن من يُسمع يؤثر فيما يُقرَّر، ولأن البرنامج يسهل تعديله ما دامت الدعوات جارية.
rule women_share "Women have their share among the speakers" @ar "للنساء نصيبهن بين المتحدثين" {
    require count(women_speaking) >= women_share * count(people_speaking)
    otherwise warn "{count(women_speaking)} of {count(people_speaking)} speakers are women; at least {women_share} are wanted" @ar "عدد النساء {count(women_speaking)} من أصل {count(people_speaking)} من المتحدثين، والمطلوب ألا تقل نسبتهن عن {women_share}"
    suggest "invite more women while the programme is open, or set another share: enforce std.balance with women_share = …" @ar "ادعوا متحدثات أخريات ما دام البرنامج مفتوحاً، أو حددوا نسبة أخرى بعد «مع» في سطر «يسري»"
}

## No panel consists of women only or of men only. A panel of one speaker says nothing about balance.
## Why: a panel of one gender leaves out half of the experience, and the audience notices.
## Source: rule 12 of the list; panel parity pledges.
## لا تقتصر حلقة نقاش على النساء أو على الرجال، لأن نصف الخبرة يغيب عنها. ولا شأن للقاعدة بحلقة فيها متحدث واحد.
rule panel_one_gender "No panel has speakers of one gender only" @ar "لا تقتصر حلقة نقاش على جنس واحد" {
    for each s in sessions where is_panel(s)
    require count(people_on_stage(s)) < 2 or count(different(people_on_stage(s) select .gender)) > 1
    otherwise warn "“{s.title}”: all {count(people_on_stage(s))} speakers are of one gender" @ar "«{s.title}»: المتحدثون كلهم من جنس واحد، وعددهم {count(people_on_stage(s))}"
    suggest "invite one more speaker, or waive the rule for this session with a reason" @ar "ادعوا متحدثاً آخر أو متحدثة أخرى، أو استثنوا هذه الجلسة من القاعدة مع بيان السبب"
}

## A panel is not the stage of one body. Speakers without a body are independent and count for nobody.
## Why: several voices of one house are one view; the others' views are missing.
## Source: rule 14 of the list; the figure is our own default †.
## ليست حلقة النقاش منبراً لجهة واحدة، فأصوات الدار الواحدة رأي واحد. ومن لا جهة له مستقل لا يُحسب على أحد.
rule panel_one_body "No body has too many speakers on one panel" @ar "لا تستأثر جهة واحدة بحلقة النقاش" {
    for each s in sessions where is_panel(s)
    require count(of_a_crowded_body(s)) == 0
    otherwise warn "“{s.title}” has more than {speakers_of_one_body} speakers of {different(of_a_crowded_body(s) select .body)}" @ar "في «{s.title}» أكثر من {speakers_of_one_body} من المتحدثين من جهة واحدة: {different(of_a_crowded_body(s) select .body)}"
    suggest "give a seat to another body" @ar "امنحوا مقعداً لجهة أخرى"
}

## The participants come from several regions. Whose region is not stated may come from any.
## Why: an international meeting that hears one region decides for one region.
## Source: rule 15 of the list; the figure is our own default †.
## يأتي المشاركون من أقاليم عدة، لأن لقاءً دولياً لا يسمع إلا إقليماً واحداً يقرر لإقليم واحد.
rule regions_too_few "The participants come from several regions" @ar "يأتي المشاركون من أقاليم متعددة" {
    when count(coming) > 0
    require count(different(coming select region_of(.))) >= regions_at_least
    otherwise warn "The participants come from {count(different(coming select region_of(.)))} regions: {different(coming select region_of(.))}; at least {regions_at_least} are wanted" @ar "عدد أقاليم المشاركين {count(different(coming select region_of(.)))}: {different(coming select region_of(.))}، والمطلوب {regions_at_least} على الأقل"
    suggest "invite bodies of the regions that are missing" @ar "ادعوا جهات من الأقاليم الغائبة"
}

"""####),
        ("budget", ####"""
majlis 1

## Budgets and funds: ceilings, contingency, rates, pledges.
## الميزانيات والصناديق: السقوف والاحتياطي وأسعار الصرف والتعهدات.

## The share of a budget's ceiling that is kept for what nobody foresees.
## Source: the list of rules: ten per cent.
## ما يُحتفظ به من سقف الميزانية لما لا يُتوقع. المصدر: قائمة القواعد: عُشر.
parameter contingency_share: percent = 10%

define planned(b: budget) = b.lines select .amount

define spent(b: budget) = expenses where .budget == b or .line.budget == b

## Lines with an amount that does not compare with the ceiling.
define without_rate(b: budget) = b.lines
    where .amount is not unknown and .amount is not none and (.amount <= b.ceiling) is unknown

define promised(f: fund) = f.pledges where .status != declined

## Neither what is planned nor what is spent goes over the ceiling.
## Why: what is over the ceiling has no cover; somebody pays it out of another purpose.
## Source: rule 35 of the list.
## لا يتجاوز السقفَ ما خُطط ولا ما أُنفق، فما زاد عليه لا غطاء له.
rule budget_exceeded "Plans and expenses stay under the ceiling" @ar "لا يتجاوز المخطط ولا المنفق سقف الميزانية" {
    for each b in budgets where b.ceiling is not none
    require count(b.lines) == 0 or sum(planned(b)) <= b.ceiling
    otherwise error "The lines of “{b.title}” come to {sum(planned(b))}; the ceiling is {b.ceiling}" @ar "مجموع بنود «{b.title}» {sum(planned(b))}، والسقف {b.ceiling}"
    suggest "cut {sum(planned(b)) - b.ceiling}, or have the ceiling raised" @ar "اخفضوا {sum(planned(b)) - b.ceiling}، أو اطلبوا رفع السقف"
    require count(spent(b)) == 0 or sum(spent(b) select .amount) <= b.ceiling
    otherwise error "{sum(spent(b) select .amount)} of “{b.title}” are spent; the ceiling is {b.ceiling}" @ar "المنفق من «{b.title}» {sum(spent(b) select .amount)}، والسقف {b.ceiling}"
    suggest "stop new orders until the ceiling is raised" @ar "أوقفوا الطلبات الجديدة إلى أن يُرفع السقف"
}

## A tenth of the ceiling is kept for what nobody foresees: a share (`contingency 10%`) or an amount.
## Why: something always comes, and it comes in the last week.
## Source: rule 35 of the list.
## يُحتفظ بعُشر السقف لما لا يُتوقع، نسبةً أو مبلغاً، فلا بد من طارئ في الأسبوع الأخير.
rule contingency_low "Every budget has its reserve" @ar "لكل ميزانية احتياطيها" for each b in budgets {
    require if (b.contingency <= 100%) is unknown
        then b.contingency >= contingency_share * b.ceiling
        else b.contingency >= contingency_share
    otherwise warn "The reserve of “{b.title}” is {b.contingency}; at least {contingency_share} of {b.ceiling} are wanted" @ar "احتياطي «{b.title}» {b.contingency}، والمطلوب {contingency_share} على الأقل من {b.ceiling}"
    suggest "set aside {contingency_share * b.ceiling}" @ar "خصصوا {contingency_share * b.ceiling}"
}

## The pledges of a fund reach its target. Pledges that were declined do not count.
## Why: what nobody has pledged nobody will pay.
## Source: rule 36 of the list.
## تبلغ التعهدات هدف الصندوق، فما لم يتعهد به أحد لا يدفعه أحد. ولا يُحسب ما سُحب منها.
rule pledges_below_target "Pledges reach the fund's target" @ar "تبلغ التعهدات هدف الصندوق" {
    for each f in funds where f.target is not none
    require count(promised(f)) > 0 and sum(promised(f) select .amount) >= f.target
    otherwise warn "“{f.title}”: {sum(promised(f) select .amount)} are pledged, the target is {f.target}" @ar "«{f.title}»: التعهدات {sum(promised(f) select .amount)}، والمستهدف {f.target}"
    suggest "{f.target - sum(promised(f) select .amount)} more are needed" @ar "ينقص الصندوق {f.target - sum(promised(f) select .amount)}"
}

## Every amount of a budget can be converted into the currency of its ceiling: the script states a rate (`rate USD QAR 3.64`).
## Why: amounts in two currencies have no sum; nobody can say what the budget comes to.
## Source: rule 35 of the list.
## لكل عملة في الميزانية سعر صرف إلى عملة سقفها، وإلا لم يعلم أحد مجموعها.
rule rate_missing "Amounts in other currencies have a rate" @ar "لكل عملة أخرى سعر صرف" {
    for each b in budgets where b.ceiling is not none
    require count(without_rate(b)) == 0
    otherwise error "“{b.title}” has amounts in another currency and no rate for them: {without_rate(b) select .amount}" @ar "في «{b.title}» مبالغ بعملة أخرى لا سعر صرف لها: {without_rate(b) select .amount}"
    suggest "state the rate and its date: rate USD QAR 3.64 on 2026-01-01" @ar "اذكروا سعر الصرف وتاريخه: سعر_صرف USD QAR ٣٫٦٤ بتاريخ ٢٠٢٦/٠١/٠١"
}

"""####),
        ("chapter", ####"""
majlis 1

## An exploratory meeting towards a national chapter. Source: document 004.
## لقاء استكشافي نحو فرع وطني. المصدر: الوثيقة ٠٠٤.

## Who convenes the meeting.
## من يدعو إلى اللقاء.
parameter convener: party = tbd

## Who chairs it.
## من يرأس اللقاء.
parameter chair_person: party = tbd

## The representatives who verify the bodies that want to be members.
## ممثلو الجهات، وهم من يتحقق من طالبي العضوية.
parameter representatives: party = tbd

## The moment from which is counted back.
## اللحظة التي يُحسب منها.
parameter opens: datetime = opening

## The moment after which the members are verified and listed.
## اللحظة التي يُحسب بعدها.
parameter closes: datetime = closing

## From the map of actors to the listed members.
## من خريطة الجهات إلى إدراج الأعضاء.
checklist exploratory_chapter "Towards a national chapter" @ar "نحو فرع وطني" {
    task map_actors "Map the actors" @ar "رسم خريطة الجهات الفاعلة" owner convener due 8w before opens
    task invite "Invite 10 to 20 organisations" @ar "دعوة ١٠ إلى ٢٠ منظمة" {
        owner convener
        due 5w before opens
        needs map_actors
    }
    task share_materials "Share the materials" @ar "توزيع المواد" owner convener due 2w before opens needs invite
    task hold_agenda "Hold to the agenda" @ar "إدارة جدول الأعمال" owner chair_person due opens needs share_materials
    task verify_members "Verify the bodies that want to be members" @ar "التحقق من الجهات الراغبة في العضوية" {
        owner representatives
        due 14d after closes
        needs hold_agenda
    }
    task list_members "List the members" @ar "إدراج الأعضاء" owner convener due 21d after closes needs verify_members
}

"""####),
        ("conduct", ####"""
majlis 1

## Conduct and care: a code of conduct with somebody to turn to, participants under age.
## السلوك والرعاية: مدونة سلوك وجهة يُلجأ إليها، والمشاركون القُصَّر.

## How old a participant is at the opening.
## Source: general practice: eighteen years; younger ones need a guardian's consent and company.
## سن المشارك يوم الافتتاح. المصدر: ما جرى عليه العمل: ثماني عشرة سنة.
parameter least_age: duration = 18y

## The moment at which the age counts.
## اللحظة التي يُحسب منها.
parameter opens: datetime = opening

define link_is_code(l: link) = l.type in [code_of_conduct, conduct, مدونة_السلوك]
    or l.name in [code_of_conduct, conduct, مدونة_السلوك]

define document_is_code(d: document) = d.type in [code_of_conduct, conduct, مدونة_السلوك]
    or d.name in [code_of_conduct, conduct, مدونة_السلوك]

## The meeting has a code of conduct (a link or a document of that type or name) and says to whom one can turn (`contact`).
## Why: whoever is harassed must know beforehand where to go, and that something will follow.
## Source: rule 38 of the list.
## للقاء مدونة سلوك (رابط أو وثيقة) وجهة تُرفع إليها الشكاوى، كي يعلم المرء مسبقاً إلى من يلجأ.
rule conduct_missing "There is a code of conduct and somebody to turn to" @ar "للقاء مدونة سلوك وجهة تُرفع إليها الشكاوى" {
    for each m in union(conferences, editions) where m.status not in [cancelled, postponed]
    require (some l in links has link_is_code(l)) or (some d in documents has document_is_code(d))
    otherwise warn "“{m.title}” has no code of conduct" @ar "ليس لـ«{m.title}» مدونة سلوك"
    suggest "publish one and name it: link code_of_conduct address …" @ar "انشروا مدونة وسمّوها: رابط مدونة_السلوك عنوان_بريدي …"
    require m.contact is not empty
    otherwise warn "“{m.title}” names nobody who receives complaints" @ar "لم يُسمَّ لـ«{m.title}» من يتلقى الشكاوى"
    suggest "name an address that two people read: contact …" @ar "اذكروا عنواناً يقرؤه شخصان: بيانات_الاتصال …"
}

## Participants are of age at the opening. A person whose date of birth is not stated leaves the rule undecided.
## Why: minors need the consent and the company of a guardian, and other rules for photographs and lodging.
## Source: rule 24 of the list.
## المشاركون بالغون السن يوم الافتتاح، فللقاصر ولي يوافق ويرافق. ومن لم يُذكر تاريخ ميلاده تبقى القاعدة في شأنه غير محسومة.
rule participant_underage "Participants are of age" @ar "المشاركون بالغون السن" {
    for each p in participants where p.person is not none and p.status not in [declined, absent]
    require p.person.birth_date <= least_age before opens
    otherwise warn "{p.title} is under age on the day of the opening" @ar "{p.title} دون السن يوم الافتتاح"
    suggest "ask for the guardian's consent and name who accompanies them" @ar "اطلبوا موافقة ولي الأمر، وسمّوا من يرافق القاصر"
}

"""####),
        ("conference", ####"""
majlis 1

## The conference as a whole: from its goal to the rehearsal. Source: the list of checklists, conference master.
## المؤتمر كله من هدفه إلى تجربته. المصدر: قائمة قوائم المهام.

## Who chairs the conference and answers for its goal.
## من يرأس اللقاء.
parameter chair_person: party = tbd

## The secretariat: date, registration.
## الأمانة.
parameter secretariat: party = tbd

## Who books the venue and counts seats and meals.
## من يحجز السفر والإقامة والمكان.
parameter logistics: party = tbd

## Who makes the programme and invites the keynote speakers.
## من يضع البرنامج ويدعو المتحدثين.
parameter programme: party = tbd

## Who runs sound, picture and booths.
## من يدير الصوت والصورة والمقصورات.
parameter technicians: party = tbd

## The moment from which is counted back.
## اللحظة التي يُحسب منها.
parameter opens: datetime = opening

## What makes a conference, from its goal to the rehearsal.
## ما يقوم به المؤتمر من الهدف إلى التجربة.
checklist conference_master "The conference as a whole" @ar "المؤتمر كله" {
    task goal_and_measure "Agree on the goal and its measure" @ar "الاتفاق على الهدف ومقياسه" {
        owner chair_person
        due 12mo before opens
    }
    task fix_date "Fix the date" @ar "تحديد الموعد" owner secretariat due 12mo before opens needs goal_and_measure
    task venue_contract "Sign the venue contract" @ar "توقيع عقد المكان" {
        owner logistics
        due 10mo before opens
        needs fix_date
    }
    task area_owners "Name an owner for every area" @ar "تسمية مسؤول لكل مجال" {
        owner chair_person
        due 9mo before opens
        needs goal_and_measure
    }
    task keynotes "Win the keynote speakers" @ar "الاتفاق مع المتحدثين الرئيسيين" {
        owner programme
        due 9mo before opens
        needs fix_date
    }
    task structure "Set the structure of the programme" @ar "وضع هيكل البرنامج" {
        owner programme
        due 8mo before opens
        needs goal_and_measure
    }
    task open_registration "Open the registration" @ar "فتح باب التسجيل" {
        owner secretariat
        due 5mo before opens
        needs venue_contract
    }
    task final_agenda "Publish the final agenda" @ar "نشر جدول الأعمال النهائي" {
        owner programme
        due 4w before opens
        needs keynotes, structure
    }
    task final_numbers "Give the venue the final numbers" @ar "إبلاغ المكان بالأعداد النهائية" {
        owner logistics
        due 10 working days before opens
        needs open_registration
    }
    task full_rehearsal "Rehearse" @ar "إجراء التجربة الشاملة" owner technicians due 1d before opens needs final_agenda
}

"""####),
        ("core", ####"""
majlis 1

## The rules that the program checks in every script, without being asked. Enforcing this library changes their figures.
## القواعد التي يدققها البرنامج في كل نص دون طلب. ومن كتب أن هذه المكتبة تسري أمكنه أن يغير قيمها.

## Time that one person needs from one room to another. Five minutes are our own default.
## الوقت اللازم لانتقال شخص من قاعة إلى أخرى. خمس دقائق تقديرنا.
parameter transition: duration = 5 minutes

## Nothing ends before it starts.
rule end_before_start "Everything ends after it starts" @ar "كل شيء ينتهي بعد أن يبدأ" native

## No room holds two sessions at the same time. Joined rooms and turnaround times count; parts of one session do not conflict.
rule room_conflict "A room holds one session at a time" @ar "القاعة لجلسة واحدة في الوقت الواحد" native

## Nobody is in two places at the same time: as chair, speaker, moderator, interpreter or in any other role.
rule person_conflict "A person is in one place at a time" @ar "الشخص في مكان واحد في الوقت الواحد" native

## No more people are expected than the room holds.
rule capacity "The room holds all who are expected" @ar "القاعة تتسع لمن يُنتظر حضورهم" native

## A session is inside the times at which its room can be had.
rule room_unavailable "Rooms are used when they are available" @ar "تُستعمل القاعات حين تكون متاحة" native

## A session is inside the times at which its people can come.
rule person_unavailable "People take part when they are available" @ar "يشارك الأشخاص حين يكونون متفرغين" native

## A session is inside the hours of its venue.
rule outside_hours "Sessions are inside the venue's hours" @ar "الجلسات ضمن ساعات دوام المكان" native

## Whoever goes from one room to another has the time for it: `transition`.
rule transition_too_short "There is time to go from room to room" @ar "يكفي الوقت للانتقال بين القاعات" native

## What starts at a fixed time starts when the one before has ended.
rule flow_overlap "Nothing starts before the one before has ended" @ar "لا يبدأ بند قبل أن ينتهي ما قبله" native

## The parts of a session fit into it.
rule parts_too_long "Parts fit into their session" @ar "الأجزاء تتسع لها الجلسة" native

## A room has the equipment that its sessions need.
rule equipment_missing "Rooms have what their sessions need" @ar "في القاعات ما تحتاج إليه جلساتها" native

## Every session has a chair or a moderator.
rule chair_missing "Every session has a chair" @ar "لكل جلسة رئيس" native

## Two sessions of one track are not in parallel: nobody could follow the track.
rule track_parallel "A track has one session at a time" @ar "للمسار جلسة واحدة في الوقت الواحد" native

## A stated number agrees with the names that are listed.
rule count_mismatch "Stated counts are those of the names" @ar "الأعداد المعلنة تطابق الأسماء" native

## An acronym stands for one name, and for one.
rule acronym_conflict "An acronym means one thing" @ar "للاختصار معنى واحد" native

## The editions of a series keep their interval.
rule interval_broken "A series keeps its interval" @ar "السلسلة تراعي دوريتها" native

## The numbers of a series' editions follow each other.
rule edition_gap "Editions are numbered without a gap" @ar "أرقام الدورات متتالية" native

## Tasks do not need each other in a circle.
rule task_cycle "Tasks do not wait for each other" @ar "لا تنتظر المهام بعضها بعضا في حلقة" native

## A task is not due before what it needs.
rule task_order "Tasks are due after what they need" @ar "موعد المهمة بعد موعد ما تتطلبه" native

## A task has one accountable owner.
rule task_owner "Every task has one owner" @ar "لكل مهمة مسؤول واحد" native

## One body has one record: titles, other names and former names are compared, whatever their spelling.
## للجهة سجل واحد: تقارن العناوين والأسماء الأخرى والسابقة أيا كان رسمها.
rule body_two_names "One body has one record" @ar "للجهة الواحدة سجل واحد" native

## Translations of one text have the same numbers and times, are written in their language, and are no other thing's; titles and texts are there in every language of the meeting.
## ترجمات النص الواحد تتفق في الأرقام والأوقات، وتكتب بلغتها، ولا تكون لشيء آخر. وتكتب العناوين والنصوص بكل لغات اللقاء.
rule translation_mismatch "Translations agree" @ar "الترجمات متفقة" native

"""####),
        ("delegate", ####"""
majlis 1

## The path of a delegate to an international conference and back, once for every participant of the category `delegate`.
## The delegate owns what only they can do. Source: delegates' practice [mandint.org, golden rules; cagi.ch], document 003 (reports).
## طريق المندوب إلى مؤتمر دولي ثم عودته، مرة لكل مشارك من فئة المندوبين. المصدر: ممارسة المندوبين، والوثيقة ٠٠٣.

## Who pays: travel money, daily allowance.
## من يدفع ويحاسب.
parameter finance: party = tbd

## Who books the flight and the lodging.
## من يحجز السفر والإقامة والمكان.
parameter logistics: party = tbd

## The moment from which is counted back.
## اللحظة التي يُحسب منها.
parameter opens: datetime = opening

## The moment after which the report is due.
## اللحظة التي يُحسب بعدها.
parameter closes: datetime = closing

## What a delegate does from the first look at the dates to the report.
## ما يفعله المندوب من النظر في المواعيد إلى التقرير.
checklist delegate_path "Taking part as a delegate" @ar "المشاركة مندوباً" {
    for each p in participants where p.category == delegate
    task dates_and_access "Check dates and access" @ar "التحقق من المواعيد وشروط المشاركة" owner p due 6mo before opens
    task read_agenda "Read the provisional agenda" @ar "قراءة جدول الأعمال المؤقت" {
        owner p
        due 16w before opens
        needs dates_and_access
    }
    task register "Register" @ar "التسجيل" owner p due 14w before opens needs dates_and_access
    task consult_partners "Consult partners" @ar "التشاور مع الشركاء" owner p due 12w before opens needs read_agenda
    task funding "Secure the funding" @ar "تأمين التمويل" owner finance due 12w before opens needs register
    task visa "Obtain the visa" @ar "الحصول على التأشيرة" owner p due 60d before opens needs register
    task flight "Book the flight" @ar "حجز السفر" owner logistics due 45d before opens needs visa
    task lodging "Book the lodging" @ar "حجز الإقامة" owner logistics due 30d before opens needs funding
    task pack_documents "Read and pack the documents" @ar "قراءة الوثائق وحزمها" {
        owner p
        due 3d before opens
        needs read_agenda
    }
    task report "File the report" @ar "رفع التقرير" owner p due 14d after closes
}

"""####),
        ("documents", ####"""
majlis 1

## Documents: the 10-4-6 weeks, word limits, materials shared in advance.
## An official document is one that is handed in to the secretariat: it has a date of submission (`submit`), even if that is
## still open. Every other document counts as material for the participants. `type in_session` marks a paper that is handed in
## during the preparation of the sitting itself, `type secretariat` one that the secretariat writes.
## الوثائق: أسابيع العشرة والأربعة والستة، وحدود الكلمات، والمواد التي توزع مسبقاً. الوثيقة الرسمية ما له موعد تقديم، وما سواه مواد للمشاركين.

## How long before the opening an official document is submitted.
## Source: document services of the United Nations Office at Geneva, the 10-4-6-week rule.
## كم قبل الافتتاح تُقدَّم الوثيقة الرسمية. المصدر: قاعدة الأسابيع العشرة والأربعة والستة.
parameter submitted_before: duration = 10w

## How long the document services need for editing, translation and printing.
## Source: the 10-4-6-week rule.
## ما تحتاج إليه خدمات الوثائق للتحرير والترجمة والطباعة. المصدر: قاعدة الأسابيع.
parameter processing: duration = 4w

## How long before the opening an official document is issued in all languages.
## Source: the 10-4-6-week rule.
## كم قبل الافتتاح تصدر الوثيقة الرسمية بكل اللغات. المصدر: قاعدة الأسابيع.
parameter issued_before: duration = 6w

## How long before the opening an in-session paper is submitted.
## Source: document services of the United Nations Office at Geneva.
## كم قبل الافتتاح تُقدَّم أوراق الجلسة. المصدر: خدمات الوثائق في مكتب الأمم المتحدة بجنيف.
parameter in_session_before: duration = 3w

## How many words an in-session paper may have.
## Source: document services of the United Nations Office at Geneva.
## حد كلمات أوراق الجلسة. المصدر: خدمات الوثائق في مكتب الأمم المتحدة بجنيف.
parameter in_session_words: number = 3_300

## How many words a document of the secretariat may have.
## Source: word limits of the United Nations.
## حد كلمات وثائق الأمانة. المصدر: حدود الأمم المتحدة.
parameter secretariat_words: number = 8_500

## How many words any other official document may have.
## Source: word limits of the United Nations.
## حد كلمات سائر الوثائق الرسمية. المصدر: حدود الأمم المتحدة.
parameter official_words: number = 10_700

## How long before the opening materials are shared with the participants.
## Source: † our own default; document 004 asks for materials in advance and names no figure.
## كم قبل الافتتاح توزع المواد على المشاركين. المصدر: † تقديرنا.
parameter shared_before: duration = 7d

## The moment from which is counted back.
## اللحظة التي يُحسب منها.
parameter opens: datetime = opening

define is_alive(d: document) = d.status not in [cancelled, postponed]

define is_in_session(d: document) = d.type == in_session or d.type == من_أوراق_الجلسة

define is_of_secretariat(d: document) = d.type == secretariat or d.type == من_الأمانة

define is_official(d: document) = d.submit is not none and is_alive(d)

define word_limit(d: document) = if d.limit is not none
    then d.limit
    else if is_in_session(d)
        then in_session_words
        else if is_of_secretariat(d) then secretariat_words else official_words

define due_for_submission(d: document) = if is_in_session(d)
    then in_session_before before opens
    else submitted_before before opens

## Official documents are submitted ten weeks before the opening, processed in four and issued six weeks before; in-session papers
## are submitted three weeks before. A document whose dates are open leaves the rule undecided.
## Why: delegations need the texts in their languages in time to consult their capitals.
## Source: rule 26 of the list; the 10-4-6-week rule [ungeneva.org, document services].
## تُقدَّم الوثائق الرسمية قبل الافتتاح بعشرة أسابيع وتصدر قبله بستة، وأوراق الجلسة قبله بثلاثة، كي يتسع الوقت لتشاور الوفود مع عواصمها.
rule document_late "Documents keep the 10-4-6 weeks" @ar "تراعي الوثائق مواعيد الأسابيع: عشرة فأربعة فستة" {
    for each d in documents where is_official(d)
    require d.submit <= due_for_submission(d)
    otherwise warn "“{d.title}” is submitted on {d.submit}; the last day is {due_for_submission(d)}" @ar "موعد تقديم «{d.title}» هو {d.submit}، وآخر موعد للتقديم {due_for_submission(d)}"
    suggest "ask the author for an earlier draft, or announce it as an in-session paper" @ar "اطلبوا من المؤلف مسودة أبكر، أو أعلنوا أنها من أوراق الجلسة"
    require is_in_session(d) or d.issue <= issued_before before opens
    otherwise warn "“{d.title}” is issued on {d.issue}; it should be out on {issued_before before opens}" @ar "تصدر «{d.title}» في {d.issue}، وكان ينبغي أن تصدر في {issued_before before opens}"
    suggest "with {processing} of processing it must be in hand on {processing before (issued_before before opens)}" @ar "تحتاج المعالجة إلى {processing}، فينبغي أن تُسلَّم في {processing before (issued_before before opens)}"
}

## A document stays within its word limit: its own (`limit`), otherwise that of its type. An official document whose length nobody has
## stated leaves the rule undecided.
## Why: what is too long is not translated in time, or not at all.
## Source: rule 27 of the list; word limits of the United Nations.
## لا تتجاوز الوثيقة حد كلماتها، فما طال لم يُترجم في وقته أو لم يُترجم أصلاً.
rule document_too_long "Documents stay within their word limit" @ar "لا تتجاوز الوثائق حد الكلمات" {
    for each d in documents where is_alive(d) and (d.words is not none or is_official(d))
    require d.words <= word_limit(d)
    otherwise warn "“{d.title}” has {d.words} words; {word_limit(d)} are allowed" @ar "عدد كلمات «{d.title}» هو {d.words}، والحد {word_limit(d)}"
    suggest "ask the author to cut {d.words - word_limit(d)} words, or put part of it into an annex" @ar "اطلبوا من المؤلف حذف {d.words - word_limit(d)} من الكلمات، أو نقل جزء منها إلى مرفق"
}

## Materials that are no official documents are shared a week before the opening.
## Why: who sees the material in the room only cannot prepare, and cannot consult.
## Source: rule 28 of the list; document 004, outcome 2; the figure is our own default †.
## توزع المواد قبل اللقاء بأسبوع، لأن من يراها أول مرة في القاعة لا يستعد ولا يستشير.
rule materials_late "Materials are shared in advance" @ar "توزع المواد قبل اللقاء بوقت كاف" {
    for each d in documents where d.submit is none and is_alive(d)
    require d.issue <= shared_before before opens
    otherwise warn "“{d.title}” is shared on {d.issue}; the last day is {shared_before before opens}" @ar "توزع «{d.title}» في {d.issue}، وآخر موعد لتوزيعها {shared_before before opens}"
    suggest "send a first version now and the final one later" @ar "أرسلوا نسخة أولى الآن ثم النسخة النهائية لاحقاً"
}

"""####),
        ("documents_and_languages", ####"""
majlis 1

## Documents and languages: forecast, 10-4-6 weeks, interpreters, booths, final report. Source: document services of the United Nations
## Office at Geneva; the list of checklists.
## الوثائق واللغات: من التوقعات إلى التقرير الختامي. المصدر: خدمات الوثائق في مكتب الأمم المتحدة بجنيف، وقائمة قوائم المهام.

## The secretariat: forecast, interpreters, glossary.
## الأمانة.
parameter secretariat: party = tbd

## Who collects the papers from their authors.
## من يجمع الأوراق من مؤلفيها.
parameter papers_desk: party = tbd

## Who edits, translates and issues the documents.
## من يحرر الوثائق ويترجمها ويصدرها.
parameter document_service: party = tbd

## Who runs sound, picture and booths.
## من يدير الصوت والصورة والمقصورات.
parameter technicians: party = tbd

## Who writes the final report.
## مقرر اللقاء.
parameter rapporteur_of_meeting: party = tbd

## The moment from which is counted back.
## اللحظة التي يُحسب منها.
parameter opens: datetime = opening

## The moment after which the final report is due.
## اللحظة التي يُحسب بعدها.
parameter closes: datetime = closing

## From the forecast of documents to the final report.
## من توقعات الوثائق إلى التقرير الختامي.
checklist languages "Documents and languages" @ar "الوثائق واللغات" {
    task forecast "Forecast of documents" @ar "التوقعات بشأن الوثائق" owner secretariat due 14w before opens
    task submission "Submit the documents" @ar "تقديم الوثائق" owner papers_desk due 10w before opens needs forecast
    task book_interpreters "Book the interpreters" @ar "حجز المترجمين الشفويين" owner secretariat due 8w before opens
    task issue_documents "Issue the documents" @ar "إصدار الوثائق" {
        owner document_service
        due 6w before opens
        needs submission
    }
    task in_session_papers "Submit the in-session papers" @ar "تقديم أوراق الجلسة" owner papers_desk due 3w before opens
    task glossary_and_texts "Glossary and texts to the booths" @ar "إرسال المسرد والنصوص إلى المقصورات" {
        owner secretariat
        due 7d before opens
        needs book_interpreters, issue_documents
    }
    task booth_check "Check the booths" @ar "فحص المقصورات" {
        owner technicians
        due 1d before opens
        needs book_interpreters
    }
    task final_report "Final report" @ar "التقرير الختامي" owner rapporteur_of_meeting due 14d after closes
}

"""####),
        ("followup", ####"""
majlis 1

## Follow-up: recommendations that somebody carries out, reports of delegates, indicators.
## المتابعة: توصيات لها من ينفذها، وتقارير المندوبين، والمؤشرات.

## How long after the closing a delegate's report is due.
## Source: the checklists for delegates and for the follow-up: 14 days.
## كم بعد الختام يُنتظر تقرير المندوب. المصدر: قائمة مهام المندوب: ١٤ يوماً.
parameter report_after: duration = 14d

## The moment from which is counted.
## اللحظة التي يُحسب بعدها.
parameter closes: datetime = closing

define is_delegate(p: participant) = p.category == delegate

## Who has to report: delegates who came, and have not reported yet.
define owes_report(p: participant) = is_delegate(p) and p.status in [attended, reported]

define has_reported(p: participant) = p.status == reported or (some r in reports has p in r.by or p.person in r.by)

## Every recommendation says who acts, who answers for it and until when.
## Why: what is everybody's is nobody's; a platform of commitments can only follow what has a name and a date.
## Source: rule 40 of the list; document 001, recommendation 6.
## لكل توصية جهة تنفيذ ومسؤول وموعد، فما كان على الجميع لم يقم به أحد.
rule recommendation_incomplete "Recommendations have an addressee, an owner and a date" @ar "لكل توصية جهة تنفيذ ومسؤول وموعد" {
    for each r in recommendations where r.status != declined
    require r.for_action_by is not empty
    otherwise warn "“{r.title}” says not who is to act" @ar "لا تذكر توصية «{r.title}» جهة تنفيذها"
    suggest "name them: for_action_by …" @ar "سمّوا جهة التنفيذ"
    require r.owner is not none
    otherwise warn "Nobody answers for “{r.title}”" @ar "لا مسؤول عن متابعة «{r.title}»"
    suggest "name one person or unit: owner …" @ar "سمّوا شخصاً أو وحدة تُسأل عنها"
    require r.due is not none
    otherwise warn "“{r.title}” has no date" @ar "لا موعد لتنفيذ «{r.title}»"
    suggest "set one, even a year: due …" @ar "حددوا موعداً ولو بالسنة"
}

## Delegates report within two weeks after the closing: a report by them, by their delegation, or the status `reported`.
## Until then the rule holds; without the date of the day (`--as-of`) it is undecided.
## Why: reports are the institution's memory; after a month they are written from imagination.
## Source: rule 40 of the list; document 003: every delegate files a report on each conference.
## يرفع المندوب تقريره خلال أسبوعين من الختام: تقرير منه أو من وفده، أو حالة تفيد ذلك. ولا تُحسم القاعدة إلا بتاريخ اليوم.
rule report_missing "Delegates have reported" @ar "قدم المندوبون تقاريرهم" {
    for each p in participants where owes_report(p)
    require has_reported(p) or today <= report_after after closes
    otherwise warn "{p.title} has not reported; the report was due on {report_after after closes}" @ar "لم يصل تقرير {p.title}، وكان موعده {report_after after closes}"
    suggest "ask for two pages: what was decided, what we have to do" @ar "اطلبوا صفحتين: ماذا تقرر، وماذا علينا أن نفعل"
}

## Measured indicators reach their targets.
## Why: a target nobody compares with is decoration.
## Source: our own rule; document 003 asks for indicators.
## تبلغ المؤشرات المقيسة مستهدفاتها، فالهدف الذي لا يُقاس لا يُعرف أبلغناه أم لا.
rule indicator_below_target "Indicators reach their targets" @ar "تبلغ المؤشرات مستهدفاتها" {
    for each i in indicators where i.target is not none and i.measured is not none
    require i.measured >= i.target
    otherwise note "“{i.title}” is at {i.measured}, the target is {i.target}" @ar "بلغ مؤشر «{i.title}» {i.measured}، والمستهدف {i.target}"
    suggest "say what is done about it, or set another target" @ar "اذكروا ما يُتخذ من إجراء، أو عدّلوا المستهدف"
}

"""####),
        ("hybrid", ####"""
majlis 1

## Hybrid and remote sessions: time zone, rehearsal, somebody who speaks for those who are not in the room, a way out.
## الجلسات المختلطة وعن بعد: المنطقة الزمنية والتجربة المسبقة ومن يتحدث باسم الغائبين والخطة البديلة.

define takes_place(s: session) = s.status not in [cancelled, postponed]

define is_remote(s: session) = s.modality in [hybrid, online] and takes_place(s)

define zone_of(s: session) = if s.day.zone is not none
    then s.day.zone
    else if s.conference is not none then s.conference.zone else s.edition.zone

define rehearsal_of(s: session) = if s.rehearsal is not none
    then s.rehearsal
    else if s.conference.rehearsal is not none then s.conference.rehearsal else s.edition.rehearsal

define backup_of(s: session) = if s.backup is not none
    then s.backup
    else if s.conference.backup is not none then s.conference.backup else s.edition.backup

## A hybrid session says in which time zone its times are, is tried out beforehand, has a moderator and something to fall back on.
## A rehearsal or a backup of the whole meeting serves all its sessions.
## Why: those who are not in the room cannot ask the neighbour what happens.
## Source: rule 39 of the list.
## للجلسة المختلطة منطقة زمنية معلنة وتجربة مسبقة ومدير وخطة بديلة، لأن من ليس في القاعة لا يستطيع أن يسأل جاره.
rule hybrid_incomplete "Hybrid sessions are prepared" @ar "الجلسات المختلطة مهيأة" {
    for each s in sessions where is_remote(s)
    require zone_of(s) != "UTC"
    otherwise warn "“{s.title}” is open to people elsewhere, and the script states no time zone" @ar "يشارك في «{s.title}» من هم في أماكن أخرى، ولم تُذكر المنطقة الزمنية"
    suggest "state it: zone \"Asia/Amman\"" @ar "اذكروها: منطقة_زمنية \"Asia/Amman\""
    require rehearsal_of(s) is not none
    otherwise warn "“{s.title}” is not tried out beforehand" @ar "لا تجربة مسبقة لـ«{s.title}»"
    suggest "plan a test with the remote speakers: rehearsal 1d before opening" @ar "حددوا تجربة مع المتحدثين عن بعد: تجربة_مسبقة ١ يوم قبل الافتتاح"
    require rehearsal_of(s) is none or rehearsal_of(s) < s.start
    otherwise warn "“{s.title}” is tried out on {rehearsal_of(s)}, after it has begun" @ar "تجربة «{s.title}» في {rehearsal_of(s)}، أي بعد بدايتها"
    suggest "move the rehearsal" @ar "قدموا موعد التجربة"
    require count(s.moderators) > 0
    otherwise warn "“{s.title}” has no moderator who speaks for those who are not in the room" @ar "ليس لـ«{s.title}» مدير يتحدث باسم من ليسوا في القاعة"
    suggest "name one: moderator …" @ar "سمّوا مديراً للجلسة"
    require backup_of(s) is not none
    otherwise warn "“{s.title}” has nothing to fall back on when the connection fails" @ar "لا خطة بديلة لـ«{s.title}» إذا انقطع الاتصال"
    suggest "say what happens then: backup \"Telephone bridge\"" @ar "اذكروا ما يُعمل به عندئذ: خطة_بديلة «اتصال هاتفي جماعي»"
}

"""####),
        ("interpretation", ####"""
majlis 1

## Interpretation: how many interpreters, how long they work, texts for the booths.
## A session is interpreted when it names languages: `interpretation ar, en`. Each of them has a booth.
## الترجمة الشفوية: عدد المترجمين ومدة عملهم ونصوص المقصورات. الجلسة مترجمة متى ذُكرت لغاتها، ولكل لغة مقصورة.

## Interpreters of one booth for a sitting of up to `short_sitting`.
## Source: International Association of Conference Interpreters (AIIC); United Nations: two in most booths.
## مترجمو المقصورة الواحدة في جلسة قصيرة. المصدر: الرابطة الدولية لمترجمي المؤتمرات، والأمم المتحدة.
parameter booth_short: number = 2

## Interpreters of one booth for a sitting of up to `middle_sitting`.
## Source: AIIC.
## مترجمو المقصورة الواحدة في جلسة متوسطة. المصدر: الرابطة الدولية لمترجمي المؤتمرات.
parameter booth_middle: number = 3

## Interpreters of one booth for anything longer.
## Source: AIIC: four for eight hours.
## مترجمو المقصورة الواحدة فيما هو أطول. المصدر: الرابطة الدولية لمترجمي المؤتمرات.
parameter booth_long: number = 4

## Up to here `booth_short` are enough.
## Source: AIIC.
## إلى هذا الحد تُعد الجلسة قصيرة. المصدر: الرابطة الدولية لمترجمي المؤتمرات.
parameter short_sitting: duration = 4h

## Up to here `booth_middle` are enough.
## Source: AIIC.
## إلى هذا الحد تُعد الجلسة متوسطة. المصدر: الرابطة الدولية لمترجمي المؤتمرات.
parameter middle_sitting: duration = 6h

## How many more the booths of Arabic and Chinese have, which work in both directions.
## Source: United Nations: three each for Arabic and Chinese, two for the others, fourteen for six languages [careers.un.org].
## كم تزيد مقصورتا العربية والصينية لأنهما تعملان في الاتجاهين. المصدر: الأمم المتحدة.
parameter both_ways: number = 1

## The longest interpreted sitting.
## Source: United Nations.
## أطول ما يجلس الحاضرون دون استراحة. المصدر: جلسات الأمم المتحدة ثلاث ساعات.
parameter longest_sitting: duration = 3h

## Sessions with less time than this between them are one sitting for the same booths.
## Source: United Nations: sittings are 90 minutes apart.
## ما كان بين جلستين أقل منه فهما جلسة واحدة للمترجمين. المصدر: الأمم المتحدة.
parameter sittings_apart: duration = 90m

## How many sittings a day the same booths have.
## Source: United Nations.
## أكثر عدد من الجلسات في اليوم للمقصورات نفسها. المصدر: الأمم المتحدة.
parameter sittings_a_day: number = 2

## How long before a session its texts are with the booths.
## Source: the checklist of documents and languages: seven days before the opening.
## كم قبل الجلسة تكون نصوصها في المقصورات. المصدر: قائمة مهام الوثائق واللغات.
parameter texts_before: duration = 7d

define takes_place(s: session) = s.status not in [cancelled, postponed]

define is_interpreted(s: session) = takes_place(s) and count(s.interpretation) > 0

define at_work(s: session) = s.interpreters where .status not in [declined, cancelled]

define all_day(s: session) = s.day.interpreters where .status not in [declined, cancelled]

## Interpreters of the session and those who work all day.
define interpreters_of(s: session) = count(at_work(s)) + count(all_day(s))

define in_one_booth(s: session) = if s.length <= short_sitting
    then booth_short
    else if s.length <= middle_sitting then booth_middle else booth_long

define booths_of_both_ways(s: session) = each code in s.interpretation where code == ar or code == zh

define needed(s: session) = count(s.interpretation) * in_one_booth(s) + count(booths_of_both_ways(s)) * both_ways

## Two sessions are served by the same people; where nobody is named, by the booths of the same room.
define same_booths(a: session, b: session) = if count(a.interpreters) > 0 and count(b.interpreters) > 0
    then some i in a.interpreters has some k in b.interpreters has i.person == k.person
    else a.room == b.room

define of_the_day(s: session) = each t in sessions where t.day == s.day and is_interpreted(t) and same_booths(s, t)

## Sessions that follow too soon for a rest and end too late for the same sitting.
define too_close(s: session) = of_the_day(s)
    where .start > s.start and .start < s.end + sittings_apart and .end > s.start + longest_sitting

define starts_sitting(s: session) = count(of_the_day(s) where .start < s.start and .end > s.start - sittings_apart) == 0

define sittings(s: session) = of_the_day(s) where starts_sitting(.)

## Texts of the session and of its speakers.
define texts(s: session) = count(s.documents) + count(s.speakers select .documents)

## Each booth has its interpreters: two for up to four hours, three for up to six, four for more, and one more in the Arabic and
## Chinese booths.
## Why: an interpreter works for half an hour and then needs relief; a booth of one falls silent.
## Source: rule 29 of the list; AIIC; careers.un.org.
## في كل مقصورة مترجمان إلى أربع ساعات وثلاثة إلى ست وأربعة فيما زاد، وتزيد مقصورتا العربية والصينية واحداً، لأن المترجم يحتاج إلى من يخلفه كل نصف ساعة.
rule interpreters_too_few "Every booth has enough interpreters" @ar "في كل مقصورة ما يكفي من المترجمين" {
    for each s in sessions where is_interpreted(s)
    require interpreters_of(s) >= needed(s)
    otherwise error "“{s.title}” has {interpreters_of(s)} interpreters and needs {needed(s)} for {s.interpretation}" @ar "عدد مترجمي «{s.title}» {interpreters_of(s)}، وتحتاج إلى {needed(s)} للغات {s.interpretation}"
    suggest "book {needed(s) - interpreters_of(s)} more, or shorten the session" @ar "احجزوا {needed(s) - interpreters_of(s)} زيادة، أو قصروا الجلسة"
}

## An interpreted sitting lasts three hours at most; the next of the same booths begins 90 minutes later; there are two a day.
## Sessions that follow more closely are one sitting and are counted together.
## Why: after three hours of listening and speaking at once mistakes begin.
## Source: rule 30 of the list; practice of the United Nations.
## لا تزيد الجلسة المترجمة على ثلاث ساعات، وبين جلستين للمقصورات نفسها تسعون دقيقة، ولا تزيد على جلستين في اليوم.
rule interpretation_limits "Interpreters have their rests" @ar "للمترجمين أوقات راحتهم" {
    for each s in sessions where is_interpreted(s)
    require s.length <= longest_sitting
    otherwise error "“{s.title}” lasts {s.length}; an interpreted sitting lasts {longest_sitting} at most" @ar "تستغرق «{s.title}» {s.length}، ولا تزيد الجلسة المترجمة على {longest_sitting}"
    suggest "divide the session, or book a second team" @ar "قسموا الجلسة، أو احجزوا فريقاً ثانياً"
    require count(too_close(s)) == 0
    otherwise warn "Between “{s.title}” and {too_close(s)} the booths have less than {sittings_apart} of rest, and both together are longer than {longest_sitting}" @ar "بين «{s.title}» وبين {too_close(s)} يرتاح المترجمون أقل من {sittings_apart}، والجلستان معاً أطول من {longest_sitting}"
    suggest "move the later session, or book a second team" @ar "أخروا الجلسة اللاحقة، أو احجزوا فريقاً ثانياً"
    require count(sittings(s)) <= sittings_a_day
    otherwise warn "The booths of “{s.title}” have {count(sittings(s))} sittings on that day; {sittings_a_day} are the most" @ar "لمقصورات «{s.title}» {count(sittings(s))} جلسات في ذلك اليوم، والحد {sittings_a_day}"
    suggest "book a second team for the last one" @ar "احجزوا فريقاً ثانياً للأخيرة منها"
}

## The texts of an interpreted session are in the booths in time.
## Why: names, figures and quotations cannot be guessed from the sound.
## Source: rule 31 of the list; the checklist of documents and languages.
## تصل نصوص الجلسة المترجمة إلى المقصورات في وقتها، فالأسماء والأرقام لا تُخمَّن من السماع.
rule booth_texts_missing "Texts are sent to the booths" @ar "تُرسل النصوص إلى مقصورات الترجمة" {
    for each s in sessions where is_interpreted(s)
    require texts(s) > 0
    otherwise note "“{s.title}” is interpreted and names no text for the booths" @ar "تُترجم «{s.title}» شفوياً ولا نص لها في المقصورات"
    suggest "name the programme, the speeches or the papers: document …" @ar "سمّوا البرنامج أو الكلمات أو الأوراق بعد «وثيقة»"
    require every d in s.documents has d.issue <= texts_before before s.start
    otherwise warn "Texts of “{s.title}” come to the booths later than {texts_before before s.start}" @ar "تصل نصوص «{s.title}» إلى المقصورات بعد {texts_before before s.start}"
    suggest "send a draft to the booths now" @ar "أرسلوا إلى المقصورات مسودة الآن"
    require every v in s.speakers has every d in v.documents has d.issue <= texts_before before s.start
    otherwise warn "Texts of speakers in “{s.title}” come to the booths later than {texts_before before s.start}" @ar "تصل كلمات المتحدثين في «{s.title}» إلى المقصورات بعد {texts_before before s.start}"
    suggest "ask the speakers for their notes" @ar "اطلبوا من المتحدثين نقاط كلماتهم"
}

"""####),
        ("prelude", ####"""
majlis 1

## The procedures that every script has: how participants, bodies, sessions, documents, speakers, votes, decisions and recommendations
## come from one state to the next. A script's own workflow of the same name takes the place of the one here, and so does one that says
## `replaces`; `extend workflow` adds steps and states to one.
## الإجراءات التي في كل نص: كيف ينتقل المشاركون والجهات والجلسات والوثائق والمتحدثون والأصوات والقرارات والتوصيات من حالة إلى أخرى.
## ومسار العمل الذي يكتبه النص بالاسم نفسه يحل محل ما هنا، وكذلك ما يقول فيه النص «يحل_محل»، و«توسيع» يضيف خطوات وحالات.

## How a share is counted: 33% means one third, 66% or 67% two thirds, 50% more than half, since no thing is decided by a tie.
define reaches(n: number, share: percent, all: number) = if share == 50%
    then n * 2 > all
    else if share >= 33% and share < 34%
        then n * 3 >= all
        else if share >= 66% and share <= 67% then n * 3 >= all * 2 else n >= share * all

## Who takes part in the meeting of a session.
define expected_at(s: session) = if s.edition is not none
    then s.edition.participants
    else if s.conference is not none then s.conference.participants else participants

define has_vote(p: participant) = p.voting or p.category.voting

## Of all who take part those with the right to vote; where the script grants it to nobody, everybody.
define members_of(s: session) = if count(expected_at(s) where has_vote(.)) > 0
    then count(expected_at(s) where has_vote(.))
    else count(expected_at(s))

define present_at(s: session) = participants where .presence[s] == present

## Those present who count for the quorum.
define counting_at(s: session) = if count(expected_at(s) where has_vote(.)) > 0
    then count(present_at(s) where has_vote(.))
    else count(present_at(s))

define quorum_of(s: session) = if s.quorum is not none
    then s.quorum
    else if s.conference.quorum is not none then s.conference.quorum else s.edition.quorum

## Participants on their way: nominated or invited, accepted, registered, accredited, attended, reported.
workflow participation of participant {
    states named, nominated, invited, accepted, declined, registered, accredited, attended, absent, reported
    final declined, absent, reported
    step nominate from named to nominated { set status = nominated }
    step invite from named, nominated to invited { set status = invited }
    step accept from nominated, invited to accepted { set status = accepted }
    step decline from named, nominated, invited, accepted, registered to declined { set status = declined }
    step register from named, nominated, invited, accepted to registered { set status = registered }
    step accredit from registered to accredited { set status = accredited }
    step attend from accepted, registered, accredited to attended { set status = attended }
    step miss from invited, accepted, registered, accredited to absent { set status = absent }
    step report from attended to reported { field evidence: text = none; set status = reported }
}

## Bodies that want to be listed: they apply, are verified, then listed.
workflow accreditation of organization {
    states unapplied, applied, verified, listed, rejected
    final listed, rejected
    step apply from unapplied to applied { set status = applied }
    step verify from applied to verified { set status = verified }
    step list from verified to listed { set status = listed }
    step reject from applied, verified to rejected { set status = rejected }
}

## Tasks: the program reckons from dates and needs which are ready, blocked or overdue.
workflow progress of task native {
    states open, done, skipped
    final done, skipped
    step done from open to done
    step skip from open to skipped
}

## A session in real time. It opens when the quorum is met by those who are present, where the session or its meeting names a quorum.
workflow sitting of session {
    states planned, in_session, suspended, closed
    final closed
    step open from planned to in_session {
        require quorum_of(.) is none
            or (if quorum_of(.) <= 100%
                then reaches(counting_at(.), quorum_of(.), members_of(.))
                else counting_at(.) >= quorum_of(.))
        otherwise error "{counting_at(.)} are present; the quorum is {quorum_of(.)} of {members_of(.)}" @ar "عدد الحاضرين {counting_at(.)}، والنصاب {quorum_of(.)} من أصل {members_of(.)}"
        suggest "wait for more members, or call the roll again" @ar "انتظروا حضور أعضاء آخرين، أو أعيدوا نداء الأسماء"
        set started = moment
    }
    step suspend from in_session to suspended
    step resume from suspended to in_session
    step close from in_session, suspended to closed { set ended = moment }
}

## Who is in the room of which session.
workflow presence of participant in sitting: session {
    states away, present, left
    step arrive from away, left to present { forbid sitting.sitting == closed }
    step leave from present to left
}

## How long the list of speakers of a session takes names.
workflow speakers_list of session {
    states open, closed
    step close_list from open to closed by .chair, .co_chair, .moderator
    step reopen_list from closed to open by .chair, .co_chair, .moderator
}

## Who asks for the floor, who has it, who has spoken. Whoever is on the list speaks in the order of the requests.
workflow floor of participant in sitting: session {
    states silent, listed, speaking, spoken
    step ask_floor from silent, spoken to listed {
        require sitting.sitting == in_session
        otherwise error "“{sitting.title}” is not in session" @ar "«{sitting.title}» ليست منعقدة"
        require sitting.speakers_list == open
        otherwise error "the list of speakers is closed" @ar "أُقفلت قائمة المتحدثين"
        suggest "ask for a right of reply, or ask the chair to reopen the list" @ar "اطلبوا حق الرد، أو اطلبوا من الرئاسة إعادة فتح القائمة"
    }
    step withdraw from listed to silent
    step give_floor from listed to speaking by sitting.chair, sitting.co_chair, sitting.moderator {
        require sitting.sitting == in_session
        require count(speaking_at(sitting)) == 0
        otherwise error "{speaking_at(sitting)} has the floor" @ar "الكلمة لدى {speaking_at(sitting)}"
        suggest "record first that the speech has ended" @ar "سجّلوا أولاً انتهاء الكلمة"
    }
    step end_speech from speaking to spoken within speaking_time(., sitting)
}

define speaking_at(s: session) = participants where .floor[s] == speaking

define listed_at(s: session) = participants where .floor[s] == listed

## The time for one speech: by the speaker's category, else the session's, else the meeting's; three minutes are our own default †.
define speaking_time(p: participant, s: session) = if p.category.speech_limit is not none
    then p.category.speech_limit
    else if s.speech_limit is not none
        then s.speech_limit
        else if s.conference.speech_limit is not none
            then s.conference.speech_limit
            else if s.edition.speech_limit is not none then s.edition.speech_limit else 3 minutes

## Points of order go before every speech: the chair rules on them at once.
workflow point_of_order of participant in sitting: session {
    states silent, raised
    step raise_point from silent to raised {
        field text: text = none
        require sitting.sitting == in_session
    }
    step rule_point from raised to silent by sitting.chair, sitting.co_chair {
        field upheld: boolean = none
    }
}

## The right of reply, at the end of the day or of the discussion.
workflow reply of participant in sitting: session {
    states silent, asked, replying, replied
    final replied
    step ask_reply from silent to asked { require sitting.sitting == in_session }
    step give_reply from asked to replying by sitting.chair, sitting.co_chair, sitting.moderator {
        require count(speaking_at(sitting)) == 0
        otherwise error "{speaking_at(sitting)} has the floor" @ar "الكلمة لدى {speaking_at(sitting)}"
    }
    step end_reply from replying to replied
}

## The motions of procedure of a session, one at a time: to suspend or adjourn the meeting, to adjourn or close the debate.
workflow motion of session {
    states no_motion, moved, carried, lost
    step move from no_motion, carried, lost to moved {
        field text: text
        require .sitting == in_session
    }
    step carry from moved to carried by .chair, .co_chair {
        field yes: number = none
        field no: number = 0
        require yes is none or yes > no
        otherwise error "{yes} in favour and {no} against carry no motion" @ar "{yes} من المؤيدين مقابل {no} من المعارضين لا تُقر اقتراحاً"
    }
    step lose from moved to lost by .chair, .co_chair {
        field yes: number = none
        field no: number = none
    }
}

## A vote by roll-call: it opens when the quorum is met, each member votes once, and the count closes it.
workflow voting of vote {
    states planned, open, counted
    final counted
    step open_vote from planned to open {
        require vote_quorum(.) is none
            or (if vote_quorum(.) <= 100%
                then reaches(counting_at(.session), vote_quorum(.), members_of(.session))
                else counting_at(.session) >= vote_quorum(.))
        otherwise error "{counting_at(.session)} are present; the quorum for a vote is {vote_quorum(.)} of {members_of(.session)}" @ar "عدد الحاضرين {counting_at(.session)}، والنصاب اللازم للتصويت {vote_quorum(.)} من أصل {members_of(.session)}"
    }
    step close_vote from open to counted {
        set yes = cast_for(.)
        set no = cast_against(.)
        set abstain = abstaining(.)
    }
}

define cast_for(v: vote) = count(participants where .ballot[v] == in_favour)

define cast_against(v: vote) = count(participants where .ballot[v] == against)

define abstaining(v: vote) = count(participants where .ballot[v] == abstained)

define vote_quorum(v: vote) = if v.quorum is not none then v.quorum else quorum_of(v.session)

## One vote for each delegation: whoever of it votes first votes for it.
workflow ballot of participant in matter: vote {
    states not_voted, in_favour, against, abstained
    final in_favour, against, abstained
    step vote_for from not_voted to in_favour {
        require matter.voting == open
        require may_vote(., matter)
        require is_first(., matter)
    }
    step vote_against from not_voted to against {
        require matter.voting == open
        require may_vote(., matter)
        require is_first(., matter)
    }
    step abstain from not_voted to abstained {
        require matter.voting == open
        require may_vote(., matter)
        require is_first(., matter)
    }
}

define may_vote(p: participant, v: vote) = has_vote(p) or count(participants where has_vote(.)) == 0

## Nobody else of the same body has voted.
define is_first(p: participant, v: vote) = p.body is none or voted_for(p.body, v) == 0

define voted_for(b: organization, v: vote) = count(participants where .body == b and .ballot[v] != not_voted)

## Decisions are proposed, amended, and adopted or rejected. Without numbers they are adopted by consensus.
workflow adoption of decision {
    states draft, proposed, adopted, rejected, postponed
    final adopted, rejected
    step propose from draft, postponed to proposed { set status = proposed }
    step amend from draft, proposed to proposed { field text: text; set status = proposed }
    step adopt from draft, proposed to adopted {
        field yes: number = none
        field no: number = 0
        field abstain: number = 0
        require yes is none or has_majority(majority_of(.), yes, base_of(., yes, no, abstain))
        otherwise error "{yes} of {yes + no} votes are in favour; the majority is {majority_of(.)}" @ar "المؤيدون {yes} من أصل {yes + no}، والأغلبية المطلوبة {majority_of(.)}"
        suggest "record that it was rejected, or postponed" @ar "سجّلوا رفضه أو تأجيله"
        require every v in .votes has v.voting != counted or carries(v)
        otherwise error "the vote did not reach the majority of {majority_of(.)}" @ar "لم يبلغ التصويت الأغلبية المطلوبة {majority_of(.)}"
        set status = adopted
    }
    step reject from draft, proposed to rejected {
        field yes: number = none
        field no: number = none
        field abstain: number = none
        set status = rejected
    }
    step postpone from draft, proposed to postponed { set status = postponed }
}

## The majority that a decision needs: its own, else the meeting's, else more than half.
define majority_of(d: decision) = if d.majority is not none
    then d.majority
    else if d.conference.majority is not none
        then d.conference.majority
        else if d.edition.majority is not none then d.edition.majority else 50%

## A majority is a share of the votes cast (yes and no), of all present, or of all members; or a number of votes.
## Source: rules of procedure of the General Assembly of the United Nations: abstentions are not votes.
define base_of(d: decision, yes: number, no: number, abstain: number) = if d.counted_of == members
    then all_members
    else if d.counted_of == present then yes + no + abstain else yes + no

define has_majority(share: percent, yes: number, all: number) = if share > 100%
    then yes >= share
    else reaches(yes, share, all)

define carries(v: vote) = has_majority(majority_of(v.decision), v.yes, base_of(v.decision, v.yes, v.no, v.abstain))

define all_members = if count(participants where has_vote(.)) > 0
    then count(participants where has_vote(.))
    else count(participants)

## Recommendations: adopted, assigned to somebody, accepted, carried out, verified.
workflow followup of recommendation {
    states draft, proposed, adopted, assigned, accepted, declined, in_progress, implemented, verified
    final declined, verified
    step propose from draft to proposed { set status = proposed }
    step adopt from draft, proposed to adopted {
        field yes: number = none
        field no: number = 0
        field abstain: number = 0
        require yes is none or yes > no
        otherwise error "{yes} in favour and {no} against adopt nothing" @ar "{yes} من المؤيدين مقابل {no} من المعارضين لا تُقر شيئاً"
        set status = adopted
    }
    step assign from adopted, declined to assigned {
        field owner: party
        field due: datetime = none
        set owner = owner
        set due = if due is none then .due else due
        set status = assigned
    }
    step accept from assigned to accepted by .owner { set status = accepted }
    step decline from assigned to declined by .owner { set status = declined }
    step start from adopted, assigned, accepted to in_progress { set status = in_progress }
    step implement from adopted, assigned, accepted, in_progress to implemented {
        field evidence: text
        set evidence = evidence
        set status = implemented
    }
    step verify from implemented to verified { set status = verified }
    step reopen from implemented, verified to in_progress { set status = in_progress }
}

## Commitments that somebody has made.
workflow delivery of commitment {
    states draft, proposed, accepted, in_progress, implemented, verified, declined
    final verified, declined
    step propose from draft to proposed { set status = proposed }
    step accept from draft, proposed to accepted { set status = accepted }
    step decline from draft, proposed to declined { set status = declined }
    step start from draft, proposed, accepted to in_progress { set status = in_progress }
    step implement from draft, proposed, accepted, in_progress to implemented {
        field evidence: text
        set evidence = evidence
        set status = implemented
    }
    step verify from implemented to verified { set status = verified }
    step reopen from implemented, verified to in_progress { set status = in_progress }
}

## Single actions towards a recommendation or an initiative.
workflow work of action {
    states open, in_progress, done, cancelled
    final done, cancelled
    step start from open to in_progress { set status = in_progress }
    step finish from open, in_progress to done { field evidence: text = none; set status = done }
    step cancel from open, in_progress to cancelled { set status = cancelled }
    step reopen from done, cancelled to open { set status = open }
}

## Documents are written, submitted, processed and issued.
workflow paper of document {
    states draft, submitted, processed, published, withdrawn
    final published, withdrawn
    step submit from draft to submitted
    step send_back from submitted, processed to draft { set status = draft }
    step process from submitted to processed
    step issue from submitted, processed to published { set status = published }
    step withdraw from draft, submitted, processed to withdrawn
}

## Reports that somebody owes.
workflow writing of report {
    states draft, submitted, accepted
    final accepted
    step file from draft to submitted {
        field evidence: text = none
        set date = moment
    }
    step accept from submitted to accepted
    step send_back from submitted to draft
}

## What has been measured of an indicator: each measurement replaces the one before, which stays in the record of events.
workflow measuring of indicator {
    states unmeasured, measured
    step measure from unmeasured, measured to measured {
        field measured: number
        set measured = measured
    }
}

## Items, parts and breaks in real time.
workflow course of item {
    states waiting, running, finished
    final finished
    step begin from waiting to running { set started = moment }
    step end from running to finished { set ended = moment }
}

workflow course of part {
    states waiting, running, finished
    final finished
    step begin from waiting to running { set started = moment }
    step end from running to finished { set ended = moment }
}

workflow course of break {
    states waiting, running, finished
    final finished
    step begin from waiting to running { set started = moment }
    step end from running to finished { set ended = moment }
}

workflow course of speech {
    states waiting, running, finished
    final finished
    step begin from waiting to running { set started = moment }
    step end from running to finished { set ended = moment }
}

"""####),
        ("procedure", ####"""
majlis 1

## Procedure: quorum by body, majorities, the right to vote, speaking time.
## Votes stand on declared counts: `yes`, `no`, `abstain`, `present`, `voters`. A quorum or a majority is a number (`quorum 9`) or a
## share (`majority 67%`). 33% means one third, 66% or 67% two thirds, 50% more than half: no thing is decided by a tie.
## Bodies differ, and so do the parameters: in the General Assembly of the United Nations one third opens a plenary, one quarter a
## main committee, and a majority decides; the OAS wants a majority in plenary, one third in committees and two thirds for a vote.
## الإجراءات: النصاب بحسب الهيئة، والأغلبيات، وحق التصويت، ووقت الكلام. تعني ٣٣٪ الثلث، و٦٦٪ أو ٦٧٪ الثلثين، و٥٠٪ أكثر من النصف.

## The quorum of votes that state none themselves, nor their session nor the meeting.
## Source: rules of procedure of the General Assembly of the United Nations: a majority of the members to decide.
## نصاب ما لم يُذكر نصابه. المصدر: النظام الداخلي للجمعية العامة للأمم المتحدة.
parameter usual_quorum: percent = 50%

## The majority of votes that state none themselves, nor their decision nor the meeting.
## Source: rules of procedure of the General Assembly: a simple majority of those present and voting.
## أغلبية ما لم تُذكر أغلبيته. المصدر: النظام الداخلي للجمعية العامة.
parameter usual_majority: percent = 50%

## Of whom a majority is counted: of the votes cast (yes and no), of all present, or of all members.
## Source: rules of procedure of the General Assembly: abstentions are not votes.
## ما تُحسب منه الأغلبية: الأصوات المدلى بها أو الحاضرون أو الأعضاء كلهم. المصدر: النظام الداخلي للجمعية العامة.
parameter counted_of: one of cast, present, members = cast

## How many have the right to vote; none: as many as the script names with `voting`.
## عدد أصحاب حق التصويت، فإن لم يُذكر فعدد من أثبت النص حقهم.
parameter members_with_vote: number = none

## The longest speech; none: no such limit.
## Source: the meeting's own; it changes by session and by status of the speaker.
## أطول ما تستغرقه كلمة واحدة، ولا حد حيث لا يوجد. المصدر: اللقاء نفسه.
parameter longest_speech: duration = none

define takes_place(s: session) = s.status not in [cancelled, postponed]

define or_zero(n: number) = if n is none then 0 else n

define members_named = if count(delegations where .voting) > 0
    then count(delegations where .voting)
    else if count(participants where .voting or .category.voting) > 0
        then count(participants where .voting or .category.voting)
        else count(organizations where .voting)

define members = if members_with_vote is not none then members_with_vote else members_named

define cast(v: vote) = v.yes + or_zero(v.no)

define there(v: vote) = if v.present is not none
    then v.present
    else if v.session.present is not none then v.session.present else cast(v) + or_zero(v.abstain)

define quorum_of(v: vote) = if v.quorum is not none
    then v.quorum
    else if v.session.quorum is not none
        then v.session.quorum
        else if v.conference.quorum is not none
            then v.conference.quorum
            else if v.edition.quorum is not none then v.edition.quorum else usual_quorum

define majority_of(v: vote) = if v.majority is not none
    then v.majority
    else if v.decision.majority is not none
        then v.decision.majority
        else if v.conference.majority is not none
            then v.conference.majority
            else if v.edition.majority is not none then v.edition.majority else usual_majority

define base(v: vote) = if counted_of in [members, الأعضاء]
    then members
    else if counted_of in [present, الحاضرون] then there(v) else cast(v)

## Whether so many of so many reach a share.
define reaches(n: number, share: percent, all: number) = if share == 50%
    then n * 2 > all
    else if share >= 33% and share < 34%
        then n * 3 >= all
        else if share >= 66% and share <= 67% then n * 3 >= all * 2 else n >= share * all

define can_vote(x: party) = x.voting or (some p in participants has p == x and (p.voting or p.category.voting))

## When a vote is taken as many are present as the body's rules ask for.
## Why: a decision without quorum is void, whoever notices it first.
## Source: rule 32 of the list; rules of procedure of the General Assembly.
## يحضر التصويت العدد الذي تشترطه الهيئة، فالقرار بلا نصاب باطل متى انتبه أحد إلى ذلك.
rule quorum_missing "The quorum is met" @ar "يكتمل النصاب" for each v in votes {
    require if quorum_of(v) <= 100% then reaches(there(v), quorum_of(v), members) else there(v) >= quorum_of(v)
    otherwise error "“{v.title}”: {there(v)} are present; the quorum is {quorum_of(v)}, and {members} have a vote" @ar "«{v.title}»: عدد الحاضرين {there(v)}، والنصاب {quorum_of(v)}، وعدد أصحاب حق التصويت {members}"
    suggest "put off the vote until the members are back" @ar "أجّلوا التصويت إلى أن يعود الأعضاء"
}

## What counts as decided has its majority. Votes on what was rejected or put off are left alone.
## Why: a decision that lacks its majority binds nobody.
## Source: rule 32 of the list; rules of procedure of the General Assembly.
## لا يُعد قراراً إلا ما نال أغلبيته. ولا شأن للقاعدة بما رُفض أو أُجّل.
rule majority_missing "Decisions have their majority" @ar "تنال القرارات أغلبيتها" {
    for each v in votes where v.decision.status not in [rejected, postponed] and v.recommendation.status != declined
    require if majority_of(v) <= 100% then reaches(v.yes, majority_of(v), base(v)) else v.yes >= majority_of(v)
    otherwise error "“{v.title}”: {v.yes} of {base(v)} in favour; the majority is {majority_of(v)}" @ar "«{v.title}»: المؤيدون {v.yes} من أصل {base(v)}، والأغلبية المطلوبة {majority_of(v)}"
    suggest "record the motion as rejected: status rejected" @ar "سجّلوا أن الاقتراح مرفوض: حالة مرفوض"
}

## Only those vote who have the right, each once, and no more votes are counted than were cast by members.
## Why: one vote too many puts the whole result in doubt.
## Source: rule 33 of the list.
## لا يصوت إلا صاحب حق، ومرة واحدة، ولا يزيد عدد الأصوات على عدد الأعضاء.
rule vote_invalid "Only members vote, and each once" @ar "لا يصوت إلا صاحب حق، ومرة واحدة" for each v in votes {
    require every x in v.voters has can_vote(x)
    otherwise error "“{v.title}”: {each x in v.voters where not can_vote(x)} have no right to vote" @ar "«{v.title}»: لا حق في التصويت لكل من {each x in v.voters where not can_vote(x)}"
    suggest "strike the vote, or grant the right with voting" @ar "اشطبوا الصوت، أو أثبتوا الحق بكلمة «حق_التصويت»"
    require count(v.voters) == count(different(v.voters))
    otherwise error "“{v.title}”: somebody is counted twice among {v.voters}" @ar "«{v.title}»: هناك من حُسب صوته مرتين بين {v.voters}"
    suggest "count each voter once" @ar "احسبوا لكل مصوت صوتاً واحداً"
    require cast(v) + or_zero(v.abstain) <= members
    otherwise error "“{v.title}”: {cast(v) + or_zero(v.abstain)} votes are counted, and {members} have a vote" @ar "«{v.title}»: عدد الأصوات {cast(v) + or_zero(v.abstain)}، وعدد أصحاب حق التصويت {members}"
    suggest "repeat the vote by roll-call" @ar "أعيدوا التصويت بنداء الأسماء"
}

## Nobody speaks longer than the meeting allows, and the speeches of a session fit into it.
## Why: every minute too long is taken from the last speakers, who are mostly the small ones.
## Source: our own rule; speaking time depends on the body, on the status of the speaker and on the session.
## لا تزيد كلمة على ما يسمح به اللقاء، وتتسع الجلسة لكلماتها، فكل دقيقة زائدة تُؤخذ من آخر المتحدثين.
rule speaking_time "Speeches keep their time" @ar "تلتزم الكلمات بوقتها" {
    for each s in sessions where takes_place(s) and count(s.speeches) > 0
    require longest_speech is none or every p in s.speeches has p.length <= longest_speech
    otherwise warn "“{s.title}” has speeches of more than {longest_speech}" @ar "في «{s.title}» كلمات تزيد على {longest_speech}"
    suggest "tell the delegations how long they have before they write" @ar "أخبروا الوفود بالوقت المتاح قبل أن تكتب كلماتها"
    require sum(s.speeches select .length) <= s.length
    otherwise warn "The speeches of “{s.title}” take {sum(s.speeches select .length)}, the session has {s.length}" @ar "تستغرق كلمات «{s.title}» {sum(s.speeches select .length)}، ومدة الجلسة {s.length}"
    suggest "close the list of speakers, or shorten the time for each" @ar "أقفلوا قائمة المتحدثين، أو قصروا وقت كل منهم"
}

"""####),
        ("protocol", ####"""
majlis 1

## Protocol: credentials, delegations, precedence, visas.
## المراسم: أوراق التفويض والوفود والأسبقية والتأشيرات.

## How long before the opening credentials are handed in.
## Source: rules of procedure of the General Assembly of the United Nations: not less than one week.
## كم قبل الافتتاح تُقدَّم أوراق التفويض. المصدر: النظام الداخلي للجمعية العامة: أسبوع على الأقل.
parameter credentials_before: duration = 1w

## How long before the opening somebody applies for a visa at the latest.
## Source: delegates' practice: at least two months [mandint.org, golden rules].
## كم قبل الافتتاح تُطلب التأشيرة على أبعد تقدير. المصدر: ممارسة المندوبين: شهران على الأقل.
parameter visa_before: duration = 60d

## The moment from which is counted back.
## اللحظة التي يُحسب منها.
parameter opens: datetime = opening

define needs_credentials(d: delegation) = (d.voting or d.credentials is not none) and d.status != declined

## Who has signed; nobody knows where the script does not say.
define signature(d: delegation) = if d.signed_by is none then unstated else d.signed_by

## Members who count: assistants do not.
define is_assistant(p: person) = some r in p.roles has r.name == assistant or r.name == مساعد

define counted(d: delegation) = d.members where not is_assistant(.)

define heads(d: delegation) = if d.head is none or d.head in d.members then 0 else 1

define size(d: delegation) = count(counted(d)) + heads(d)

## Precedence as the participant has it, otherwise as the person, the delegation or the body has it.
define delegation_of(p: participant) = first(delegations where (.) == p)

define place_of(p: participant) = if p.precedence is not none
    then p.precedence
    else if p.person is not unknown and p.person.precedence is not none
        then p.person.precedence
        else if delegation_of(p).precedence is not none then delegation_of(p).precedence else p.body.precedence

define in_order = participants where place_of(.) is not none and .status not in [declined, absent] order by place_of(.)

## Credentials are in a week before the opening, signed by the head of state or government or by the foreign minister. Delegations
## with a vote need them; others where they have some.
## Why: who has no valid credentials sits provisionally, and their vote may be contested.
## Source: rule 22 of the list; rules of procedure of the General Assembly.
## تُقدَّم أوراق التفويض قبل الافتتاح بأسبوع، موقعة من رئيس الدولة أو رئيس الحكومة أو وزير الخارجية، وإلا جلس الوفد مؤقتاً وطُعن في صوته.
rule credentials_invalid "Credentials are in time and rightly signed" @ar "أوراق التفويض في موعدها وموقعة ممن يملك توقيعها" {
    for each d in delegations where needs_credentials(d)
    require d.credentials <= credentials_before before opens
    otherwise error "{d.title}: credentials of {d.credentials}; the last day is {credentials_before before opens}" @ar "{d.title}: أوراق التفويض بتاريخ {d.credentials}، وآخر موعد لها {credentials_before before opens}"
    suggest "seat the delegation provisionally until the committee has reported" @ar "أجلسوا الوفد مؤقتاً إلى أن تقدم لجنة التفويض تقريرها"
    require signature(d) in [head_of_state, head_of_government, foreign_minister]
    otherwise error "{d.title}: the credentials are signed by {d.signed_by}; the head of state or government or the foreign minister must sign" @ar "{d.title}: أوراق التفويض بتوقيع {d.signed_by}، والواجب أن يوقعها رئيس الدولة أو رئيس الحكومة أو وزير الخارجية"
    suggest "ask the mission for an original with the right signature" @ar "اطلبوا من البعثة أصلاً يحمل التوقيع الصحيح"
}

## No delegation is larger than its limit. The head counts, assistants do not (a person with the role `assistant`).
## Why: seats, badges and rooms are given out by the limit.
## Source: rule 23 of the list.
## لا يتجاوز وفد حده. يُحسب رئيسه ولا يُحسب المساعدون (شخص دوره «مساعد»).
rule delegation_over_limit "No delegation is over its limit" @ar "لا يتجاوز وفد حده" {
    for each d in delegations where d.limit is not none and d.status != declined
    require size(d) <= d.limit
    otherwise error "{d.title} has {size(d)} members; the limit is {d.limit}" @ar "عدد أعضاء {d.title} {size(d)}، والحد {d.limit}"
    suggest "ask the delegation to name {size(d) - d.limit} fewer, or to register them as assistants" @ar "اطلبوا من الوفد إنقاص {size(d) - d.limit} من أعضائه، أو تسجيلهم مساعدين"
}

## Visas are dealt with two months before the opening: tasks named `visa`.
## Why: consulates take weeks, and a visa that comes late is a seat that stays empty.
## Source: rule 25 of the list; delegates' practice.
## تُطلب التأشيرة قبل اللقاء بشهرين، وهي المهمة التي اسمها «تأشيرة».
rule visa_lead "Visas are applied for in time" @ar "تُطلب التأشيرات في وقتها" {
    for each t in tasks where (t.name == visa or t.name == تأشيرة) and t.status not in [done, not_applicable, skipped]
    require t.due <= visa_before before opens
    otherwise warn "“{t.title}” is due on {t.due}; {visa_before before opens} would be in time" @ar "موعد «{t.title}» {t.due}، والموعد المأمون {visa_before before opens}"
    suggest "apply now and ask the host for a letter to the consulate" @ar "تقدموا بالطلب الآن، واطلبوا من المضيف خطاباً إلى القنصلية"
}

## No two participants have the same precedence, and seats follow it. Seats are compared as they are written: a1 before a2, 2 before 10.
## Why: a tie that nobody breaks beforehand is broken at the door, before the cameras.
## Source: rule 34 of the list.
## لا يتساوى مشاركان في الأسبقية، وتتبعها المقاعد، فالتساوي الذي لا يُفصل فيه مسبقاً يُفصل فيه عند الباب.
rule precedence_broken "Seats follow precedence, and no tie is left" @ar "المقاعد على ترتيب الأسبقية بلا تساوٍ" {
    for each pair in consecutive(in_order)
    require place_of(pair[1]) != place_of(pair[2])
    otherwise warn "{pair[1].title} and {pair[2].title} have the same precedence {place_of(pair[1])}" @ar "يتساوى {pair[1].title} و{pair[2].title} في الأسبقية {place_of(pair[1])}"
    suggest "break the tie: by date of appointment, by alphabet, by lot" @ar "افصلوا في التساوي بتاريخ التعيين أو بالترتيب الهجائي أو بالقرعة"
    require pair[1].seat is none or pair[2].seat is none or pair[1].seat <= pair[2].seat
    otherwise warn "{pair[2].title} (precedence {place_of(pair[2])}) sits in {pair[2].seat}, before {pair[1].title} ({place_of(pair[1])}) in {pair[1].seat}" @ar "يجلس {pair[2].title} (أسبقيته {place_of(pair[2])}) في {pair[2].seat} قبل {pair[1].title} (أسبقيته {place_of(pair[1])}) في {pair[1].seat}"
    suggest "exchange the seats" @ar "بدّلوا المقعدين"
}

"""####),
        ("protocol_steps", ####"""
majlis 1

## Protocol: from the titles to the walk-through. Source: the list of checklists; practice of protocol offices.
## المراسم من الألقاب إلى الجولة التجريبية. المصدر: قائمة قوائم المهام، وممارسة مكاتب المراسم.

## The protocol office.
## مكتب المراسم.
parameter protocol_office: party = tbd

## Security.
## من يُسأل عن الأمن والدخول.
parameter security: party = tbd

## Who chairs the opening and reads its script.
## من يرأس اللقاء.
parameter chair_person: party = tbd

## The moment from which is counted back.
## اللحظة التي يُحسب منها.
parameter opens: datetime = opening

## From the titles to the walk-through.
## من الألقاب إلى الجولة التجريبية.
checklist protocol_list "Protocol" @ar "المراسم" {
    task titles "Titles and names as they are printed" @ar "الألقاب والأسماء كما تُطبع" {
        owner protocol_office
        due 6w before opens
    }
    task order_of_precedence "Order of precedence" @ar "ترتيب الأسبقية" {
        owner protocol_office
        due 4w before opens
        needs titles
    }
    task seating "Seating plan" @ar "خطة الجلوس" owner protocol_office due 2w before opens needs order_of_precedence
    task flags "Flags" @ar "الأعلام" owner protocol_office due 2w before opens
    task security_plan "Security plan" @ar "الخطة الأمنية" owner security due 2w before opens needs titles
    task arrival_sheet "Arrival sheet" @ar "جدول الوصول" owner protocol_office due 3d before opens needs security_plan
    task opening_script "Script of the opening" @ar "سيناريو الافتتاح" {
        owner chair_person
        due 3d before opens
        needs order_of_precedence
    }
    task walk_through "Walk-through" @ar "الجولة التجريبية" {
        owner protocol_office
        due 1d before opens
        needs seating, opening_script
    }
}

"""####),
        ("session_day", ####"""
majlis 1

## The day of a session, once for every session that takes place. Source: the list of checklists; practice of stage managers.
## يوم الجلسة، مرة لكل جلسة تنعقد. المصدر: قائمة قوائم المهام، وممارسة مديري المنصات.

## The stage manager: run sheet, time signs.
## مدير المنصة: سير الجلسة وإشارات الوقت.
parameter stage_manager: party = tbd

## Who runs sound and picture.
## من يدير الصوت والصورة والمقصورات.
parameter technicians: party = tbd

## Who sets the room and opens its doors.
## من يهيئ القاعة ويفتح أبوابها.
parameter logistics: party = tbd

## Who connects remote speakers and saves the recording.
## من يصل المتحدثين عن بعد ويحفظ التسجيل.
parameter network: party = tbd

## Who moderates: consent to the recording, the opening words.
## من يدير الجلسات ويفتتحها.
parameter moderation: party = tbd

## From the run sheet to the saved recording.
## من ورقة سير الجلسة إلى حفظ التسجيل.
checklist session_sheet "The day of the session" @ar "يوم الجلسة" {
    for each s in sessions where s.status not in [cancelled, postponed]
    task run_sheet "Run sheet" @ar "ورقة سير الجلسة" owner stage_manager due 1d before s.start
    task slides_and_backup "Slides and their backup" @ar "العروض ونسخها الاحتياطية" {
        owner technicians
        due 1d before s.start
        needs run_sheet
    }
    task seating_and_access "Seating and access" @ar "المقاعد وسهولة الدخول" owner logistics due 60m before s.start
    task remote_speaker "The remote speaker connects" @ar "اتصال المتحدث عن بعد" owner network due 30m before s.start
    task consent "Consent to the recording" @ar "الموافقة على التسجيل" owner moderation due 10m before s.start
    task open_session "Open the session" @ar "افتتاح الجلسة" owner moderation due s.start needs remote_speaker
    task two_minutes "Two-minute warning" @ar "التنبيه قبل دقيقتين" owner stage_manager due 2m before s.end
    task save_recording "Save the recording" @ar "حفظ التسجيل" owner network due 90m after s.end
}

"""####),
        ("speakers", ####"""
majlis 1

## Speakers: from the invitation to the test in the hall. Source: the list of checklists.
## المتحدثون من الدعوة إلى التجربة في القاعة. المصدر: قائمة قوائم المهام.

## Who makes the programme and invites.
## من يضع البرنامج ويدعو المتحدثين.
parameter programme: party = tbd

## Who answers for the speakers: confirmation, biography, slides.
## من يُسأل عن المتحدثين: التأكيد والسيرة والعروض.
parameter speakers_desk: party = tbd

## Who books travel and lodging.
## من يحجز السفر والإقامة والمكان.
parameter logistics: party = tbd

## Who briefs the speakers: the moderators.
## من يحيط المتحدثين علماً: مديرو الجلسات.
parameter briefing: party = tbd

## Who runs sound and picture.
## من يدير الصوت والصورة والمقصورات.
parameter technicians: party = tbd

## The moment from which is counted back.
## اللحظة التي يُحسب منها.
parameter opens: datetime = opening

## From the invitation to the test in the hall.
## من الدعوة إلى التجربة في القاعة.
checklist speakers_path "Speakers" @ar "المتحدثون" {
    task invite "Invite the speakers" @ar "دعوة المتحدثين" owner programme due 9mo before opens
    task balance_check "Check the balance" @ar "مراجعة التوازن" owner programme due 7mo before opens needs invite
    task confirm "Confirm" @ar "تأكيد المشاركة" owner speakers_desk due 6mo before opens needs invite
    task biography_and_needs "Biography and needs" @ar "السيرة والاحتياجات" {
        owner speakers_desk
        due 6mo before opens
        needs confirm
    }
    task travel "Book the travel" @ar "حجز السفر" owner logistics due 3mo before opens needs confirm
    task slides "Hand in the slides" @ar "تسليم العروض" {
        owner speakers_desk
        due 7d before opens
        needs biography_and_needs
    }
    task brief_speakers "Brief the speakers" @ar "إحاطة المتحدثين" owner briefing due 3d before opens needs slides
    task stage_test "Test in the hall" @ar "التجربة في القاعة" owner technicians due 1d before opens needs slides
}

"""####),
    ]
}
