/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-facts-fields.h"

static gpointer
create_absence (void)
{
  return naer_absence_new (NAER_ABSENCE_NONE, NAER_DAY_NONE, NAER_DAY_NONE);
}

/* Treatment days may be told by their single days alone. */
static void
find_ends (NaerAbsence *absence)
{
  g_array_sort (absence->days, naer_day_compare);
  if (absence->from == NAER_DAY_NONE)
    absence->from = g_array_index (absence->days, NaerDay, 0);
  if (absence->to == NAER_DAY_NONE)
    absence->to = g_array_index (absence->days, NaerDay, absence->days->len - 1);
}

static gboolean
check_days (NaerJsonReader    *reader,
            const NaerAbsence *absence,
            GError           **error)
{
  for (guint i = 0; i < absence->days->len; i++)
    {
      NaerDay day = g_array_index (absence->days, NaerDay, i);
      g_autofree char *text = naer_day_to_iso (day);

      if (day < absence->from || day > absence->to)
        return naer_json_reader_fail (reader, "days", error,
                                      "expected days inside the spell, found %s", text);
    }
  return TRUE;
}

/* Only a sick note has a grade. Of a waiting note, which is no absence, 0 says the same as none. */
static gboolean
check_grade (NaerJsonReader *reader,
             NaerAbsence    *absence,
             GError        **error)
{
  if (absence->kind == NAER_ABSENCE_SICK_NOTE)
    return absence->grade >= 20 ||
           naer_json_reader_fail (reader, "grade", error,
                                  "expected a whole number from 20 to 100, found %d",
                                  absence->grade);
  if (absence->kind == NAER_ABSENCE_WAITING_NOTE && absence->grade == 0)
    absence->grade = 100;
  return absence->grade == 100 ||
         naer_json_reader_fail (reader, "grade", error,
                                "expected 100 for %s, found %d; only a sick-note is graded",
                                naer_absence_kind_get_code (absence->kind), absence->grade);
}

static gboolean
check_kind (NaerJsonReader    *reader,
            const NaerAbsence *absence,
            GError           **error)
{
  const char *kind = naer_absence_kind_get_code (absence->kind);

  if (absence->days != NULL && absence->kind != NAER_ABSENCE_TREATMENT_DAYS)
    return naer_json_reader_fail (reader, "days", error, "expected for treatment-days only, not %s",
                                  kind);
  if (absence->covered_by_note && absence->kind != NAER_ABSENCE_HOLIDAY)
    return naer_json_reader_fail (reader, "covered_by_note", error,
                                  "expected for holiday only, not %s", kind);
  return TRUE;
}

static gboolean
check_absence (NaerJsonReader *reader,
               JsonObject     *object,
               gpointer        record,
               GError        **error)
{
  NaerAbsence *absence = record;

  if (!check_kind (reader, absence, error) || !check_grade (reader, absence, error))
    return FALSE;
  if (absence->days != NULL)
    find_ends (absence);
  if (absence->from == NAER_DAY_NONE)
    return naer_json_reader_fail (reader, "from", error, "is required");
  return naer_check_stretch (reader, absence->from, absence->to, error) &&
         (absence->days == NULL || check_days (reader, absence, error));
}

static const NaerJsonField absence_fields[] = {
  { "id", NAER_JSON_TEXT, KEPT (NaerAbsence, id) },
  { "kind", NAER_JSON_CODE, KEPT (NaerAbsence, kind), .required = TRUE,
    CODES ("self-certification", "sick-note", "waiting-note", "treatment-days", "child-sick",
           "leave", "parental-leave", "holiday", "undocumented", "work"),
    .first = NAER_ABSENCE_SELF_CERTIFICATION },
  { "grade", NAER_JSON_INT, KEPT (NaerAbsence, grade), .min = 0, .max = 100, .fallback = 100 },
  { "from", NAER_JSON_DAY, KEPT (NaerAbsence, from) },
  { "to", NAER_JSON_DAY, KEPT (NaerAbsence, to) },
  { "days", NAER_JSON_DAYS, KEPT (NaerAbsence, days) },
  { "share", NAER_JSON_NUMBER, KEPT (NaerAbsence, share), .min = 0.01, .max = 1, .fallback = 1 },
  { "covered_by_note", NAER_JSON_BOOLEAN, KEPT (NaerAbsence, covered_by_note) },
  { "registered", NAER_JSON_DAY, KEPT (NaerAbsence, registered) },
  { "set_aside", NAER_JSON_BOOLEAN, KEPT (NaerAbsence, set_aside) },
  { "source", NAER_JSON_TEXT, KEPT (NaerAbsence, source) },
  { NULL },
};

const NaerJsonRecord naer_absence_record = {
  .size = sizeof (NaerAbsence),
  .create = create_absence,
  .fields = absence_fields,
  .check = check_absence,
};
