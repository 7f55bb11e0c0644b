/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-identity-number.h"
#include "json/naer-json-reader.h"
#include "naer-plan-scene.h"
#include "plan/naer-nav-form.h"

/* The form that Nav takes: its rules, by the cases of Nav’s own receiver, and what stands in it. */

/* Synthetic, as those of the public test registers are: 80 is added to the month. */
#define SYNTHETIC_NUMBER "05908399546"

static NaerNavForm *
make_form (NaerFacts *facts)
{
  g_autoptr (NaerPlan) plan = plan_scene_whole_plan (facts);

  return naer_nav_form_new (plan, plan_scene_employee (facts), SYNTHETIC_NUMBER, TRUE, FALSE,
                            NAER_LANGUAGE_NB);
}

static char *
faults_of (const NaerNavForm *form)
{
  g_autoptr (GArray) faults = naer_nav_form_find_faults (form, plan_scene_day (PLAN_SCENE_TODAY));
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < faults->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                            naer_nav_fault_get_member (g_array_index (faults, NaerNavFault, i)));
  return g_string_free_and_steal (text);
}

/* What a case gives is written over a form that is right. */
static gboolean
take_input (NaerNavForm *form,
            JsonObject  *input)
{
  g_autoptr (GList) members = json_object_get_members (input);
  gboolean is_ours = TRUE;

  for (GList *member = members; member != NULL; member = member->next)
    {
      JsonNode *node = json_object_get_member (input, member->data);

      if (g_str_equal (member->data, "needsHelpFromNav"))
        form->needs_help = json_node_get_boolean (node);
      else if (g_str_equal (member->data, "sendPlanToNav"))
        form->send_to_nav = json_node_get_boolean (node);
      else if (g_str_equal (member->data, "employeeHasContributedToPlan"))
        form->contributed = json_node_get_boolean (node);
      else if (g_str_equal (member->data, "needsHelpFromNavDescription"))
        g_set_str (&form->help_description,
                   JSON_NODE_HOLDS_NULL (node) ? NULL : json_node_get_string (node));
      else if (g_str_equal (member->data, "employeeHasNotContributedToPlanDescription"))
        g_set_str (&form->not_contributed_why, json_node_get_string (node));
      else if (!g_str_equal (member->data, "sender_org"))
        is_ours = FALSE;
    }
  return is_ours;
}

static void
test_vectors (void)
{
  g_autofree char *path =
    g_test_build_filename (G_TEST_DIST, "data", "vectors", "follow-up-plan.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = NULL;
  JsonArray *vectors;
  guint n_mapped = 0;

  g_assert_true (g_file_get_contents (path, &text, NULL, &error));
  node = naer_json_parse (text, -1, &error);
  g_assert_no_error (error);
  vectors = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (vectors); i++)
    {
      JsonObject *vector = json_array_get_object_element (vectors, i);
      JsonObject *expected = json_object_get_object_member (vector, "expected");
      g_autoptr (NaerFacts) facts = plan_scene_facts ();
      g_autoptr (NaerNavForm) form = make_form (facts);
      g_autofree char *faults = NULL;

      if (!take_input (form, json_object_get_object_member (vector, "input")))
        continue;
      n_mapped++;
      faults = faults_of (form);
      g_assert_cmpint (faults[0] == '\0', ==, json_object_get_boolean_member (expected, "valid"));
    }
  g_assert_cmpuint (n_mapped, ==, 3);
}

static void
test_rules (void)
{
  static const struct
  {
    gboolean to_nav;
    NaerKnown needs_help;
    const char *help;
    NaerKnown contributed;
    const char *why_not;
    const char *faults;
  } rows[] = {
    { TRUE, NAER_KNOWN_YES, "Hjelpemidler", NAER_KNOWN_YES, NULL, "" },
    { FALSE, NAER_KNOWN_NO, NULL, NAER_KNOWN_NO, "Bortreist", "" },
    { FALSE, NAER_KNOWN_UNKNOWN, NULL, NAER_KNOWN_YES, NULL, "" },
    { FALSE, NAER_KNOWN_YES, "Hjelpemidler", NAER_KNOWN_YES, NULL, "sendPlanToNav" },
    { TRUE, NAER_KNOWN_YES, " \n", NAER_KNOWN_YES, NULL, "needsHelpFromNavDescription" },
    { FALSE, NAER_KNOWN_YES, NULL, NAER_KNOWN_YES, NULL,
      "sendPlanToNav needsHelpFromNavDescription" },
    { TRUE, NAER_KNOWN_NO, NULL, NAER_KNOWN_NO, NULL,
      "employeeHasNotContributedToPlanDescription" },
    { TRUE, NAER_KNOWN_NO, NULL, NAER_KNOWN_NO, "\t", "employeeHasNotContributedToPlanDescription" },
    { TRUE, NAER_KNOWN_NO, NULL, NAER_KNOWN_YES, "Bortreist",
      "employeeHasNotContributedToPlanDescription" },
    { TRUE, NAER_KNOWN_NO, NULL, NAER_KNOWN_UNKNOWN, NULL, "employeeHasContributedToPlan" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NaerFacts) facts = plan_scene_facts ();
      g_autoptr (NaerNavForm) form = make_form (facts);
      g_autofree char *faults = NULL;

      form->send_to_nav = rows[i].to_nav;
      form->needs_help = rows[i].needs_help;
      g_set_str (&form->help_description, rows[i].help);
      form->contributed = rows[i].contributed;
      g_set_str (&form->not_contributed_why, rows[i].why_not);
      faults = faults_of (form);
      g_assert_cmpstr (faults, ==, rows[i].faults);
    }
}

