-- The first schema of an observatory.
--
-- Records: one table a kind, a column for each field of app/records/field_catalog.cpp. Amounts are whole minor units
-- of their currency (f: the amount or its lower bound, f_max: the upper bound where there is a range); dates are EDTF
-- (ISO 8601-2). NULL is unknown, never zero. Every table has a NOT NULL text key, because SQLite's session extension
-- skips others in silence; foreign keys neither cascade nor trigger, because a replayed changeset would do it twice.

CREATE TABLE contract (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    alternative_names TEXT,
    stage TEXT,
    policy_sector TEXT,
    territory TEXT,
    country TEXT,
    date_signed TEXT,
    date_service_start TEXT,
    date_service_end_planned TEXT,
    date_service_end_actual TEXT,
    investment_total INTEGER,
    investment_total_max INTEGER,
    investment_total_currency TEXT,
    max_outcome_payment INTEGER,
    max_outcome_payment_max INTEGER,
    max_outcome_payment_currency TEXT,
    outcome_payments_made INTEGER,
    outcome_payments_made_max INTEGER,
    outcome_payments_made_currency TEXT,
    beneficiaries_target REAL,
    beneficiaries_target_max REAL,
    beneficiaries_unit TEXT,
    description TEXT,
    indigo_id TEXT,
    reference TEXT,
    notes TEXT
) STRICT;

CREATE TABLE organisation (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    short_name TEXT,
    kind TEXT,
    country TEXT,
    city TEXT,
    website TEXT,
    siren TEXT,
    siret TEXT,
    rna TEXT,
    lei TEXT,
    indigo_id TEXT,
    reference TEXT,
    notes TEXT
) STRICT;

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    reference TEXT,
    notes TEXT
) STRICT;

CREATE TABLE participation (
    id TEXT NOT NULL PRIMARY KEY,
    contract_id TEXT NOT NULL REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    amount INTEGER,
    amount_max INTEGER,
    amount_currency TEXT,
    instrument TEXT,
    date_from TEXT,
    date_to TEXT,
    position INTEGER,
    notes TEXT
) STRICT;

-- from_id and to_id point at a person or an organisation, as from_kind and to_kind say.
CREATE TABLE tie (
    id TEXT NOT NULL PRIMARY KEY,
    from_id TEXT NOT NULL,
    from_kind TEXT NOT NULL CHECK (from_kind IN ('person', 'organisation')),
    relation TEXT NOT NULL,
    to_id TEXT NOT NULL,
    to_kind TEXT NOT NULL CHECK (to_kind IN ('person', 'organisation')),
    date_from TEXT,
    date_to TEXT,
    notes TEXT
) STRICT;

CREATE TABLE event (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    date TEXT,
    date_end TEXT,
    kind TEXT,
    contract_id TEXT REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
    description TEXT,
    reference TEXT,
    notes TEXT
) STRICT;

CREATE TABLE outcome_metric (
    id TEXT NOT NULL PRIMARY KEY,
    contract_id TEXT NOT NULL REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
    label TEXT NOT NULL,
    target REAL,
    target_max REAL,
    unit TEXT,
    deadline TEXT,
    position INTEGER,
    notes TEXT
) STRICT;

CREATE TABLE payment (
    id TEXT NOT NULL PRIMARY KEY,
    contract_id TEXT NOT NULL REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT,
    kind TEXT,
    payer_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    recipient_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    amount INTEGER,
    amount_max INTEGER,
    amount_currency TEXT,
    notes TEXT
) STRICT;

CREATE TABLE source (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    publisher TEXT,
    author TEXT,
    kind TEXT,
    url TEXT,
    archive_url TEXT,
    date_published TEXT,
    date_accessed TEXT,
    language TEXT,
    reliability INTEGER CHECK (reliability BETWEEN 1 AND 5),
    reference TEXT,
    notes TEXT
) STRICT;

CREATE TABLE testimony (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    text TEXT,
    date TEXT,
    context TEXT,
    contract_id TEXT REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,
    confidentiality TEXT NOT NULL,
    notes TEXT
) STRICT;

-- Source source_id says: field `field` of record record_id is `value` (canonical text of the field's type). The field
-- "record" is the record as a whole; a field the catalog does not have is a fact without a column of its own.
CREATE TABLE claim (
    id TEXT NOT NULL PRIMARY KEY,
    record_id TEXT NOT NULL,
    record_kind TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT,
    source_id TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    locator TEXT,
    quotation TEXT,
    standing TEXT,
    notes TEXT
) STRICT;

-- The standing of one field of one record. Its id is made from the two, so that two copies of an observatory that
-- both verify a field meet in one row.
CREATE TABLE verification (
    id TEXT NOT NULL PRIMARY KEY,
    record_id TEXT NOT NULL,
    record_kind TEXT NOT NULL,
    field TEXT NOT NULL,
    standing TEXT NOT NULL,
    checked_by TEXT,
    checked_on TEXT,
    notes TEXT
) STRICT;

-- The journal: append-only, not tracked, merged by union. `position` is the order in this file.
CREATE TABLE journal_entry (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('start', 'edit', 'undo', 'redo')),
    target_id TEXT,
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL,
    changeset BLOB NOT NULL
) STRICT;

-- One record and field that an entry changed; field NULL for a record added or removed. parent_id is the item before
-- it for the same record and field (or for the whole record); other_parent_id the second one after a merge.
CREATE TABLE journal_item (
    id TEXT NOT NULL PRIMARY KEY,
    entry_id TEXT NOT NULL REFERENCES journal_entry (id),
    record_kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    field TEXT,
    old_value TEXT,
    new_value TEXT,
    parent_id TEXT,
    other_parent_id TEXT
) STRICT;

CREATE INDEX contract_by_name ON contract (name COLLATE NOCASE);
CREATE INDEX contract_by_signature ON contract (date_signed);
CREATE INDEX organisation_by_name ON organisation (name COLLATE NOCASE);
CREATE INDEX person_by_name ON person (name COLLATE NOCASE);
CREATE INDEX participation_by_contract ON participation (contract_id, role);
CREATE INDEX participation_by_organisation ON participation (organisation_id, role);
CREATE INDEX participation_by_role ON participation (role, organisation_id, contract_id);
CREATE INDEX tie_by_from ON tie (from_id);
CREATE INDEX tie_by_to ON tie (to_id);
CREATE INDEX event_by_date ON event (date);
CREATE INDEX event_by_contract ON event (contract_id);
CREATE INDEX outcome_metric_by_contract ON outcome_metric (contract_id);
CREATE INDEX payment_by_contract ON payment (contract_id);
CREATE INDEX payment_by_payer ON payment (payer_id);
CREATE INDEX payment_by_recipient ON payment (recipient_id);
CREATE INDEX source_by_title ON source (title COLLATE NOCASE);
CREATE INDEX testimony_by_contract ON testimony (contract_id);
CREATE INDEX claim_by_record ON claim (record_id, field);
CREATE INDEX claim_by_source ON claim (source_id);
CREATE INDEX verification_by_record ON verification (record_id, field);
CREATE INDEX journal_entry_by_position ON journal_entry (position);
CREATE INDEX journal_entry_by_target ON journal_entry (target_id);
CREATE INDEX journal_item_by_entry ON journal_item (entry_id);
CREATE INDEX journal_item_by_record ON journal_item (record_id, field);
