import Foundation
import MajlisLanguage
import Testing

/// Deep and long scripts: neither the stack nor the time runs out.
struct DepthTests {
    @Test(arguments: DeepForm.allCases, [10, 99, 199, 2_000])
    func deepScriptsAreChecked(_ form: DeepForm, _ depth: Int) async {
        let script = "conference forum \"Forum\"\n" + form.script(depth) + "\n"
        // The parser's own stack is the business of its own tests.
        let tree = await run(stackSize: 8 << 20) { Fixtures.tree(Array(script.utf8)) }
        // As small a stack as any thread of a program has.
        let count = await run(stackSize: 512 << 10) { Checker.check(trees: [tree]).model.records.count }
        #expect(count > 0)
    }

    private func run<Result: Sendable>(stackSize: Int, _ body: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { (continuation: CheckedContinuation<Result, Never>) in
            let thread = Thread { continuation.resume(returning: body()) }
            thread.stackSize = stackSize
            thread.start()
        }
    }
}

/// What nests, or goes on for long.
enum DeepForm: String, CaseIterable, Sendable {
    case parentheses, negations, minusSigns, lists, calls, ownCalls, filters, selections, orders, innerFilters, conditions, quantifiers,
        offsets
    case members, indexes, longSum, longCondition, loop, blocks, braces, namedChain, namedCircle, definedChain, likeChain, likeCircle
    case unknownNames, longLine, sameName, manyClauses

    func script(_ count: Int) -> String {
        switch self {
        case .parentheses: around("(", "1", ")", count)
        case .negations: around("not ", "true", "", count)
        case .minusSigns: around("-", "5", "", count)
        case .lists: around("[", "1", "]", count)
        case .calls: around("count(", "sessions", ")", count)
        case .ownCalls: "define f(n: number) = n\n" + around("f(", "1", ")", count)
        case .filters: around("", "sessions", " where .optional", count)
        case .selections: around("", "sessions", " select .like", count)
        case .orders: around("", "sessions", " order by .start", count)
        case .innerFilters: around("count(sessions where ", "true", ") > 0", count)
        case .conditions: around("if true then ", "1", " else 2", count)
        case .quantifiers: "query q = " + lines(count, " ") { "every x\($0) in sessions has" } + " true"
        case .offsets: around("1d before ", "opening", "", count)
        case .members: around("", "forum", ".like", count)
        case .indexes: around("", "sessions", "[1]", count)
        case .longSum: around("", "1", " + 1", count)
        case .longCondition: around("", "true", " and true or false", count)
        default: longScript(count)
        }
    }

    private func longScript(_ count: Int) -> String {
        switch self {
        case .loop: "rule r \"R\" for each s in sessions" + times(" where s.optional", count) + " { require s.optional }"
        case .blocks: lines(count) { "series s\($0) {" } + "\nroom hall\n" + times("}", count)
        case .braces: times("{", count)
        case .namedChain: lines(count) { "query q\($0) = q\($0 + 1)" } + "\nquery q\(count) = 1"
        case .namedCircle: lines(count) { "query q\($0) = q\(($0 + 1) % count)" }
        case .definedChain: lines(count) { "define f\($0)(n: number) = f\($0 + 1)(n) + 1" } + "\ndefine f\(count)(n: number) = n"
        case .likeChain: "session s0 \"S\" for 1h\n" + lines(count) { "session s\($0 + 1) \"S\" like s\($0)" }
        case .likeCircle: lines(count) { "session s\($0) \"S\" like s\(($0 + 1) % count)" }
        case .unknownNames: lines(count) { "session s\($0) \"S\" room r\($0)x" }
        case .longLine: "person a \"A\"\nparticipants a" + times(", a", count)
        case .sameName: times("room hall \"Hall\"\n", count)
        case .manyClauses: "session s \"S\" { " + times("for 5m; ", count) + "}"
        default: ""
        }
    }

    private func around(_ before: String, _ inner: String, _ after: String, _ count: Int) -> String {
        "query q = " + times(before, count) + inner + times(after, count)
    }

    private func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private func lines(_ count: Int, _ separator: String = "\n", _ line: (Int) -> String) -> String {
        (0..<count).map(line).joined(separator: separator)
    }
}
