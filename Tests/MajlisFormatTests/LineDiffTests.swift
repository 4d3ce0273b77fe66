import Testing

@testable import MajlisFormat

@Suite struct LineDiffTests {
    private func diff(_ old: String, _ new: String, context: Int = 3) -> String {
        let diff = LineDiff(old: Array(old.utf8), new: Array(new.utf8))
        return String(decoding: diff.unified(oldName: "old", newName: "new", context: context), as: UTF8.self)
    }

    @Test func equalTextsHaveNoDifference() {
        #expect(diff("a\nb\n", "a\nb\n") == "")
        #expect(diff("", "") == "")
        #expect(LineDiff(old: [], new: []).isEmpty)
    }

    @Test func oneLine() {
        #expect(diff("a\nb\nc\n", "a\nx\nc\n") == "--- old\n+++ new\n@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n")
    }

    @Test func fromAndToNothing() {
        #expect(diff("", "a\n") == "--- old\n+++ new\n@@ -0,0 +1 @@\n+a\n")
        #expect(diff("a\nb\n", "") == "--- old\n+++ new\n@@ -1,2 +0,0 @@\n-a\n-b\n")
    }

    @Test func missingLineEnd() {
        #expect(diff("a", "a\n") == "--- old\n+++ new\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n")
    }

    @Test func distantChangesStandInTheirOwnHunks() {
        let old = (1...20).map { "\($0)\n" }
        var new = old
        new[1] = "two\n"
        new[17] = "eighteen\n"
        let text = diff(old.joined(), new.joined())
        #expect(text.split(separator: "\n").filter { $0.hasPrefix("@@") } == ["@@ -1,5 +1,5 @@", "@@ -15,6 +15,6 @@"])
        new[9] = "ten\n"
        #expect(diff(old.joined(), new.joined()).split(separator: "\n").filter { $0.hasPrefix("@@") }.count == 3)
        new[12] = "thirteen\n"
        #expect(diff(old.joined(), new.joined(), context: 4).split(separator: "\n").filter { $0.hasPrefix("@@") }.count == 1)
    }

    @Test func movedLinesKeepTheLongestRun() {
        #expect(
            diff("a\nb\nc\nd\n", "d\na\nb\nc\n") == "--- old\n+++ new\n@@ -1,4 +1,4 @@\n+d\n a\n b\n c\n-d\n")
    }

    /// The new text can be had from the old one and the difference, and the other way round.
    @Test func differencesAreComplete() {
        var random = SplitMix(state: 7)
        for round in 0..<500 {
            let letters = Int.random(in: 1...12, using: &random)
            func line() -> [UInt8] { [UInt8(ascii: "a") + UInt8(Int.random(in: 0..<letters, using: &random)), 0x0A] }
            let old = (0..<Int.random(in: 0...30, using: &random)).map { _ in line() }
            var new = old
            for _ in 0..<Int.random(in: 0...8, using: &random) {
                if Bool.random(using: &random), !new.isEmpty {
                    new.remove(at: Int.random(in: new.indices, using: &random))
                } else {
                    new.insert(line(), at: Int.random(in: 0...new.count, using: &random))
                }
            }
            let diff = LineDiff(old: Array(old.joined()), new: Array(new.joined()))
            let kept = zip(old, diff.isRemoved).filter { !$0.1 }.map(\.0)
            let stayed = zip(new, diff.isAdded).filter { !$0.1 }.map(\.0)
            #expect(kept == stayed, "round \(round)")
            #expect(diff.isEmpty == (old == new))
        }
    }

    @Test func everyLineOfALongTextChanged() {
        let old = (0..<20_000).map { "  line \($0 % 50)\n" }.joined()
        let new = (0..<20_000).map { "    line \($0 % 50)\n" }.joined()
        let diff = LineDiff(old: Array(old.utf8), new: Array(new.utf8))
        #expect(!diff.isRemoved.contains(false) && !diff.isAdded.contains(false))
    }
}
