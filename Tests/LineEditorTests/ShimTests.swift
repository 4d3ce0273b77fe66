import CLineEditor
import Glibc
import Testing

@testable import LineEditor

@Suite struct ShimTests {
    /// The names that `.editrc` knows are those of the functions, in the same order.
    @Test func theFunctionsOfTheShimAreOurs() {
        let names = (0..<cle_function_count()).map { String(cString: cle_function_name($0)) }
        let ours = EditorFunction.allCases.map { function in
            "majlis-" + "\(function)".map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
        }
        #expect(names == ours)
    }

    /// Where libedit is installed it is in use; under CI it has to be.
    @Test func libeditIsUsedWhereItIs() {
        let isRequired = getenv("CI").map { String(cString: $0) } == "true"
        if isRequired { #expect(LineEditor.isAvailable, "libedit-dev and pkg-config are missing") }
        #expect(LineEditor.isAvailable == (String(cString: cle_version()) != ""))
    }

    /// Nobody edits what is no terminal.
    @Test func withoutATerminalThereIsNoEditor() {
        guard isatty(STDIN_FILENO) == 0 || isatty(STDOUT_FILENO) == 0 else { return }
        #expect(LineEditor(delegate: Plain(), history: History(path: nil)) == nil)
    }

    @Test func interruptsAreKeptUntilSomebodyAsks() {
        cle_keep_interrupts()
        defer { cle_release_interrupts() }
        #expect(!LineEditor.takeInterrupt())
        // Who runs the tests may hold the signal back.
        var interrupt = sigset_t()
        var before = sigset_t()
        sigemptyset(&interrupt)
        sigaddset(&interrupt, SIGINT)
        pthread_sigmask(SIG_UNBLOCK, &interrupt, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        raise(SIGINT)
        #expect(LineEditor.takeInterrupt())
        #expect(!LineEditor.takeInterrupt())
    }

    private final class Plain: EditingDelegate {
        func completeness(of text: String) -> Completeness { .complete }
        func highlights(of text: String) -> [Highlight] { [] }
        func completions(in text: String, at offset: Int) -> Completions { Completions(range: 0..<0, candidates: []) }
        func width(of text: Substring) -> Int { text.count }
        func idleNotice() -> String? { nil }
    }
}
