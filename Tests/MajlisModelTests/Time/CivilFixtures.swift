import Testing

@testable import MajlisModel

/// Short forms of civil values for the suites that conform to it.
protocol CivilFixtures {}

extension CivilFixtures {
    func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text), "no date: \(text)") }
    func partial(_ text: String) throws -> PartialDate { try #require(PartialDate(text), "no date: \(text)") }
    func moment(_ text: String) throws -> CivilDateTime { try #require(CivilDateTime(text), "no moment: \(text)") }
    func time(_ text: String) throws -> CivilTime { try #require(CivilTime(text), "no time: \(text)") }
}

/// The same numbers in every run (SplitMix64).
struct CivilRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
