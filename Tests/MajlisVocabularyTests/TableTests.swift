import MajlisVocabulary
import Testing

@Suite("The tables are complete and free of collisions")
struct TableTests {
    @Test func tablesAreRead() {
        #expect(Tables.vocabulary.count > 400)
        #expect(Tables.kinds.count == Kind.allCases.count)
        #expect(Tables.choices.count == ChoiceSet.allCases.count)
    }

    @Test func everyRowHasBothLanguagesGlossesAndAnExample() {
        for row in Tables.vocabulary {
            for column in ["english", "arabic", "gloss", "gloss_ar", "example"] {
                #expect(row[column]?.isEmpty == false, "\(row["group"] ?? "") \(row["english"] ?? "") lacks \(column)")
            }
            let isCommandLine = row["example"]?.hasPrefix("majlis ") == true || row["example"]?.hasPrefix(":") == true
            #expect(isCommandLine || row["example_ar"]?.isEmpty == false, "\(row["english"] ?? "") lacks example_ar")
            #expect((row["arabic"] ?? "").unicodeScalars.allSatisfy { !$0.isASCII || $0 == "_" }, "\(row["english"] ?? "")")
        }
    }

    @Test func everyKindHasSamplesThatBeginWithItsWord() {
        for row in Tables.kinds {
            let kind = Vocabulary.meanings(of: Vocabulary.word(row["kind"] ?? "")).kind
            for column in ["sample", "sample_ar"] {
                let first = (row[column] ?? "").split(separator: " ").first.map(String.init) ?? ""
                #expect(kind != nil && Vocabulary.meanings(of: Vocabulary.word(first)).kind == kind, "\(row["kind"] ?? "") \(column)")
            }
        }
    }

    @Test func everyKindHasItsPlurals() {
        for kind in Kind.allCases {
            #expect(!kind.englishPlural.isEmpty && !kind.arabicPlural.isEmpty, "\(kind)")
        }
    }

    @Test func everyCountedUnitHasDualAndPlural() {
        for row in Tables.vocabulary where row["group"] == "unit" && row["english"] != "percent" {
            #expect(row["arabic_plural"]?.isEmpty == false, "\(row["english"] ?? "")")
            #expect(Tables.list(row, "arabic_dual").count >= 2, "\(row["english"] ?? "")")
        }
    }

    @Test func noTwoRowsOfOneGroupShareAFoldedForm() {
        var owners: [String: String] = [:]
        for row in Tables.vocabulary {
            let group = row["group"] ?? ""
            let name = row["english"] ?? ""
            for form in Set(Tables.forms(row).map(Vocabulary.fold)) {
                let owner = owners.updateValue(name, forKey: "\(group) \(form)")
                #expect(owner == nil, "\(group): \(form) is \(owner ?? "") and \(name)")
            }
        }
    }

    /// Otherwise a line such as `session s document d` could mean two things.
    @Test func clausesAndNestedKindsUnderOneParentShareNoWord() {
        for parent in Kind.allCases {
            var clauses: [String: Clause] = [:]
            for shape in parent.shapes {
                for form in forms(shape.clause) { clauses[form] = shape.clause }
            }
            for child in parent.children {
                for form in forms(child) {
                    #expect(
                        clauses[form] == nil, "in \(parent), \(form) is the kind \(child) and the clause \(clauses[form]?.english ?? "")")
                }
            }
        }
    }

    @Test func clausesOfOneKindShareNoWord() {
        for kind in Kind.allCases {
            var owners: [String: Clause] = [:]
            for shape in kind.shapes {
                for form in Set(forms(shape.clause)) {
                    let owner = owners.updateValue(shape.clause, forKey: form)
                    #expect(owner == nil, "in \(kind), \(form) is \(owner?.english ?? "") and \(shape.clause.english)")
                }
            }
        }
    }

    @Test func siblingKindsShareNoWord() {
        for parent in Kind.allCases {
            var owners: [String: Kind] = [:]
            for child in parent.children {
                for form in Set(forms(child)) {
                    let owner = owners.updateValue(child, forKey: form)
                    #expect(owner == nil, "in \(parent), \(form) is \(owner?.english ?? "") and \(child.english)")
                }
            }
        }
    }

    @Test func infixWordsAreNeverClausesOrKinds() {
        for infix in Infix.allCases {
            for form in forms(infix) {
                let meanings = Vocabulary.meanings(of: Vocabulary.word(form))
                #expect(meanings.clause == nil && meanings.kind == nil, "\(form)")
            }
        }
    }

    @Test func everyClauseIsUsed() {
        let used = Set(Kind.allCases.flatMap(\.shapes).map(\.clause))
        for clause in Clause.allCases {
            #expect(used.contains(clause), "\(clause) stands in no kind")
        }
    }

    private func forms(_ word: some VocabularyWord) -> [String] {
        ([word.english, word.englishPlural, word.arabic, word.arabicPlural] + word.arabicAlternatives)
            .filter { !$0.isEmpty }.map(Vocabulary.fold)
    }
}
