-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema of the data file.
--
-- Days are numbers of days since 0000-12-31; NULL is a day that is not known or not set.
-- Rows are drawn at random by the program. Lists without rows of their own are JSON arrays.

CREATE TABLE employer (
  row_id INTEGER PRIMARY KEY CHECK (row_id = 1),
  name TEXT,
  occupational_health_service INTEGER CHECK (occupational_health_service IN (0, 1)),
  arrangements TEXT CHECK (json_valid (arrangements)),
  days_off TEXT CHECK (json_valid (days_off)),
  local_rules TEXT CHECK (json_valid (local_rules)),
  first_contact_days INTEGER NOT NULL CHECK (first_contact_days >= 0),
  check_in_weeks INTEGER NOT NULL CHECK (check_in_weeks >= 0)
) STRICT;

CREATE TABLE unit (
  row_id INTEGER PRIMARY KEY CHECK (row_id > 0),
  name TEXT NOT NULL CHECK (name <> '')
) STRICT;

CREATE TABLE employee (
  row_id INTEGER PRIMARY KEY CHECK (row_id > 0),
  number TEXT NOT NULL UNIQUE CHECK (number <> ''),
  name TEXT,
  sex TEXT CHECK (sex IN ('f', 'm')),
  born INTEGER CHECK (born BETWEEN 1 AND 3652059),
  absence_known_from INTEGER CHECK (absence_known_from BETWEEN 1 AND 3652059),
  nav_need_answer_on INTEGER CHECK (nav_need_answer_on BETWEEN 1 AND 3652059),
  nav_last_sick_pay_day INTEGER CHECK (nav_last_sick_pay_day BETWEEN 1 AND 3652059),
  nav_last_sick_pay_case_start INTEGER CHECK (nav_last_sick_pay_case_start BETWEEN 1 AND 3652059),
  case_changes TEXT CHECK (json_valid (case_changes)),
  follow_up TEXT CHECK (json_valid (follow_up)),
  postponed TEXT CHECK (json_valid (postponed))
) STRICT;

CREATE TABLE employment (
  row_id INTEGER PRIMARY KEY CHECK (row_id > 0),
  employee INTEGER NOT NULL REFERENCES employee,
  from_day INTEGER CHECK (from_day BETWEEN 1 AND 3652059),
  to_day INTEGER CHECK (to_day BETWEEN 1 AND 3652059),
  unit INTEGER REFERENCES unit,
  percent REAL NOT NULL CHECK (percent > 0 AND percent <= 100),
  CHECK (to_day >= from_day)
) STRICT;
CREATE INDEX employment_of_employee ON employment (employee);
CREATE INDEX employment_in_unit ON employment (unit);

CREATE TABLE absence (
  row_id INTEGER PRIMARY KEY CHECK (row_id > 0),
  employee INTEGER NOT NULL REFERENCES employee,
  from_day INTEGER NOT NULL CHECK (from_day BETWEEN 1 AND 3652059),
  to_day INTEGER CHECK (to_day BETWEEN 1 AND 3652059),
  kind TEXT NOT NULL CHECK (kind IN ('self-certification', 'sick-note', 'waiting-note',
    'treatment-days', 'child-sick', 'leave', 'parental-leave', 'holiday', 'undocumented', 'work')),
  grade INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 100),
  share REAL NOT NULL CHECK (share > 0 AND share <= 1),
  days TEXT CHECK (json_valid (days)),
  covered_by_note INTEGER NOT NULL CHECK (covered_by_note IN (0, 1)),
  registered INTEGER CHECK (registered BETWEEN 1 AND 3652059),
  set_aside INTEGER NOT NULL CHECK (set_aside IN (0, 1)),
  number TEXT,
  source TEXT,
  CHECK (to_day >= from_day)
) STRICT;
CREATE INDEX absence_of_employee ON absence (employee);

CREATE TABLE contact (
  row_id INTEGER PRIMARY KEY CHECK (row_id > 0),
  employee INTEGER NOT NULL REFERENCES employee,
  on_day INTEGER NOT NULL CHECK (on_day BETWEEN 1 AND 3652059),
  kind TEXT NOT NULL CHECK (kind IN ('first', 'check-in', 'return', 'max-date', 'other')),
  way TEXT CHECK (way IN ('phone', 'meeting', 'message', 'visit')),
  next_day INTEGER CHECK (next_day BETWEEN 1 AND 3652059),
  about TEXT
) STRICT;
CREATE INDEX contact_of_employee ON contact (employee);

CREATE TABLE plan (
  row_id INTEGER PRIMARY KEY CHECK (row_id > 0),
  employee INTEGER NOT NULL REFERENCES employee,
  version INTEGER NOT NULL,
  started INTEGER CHECK (started BETWEEN 1 AND 3652059),
  finished INTEGER CHECK (finished BETWEEN 1 AND 3652059),
  contributed INTEGER CHECK (contributed IN (0, 1)),
  case_start INTEGER CHECK (case_start BETWEEN 1 AND 3652059)
) STRICT;
CREATE INDEX plan_of_employee ON plan (employee);

