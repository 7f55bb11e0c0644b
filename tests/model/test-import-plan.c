/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-import-testing.h"

#define HEADINGS "Ansattnr;Navn;Enhet;Stillingsprosent;Kode;Fra;Til;Prosent;Registrert\n"

/* What is imported first, what then, and what the second import finds and leaves. */
typedef struct
{
  const char *name;
  const char *first;
  const char *then;
  const char *counts;  /* new extended corrected unchanged gone */
  const char *spells;  /* of the second import, with nothing more accepted */
} Case;

static const Case cases[] = {
  { "extended",
    "1;A;U;100;EGM;01.02.2026;02.02.2026;100;01.02.2026\n",
    "1;A;U;100;EGM;01.02.2026;04.02.2026;100;03.02.2026\n", "0 1 0 0 0",
    "1 A, U, 100 %\n"
    "1 self-certification 2026-02-01–2026-02-04 100 % 1 2026-02-01" },
  { "shortened",
    "1;A;U;100;EGM;01.02.2026;04.02.2026;;\n", "1;A;U;100;EGM;01.02.2026;02.02.2026;;\n", "0 0 1 0 0",
    "1 A, U, 100 %\n"
    "1 self-certification 2026-02-01–2026-02-02 100 % 1 " },
  { "begins-earlier",
    "1;A;U;100;SYK;03.02.2026;20.02.2026;100;\n", "1;A;U;100;SYK;01.02.2026;20.02.2026;100;\n",
    "0 0 1 0 0",
    "1 A, U, 100 %\n"
    "1 sick-note 2026-02-01–2026-02-20 100 % 1 " },
  { "grade-corrected",
    "1;A;U;100;SYK;01.02.2026;20.02.2026;100;\n", "1;A;U;100;SYKG;01.02.2026;20.02.2026;50;\n",
    "0 0 1 0 0",
    "1 A, U, 100 %\n"
    "1 sick-note 2026-02-01–2026-02-20 50 % 1 " },
  /* From 100 to 50 percent: the first note is shortened, the graded one is new. */
  { "gradual",
    "1;A;U;100;SYK;01.02.2026;28.02.2026;100;\n",
    "1;A;U;100;SYK;01.02.2026;14.02.2026;100;\n1;A;U;100;SYKG;15.02.2026;28.02.2026;50;\n",
    "1 0 1 0 0",
    "1 A, U, 100 %\n"
    "1 sick-note 2026-02-01–2026-02-14 100 % 1 \n"
    "1 sick-note 2026-02-15–2026-02-28 50 % 1 " },
  /* A graded note inside a full one is not a correction of it. */
  { "graded-inside",
    "1;A;U;100;SYK;01.02.2026;28.02.2026;100;\n",
    "1;A;U;100;SYK;01.02.2026;28.02.2026;100;\n1;A;U;100;SYKG;15.02.2026;28.02.2026;50;\n",
    "1 0 0 1 0",
    "1 A, U, 100 %\n"
    "1 sick-note 2026-02-01–2026-02-28 100 % 1 \n"
    "1 sick-note 2026-02-15–2026-02-28 50 % 1 " },
  { "adjacent-notes",
    "1;A;U;100;SYK;01.02.2026;14.02.2026;100;\n",
    "1;A;U;100;SYK;01.02.2026;14.02.2026;100;\n1;A;U;100;SYK;15.02.2026;28.02.2026;100;\n",
    "1 0 0 1 0",
    "1 A, U, 100 %\n"
    "1 sick-note 2026-02-01–2026-02-14 100 % 1 \n"
    "1 sick-note 2026-02-15–2026-02-28 100 % 1 " },
  /* Two notes become one: the first is extended, the second is gone, but stays until asked. */
  { "joined-notes",
    "1;A;U;100;SYK;01.02.2026;14.02.2026;100;\n1;A;U;100;SYK;15.02.2026;28.02.2026;100;\n",
    "1;A;U;100;SYK;01.02.2026;28.02.2026;100;\n", "0 1 0 0 1",
    "1 A, U, 100 %\n"
    "1 sick-note 2026-02-01–2026-02-28 100 % 1 \n"
    "1 sick-note 2026-02-15–2026-02-28 100 % 1 " },
  { "other-kind",
    "1;A;U;100;EGM;01.02.2026;02.02.2026;;\n", "1;A;U;100;BSY;01.02.2026;02.02.2026;;\n", "1 0 0 0 1",
    "1 A, U, 100 %\n"
    "1 child-sick 2026-02-01–2026-02-02 100 % 1 \n"
    "1 self-certification 2026-02-01–2026-02-02 100 % 1 " },
  { "gone-inside",
    "1;A;U;100;EGM;01.02.2026;02.02.2026;;\n1;A;U;100;FER;05.02.2026;06.02.2026;;\n"
    "1;A;U;100;EGM;09.02.2026;10.02.2026;;\n",
    "1;A;U;100;EGM;01.02.2026;02.02.2026;;\n1;A;U;100;EGM;09.02.2026;10.02.2026;;\n", "0 0 0 2 1",
    "1 A, U, 100 %\n"
    "1 holiday 2026-02-05–2026-02-06 100 % 1 \n"
    "1 self-certification 2026-02-01–2026-02-02 100 % 1 \n"
    "1 self-certification 2026-02-09–2026-02-10 100 % 1 " },
  /* Before and after what the file covers, and of people whom it is not about, nothing is gone. */
  { "not-covered",
    "1;A;U;100;EGM;01.01.2026;02.01.2026;;\n1;A;U;100;EGM;01.03.2026;02.03.2026;;\n"
    "2;B;U;100;EGM;01.02.2026;01.02.2026;;\n",
    "1;A;U;100;EGM;01.02.2026;02.02.2026;;\n", "1 0 0 0 0",
    "1 A, U, 100 %\n"
    "1 self-certification 2026-01-01–2026-01-02 100 % 1 \n"
    "1 self-certification 2026-02-01–2026-02-02 100 % 1 \n"
    "1 self-certification 2026-03-01–2026-03-02 100 % 1 \n"
    "2 B, U, 100 %\n"
    "2 self-certification 2026-02-01–2026-02-01 100 % 1 " },
  /* A long note stands in the file of every month: what began later than any row of the file, or
     ended before any, may belong to the file of another month. */
  { "newer-than-the-file",
    "1;A;U;100;SYK;01.02.2026;31.05.2026;100;\n1;A;U;100;FER;01.03.2026;02.03.2026;;\n"
    "2;B;U;100;EGM;03.02.2026;04.02.2026;;\n2;B;U;100;EGM;03.03.2026;04.03.2026;;\n",
    "1;A;U;100;SYK;01.02.2026;31.05.2026;100;\n2;B;U;100;EGM;03.02.2026;04.02.2026;;\n",
    "0 0 0 2 1", NULL },
  { "older-than-the-file",
    "1;A;U;100;SYK;01.02.2026;31.05.2026;100;\n2;B;U;100;EGM;03.02.2026;04.02.2026;;\n",
    "1;A;U;100;SYK;01.02.2026;31.05.2026;100;\n2;B;U;100;EGM;03.03.2026;04.03.2026;;\n",
    "1 0 0 1 0",
    "1 A, U, 100 %\n"
    "1 sick-note 2026-02-01–2026-05-31 100 % 1 \n"
    "2 B, U, 100 %\n"
    "2 self-certification 2026-02-03–2026-02-04 100 % 1 \n"
    "2 self-certification 2026-03-03–2026-03-04 100 % 1 " },
  /* A row that is refused may be about the spell that seems to be missing. */
  { "refused-is-not-gone",
    "1;A;U;100;EGM;01.02.2026;02.02.2026;;\n1;A;U;100;SYKG;05.02.2026;06.02.2026;50;\n"
    "1;A;U;100;EGM;09.02.2026;10.02.2026;;\n",
    "1;A;U;100;EGM;01.02.2026;02.02.2026;;\n1;A;U;100;SYKG;05.02.2026;06.02.2026;5;\n"
    "1;A;U;100;EGM;09.02.2026;10.02.2026;;\n", "0 0 0 2 0", NULL },
  { "unreadable-is-not-gone",
    "1;A;U;100;EGM;01.02.2026;02.02.2026;;\n1;A;U;100;SYKG;05.02.2026;06.02.2026;50;\n"
    "1;A;U;100;EGM;09.02.2026;10.02.2026;;\n",
    "1;A;U;100;EGM;01.02.2026;02.02.2026;;\n;;;;FER;05.02.2026;06.02.2026;;\n"
    "1;A;U;100;EGM;09.02.2026;10.02.2026;;\n", "0 0 0 2 0", NULL },
  { "nothing-begins-when-nothing-ends",
    "1;A;U;100;EGM;01.02.2026;02.02.2026;;\n",
    "1;A;U;100;EGM;01.02.2026;02.02.2026;;\n1;A;U;100;SYK;31.12.9999;31.12.9999;100;\n", "0 0 0 1 0",
    NULL },
  { "moved-and-more-work",
    "1;A;Nord;80;EGM;01.02.2026;02.02.2026;;\n",
    "1;A;Nord;80;EGM;01.02.2026;02.02.2026;;\n1;A;Sør;100;EGM;01.03.2026;02.03.2026;;\n", "1 0 0 1 0",
    "1 A, Sør, 100 %\n"
    "1 self-certification 2026-02-01–2026-02-02 100 % 1 \n"
    "1 self-certification 2026-03-01–2026-03-02 100 % 1 " },
  /* An older file does not move anyone back. */
  { "older-file",
    "1;A;Sør;100;EGM;01.03.2026;02.03.2026;;\n", "1;A;Nord;80;EGM;01.02.2026;02.02.2026;;\n",
    "1 0 0 0 0",
    "1 A, Sør, 100 %\n"
    "1 self-certification 2026-02-01–2026-02-02 100 % 1 \n"
    "1 self-certification 2026-03-01–2026-03-02 100 % 1 " },
  { "registered-later-stays",
    "1;A;U;100;EGM;01.02.2026;02.02.2026;;01.02.2026\n", "1;A;U;100;EGM;01.02.2026;02.02.2026;;09.02.2026\n",
    "0 0 0 1 0", NULL },
  { "zeros-before-the-number",
    "0012;A;U;100;EGM;01.02.2026;02.02.2026;;\n", "12;A;U;100;EGM;01.02.2026;02.02.2026;;\n",
    "0 0 0 1 0", NULL },
  { "half-days",
    "1;A;U;100;PERM;01.02.2026;02.02.2026;50;\n", "1;A;U;100;PERM;01.02.2026;02.02.2026;;\n", "0 0 0 1 0",
    "1 A, U, 100 %\n"
    "1 leave 2026-02-01–2026-02-02 100 % 0.5 " },
};

