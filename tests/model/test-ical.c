/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <libical/ical.h>

#include "ical/naer-ical.h"
#include "naer-plan-scene.h"
#include "plan/naer-plan-finish.h"

/* What lies ahead as iCalendar, read back by libical. */

static NaerFacts *
make_facts (void)
{
  NaerFacts *facts = plan_scene_facts ();
  NaerEmployee *employee = plan_scene_employee (facts);
  g_autoptr (NaerPlan) plan = plan_scene_whole_plan (facts);
  NaerMeeting *meeting = naer_record_new (NAER_RECORD_MEETING);

  plan_scene_apply (facts, naer_plan_make_finish_changes (employee, plan,
                                                          plan_scene_day (PLAN_SCENE_TODAY)));
  meeting->row_id = 4711;
  meeting->planned = plan_scene_day ("2026-12-02");
  meeting->starts_at = 9 * 60 + 30;
  meeting->minutes = 45;
  g_ptr_array_add (employee->meetings, meeting);
  return facts;
}

static char *
write_calendar (NaerLanguage language)
{
  g_autoptr (NaerFacts) facts = make_facts ();
  NaerDay today = plan_scene_day (PLAN_SCENE_TODAY);
  g_autoptr (GArray) appointments =
    naer_appointments_find (facts, plan_scene_employee (facts), today);

  return naer_appointments_to_ical (appointments, today, language);
}

static void
test_read_back (void)
{
  g_autofree char *text = write_calendar (NAER_LANGUAGE_NB);
  icalcomponent *calendar = icalparser_parse_string (text);
  g_autoptr (GString) told = g_string_new (NULL);
  g_autoptr (GHashTable) uids = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_nonnull (calendar);
  g_assert_true (icalrestriction_check (calendar));
  g_assert_cmpint (icalcomponent_count_errors (calendar), ==, 0);
  for (icalcomponent *event = icalcomponent_get_first_component (calendar, ICAL_VEVENT_COMPONENT);
       event != NULL;
       event = icalcomponent_get_next_component (calendar, ICAL_VEVENT_COMPONENT))
    {
      icaltimetype start = icalcomponent_get_dtstart (event), end = icalcomponent_get_dtend (event);

      g_assert_true (g_hash_table_add (uids, (gpointer) icalcomponent_get_uid (event)));
      g_string_append_printf (told, "%04d-%02d-%02d", start.year, start.month, start.day);
      if (!start.is_date)
        g_string_append_printf (told, " %02d:%02d-%02d:%02d", start.hour, start.minute, end.hour,
                                end.minute);
      g_string_append_printf (told, " %s\n", icalcomponent_get_summary (event));
    }
  icalcomponent_free (calendar);
  g_assert_cmpstr (told->str, ==,
                   "2026-11-20 Samtale\n"
                   "2026-11-27 Se på en avtale igjen\n"
                   "2026-11-29 Frist\n"
                   "2026-12-02 09:30-10:15 Møte\n"
                   "2026-12-10 Se på en avtale igjen\n");
}

/* Whoever looks over a shoulder learns neither who nor why. */
static void
test_says_little (void)
{
  static const char *const words[] = { "Vigdis", "Hagen", "10021", "Solbakken", "Berit",
                                       "syk",    "sjuk",  "sick",  "fravær",    "absence",
                                       "plan",   "dialog", "Nav\n", "Fire timer", "lege" };

  for (NaerLanguage language = 0; language < NAER_N_LANGUAGES; language++)
    {
      g_autofree char *text = write_calendar (language);
      g_autofree char *folded = g_utf8_casefold (text, -1);

      for (guint i = 0; i < G_N_ELEMENTS (words); i++)
        {
          g_autofree char *word = g_utf8_casefold (words[i], -1);

          if (strstr (folded, word) != NULL)
            g_error ("“%s” stands in the calendar:\n%s", words[i], text);
        }
    }
}

/* Exported again, nothing is there twice. */
static void
test_same_identifiers (void)
{
  g_autoptr (NaerFacts) facts = make_facts ();
  const NaerEmployee *employee = plan_scene_employee (facts);
  NaerDay today = plan_scene_day (PLAN_SCENE_TODAY);
  g_autoptr (GArray) first = naer_appointments_find (facts, employee, today);
  g_autoptr (GArray) second = naer_appointments_find (facts, employee, today);
  g_autofree char *once = naer_appointments_to_ical (first, today, NAER_LANGUAGE_NB);
  g_autofree char *again = naer_appointments_to_ical (second, today, NAER_LANGUAGE_NB);

  g_assert_cmpstr (once, ==, again);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/ical/read-back", test_read_back);
  g_test_add_func ("/ical/says-little", test_says_little);
  g_test_add_func ("/ical/same-identifiers", test_same_identifiers);
  return g_test_run ();
}
