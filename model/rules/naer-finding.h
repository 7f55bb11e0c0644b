/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calendar/naer-day.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

/**
 * NaerStatus:
 *
 * What the engine says of an obligation on a day. The tokens of the JSON form are the same words.
 */
typedef enum
{
  NAER_STATUS_UPCOMING,        /* more than 14 days before the due date */
  NAER_STATUS_DUE_SOON,        /* 14 to 1 days before */
  NAER_STATUS_DUE,             /* on the day */
  NAER_STATUS_DONE,
  NAER_STATUS_DONE_LATE,
  NAER_STATUS_NOT_DOCUMENTED,  /* after the day, without a record */
  NAER_STATUS_EXCEPTION,       /* a documented exception */
  NAER_STATUS_NOT_APPLICABLE,
  NAER_STATUS_CONSIDER,        /* no date in law; useful if someone thinks so */
  NAER_STATUS_EXPECTED,        /* a milestone of others */
  NAER_STATUS_INFORMATION,
  NAER_STATUS_CANNOT_JUDGE,    /* facts are missing */
} NaerStatus;

typedef enum
{
  NAER_CLASS_STATUTORY,
  NAER_CLASS_OTHERS,
  NAER_CLASS_RECOMMENDED,
  NAER_CLASS_INFORMATION,
  NAER_CLASS_LOCAL,
} NaerObligationClass;

typedef enum
{
  NAER_ACTOR_EMPLOYER,
  NAER_ACTOR_EMPLOYEE,
  NAER_ACTOR_NAV,
  NAER_ACTOR_NONE,
} NaerActor;

/**
 * NaerFinding:
 * @rule_set: id of the rule set, such as `no-2021`, or `local`
 * @obligation: id of the obligation, such as `plan`
 * @obligation_class: how binding it is
 * @actor: who has to do it
 * @status: what is to be said of it today
 * @due: the due date, or %NAER_DAY_NONE when it has none
 * @calendar_target: an early and softer date, or %NAER_DAY_NONE
 * @last_working_day: the last working day on or before @due when that is a day off, else %NAER_DAY_NONE
 * @if_lasts: whether it applies only if the absence lasts until @due
 * @planned_on: the day an appointment for it is planned, or %NAER_DAY_NONE
 * @done_on: the day it was done, or %NAER_DAY_NONE
 * @ground: (nullable): ground of a documented exception
 * @missing: (nullable) (array zero-terminated=1): names of the facts that are missing
 * @title: what it is called, in the language asked for
 * @text: one sentence: what it is and when
 * @reason: one or two sentences: why it is said now
 * @source: the source of law
 * @rules_checked: when the rule file was last checked
 * @resolves: token of what resolves it: `contact`, `plan`, `dispatch`, `meeting`, `exception`,
 *   `activity`, `consultation`, `note`, `none`
 *
 * What the engine says of one obligation in one case.
 */
typedef struct
{
  char *rule_set;
  char *obligation;
  NaerObligationClass obligation_class;
  NaerActor actor;
  NaerStatus status;
  NaerDay due;
  NaerDay calendar_target;
  NaerDay last_working_day;
  gboolean if_lasts;
  NaerDay planned_on;
  NaerDay done_on;
  char *ground;
  char **missing;
  char *title;
  char *text;
  char *reason;
  char *source;
  NaerDay rules_checked;
  char *resolves;
} NaerFinding;

void        naer_finding_free              (NaerFinding         *finding);
gboolean    naer_finding_is_overdue_duty   (const NaerFinding   *finding);
const char *naer_status_get_code           (NaerStatus           status);
const char *naer_status_get_label          (NaerStatus           status,
                                            NaerLanguage         language);
const char *naer_obligation_class_get_code (NaerObligationClass  obligation_class);
const char *naer_actor_get_code            (NaerActor            actor);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerFinding, naer_finding_free)

G_END_DECLS
