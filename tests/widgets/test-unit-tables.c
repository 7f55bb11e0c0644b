/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "naer-fixture.h"
#include "naer-unit-fixture.h"
#include "naer-unit-tables.h"

static NaerUnitModel *
make_model (const NaerFacts *facts,
            gboolean         with_kinds)
{
  NaerUnitQuery query = { 0 };
  g_autoptr (NaerUnitModel) model = naer_unit_model_new (facts, &query, NAER_FIXTURE_TODAY - 60,
                                                         NAER_FIXTURE_TODAY + 60,
                                                         NAER_FIXTURE_TODAY);

  return naer_unit_model_ask (model, &query, with_kinds);
}

static void
assert_table (NaerTextRows      *rows,
              const char *const *lines,
              guint              n_lines)
{
  g_autofree char *text = naer_text_rows_to_tabs (rows);
  g_auto (GStrv) told = g_strsplit (text, "\n", -1);

  for (guint i = 0; i < n_lines; i++)
    {
      g_autofree char *line = g_strdelimit (g_strdup (told[i]), "\t", '|');

      g_assert_cmpstr (line, ==, lines[i]);
    }
  g_assert_cmpuint (rows->rows->len + 1, ==, n_lines);
}

static void
test_absence (void)
{
  static const char *const neutral[] = {
    "Name|Number|Absence|First day|Last day|Back at work",
    "Camilla Larsen|10015|away|11.11.2026|12.11.2026|",
    "Camilla Strand|10189|partly away|14.09.2026|22.11.2026|23.11.2026",
    "Ewa Moen|10063|away|05.10.2026|04.12.2026|07.12.2026",
    "Frode Pedersen|10147|away|28.09.2026|not known|not known",
    "Håkon Aasen|10098|partly away|23.10.2026|not known|not known",
    "Kari Berg|10021|away|12.11.2026|17.11.2026|18.11.2026",
    "Mohammed Ali|10022|away|02.11.2026|29.11.2026|30.11.2026",
    "Mohammed Haugen|10023|away|09.11.2026|10.11.2026|",
  };
  g_autoptr (NaerFacts) facts = naer_fixture_unit ();
  g_autoptr (NaerUnitModel) model = make_model (facts, FALSE);
  g_autoptr (GArray) employees = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (NaerTextRows) rows = NULL;

  rows = naer_unit_table_of_absence (model, NAER_FIXTURE_TODAY - 5, NAER_LANGUAGE_EN, employees);
  assert_table (rows, neutral, G_N_ELEMENTS (neutral));
  g_assert_cmpuint (employees->len, ==, rows->rows->len);
  g_assert_cmpint (g_array_index (employees, gint64, 2), ==, 8);
}

/* Absence that is told alike is one stretch; where kinds are told, each has its own. */
static void
test_joined (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  NaerEmployee *employee = naer_employee_new ("1");

  g_ptr_array_add (facts->employees, employee);
  g_ptr_array_add (employee->absences, naer_fixture_absence ("self-certification", 100, "2026-11-09",
                                                             "2026-11-11"));
  g_ptr_array_add (employee->absences, naer_fixture_absence ("sick-note", 100, "2026-11-12",
                                                             "2026-11-20"));
  g_ptr_array_add (employee->absences, naer_fixture_absence ("sick-note", 50, "2026-11-21",
                                                             "2026-12-04"));
  for (gboolean with_kinds = FALSE; with_kinds <= TRUE; with_kinds++)
    {
      static const char *const neutral[] = {
        "Name|Number|Absence|First day|Last day|Back at work",
        "1|1|away|09.11.2026|20.11.2026|23.11.2026",
        "1|1|partly away|21.11.2026|04.12.2026|",
      };
      static const char *const kinds[] = {
        "Name|Number|Absence|First day|Last day|Back at work",
        "1|1|self-certification|09.11.2026|11.11.2026|",
        "1|1|sick note|12.11.2026|20.11.2026|23.11.2026",
        "1|1|sick note 50 %|21.11.2026|04.12.2026|",
      };
      g_autoptr (NaerUnitModel) model = make_model (facts, with_kinds);
      g_autoptr (NaerTextRows) rows = naer_unit_table_of_absence (model, NAER_FIXTURE_TODAY - 30,
                                                                  NAER_LANGUAGE_EN, NULL);

      if (with_kinds)
        assert_table (rows, kinds, G_N_ELEMENTS (kinds));
      else
        assert_table (rows, neutral, G_N_ELEMENTS (neutral));
    }
}

static void
test_days (void)
{
  g_autoptr (NaerFacts) facts = naer_fixture_unit ();
  g_autoptr (NaerUnitModel) model = make_model (facts, FALSE);
  g_autoptr (NaerTextRows) rows = naer_unit_table_of_days (model, NAER_FIXTURE_TODAY, NAER_LANGUAGE_NB);
  char **monday = rows->rows->pdata[0];

  g_assert_cmpstr (monday[0], ==, "Mandag 16. november 2026");
  g_assert_cmpstr (monday[1], ==, "47");
  g_assert_cmpstr (monday[2], ==, "14");
  g_assert_cmpstr (monday[3], ==, "2");
  g_assert_cmpstr (monday[4], ==, "4");
  for (guint i = 0; i < rows->rows->len; i++)
    g_assert_null (strstr (((char **) rows->rows->pdata[i])[0], "søndag"));
}

static void
test_csv (void)
{
  const char *const titles[] = { "A", "B", NULL };
  const char *const plain[] = { "Åse Li", "1", NULL };
  const char *const odd[] = { "semi; \"quoted\"", "two\nlines", NULL };
  const char *const formula[] = { "=1+1", "@x", NULL };
  g_autoptr (NaerTextRows) rows = naer_text_rows_new (titles);
  g_autofree char *csv = NULL;

  naer_text_rows_add (rows, g_strdupv ((char **) plain));
  naer_text_rows_add (rows, g_strdupv ((char **) odd));
  naer_text_rows_add (rows, g_strdupv ((char **) formula));
  csv = naer_text_rows_to_csv (rows);
  g_assert_cmpstr (csv, ==,
                   "\xef\xbb\xbf"
                   "A;B\r\n"
                   "Åse Li;1\r\n"
                   "\"semi; \"\"quoted\"\"\";\"two\nlines\"\r\n"
                   "\"'=1+1\";\"'@x\"\r\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/unit-tables/absence", test_absence);
  g_test_add_func ("/unit-tables/joined", test_joined);
  g_test_add_func ("/unit-tables/days", test_days);
  g_test_add_func ("/unit-tables/csv", test_csv);
  return g_test_run ();
}
