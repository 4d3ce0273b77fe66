import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// What a script says in its own words where a condition does not hold.

extension Evaluator {
    /// The script's own sentence, in each language that it gives it.
    func words(_ texts: MessageTexts, _ frame: inout [Value]) -> Wordings? {
        var wordings: [Wordings.Wording] = []
        for (language, pieces) in texts.texts { wordings.append(Wordings.Wording(language, words(pieces, language, &frame))) }
        return wordings.first.map { Wordings($0, Array(wordings.dropFirst())) }
    }

    private func words(_ pieces: [MessagePiece], _ language: String, _ frame: inout [Value]) -> String {
        let wording = ValueWording(model, language: language, disclosure: disclosure)
        var text = ""
        for piece in pieces {
            switch piece {
            case .words(let words): text += words
            case .value(let expression):
                let value = evaluate(expression, frame: &frame)
                if isWithheld(expression, wording.disclosure, &frame) {
                    text += wording.withheld
                } else if value.isNone, let record = titledRecord(expression, &frame) {
                    // What has no title is called by its name.
                    text += wording.title(record)
                } else {
                    text += wording.text(value)
                }
            }
        }
        return text
    }
}
