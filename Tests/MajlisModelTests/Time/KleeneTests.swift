import Testing

@testable import MajlisModel

@Suite struct KleeneTests {
    @Test func truthTables() {
        for left in Kleene.allCases {
            for right in Kleene.allCases {
                // What all completions of the two agree on.
                let pairs = completions(left).flatMap { a in completions(right).map { (a, $0) } }
                #expect(left.and(right) == agreed(pairs.map { $0 && $1 }))
                #expect(left.or(right) == agreed(pairs.map { $0 || $1 }))
                #expect(left.differs(from: right) == agreed(pairs.map { $0 != $1 }))
                #expect((left && right) == left.and(right))
                #expect((left || right) == left.or(right))
            }
            #expect((!left) == agreed(completions(left).map { !$0 }))
        }
    }

    @Test func sequences() {
        #expect([Kleene]().conjunction() == .yes)
        #expect([Kleene]().disjunction() == .no)
        #expect([Kleene.yes, .unknown].conjunction() == .unknown)
        #expect([Kleene.unknown, .no].conjunction() == .no)
        #expect([Kleene.unknown, .yes].disjunction() == .yes)
    }

    private func completions(_ value: Kleene) -> [Bool] { value.known.map { [$0] } ?? [false, true] }

    private func agreed(_ values: [Bool]) -> Kleene {
        Set(values).count == 1 ? Kleene(values[0]) : .unknown
    }
}
