/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-absence-draft.h"

#include "absence/naer-case.h"
#include "naer-day-check.h"
#include "naer-edit-changes.h"
#include "naer-record-words.h"

#define LONG_SPELL_DAYS 366
#define LOWEST_GRADE 20

static gboolean
is_note (NaerAbsenceKind kind)
{
  return kind == NAER_ABSENCE_SICK_NOTE || kind == NAER_ABSENCE_WAITING_NOTE ||
         kind == NAER_ABSENCE_TREATMENT_DAYS;
}

static char *
write_days (const NaerAbsence *absence)
{
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (NaerDay));
  NaerDay last = absence->from + LONG_SPELL_DAYS;

  if (absence->days != NULL)
    return naer_date_text_format_list (absence->days);
  for (NaerDay day = absence->from; day <= MIN (absence->to, last); day++)
    g_array_append_val (days, day);
  return naer_date_text_format_list (days);
}

/**
 * naer_absence_draft_new:
 * @before: (nullable): the spell to edit, or %NULL to add one
 *
 * Returns: (transfer full): a draft of it
 */
NaerAbsenceDraft *
naer_absence_draft_new (const NaerAbsence *before)
{
  NaerAbsenceDraft *draft = g_new0 (NaerAbsenceDraft, 1);

  draft->kind = NAER_ABSENCE_SELF_CERTIFICATION;
  draft->grade = 100;
  draft->days = g_strdup ("");
  if (before == NULL)
    return draft;

  draft->before = naer_absence_copy (before);
  draft->kind = before->kind;
  draft->grade = before->grade;
  draft->from = before->from;
  draft->to = before->to;
  draft->open = before->to == NAER_DAY_NONE;
  draft->covered_by_note = before->covered_by_note;
  if (before->kind == NAER_ABSENCE_TREATMENT_DAYS)
    {
      g_free (draft->days);
      draft->days = write_days (before);
    }
  return draft;
}

/**
 * naer_absence_draft_free:
 * @draft: (transfer full) (nullable): a draft
 *
 * Frees it.
 */
void
naer_absence_draft_free (NaerAbsenceDraft *draft)
{
  if (draft == NULL)
    return;
  naer_absence_free (draft->before);
  g_free (draft->days);
  g_free (draft);
}

/**
 * naer_absence_draft_begin:
 * @draft: a draft of a new spell
 * @employee: the employee it is about
 * @from: first day, or %NAER_DAY_NONE for today
 * @to: last day, inclusive, or %NAER_DAY_NONE
 * @today: today
 *
 * Begins with the days. What follows a self-certification is most often a sick note.
 */
void
naer_absence_draft_begin (NaerAbsenceDraft   *draft,
                          const NaerEmployee *employee,
                          NaerDay             from,
                          NaerDay             to,
                          NaerDay             today)
{
  draft->from = from != NAER_DAY_NONE ? from : today;
  draft->to = to;
  for (guint i = 0; i < employee->absences->len; i++)
    {
      const NaerAbsence *absence = employee->absences->pdata[i];

      if (absence->kind == NAER_ABSENCE_SELF_CERTIFICATION && absence->from < draft->from &&
          naer_absence_last_day (absence, today) >= draft->from - 1)
        draft->kind = NAER_ABSENCE_SICK_NOTE;
    }
}

/**
 * naer_absence_draft_offers:
 * @draft: a draft
 * @kind: a kind
 *
 * Returns: whether the leader may choose it: never self-certification in place of a note
 */
gboolean
naer_absence_draft_offers (const NaerAbsenceDraft *draft,
                           NaerAbsenceKind         kind)
{
  if (kind == NAER_ABSENCE_NONE)
    return FALSE;
  return kind != NAER_ABSENCE_SELF_CERTIFICATION || draft->before == NULL ||
         !is_note (draft->before->kind);
}

static void
take_days (const NaerAbsenceDraft *draft,
           NaerAbsence            *absence,
           NaerDay                 today)
{
  GArray *days = naer_date_text_parse_list (draft->days, today);

  absence->from = absence->to = NAER_DAY_NONE;
  if (days != NULL && days->len > 0)
    {
      absence->from = g_array_index (days, NaerDay, 0);
      absence->to = g_array_index (days, NaerDay, days->len - 1);
    }
  absence->days = days;
}

static void
take_stretch (const NaerAbsenceDraft *draft,
              NaerAbsence            *absence)
{
  absence->from = draft->from;
  absence->to = draft->open ? NAER_DAY_NONE : draft->to;
}

