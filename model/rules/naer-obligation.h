/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/naer-finding.h"
#include "rules/naer-rule-text.h"

G_BEGIN_DECLS

/**
 * NaerAnchor:
 * @NAER_ANCHOR_NONE: the obligation has no day
 * @NAER_ANCHOR_CASE_START: the first day of the case
 * @NAER_ANCHOR_CASE_END: the last sick day of the case
 * @NAER_ANCHOR_FOLLOW_UP: the latest contact, meeting or finished plan of the case
 * @NAER_ANCHOR_NAV_MEETING: the meeting that Nav calls
 * @NAER_ANCHOR_SELF_CERTIFICATION: the first day of the latest self-certified stretch
 * @NAER_ANCHOR_EMPLOYER_PERIOD: the last day of the employer period that the case began in
 * @NAER_ANCHOR_LAST_SICK_PAY_DAY: the last day that Nav pays sick pay for
 * @NAER_ANCHOR_TRANSFER: the first day of a measure that moves the employee to other work
 *
 * What a due date is counted from.
 */
typedef enum
{
  NAER_ANCHOR_NONE,
  NAER_ANCHOR_CASE_START,
  NAER_ANCHOR_CASE_END,
  NAER_ANCHOR_FOLLOW_UP,
  NAER_ANCHOR_NAV_MEETING,
  NAER_ANCHOR_SELF_CERTIFICATION,
  NAER_ANCHOR_EMPLOYER_PERIOD,
  NAER_ANCHOR_LAST_SICK_PAY_DAY,
  NAER_ANCHOR_TRANSFER,
} NaerAnchor;

/**
 * NaerCounting:
 * @NAER_COUNTING_CALENDAR_DAYS: the anchor is day 1, and every day counts
 * @NAER_COUNTING_SICK_DAYS: the anchor is day 1, and only sick days count
 * @NAER_COUNTING_DAYS_AFTER: days after the anchor
 * @NAER_COUNTING_DAYS_BEFORE: days before the anchor
 * @NAER_COUNTING_WEEKS_AFTER: weeks after the anchor
 * @NAER_COUNTING_MONTHS: the last day of so many whole months from the anchor
 * @NAER_COUNTING_THE_DAY: the anchor itself; nothing is counted
 *
 * How a due date is counted.
 */
typedef enum
{
  NAER_COUNTING_CALENDAR_DAYS,
  NAER_COUNTING_SICK_DAYS,
  NAER_COUNTING_DAYS_AFTER,
  NAER_COUNTING_DAYS_BEFORE,
  NAER_COUNTING_WEEKS_AFTER,
  NAER_COUNTING_MONTHS,
  NAER_COUNTING_THE_DAY,
} NaerCounting;

/* A number of the employer’s own that comes in place of the rule’s. */
typedef enum
{
  NAER_RULE_SETTING_NONE,
  NAER_RULE_SETTING_FIRST_CONTACT_DAYS,
  NAER_RULE_SETTING_CHECK_IN_WEEKS,
  NAER_RULE_SETTING_SELF_CERTIFICATION_DAYS,
} NaerRuleSetting;

/**
 * NaerApplies:
 * @NAER_APPLIES_ABSENT: to everyone absent on the day, wholly or partly
 * @NAER_APPLIES_WHOLLY_ABSENT: to who is wholly absent on the day; for others it is to consider
 * @NAER_APPLIES_RETURNED: when the case has ended
 * @NAER_APPLIES_NAV_MEETING: when a meeting of Nav is planned
 * @NAER_APPLIES_SELF_CERTIFIED: to self-certified absence
 * @NAER_APPLIES_TRANSFER: when a measure would move the employee to other work
 * @NAER_APPLIES_ALWAYS: to every case
 *
 * Whom an obligation applies to.
 */
typedef enum
{
  NAER_APPLIES_ABSENT,
  NAER_APPLIES_WHOLLY_ABSENT,
  NAER_APPLIES_RETURNED,
  NAER_APPLIES_NAV_MEETING,
  NAER_APPLIES_SELF_CERTIFIED,
  NAER_APPLIES_TRANSFER,
  NAER_APPLIES_ALWAYS,
} NaerApplies;

