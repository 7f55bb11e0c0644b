/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "retention/naer-forgetting.h"

#define MEMBER(Type, record, field) (*(Type *) G_STRUCT_MEMBER_P ((record), (field)->offset))

static void
widen (NaerStretch *span,
       NaerDay      day)
{
  if (day == NAER_DAY_NONE)
    return;
  span->from = MIN (span->from, day);
  span->to = MAX (span->to, day);
}

static void
widen_by_all (NaerStretch           *span,
              const NaerRecordShape *shape,
              gconstpointer          record)
{
  for (guint i = 0; i < shape->n_fields; i++)
    {
      const NaerField *field = &shape->fields[i];

      if (field->kind == NAER_FIELD_DAY)
        widen (span, MEMBER (NaerDay, record, field));
      else if (field->kind == NAER_FIELD_DAYS && MEMBER (GArray *, record, field) != NULL)
        for (guint d = 0; d < MEMBER (GArray *, record, field)->len; d++)
          widen (span, g_array_index (MEMBER (GArray *, record, field), NaerDay, d));
      else if (field->kind == NAER_FIELD_RECORDS)
        for (guint p = 0; p < MEMBER (GPtrArray *, record, field)->len; p++)
          widen_by_all (span, field->shape, MEMBER (GPtrArray *, record, field)->pdata[p]);
    }
}

/**
 * naer_record_get_span:
 * @type: a type of record
 * @record: a record
 * @span: (out caller-allocates): the first and the last of all days that it names; an absence that
 *   is open reaches to %NAER_DAY_MAX
 *
 * Returns: whether it names a day at all
 */
gboolean
naer_record_get_span (NaerRecordType  type,
                      gconstpointer   record,
                      NaerStretch    *span)
{
  *span = (NaerStretch) { NAER_DAY_MAX, NAER_DAY_NONE };
  widen_by_all (span, naer_record_get_shape (type), record);
  if (type == NAER_RECORD_ABSENCE && ((const NaerAbsence *) record)->to == NAER_DAY_NONE)
    span->to = NAER_DAY_MAX;
  return span->to != NAER_DAY_NONE;
}

/**
 * naer_forgetting_is_whole:
 * @self: what is to be forgotten
 *
 * Whether it is an employee with everything.
 */
gboolean
naer_forgetting_is_whole (const NaerForgetting *self)
{
  return self->from == NAER_DAY_NONE;
}

/**
 * naer_forgetting_covers:
 * @self: what is to be forgotten
 * @type: a type of record
 * @record: a record of that employee
 *
 * Whether it lies in the days that go, or in none. Where somebody worked goes with the employee alone.
 */
gboolean
naer_forgetting_covers (const NaerForgetting *self,
                        NaerRecordType        type,
                        gconstpointer         record)
{
  NaerStretch span;

  if (naer_forgetting_is_whole (self))
    return TRUE;
  if (type <= NAER_RECORD_EMPLOYMENT)
    return FALSE;
  return !naer_record_get_span (type, record, &span) || (span.from >= self->from && span.to <= self->to);
}

typedef NaerDay (*DayOf) (gconstpointer part);

static NaerDay
day_of_case_change (gconstpointer part)
{
  return ((const NaerCaseChange *) part)->at;
}

static NaerDay
day_of_follow_up (gconstpointer part)
{
  return ((const NaerFollowUp *) part)->to;
}

static NaerDay
day_of_postponement (gconstpointer part)
{
  return ((const NaerPostponement *) part)->until;
}

static NaerDay
day_of_stretch (gconstpointer part)
{
  return ((const NaerStretch *) part)->to;
}

static gboolean
is_in (const NaerForgetting *self,
       NaerDay               day)
{
  return day != NAER_DAY_NONE && day >= self->from && day <= self->until;
}

static gboolean
drop_parts (const NaerForgetting *self,
            GPtrArray            *parts,
            DayOf                 day_of)
{
  guint n_before = parts->len;

  for (guint i = parts->len; i > 0; i--)
    if (is_in (self, day_of (parts->pdata[i - 1])))
      g_ptr_array_remove_index (parts, i - 1);
  return parts->len != n_before;
}