static char *
with_headings (const char *rows)
{
  return g_strconcat (HEADINGS, rows, NULL);
}

static void
test_case (gconstpointer data)
{
  const Case *expected = data;
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autofree char *first = with_headings (expected->first), *then = with_headings (expected->then);
  g_autofree char *before = NULL, *after = NULL;
  g_autoptr (NaerImportFile) file = naer_import_testing_parse (then);
  g_autoptr (NaerImportRows) rows = naer_import_file_read_rows (file);
  g_autoptr (NaerImportPlan) plan = NULL;

  naer_import_testing_import (facts, first);
  before = naer_import_testing_spells (facts);
  plan = naer_import_testing_plan (facts, rows);
  naer_import_testing_counts (plan, expected->counts);
  naer_import_testing_apply (facts, plan);
  after = naer_import_testing_spells (facts);
  g_assert_cmpstr (after, ==, expected->spells != NULL ? expected->spells : before);
}

/* Removals that are accepted are made, and the row that is gone is told with its spell. */
static void
test_remove_gone (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  g_autoptr (NaerImportFile) file = naer_import_testing_parse (
    HEADINGS "1;A;U;100;EGM;01.02.2026;01.02.2026;;\n1;A;U;100;EGM;09.02.2026;09.02.2026;;\n");
  g_autoptr (NaerImportRows) rows = naer_import_file_read_rows (file);
  g_autoptr (NaerImportPlan) plan = NULL;
  NaerEmployee *employee;

  naer_import_testing_import (facts, HEADINGS "1;A;U;100;EGM;01.02.2026;01.02.2026;;\n"
                                              "1;A;U;100;FER;05.02.2026;06.02.2026;;\n"
                                              "1;A;U;100;EGM;09.02.2026;09.02.2026;;\n");
  plan = naer_import_testing_plan (facts, rows);
  naer_import_testing_counts (plan, "0 0 0 2 1");
  naer_import_plan_accept (plan, TRUE, FALSE);
  naer_import_testing_apply (facts, plan);
  employee = facts->employees->pdata[0];
  g_assert_cmpuint (employee->absences->len, ==, 2);
  for (guint i = 0; i < employee->absences->len; i++)
    g_assert_cmpint (((NaerAbsence *) employee->absences->pdata[i])->kind, ==,
                     NAER_ABSENCE_SELF_CERTIFICATION);
}