/* What shows that an obligation is done. */
typedef enum
{
  NAER_DONE_BY_NOTHING,
  NAER_DONE_BY_CONTACT,
  NAER_DONE_BY_RETURN_CONTACT,
  NAER_DONE_BY_MAX_DATE_CONTACT,
  NAER_DONE_BY_PLAN,
  NAER_DONE_BY_PLAN_TO_SICK_LISTER,
  NAER_DONE_BY_PLAN_TO_NAV,
  NAER_DONE_BY_REPORT_TO_NAV,
  NAER_DONE_BY_DIALOGUE_1,
  NAER_DONE_BY_NAV_MEETING,
  NAER_DONE_BY_ACTIVITY_TRIED,
  NAER_DONE_BY_ACTIVITY_GOING_ON,
  NAER_DONE_BY_NAV_ANSWER,
  NAER_DONE_BY_SICK_NOTE,
  NAER_DONE_BY_CONSULTATION,
  NAER_DONE_BY_OTHER_DUTIES,
} NaerDoneBy;

/* What opens an obligation, so that it may be considered before its due date. */
typedef enum
{
  NAER_OPENS_NEVER,
  NAER_OPENS_WITH_PLAN,
} NaerOpens;

/**
 * NaerObligation:
 * @id: its id, such as `plan`
 * @from: the first day that it is law, or %NAER_DAY_NONE for that of the rule set
 * @obligation_class: how binding it is
 * @actor: who has to do it
 * @class_when_called: how binding it is once someone has been called to it
 * @actor_when_called: who has to do it then
 * @anchor: what its due date is counted from
 * @counting: how
 * @number: how many
 * @second_number: how many, for the same a second time, later; 0 where it is asked for once
 * @setting: the employer’s own number, if it has one
 * @not_before_sick_day: it is never due before this sick day; 0 without such
 * @opens_on_day: calendar day of the case from which it may be considered; 0 without such
 * @opens_with: what lets it be considered before its due date
 * @ends_with_sick_pay: whether it is not asked for after the last day of sick pay
 * @nudge_days: how many days before the due date a reminder begins; 0 for none
 * @applies: whom it applies to
 * @min_sick_days: how many sick days the case must have; 0 for no such limit
 * @min_calendar_days: how many days the case must span; 0 for no such limit
 * @exceptions_of: (nullable): the obligation whose documented exceptions count
 * @needs_contact: whether an exception needs the date of contact with the employee
 * @done_by: what shows that it is done
 * @resolves: token of what the leader can do
 * @source: the source of law
 * @uncertain: (element-type utf8): what could not be confirmed in a primary text
 * @title: what it is called
 * @text: what it is and when
 * @text_without_day: the same when its day is not known
 * @reason: why, and what counts
 * @consider: what to say of it to who is partly absent, where it is only to consider then
 * @early: what to say of it between the early and softer date and the due date
 * @opened: what to say of it once what it opens with is there
 * @requested: what to say of it while somebody has asked for it, and nobody has been called
 * @nudge: the reminder before the due date
 *
 * One obligation of a rule set.
 */
struct _NaerObligation
{
  char *id;
  NaerDay from;
  NaerObligationClass obligation_class;
  NaerActor actor;
  NaerObligationClass class_when_called;
  NaerActor actor_when_called;
  NaerAnchor anchor;
  NaerCounting counting;
  int number;
  int second_number;
  NaerRuleSetting setting;
  int not_before_sick_day;
  int opens_on_day;
  NaerOpens opens_with;
  gboolean ends_with_sick_pay;
  int nudge_days;
  NaerApplies applies;
  int min_sick_days;
  int min_calendar_days;
  char *exceptions_of;
  gboolean needs_contact;
  NaerDoneBy done_by;
  char *resolves;
  NaerRuleText source;
  GPtrArray *uncertain;
  NaerRuleText title;
  NaerRuleText text;
  NaerRuleText text_without_day;
  NaerRuleText reason;
  NaerRuleText consider;
  NaerRuleText early;
  NaerRuleText opened;
  NaerRuleText requested;
  NaerRuleText nudge;
};

extern const NaerJsonRecord naer_obligation_record;

NaerObligation *naer_obligation_new   (void);
NaerObligation *naer_obligation_ref   (NaerObligation *self);
void            naer_obligation_unref (NaerObligation *self);

G_END_DECLS
