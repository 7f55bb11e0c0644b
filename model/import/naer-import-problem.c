/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-problem.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"

/* What was expected instead; “%s” is the other value or the form of dates. */
static const struct
{
  const char *code;
  const char *expected;
} problems[] = {
  [NAER_PROBLEM_TOO_MANY_CELLS] = {
    "too-many-cells", N_("The row has more cells than there are columns. A separator inside a value "
                         "needs quotation marks around the value.") },
  [NAER_PROBLEM_NO_PERSON] = { "no-person", N_("An employee number was expected.") },
  [NAER_PROBLEM_NATIONAL_ID] = {
    "national-id", N_("This looks like a national identity number, which is never kept here. Use "
                      "the employee number.") },
  [NAER_PROBLEM_CODE_MISSING] = { "code-missing", N_("A kind of absence was expected.") },
  [NAER_PROBLEM_CODE_UNKNOWN] = {
    "code-unknown", N_("It is not known what this code means. Say which kind of absence it is, or "
                       "that its rows are to be left out.") },
  [NAER_PROBLEM_FROM_MISSING] = { "from-missing", N_("The first day of the absence was expected.") },
  [NAER_PROBLEM_DATE_FORM] = { "date-form", N_("A date was expected: %s.") },
  [NAER_PROBLEM_DATE_IMPOSSIBLE] = {
    "date-impossible", N_("There is no such date. A date was expected: %s.") },
  [NAER_PROBLEM_DATE_FAR] = { "date-far", N_("A date from 1950 to 2100 was expected.") },
  [NAER_PROBLEM_TO_MISSING] = {
    "to-missing", N_("The last day of the absence was expected. Or say that an absence without a "
                     "last day is still going on.") },
  [NAER_PROBLEM_TO_BEFORE_FROM] = {
    "to-before-from", N_("The absence ends before it begins. A last day from %s on was expected.") },
  [NAER_PROBLEM_GRADE_FORM] = { "grade-form", N_("A grade in percent, 20 to 100, was expected.") },
  [NAER_PROBLEM_GRADE_LOW] = {
    "grade-low", N_("A sick note is never graded below 20 percent. A grade of 20 to 100 was expected.") },
  [NAER_PROBLEM_GRADE_HIGH] = { "grade-high", N_("A grade of at most 100 percent was expected.") },
  [NAER_PROBLEM_GRADE_MISSING] = {
    "grade-missing", N_("The sick note is graded: a grade of 20 to 99 was expected.") },
  [NAER_PROBLEM_PERSON_ASK] = {
    "person-ask", N_("There is no employee number. One employee has this name, number %s. Say that "
                     "it is the same person.") },
  [NAER_PROBLEM_PERSON_UNKNOWN] = {
    "person-unknown", N_("There is no employee number, and nobody has this name. An employee number "
                         "was expected.") },
  [NAER_PROBLEM_PERSON_TWICE] = {
    "person-twice", N_("There is no employee number, and more than one has this name. An employee "
                       "number was expected.") },
  [NAER_PROBLEM_NAME_MISSING] = { "name-missing", N_("The name is missing.") },
  [NAER_PROBLEM_NAME_DIFFERS] = {
    "name-differs", N_("The employee with this number is called %s here. The name is not changed.") },
  [NAER_PROBLEM_POSITION_FORM] = {
    "position-form", N_("A position in percent, above 0 and up to 100, was expected. It is left as it "
                        "is.") },
  [NAER_PROBLEM_GRADE_IGNORED] = {
    "grade-ignored", N_("A percentage up to 100 was expected. Whole days are taken.") },
  [NAER_PROBLEM_REGISTERED_FORM] = {
    "registered-form", N_("A date was expected: %s. The day of registration is left out.") },
  [NAER_PROBLEM_EMPLOYMENT_FORM] = {
    "employment-form", N_("A date was expected: %s. The day of employment is left out.") },
  [NAER_PROBLEM_TAKEN_AS_OPEN] = {
    "taken-as-open", N_("There is no last day. The absence is taken as still going on.") },
};

/**
 * naer_import_problem_free:
 * @problem: (transfer full) (nullable): a problem
 *
 * Frees it.
 */
void
naer_import_problem_free (NaerImportProblem *problem)
{
  if (problem == NULL)
    return;
  g_free (problem->heading);
  g_free (problem->value);
  g_free (problem->other);
  g_free (problem);
}

/**
 * naer_import_problem_is_error:
 * @problem: a problem
 *
 * Whether its row is refused, rather than taken with a warning.
 */
gboolean
naer_import_problem_is_error (const NaerImportProblem *problem)
{
  return problem->type <= NAER_PROBLEM_PERSON_TWICE;
}

/**
 * naer_import_problem_get_code:
 * @problem: a problem
 *
 * Returns: (transfer none): its type in JSON
 */
const char *
naer_import_problem_get_code (const NaerImportProblem *problem)
{
  return problems[problem->type].code;
}

/* Puts a value where a message has its “%s”; it is no format string. */
static char *
fill_in (const char *message,
         const char *value)
{
  g_auto (GStrv) parts = g_strsplit (message, "%s", 2);

  return g_strjoinv (value, parts);
}

/**
 * naer_import_problem_expected:
 * @problem: a problem
 * @language: the language
 *
 * Returns: (transfer full): what is wrong and what was expected instead
 */
char *
naer_import_problem_expected (const NaerImportProblem *problem,
                              NaerLanguage             language)
{
  const char *other = problem->other;

  if (other == NULL && problem->dates != NAER_DATE_FORM_AUTO)
    other = naer_date_form_get_label (problem->dates, language);
  return fill_in (naer_tr (language, problems[problem->type].expected), other != NULL ? other : "");
}

/**
 * naer_import_problem_describe:
 * @problem: a problem
 * @language: the language
 *
 * Returns: (transfer full): a line for people: row, column, value, and what was expected
 */
char *
naer_import_problem_describe (const NaerImportProblem *problem,
                              NaerLanguage             language)
{
  g_autofree char *expected = naer_import_problem_expected (problem, language);
  const char *heading = problem->heading;

  if (heading == NULL && problem->field != NAER_IMPORT_FIELD_NONE)
    heading = naer_import_field_get_label (problem->field, language);
  if (heading == NULL)
    /* Translators: line number in a file; what is wrong there. */
    return g_strdup_printf (naer_tr (language, N_("Row %u: %s")), problem->line, expected);
  /* Translators: line number in a file; heading of a column; what stands there; what is wrong. */
  return g_strdup_printf (naer_tr (language, N_("Row %u, %s “%s”: %s")), problem->line, heading,
                          problem->value, expected);
}
