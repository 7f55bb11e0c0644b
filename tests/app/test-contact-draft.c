/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-contact-draft.h"
#include "naer-date-text.h"
#include "naer-form-test.h"

#define EMPTY -1000
#define NO_DATE -1001

/* What stands in a date field: nothing, what is no date, or a day counted from today. */
static NaerDay
written_day (int days)
{
  if (days == EMPTY)
    return NAER_DAY_NONE;
  return days == NO_DATE ? NAER_DAY_UNREADABLE : FORM_TEST_TODAY + days;
}

static void
test_check (void)
{
  static const struct
  {
    int on, next;  /* days from today */
    guint n_about;
    int field;
    NaerFeedbackLevel level;
  } rows[] = {
    { 0, EMPTY, 0, SILENT },
    { 0, 1, 200, SILENT },
    { -30, -10, 0, SILENT },
    { EMPTY, EMPTY, 0, NAER_CONTACT_FIELD_ON, NAER_FEEDBACK_MISSING },
    { NO_DATE, EMPTY, 0, NAER_CONTACT_FIELD_ON, NAER_FEEDBACK_WRONG },
    { 1, EMPTY, 0, NAER_CONTACT_FIELD_ON, NAER_FEEDBACK_WRONG },
    { 0, 0, 0, NAER_CONTACT_FIELD_NEXT, NAER_FEEDBACK_WRONG },
    { 0, -1, 0, NAER_CONTACT_FIELD_NEXT, NAER_FEEDBACK_WRONG },
    { 0, NO_DATE, 0, NAER_CONTACT_FIELD_NEXT, NAER_FEEDBACK_WRONG },
    { 0, 7, 201, NAER_CONTACT_FIELD_ABOUT, NAER_FEEDBACK_WRONG },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NaerContactDraft) draft = naer_contact_draft_new (NULL, NAER_CONTACT_FIRST,
                                                                   FORM_TEST_TODAY);
      g_autoptr (NaerFeedback) feedback = NULL;

      draft->on = written_day (rows[i].on);
      draft->next = written_day (rows[i].next);
      g_free (draft->about);
      draft->about = g_strnfill (rows[i].n_about, 'x');
      feedback = naer_contact_draft_check (draft, FORM_TEST_TODAY);
      form_test_row (feedback, i, rows[i].field, rows[i].level);
    }
}

static void
test_changes (void)
{
  g_autoptr (NaerFacts) facts = form_test_facts ();
  g_autoptr (NaerContactDraft) draft = naer_contact_draft_new (NULL, NAER_CONTACT_CHECK_IN,
                                                               FORM_TEST_TODAY);
  g_autoptr (GPtrArray) added = NULL, nothing = NULL, changed = NULL;
  g_autoptr (NaerContactDraft) again = NULL;
  const NaerContact *contact;

  g_set_str (&draft->about, "  Fewer night shifts\nuntil Christmas ");
  draft->next = FORM_TEST_TODAY + 14;
  added = naer_contact_draft_make_changes (draft, FORM_TEST_OLE);
  form_test_apply (facts, added);
  contact = naer_facts_find_employee (facts, FORM_TEST_OLE)->contacts->pdata[0];
  g_assert_cmpint (contact->kind, ==, NAER_CONTACT_CHECK_IN);
  g_assert_cmpstr (contact->about, ==, "Fewer night shifts until Christmas");
  g_assert_cmpint (contact->next, ==, FORM_TEST_TODAY + 14);

  again = naer_contact_draft_new (contact, NAER_CONTACT_FIRST, FORM_TEST_TODAY);
  g_assert_cmpint (again->kind, ==, NAER_CONTACT_CHECK_IN);
  nothing = naer_contact_draft_make_changes (again, FORM_TEST_OLE);
  g_assert_cmpuint (nothing->len, ==, 0);
  g_set_str (&again->about, " ");
  again->way = NAER_WAY_VISIT;
  changed = naer_contact_draft_make_changes (again, FORM_TEST_OLE);
  form_test_apply (facts, changed);
  contact = naer_facts_find_employee (facts, FORM_TEST_OLE)->contacts->pdata[0];
  g_assert_cmpint (contact->way, ==, NAER_WAY_VISIT);
  g_assert_null (contact->about);
}

/* What says too much is pointed out, and can be saved all the same. */
static void
test_lint (void)
{
  g_autoptr (NaerContactDraft) draft = naer_contact_draft_new (NULL, NAER_CONTACT_FIRST, FORM_TEST_TODAY);
  g_autoptr (NaerFeedback) clean = NULL, marked = NULL;
  NaerFeedbackLevel level;

  g_set_str (&draft->about, "Kortere dager den første uken");
  clean = naer_contact_draft_check (draft, FORM_TEST_TODAY);
  g_assert_null (naer_feedback_get_text (clean, NAER_CONTACT_FIELD_ABOUT, &level));
  g_set_str (&draft->about, "Hun har angst i store møter");
  marked = naer_contact_draft_check (draft, FORM_TEST_TODAY);
  g_assert_true (g_str_has_prefix (naer_feedback_get_text (marked, NAER_CONTACT_FIELD_ABOUT, &level), "“angst”: "));
  g_assert_cmpint (level, ==, NAER_FEEDBACK_NOTE);
  g_assert_true (naer_feedback_get_passed (marked));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/contact-draft/check", test_check);
  g_test_add_func ("/contact-draft/changes", test_changes);
  g_test_add_func ("/contact-draft/lint", test_lint);
  return g_test_run ();
}
