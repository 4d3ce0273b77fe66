/// What a generated conference is to be like.
struct ConferencePlan {
    var sessions = 10_000
    var rooms = 100
    /// The share of the sessions that stand in a planted conflict.
    var conflicts = 0.1
    var seed: UInt64 = 1

    /// As many as sessions, and enough for a speaker and a chair in every room at once.
    var people: Int { max(sessions, 2 * rooms) }
}

/// Random numbers that are the same on every machine (SplitMix64).
struct Random {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }

    mutating func pick(_ words: [String]) -> String { words[next(below: words.count)] }
}
