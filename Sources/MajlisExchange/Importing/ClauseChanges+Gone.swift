import MajlisReport
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// What the file has no more, and what comes back.
extension ClauseChanges {
    private static let silent: Set<Kind> = [.conference, .organization, .category, .role, .place, .venue, .checklist]

    mutating func vanish(_ place: Int) {
        let entry = old.entries[place]
        if Self.silent.contains(entry.kind) || Self.isCancelled(entry.value(Clause.status.english)) { return }
        let clause = wording.clause(.status, .cancelled)
        let mayCancel = entry.kind == .session || entry.kind == .item
        if mayCancel, cancelsMissing, entry.isWritten {
            if let node = entry.part(Clause.status.english)?.nodes.first {
                edits.append(TextEdit(old.tree.location(ofNode: node), clause))
            } else {
                insert([clause], into: entry)
            }
            counts.cancelled += 1
            cancelled.insert(place)
            return findings.append(Diagnostic(.importCancelled, at: location(of: entry), ["subject": subject(entry)]))
        }
        counts.gone += 1
        var finding = Diagnostic(.importVanished, at: location(of: entry), ["subject": subject(entry)])
        finding.subjects = [entry.name]
        if mayCancel {
            finding.suggestions = [Message(.importWayOutCancel, ["clause": .code(clause), "option": .command("--cancel-missing")])]
        }
        findings.append(finding)
    }

    func location(of entry: ScriptOutline.Entry) -> Location { old.location(of: entry.node, in: entry) }

    // MARK: What comes back

    static func isCancelled(_ value: PartValue?) -> Bool { value?.pieces == [.word(Choice.cancelled.english)] }

    mutating func restore(_ entry: ScriptOutline.Entry) {
        findings.append(Diagnostic(.importRestored, at: location(of: entry), ["subject": subject(entry)]))
    }

    /// A planner's own cancellation stands, though readers of the file still expect the session.
    mutating func warnOfCancellation(_ mine: ScriptOutline.Entry, _ theirs: ScriptOutline.Entry, _ mark: ImportMarks.Mark?) {
        let key = Clause.status.english
        guard theirs.family == .session, Self.isCancelled(theirs.value(key)), !Self.isCancelled(mine.value(key)),
            let node = theirs.part(key)?.nodes.first, !decides(key, mine.value(key), theirs.value(key), mark),
            mine.value(key) == nil || !isContested(key, mine.value(key), theirs.value(key), mark)
        else { return }
        let clause = MessageArgument.code(Node(tree: old.trees[theirs.tree], index: node).text)
        findings.append(
            Diagnostic(.importCancelledHere, at: old.location(of: node, in: theirs), ["subject": subject(theirs), "clause": clause]))
    }
}
