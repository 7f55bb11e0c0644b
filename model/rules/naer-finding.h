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

typedef struct _NaerObligation NaerObligation;
typedef struct _NaerRuleText NaerRuleText;

/**
 * NaerFindingBasis:
 * @obligation: (nullable): the obligation, %NULL for a rule of the employer’s own
 * @nudges: whether the reminder before the due date is said first
 * @first_words: (nullable): what is said next
 * @sentences: what is said in common words, a bit for each #NaerSentence
 * @last_day: the last known day of the absence that the obligation is about
 * @contact_on: the day of contact of the exception, or %NAER_DAY_NONE
 * @requested_on: the day that others were asked for it, or %NAER_DAY_NONE
 * @number: how many days, weeks or months were counted
 *
 * What the words of a finding are made of. naer_timelines_explain() reads it.
 */
typedef struct
{
  const NaerObligation *obligation;
  gboolean nudges;
  const NaerRuleText *first_words;
  guint32 sentences;
  NaerDay last_day;
  NaerDay contact_on;
  NaerDay requested_on;
  int number;
} NaerFindingBasis;

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
 * @postponed_until: the day until which the leader has put off the reminder of what is still open,
 *   or %NAER_DAY_NONE; no date and no status follows from it
 * @ground: (nullable): ground of an exception
 * @missing: (nullable) (array zero-terminated=1): names of the facts that are missing
 * @title: (nullable): what it is called, in the language asked for
 * @text: (nullable): one sentence: what it is and when
 * @reason: (nullable): one or two sentences: why it is said now
 * @source: (nullable): the source of law
 * @rules_checked: when the rule file was last checked
 * @resolves: token of what resolves it: `contact`, `plan`, `dispatch`, `meeting`, `exception`,
 *   `activity`, `consultation`, `note`, `none`
 * @basis: what its words are made of
 *
 * What the engine says of one obligation in one case. Title, text, reason and source are there
 * once naer_timelines_explain() has put it into words. Names and codes belong to the rule book.
 */
typedef struct
{
  const char *rule_set;
  const char *obligation;
  NaerObligationClass obligation_class;
  NaerActor actor;
  NaerStatus status;
  NaerDay due;
  NaerDay calendar_target;
  NaerDay last_working_day;
  gboolean if_lasts;
  NaerDay planned_on;
  NaerDay done_on;
  NaerDay postponed_until;
  const char *ground;
  const char **missing;
  char *title;
  char *text;
  char *reason;
  const char *source;
  NaerDay rules_checked;
  const char *resolves;
  NaerFindingBasis basis;
} NaerFinding;

void        naer_finding_clear             (NaerFinding         *finding);
void        naer_finding_free              (NaerFinding         *finding);
gboolean    naer_finding_is_open           (const NaerFinding   *finding);
gboolean    naer_finding_is_overdue_duty   (const NaerFinding   *finding);
const char *naer_status_get_code           (NaerStatus           status);
const char *naer_status_get_label          (NaerStatus           status,
                                            NaerLanguage         language);
const char *naer_obligation_class_get_code (NaerObligationClass  obligation_class);
const char *naer_actor_get_code            (NaerActor            actor);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerFinding, naer_finding_free)

G_END_DECLS
