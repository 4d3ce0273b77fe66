import Glibc
import MajlisReport
import MajlisText

@main
enum Main {
    static func main() {
        Console.prepare()
        let invocation = Invocation(Array(CommandLine.arguments.dropFirst()))
        let text = MessageText(language: invocation.reader.language())
        CrashGuard.install(sentence: "majlis: \(MessageCode.programDefect.code): \(text.plain(.programDefect))\n")
        exit(invocation.perform().rawValue)
    }
}
