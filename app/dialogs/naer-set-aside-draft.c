/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-set-aside-draft.h"

#include "naer-edit-changes.h"
#include "naer-i18n.h"
#include "patterns/naer-pattern-days.h"

static void
line_free (gpointer data)
{
  NaerSetAsideLine *line = data;

  g_array_unref (line->rows);
  g_free (line->kinds);
  g_free (line);
}

static gboolean
is_own_sickness (const NaerAbsence *absence)
{
  return absence->kind == NAER_ABSENCE_SELF_CERTIFICATION || absence->kind == NAER_ABSENCE_SICK_NOTE;
}

static int
compare_absences (gconstpointer a,
                  gconstpointer b)
{
  const NaerAbsence *first = *(NaerAbsence *const *) a, *second = *(NaerAbsence *const *) b;

  return (first->from > second->from) - (first->from < second->from);
}

static GPtrArray *
list_absences (const NaerEmployee *employee,
               NaerDay             today)
{
  GPtrArray *absences = g_ptr_array_new ();
  NaerDay since = naer_day_add_months (today, -NAER_PATTERN_MONTHS);

  for (guint i = 0; i < employee->absences->len; i++)
    {
      const NaerAbsence *absence = employee->absences->pdata[i];

      if (is_own_sickness (absence) && absence->from <= today &&
          naer_absence_last_day (absence, today) > since)
        g_ptr_array_add (absences, (gpointer) absence);
    }
  g_ptr_array_sort (absences, compare_absences);
  return absences;
}

/* Records are one absence when no day of work lies between them, as for the figures. */
static gboolean
is_joined (const NaerWorkDays *work_days,
           const NaerEmployee *employee,
           NaerDay             last,
           NaerDay             next)
{
  for (NaerDay day = last + 1; day < next; day++)
    if (naer_work_days_works (work_days, employee, day))
      return FALSE;
  return TRUE;
}

static void
add_kind (NaerSetAsideLine  *line,
          const NaerAbsence *absence)
{
  const char *label = naer_absence_kind_get_label (absence->kind, naer_i18n_language ());
  g_autofree char *before = g_steal_pointer (&line->kinds);

  if (before != NULL && strstr (before, label) != NULL)
    line->kinds = g_steal_pointer (&before);
  else
    line->kinds = before != NULL ? g_strdup_printf ("%s, %s", before, label) : g_strdup (label);
}

static void
add_absence (NaerSetAsideDraft  *draft,
             const NaerWorkDays *work_days,
             const NaerEmployee *employee,
             const NaerAbsence  *absence,
             NaerDay             today)
{
  NaerSetAsideLine *line = draft->lines->len > 0 ? draft->lines->pdata[draft->lines->len - 1] : NULL;
  gboolean joined = line != NULL &&
                    (line->to == NAER_DAY_NONE ||
                     is_joined (work_days, employee, line->to, absence->from));

  if (!joined)
    {
      line = g_new0 (NaerSetAsideLine, 1);
      line->from = absence->from;
      line->to = absence->to;
      line->rows = g_array_new (FALSE, FALSE, sizeof (gint64));
      line->set_aside = TRUE;
      g_ptr_array_add (draft->lines, line);
    }
  if (absence->to == NAER_DAY_NONE || line->to == NAER_DAY_NONE)
    line->to = NAER_DAY_NONE;
  else
    line->to = MAX (line->to, absence->to);
  line->set_aside &= absence->set_aside;
  g_array_append_val (line->rows, absence->row_id);
  add_kind (line, absence);
}

/**
 * naer_set_aside_draft_new:
 * @facts: the facts
 * @employee: an employee
 * @today: today
 *
 * Returns: (transfer full): a draft of what is set aside now
 */
NaerSetAsideDraft *
naer_set_aside_draft_new (const NaerFacts    *facts,
                          const NaerEmployee *employee,
                          NaerDay             today)
{
  NaerSetAsideDraft *draft = g_new0 (NaerSetAsideDraft, 1);
  g_autoptr (NaerWorkDays) work_days = naer_work_days_new (facts->employer);
  g_autoptr (GPtrArray) absences = list_absences (employee, today);

  draft->lines = g_ptr_array_new_with_free_func (line_free);
  for (guint i = 0; i < absences->len; i++)
    add_absence (draft, work_days, employee, absences->pdata[i], today);
  for (guint i = 0; i < draft->lines->len / 2; i++)
    {
      gpointer *first = &draft->lines->pdata[i];
      gpointer *last = &draft->lines->pdata[draft->lines->len - 1 - i];
      gpointer line = *first;

      *first = *last;
      *last = line;
    }
  return draft;
}

/**
 * naer_set_aside_draft_free:
 * @draft: (transfer full) (nullable): a draft
 *
 * Frees it.
 */
void
naer_set_aside_draft_free (NaerSetAsideDraft *draft)
{
  if (draft == NULL)
    return;
  g_ptr_array_unref (draft->lines);
  g_free (draft);
}

/* Whether the line says something else than its records, of which some may be set aside and some not. */
static gboolean
is_changed (const NaerSetAsideLine *line,
            const NaerEmployee     *employee)
{
  gboolean all = TRUE;

  for (guint i = 0; i < line->rows->len; i++)
    {
      const NaerAbsence *absence = naer_records_find (employee->absences, g_array_index (line->rows, gint64, i));

      all &= absence != NULL && absence->set_aside;
    }
  return all != line->set_aside;
}

/**
 * naer_set_aside_draft_make_changes:
 * @draft: a draft
 * @employee: the employee
 *
 * Returns: (transfer full) (element-type NaerChange): the changes to save: all records of an absence
 *   are set aside, or counted again, together
 */
GPtrArray *
naer_set_aside_draft_make_changes (const NaerSetAsideDraft *draft,
                                   const NaerEmployee      *employee)
{
  GPtrArray *changes = naer_changes_new ();

  for (guint i = 0; i < draft->lines->len; i++)
    {
      const NaerSetAsideLine *line = draft->lines->pdata[i];

      for (guint n = 0; n < line->rows->len && is_changed (line, employee); n++)
        {
          const NaerAbsence *before = naer_records_find (employee->absences, g_array_index (line->rows, gint64, n));
          g_autoptr (NaerAbsence) after = before != NULL ? naer_absence_copy (before) : NULL;

          if (after == NULL)
            continue;
          after->set_aside = line->set_aside;
          naer_edit_changes_add (changes, NAER_RECORD_ABSENCE, employee->row_id, before, after);
        }
    }
  return changes;
}