/* The facts of one employee with one spell that the leader typed. */
static NaerFacts *
typed_facts (NaerDay to)
{
  NaerFacts *facts = naer_facts_new ();
  NaerEmployee *employee = naer_employee_new ("1");
  NaerAbsence *absence = naer_absence_new (NAER_ABSENCE_SELF_CERTIFICATION,
                                           naer_day_from_ymd (2026, 2, 3), to);

  employee->row_id = 11;
  employee->name = g_strdup ("Kari Berg");
  absence->row_id = 12;
  absence->source = g_strdup ("typed");
  g_ptr_array_add (employee->absences, absence);
  g_ptr_array_add (facts->employees, employee);
  return facts;
}

/* What someone typed is shown as corrected, and stays until the leader says so. */
static void
test_typed (void)
{
  g_autoptr (NaerFacts) facts = typed_facts (naer_day_from_ymd (2026, 2, 4));
  g_autoptr (NaerImportFile) file = naer_import_testing_parse (
    HEADINGS "1;Kari Berg;;;EGM;03.02.2026;03.02.2026;;\n");
  g_autoptr (NaerImportRows) rows = naer_import_file_read_rows (file);
  g_autoptr (NaerImportPlan) plan = naer_import_testing_plan (facts, rows);
  g_autoptr (GPtrArray) changes = naer_import_plan_changes (plan, facts);
  g_autoptr (GPtrArray) accepted = NULL;
  const NaerAbsence *after;

  naer_import_testing_counts (plan, "0 0 1 0 0");
  g_assert_cmpuint (changes->len, ==, 0);
  naer_import_plan_accept (plan, FALSE, TRUE);
  accepted = naer_import_plan_changes (plan, facts);
  g_assert_cmpuint (accepted->len, ==, 1);
  after = ((NaerChange *) accepted->pdata[0])->after;
  g_assert_cmpint (after->to, ==, naer_day_from_ymd (2026, 2, 3));
  g_assert_cmpstr (after->source, ==, "typed");
}

