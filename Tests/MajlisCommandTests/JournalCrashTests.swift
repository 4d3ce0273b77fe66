import Foundation
import Glibc
import Testing

/// What was acknowledged is there, whole and in its chain, whatever happens to the process or to the disk.
@Suite(.serialized) struct JournalCrashTests {
    /// How often the process is killed, each time at another point; on a machine of its own this takes about 20 s.
    static let kills = 1_000

    /// Starts the program with its output in files, kills it after so many microseconds, and says whether it had acknowledged.
    private func recordAndKill(_ meeting: RecordedMeeting, _ event: String, id: String, after microseconds: UInt32) throws -> Bool {
        let output = meeting.folder.path("out")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        let script = meeting.folder.path(RecordedMeeting.script)
        let program = try Majlis.binary()
        let arguments = [program, "record", script, event, "--id", id]
        var words = arguments.map { argument in argument.withCString { strdup($0) } }
        words.append(nil)
        defer { for word in words { free(word) } }
        var process = pid_t()
        try #require(posix_spawn(&process, program, &actions, nil, words, environ) == 0)
        usleep(microseconds)
        kill(process, SIGKILL)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return try meeting.folder.text("out").contains("recorded")
    }

    @Test func killedAtRandomPointsItLosesNothing() throws {
        let meeting = try RecordedMeeting(organizations: 1)
        // As long as about half of the runs get to their acknowledgement, the other half are killed somewhere on the way there.
        var span = 20_000.0
        var acknowledged: [String] = []
        for number in 0..<Self.kills {
            let id = "event-\(number)"
            let isDone = try recordAndKill(meeting, "on 2027-02-01 touch_it body_1", id: id, after: UInt32.random(in: 0...UInt32(span)))
            if isDone { acknowledged.append(id) }
            span = min(max(span * (isDone ? 0.97 : 1.03), 2_000), 500_000)
            if number % 50 == 49, !acknowledged.isEmpty {
                let verified = try meeting.journal("verify")
                #expect(verified.status == 0, "\(number): \(verified.output)\(verified.errors)")
            }
        }
        let killedBefore = Self.kills - acknowledged.count
        let ids = try meeting.ids()
        let kept = Set(ids)
        #expect(kept.count == ids.count)
        #expect(acknowledged.filter { !kept.contains($0) } == [])
        // The kills must have come on both sides of the acknowledgement, or nothing was tested.
        #expect(acknowledged.count > Self.kills / 10, "\(acknowledged.count) acknowledged")
        #expect(killedBefore > Self.kills / 10, "\(killedBefore) killed before")
        #expect(try meeting.folder.names().filter { $0.hasPrefix(".majlis") } == [])
    }

