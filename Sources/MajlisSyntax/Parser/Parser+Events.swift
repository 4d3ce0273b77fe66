import MajlisText
import MajlisVocabulary

/// Steps and events, tables, queries and tests.
extension Parser {
    // MARK: Steps

    /// `step verify from applied to verified by secretariat within 10 working days { require … }`
    mutating func parseStep() {
        expectName(.step)
        while !atEnd, !at(.leftBrace) {
            if word(.from) || word(.to) || word(.by) {
                valuesPart()
            } else if word(.within) {
                valuePart()
            } else {
                report(.unexpectedInItem, atToken: p, ["found": .code(shown(p))])
                wrapUnreadable { $0.skipToBlock() }
            }
        }
        if at(.leftBrace) { parseBlock(of: nil) }
    }

    /// Steps over what cannot be read, up to the item's block or its end.
    mutating func skipToBlock() {
        while !atEnd, !at(.leftBrace) {
            if at(.leftParen) || at(.leftBracket) { skipBalanced() } else { p += 1 }
        }
    }

    /// `set status = adopted`
    mutating func parseSet() {
        expectName(.set)
        expectEqual()
    }

    // MARK: Events

    /// `on 2016-04-01 done delegate_path[qazi].visa by qazi { evidence "visa 8831" }`; `on` has been taken.
    mutating func parseEvent() {
        let time = open(.eventTime)
        if atEnd || at(.leftBrace) { report(.eventWithoutDate, at: afterLast) } else { parsePrimary() }
        close(time)
        expectName(.on)
        parseSubject()
        while !atEnd, !at(.leftBrace) {
            if word(.by) {
                let word = p
                part { parser in
                    if parser.atEnd || parser.at(.leftBrace) {
                        parser.report(.missingValue, at: parser.afterLast, ["word": .code(parser.shown(word))])
                    } else {
                        parser.parseRange()
                    }
                }
            } else if infix(.in) {
                // The second of a pair: `ask_floor qatar in general_debate`.
                part { $0.parseOperand { $0.parseRange() } }
            } else if word(.as) {
                part { $0.expectName(.on) }
            } else if word(.because) {
                part { $0.expectText(.on) }
            } else {
                report(.unexpectedInItem, atToken: p, ["found": .code(shown(p))])
                wrapUnreadable { $0.skipToBlock() }
            }
        }
        // A brace on the next line is taken as well, unless records follow: then it is a stray one.
        if at(.leftBrace), !current.startsLine || meanings(1).kind == nil && meanings(1).statement == nil {
            parseBlock(of: nil) { parser in parser.parseParts { $0.parseEventDetail() } }
        }
    }

    private mutating func parseSubject() {
        if atEnd || at(.leftBrace) {
            report(.eventWithoutSubject, at: afterLast)
        } else if meanings().kind != nil, token(1).kind == .integer, isOnLine(1) {
            // `recommendation 9`: a kind with the number of one of its records
            let subject = open(.index)
            leaf(.name)
            leaf(.integer)
            close(subject)
        } else {
            parseRange()
        }
    }

    /// What a step declares: `yes 31; no 2; evidence "…"`. Every word takes the value that follows it.
    private mutating func parseEventDetail() {
        guard atWord, !current.isInfix else {
            report(.unexpectedToken, atToken: p, ["found": .code(shown(p))])
            return wrapUnreadable { $0.skipItem() }
        }
        let node = open(.clause)
        p += 1
        let hasColon = accept(.colon)
        if !atEnd, current.startsOperand {
            parseValues()
        } else if hasColon || !atEnd {
            report(.missingValue, at: afterLast, ["word": .code(shown(p - (hasColon ? 2 : 1)))])
        }
        close(node)
    }

    // MARK: Tables, queries, output

    /// `query late = tasks where .status == overdue`
    mutating func parseQueryStatement() {
        expectName(.query)
        expectEqual()
    }

    /// `show agenda`, `show late as table`
    mutating func parseShow(_ statement: Int) {
        expectValue(after: statement)
        if word(.as) { part { $0.expectName(.show) } }
    }
}
