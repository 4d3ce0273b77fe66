import GRDB

/// The tables of a journal and how older ones become newer ones.
enum JournalSchema {
    /// `MJLS`: tells a journal from another database.
    static let applicationID = 0x4D4A_4C53

    static let pageSize = 4096

    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 entries") { db in
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(
                sql: """
                    CREATE TABLE entry (
                        number INTEGER PRIMARY KEY CHECK (number > 0),
                        id TEXT NOT NULL UNIQUE,
                        text TEXT NOT NULL,
                        recorded_at INTEGER NOT NULL,
                        recorded_by TEXT NOT NULL,
                        script BLOB NOT NULL CHECK (length(script) = 32),
                        previous BLOB NOT NULL CHECK (length(previous) = 32),
                        hash BLOB NOT NULL CHECK (length(hash) = 32)
                    ) STRICT;
                    CREATE TABLE head (
                        only INTEGER PRIMARY KEY CHECK (only = 1),
                        count INTEGER NOT NULL,
                        hash BLOB NOT NULL CHECK (length(hash) = 32)
                    ) STRICT;
                    INSERT INTO head VALUES (1, 0, zeroblob(32));
                    CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry
                        BEGIN SELECT RAISE(ABORT, 'entries of a journal are never changed'); END;
                    CREATE TRIGGER entry_is_not_deleted BEFORE DELETE ON entry
                        BEGIN SELECT RAISE(ABORT, 'entries of a journal are never deleted'); END;
                    CREATE TRIGGER entry_follows_the_head BEFORE INSERT ON entry
                        WHEN NEW.number IS NOT (SELECT count + 1 FROM head) OR NEW.previous IS NOT (SELECT hash FROM head)
                        BEGIN SELECT RAISE(ABORT, 'an entry follows the last one'); END;
                    CREATE TRIGGER entry_moves_the_head AFTER INSERT ON entry
                        BEGIN UPDATE head SET count = NEW.number, hash = NEW.hash; END;
                    CREATE TRIGGER head_is_not_deleted BEFORE DELETE ON head
                        BEGIN SELECT RAISE(ABORT, 'the head of a journal is never deleted'); END;
                    CREATE TRIGGER head_moves_forward BEFORE UPDATE ON head WHEN NEW.count IS NOT OLD.count + 1
                        BEGIN SELECT RAISE(ABORT, 'the head of a journal moves forward'); END;
                    """)
        }
        // What was reckoned from entries, kept to be read instead of reckoning it again; it may be thrown away at any time.
        migrator.registerMigration("2 snapshots") { db in
            try db.execute(
                sql: """
                    CREATE TABLE snapshot (
                        key BLOB PRIMARY KEY,
                        through INTEGER NOT NULL,
                        hash BLOB NOT NULL,
                        bytes BLOB NOT NULL,
                        digest BLOB NOT NULL
                    ) STRICT;
                    """)
        }
        return migrator
    }()

    /// Whether the file is a journal that this program knows, and how far its tables have come.
    static func state(of db: Database) throws -> State {
        let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        // Killed while it was made, it may have come no further than the table that lists the migrations.
        if id == 0, try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'") == 0 {
            return .empty
        }
        guard id == applicationID else { return .foreign }
        if try migrator.hasBeenSuperseded(db) { return .newer }
        return try migrator.hasCompletedMigrations(db) ? .current : .older
    }

    enum State {
        case empty, foreign, older, current, newer
    }
}
