import MajlisText
import MajlisVocabulary

/// The closed list of statements beside records: projects and libraries, fields, rules and steps.
extension Parser {
    mutating func parseStatement(_ statement: Statement, in parent: Kind?) {
        deeper(.item) { parser in
            let node = parser.open(Parser.nodeKind(of: statement))
            let word = parser.p
            parser.p += 1
            switch statement {
            case .use: parser.parseUse()
            case .enforce: parser.parseEnforce()
            case .parameter: parser.parseParameter()
            case .define: parser.parseDefine()
            case .extend: parser.parseExtend()
            case .field: parser.parseField()
            case .severity: parser.parseSeverity()
            case .waive: parser.parseWaive()
            case .step: parser.parseStep()
            case .set: parser.parseSet()
            case .on: parser.parseEvent()
            case .require, .forbid: parser.expectValue(after: word)
            case .otherwise: parser.parseOtherwise()
            case .suggest: parser.expectText(.suggest)
            case .table: parser.parseTable()
            case .query: parser.parseQueryStatement()
            case .show: parser.parseShow(word)
            case .test: parser.parseTest()
            case .cases: parser.parseColumnsAndRows(.cases)
            case .given: parser.parseGiven(word)
            case .expect: parser.parseExpect(word)
            case .template: parser.parseTemplate(in: parent)
            }
            parser.close(node)
            parser.expectEndOfItem()
        }
    }

    private static func nodeKind(of statement: Statement) -> SyntaxKind {
        switch statement {
        case .use: .use
        case .enforce: .enforce
        case .parameter: .parameter
        case .define: .define
        case .extend: .extend
        case .field: .field
        case .severity: .severity
        case .waive: .waive
        case .step: .step
        case .set: .set
        case .on: .event
        case .require: .require
        case .forbid: .forbid
        case .otherwise: .otherwise
        case .suggest: .suggest
        case .table: .table
        case .query: .query
        case .show: .show
        case .test: .test
        case .cases: .cases
        case .given: .given
        case .expect: .expect
        case .template: .template
        }
    }

    // MARK: Small parts

    func word(_ wanted: Clause) -> Bool { at(.word) && meanings().clause == wanted && !atEnd }
    func word(_ wanted: Particle) -> Bool { at(.word) && meanings().particle == wanted && !atEnd }

    mutating func expectName(_ statement: Statement) {
        if atWord, !atEnd {
            leaf(.name)
        } else {
            report(.missingName, at: afterLast, ["statement": .word(statement.english)])
        }
    }

    mutating func expectText(_ statement: Statement) {
        if at(.text) || at(.blockText), !atEnd {
            parseText()
        } else {
            report(.missingText, at: afterLast, ["statement": .word(statement.english)])
        }
    }

    mutating func expectValue(after word: Int) {
        if atEnd || at(.leftBrace) {
            report(.missingValue, at: afterLast, ["word": .code(shown(word))])
        } else {
            parseValueExpression()
        }
    }

    /// `= value`
    mutating func expectEqual() {
        if accept(.equal) { expectValue(after: p - 1) } else { report(.missingEqual, at: afterLast) }
    }

    mutating func names(_ statement: Statement) {
        expectName(statement)
        while accept(.comma) { expectName(statement) }
    }

    /// `word value`, kept as a clause so that the checker finds it like any other.
    mutating func part(_ body: (inout Parser) -> Void) {
        let node = open(.clause)
        p += 1
        body(&self)
        close(node)
    }

    /// The word at hand and its values.
    mutating func valuesPart() {
        let word = p
        part { parser in
            if parser.atEnd || parser.at(.leftBrace) {
                parser.report(.missingValue, at: parser.afterLast, ["word": .code(parser.shown(word))])
            } else {
                parser.parseValues()
            }
        }
    }

    /// The word at hand and one value.
    mutating func valuePart() {
        let word = p
        part { $0.expectValue(after: word) }
    }

    mutating func expectBlock(_ statement: Statement) {
        if at(.leftBrace) {
            parseBlock(of: nil)
        } else {
            report(.missingBlock, at: afterLast, ["statement": .word(statement.english)])
        }
    }

    // MARK: Projects and libraries

    /// `use "rooms.majlis"`, `use std.protocol as protocol`
    private mutating func parseUse() {
        if at(.text) || at(.blockText), !atEnd { parseText() } else { expectPath(.use) }
        if word(.as) { part { $0.expectName(.use) } }
    }