static gboolean
has_days (const NaerAbsenceDraft *draft,
          const NaerAbsence      *absence)
{
  if (!naer_day_is_valid (absence->from))
    return FALSE;
  if (absence->to == NAER_DAY_NONE)
    return draft->open;
  return naer_day_is_valid (absence->to) && absence->to >= absence->from;
}

/**
 * naer_absence_draft_get_absence:
 * @draft: a draft
 * @today: today
 *
 * Returns: (transfer full) (nullable): the spell that it says, %NULL while its days are not known
 */
NaerAbsence *
naer_absence_draft_get_absence (const NaerAbsenceDraft *draft,
                                NaerDay                 today)
{
  g_autoptr (NaerAbsence) absence = NULL;

  if (draft->before != NULL)
    absence = naer_absence_copy (draft->before);
  else
    absence = naer_absence_new (draft->kind, NAER_DAY_NONE, NAER_DAY_NONE);
  absence->kind = draft->kind;
  absence->grade = naer_absence_kind_has_grade (draft->kind) ? draft->grade : 100;
  absence->covered_by_note = draft->kind == NAER_ABSENCE_HOLIDAY && draft->covered_by_note;
  g_clear_pointer (&absence->days, g_array_unref);
  if (draft->kind == NAER_ABSENCE_TREATMENT_DAYS)
    take_days (draft, absence, today);
  else
    take_stretch (draft, absence);
  return has_days (draft, absence) ? g_steal_pointer (&absence) : NULL;
}

static void
check_days (const NaerAbsenceDraft *draft,
            NaerFeedback           *feedback,
            NaerDay                 today)
{
  g_autoptr (GArray) days = naer_date_text_parse_list (draft->days, today);

  if (days == NULL)
    naer_feedback_add (feedback, NAER_ABSENCE_FIELD_DAYS, NAER_FEEDBACK_WRONG,
                       _("Write the days with commas between: 3.11, 10.11, 17.11"));
  else if (days->len == 0)
    naer_feedback_add (feedback, NAER_ABSENCE_FIELD_DAYS, NAER_FEEDBACK_MISSING,
                       _("Write the days of treatment."));
}

static void
check_stretch (const NaerAbsenceDraft *draft,
               NaerFeedback           *feedback)
{
  naer_day_check_written (feedback, NAER_ABSENCE_FIELD_FROM, draft->from,
                          _("Write the first day."));
  if (draft->open)
    return;
  naer_day_check_written (feedback, NAER_ABSENCE_FIELD_TO, draft->to,
                          _("Write the last day, or switch on “Still away”."));
  naer_day_check_order (feedback, NAER_ABSENCE_FIELD_TO, draft->from, draft->to);
}

static void
note_what_is_unusual (const NaerAbsence  *absence,
                      const NaerEmployee *employee,
                      NaerFeedback       *feedback)
{
  gboolean is_long = absence->to != NAER_DAY_NONE && absence->to - absence->from >= LONG_SPELL_DAYS;

  if (is_long && absence->kind != NAER_ABSENCE_PARENTAL_LEAVE &&
      absence->kind != NAER_ABSENCE_LEAVE)
    naer_feedback_add (feedback, NAER_ABSENCE_FIELD_TO, NAER_FEEDBACK_NOTE,
                       _("This is more than a year. Is the year right?"));
  if (!naer_employee_is_employed (employee, absence->from))
    {
      g_autofree char *day = naer_i18n_day (absence->from, NAER_DAY_STYLE_FULL);

      naer_feedback_take (feedback, NAER_ABSENCE_FIELD_FROM, NAER_FEEDBACK_NOTE,
                          g_strdup_printf (_("Not employed on %s, by what is noted here."), day));
    }
}

static char *
describe_overlap (const NaerAbsence *other,
                  NaerDay            from,
                  NaerDay            to)
{
  g_autofree char *name = naer_absence_describe (other);
  g_autofree char *days = naer_words_stretch (from, to, naer_i18n_language ());

  return g_strdup_printf (_("%s covers %s too."), name, days);
}

static GPtrArray *
collect_with_others (NaerAbsence        *absence,
                     const NaerEmployee *employee)
{
  GPtrArray *spells = g_ptr_array_new ();

  for (guint i = 0; i < employee->absences->len; i++)
    {
      NaerAbsence *other = employee->absences->pdata[i];

      if (absence->row_id == 0 || other->row_id != absence->row_id)
        g_ptr_array_add (spells, other);
    }
  g_ptr_array_add (spells, absence);
  return spells;
}

