/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-absence-draft.h"
#include "naer-form-test.h"

static void
test_check (void)
{
  static const struct
  {
    NaerAbsenceKind kind;
    int grade;
    const char *from, *to;
    gboolean open;
    const char *days;
    int field;
    NaerFeedbackLevel level;
  } rows[] = {
    { NAER_ABSENCE_SELF_CERTIFICATION, 100, "2026-03-03", "2026-03-05", FALSE, "", SILENT },
    { NAER_ABSENCE_SICK_NOTE, 50, "2026-03-03", NULL, TRUE, "", NAER_ABSENCE_FIELD_OVERLAP,
      NAER_FEEDBACK_NOTE },
    { NAER_ABSENCE_SICK_NOTE, 20, "2026-03-03", "2026-03-03", FALSE, "", SILENT },
    { NAER_ABSENCE_SICK_NOTE, 19, "2026-03-03", "2026-03-03", FALSE, "", NAER_ABSENCE_FIELD_KIND,
      NAER_FEEDBACK_WRONG },
    { NAER_ABSENCE_HOLIDAY, 19, "2026-07-01", "2026-07-30", FALSE, "", SILENT },
    { NAER_ABSENCE_HOLIDAY, 100, NULL, "2026-07-30", FALSE, "", NAER_ABSENCE_FIELD_FROM,
      NAER_FEEDBACK_MISSING },
    { NAER_ABSENCE_HOLIDAY, 100, "2026-07-30", NULL, FALSE, "", NAER_ABSENCE_FIELD_TO,
      NAER_FEEDBACK_MISSING },
    { NAER_ABSENCE_HOLIDAY, 100, "2026-07-30", "2026-07-29", FALSE, "", NAER_ABSENCE_FIELD_TO,
      NAER_FEEDBACK_WRONG },
    { NAER_ABSENCE_LEAVE, 100, "2026-07-30", "x", FALSE, "", NAER_ABSENCE_FIELD_TO,
      NAER_FEEDBACK_WRONG },
    { NAER_ABSENCE_LEAVE, 100, "x", "2026-07-30", FALSE, "", NAER_ABSENCE_FIELD_FROM,
      NAER_FEEDBACK_WRONG },
    { NAER_ABSENCE_CHILD_SICK, 100, "2024-01-01", "2025-06-01", FALSE, "", NAER_ABSENCE_FIELD_TO,
      NAER_FEEDBACK_NOTE },
    { NAER_ABSENCE_PARENTAL_LEAVE, 100, "2024-01-01", "2025-06-01", FALSE, "", SILENT },
    { NAER_ABSENCE_CHILD_SICK, 100, "2019-12-31", "2019-12-31", FALSE, "", NAER_ABSENCE_FIELD_FROM,
      NAER_FEEDBACK_NOTE },
    { NAER_ABSENCE_TREATMENT_DAYS, 100, NULL, NULL, FALSE, "3.9, 10.9", SILENT },
    { NAER_ABSENCE_TREATMENT_DAYS, 100, NULL, NULL, FALSE, "", NAER_ABSENCE_FIELD_DAYS,
      NAER_FEEDBACK_MISSING },
    { NAER_ABSENCE_TREATMENT_DAYS, 100, NULL, NULL, FALSE, "3.9, ?", NAER_ABSENCE_FIELD_DAYS,
      NAER_FEEDBACK_WRONG },
    { NAER_ABSENCE_SELF_CERTIFICATION, 100, "2026-09-29", "2026-10-02", FALSE, "",
      NAER_ABSENCE_FIELD_OVERLAP,
      NAER_FEEDBACK_NOTE },
    { NAER_ABSENCE_WORK, 100, "2026-10-05", "2026-10-05", FALSE, "", SILENT },
  };
  g_autoptr (NaerFacts) facts = form_test_facts ();
  const NaerEmployee *ole = naer_facts_find_employee (facts, FORM_TEST_OLE);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NaerAbsenceDraft) draft = naer_absence_draft_new (NULL);
      g_autoptr (NaerFeedback) feedback = NULL;

      draft->kind = rows[i].kind;
      draft->grade = rows[i].grade;
      draft->from = form_test_written_day (rows[i].from);
      draft->to = form_test_written_day (rows[i].to);
      draft->open = rows[i].open;
      g_set_str (&draft->days, rows[i].days);
      feedback = naer_absence_draft_check (draft, ole, FORM_TEST_TODAY);
      form_test_row (feedback, i, rows[i].field, rows[i].level);
      if (naer_feedback_get_passed (feedback))
        {
          g_autoptr (GPtrArray) changes = naer_absence_draft_make_changes (draft, FORM_TEST_OLE,
                                                                           FORM_TEST_TODAY);

          g_assert_cmpuint (changes->len, ==, 1);
          g_assert_true (naer_change_check (changes->pdata[0], NULL));
        }
    }
}

