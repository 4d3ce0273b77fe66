import MajlisLanguage
import MajlisModel
import MajlisText

extension BuiltinRules.Parameters {
    /// The figures that `enforce std.core with …` sets; those that are not set, unknown or odd keep their default.
    static func enforced(_ evaluator: Evaluator) -> (parameters: Self, findings: [Diagnostic]) {
        var parameters = Self()
        var findings: [Diagnostic] = []
        for figure in evaluator.project.program.figures where figure.library == "std.core" && figure.name == "transition" {
            let function = evaluator.project.program.functions[figure.function]
            var frame = Evaluator.frame(size: function.frameSize)
            let value = evaluator.evaluate(function.body, frame: &frame)
            if case .duration(let box) = value, let seconds = box.duration.pureSeconds, seconds >= 0 {
                parameters.transition = seconds
            } else if !value.isUnknown {
                let shown = MessageArgument(value, in: evaluator.model, disclosure: Disclosure(evaluator.model))
                findings.append(
                    Diagnostic(
                        .figureOdd, at: function.body.location,
                        [
                            "name": .code(figure.name), "library": .code(figure.library), "wanted": .message(Message(.figureTime)),
                            "value": shown,
                        ]))
            }
        }
        return (parameters, findings)
    }
}

extension CivilDuration {
    /// Nil where days, weeks or months are counted: how long those are depends on the date.
    fileprivate var pureSeconds: Int? {
        months == 0 && days == 0 && workingDays == 0 ? Int(exactly: seconds) : nil
    }
}