/* An open spell that was typed when someone rang gets its last day from the file. */
static void
test_typed_open (void)
{
  g_autoptr (NaerFacts) facts = typed_facts (NAER_DAY_NONE);
  g_autoptr (NaerImportFile) file = naer_import_testing_parse (
    HEADINGS "1;Kari Berg;;;EGM;03.02.2026;05.02.2026;;\n");
  g_autoptr (NaerImportRows) rows = naer_import_file_read_rows (file);
  g_autoptr (NaerImportPlan) plan = naer_import_testing_plan (facts, rows);
  g_autoptr (GPtrArray) changes = naer_import_plan_changes (plan, facts);

  naer_import_testing_counts (plan, "0 0 1 0 0");
  g_assert_cmpuint (changes->len, ==, 1);
}

static void
test_typed_is_never_gone (void)
{
  g_autoptr (NaerFacts) facts = typed_facts (naer_day_from_ymd (2026, 2, 4));
  g_autoptr (NaerImportFile) file = naer_import_testing_parse (
    HEADINGS "1;Kari Berg;;;EGM;01.01.2026;01.01.2026;;\n1;Kari Berg;;;EGM;01.03.2026;01.03.2026;;\n");
  g_autoptr (NaerImportRows) rows = naer_import_file_read_rows (file);
  g_autoptr (NaerImportPlan) plan = naer_import_testing_plan (facts, rows);

  naer_import_testing_counts (plan, "2 0 0 0 0");
}