static gboolean
drop_presence (const NaerForgetting *self,
               NaerEmployee         *employee)
{
  gboolean dropped = FALSE;

  for (guint i = employee->presence != NULL ? employee->presence->len : 0; i > 0; i--)
    if (is_in (self, g_array_index (employee->presence, NaerDay, i - 1)))
      {
        g_array_remove_index (employee->presence, i - 1);
        dropped = TRUE;
      }
  if (dropped && employee->presence->len == 0)
    g_clear_pointer (&employee->presence, g_array_unref);
  return dropped;
}

static gboolean
drop_nav (const NaerForgetting *self,
          NaerEmployee         *employee)
{
  gboolean dropped = FALSE;

  if (is_in (self, employee->nav_need_answer_on))
    {
      employee->nav_need_answer_on = NAER_DAY_NONE;
      dropped = TRUE;
    }
  if (is_in (self, employee->nav_last_sick_pay_case_start))
    {
      employee->nav_last_sick_pay_case_start = employee->nav_last_sick_pay_day = NAER_DAY_NONE;
      dropped = TRUE;
    }
  return dropped;
}

/**
 * naer_forgetting_from_row:
 * @self: what is to be forgotten
 * @employee: the employee, which is changed
 *
 * Takes out of the employee’s own row what it says of the days that go, and notes from when on
 * absence is known, so that nobody takes what was forgotten for days without sickness.
 *
 * Returns: whether something was taken out of it
 */
gboolean
naer_forgetting_from_row (const NaerForgetting *self,
                          NaerEmployee         *employee)
{
  gboolean dropped = drop_parts (self, employee->case_changes, day_of_case_change);

  dropped |= drop_parts (self, employee->follow_up, day_of_follow_up);
  dropped |= drop_parts (self, employee->postponed, day_of_postponement);
  dropped |= drop_parts (self, employee->patterns_off, day_of_stretch);
  dropped |= drop_presence (self, employee);
  dropped |= drop_nav (self, employee);
  employee->absence_known_from = MAX (employee->absence_known_from, self->known_from);
  return dropped;
}

/**
 * naer_forgettings_to_text:
 * @forgettings: (element-type NaerForgetting): what is to be forgotten
 *
 * Returns: (transfer full): a text that naer_forgettings_from_text() reads
 */
char *
naer_forgettings_to_text (GArray *forgettings)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < forgettings->len; i++)
    {
      const NaerForgetting *forgetting = &g_array_index (forgettings, NaerForgetting, i);

      g_string_append_printf (text, "%s%" G_GINT64_FORMAT " %d %d %d %d", i > 0 ? ";" : "",
                              forgetting->employee, forgetting->from, forgetting->to,
                              forgetting->until, forgetting->known_from);
    }
  return g_string_free_and_steal (text);
}

static gboolean
read_number (const char *text,
             gint64      most,
             gint64     *number)
{
  return text != NULL && g_ascii_string_to_signed (text, 10, 0, most, number, NULL);
}

/**
 * naer_forgettings_from_text:
 * @text: a text of naer_forgettings_to_text()
 *
 * Returns: (transfer full) (nullable) (element-type NaerForgetting): what it says, %NULL when it is
 *   no such text
 */
GArray *
naer_forgettings_from_text (const char *text)
{
  g_autoptr (GArray) forgettings = g_array_new (FALSE, FALSE, sizeof (NaerForgetting));
  g_auto (GStrv) parts = g_strsplit (text, ";", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_strsplit (parts[i], " ", -1);
      gint64 numbers[5];
      NaerForgetting forgetting;

      if (g_strv_length (words) != G_N_ELEMENTS (numbers))
        return NULL;
      for (guint n = 0; n < G_N_ELEMENTS (numbers); n++)
        if (!read_number (words[n], n == 0 ? G_MAXINT64 : NAER_DAY_MAX, &numbers[n]))
          return NULL;
      forgetting = (NaerForgetting) { numbers[0], (NaerDay) numbers[1], (NaerDay) numbers[2],
                                      (NaerDay) numbers[3], (NaerDay) numbers[4] };
      g_array_append_val (forgettings, forgetting);
    }
  return g_steal_pointer (&forgettings);
}
