extension Kind {
    /// What may stand in the head of a record of this kind.
    public var head: HeadShape { ShapeTable.shared.heads[Int(rawValue)] }

    /// The kinds that a record of this kind may stand in.
    public var parents: KindSet { ShapeTable.shared.parents[Int(rawValue)] }

    public var mayStandAtTopLevel: Bool { ShapeTable.shared.atTopLevel[Int(rawValue)] }

    /// The kind's own clauses in the order of the table, then those of every kind.
    public var shapes: [ClauseShape] { ShapeTable.shared.shapes[Int(rawValue)] }

    /// The shape of one clause, or nil where this kind does not have it.
    public func shape(of clause: Clause) -> ClauseShape? {
        let table = ShapeTable.shared
        let index = table.positions[Int(rawValue) * Clause.allCases.count + Int(clause.rawValue)]
        return index == 0 ? nil : table.shapes[Int(rawValue)][Int(index) - 1]
    }

    /// Whether a record of this kind may stand in a record of kind `parent`; nil is the top level.
    public func mayStand(in parent: Kind?) -> Bool {
        guard let parent else { return mayStandAtTopLevel }
        return parents.contains(parent)
    }

    /// The kinds whose records may stand inside a record of this kind.
    public var children: KindSet { ShapeTable.shared.children[Int(rawValue)] }
}

/// The tables of `Grammar/kinds.tsv` and `Grammar/shapes.tsv`, unpacked once when first asked for.
struct ShapeTable: Sendable {
    static let shared = ShapeTable()

    let heads: [HeadShape]
    let parents: [KindSet]
    let children: [KindSet]
    let atTopLevel: [Bool]
    let shapes: [[ClauseShape]]
    /// One more than a clause's index in its kind's shapes, at `kind * clauses + clause`; 0 where there is none.
    let positions: [UInt8]

    private init() {
        let kindCount = Kind.allCases.count
        let clauseCount = Clause.allCases.count
        var heads: [HeadShape] = []
        var parents: [KindSet] = []
        var atTopLevel: [Bool] = []
        var children = [KindSet](repeating: .empty, count: kindCount)
        for kind in Kind.allCases {
            let index = Int(kind.rawValue)
            let bits = ShapeRows.headBits[index]
            heads.append(HeadShape(bits: bits, reference: ShapeRows.headReferences[index]))
            atTopLevel.append(bits & 0x80 != 0)
            let own = ShapeRows.parents[index]
            parents.append(own)
            for parent in own {
                children[Int(parent.rawValue)].insert(kind)
            }
        }

        var shapes = [[ClauseShape]](repeating: [], count: kindCount)
        var positions = [UInt8](repeating: 0, count: kindCount * clauseCount)
        // Each row is four numbers: kind, clause, type, and omission * 2 + (1 where there may be several values).
        func add(row: Int, to kind: Int) {
            guard let clause = Clause(rawValue: ShapeRows.rows[row + 1]) else { return }
            let position = kind * clauseCount + Int(clause.rawValue)
            guard positions[position] == 0 else { return }
            let last = ShapeRows.rows[row + 3]
            let shape = ClauseShape(
                clause: clause,
                type: ShapeRows.types[Int(ShapeRows.rows[row + 2])],
                isMany: last & 1 == 1,
                omitted: ShapeRows.omissions[Int(last >> 1)]
            )
            shapes[kind].append(shape)
            positions[position] = UInt8(shapes[kind].count)
        }
        let everyKind: UInt8 = 255
        for row in stride(from: 0, to: ShapeRows.rows.count, by: 4) where ShapeRows.rows[row] != everyKind {
            add(row: row, to: Int(ShapeRows.rows[row]))
        }
        for row in stride(from: 0, to: ShapeRows.rows.count, by: 4) where ShapeRows.rows[row] == everyKind {
            for kind in 0..<kindCount {
                add(row: row, to: kind)
            }
        }
        self.heads = heads
        self.parents = parents
        self.children = children
        self.atTopLevel = atTopLevel
        self.shapes = shapes
        self.positions = positions
    }
}