static void
test_names (void)
{
  g_autoptr (NaerFacts) facts = typed_facts (naer_day_from_ymd (2026, 2, 4));
  g_autoptr (NaerImportFile) file = naer_import_testing_parse (
    "Ansattnr;Navn;Kode;Fra;Til\n;KARI BERG;FER;01.07.2026;02.07.2026\n"
    ";Per Nilsen;FER;01.07.2026;02.07.2026\n5;Eli Lie;FER;01.07.2026;02.07.2026\n"
    "6;Eli Lie;FER;01.07.2026;02.07.2026\n;Eli Lie;FER;08.07.2026;09.07.2026\n"
    "1;Kari Moen;FER;01.08.2026;02.08.2026\n");
  g_autoptr (NaerImportRows) rows = naer_import_file_read_rows (file);
  g_autoptr (NaerImportPlan) plan = naer_import_testing_plan (facts, rows);
  g_autoptr (NaerImportPlan) matched = NULL;
  NaerImportPlanOptions options = { .today = naer_import_testing_today (), .match_names = TRUE };
  static const NaerImportProblemType types[] = {
    NAER_PROBLEM_NAME_DIFFERS, NAER_PROBLEM_PERSON_ASK, NAER_PROBLEM_PERSON_UNKNOWN,
    NAER_PROBLEM_PERSON_TWICE,
  };

  naer_import_testing_counts (plan, "3 0 0 0 0");
  g_assert_cmpuint (plan->n_refused, ==, 3);
  g_assert_cmpuint (plan->n_new_employees, ==, 2);
  g_assert_cmpuint (plan->problems->len, ==, G_N_ELEMENTS (types));
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    g_assert_cmpint (((NaerImportProblem *) plan->problems->pdata[i])->type, ==, types[i]);

  matched = naer_import_plan_new (facts, rows, &options);
  naer_import_testing_counts (matched, "4 0 0 0 0");
  g_assert_cmpuint (matched->n_refused, ==, 2);
}

/* Zeros before a number do not matter, unless two numbers differ in nothing else. */
static void
test_zeros (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();

  naer_import_testing_import (facts, HEADINGS "007;A;U;100;EGM;01.02.2026;02.02.2026;;\n");
  naer_import_testing_import (facts, HEADINGS "7;A;U;100;EGM;05.02.2026;05.02.2026;;\n");
  g_assert_cmpuint (facts->employees->len, ==, 1);
  ((NaerEmployee *) facts->employees->pdata[0])->row_id = 1;
  g_ptr_array_add (facts->employees, naer_employee_new ("07"));
  ((NaerEmployee *) facts->employees->pdata[1])->row_id = 2;
  naer_import_testing_import (facts, HEADINGS "07;B;U;100;EGM;01.03.2026;02.03.2026;;\n");
  g_assert_cmpuint (facts->employees->len, ==, 2);
  naer_import_testing_import (facts, HEADINGS "7;C;U;100;EGM;01.03.2026;02.03.2026;;\n");
  g_assert_cmpuint (facts->employees->len, ==, 3);
}

