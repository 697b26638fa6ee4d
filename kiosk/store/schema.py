"""The tables of an event's file, as the list of migrations that make them; version n is reached by MIGRATIONS[n - 1].

A migration that was released is never edited: a change is a new one at the end. Every row that a window watches keeps
the `revision` of its last change. Times are ISO 8601 with offset; `not_before` always in UTC, so that it sorts as text.
"""

from __future__ import annotations

APPLICATION_ID = 0x4B494F53
"""The bytes "KIOS" in the file's header: it is one of ours."""

_EVENT = """
CREATE TABLE meta (one INTEGER PRIMARY KEY CHECK (one = 1), revision INTEGER NOT NULL) STRICT;
INSERT INTO meta VALUES (1, 0);

CREATE TABLE desk (one INTEGER PRIMARY KEY CHECK (one = 1), id TEXT NOT NULL, name TEXT NOT NULL) STRICT;

CREATE TABLE event (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id TEXT NOT NULL, name TEXT NOT NULL, date TEXT NOT NULL, slug TEXT NOT NULL, kind TEXT NOT NULL, start_time TEXT
) STRICT;

CREATE TABLE runs (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE, event_id TEXT NOT NULL, label TEXT NOT NULL, distance_meters REAL NOT NULL,
    date TEXT NOT NULL, start_time TEXT, status TEXT, sold_out INTEGER NOT NULL, registration_override TEXT
) STRICT;

CREATE TABLE network (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    state TEXT NOT NULL, since TEXT, not_before TEXT, message TEXT NOT NULL
) STRICT;
INSERT INTO network VALUES (1, 'offline', NULL, NULL, '');
"""

_START_LIST = """
CREATE TABLE pull_state (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    sweep INTEGER NOT NULL, running INTEGER NOT NULL, cursor TEXT, rows INTEGER NOT NULL, complete INTEGER NOT NULL,
    completed_at TEXT, tail TEXT, incomplete_reason TEXT
) STRICT;
INSERT INTO pull_state VALUES (1, 0, 0, NULL, 0, 0, NULL, NULL, NULL);

-- What the API gave (to `server_checked_in`), its keys for looking up, what stands here, and how the pull saw it:
-- `read_revision` is the store's revision before the request that brought the row, `missing` counts complete sweeps
-- in a row that came without it.
CREATE TABLE registrations (
    slot INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE, event_id TEXT NOT NULL, run_id TEXT NOT NULL, email TEXT NOT NULL, status TEXT NOT NULL,
    kind TEXT NOT NULL, name TEXT, pace_group TEXT, bib TEXT, server_checked_in INTEGER NOT NULL,
    bib_key TEXT, email_key TEXT NOT NULL,
    checked_in INTEGER NOT NULL, local INTEGER NOT NULL DEFAULT 0, gone INTEGER NOT NULL DEFAULT 0,
    missing INTEGER NOT NULL DEFAULT 0, seen_sweep INTEGER NOT NULL, read_revision INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX registrations_by_bib ON registrations (bib_key) WHERE bib_key IS NOT NULL;
CREATE INDEX registrations_by_revision ON registrations (revision);
CREATE INDEX registrations_by_run ON registrations (run_id, status, gone, checked_in);

CREATE TABLE set_aside (
    sweep INTEGER NOT NULL, row INTEGER NOT NULL, reason TEXT NOT NULL, registration_id TEXT
) STRICT;
CREATE INDEX set_aside_by_sweep ON set_aside (sweep);

-- A walk-up's temporary id and the one that the server gave it.
CREATE TABLE aliases (
    temporary_id TEXT PRIMARY KEY, server_id TEXT NOT NULL, revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX aliases_by_server_id ON aliases (server_id);
CREATE INDEX aliases_by_revision ON aliases (revision);
"""

