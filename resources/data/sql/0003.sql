-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands in a follow-up plan and in the minutes of a meeting, conversations, and drafts.

ALTER TABLE employer ADD COLUMN organisation_number TEXT;
ALTER TABLE employer ADD COLUMN leader TEXT;
ALTER TABLE employer ADD COLUMN leader_phone TEXT;
ALTER TABLE employer ADD COLUMN leader_email TEXT;
ALTER TABLE employer ADD COLUMN contact TEXT;
ALTER TABLE employer ADD COLUMN contact_phone TEXT;
ALTER TABLE employer ADD COLUMN bht TEXT;
ALTER TABLE employer ADD COLUMN archive TEXT;
ALTER TABLE employer ADD COLUMN bearable_measures INTEGER NOT NULL DEFAULT 0
  CHECK (bearable_measures >= 0);

ALTER TABLE unit ADD COLUMN number TEXT;
ALTER TABLE unit ADD COLUMN leader TEXT;
ALTER TABLE unit ADD COLUMN leader_phone TEXT;
ALTER TABLE unit ADD COLUMN leader_email TEXT;

ALTER TABLE dispatch ADD COLUMN name TEXT;
ALTER TABLE dispatch ADD COLUMN withdrawn_on INTEGER CHECK (withdrawn_on BETWEEN 1 AND 3652059);

ALTER TABLE contact ADD COLUMN taken_by TEXT
  CHECK (taken_by IN ('employer', 'employee', 'other'));

ALTER TABLE plan ADD COLUMN occasion TEXT
  CHECK (occasion IN ('first', 'update', 'dialogue-1', 'before-nav'));
ALTER TABLE plan ADD COLUMN language TEXT;
ALTER TABLE plan ADD COLUMN employer TEXT;
ALTER TABLE plan ADD COLUMN organisation_number TEXT;
ALTER TABLE plan ADD COLUMN unit TEXT;
ALTER TABLE plan ADD COLUMN unit_number TEXT;
ALTER TABLE plan ADD COLUMN leader TEXT;
ALTER TABLE plan ADD COLUMN leader_phone TEXT;
ALTER TABLE plan ADD COLUMN leader_email TEXT;
ALTER TABLE plan ADD COLUMN contact TEXT;
ALTER TABLE plan ADD COLUMN contact_phone TEXT;
ALTER TABLE plan ADD COLUMN has_bht INTEGER CHECK (has_bht IN (0, 1));
ALTER TABLE plan ADD COLUMN bht TEXT;
ALTER TABLE plan ADD COLUMN position TEXT;
ALTER TABLE plan ADD COLUMN percent REAL NOT NULL DEFAULT 0
  CHECK (percent >= 0 AND percent <= 100);
ALTER TABLE plan ADD COLUMN absent_from INTEGER CHECK (absent_from BETWEEN 1 AND 3652059);
ALTER TABLE plan ADD COLUMN note_from INTEGER CHECK (note_from BETWEEN 1 AND 3652059);
ALTER TABLE plan ADD COLUMN start_grade INTEGER NOT NULL DEFAULT 0
  CHECK (start_grade BETWEEN 0 AND 100);
ALTER TABLE plan ADD COLUMN ordinary_day TEXT;
ALTER TABLE plan ADD COLUMN tasks TEXT CHECK (json_valid (tasks));
ALTER TABLE plan ADD COLUMN own_words TEXT;
ALTER TABLE plan ADD COLUMN measures TEXT CHECK (json_valid (measures));
ALTER TABLE plan ADD COLUMN steps TEXT CHECK (json_valid (steps));
ALTER TABLE plan ADD COLUMN earlier TEXT;
ALTER TABLE plan ADD COLUMN differently TEXT;
ALTER TABLE plan ADD COLUMN options TEXT CHECK (json_valid (options));
ALTER TABLE plan ADD COLUMN needs_nav INTEGER CHECK (needs_nav IN (0, 1));
ALTER TABLE plan ADD COLUMN nav_help INTEGER NOT NULL DEFAULT 0 CHECK (nav_help BETWEEN 0 AND 15);
ALTER TABLE plan ADD COLUMN nav_why TEXT;
ALTER TABLE plan ADD COLUMN other_help INTEGER NOT NULL DEFAULT 0
  CHECK (other_help BETWEEN 0 AND 3);