CREATE TABLE dispatch (
  row_id INTEGER PRIMARY KEY CHECK (row_id > 0),
  employee INTEGER NOT NULL REFERENCES employee,
  on_day INTEGER CHECK (on_day BETWEEN 1 AND 3652059),
  recipient TEXT NOT NULL CHECK (recipient IN ('sick-lister', 'nav', 'employee', 'bht', 'other')),
  plan_version INTEGER NOT NULL,
  way TEXT,
  informed INTEGER CHECK (informed IN (0, 1)),
  consent INTEGER CHECK (consent IN (0, 1))
) STRICT;
CREATE INDEX dispatch_of_employee ON dispatch (employee);

CREATE TABLE meeting (
  row_id INTEGER PRIMARY KEY CHECK (row_id > 0),
  employee INTEGER NOT NULL REFERENCES employee,
  planned INTEGER CHECK (planned BETWEEN 1 AND 3652059),
  held INTEGER CHECK (held BETWEEN 1 AND 3652059),
  cancelled INTEGER CHECK (cancelled BETWEEN 1 AND 3652059),
  kind TEXT NOT NULL CHECK (kind IN ('dialogue-1', 'dialogue-2', 'dialogue-3')),
  useful_to INTEGER NOT NULL CHECK (useful_to BETWEEN 0 AND 7),
  called_on INTEGER CHECK (called_on BETWEEN 1 AND 3652059),
  requested_on INTEGER CHECK (requested_on BETWEEN 1 AND 3652059),
  requested_by TEXT,
  sick_lister TEXT,
  next_talk INTEGER CHECK (next_talk BETWEEN 1 AND 3652059),
  case_start INTEGER CHECK (case_start BETWEEN 1 AND 3652059)
) STRICT;
CREATE INDEX meeting_of_employee ON meeting (employee);

CREATE TABLE exception (
  row_id INTEGER PRIMARY KEY CHECK (row_id > 0),
  employee INTEGER NOT NULL REFERENCES employee,
  contact_on INTEGER CHECK (contact_on BETWEEN 1 AND 3652059),
  obligation TEXT NOT NULL CHECK (obligation <> ''),
  ground TEXT,
  new_date INTEGER CHECK (new_date BETWEEN 1 AND 3652059),
  decided_by TEXT
) STRICT;
CREATE INDEX exception_of_employee ON exception (employee);

CREATE TABLE activity (
  row_id INTEGER PRIMARY KEY CHECK (row_id > 0),
  employee INTEGER NOT NULL REFERENCES employee,
  from_day INTEGER CHECK (from_day BETWEEN 1 AND 3652059),
  to_day INTEGER CHECK (to_day BETWEEN 1 AND 3652059),
  kind TEXT NOT NULL CHECK (kind <> ''),
  CHECK (to_day >= from_day)
) STRICT;
CREATE INDEX activity_of_employee ON activity (employee);

CREATE TABLE setting (
  row_id INTEGER PRIMARY KEY CHECK (row_id > 0),
  key TEXT NOT NULL UNIQUE CHECK (key <> ''),
  value TEXT NOT NULL
) STRICT;

-- The audit log. hash is SHA-256 over the hash of the entry before and all of this one but the
-- three columns that may be redacted: purpose, content and salt. content_hash is the salted hash
-- of what those say, row_hash of the row as it became.
CREATE TABLE audit (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  at INTEGER NOT NULL,
  who TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action <> ''),
  record TEXT,
  row INTEGER,
  employee INTEGER,
  purpose TEXT,
  content TEXT,
  salt BLOB CHECK (length (salt) = 16),
  content_hash BLOB NOT NULL CHECK (length (content_hash) = 32),
  row_hash BLOB CHECK (length (row_hash) = 32),
  hash BLOB NOT NULL CHECK (length (hash) = 32)
) STRICT;
CREATE INDEX audit_of_row ON audit (row, number) WHERE row IS NOT NULL;
CREATE INDEX audit_of_employee ON audit (employee, number) WHERE employee IS NOT NULL;

CREATE TRIGGER audit_grows_at_its_end BEFORE INSERT ON audit
WHEN NEW.number <> (SELECT ifnull (max (number), 0) + 1 FROM audit)
BEGIN
  SELECT raise (ABORT, 'the audit log only grows at its end');
END;

CREATE TRIGGER audit_keeps_all BEFORE DELETE ON audit
BEGIN
  SELECT raise (ABORT, 'nothing leaves the audit log');
END;

CREATE TRIGGER audit_keeps_its_chain
BEFORE UPDATE OF number, at, who, action, record, row, employee, content_hash, row_hash, hash
ON audit
BEGIN
  SELECT raise (ABORT, 'the audit log is not changed');
END;

CREATE TRIGGER audit_is_only_redacted BEFORE UPDATE OF purpose, content, salt ON audit
WHEN NEW.purpose IS NOT NULL OR NEW.content IS NOT NULL OR NEW.salt IS NOT NULL
BEGIN
  SELECT raise (ABORT, 'the audit log is only redacted');
END;
