import MajlisModel
import MajlisRuntime
import MajlisText
import Testing

@Suite struct PersonRuleTests {
    private func day(_ items: String) -> AgendaReading {
        AgendaReading(
            """
            room b1 "B1"
            room b2 "B2"
            room both "Both" joins b1, b2
            person hany "Hany"
            person rima "Rima"
            organization oic "OIC"
            role minister "Minister" member hany
            day 2027-03-14 { parallel at 09:00 {
            \(items)
            } }
            """)
    }

    @Test(arguments: ["speaker", "chair", "co_chair", "moderator", "rapporteur", "interpreter", "host"])
    func everyRoleCounts(role: String) throws {
        let plan = day("session a \"A\" for 1h chair hany\nsession b \"B\" at 09:30..10:30 \(role) hany")
        let finding = try #require(plan.found(.personConflict).first)
        #expect(plan.found(.personConflict).count == 1)
        #expect(finding.rule == "person_conflict" && finding.severity == .error)
        #expect(finding.subjects == ["hany", "a", "b"])
        #expect(finding.message["overlap"] == .duration(1800))
        #expect(finding.related.count == 3)
    }

    @Test func othersDoNotCount() {
        #expect(day("session a \"A\" for 1h chair hany\nsession b \"B\" for 1h organizer hany").found(.personConflict).isEmpty)
        #expect(day("session a \"A\" for 1h host oic\nsession b \"B\" for 1h host oic").found(.personConflict).isEmpty)
        #expect(day("session a \"A\" for 1h chair hany\nsession b \"B\" for 1h chair rima").found(.personConflict).isEmpty)
        #expect(
            day("session a \"A\" for 1h chair hany\nsession b \"B\" for 1h { speaker hany { status declined } }").found(.personConflict)
                .isEmpty)
        #expect(day("session a \"A\" for 1h chair hany\nsession b \"B\" at 10:00..11:00 chair hany").found(.personConflict).isEmpty)
        #expect(day("session a \"A\" for 1h chair hany speaker hany").found(.personConflict).isEmpty)
    }

    @Test func remoteDoesNotMatter() {
        #expect(
            day("session a \"A\" for 1h chair hany\nsession b \"B\" for 1h { speaker hany { remote } }").found(.personConflict).count == 1)
    }

    @Test func rolesAndRepresentatives() {
        #expect(day("session a \"A\" for 1h chair minister\nsession b \"B\" for 1h chair hany").found(.personConflict).count == 1)
        let items = "session a \"A\" for 1h { speaker hany { represented_by rima } }\nsession b \"B\" for 1h chair "
        #expect(day(items + "hany").found(.personConflict).isEmpty)
        #expect(day(items + "rima").found(.personConflict).count == 1)
    }

    @Test func partsHaveTheirOwnTime() {
        let items = { (chair: String) in
            "session a \"A\" for 1h { part x \"X\" for 20m { speaker hany }; part y \"Y\" for 40m }\nsession b \"B\" at \(chair) chair hany"
        }
        #expect(day(items("09:20..10:00")).found(.personConflict).isEmpty)
        #expect(day(items("09:10..10:00")).found(.personConflict).count == 1)
        let two = "session a \"A\" for 1h { part x \"X\" for 20m { speaker hany }; part y \"Y\" for 40m { speaker hany } }"
        #expect(day(two).found(.personConflict).isEmpty)
        #expect(day(two + "\nsession b \"B\" for 1h chair hany").found(.personConflict).count == 1)
    }

    @Test func interpretersMayShareASession() {
        let items = """
            session a "A" for 1h { interpreter hany { at 09:00..09:30 } }
            session b "B" for 1h { interpreter hany { at 09:30..10:00 } }
            """
        #expect(day(items).found(.personConflict).isEmpty)
    }

    @Test func transitions() throws {
        let plan = { (second: String) in day("session a \"A\" for 1h room b1 chair hany\nsession b \"B\" \(second) speaker hany") }
        let finding = try #require(plan("at 10:00..11:00 room b2").found(.transitionTooShort).first)
        #expect(finding.rule == "transition_too_short" && finding.severity == .warning)
        #expect(finding.message["gap"] == .duration(0) && finding.message["least"] == .duration(300))
        #expect(plan("at 10:04..11:00 room b2").found(.transitionTooShort).count == 1)
        #expect(plan("at 10:05..11:00 room b2").found(.transitionTooShort).isEmpty)
        #expect(plan("at 10:00..11:00 room b1").found(.transitionTooShort).isEmpty)
        // The joined room is no way to go.
        #expect(plan("at 10:00..11:00 room both").found(.transitionTooShort).isEmpty)
        #expect(plan("at 10:00..11:00").found(.transitionTooShort).isEmpty)
    }

    @Test func nobodyWalksToAScreen() {
        let items = "session a \"A\" for 1h room b1 chair hany\nsession b \"B\" at 10:00..11:00 room b2 { speaker hany { remote } }"
        #expect(day(items).found(.transitionTooShort).isEmpty)
    }

    @Test func transitionIsAParameter() {
        let plan = day("session a \"A\" for 1h room b1 chair hany\nsession b \"B\" at 10:10..11:00 room b2 chair hany")
        var parameters = BuiltinRules.Parameters()
        parameters.transition = 900
        let findings = BuiltinRules.check(plan.project, plan.schedule, parameters: parameters)
        #expect(findings.contains { $0.code == .transitionTooShort })
        #expect(plan.found(.transitionTooShort).isEmpty)
    }

    @Test func chairs() throws {
        let missing = try #require(day("session a \"A\" for 1h").found(.chairMissing).first)
        #expect(missing.severity == .note && !missing.isUndecided && missing.rule == "chair_missing" && missing.subjects == ["a"])
        let open = try #require(day("session a \"A\" for 1h chair tbd").found(.chairMissing).first)
        #expect(open.isUndecided && open.related.count == 1)
        for role in ["chair hany", "co_chair hany", "moderator rima", "chair oic", "chair none", "chair unstated", "format poster"] {
            #expect(day("session a \"A\" for 1h \(role)").found(.chairMissing).isEmpty, "\(role)")
        }
        #expect(day("session a \"A\" for 1h { chair hany { status declined } }").found(.chairMissing).count == 1)
        #expect(day("session a \"A\" for 1h status cancelled").found(.chairMissing).isEmpty)
        #expect(day("item a \"A\" for 1h\nbreak \"Coffee\" for 15m").found(.chairMissing).isEmpty)
        #expect(day("lane b1 { chair hany; session a \"A\" for 1h }").found(.chairMissing).isEmpty)
    }

    @Test func theChairOfALaneChairsItsSessions() {
        func found(_ own: String) -> Int {
            day("lane b1 { chair hany; session a \"A\" for 1h \(own) }\nsession b \"B\" for 1h chair hany")
                .found(.personConflict).count
        }
        #expect(found("") == 1)
        #expect(found("chair rima") == 0)
    }
}
