-- The ledger, version 1. `event` is the truth; the tables of the second part are its projection and are written by
-- store/ledger_projection.c alone; those of the third part are neither. Amounts are minor units, instants Unix seconds,
-- days counted from 1970-01-01 (NULL: not known). The id of a projected row is the id of the event that made it.

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    verb TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    invoice_id INTEGER NOT NULL,
    data TEXT NOT NULL,
    why TEXT NOT NULL,
    evidence TEXT NOT NULL
) STRICT;
CREATE INDEX event_account ON event (account_id, id);

-- Accounts whose personal data is being taken out. Only their events may be rewritten, and only in what they tell.
CREATE TABLE forgotten (account_id INTEGER PRIMARY KEY) STRICT;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
CREATE TRIGGER event_no_update BEFORE UPDATE ON event
WHEN NOT EXISTS (SELECT 1 FROM forgotten WHERE account_id = old.account_id)
  OR new.id <> old.id OR new.at <> old.at OR new.verb <> old.verb
  OR new.account_id <> old.account_id OR new.invoice_id <> old.invoice_id
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;

-- The projection. --------------------------------------------------------------------------------------------------

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,            -- the debtor's domain, or the address at a freemail provider
    name TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    zone TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',       -- company, sole-trader, consumer, public
    ladder TEXT NOT NULL DEFAULT '',     -- override by a person
    risk TEXT NOT NULL DEFAULT 'normal',
    opened INTEGER NOT NULL,
    forgotten INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE account_address (
    account_id INTEGER NOT NULL REFERENCES account,
    address TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'ok',    -- ok, failed, wrong, never
    since INTEGER NOT NULL,
    PRIMARY KEY (account_id, address)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_address_address ON account_address (address);

CREATE TABLE invoice (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account,
    kind TEXT NOT NULL,                  -- invoice, credit-note
    number TEXT NOT NULL,
    number_key TEXT NOT NULL,            -- as numbers are compared; '' has no identity but its mail
    seller TEXT NOT NULL,                -- our own domain
    owner TEXT NOT NULL,                 -- who sent it
    buyer TEXT NOT NULL,
    message_id TEXT NOT NULL,
    refs TEXT NOT NULL,
    subject TEXT NOT NULL,
    rcpt_to TEXT NOT NULL,               -- JSON arrays of bare addresses
    rcpt_cc TEXT NOT NULL,
    issued INTEGER,
    due INTEGER,
    due_basis TEXT NOT NULL,
    discount_until INTEGER,
    discount_percent TEXT NOT NULL,
    currency TEXT NOT NULL,
    payable INTEGER NOT NULL,
    open INTEGER NOT NULL,               -- payable - payments - credits
    payment TEXT NOT NULL,               -- JSON: our bank details as the document states them
    document TEXT NOT NULL,              -- SHA-256 of the original, '' not kept
    chase INTEGER NOT NULL,
    why_not TEXT NOT NULL,
    unsure INTEGER NOT NULL,
    captured INTEGER NOT NULL,
    step INTEGER NOT NULL DEFAULT -1,
    occurrence INTEGER NOT NULL DEFAULT 0,
    step_at INTEGER NOT NULL DEFAULT 0,
    shadow_step INTEGER NOT NULL DEFAULT -1,
    shadow_occurrence INTEGER NOT NULL DEFAULT 0,
    shadow_at INTEGER NOT NULL DEFAULT 0,
    cycle INTEGER NOT NULL DEFAULT 0,    -- how often it was opened again
    approved INTEGER NOT NULL DEFAULT 0,
    closed INTEGER NOT NULL DEFAULT 0,
    closed_why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX invoice_identity ON invoice (account_id, number_key, kind, seller) WHERE number_key <> '';
CREATE INDEX invoice_open ON invoice (account_id) WHERE closed = 0;
CREATE INDEX invoice_number ON invoice (number_key);

CREATE TABLE message (
    message_id TEXT NOT NULL,
    invoice_id INTEGER NOT NULL,         -- 0: the account
    account_id INTEGER NOT NULL REFERENCES account,
    kind TEXT NOT NULL,                  -- invoice, reminder, reply, auto-reply, bounce, receipt-notice, person
    sender TEXT NOT NULL,
    at INTEGER NOT NULL,
    action_id INTEGER NOT NULL,
    PRIMARY KEY (message_id, invoice_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX message_account ON message (account_id);

CREATE TABLE contact (                   -- an event by which the debtor heard from us
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account,
    kind TEXT NOT NULL,                  -- ours, person, shadow
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX contact_account ON contact (account_id, at);

CREATE TABLE action (                    -- the outbox
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account,
    lead_invoice INTEGER NOT NULL REFERENCES invoice,
    kind TEXT NOT NULL,                  -- mail, task, handover
    ladder TEXT NOT NULL,
    step INTEGER NOT NULL,
    step_name TEXT NOT NULL,
    occurrence INTEGER NOT NULL,
    cycle INTEGER NOT NULL,
    shadow INTEGER NOT NULL,
    state TEXT NOT NULL,
    epoch INTEGER NOT NULL DEFAULT 0,
    recipient TEXT NOT NULL,
    token TEXT UNIQUE,
    message_id TEXT NOT NULL DEFAULT '',
    queue_id TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    planned INTEGER NOT NULL,
    reserved INTEGER NOT NULL DEFAULT 0,
    seen_event INTEGER NOT NULL,         -- the account's last event when it was decided
    accepted INTEGER NOT NULL DEFAULT 0,
    sent INTEGER NOT NULL DEFAULT 0,
    UNIQUE (lead_invoice, ladder, step, occurrence, cycle, shadow)
) STRICT;
CREATE INDEX action_account ON action (account_id);
CREATE INDEX action_pending ON action (state) WHERE state IN ('planned', 'reserved', 'accepted', 'uncertain');

CREATE TABLE action_invoice (
    action_id INTEGER NOT NULL REFERENCES action,
    invoice_id INTEGER NOT NULL REFERENCES invoice,
    position INTEGER NOT NULL,           -- 0: the lead
    step INTEGER NOT NULL,               -- where this action brings the invoice
    occurrence INTEGER NOT NULL,
    before_step INTEGER NOT NULL,        -- and where it stood
    before_occurrence INTEGER NOT NULL,
    before_at INTEGER NOT NULL,
    PRIMARY KEY (action_id, invoice_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX action_invoice_invoice ON action_invoice (invoice_id);

CREATE TABLE promise (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account,
    invoice_id INTEGER NOT NULL,         -- 0: all of the account
    promised INTEGER NOT NULL,
    amount INTEGER NOT NULL,             -- 0: all that is open
    state TEXT NOT NULL,                 -- open, kept, partly, broken, replaced
    made INTEGER NOT NULL,
    ended INTEGER NOT NULL DEFAULT 0,
    paid INTEGER NOT NULL DEFAULT 0,     -- payments towards it
    quote TEXT NOT NULL,
    message_id TEXT NOT NULL
) STRICT;
CREATE INDEX promise_account ON promise (account_id);

CREATE TABLE payment (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account,
    invoice_id INTEGER NOT NULL,         -- 0: over-payment, kept on the account
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    paid_on INTEGER,
    reference TEXT NOT NULL,
    source TEXT NOT NULL,
    line_key TEXT NOT NULL,              -- identity of the bank's line, '' none
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX payment_account ON payment (account_id);
CREATE INDEX payment_invoice ON payment (invoice_id);
CREATE INDEX payment_line ON payment (line_key) WHERE line_key <> '';

CREATE TABLE credit (
    id INTEGER NOT NULL,
    invoice_id INTEGER NOT NULL REFERENCES invoice, -- taken off what is open here; negative on the note itself
    account_id INTEGER NOT NULL REFERENCES account,
    amount INTEGER NOT NULL,
    number TEXT NOT NULL,                -- of the credit note
    at INTEGER NOT NULL,
    PRIMARY KEY (id, invoice_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX credit_invoice ON credit (invoice_id);

CREATE TABLE hold (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account,
    invoice_id INTEGER NOT NULL,         -- 0: the whole account
    kind TEXT NOT NULL,
    until INTEGER NOT NULL,              -- 0: until a person lifts it
    reason TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    lifted INTEGER NOT NULL DEFAULT 0,
    lifted_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX hold_account ON hold (account_id) WHERE lifted = 0;

CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account,
    invoice_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    owner TEXT NOT NULL,
    message_id TEXT NOT NULL,
    opened INTEGER NOT NULL,
    resolved INTEGER NOT NULL DEFAULT 0,
    answer TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX task_open ON task (account_id) WHERE resolved = 0;

CREATE TABLE reply_intent (              -- what inbound mails meant, for the caps of the rules
    id INTEGER NOT NULL,                 -- of the event reply.read
    position INTEGER NOT NULL,
    account_id INTEGER NOT NULL REFERENCES account,
    invoice_id INTEGER NOT NULL,
    intent TEXT NOT NULL,
    trust TEXT NOT NULL,
    held_from INTEGER NOT NULL,          -- the pause it caused; 0 and 0: none
    held_until INTEGER NOT NULL,
    promised INTEGER NOT NULL,           -- 1: a promise was taken from it
    at INTEGER NOT NULL,
    PRIMARY KEY (id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX reply_intent_account ON reply_intent (account_id, at);

CREATE TABLE decision (                  -- the last decision told
    account_id INTEGER PRIMARY KEY REFERENCES account,
    kind TEXT NOT NULL,
    codes TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

-- No projection. ---------------------------------------------------------------------------------------------------

CREATE TABLE schedule (                  -- when to decide again: can be recomputed
    account_id INTEGER PRIMARY KEY,
    next_at INTEGER NOT NULL
) STRICT;
CREATE INDEX schedule_next ON schedule (next_at, account_id);

CREATE TABLE document (
    sha256 TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE identity (                  -- mails already digested
    digest TEXT PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX identity_at ON identity (at);