ALTER TABLE plan ADD COLUMN other_help_what TEXT;
ALTER TABLE plan ADD COLUMN questions INTEGER NOT NULL DEFAULT 0
  CHECK (questions BETWEEN 0 AND 15);
ALTER TABLE plan ADD COLUMN own_questions TEXT;
ALTER TABLE plan ADD COLUMN note_asked TEXT;
ALTER TABLE plan ADD COLUMN note_answer TEXT;
ALTER TABLE plan ADD COLUMN not_possible INTEGER NOT NULL DEFAULT 0 CHECK (not_possible IN (0, 1));
ALTER TABLE plan ADD COLUMN not_possible_why TEXT;
ALTER TABLE plan ADD COLUMN talks TEXT;
ALTER TABLE plan ADD COLUMN next_talk INTEGER CHECK (next_talk BETWEEN 1 AND 3652059);
ALTER TABLE plan ADD COLUMN evaluate_on INTEGER CHECK (evaluate_on BETWEEN 1 AND 3652059);
ALTER TABLE plan ADD COLUMN if_not_working TEXT;
ALTER TABLE plan ADD COLUMN made TEXT CHECK (made IN ('met', 'phone', 'e-mail', 'other'));
ALTER TABLE plan ADD COLUMN not_contributed_why TEXT;
ALTER TABLE plan ADD COLUMN employee_signed_on INTEGER
  CHECK (employee_signed_on BETWEEN 1 AND 3652059);
ALTER TABLE plan ADD COLUMN leader_signed_on INTEGER
  CHECK (leader_signed_on BETWEEN 1 AND 3652059);
ALTER TABLE plan ADD COLUMN signed_at TEXT;
ALTER TABLE plan ADD COLUMN quality INTEGER NOT NULL DEFAULT 0 CHECK (quality BETWEEN 0 AND 1023);
ALTER TABLE plan ADD COLUMN more TEXT;
ALTER TABLE plan ADD COLUMN archived_in TEXT;
ALTER TABLE plan ADD COLUMN archived_on INTEGER CHECK (archived_on BETWEEN 1 AND 3652059);

ALTER TABLE meeting ADD COLUMN language TEXT;
ALTER TABLE meeting ADD COLUMN purpose TEXT;
ALTER TABLE meeting ADD COLUMN starts_at INTEGER NOT NULL DEFAULT 0
  CHECK (starts_at BETWEEN 0 AND 1439);
ALTER TABLE meeting ADD COLUMN minutes INTEGER NOT NULL DEFAULT 0 CHECK (minutes >= 0);
ALTER TABLE meeting ADD COLUMN place TEXT;
ALTER TABLE meeting ADD COLUMN form TEXT CHECK (form IN ('physical', 'video', 'phone'));
ALTER TABLE meeting ADD COLUMN participants TEXT CHECK (json_valid (participants));
ALTER TABLE meeting ADD COLUMN shared_before TEXT;
ALTER TABLE meeting ADD COLUMN shared_consent INTEGER CHECK (shared_consent IN (0, 1));
ALTER TABLE meeting ADD COLUMN plan_with_doctor INTEGER CHECK (plan_with_doctor IN (0, 1));
ALTER TABLE meeting ADD COLUMN preparation TEXT;
ALTER TABLE meeting ADD COLUMN request_why TEXT;
ALTER TABLE meeting ADD COLUMN opening TEXT;
ALTER TABLE meeting ADD COLUMN themes TEXT CHECK (json_valid (themes));
ALTER TABLE meeting ADD COLUMN waits TEXT CHECK (json_valid (waits));
ALTER TABLE meeting ADD COLUMN closing TEXT;
ALTER TABLE meeting ADD COLUMN grade_now INTEGER NOT NULL DEFAULT 0
  CHECK (grade_now BETWEEN 0 AND 100);
ALTER TABLE meeting ADD COLUMN grade_after INTEGER NOT NULL DEFAULT 0
  CHECK (grade_after BETWEEN 0 AND 100);
