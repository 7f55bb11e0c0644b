-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the whole timeline, the patterns and the measures need.

ALTER TABLE employer ADD COLUMN thresholds TEXT CHECK (json_valid (thresholds));

ALTER TABLE employee ADD COLUMN employment_breaks TEXT CHECK (json_valid (employment_breaks));
ALTER TABLE employee ADD COLUMN rosters TEXT CHECK (json_valid (rosters));
ALTER TABLE employee ADD COLUMN patterns_off TEXT CHECK (json_valid (patterns_off));
ALTER TABLE employee ADD COLUMN presence TEXT CHECK (json_valid (presence));
ALTER TABLE employee ADD COLUMN withdrawal_heard_on INTEGER
  CHECK (withdrawal_heard_on BETWEEN 1 AND 3652059);
ALTER TABLE employee ADD COLUMN withdrawal_from INTEGER
  CHECK (withdrawal_from BETWEEN 1 AND 3652059);
ALTER TABLE employee ADD COLUMN withdrawal_review_on INTEGER
  CHECK (withdrawal_review_on BETWEEN 1 AND 3652059);
ALTER TABLE employee ADD COLUMN withdrawal_ground TEXT;

CREATE TABLE measure (
  row_id INTEGER PRIMARY KEY CHECK (row_id > 0),
  employee INTEGER NOT NULL REFERENCES employee,
  from_day INTEGER CHECK (from_day BETWEEN 1 AND 3652059),
  to_day INTEGER CHECK (to_day BETWEEN 1 AND 3652059),
  evaluate_on INTEGER CHECK (evaluate_on BETWEEN 1 AND 3652059),
  number TEXT,
  category TEXT NOT NULL CHECK (category IN ('organisational', 'psychosocial', 'physical',
    'home-office', 'graded', 'time-off', 'job-mobility', 'with-nav', 'other')),
  what TEXT,
  why TEXT,
  responsible TEXT,
  evaluate_how TEXT,
  if_not_working TEXT,
  load TEXT,
  cost TEXT,
  contact_kept TEXT,
  status TEXT CHECK (status IN ('proposed-by-leader', 'proposed-by-employee', 'declined', 'agreed',
    'running', 'done', 'considered', 'not-possible')),
  reason TEXT,
  effect TEXT CHECK (effect IN ('helped', 'helped-for-a-time', 'no-effect', 'made-worse',
    'too-early')),
  experience TEXT,
  rehabilitating INTEGER NOT NULL CHECK (rehabilitating IN (0, 1)),
  aim TEXT,
  other_work INTEGER NOT NULL CHECK (other_work IN (0, 1)),
  employee_consulted_on INTEGER CHECK (employee_consulted_on BETWEEN 1 AND 3652059),
  union_consulted_on INTEGER CHECK (union_consulted_on BETWEEN 1 AND 3652059),
  case_start INTEGER CHECK (case_start BETWEEN 1 AND 3652059),
  CHECK (to_day >= from_day)
) STRICT;
CREATE INDEX measure_of_employee ON measure (employee);
