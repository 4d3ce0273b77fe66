import MajlisLanguage
import MajlisModel

/// What tests assume, do and expect.
extension MeaningComparison {
    /// Its records and statements apart.
    func same(_ x: CompiledTest, _ y: CompiledTest) -> Bool {
        x.seesAll == y.seesAll && x.frameSize == y.frameSize && x.isBroken == y.isBroken && x.columns.count == y.columns.count
            && zip(x.columns, y.columns).allSatisfy { $0.name == $1.name && $0.type == $1.type && $0.standIn == $1.standIn }
            && same(x.cases, y.cases) && x.givens.count == y.givens.count && zip(x.givens, y.givens).allSatisfy { same($0, $1) }
            && x.happenings.count == y.happenings.count && zip(x.happenings, y.happenings).allSatisfy { same($0, $1) }
    }

    func same(_ x: CompiledTest.Cases, _ y: CompiledTest.Cases) -> Bool {
        switch (x, y) {
        case (.one, .one): true
        case (.rows(let x), .rows(let y)):
            x.count == y.count && zip(x, y).allSatisfy { same($0.cells.map(\.expression), $1.cells.map(\.expression)) }
        case (.each(let x), .each(let y)): same(x, y)
        default: false
        }
    }

    func same(_ x: CompiledTest.Given, _ y: CompiledTest.Given) -> Bool {
        switch (x, y) {
        case (.records(let x, let template, let parent, _), .records(let y, let other, let home, _)):
            same(x, y) && template == other && parent == home
        case (.condition(let x), .condition(let y)), (.today(let x), .today(let y)): same(x, y)
        case (.parameter(let x, let value), .parameter(let y, let other)): x == y && same(value, other)
        case (.clause(let x, let property, let value, _), .clause(let y, let second, let other, _)):
            x == y && property == second && same(value, other)
        default: false
        }
    }

    func same(_ x: CompiledTest.GivenValue, _ y: CompiledTest.GivenValue) -> Bool {
        switch (x, y) {
        case (.written(let x), .written(let y)): same(x, y)
        case (.reckoned(let x), .reckoned(let y)): same(x, y)
        default: false
        }
    }

    func same(_ x: CompiledTest.Happening, _ y: CompiledTest.Happening) -> Bool {
        switch (x, y) {
        case (.event(let x), .event(let y)): x == y
        case (.expectation(let x, _), .expectation(let y, _)): same(x, y)
        default: false
        }
    }

    func same(_ x: CompiledTest.Expectation, _ y: CompiledTest.Expectation) -> Bool {
        switch (x, y) {
        case (.condition(let x, let isBroken), .condition(let y, let other)): isBroken == other && same(x, y)
        case (.attempt(let x, let isRefused), .attempt(let y, let other)): isRefused == other && same(x, y)
        case (.finding(let x, let subjects, let isAbsent), .finding(let y, let others, let other)):
            x == y && subjects == others && isAbsent == other
        case (.noFindings, .noFindings): true
        case (.snapshot(let x, let text, _), .snapshot(let y, let other, _)): text == other && same(x, y)
        default: false
        }
    }

    func same(_ x: SnapshotSubject, _ y: SnapshotSubject) -> Bool {
        switch (x, y) {
        case (.agenda, .agenda), (.tasks, .tasks), (.people, .people), (.status, .status): true
        case (.query(let x), .query(let y)): x == y
        case (.expression(let x, let size), .expression(let y, let other)): size == other && same(x, y)
        default: false
        }
    }
}
