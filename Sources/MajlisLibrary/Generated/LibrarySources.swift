// Written by majlis-grammar from Library/. Do not edit: change the libraries and run it again.
// swift-format-ignore-file

/// The libraries as they stand in `Library/`, by name, sorted.
enum LibrarySources {
    static let all: [(name: String, source: String)] = [
        ("core", ####"""
majlis 1

## The rules that the program checks in every script, without being asked. Enforcing this library changes their figures.
## القواعد التي يفحصها البرنامج في كل نص دون طلب. إلزام هذه المكتبة يغير قيمها.

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

"""####),
    ]
}