/* Any rows at all are read, planned and carried out, or refused. */
static void
test_random_cells (void)
{
  static const char *const cells[] = { "", "1", "2", "A B", "EGM", "SYK", "SYKG", "XYZ", "Sum",
                                       "01.02.2026", "28.02.2026", "31.02.2026", "31.12.9999", "50",
                                       "15,0", "100,0", "abc", "\"", "\xc3\xa5", "2026-01-01",
                                       "01010112345" };
  int n = g_getenv ("NAERVAER_SOAK") != NULL ? 200000 : 2000;

  while (n-- > 0)
    {
      g_autoptr (GString) text = g_string_new (g_test_rand_bit () ? HEADINGS : "");
      g_autoptr (NaerFacts) facts = typed_facts (naer_day_from_ymd (2026, 2, 4));
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (NaerImportFile) file = NULL;
      g_autoptr (NaerImportRows) rows = NULL;
      g_autoptr (NaerImportPlan) plan = NULL;
      guint total = 0;

      for (int i = g_test_rand_int_range (1, 40); i > 0; i--)
        g_string_append_printf (text, "%s%c", cells[g_test_rand_int_range (0, G_N_ELEMENTS (cells))],
                                g_test_rand_int_range (0, 8) == 0 ? '\n' : ';');
      bytes = g_bytes_new (text->str, text->len);
      file = naer_import_file_new (bytes, "x.csv", NULL, NAER_LANGUAGE_EN, NULL);
      if (file == NULL)
        continue;
      file->mapping->open_ended = g_test_rand_bit ();
      rows = naer_import_file_read_rows (file);
      for (guint i = 0; i < NAER_N_IMPORT_ROW_STATUSES; i++)
        total += rows->counts[i];
      g_assert_cmpuint (total, ==, rows->rows->len);
      plan = naer_import_testing_plan (facts, rows);
      naer_import_plan_accept (plan, TRUE, TRUE);
      naer_import_testing_apply (facts, plan);
    }
}

static void
test_employment (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  const NaerEmployee *employee;
  const NaerEmployment *first, *second;

  naer_import_testing_import (facts, HEADINGS "1;A;Nord;80;EGM;01.02.2026;02.02.2026;;\n");
  employee = facts->employees->pdata[0];
  g_assert_cmpuint (employee->employments->len, ==, 1);
  first = employee->employments->pdata[0];
  g_assert_cmpint (first->from, ==, NAER_DAY_NONE);
  g_assert_cmpint (first->to, ==, NAER_DAY_NONE);
  g_assert_cmpfloat (first->percent, ==, 80.0);

  naer_import_testing_import (facts, HEADINGS "1;A;Nord;80;EGM;01.02.2026;02.02.2026;;\n"
                                              "1;A;Sør;80;EGM;01.03.2026;02.03.2026;;\n"
                                              "1;A;Sør;80;EGM;01.04.2026;02.04.2026;;\n");
  g_assert_cmpuint (employee->employments->len, ==, 2);
  g_assert_cmpuint (facts->units->len, ==, 2);
  first = employee->employments->pdata[0];
  second = employee->employments->pdata[1];
  g_assert_cmpint (first->to, ==, naer_day_from_ymd (2026, 2, 28));
  g_assert_cmpint (second->from, ==, naer_day_from_ymd (2026, 3, 1));
}

/* Where the file says from when someone is employed, that is what counts. */
static void
test_employment_dates (void)
{
  g_autoptr (NaerFacts) facts = naer_facts_new ();
  const NaerEmployee *employee;
  const NaerEmployment *employment;
  const char *row = "1;A;EGM;01.02.2026;02.02.2026;";

  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *text = g_strconcat ("Ansattnr;Navn;Kode;Fra;Til;Ansatt fra;Ansatt til\n", row,
                                           i == 0 ? ";\n" : "15.08.2020;31.12.2099\n", NULL);

      naer_import_testing_import (facts, text);
    }
  employee = facts->employees->pdata[0];
  g_assert_cmpuint (employee->employments->len, ==, 1);
  employment = employee->employments->pdata[0];
  g_assert_cmpint (employment->from, ==, naer_day_from_ymd (2020, 8, 15));
  g_assert_cmpint (employment->to, ==, NAER_DAY_NONE);
}