static void
test_overlap_words (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  const NaerEmployee *ole = naer_facts_find_employee (facts, FORM_TEST_OLE);
  g_autoptr (NaerAbsenceDraft) draft = naer_absence_draft_new (NULL);
  g_autoptr (NaerFeedback) feedback = NULL;

  draft->from = form_test_day ("2026-09-29");
  draft->to = form_test_day ("2026-10-02");
  feedback = naer_absence_draft_check (draft, ole, FORM_TEST_TODAY);
  g_assert_cmpstr (naer_feedback_get_text (feedback, NAER_ABSENCE_FIELD_OVERLAP, NULL), ==,
                   "Sick note covers 1–2 October 2026 too. You can save both and put it right "
                   "later.");
}

/* The spell that is edited does not overlap with itself, and a note stays a note. */
static void
test_edit (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  const NaerEmployee *ole = naer_facts_find_employee (facts, FORM_TEST_OLE);
  g_autoptr (NaerAbsenceDraft) draft = naer_absence_draft_new (ole->absences->pdata[1]);
  g_autoptr (NaerFeedback) same = naer_absence_draft_check (draft, ole, FORM_TEST_TODAY);
  g_autoptr (NaerFeedback) refused = NULL;
  g_autoptr (GPtrArray) nothing = naer_absence_draft_make_changes (draft, FORM_TEST_OLE,
                                                                   FORM_TEST_TODAY);
  g_autoptr (GPtrArray) changes = NULL;
  const NaerAbsence *after;

  form_test_silent (same);
  g_assert_cmpuint (nothing->len, ==, 0);

  g_assert_true (naer_absence_draft_offers (draft, NAER_ABSENCE_WAITING_NOTE));
  g_assert_false (naer_absence_draft_offers (draft, NAER_ABSENCE_SELF_CERTIFICATION));
  g_assert_false (naer_absence_draft_offers (draft, NAER_ABSENCE_NONE));
  draft->kind = NAER_ABSENCE_SELF_CERTIFICATION;
  refused = naer_absence_draft_check (draft, ole, FORM_TEST_TODAY);
  form_test_told (refused, NAER_ABSENCE_FIELD_KIND, NAER_FEEDBACK_WRONG);

  draft->kind = NAER_ABSENCE_SICK_NOTE;
  draft->grade = 60;
  draft->open = TRUE;
  changes = naer_absence_draft_make_changes (draft, FORM_TEST_OLE, FORM_TEST_TODAY);
  form_test_apply (facts, changes);
  after = naer_facts_find_employee (facts, FORM_TEST_OLE)->absences->pdata[1];
  g_assert_cmpint (after->row_id, ==, 202);
  g_assert_cmpint (after->grade, ==, 60);
  g_assert_cmpint (after->to, ==, NAER_DAY_NONE);
}

/* What belongs to another kind is not kept. */
static void
test_kinds (void)
{
  for (NaerAbsenceKind kind = NAER_ABSENCE_NONE + 1; kind < NAER_N_ABSENCE_KINDS; kind++)
    {
      g_autoptr (NaerAbsenceDraft) draft = naer_absence_draft_new (NULL);
      g_autoptr (NaerAbsence) absence = NULL;

      draft->kind = kind;
      draft->grade = 50;
      draft->covered_by_note = TRUE;
      draft->from = form_test_day ("2026-03-02");
      draft->to = form_test_day ("2026-03-08");
      g_set_str (&draft->days, "3.3, 5.3");
      absence = naer_absence_draft_get_absence (draft, FORM_TEST_TODAY);
      g_assert_cmpint (absence->kind, ==, kind);
      g_assert_cmpint (absence->grade, ==, kind == NAER_ABSENCE_SICK_NOTE ? 50 : 100);
      g_assert_cmpint (absence->covered_by_note, ==, kind == NAER_ABSENCE_HOLIDAY);
      g_assert_true ((absence->days != NULL) == (kind == NAER_ABSENCE_TREATMENT_DAYS));
      g_assert_cmpint (absence->to - absence->from, ==,
                       kind == NAER_ABSENCE_TREATMENT_DAYS ? 2 : 6);
    }
}

