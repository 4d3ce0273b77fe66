import MajlisWorkspace
import Testing

@Suite struct WorkersTests {
    @Test func resultsStandInTheOrderOfTheItems() {
        let items = Array(0..<1_000)
        for threads in [1, 2, 8, 64] {
            let squares = Workers.map(items, threads: threads) { item -> Int in
                // The earlier ones take longer.
                var sum = 0
                for number in 0..<(1_000 - item) { sum &+= number }
                return sum == -1 ? 0 : item * item
            }
            #expect(squares == items.map { $0 * $0 })
        }
    }

    @Test func fewItemsNeedNoThreads() {
        #expect(Workers.map([Int](), threads: 4) { $0 } == [])
        #expect(Workers.map([7], threads: 4) { $0 + 1 } == [8])
    }

    @Test func progressEndsWhenAllIsDone() {
        var seen: [Int] = []
        let same: @Sendable (Int) -> Int = { $0 }
        let results = Workers.map(Array(0..<50), threads: 2, progress: { seen.append($0) }, same)
        #expect(results.count == 50)
        #expect(seen == seen.sorted() && seen.last.map { $0 == 50 } ?? true)
    }

    @Test func programsAreRunWithoutAShell() throws {
        let run = try #require(ProgramRun(["cat"], input: Array(repeating: 0x61, count: 500_000)))
        #expect(run.hasSucceeded && run.output.count == 500_000)
        let said = try #require(ProgramRun(["printenv", "MAJLIS_TRIED"], environment: ["MAJLIS_TRIED": "$(x); y"]))
        #expect(String(decoding: said.output, as: UTF8.self) == "$(x); y\n")
        #expect(ProgramRun(["no-such-program-anywhere"]) == nil)
        #expect(try #require(ProgramRun(["false"])).status == 1)
    }
}
