import MajlisText
import MajlisVocabulary

/// The closed list of statements beside records.
extension Parser {
    mutating func parseStatement(_ statement: Statement, in parent: Kind?) {
        deeper { parser in
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
            case .on: parser.parseEvent()
            case .require: parser.parseConditionStatement(.require)
            case .forbid: parser.parseConditionStatement(.forbid)
            case .otherwise: parser.parseOtherwise()
            case .suggest: parser.parseSuggest()
            case .table: parser.parseTable()
            case .query: parser.parseQueryStatement()
            case .show: parser.parseShow()
            case .test: parser.parseTest()
            case .cases: parser.parseCases()
            case .given: parser.parseGiven()
            case .expect: parser.parseExpect()
            case .template: parser.parseTemplate(in: parent)
            }
            parser.expectEndOfItem()
        }
    }

    // MARK: Small parts

    private func word(_ wanted: Clause) -> Bool { at(.word) && !atEnd && meanings().clause == wanted }
    private func word(_ wanted: Particle) -> Bool { at(.word) && !atEnd && meanings().particle == wanted }

    private mutating func expectName(_ what: String) {
        if !atEnd, at(.word) || at(.quotedWord) { leaf(.name) } else { report(.missingName, at: afterLast, ["statement": .word(what)]) }
    }

    private mutating func expectText(_ what: String) {
        if !atEnd, at(.text) || at(.blockText) { parseText() } else { report(.missingText, at: afterLast, ["statement": .word(what)]) }
    }

    private mutating func expectValue(_ what: String) {
        if atEnd || at(.leftBrace) { report(.missingValue, at: afterLast, ["word": .code(what)]) } else { parseValueExpression() }
    }

    private mutating func names(_ what: String) {
        expectName(what)
        while at(.comma) {
            p += 1
            expectName(what)
        }
    }

    /// `word value`, kept as a clause so that the checker finds it like any other.
    private mutating func part(_ body: (inout Parser) -> Void) {
        let node = open(.clause)
        p += 1
        body(&self)
        close(node)
    }

    // MARK: Projects and libraries

    /// `use "rooms.majlis"`, `use std.protocol as protocol`
    private mutating func parseUse() {
        let node = open(.use)
        p += 1
        if at(.text), !atEnd { parseText() } else { expectPath("use") }
        if word(.as) { part { $0.expectName("use") } }
        close(node)
    }

    private mutating func expectPath(_ what: String) {
        guard !atEnd, at(.word) || at(.quotedWord) else { return report(.missingName, at: afterLast, ["statement": .word(what)]) }
        let start = nodes.count
        leaf(.name)
        guard at(.dot) else { return }
        wrap(start, .path)
        while at(.dot), token(1).kind == .word {
            p += 1
            leaf(.memberName)
        }
        close(start)
    }

    /// `enforce std.balance with women_share = 40%`
    private mutating func parseEnforce() {
        let node = open(.enforce)
        p += 1
        expectPath("enforce")
        if word(.with) {
            p += 1
            parseArgument()
            while accept(.comma) { parseArgument() }
        }
        close(node)
    }

    private mutating func parseArgument() {
        let node = open(.argument)
        expectName("enforce")
        if accept(.equal) { parseValueExpression() } else { report(.missingEqual, at: afterLast) }
        close(node)
    }

    /// `parameter women_share = 40%`
    private mutating func parseParameter() {
        let node = open(.parameter)
        p += 1
        expectName("parameter")
        if accept(.colon) { parseType() }
        if accept(.equal) { expectValue("=") }
        close(node)
    }

    /// `define is_vip(p: person) = p.rank <= 3`
    private mutating func parseDefine() {
        let node = open(.define)
        p += 1
        expectName("define")
        if at(.leftParen), !atEnd {
            bracketed(.rightParen) { parser in
                repeat {
                    let parameter = parser.open(.definedParameter)
                    parser.expectName("define")
                    if parser.accept(.colon) { parser.parseType() } else { parser.report(.missingType, at: parser.afterLast) }
                    parser.close(parameter)
                } while parser.accept(.comma)
            }
        }
        if accept(.equal) { expectValue("=") } else { report(.missingEqual, at: afterLast) }
        close(node)
    }

    /// `one of requested, granted`, or the word of a kind or of a type
    private mutating func parseType() {
        let node = open(.fieldType)
        if at(.word), source.text(current.range) == "one", meanings(1).clause == .of || meanings(1).particle?.english == "of" {
            p += 2
            names("field")
        } else if at(.word), meanings().type == .oneOf {
            p += 1
            names("field")
        } else {
            expectName("field")
        }
        close(node)
    }

    /// `extend participant { field visa: … }`, `extend workflow accreditation { step … }`
    private mutating func parseExtend() {
        let node = open(.extend)
        p += 1
        if !atEnd, meanings().kind == .workflow {
            leaf(.memberName)
            expectName("extend")
        } else {
            expectName("extend")
        }
        if at(.leftBrace) { parseBlock(of: nil) } else { report(.missingBlock, at: afterLast, ["statement": .word("extend")]) }
        close(node)
    }

    /// `field visa: one of not_needed, requested = requested access confidential`
    private mutating func parseField() {
        let node = open(.field)
        p += 1
        expectName("field")
        if accept(.colon) { parseType() } else { report(.missingType, at: afterLast) }
        if accept(.equal) { expectValue("=") }
        while word(.access) { part { $0.expectValue("access") } }
        close(node)
    }

    // MARK: Rules

    /// `severity room_conflict error`
    private mutating func parseSeverity() {
        let node = open(.severity)
        p += 1
        expectName("severity")
        expectName("severity")
        close(node)
    }

    /// `waive mixed_panels on funds because "…" expires 2016-04-01`
    private mutating func parseWaive() {
        let node = open(.waive)
        p += 1
        expectName("waive")
        while !atEnd {
            let words = meanings()
            if words.statement == .on {
                part { $0.parseValues(of: nil, shape: nil) }
            } else if words.clause == .because {
                part { $0.expectText("because") }
            } else if words.clause == .expires {
                part { $0.expectValue("expires") }
            } else {
                break
            }
        }
        close(node)
    }

    private mutating func parseConditionStatement(_ kind: SyntaxKind) {
        let node = open(kind)
        let word = p
        p += 1
        expectValue(shown(word))
        close(node)
    }

    /// `otherwise warn "{panel.title} has …"`
    private mutating func parseOtherwise() {
        let node = open(.otherwise)
        p += 1
        if at(.word), !atEnd { leaf(.name) }
        if at(.text) || at(.blockText), !atEnd { parseText() }
        close(node)
    }

    private mutating func parseSuggest() {
        let node = open(.suggest)
        p += 1
        expectText("suggest")
        close(node)
    }

    /// `step verify from applied to verified by secretariat within 10 working days { require … }`
    private mutating func parseStep() {
        let node = open(.step)
        p += 1
        expectName("step")
        while !atEnd, !at(.leftBrace) {
            if word(.from) || word(.to) || word(.by) {
                part { $0.parseValues(of: nil, shape: nil) }
            } else if word(.within) {
                part { $0.expectValue("within") }
            } else {
                report(.unexpectedInHead, atToken: p, ["found": .code(shown(p)), "kind": .word("step")])
                wrapUnreadable(from: p) { parser in
                    while !parser.atEnd, !parser.at(.leftBrace) { parser.p += 1 }
                }
            }
        }
        if at(.leftBrace) { parseBlock(of: nil) }
        close(node)
    }

    // MARK: Events

    /// `on 2016-04-01 done delegate_path[qazi].visa by qazi { evidence "visa 8831" }`
    private mutating func parseEvent() {
        let node = open(.event)
        p += 1
        parseEventParts()
        close(node)
    }

    private mutating func parseEventParts() {
        let time = open(.eventTime)
        if atEnd { report(.eventWithoutDate, at: afterLast) } else { parsePrimary() }
        close(time)
        expectName("on")
        if !atEnd, !at(.leftBrace) {
            // `recommendation 9`: a kind with the number of one of its records
            if meanings().kind != nil, token(1).kind == .integer, !token(1).startsLine {
                let subject = open(.index)
                leaf(.name)
                leaf(.integer)
                close(subject)
            } else {
                parsePrimaryPath()
            }
        } else {
            report(.eventWithoutSubject, at: afterLast)
        }
        while !atEnd, !at(.leftBrace) {
            if word(.by) {
                part { $0.parsePrimaryPath() }
            } else if word(.as) {
                part { $0.expectName("on") }
            } else if word(.because) {
                part { $0.expectText("because") }
            } else {
                report(.unexpectedInItem, atToken: p, ["found": .code(shown(p))])
                wrapUnreadable(from: p) { parser in
                    while !parser.atEnd, !parser.at(.leftBrace) { parser.p += 1 }
                }
            }
        }
        if at(.leftBrace) { parseBlock(of: nil) { $0.parseEventDetails() } }
    }

    private mutating func parsePrimaryPath() { parseRange() }

    /// What a step declares: `yes 31; no 2; evidence "…"`. Every word takes a value.
    private mutating func parseEventDetails() {
        while !at(.rightBrace), !at(.endOfFile) {
            if accept(.semicolon) { continue }
            guard at(.word) || at(.quotedWord) else {
                report(.unexpectedToken, atToken: p, ["found": .code(shown(p))])
                wrapUnreadable(from: p) { parser in
                    let before = parser.p
                    parser.skipItem()
                    if parser.p == before { parser.p += 1 }
                }
                continue
            }
            let node = open(.clause)
            p += 1
            _ = accept(.colon)
            if !atEnd { parseValues(of: nil, shape: nil) }
            close(node)
        }
    }

    // MARK: Tables, queries, output

    /// `table participant [person, category] { … }`, `table participant from "people.csv"`
    private mutating func parseTable() {
        let node = open(.table)
        p += 1
        expectName("table")
        if word(.from) {
            part { $0.expectText("table") }
        } else if at(.leftBracket), !atEnd {
            parseColumnsAndRows("table")
        } else {
            report(.tableWithoutColumns, at: afterLast)
        }
        close(node)
    }

    private mutating func parseColumnsAndRows(_ what: String) {
        let columns = open(.tableColumns)
        bracketed(.rightBracket) { $0.names(what) }
        close(columns)
        guard at(.leftBrace) else { return report(.missingBlock, at: afterLast, ["statement": .word(what)]) }
        parseBlock(of: nil) { parser in
            while !parser.at(.rightBrace), !parser.at(.endOfFile) {
                if parser.accept(.semicolon) { continue }
                let before = parser.p
                let row = parser.open(.tableRow)
                parser.parseValues(of: nil, shape: nil)
                parser.close(row)
                if !parser.atEnd { parser.expectEndOfItem() }
                if parser.p == before { parser.p += 1 }
            }
        }
    }

    private mutating func parseQueryStatement() {
        let node = open(.query)
        p += 1
        expectName("query")
        if accept(.equal) { expectValue("=") } else { report(.missingEqual, at: afterLast) }
        close(node)
    }

    /// `show agenda`, `show late as table`
    private mutating func parseShow() {
        let node = open(.show)
        p += 1
        expectValue("show")
        if word(.as) { part { $0.expectName("show") } }
        close(node)
    }

    // MARK: Tests

    /// `test "…" with acme { … }`
    private mutating func parseTest() {
        let node = open(.test)
        p += 1
        expectText("test")
        if word(.with) { part { $0.parseValues(of: nil, shape: nil) } }
        if at(.leftBrace) { parseBlock(of: nil) } else { report(.missingBlock, at: afterLast, ["statement": .word("test")]) }
        close(node)
    }

    private mutating func parseCases() {
        let node = open(.cases)
        p += 1
        if at(.leftBracket) { parseColumnsAndRows("cases") } else { report(.tableWithoutColumns, at: afterLast) }
        close(node)
    }

    /// `given n organizations { invited }`, `given today = 2027-01-01`
    private mutating func parseGiven() {
        let node = open(.given)
        p += 1
        let kind = meanings(1).kind
        if at(.integer) || at(.word), let kind, !token(1).startsLine {
            leaf(at(.integer) ? .integer : .name)
            leaf(.memberName)
            parseOptionalBlock(of: kind)
        } else {
            expectValue("given")
            if accept(.equal) { expectValue("=") }
        }
        close(node)
    }

    /// `expect holds(invitees) == ok`, `expect refused on 2016-02-02 list acme`
    private mutating func parseExpect() {
        let node = open(.expect)
        p += 1
        if at(.word), meanings().choice == .refused || meanings().choice == .allowed, meanings(1).statement == .on {
            leaf(.name)
            let event = open(.event)
            p += 1
            parseEventParts()
            close(event)
        } else {
            expectValue("expect")
        }
        close(node)
    }

    /// `template session panel_hour { … }`
    private mutating func parseTemplate(in parent: Kind?) {
        let node = open(.template)
        p += 1
        if let kind = meanings().kind, !atEnd { parseRecord(kind, in: parent) } else { report(.templateWithoutKind, at: afterLast) }
        close(node)
    }
}
