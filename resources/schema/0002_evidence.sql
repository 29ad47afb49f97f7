-- Evidence: sources that draw on one another, standings that follow from a rule, what was asked of whom, files kept
-- with sources, testimonies about several records, leads, and named releases.

ALTER TABLE source ADD COLUMN draws_on_id TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE source ADD COLUMN version_of_id TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE source ADD COLUMN confidentiality TEXT;

-- `standing` is what counts: decided by a person where checked_by says who, else the rule's own (computed). basis is
-- what the rule saw when the person decided; where it sees something else now, the decision is questioned (1).
ALTER TABLE verification ADD COLUMN computed TEXT;
ALTER TABLE verification ADD COLUMN basis TEXT;
ALTER TABLE verification ADD COLUMN questioned INTEGER;
ALTER TABLE verification ADD COLUMN origins INTEGER;
ALTER TABLE verification ADD COLUMN asked_of TEXT;
ALTER TABLE verification ADD COLUMN asked_on TEXT;
ALTER TABLE verification ADD COLUMN asked_note TEXT;
-- What looked wrong in the value and was accepted as it is, one line for each reason: 'stale: implementation 2022'.
ALTER TABLE verification ADD COLUMN accepted TEXT;

-- A record that a testimony speaks of.
CREATE TABLE mention (
    id TEXT NOT NULL PRIMARY KEY,
    testimony_id TEXT NOT NULL REFERENCES testimony (id) DEFERRABLE INITIALLY DEFERRED,
    record_id TEXT NOT NULL,
    record_kind TEXT NOT NULL
) STRICT;

-- The one contract a testimony could speak of becomes a mention, under the testimony's own id, so that two
-- copies of a file get the same.
INSERT INTO mention (id, testimony_id, record_id, record_kind)
    SELECT id, id, contract_id, 'contract' FROM testimony WHERE contract_id IS NOT NULL;
UPDATE testimony SET contract_id = NULL WHERE contract_id IS NOT NULL;

-- A file kept with a source. Its bytes are in attachment_content (place 'inside') or in the folder beside the shared
-- file (place 'beside'), both under their SHA-256.
CREATE TABLE attachment (
    id TEXT NOT NULL PRIMARY KEY,
    source_id TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    file_name TEXT NOT NULL,
    media_type TEXT,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    place TEXT NOT NULL,
    notes TEXT
) STRICT;

-- Not tracked: bytes never change under their name, so neither undo nor merging has anything to do with them.
CREATE TABLE attachment_content (
    sha256 TEXT NOT NULL PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;

-- Information that is not yet a fact.
CREATE TABLE lead (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    text TEXT,
    sender TEXT,
    date TEXT,
    url TEXT,
    status TEXT NOT NULL,
    outcome_id TEXT,
    outcome_kind TEXT,
    reason TEXT,
    notes TEXT
) STRICT;

-- A named state of the observatory: as it was after the journal's entry entry_id.
CREATE TABLE release (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    made_on TEXT NOT NULL,
    made_by TEXT,
    entry_id TEXT,
    notes TEXT
) STRICT;

CREATE INDEX source_by_origin ON source (draws_on_id);
CREATE INDEX source_by_version ON source (version_of_id);
-- Both hold everything that the queue and the shares of standings ask of a row, so that counting a million facts
-- reads no row.
DROP INDEX verification_by_record;
CREATE INDEX verification_by_record ON verification (record_id, field, standing, checked_on, asked_of);
CREATE INDEX verification_by_standing
    ON verification (standing, record_kind, checked_on, origins, asked_of, questioned);
CREATE INDEX verification_by_check ON verification (checked_on) WHERE checked_on IS NOT NULL;
CREATE INDEX verification_by_question ON verification (questioned) WHERE questioned = 1;
CREATE INDEX verification_by_person ON verification (asked_of) WHERE asked_of IS NOT NULL;
CREATE INDEX claim_of_amount ON claim (field, record_id, value)
    WHERE field IN ('investment_total', 'max_outcome_payment', 'outcome_payments_made', 'amount');
CREATE INDEX mention_by_testimony ON mention (testimony_id);
CREATE INDEX mention_by_record ON mention (record_id);
CREATE INDEX attachment_by_source ON attachment (source_id);
CREATE INDEX lead_by_status ON lead (status);

-- The record that an item's record hangs on (the contract of a participation, the record a claim is about): its
-- history tells of both, also after the one that hangs on it is gone.
ALTER TABLE journal_item ADD COLUMN owner_id TEXT;
UPDATE journal_item SET owner_id = CASE record_kind
    WHEN 'participation' THEN (SELECT contract_id FROM participation AS t WHERE t.id = journal_item.record_id)
    WHEN 'outcome_metric' THEN (SELECT contract_id FROM outcome_metric AS t WHERE t.id = journal_item.record_id)
    WHEN 'payment' THEN (SELECT contract_id FROM payment AS t WHERE t.id = journal_item.record_id)
    WHEN 'tie' THEN (SELECT from_id FROM tie AS t WHERE t.id = journal_item.record_id)
    WHEN 'claim' THEN (SELECT t.record_id FROM claim AS t WHERE t.id = journal_item.record_id)
    WHEN 'verification' THEN (SELECT t.record_id FROM verification AS t WHERE t.id = journal_item.record_id)
END;

CREATE INDEX journal_item_by_field ON journal_item (record_kind, field);
CREATE INDEX journal_item_by_owner ON journal_item (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX journal_item_of_removal ON journal_item (entry_id) WHERE operation = 'delete';
-- Holds what the list of changes is searched and filtered by, so that looking through it reads no changeset.
DROP INDEX journal_entry_by_position;
CREATE INDEX journal_entry_by_position ON journal_entry (position, made_at, author, text);
