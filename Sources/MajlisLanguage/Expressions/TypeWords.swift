import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Types in words that a planner uses, as data.
package enum TypeWords {
    package static func describe(_ type: ClauseType) -> MessageArgument {
        switch type {
        case .flag: label(.typeBoolean)
        case .text: label(.typeText)
        case .label: label(.typeLabel)
        case .integer: label(.typeInteger)
        case .quantity: label(.typeQuantity)
        case .money: label(.typeMoney)
        case .date: label(.typeDate)
        case .dates: label(.typeDates)
        case .moment: label(.typeMoment)
        case .time: label(.typeTime)
        case .hours: label(.typeHours)
        case .at: label(.typeAt)
        case .available: label(.typeAvailable)
        case .duration: label(.typeDuration)
        case .condition: label(.typeBoolean)
        case .language: label(.typeLanguage)
        case .currency: label(.typeCurrency)
        case .zone: label(.typeZone)
        case .weekday: label(.typeWeekday)
        case .choice(let set): choice(set)
        case .reference(let kinds): .message(Message(.typeReference, ["kinds": words(kinds)]))
        case .party: .message(Message(.typeReference, ["kinds": words(Checker.partyKinds)]))
        case .kind: label(.typeKind)
        case .names: label(.typeNames)
        case .same: label(.typeName)
        }
    }

    package static func describe(_ type: ValueType) -> MessageArgument {
        switch type {
        case .any: label(.typeAny)
        case .absent: label(.typeAbsent)
        case .boolean: label(.typeBoolean)
        case .number: label(.typeNumber)
        case .percent: label(.typePercent)
        case .money: label(.typeMoney)
        case .text: label(.typeText)
        case .label, .word: label(.typeName)
        case .state: label(.typeState)
        case .pair: .message(Message(.typePair, ["example": .code("qatar.presence[debate]")]))
        case .language: label(.typeLanguage)
        case .currency: label(.typeCurrency)
        case .zone: label(.typeZone)
        case .choice(let set): set.map { choice($0) } ?? label(.typeWord)
        case .taskState: .message(Message(.typeChoice, ["choices": .list(Checker.taskStates.map { .word($0.english) })]))
        case .weekday: label(.typeWeekday)
        case .kind: label(.typeKind)
        case .date: label(.typeDate)
        case .dateTime: label(.typeDateTime)
        case .dates: label(.typeDates)
        case .time: label(.typeTime)
        case .hours: label(.typeHours)
        case .duration: label(.typeDuration)
        case .range: label(.typeRange)
        case .record(let kinds): .message(Message(.typeRecord, ["kinds": words(kinds)]))
        case .row(let key, let value): .message(Message(.typeRow, ["key": describe(key), "value": describe(value)]))
        case .list(.record(let kinds)): .message(Message(.typeRecords, ["kinds": words(kinds)]))
        case .list(let element): .message(Message(.typeList, ["element": describe(element)]))
        }
    }

    /// What a node is by its form.
    static func describe(_ node: Node) -> MessageArgument {
        switch node.kind {
        case .text: label(.typeText)
        case .integer: label(.typeInteger)
        case .decimal: label(.typeNumber)
        case .percentage: label(.typePercent)
        case .money: label(.typeMoney)
        case .quantity, .compactDuration: label(.typeDuration)
        case .date, .month, .hijriDate: label(.typeDate)
        case .dateTime: label(.typeDateTime)
        case .time: label(.typeTime)
        case .range, .between: label(.typeRange)
        case .name, .path: label(.typeName)
        case .about: label(.typeApproximate)
        case .negation: label(.typeNegative)
        case .others: label(.typeOthers)
        case .literalWord:
            switch Vocabulary.meanings(of: node.head.word).literal {
            case .true, .false: label(.typeBoolean)
            default: label(.typeAbsent)
            }
        default: label(.typeExpression)
        }
    }

    static func choice(_ set: ChoiceSet) -> MessageArgument {
        .message(Message(.typeChoice, ["choices": .list(set.members.map { .word($0.english) })]))
    }

    static func words(_ kinds: KindSet) -> MessageArgument {
        let all = kinds.map { MessageArgument.word($0.english) }
        return all.count == 1 ? all[0] : .list(Array(all.prefix(6)))
    }

    static func label(_ code: MessageCode) -> MessageArgument { .message(Message(code)) }
}
