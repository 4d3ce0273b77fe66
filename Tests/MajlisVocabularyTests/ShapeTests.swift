import MajlisVocabulary
import Testing

@Suite("Kinds have the shapes of the tables")
struct ShapeTests {
    @Test func everyRowOfTheTableIsThere() {
        for row in Tables.shapes where row["kind"] != "*" {
            let kind = Vocabulary.meanings(of: Vocabulary.word(row["kind"] ?? "")).kind
            let clause = Vocabulary.meanings(of: Vocabulary.word(row["clause"] ?? "")).clause
            guard let kind, let clause else {
                Issue.record("no such row: \(row)")
                continue
            }
            let shape = kind.shape(of: clause)
            #expect(shape?.clause == clause && shape?.isMany == (row["cardinality"] == "many"), "\(kind) \(clause)")
        }
    }

    @Test func commonClausesComeLast() {
        for kind in Kind.allCases {
            #expect(kind.shape(of: .title) != nil && kind.shape(of: .access)?.type == .choice(.access))
            #expect(kind.shapes.suffix(11).map(\.clause).contains(.inferred))
        }
    }

    @Test func typesAndOmissions() {
        #expect(Kind.session.shape(of: .room)?.type == .reference([.room]))
        #expect(Kind.session.shape(of: .room)?.omitted == .byDefault("unplaced"))
        #expect(Kind.session.shape(of: .capacity) == nil)
        #expect(Kind.conference.shape(of: .zone)?.omitted == .byDefault("UTC"))
        #expect(Kind.task.shape(of: .owner)?.omitted == .required)
        #expect(Kind.room.shape(of: .capacity)?.omitted == .tbd)
        #expect(Kind.session.shape(of: .optional)?.type == .flag)
        #expect(Kind.conference.shape(of: .place)?.type == .reference([.place, .venue]))
        #expect(Kind.workflow.shape(of: .states)?.isMany == true)
    }

    @Test func headsAndParents() {
        #expect(Kind.session.head.acceptsName && !Kind.session.head.acceptsNumber)
        #expect(Kind.recommendation.head.acceptsNumber)
        #expect(Kind.day.head.acceptsDate && !Kind.day.head.acceptsDates)
        #expect(Kind.holiday.head.acceptsDates)
        #expect(Kind.rate.head.isRate)
        #expect(Kind.lane.head.reference == [.room, .track])
        #expect(!Kind.alongside.head.acceptsName && Kind.alongside.head.reference == nil)
        #expect(Kind.session.mayStand(in: .day) && Kind.session.mayStand(in: nil))
        #expect(!Kind.lane.mayStand(in: nil) && Kind.lane.mayStand(in: .parallel))
        #expect(Kind.day.children.contains(.session))
        for kind in Kind.allCases {
            #expect(kind.mayStandAtTopLevel || !kind.parents.isEmpty, "\(kind) may stand nowhere")
        }
    }

    @Test func choiceSets() {
        #expect(ChoiceSet.gender.members == [.woman, .man])
        #expect(ChoiceSet.plan.members.contains(.final))
        for set in ChoiceSet.allCases {
            #expect(!set.members.isEmpty)
        }
    }

    @Test func setsOfKinds() {
        var set: KindSet = [.conference, .workflow]
        #expect(set.contains(.workflow) && !set.contains(.session) && set.count == 2)
        set.insert(.session)
        #expect(Array(set) == [.conference, .session, .workflow])
        #expect(set.intersection([.session, .room]) == [.session])
        #expect(KindSet([.session]).isSubset(of: set) && !set.isSubset(of: [.session]))
        #expect(KindSet(Kind.allCases).count == Kind.allCases.count && KindSet.empty.isEmpty)
        #expect(Array(KindSet(Kind.allCases)) == Kind.allCases)
    }
}