ALTER TABLE meeting ADD COLUMN unresolved TEXT;
ALTER TABLE meeting ADD COLUMN unresolved_employee TEXT;
ALTER TABLE meeting ADD COLUMN unresolved_employer TEXT;
ALTER TABLE meeting ADD COLUMN needs_nav INTEGER CHECK (needs_nav IN (0, 1));
ALTER TABLE meeting ADD COLUMN nav_why TEXT;
ALTER TABLE meeting ADD COLUMN needs_others TEXT;
ALTER TABLE meeting ADD COLUMN heard INTEGER CHECK (heard IN (0, 1));
ALTER TABLE meeting ADD COLUMN plan_updated INTEGER CHECK (plan_updated IN (0, 1));
ALTER TABLE meeting ADD COLUMN plan_sent_on INTEGER CHECK (plan_sent_on BETWEEN 1 AND 3652059);
ALTER TABLE meeting ADD COLUMN useful TEXT;
ALTER TABLE meeting ADD COLUMN next_time TEXT;
ALTER TABLE meeting ADD COLUMN employee_signed_on INTEGER
  CHECK (employee_signed_on BETWEEN 1 AND 3652059);
ALTER TABLE meeting ADD COLUMN leader_signed_on INTEGER
  CHECK (leader_signed_on BETWEEN 1 AND 3652059);
ALTER TABLE meeting ADD COLUMN signed_at TEXT;
ALTER TABLE meeting ADD COLUMN finished INTEGER CHECK (finished BETWEEN 1 AND 3652059);

CREATE TABLE conversation (
  row_id INTEGER PRIMARY KEY CHECK (row_id > 0),
  employee INTEGER NOT NULL REFERENCES employee,
  planned INTEGER CHECK (planned BETWEEN 1 AND 3652059),
  held INTEGER CHECK (held BETWEEN 1 AND 3652059),
  cancelled INTEGER CHECK (cancelled BETWEEN 1 AND 3652059),
  kind TEXT NOT NULL CHECK (kind IN ('first', 'follow-up', 'pattern', 'return', 'status')),
  holder TEXT NOT NULL CHECK (holder IN ('leader', 'bht', 'both')),
  way TEXT CHECK (way IN ('phone', 'meeting', 'message', 'visit')),
  present TEXT,
  course INTEGER NOT NULL CHECK (course BETWEEN 0 AND 3),
  facts_from INTEGER CHECK (facts_from BETWEEN 1 AND 3652059),
  facts_to INTEGER CHECK (facts_to BETWEEN 1 AND 3652059),
  working_day TEXT,
  change TEXT,
  good_months TEXT,
  what_changed TEXT,
  warning_signs TEXT,
  agreed TEXT,
  next_talk INTEGER CHECK (next_talk BETWEEN 1 AND 3652059),
  case_start INTEGER CHECK (case_start BETWEEN 1 AND 3652059),
  language TEXT
) STRICT;
CREATE INDEX conversation_of_employee ON conversation (employee);

CREATE TABLE agreement (
  row_id INTEGER PRIMARY KEY CHECK (row_id > 0),
  employee INTEGER NOT NULL REFERENCES employee,
  agreed_on INTEGER CHECK (agreed_on BETWEEN 1 AND 3652059),
  case_start INTEGER CHECK (case_start BETWEEN 1 AND 3652059),
  channel TEXT,
  every_days INTEGER NOT NULL CHECK (every_days >= 0),
  who TEXT,
  colleagues_told TEXT,
  no_work_email INTEGER CHECK (no_work_email IN (0, 1)),
  handed_over_to TEXT,
  handed_over_on INTEGER CHECK (handed_over_on BETWEEN 1 AND 3652059)
) STRICT;
CREATE INDEX agreement_of_employee ON agreement (employee);

CREATE TABLE week (
  row_id INTEGER PRIMARY KEY CHECK (row_id > 0),
  employee INTEGER NOT NULL REFERENCES employee,
  monday INTEGER NOT NULL CHECK (monday BETWEEN 1 AND 3652059),
  presence INTEGER NOT NULL CHECK (presence BETWEEN 0 AND 100),
  note TEXT
) STRICT;
CREATE INDEX week_of_employee ON week (employee);

-- What is being written and is not yet said: one row for each record, by its row. It is outside
-- the audit log, and goes when the record is finished, or when its employee is gone.
CREATE TABLE draft (
  row_id INTEGER PRIMARY KEY CHECK (row_id > 0),
  record TEXT NOT NULL CHECK (record <> ''),
  employee INTEGER NOT NULL CHECK (employee > 0),
  saved_at INTEGER NOT NULL,
  content TEXT NOT NULL CHECK (json_valid (content))
) STRICT;