    mutating func expectPath(_ statement: Statement) {
        let start = nodes.count
        expectName(statement)
        guard at(.dot), !atEnd, nodes.count > start else { return }
        wrap(start, .path)
        while at(.dot), !atEnd {
            p += 1
            if startsMember(0) { leaf(.memberName) } else { report(.missingMember, atToken: p - 1) }
        }
        close(start)
    }

    /// `enforce std.balance with women_share = 40%`
    private mutating func parseEnforce() {
        expectPath(.enforce)
        guard word(.with) else { return }
        p += 1
        repeat {
            let node = open(.argument)
            expectName(.enforce)
            expectEqual()
            close(node)
        } while accept(.comma)
    }

    /// `parameter women_share: percent = 40%`
    private mutating func parseParameter() {
        expectName(.parameter)
        if accept(.colon) { parseType(.parameter) }
        if at(.equal), !atEnd { expectEqual() }
    }

    /// `define is_vip(p: person) = p.rank <= 3`
    private mutating func parseDefine() {
        expectName(.define)
        if at(.leftParen), !atEnd {
            bracketed(.rightParen) { parser in
                repeat {
                    let parameter = parser.open(.definedParameter)
                    parser.expectName(.define)
                    parser.expectType(.define)
                    parser.close(parameter)
                } while parser.accept(.comma)
            }
        }
        expectEqual()
    }

    mutating func expectType(_ statement: Statement) {
        if accept(.colon) { parseType(statement) } else { report(.missingType, at: afterLast) }
    }

    /// `one of requested, granted`, or the word of a kind or of a type
    private mutating func parseType(_ statement: Statement) {
        let node = open(.fieldType)
        let words = choiceWords
        if words > 0 {
            p += words
            expectName(statement)
            // In `define f(a: one of x, y, b: text)` the last comma is not the list's.
            while at(.comma), !(token(2).kind == .colon && isOnLine(2)), accept(.comma) { expectName(statement) }
        } else if atWord, !atEnd {
            leaf(.name)
        } else {
            report(.missingType, at: afterLast)
        }
        close(node)
    }

    /// How many words say that one of several names is the value: two for `one of`, one for إحدى; 0 where that is not said.
    private var choiceWords: Int {
        guard at(.word), !atEnd else { return 0 }
        if source.text(current.range) == "one" { return meanings(1).clause == .of && isOnLine(1) ? 2 : 0 }
        return meanings().type == .oneOf && startsMember(1) ? 1 : 0
    }

    // MARK: Fields

    /// `extend participant { field visa: … }`, `extend workflow accreditation { step … }`
    private mutating func parseExtend() {
        if !atEnd, meanings().kind == .workflow, startsMember(1) { leaf(.memberName) }
        expectName(.extend)
        expectBlock(.extend)
    }

    /// `field visa: one of not_needed, requested = requested access confidential`
    private mutating func parseField() {
        expectName(.field)
        expectType(.field)
        if at(.equal), !atEnd { expectEqual() }
        if word(.access) { valuePart() }
    }

    // MARK: Rules

    /// `severity room_conflict error`, `severity mixed_panels note on funds`
    private mutating func parseSeverity() {
        expectPath(.severity)
        expectName(.severity)
        if !atEnd, meanings().statement == .on { valuesPart() }
    }

    /// `waive mixed_panels on funds because "…" expires 2016-04-01`
    private mutating func parseWaive() {
        expectPath(.waive)
        while !atEnd {
            let words = meanings()
            if words.statement == .on {
                valuesPart()
            } else if words.clause == .because {
                part { $0.expectText(.waive) }
            } else if words.clause == .expires {
                valuePart()
            } else {
                return
            }
        }
    }

    /// `otherwise warn "{panel.title} has …"`
    private mutating func parseOtherwise() {
        let before = p
        if atWord, !atEnd { leaf(.name) }
        if at(.text) || at(.blockText), !atEnd { parseText() } else if p == before { expectText(.otherwise) }
    }

    // MARK: Templates

    /// `template session panel_hour { … }`
    private mutating func parseTemplate(in parent: Kind?) {
        if let kind = meanings().kind, !atEnd {
            parseRecord(kind, in: parent)
        } else {
            report(.templateWithoutKind, at: afterLast)
        }
    }
}
