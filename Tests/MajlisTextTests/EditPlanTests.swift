import MajlisText
import Testing

@Suite struct EditPlanTests {
    private let bytes = Array("one two three".utf8)

    private func fix(_ edits: (Int, Int, String)...) -> FixIt {
        FixIt(
            Message(.fixRemove),
            edits.map { start, end, text in
                TextEdit(Location(file: FileID(0), range: TextRange(start: ByteOffset(start), end: ByteOffset(end))), text)
            })
    }

    private func text(_ plan: EditPlan) -> String { String(decoding: plan.applied(to: bytes, of: FileID(0)), as: UTF8.self) }

    private func expect(_ isAdded: Bool, _ wanted: Bool, _ why: Comment = "", sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(isAdded == wanted, why, sourceLocation: sourceLocation)
    }

    @Test func makesEditsInTheOrderOfThePlaces() {
        var plan = EditPlan()
        expect(plan.add(fix((8, 13, "four"))), true)
        expect(plan.add(fix((0, 3, ""), (3, 3, "-"))), true)
        #expect(text(plan) == "- two four")
        #expect(plan.files == [FileID(0)])
    }

    @Test func theFirstOfTwoThatOverlapStays() {
        var plan = EditPlan()
        expect(plan.add(fix((0, 7, "a"))), true)
        expect(plan.add(fix((4, 9, "b"))), false)
        expect(plan.add(fix((10, 11, "x"), (6, 7, "y"))), false, "all edits of a fix or none")
        #expect(text(plan) == "a three")
        expect(plan.add(fix((0, 0, "again"))), false, "an insertion where something is replaced")
        expect(plan.add(fix((7, 8, "_"))), true, "what touches does not overlap")
        #expect(text(plan) == "a_three")
    }

    @Test func twoInsertionsAtOnePlaceOverlap() {
        var plan = EditPlan()
        expect(plan.add(fix((4, 4, "a"))), true)
        expect(plan.add(fix((4, 4, "b"))), false)
        #expect(EditPlan().isEmpty && !plan.isEmpty)
    }

    @Test func aFixWhoseOwnEditsOverlapIsRefused() {
        var plan = EditPlan()
        expect(plan.add(fix((0, 4, "a"), (2, 6, "b"))), false)
        #expect(plan.isEmpty)
    }
}