static void
note_overlaps (NaerAbsence        *absence,
               const NaerEmployee *employee,
               NaerFeedback       *feedback,
               NaerDay             today)
{
  g_autoptr (GPtrArray) spells = collect_with_others (absence, employee);
  g_autoptr (GArray) overlaps = naer_overlaps_find (spells, today);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < overlaps->len; i++)
    {
      const NaerOverlap *overlap = &g_array_index (overlaps, NaerOverlap, i);

      if (overlap->second == spells->len - 1)
        {
          g_autofree char *sentence = describe_overlap (spells->pdata[overlap->first],
                                                        overlap->from,
                                                        overlap->to);

          g_string_append_printf (text, "%s ", sentence);
        }
    }
  if (text->len == 0)
    return;
  g_string_append (text, _("You can save both and put it right later."));
  naer_feedback_add (feedback, NAER_ABSENCE_FIELD_OVERLAP, NAER_FEEDBACK_NOTE, text->str);
}

/**
 * naer_absence_draft_check:
 * @draft: a draft
 * @employee: the employee it is about
 * @today: today
 *
 * Returns: (transfer full): what is to be said of it; an overlap with another spell is told and can
 *   be saved
 */
NaerFeedback *
naer_absence_draft_check (const NaerAbsenceDraft *draft,
                          const NaerEmployee     *employee,
                          NaerDay                 today)
{
  NaerFeedback *feedback = naer_feedback_new ();
  g_autoptr (NaerAbsence) absence = naer_absence_draft_get_absence (draft, today);

  if (!naer_absence_draft_offers (draft, draft->kind))
    naer_feedback_add (feedback, NAER_ABSENCE_FIELD_KIND, NAER_FEEDBACK_WRONG,
                       _("A sick note is not made into a self-certification."));
  if (naer_absence_kind_has_grade (draft->kind) &&
      (draft->grade < LOWEST_GRADE || draft->grade > 100))
    naer_feedback_add (feedback, NAER_ABSENCE_FIELD_KIND, NAER_FEEDBACK_WRONG,
                       _("A sick note is for 20 to 100 %."));
  if (draft->kind == NAER_ABSENCE_TREATMENT_DAYS)
    check_days (draft, feedback, today);
  else
    check_stretch (draft, feedback);
  if (absence != NULL)
    {
      note_what_is_unusual (absence, employee, feedback);
      note_overlaps (absence, employee, feedback, today);
    }
  return feedback;
}

/**
 * naer_absence_draft_describe:
 * @draft: a draft
 * @today: today
 *
 * Returns: (transfer full) (nullable): how many calendar days it is and which, %NULL while they are
 *   not known
 */
char *
naer_absence_draft_describe (const NaerAbsenceDraft *draft,
                             NaerDay                 today)
{
  g_autoptr (NaerAbsence) absence = naer_absence_draft_get_absence (draft, today);
  NaerLanguage language = naer_i18n_language ();
  g_autofree char *count = NULL, *stretch = NULL;
  NaerDay last;
  int n_days;

  if (absence == NULL)
    return NULL;
  last = naer_absence_last_day (absence, today);
  n_days = absence->days != NULL ? (int) absence->days->len : last - absence->from + 1;
  count = naer_words_days (n_days, language);
  if (absence->to == NAER_DAY_NONE)
    return g_strdup_printf (_("%s so far"), count);
  stretch = naer_words_stretch (absence->from, last, language);
  return g_strdup_printf ("%s: %s", count, stretch);
}

/**
 * naer_absence_draft_make_changes:
 * @draft: a draft that passes its check
 * @employee_row_id: the employee
 * @today: today, when a new spell is registered
 *
 * Returns: (transfer full) (element-type NaerChange): the change to save, none when it says the
 *   same as before
 */
GPtrArray *
naer_absence_draft_make_changes (const NaerAbsenceDraft *draft,
                                 gint64                  employee_row_id,
                                 NaerDay                 today)
{
  g_autoptr (NaerAbsence) absence = naer_absence_draft_get_absence (draft, today);

  g_return_val_if_fail (absence != NULL, naer_changes_new ());

  if (draft->before == NULL)
    {
      absence->row_id = naer_row_id_new ();
      absence->registered = today;
      absence->source = g_strdup ("typed");
    }
  return naer_edit_changes_one (NAER_RECORD_ABSENCE, employee_row_id, draft->before, absence);
}