static void
test_describe (void)
{
  static const struct
  {
    const char *from, *to, *text;
  } rows[] = {
    { "2026-03-03", "2026-03-05", "3 days: 3–5 March 2026" },
    { "2026-03-03", "2026-03-03", "1 day: 3 March 2026" },
    { "2026-11-10", NULL, "6 days so far" },
    { "2026-03-03", "2026-03-02", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NaerAbsenceDraft) draft = naer_absence_draft_new (NULL);
      g_autofree char *text = NULL;

      draft->from = form_test_day (rows[i].from);
      draft->open = rows[i].to == NULL;
      draft->to = draft->open ? NAER_DAY_NONE : form_test_day (rows[i].to);
      text = naer_absence_draft_describe (draft, FORM_TEST_TODAY);
      g_assert_cmpstr (text, ==, rows[i].text);
    }
}

/* Treatment days that were noted as a stretch are shown as the days they are. */
static void
test_treatment (void)
{
  g_autoptr (NaerAbsence) stretch = naer_absence_new (NAER_ABSENCE_TREATMENT_DAYS,
                                                      form_test_day ("2026-11-03"),
                                                      form_test_day ("2026-11-05"));
  g_autoptr (NaerAbsenceDraft) draft = naer_absence_draft_new (stretch);
  g_autofree char *text = naer_absence_draft_describe (draft, FORM_TEST_TODAY);

  g_assert_cmpstr (draft->days, ==, "03.11.2026, 04.11.2026, 05.11.2026");
  g_assert_cmpstr (text, ==, "3 days: 3–5 November 2026");
}

/* After a self-certification comes a sick note; else it begins as a self-certification. */
static void
test_begin (void)
{
  static const struct
  {
    const char *from, *to;
    NaerAbsenceKind kind;
  } rows[] = {
    { "2026-11-12", NULL, NAER_ABSENCE_SICK_NOTE },
    { "2026-11-11", "2026-11-20", NAER_ABSENCE_SICK_NOTE },
    { "2026-11-13", NULL, NAER_ABSENCE_SELF_CERTIFICATION },
    { "2026-11-09", NULL, NAER_ABSENCE_SELF_CERTIFICATION },
    { NULL, NULL, NAER_ABSENCE_SELF_CERTIFICATION },
  };
  g_autoptr (NaerFacts) facts = form_test_facts ();
  NaerEmployee *kari = naer_facts_find_employee (facts, FORM_TEST_KARI);

  g_ptr_array_add (kari->absences, naer_absence_new (NAER_ABSENCE_SELF_CERTIFICATION,
                                                     form_test_day ("2026-11-09"),
                                                     form_test_day ("2026-11-11")));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NaerAbsenceDraft) draft = naer_absence_draft_new (NULL);
      NaerDay from = rows[i].from != NULL ? form_test_day (rows[i].from) : NAER_DAY_NONE;
      NaerDay to = rows[i].to != NULL ? form_test_day (rows[i].to) : NAER_DAY_NONE;

      naer_absence_draft_begin (draft, kari, from, to, FORM_TEST_TODAY);
      g_assert_cmpint (draft->kind, ==, rows[i].kind);
      g_assert_cmpint (draft->from, ==, from != NAER_DAY_NONE ? from : FORM_TEST_TODAY);
      g_assert_cmpint (draft->to, ==, to);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/absence-draft/check", test_check);
  g_test_add_func ("/absence-draft/overlap-words", test_overlap_words);
  g_test_add_func ("/absence-draft/begin", test_begin);
  g_test_add_func ("/absence-draft/edit", test_edit);
  g_test_add_func ("/absence-draft/kinds", test_kinds);
  g_test_add_func ("/absence-draft/describe", test_describe);
  g_test_add_func ("/absence-draft/treatment", test_treatment);
  return g_test_run ();
}