static char *
random_rows (guint n)
{
  static const char *const codes[] = { "EGM", "SYK", "SYKG", "FER", "BSY" };
  GString *text = g_string_new (HEADINGS);

  for (guint i = 0; i < n; i++)
    {
      NaerDay from = naer_day_from_ymd (2026, 1, 1) + g_test_rand_int_range (0, 60);
      NaerDay to = from + g_test_rand_int_range (0, 20);
      const char *code = codes[g_test_rand_int_range (0, G_N_ELEMENTS (codes))];
      int year, month, day;

      naer_day_to_ymd (from, &year, &month, &day);
      g_string_append_printf (text, "%d;;U%d;%d;%s;%02d.%02d.%d;", g_test_rand_int_range (1, 4),
                              g_test_rand_int_range (1, 3), 50 + 10 * g_test_rand_int_range (0, 3), code,
                              day, month, year);
      naer_day_to_ymd (to, &year, &month, &day);
      g_string_append_printf (text, "%02d.%02d.%d;%s;\n", day, month, year,
                              g_str_equal (code, "SYKG") ? "50" : "");
    }
  return g_string_free_and_steal (text);
}

/* The same rows in another order. */
static char *
shuffle_rows (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  guint n = g_strv_length (lines) - 1;

  for (guint i = n - 1; i > 1; i--)
    {
      guint other = (guint) g_test_rand_int_range (1, (int) i + 1);
      char *line = lines[i];

      lines[i] = lines[other];
      lines[other] = line;
    }
  return g_strjoinv ("\n", lines);
}

static void
assert_settled (const NaerFacts *facts,
                const char      *text)
{
  g_autoptr (NaerImportFile) file = naer_import_testing_parse (text);
  g_autoptr (NaerImportRows) rows = naer_import_file_read_rows (file);
  g_autoptr (NaerImportPlan) plan = naer_import_testing_plan (facts, rows);
  g_autoptr (GPtrArray) changes = NULL;

  naer_import_plan_accept (plan, TRUE, TRUE);
  changes = naer_import_plan_changes (plan, facts);
  g_assert_cmpuint (changes->len, ==, 0);
  g_assert_cmpuint (plan->counts[NAER_PLAN_UNCHANGED], ==, rows->counts[NAER_IMPORT_ROW_GOOD]);
}

static void
import_all (NaerFacts  *facts,
            const char *text)
{
  g_autoptr (NaerImportFile) file = naer_import_testing_parse (text);
  g_autoptr (NaerImportRows) rows = naer_import_file_read_rows (file);
  g_autoptr (NaerImportPlan) plan = naer_import_testing_plan (facts, rows);

  naer_import_plan_accept (plan, TRUE, TRUE);
  naer_import_testing_apply (facts, plan);
}

/*
 * Whatever stood there before: a file that is carried out and planned again changes nothing,
 * and the order of its rows does not matter.
 */
static void
test_properties (void)
{
  int n = g_getenv ("NAERVAER_SOAK") != NULL ? 20000 : 300;

  while (n-- > 0)
    {
      g_autoptr (NaerFacts) one = naer_facts_new ();
      g_autoptr (NaerFacts) other = NULL;
      g_autofree char *first = random_rows ((guint) g_test_rand_int_range (0, 12));
      g_autofree char *then = random_rows ((guint) g_test_rand_int_range (1, 12));
      g_autofree char *shuffled = shuffle_rows (then);
      g_autofree char *spells = NULL, *other_spells = NULL;

      import_all (one, first);
      other = naer_facts_copy (one);
      import_all (one, then);
      import_all (other, shuffled);
      spells = naer_import_testing_spells (one);
      other_spells = naer_import_testing_spells (other);
      g_assert_cmpstr (spells, ==, other_spells);
      assert_settled (one, then);
      assert_settled (one, shuffled);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/import/plan/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/import/plan/remove-gone", test_remove_gone);
  g_test_add_func ("/import/plan/typed", test_typed);
  g_test_add_func ("/import/plan/typed-open", test_typed_open);
  g_test_add_func ("/import/plan/typed-is-never-gone", test_typed_is_never_gone);
  g_test_add_func ("/import/plan/names", test_names);
  g_test_add_func ("/import/plan/zeros", test_zeros);
  g_test_add_func ("/import/plan/random-cells", test_random_cells);
  g_test_add_func ("/import/plan/employment", test_employment);
  g_test_add_func ("/import/plan/employment-dates", test_employment_dates);
  g_test_add_func ("/import/plan/properties", test_properties);
  return g_test_run ();
}