/* An empty plan lacks all that has to be there, and each fault can be told. */
static void
test_empty (void)
{
  g_autoptr (NaerFacts) facts = plan_scene_facts ();
  g_autoptr (NaerPlan) plan = naer_record_new (NAER_RECORD_PLAN);
  g_autoptr (NaerNavForm) form = naer_nav_form_new (plan, plan_scene_employee (facts), NULL, FALSE,
                                                    FALSE, NAER_LANGUAGE_NN);
  g_autofree char *faults = faults_of (form);

  g_assert_cmpstr (faults, ==,
                   "employeeIdentificationNumber typicalWorkday tasksThatCanStillBeDone followUp "
                   "evaluationDate contactPersonFullName employeeHasContributedToPlan");
  for (NaerNavFault fault = 0; fault < NAER_N_NAV_FAULTS; fault++)
    for (NaerLanguage language = 0; language < NAER_N_LANGUAGES; language++)
      g_assert_cmpint (strlen (naer_nav_fault_to_words (fault, language)), >, 10);
}

static void
test_texts (void)
{
  g_autoptr (NaerFacts) facts = plan_scene_facts ();
  g_autoptr (NaerNavForm) form = make_form (facts);
  g_autofree char *json = naer_nav_form_to_json (form);

  g_assert_cmpstr (form->can_still_be_done, ==,
                   "Morgensamling og lek inne\nUte i all slags vær: korte økter, ikke bære");
  g_assert_cmpstr (form->can_not_be_done, ==, "Løfte og stelle de minste");
  g_assert_cmpstr (form->previous_facilitation, ==, "Ingenting.");
  g_assert_cmpstr (form->planned_facilitation, ==,
                   "Fire timer, fra 9 til 13, 2.–30. november 2026");
  g_assert_cmpstr (form->follow_up, ==,
                   "Hver fredag på telefon\nNeste samtale: 20. november 2026");
  g_assert_nonnull (strstr (json, "\"sendPlanToGeneralPractitioner\" : false"));
  g_assert_nonnull (strstr (json, "\"evaluationDate\" : \"2026-12-10\""));
  g_assert_null (strstr (json, "needsHelpFromNav"));
}

/* Of every number of eleven digits that begins with a day and a month about one in a hundred and
 * twenty-one is right; the control digits catch any single wrong digit. */
static void
test_identity_number (void)
{
  static const char *const wrong[] = { "", "0590839954", "059083995461", "05908399547", "0590839954a",
                                       "00000000000", "99999999999", "05908 99546" };
  guint n_caught = 0;

  g_assert_true (naer_identity_number_is_valid (SYNTHETIC_NUMBER));
  g_assert_true (naer_identity_number_is_valid ("01898299631"));
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    g_assert_false (naer_identity_number_is_valid (wrong[i]));
  for (guint at = 0; at < NAER_IDENTITY_NUMBER_DIGITS; at++)
    for (char digit = '0'; digit <= '9'; digit++)
      {
        char number[] = SYNTHETIC_NUMBER;

        if (number[at] == digit)
          continue;
        number[at] = digit;
        g_assert_false (naer_identity_number_is_valid (number));
        n_caught++;
      }
  g_assert_cmpuint (n_caught, ==, 99);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/nav-form/vectors", test_vectors);
  g_test_add_func ("/nav-form/rules", test_rules);
  g_test_add_func ("/nav-form/empty", test_empty);
  g_test_add_func ("/nav-form/texts", test_texts);
  g_test_add_func ("/nav-form/identity-number", test_identity_number);
  return g_test_run ();
}
