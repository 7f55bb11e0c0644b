/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "log/naer-record-lines.h"
#include "plan/naer-plan-member-words.h"

/* How the members of records and of their parts are called, but for those that a plan has words for
 * already. */
static const struct
{
  const char *member;
  const char *label;
} labels[] = {
  { "ability", N_("How it goes") },
  { "about", N_("What it was about") },
  { "absence_known_from", N_("Absence is known from") },
  { "activity", N_("Activity") },
  { "adaptation", N_("What makes it possible") },
  { "agreed", N_("What we agreed") },
  { "agreed_on", N_("Agreed on") },
  { "aim", N_("Aim") },
  { "answer", N_("Answer") },
  { "archive", N_("Archive") },
  { "archived_in", N_("Archived in") },
  { "archived_on", N_("Archived on") },
  { "arrangements", N_("Arrangement of self-certification") },
  { "at_day", N_("At") },
  { "attended", N_("Was there") },
  { "bearable_measures", N_("Measures at a time") },
  { "born", N_("Born") },
  { "called_on", N_("Called on") },
  { "cancelled", N_("Cancelled on") },
  { "case_changes", N_("Joined or split by the leader") },
  { "case_start", N_("First day of absence") },
  { "category", N_("Kind of measure") },
  { "change", N_("What should and can be changed") },
  { "channel", N_("How we keep in touch") },
  { "check_in_weeks", N_("Weeks between talks") },
  { "closing", N_("At the end") },
  { "colleagues_told", N_("What colleagues are told") },
  { "consent", N_("The employee agreed") },
  { "contact_kept", N_("Contact with colleagues") },
  { "contact_on", N_("Contact on") },
  { "cost", N_("Cost") },
  { "course", N_("Course") },
  { "covered_by_note", N_("Covered by a sick note") },
  { "cycle_days", N_("Days of a round") },
  { "days", N_("Days") },
  { "days_off", N_("Days off") },
  { "decided_by", N_("Decided by") },
  { "demand_kinds", N_("What it asks of you") },
  { "demands", N_("What it asks") },
  { "effect", N_("Effect") },
  { "employee", N_("Employee") },
  { "employee_consulted_on", N_("Discussed with the employee on") },
  { "employee_signed_on", N_("Signed by the employee on") },
  { "employment_breaks", N_("Break in the employment") },
  { "evaluate_how", N_("How we look at it again") },
  { "every_days", N_("Days between talks") },
  { "experience", N_("Experience") },
  { "facts_from", N_("Absence looked at, from") },
  { "facts_to", N_("Absence looked at, until") },
  { "first_contact_days", N_("Days until first contact") },
  { "follow_up", N_("Way of following up") },
  { "form", N_("How we meet") },
  { "from_day", N_("From") },
  { "gentle", N_("Calm follow-up") },
  { "good_months", N_("What was good in months with little absence") },
  { "grade", N_("Grade") },
  { "grade_after", N_("Grade after the meeting") },
  { "grade_now", N_("Grade at the meeting") },
  { "ground", N_("Ground") },
  { "handed_over_on", N_("Handed over on") },
  { "handed_over_to", N_("Handed over to") },
  { "heard", N_("Everybody was heard") },
  { "held", N_("Held on") },
  { "holder", N_("Who held it") },
  { "informed", N_("The employee was informed") },
  { "intensity", N_("Pace") },
  { "is_join", N_("Joined") },
  { "kind", N_("Kind") },
  { "language", N_("Language") },
  { "leader_signed_on", N_("Signed by the leader on") },
  { "load", N_("Load") },
  { "local_rules", N_("Own rule") },
  { "meanwhile", N_("What we do meanwhile") },
  { "minutes", N_("Minutes") },
  { "monday", N_("Week from Monday") },
  { "name", N_("Name") },
  { "nav_last_sick_pay_case_start", N_("Absence that Nav’s date is about") },
  { "nav_last_sick_pay_day", N_("Last sick-pay day, from Nav") },
  { "nav_need_answer_on", N_("Nav’s question about a meeting answered on") },
  { "nav_pays_first_days", N_("Nav pays the first 16 days") },
  { "needs_others", N_("Help from others") },
  { "new_date", N_("New date") },
  { "next_day", N_("Next talk") },
  { "next_time", N_("Next time") },
  { "no_work_email", N_("No e-mail from work") },
  { "note", N_("Note") },
  { "number", N_("Number") },
  { "obligation", N_("Duty") },
  { "on_day", N_("Day") },
  { "opening", N_("At the beginning") },
  { "other_work", N_("Other work") },
  { "others", N_("Others") },
  { "participants", N_("Participant") },
  { "patterns_off", N_("Left out of patterns") },
  { "place", N_("Place") },
  { "plan_sent_on", N_("Plan sent on") },
  { "plan_updated", N_("Plan brought up to date") },
  { "plan_version", N_("Version of the plan") },
  { "plan_with_doctor", N_("The sick-lister has the plan") },
  { "planned", N_("Planned for") },
  { "postponed", N_("Put off") },
  { "preparation", N_("Preparation") },
  { "presence", N_("Days at work") },
  { "present", N_("Who was there") },
  { "purpose", N_("Purpose") },
  { "reason", N_("Reason") },
  { "recipient", N_("To") },
  { "registered", N_("Noted on") },
  { "rehabilitating", N_("For the way back") },
  { "request_why", N_("Why the meeting was asked for") },
  { "requested_by", N_("Asked for by") },
  { "requested_on", N_("Asked for on") },
  { "responsible", N_("Responsible") },
  { "role", N_("Role") },
  { "rosters", N_("Roster") },
  { "set_aside", N_("Set aside") },
  { "sex", N_("Sex") },
  { "share", N_("Share of the day") },
  { "shared", N_("Said together") },
  { "shared_before", N_("Shared before the meeting") },
  { "shared_consent", N_("The employee agreed to sharing") },
  { "sick_lister", N_("Sick-lister") },
  { "signed_at", N_("Signed at") },
  { "source", N_("Where it comes from") },
  { "started", N_("Begun on") },
  { "starts_at", N_("At") },
  { "status", N_("Status") },
  { "taken_by", N_("Who made contact") },
  { "themes", N_("Theme") },
  { "thresholds", N_("Agreed number") },
  { "title", N_("Title") },
  { "to_day", N_("Until") },
  { "union_consulted_on", N_("Discussed with the union on") },
  { "unresolved", N_("What is not settled") },
  { "unresolved_employee", N_("Not settled, says the employee") },
  { "unresolved_employer", N_("Not settled, says the employer") },
  { "until_day", N_("Until") },
  { "useful", N_("What was useful") },
  { "useful_to", N_("Useful to") },
  { "version", N_("Version") },
  { "waits", N_("What we wait for") },
  { "warning_signs", N_("Early signs") },
  { "way", N_("How") },
  { "what", N_("What") },
  { "what_changed", N_("What has changed") },
  { "who", N_("Who") },
  { "why", N_("Why") },
  { "withdrawal_from", N_("Self-certification withdrawn from") },
  { "withdrawal_ground", N_("Ground of the withdrawal") },
  { "withdrawal_heard_on", N_("Heard before the withdrawal on") },
  { "withdrawal_review_on", N_("Withdrawal to be looked at again on") },
  { "withdrawn_on", N_("Agreement withdrawn on") },
  { "work", N_("Days of work") },
  { "working_day", N_("How the working day is") },
};

static int
compare_label (const void *member,
               const void *label)
{
  return strcmp (member, *(const char *const *) label);
}

/**
 * naer_record_member_to_words:
 * @shape: a record or a part of one
 * @member: the name of a member of it
 * @language: the language
 *
 * Returns: (transfer none): how it is called
 */
const char *
naer_record_member_to_words (const NaerRecordShape *shape,
                             const char            *member,
                             NaerLanguage           language)
{
  const char *of_plan = naer_plan_member_to_words (member, language);
  const char *const *found;

  if (of_plan != NULL && g_strcmp0 (shape->name, "plan") == 0)
    return of_plan;
  found = bsearch (member, labels, G_N_ELEMENTS (labels), sizeof labels[0], compare_label);
  if (found != NULL)
    return naer_tr (language, found[1]);
  return of_plan != NULL ? of_plan : member;
}
