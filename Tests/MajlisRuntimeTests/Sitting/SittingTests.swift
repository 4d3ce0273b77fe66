import MajlisLanguage
import MajlisModel
import MajlisText
import Testing

@testable import MajlisRuntime

@Suite("A sitting")
struct SittingTests: TaskFixtures {
    private let script = """
        conference c "C" date 2027-03-14 quorum 50%
        person chair_person "Chair"
        person a "A"
        person b "B"
        person d "D"
        category delegate "Delegates" voting
        participant a category delegate
        participant b category delegate
        participant d category delegate
        day 2027-03-14 from 09:30 {
          session debate "Debate" for 1h {
            chair chair_person
            speech_limit 5m
            decision one 1 "One" status proposed { vote first_vote "First" }
          }
        }

        """

    private let opened = """
        on 2027-03-14 09:20 arrive a in debate
        on 2027-03-14 09:21 arrive b in debate
        on 2027-03-14 09:30 open debate

        """

    private func sitting(_ events: String, now: String? = nil) throws -> (Sitting, Model) {
        let moment = try now.map { try #require(CivilDateTime("2027-03-14 \($0)")) }
        let outcome = try run(project(script + events))
        let session = try #require(outcome.project.model.records(of: .session).first)
        return (outcome.sitting(of: session, now: moment), outcome.project.model)
    }

    @Test("Nothing recorded")
    func nothing() throws {
        let (sitting, _) = try sitting("")
        #expect(sitting.present.isEmpty && sitting.speakers.isEmpty)
        #expect(sitting.counted == nil)
        #expect(sitting.hasQuorum == .unknown)
    }

    @Test("The quorum is counted of those who are there and may vote")
    func quorum() throws {
        let (met, _) = try sitting(opened)
        #expect(met.counted == 2 && met.members == 3 && met.needed == 2)
        #expect(met.hasQuorum == .yes && met.isInSession)
        let (left, _) = try sitting(opened + "on 2027-03-14 09:50 leave a in debate\n")
        #expect(left.counted == 1)
        #expect(left.hasQuorum == .no)
    }

    @Test(
        "Shares as the rules of procedure read them",
        arguments: [(50, 10, 6), (50, 11, 6), (33, 10, 4), (67, 9, 6), (25, 10, 3), (100, 7, 7)])
    func shares(percent: Int, all: Int, needed: Int) throws {
        let share = try #require(Threshold(.figure(Figure(mantissa: Int64(percent), unit: .percent))))
        #expect(share.least(of: all) == needed)
        #expect(share.least(of: nil) == nil)
        #expect(Threshold(.integer(9))?.least(of: nil) == 9)
    }

    @Test("Who has the floor, who waits in what order, how long each has spoken")
    func speakers() throws {
        let (sitting, model) = try sitting(
            opened + """
                on 2027-03-14 09:31 ask_floor b in debate
                on 2027-03-14 09:32 ask_floor a in debate
                on 2027-03-14 09:33 give_floor b in debate by chair_person
                on 2027-03-14 09:40 end_speech b in debate
                on 2027-03-14 09:41 ask_floor d in debate
                on 2027-03-14 09:42 give_floor a in debate by chair_person

                """, now: "09:44")
        let lines = sitting.speakers.map { speaker in
            let state = speaker.isSpeaking ? "speaks" : speaker.hasSpoken ? "spoke" : "waits"
            return "\(model.title(speaker.participant) ?? "") \(state) \(speaker.spoken ?? 0)"
        }
        #expect(lines == ["A speaks 120", "D waits 0", "B spoke 420"])
        #expect(sitting.speakers.first?.granted == 300)
    }

    @Test("A vote by roll-call: counted by the ballots, decided by the majority")
    func votes() throws {
        let ballots = """
            on 2027-03-14 09:50 open_vote first_vote
            on 2027-03-14 09:51 vote_for a in first_vote
            on 2027-03-14 09:52 vote_against b in first_vote

            """
        let (open, _) = try sitting(opened + ballots)
        #expect(open.votes.first?.result == .open)
        let (tied, _) = try sitting(opened + ballots + "on 2027-03-14 09:53 close_vote first_vote\n")
        let vote = try #require(tied.votes.first)
        #expect(vote.yes == 1 && vote.no == 1 && vote.abstain == 0 && vote.isRollCall)
        #expect(vote.needed == 2)
        #expect(vote.result == .tied)
        let (carried, _) = try sitting(
            opened + ballots + "on 2027-03-14 09:53 vote_for d in first_vote\non 2027-03-14 09:54 close_vote first_vote\n")
        #expect(carried.votes.first?.result == .carried)
    }
}