_JOURNAL = """
CREATE TABLE operations (
    id TEXT PRIMARY KEY, event_id TEXT NOT NULL, registration_id TEXT NOT NULL, kind TEXT NOT NULL,
    desk_id TEXT NOT NULL, desk_seq INTEGER NOT NULL, hlc TEXT NOT NULL, at TEXT NOT NULL, how TEXT NOT NULL,
    undoes TEXT NOT NULL, reason TEXT, volunteer TEXT, payload TEXT, schema INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    UNIQUE (desk_id, desk_seq)
) STRICT;
CREATE INDEX operations_by_time ON operations (hlc, desk_id, desk_seq);
CREATE INDEX operations_by_registration ON operations (registration_id);
CREATE INDEX operations_undoing ON operations (registration_id) WHERE kind = 'undo';
CREATE TRIGGER operations_are_kept BEFORE DELETE ON operations
    BEGIN SELECT RAISE(ABORT, 'operations are never deleted'); END;
CREATE TRIGGER operations_stay_as_they_are BEFORE UPDATE ON operations
    BEGIN SELECT RAISE(ABORT, 'operations are never changed'); END;

CREATE TABLE grants (
    operation_id TEXT PRIMARY KEY, term INTEGER NOT NULL, hub_id TEXT NOT NULL, hub_seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER grants_are_kept BEFORE DELETE ON grants
    BEGIN SELECT RAISE(ABORT, 'grants are never deleted'); END;
CREATE TRIGGER grants_stay_as_they_are BEFORE UPDATE ON grants
    BEGIN SELECT RAISE(ABORT, 'grants are never changed'); END;

-- What the journal says of a registration: the check-in that stands, and the revision at which the server had
-- acknowledged the last check-in or undo (NULL: it has not). Only registrations with a check-in or an undo have a row.
CREATE TABLE standings (
    slot INTEGER PRIMARY KEY REFERENCES registrations (slot) ON DELETE CASCADE,
    operation_id TEXT, at TEXT, desk_id TEXT, settled_revision INTEGER
) STRICT;

-- The outbox and what became of it. `registration_id` follows aliases (the operation's own never changes);
-- `hlc` repeats the operation's, for the order.
CREATE TABLE deliveries (
    operation_id TEXT NOT NULL REFERENCES operations (id), destination TEXT NOT NULL,
    registration_id TEXT NOT NULL, hlc TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'held', 'refused', 'acknowledged', 'confirmed')),
    attempts INTEGER NOT NULL DEFAULT 0, not_before TEXT, last_error TEXT, acknowledged_revision INTEGER,
    revision INTEGER NOT NULL,
    PRIMARY KEY (operation_id, destination)
) STRICT, WITHOUT ROWID;
CREATE INDEX deliveries_by_state ON deliveries (destination, state, hlc);
CREATE INDEX deliveries_waiting ON deliveries (destination, not_before) WHERE state = 'waiting';
CREATE INDEX deliveries_by_turn ON deliveries (destination, attempts, hlc) WHERE state = 'waiting';
CREATE INDEX deliveries_by_registration ON deliveries (registration_id, destination, hlc);

CREATE VIEW entries AS
    SELECT r.id, r.event_id, r.run_id, r.email, r.status, r.kind, r.name, r.pace_group, r.bib, r.server_checked_in,
        r.checked_in, s.operation_id, s.at, s.desk_id, d.name AS desk_name, r.gone, r.local,
        r.slot, r.bib_key, r.email_key
    FROM registrations r LEFT JOIN standings s ON s.slot = r.slot LEFT JOIN desk d ON d.id = s.desk_id;
"""

_BIBS = """
-- `bib` is the one that the runner has here, `server_bib` the one that the server said.
ALTER TABLE registrations ADD COLUMN server_bib TEXT;
UPDATE registrations SET server_bib = bib;

-- What the journal says of a registration's bib, and the revision at which the server had acknowledged that (NULL: it
-- has not). Only registrations with a bib assignment have a row.
CREATE TABLE given_bibs (
    slot INTEGER PRIMARY KEY REFERENCES registrations (slot) ON DELETE CASCADE,
    bib TEXT, settled_revision INTEGER
) STRICT;

DROP INDEX operations_undoing;
CREATE INDEX operations_taking_back ON operations (registration_id) WHERE undoes <> '[]';

-- What is delivered in turn, as `model.Lane` has it.
ALTER TABLE deliveries ADD COLUMN lane TEXT NOT NULL DEFAULT 'check_ins';
UPDATE deliveries SET lane = 'walk_ups' WHERE operation_id IN (SELECT id FROM operations WHERE kind = 'walk_up');
DROP INDEX deliveries_by_state;
CREATE INDEX deliveries_by_state ON deliveries (destination, state, lane, hlc);
"""

_DESKS = """
-- The other desks whose operations this laptop took over: what people call them, and their public key.
CREATE TABLE desks (id TEXT PRIMARY KEY, name TEXT NOT NULL, key TEXT) STRICT, WITHOUT ROWID;

DROP VIEW entries;
CREATE VIEW entries AS
    SELECT r.id, r.event_id, r.run_id, r.email, r.status, r.kind, r.name, r.pace_group, r.bib, r.server_checked_in,
        r.checked_in, s.operation_id, s.at, s.desk_id, coalesce(d.name, o.name) AS desk_name, r.gone, r.local,
        r.slot, r.bib_key, r.email_key
    FROM registrations r LEFT JOIN standings s ON s.slot = r.slot LEFT JOIN desk d ON d.id = s.desk_id
    LEFT JOIN desks o ON o.id = s.desk_id;
"""

MIGRATIONS: tuple[str, ...] = (_EVENT + _START_LIST + _JOURNAL, _BIBS, _DESKS)
"""SQL that brings a file from version n to n + 1; its last version is what this program reads and writes."""