    @Test func manyProcessesAtOnceLoseNothing() async throws {
        let meeting = try RecordedMeeting(organizations: 60)
        // Four writers, each with its own bodies, all at once.
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    for number in (writer * 15 + 1)...(writer * 15 + 15) {
                        let run = try meeting.record(RecordedMeeting.event(number), ["--id", "e\(number)"])
                        #expect(run.output.contains("recorded as"), "\(run.errors)")
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(Set(try meeting.ids()) == Set((1...60).map { "e\($0)" }))
        #expect(try meeting.journal("verify").status == 0)
    }

    /// The system's calls in their order: everything written to the journal is synced before the acknowledgement is.
    @Test(.enabled(if: Machine.mayTrace, "strace is not installed or may not trace here"))
    func syncedBeforeAcknowledged() throws {
        let meeting = try RecordedMeeting()
        _ = try meeting.record(RecordedMeeting.event(1))
        let calls = "trace=openat,write,pwrite64,ftruncate,fsync,fdatasync,unlink,close"
        let run = try Majlis.execute(
            "/usr/bin/strace",
            [
                "-f", "-y", "-s", "300", "-e", calls, "-o", "trace", try Majlis.binary(), "record", "meeting.majlis",
                RecordedMeeting.event(2),
            ],
            in: meeting.folder, input: nil, environment: [:])
        #expect(run.status == 0, "\(run.errors)")
        let trace = try meeting.folder.text("trace").split(separator: "\n").map(String.init)
        let acknowledged = try #require(trace.firstIndex { $0.contains("write(1<") && $0.contains("recorded as 2") })
        var unsynced: Set<String> = []
        var sawSync: Set<String> = []
        for line in trace[..<acknowledged] {
            guard let open = line.firstIndex(of: "<"), let close = line[open...].firstIndex(of: ">") else {
                // A rollback journal that is deleted needs nothing of its own on the disk, but its folder.
                if line.contains("unlink(") && line.contains("meeting.journal-journal") {
                    unsynced.remove(meeting.folder.path("meeting.journal-journal"))
                    unsynced.insert(meeting.folder.path)
                }
                continue
            }
            let file = String(line[line.index(after: open)..<close])
            guard file.hasPrefix(meeting.folder.path) else { continue }
            if line.contains("pwrite64(") || line.contains(" write(") || line.contains("ftruncate(") { unsynced.insert(file) }
            if line.contains("fsync(") || line.contains("fdatasync(") {
                unsynced.remove(file)
                sawSync.insert(file)
            }
        }
        #expect(unsynced == [], "written and not synced when it was acknowledged")
        for name in [RecordedMeeting.journal, RecordedMeeting.head, "meeting.journal-journal"] {
            #expect(sawSync.contains(meeting.folder.path(name)), "\(name) is not synced")
        }
        #expect(sawSync.contains(meeting.folder.path), "the folder is not synced")
    }

    @Test func aFullDiskLosesNothing() throws {
        let meeting = try RecordedMeeting(organizations: 400)
        for number in 1...3 { _ = try meeting.record(RecordedMeeting.event(number), ["--id", "e\(number)"]) }
        // A limit on the size of files stands for the disk: first the journal just cannot grow, then nothing can be written.
        let events = (4...400).map { RecordedMeeting.event($0) }.joined(separator: "\n")
        try meeting.folder.write("events.majlis", events + "\n")
        for blocks in [96, 64, 48, 16, 8, 1, 0] {
            let run = try Majlis.shell("ulimit -f \(blocks); majlis record meeting.majlis --from events.majlis", in: meeting.folder)
            if run.output.contains("recorded as") { break }
            #expect(run.status == 2, "\(blocks): \(run.status) \(run.output)\(run.errors)")
            #expect(run.errors.contains("M0961") || run.errors.isEmpty, "\(run.errors)")
            #expect(try meeting.ids() == ["e1", "e2", "e3"], "\(blocks) blocks")
            #expect(try meeting.journal("verify").status == 0)
        }
        #expect(try meeting.record(RecordedMeeting.event(4), ["--id", "e4"]).output.hasSuffix("recorded as 4\n"))
    }

    /// A real file system without room, where the machine lets the test mount one.
    @Test(.enabled(if: Machine.mayMount, "no file system may be mounted here")) func aFullFileSystemLosesNothing() throws {
        let meeting = try RecordedMeeting(organizations: 400)
        let mount = meeting.folder.path("small")
        let line = "mkdir small && mount -t tmpfs -o size=160k none small"
        #expect(try Majlis.shell(line, in: meeting.folder).status == 0)
        defer { _ = try? Majlis.shell("umount \(mount)", in: meeting.folder) }
        _ = try Majlis.shell("cp meeting.majlis small/", in: meeting.folder)
        var acknowledged = 0
        var refusals = 0
        for number in 1...120 where refusals < 5 {
            let run = try Majlis.run(
                ["record", "small/meeting.majlis", RecordedMeeting.event(number), "--id", "e\(number)"], in: meeting.folder)
            if run.status == 0 {
                acknowledged += 1
            } else {
                #expect(run.errors.contains("M0961"), "\(run.errors)")
                refusals += 1
            }
            if number == 20 { _ = try Majlis.shell("cat /dev/zero > small/filler", in: meeting.folder) }
        }
        #expect(refusals > 0)
        let list = try Majlis.run(["journal", "list", "small/meeting.majlis", "--format", "csv"], in: meeting.folder)
        #expect(list.output.split(whereSeparator: \.isNewline).count - 1 == acknowledged, "\(list.errors)")
        #expect(try Majlis.run(["journal", "verify", "small/meeting.majlis"], in: meeting.folder).status == 0)
    }

    @Test(.enabled(if: UnprivilegedUser.isAvailable, "no user whom permissions bind")) func aReadOnlyFileLosesNothing() throws {
        let meeting = try RecordedMeeting()
        _ = try meeting.record(RecordedMeeting.event(1), ["--id", "e1"])
        let before = try meeting.folder.bytes(RecordedMeeting.journal)
        let files = [RecordedMeeting.journal, RecordedMeeting.head]
        for name in files { chmod(meeting.folder.path(name), 0o444) }
        chmod(meeting.folder.path, 0o555)
        defer { chmod(meeting.folder.path, 0o755) }
        let run = try UnprivilegedUser.run(["record", RecordedMeeting.script, RecordedMeeting.event(2)], in: meeting.folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("M0961"))
        #expect(try meeting.folder.bytes(RecordedMeeting.journal) == before)
        // It can still be read.
        let query = try UnprivilegedUser.run(["query", RecordedMeeting.script, "body_1.listing"], in: meeting.folder)
        #expect(query.output == "noted\n", "\(query.errors)")
        #expect(try UnprivilegedUser.run(["journal", "verify", RecordedMeeting.script], in: meeting.folder).status == 0)
    }

    @Test func damageIsNamedAndWhatIsIntactIsGiven() throws {
        let meeting = try RecordedMeeting()
        for number in 1...5 { _ = try meeting.record(RecordedMeeting.event(number), ["--id", "e\(number)"]) }
        var bytes = try meeting.folder.bytes(RecordedMeeting.journal)
        let place = try #require(Data(bytes).firstRange(of: Data("note_down body_3".utf8))).lowerBound
        bytes[place] = UInt8(ascii: "x")
        try meeting.folder.write(RecordedMeeting.journal, bytes)
        let verified = try meeting.journal("verify")
        #expect(verified.status == 1)
        #expect(verified.output.contains("entry 3 is not what was recorded"), "\(verified.output)")
        let exported = try meeting.journal("export")
        #expect(exported.status == 1)
        #expect(exported.output.contains("# 3 is damaged and left out"))
        #expect(exported.output.split(separator: "\n").count { $0.hasPrefix("on ") } == 4)
        // Nothing is reckoned from a part, and nothing is added to it.
        #expect(try Majlis.run(["query", RecordedMeeting.script, "body_1.listing"], in: meeting.folder).errors.contains("M0966"))
        #expect(try meeting.record(RecordedMeeting.event(6)).errors.contains("M0966"))
        try meeting.folder.write(RecordedMeeting.journal, Array(bytes[..<8_192]))
        #expect(try meeting.journal("verify").status == 1)
        #expect(try meeting.record(RecordedMeeting.event(6)).status == 2)
    }
}
