/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "absence/naer-case.h"

/*
 * A calendar in letters, one a day from 2025-01-01 (a Wednesday): S sick note, G graded sick note,
 * E self-certification, H holiday, L leave, P parental leave, W work typed by the leader, T
 * treatment day, C child’s sickness, U undocumented, V waiting note, . nothing.
 */
#define FIRST_DAY (naer_day_from_ymd (2025, 1, 1))

static NaerAbsence *
absence_of_letter (char    letter,
                   NaerDay from,
                   NaerDay to)
{
  static const char letters[] = "ESVTCLPHUW";
  const char *found = strchr (letters, letter == 'G' ? 'S' : letter);
  NaerAbsence *absence;

  g_assert_nonnull (found);
  absence = naer_absence_new (NAER_ABSENCE_SELF_CERTIFICATION + (found - letters), from, to);
  if (letter == 'G')
    absence->grade = 50;
  return absence;
}

static void
add_days (NaerEmployee *employee,
          const char   *calendar)
{
  for (const char *c = calendar; *c != '\0';)
    {
      const char *end = c;

      while (*end == *c)
        end++;
      if (*c != '.')
        g_ptr_array_add (employee->absences,
                         absence_of_letter (*c, FIRST_DAY + (c - calendar),
                                            FIRST_DAY + (end - calendar) - 1));
      c = end;
    }
}

#define REST_15 "..............."
#define REST_16 "................"

static const struct
{
  const char *name;
  const char *calendar;
  const char *over; /* nullable: records that lie over the same days */
  const char *cases; /* start-end:sick_days, days counted from 0, graded marked with g */
} tables[] = {
  { "nothing", "....", NULL, "" },
  { "one-day", "..E..", NULL, "2-2:1" },
  { "15-join", "S" REST_15 "S", NULL, "0-16:2" },
  { "16-split", "S" REST_16 "S", NULL, "0-0:1 17-17:1" },
  { "holiday-directly-after", "SHHHHHHHHHHHHHHHHHHHHS", NULL, "0-21:2" },
  { "holiday-then-15", "SHHH" REST_15 "S", NULL, "0-19:2" },
  { "holiday-then-16", "SHHH" REST_16 "S", NULL, "0-0:1 20-20:1" },
  { "day-off-counts-when-the-gap-has-begun", "S.HHHHHHHHHHHHHHHS", NULL, "0-0:1 17-17:1" },
  { "one-day-off-less", "S.HHHHHHHHHHHHHHS", NULL, "0-16:2" },
  { "leave-directly-after", "SLLLLLLLLLLLLLLLLLLLLPPPPS", NULL, "0-25:2" },
  { "weekends-are-gap-days", "SSS" REST_16 "SS", NULL, "0-2:3 19-20:2" },
  { "treatment-days-are-work", "S" REST_15 "T", NULL, "0-0:1" },
  { "treatment-days-keep-the-gap", "STTTTTTTTTTTTTTTTS", NULL, "0-0:1 17-17:1" },
  { "waiting-note-is-no-absence", "VVVVV", NULL, "" },
  { "childs-sickness-is-no-absence", "CCUUVV", NULL, "" },
  { "work-overrules", "SSSSS", "..W..", "0-4:4" },
  { "work-overrules-until-a-split", "SSSSSSSSSSSSSSSSSSSS", "..WWWWWWWWWWWWWWWW..",
    "0-1:2 18-19:2" },
  { "holiday-inside-a-note", "SSSSSSSSSS", "...HHH....", "0-9:7" },
  { "note-beats-self-certification", "EEEEE", "...GG", "0-4:5g" },
  { "whole-note-beats-graded", "GGGGG", "....S", "0-4:5" },
  { "graded-at-the-end", "SSSGG", NULL, "0-4:5g" },
  { "treatment-beats-self-certification", "EEE", "..T", "0-1:2" },
  { "self-certification-beats-undocumented", "UUUUU", "..E..", "2-2:1" },
};

static char *
describe_cases (GPtrArray *cases)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < cases->len; i++)
    {
      const NaerCase *self = cases->pdata[i];

      g_string_append_printf (text, "%s%d-%d:%d%s", i > 0 ? " " : "", self->start - FIRST_DAY,
                              self->end - FIRST_DAY, self->sick_days,
                              self->graded_at_end ? "g" : "");
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
test_table (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr (NaerEmployee) employee = naer_employee_new ("e1");
  g_autoptr (GPtrArray) cases = NULL;
  g_autofree char *found = NULL;

  add_days (employee, tables[row].calendar);
  if (tables[row].over != NULL)
    add_days (employee, tables[row].over);
  cases = naer_cases_find (employee, FIRST_DAY + 400);
  found = describe_cases (cases);
  g_assert_cmpstr (found, ==, tables[row].cases);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autofree char *path = g_strdup_printf ("/case/table/%s", tables[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_table);
    }
  return g_test_run ();
}
