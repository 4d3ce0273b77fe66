import MajlisExchange
import MajlisModel
import Testing

/// Identities are the same from release to release.
@Suite struct IdentitiesTests {
    private func guids(_ script: String) throws -> [String: String] {
        let programme = try PlannedScript.programme(script)
        let identities = Identities(programme)
        return Dictionary(
            uniqueKeysWithValues: programme.sessions.indices.map {
                (programme.sessions[$0].name ?? "", "\(identities.sessions[$0].guid) \(identities.sessions[$0].number)")
            })
    }

    private static let first = """
        room a "A"
        room b "B"
        conference c "C" zone "UTC" {
            day d1 2027-01-02 {
                session one "One" at 09:00 for 1h room a { item inner "Inner" for 10m }
                session two "Two" at 10:00 for 1h room a
            }
            day d2 2027-01-03 { session three "Three" at 09:00 for 1h }
        }
        """

    @Test func movingRetitlingAndReorderingChangeNone() throws {
        let second = """
            room b "Bee"
            room a "A"
            conference c "Another title" zone "Asia/Amman" {
                day d2 2027-02-03 { session two "Second" at 15:00 for 2h room b }
                day d1 2027-01-02 {
                    session zero "New" at 08:00 for 1h
                    session three "Three" at 10:00 for 1h room a
                    session one "One!" at 12:00 for 1h room b { item before "Before" for 5m; item inner "Inner" for 10m }
                }
            }
            """
        let before = try guids(Self.first)
        let after = try guids(second)
        for name in ["one", "one.inner", "two", "three"] { #expect(before[name] != nil && before[name] == after[name], "\(name)") }
        #expect(Set(after.values).count == after.count)
    }

    @Test func aRenamedRecordKeepsTheIdentityOfItsFirstName() throws {
        let renamed = Self.first.replacing("session one \"One\"", with: "session uno \"One\" renamed from one")
            .replacing("conference c \"C\"", with: "conference congress \"C\" renamed from c")
        let (before, after) = (try guids(Self.first), try guids(renamed))
        #expect(before["one"] == after["uno"])
        #expect(before["one.inner"] == after["uno.inner"])
        #expect(before["two"] == after["two"])
        let twice = renamed.replacing("session uno \"One\" renamed from one", with: "session eins \"One\" renamed from one, uno")
        #expect(try guids(twice)["eins"] == before["one"])
    }

    @Test func anItemMayMoveToAnotherSession() throws {
        let moved = Self.first.replacing("{ item inner \"Inner\" for 10m }", with: "")
            .replacing("at 10:00 for 1h room a", with: "at 10:00 for 1h room a { item inner \"Inner\" for 10m }")
        let (before, after) = (try guids(Self.first), try guids(moved))
        #expect(before["one.inner"] != nil && before["one.inner"] == after["two.inner"])
        // Of two of one name each goes by that of its session as well.
        let both = try guids(
            Self.first.replacing("at 10:00 for 1h room a", with: "at 10:00 for 1h room a { item inner \"Other\" for 10m }"))
        #expect(both["one.inner"] != both["two.inner"] && both["one.inner"] != nil)
        // A session of that name keeps its own.
        let named = try guids(Self.first.replacing("session three", with: "session inner"))
        #expect(
            try named["inner"]
                == guids(Self.first.replacing("session three", with: "session inner").replacing("item inner", with: "item x"))["inner"])
        #expect(named["one.inner"] != named["inner"])
    }

    @Test func aNamedItemOfASessionWithoutANameKeepsItsIdentity() throws {
        func script(_ title: String) -> String { Self.first.replacing("session one \"One\"", with: "session \"\(title)\"") }
        let (before, after) = (try guids(script("One")), try guids(script("Another").replacing("\"Inner\"", with: "\"Retitled\"")))
        #expect(before["inner"] != nil && before["inner"] == after["inner"])
    }

    @Test func aNewcomerOfAnOldNameTakesNoIdentity() throws {
        let renamed = Self.first.replacing(
            "session one \"One\"", with: "session one \"New\" at 07:00 for 1h\nsession uno \"One\" renamed from one")
        let (before, after) = (try guids(Self.first), try guids(renamed))
        #expect(before["one"] == after["uno"] && after["one"] != before["one"] && before["one.inner"] == after["uno.inner"])
        let people = try PlannedScript.programme(
            "person ann \"New Ann\"\nperson anna \"Ann\" renamed from ann\n"
                + Self.first.replacing("session one \"One\"", with: "session one \"One\" chair ann chair anna"))
        let guid = Identities(people).people[people.people.firstIndex { $0.name == "anna" } ?? 0].guid
        #expect(guid == UUIDText.named("c/person/ann"))
    }

    @Test func twoConferencesShareNone() throws {
        let other = try guids(Self.first.replacing("conference c", with: "conference d"))
        #expect(Set(try guids(Self.first).values).isDisjoint(with: other.values))
    }

    private func identities(_ ids: [[String]]) -> [Identities.Identity] {
        var programme = Programme()
        programme.conference.name = "c"
        programme.sessions = ids.enumerated().map { index, ids in
            var session = Programme.Session(LocalText("Talk"))
            session.name = "s\(index)"
            session.ids = ids
            return session
        }
        return Identities(programme).sessions
    }

    @Test func whatTheScriptSaysCountsFirst() {
        let found = identities([["8C4E647F-813E-41EF-B05B-65469DD841C3", "6571", "ABC123"]])[0]
        #expect(found.guid == "8c4e647f-813e-41ef-b05b-65469dd841c3" && found.isGuidGiven)
        #expect(found.number == 6571 && found.isNumberGiven)
        #expect(found.code == "ABC123")
    }

    @Test func aGuidThatIsNoneIsHashed() {
        let found = identities([["HOqeNIb6G7M4hYFKFRkCmQ", "6264"]])[0]
        #expect(found.guid == UUIDText.named("HOqeNIb6G7M4hYFKFRkCmQ") && !found.isGuidGiven)
        #expect(found.number == 6264)
        // Six digits are a number before they are a code.
        #expect(identities([["123456"]])[0].code == nil)
        #expect(identities([["7", "373897"]])[0].code == "373897")
    }

    @Test func noTwoShareOne() {
        let same = ["8c4e647f-813e-41ef-b05b-65469dd841c3", "6571", "ABC123"]
        let found = identities([same, same, ["6571"], ["0"], ["99999999999"], [], ["x"], ["x"]])
        #expect(Set(found.map(\.guid)).count == found.count)
        #expect(Set(found.map(\.number)).count == found.count)
        #expect(found.allSatisfy { (1...0x7FFF_FFFF).contains($0.number) && UUIDText.isValid($0.guid) })
        #expect(found[0].guid == same[0] && found[0].number == 6571 && found[1].code == nil)
    }

    /// A derived number makes way for one that is given, wherever that stands.
    @Test func givenNumbersComeFirst() {
        let derived = identities([[]])[0].number
        let found = identities([[], ["\(derived)"]])
        #expect(found[1].number == derived && found[0].number != derived)
    }

    @Test func unnamedPausesOfTwoDaysAreTwo() throws {
        let programme = try PlannedScript.programme(
            """
            conference c "C" zone "UTC" {
                day d1 2027-01-02 from 09:00 { break "Coffee" for 30m; break "Coffee" for 10m }
                day d2 2027-01-03 from 09:00 { break "Coffee" for 30m }
            }
            """)
        let guids = Identities(programme).sessions.map(\.guid)
        #expect(Set(guids).count == 3)
    }
}
