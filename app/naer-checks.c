/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-checks.h"

#include "absence/naer-case.h"
#include "facts/naer-exception-grounds.h"
#include "naer-i18n.h"

#define SHORTEST_PASSPHRASE 8
#define GOOD_PASSPHRASE 15

static NaerVerdict
passed (void)
{
  return (NaerVerdict) { TRUE, NULL, NULL };
}

static NaerVerdict
missing (const char *field)
{
  return (NaerVerdict) { FALSE, field, NULL };
}

static NaerVerdict
wrong (const char *field,
       const char *text)
{
  return (NaerVerdict) { FALSE, field, g_strdup (text) };
}

static NaerVerdict
no_date (const char *field)
{
  return wrong (field, _("This is not a date. Write it as 15.11.2026."));
}

static gboolean
is_blank (const char *text)
{
  return text == NULL || text[strspn (text, " \t")] == '\0';
}

static const NaerEmployee *
find_by_number (const NaerFacts *facts,
                const char      *number)
{
  g_autofree char *stripped = g_strstrip (g_strdup (number));

  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];

      if (g_strcmp0 (employee->id, stripped) == 0)
        return employee;
    }
  return NULL;
}

/**
 * naer_check_employee:
 * @facts: the facts
 * @row_id: the row of the employee, 0 for a new one
 * @number: number of the employee
 * @name: name of the employee
 * @from: first day of the employment
 *
 * Checks an employee: both number and name, and no number twice.
 *
 * Returns: the verdict
 */
NaerVerdict
naer_check_employee (const NaerFacts *facts,
                     gint64           row_id,
                     const char      *number,
                     const char      *name,
                     NaerDayInput     from)
{
  const NaerEmployee *other = is_blank (number) ? NULL : find_by_number (facts, number);

  if (other != NULL && other->row_id != row_id)
    {
      g_autofree char *text = g_strdup_printf (_("%s has this number already."),
                                               other->name != NULL ? other->name : other->id);

      return wrong ("number", text);
    }
  if (from.wrong)
    return no_date ("from");
  if (is_blank (name))
    return missing ("name");
  if (is_blank (number))
    return missing ("number");
  return passed ();
}

/**
 * naer_check_unit_name:
 * @facts: the facts
 * @row_id: the row of the unit, 0 for a new one
 * @name: its name
 *
 * Checks the name of a unit.
 *
 * Returns: the verdict
 */
NaerVerdict
naer_check_unit_name (const NaerFacts *facts,
                      gint64           row_id,
                      const char      *name)
{
  if (is_blank (name))
    return missing ("name");
  for (guint i = 0; i < facts->units->len; i++)
    {
      const NaerUnit *unit = facts->units->pdata[i];

      if (unit->row_id != row_id && g_strcmp0 (unit->name, name) == 0)
        return wrong ("name", _("There is a unit of that name already."));
    }
  return passed ();
}

/**
 * naer_check_absence:
 * @from: first day
 * @to: last day
 * @open: whether it has no end yet
 *
 * Checks the days of a spell.
 *
 * Returns: the verdict
 */
NaerVerdict
naer_check_absence (NaerDayInput from,
                    NaerDayInput to,
                    gboolean     open)
{
  if (from.wrong)
    return no_date ("from");
  if (!open && to.wrong)
    return no_date ("to");
  if (from.day == NAER_DAY_NONE)
    return missing ("from");
  if (open)
    return passed ();
  if (to.day == NAER_DAY_NONE)
    return missing ("to");
  if (to.day < from.day)
    return wrong ("to", _("The last day is before the first day."));
  return passed ();
}

/**
 * naer_check_overlap:
 * @employee: the employee, without @draft
 * @draft: a spell that may be saved
 * @today: today
 *
 * Looks for days that another spell covers already. Both may stand: which counts is decided by the
 * order of kinds, until the leader resolves it.
 *
 * Returns: (transfer full) (nullable): a sentence about the first overlap
 */
char *
naer_check_overlap (const NaerEmployee *employee,
                    const NaerAbsence  *draft,
                    NaerDay             today)
{
  NaerDay last = naer_absence_last_day (draft, today);
  NaerLanguage language = naer_i18n_language ();

  for (guint i = 0; i < employee->absences->len; i++)
    {
      const NaerAbsence *other = employee->absences->pdata[i];
      NaerDay others_last = naer_absence_last_day (other, today);
      g_autofree char *stretch = NULL;

      if (other->row_id == draft->row_id || other->from > last || others_last < draft->from)
        continue;
      stretch = naer_words_stretch (other->from, others_last, language);
      return g_strdup_printf (_("Overlaps %s %s. Both are kept until you change one of them."),
                              naer_absence_kind_get_label (other->kind, language), stretch);
    }
  return NULL;
}

/**
 * naer_check_contact:
 * @on: when you were in touch
 * @next: when you talk next
 * @today: today
 *
 * Checks a contact: it has been, and the next is after it.
 *
 * Returns: the verdict
 */
NaerVerdict
naer_check_contact (NaerDayInput on,
                    NaerDayInput next,
                    NaerDay      today)
{
  if (on.wrong)
    return no_date ("on");
  if (next.wrong)
    return no_date ("next");
  if (on.day == NAER_DAY_NONE)
    return missing ("on");
  if (on.day > today)
    return wrong ("on", _("This day has not come yet. Put it in “Next talk”."));
  if (next.day != NAER_DAY_NONE && next.day < on.day)
    return wrong ("next", _("The next talk is before this one."));
  return passed ();
}

/**
 * naer_check_leave:
 * @employment: the employment that ends
 * @last_day: its last day
 *
 * Checks the last day of an employment.
 *
 * Returns: the verdict
 */
NaerVerdict
naer_check_leave (const NaerEmployment *employment,
                  NaerDayInput          last_day)
{
  if (last_day.wrong)
    return no_date ("from");
  if (last_day.day == NAER_DAY_NONE)
    return missing ("from");
  if (employment != NULL && employment->from != NAER_DAY_NONE && last_day.day < employment->from)
    return wrong ("from", _("The last day is before the employment began."));
  return passed ();
}

/**
 * naer_check_employment:
 * @latest: (nullable): the latest employment
 * @is_return: whether the employee returns, else changes unit or position
 * @from: first day of the new employment
 *
 * Checks a new employment: it begins after the one before.
 *
 * Returns: the verdict
 */
NaerVerdict
naer_check_employment (const NaerEmployment *latest,
                       gboolean              is_return,
                       NaerDayInput          from)
{
  if (from.wrong)
    return no_date ("from");
  if (from.day == NAER_DAY_NONE)
    return missing ("from");
  if (latest == NULL)
    return passed ();
  if (is_return && latest->to != NAER_DAY_NONE && from.day <= latest->to)
    return wrong ("from", _("The employment before this one had not ended then."));
  if (!is_return && latest->from != NAER_DAY_NONE && from.day <= latest->from)
    return wrong ("from", _("The employment before this one had not begun then."));
  return passed ();
}

/**
 * naer_check_done:
 * @on: when it was done, or is planned
 * @may_be_ahead: whether the day may lie ahead
 * @next: when you talk next
 * @today: today
 *
 * Checks a note that something is done or planned.
 *
 * Returns: the verdict
 */
NaerVerdict
naer_check_done (NaerDayInput on,
                 gboolean     may_be_ahead,
                 NaerDayInput next,
                 NaerDay      today)
{
  if (on.wrong)
    return no_date ("on");
  if (next.wrong)
    return no_date ("next");
  if (on.day == NAER_DAY_NONE)
    return missing ("on");
  if (!may_be_ahead && on.day > today)
    return wrong ("on", _("This day has not come yet."));
  if (next.day != NAER_DAY_NONE && next.day < on.day)
    return wrong ("next", _("The next talk is before this day."));
  return passed ();
}

/**
 * naer_check_exception:
 * @obligation: what is not done
 * @ground: (nullable): the code of the ground
 * @contact_on: when the employee was contacted about it
 * @new_date: the later date of a meeting that is not meaningful now
 * @today: today
 *
 * Checks an exception: it has a ground in law and a date of contact. That no accommodation is
 * possible is no ground for leaving out the plan or the meeting (aml § 4-6).
 *
 * Returns: the verdict
 */
NaerVerdict
naer_check_exception (const char   *obligation,
                      const char   *ground,
                      NaerDayInput  contact_on,
                      NaerDayInput  new_date,
                      NaerDay       today)
{
  if (ground == NULL)
    return missing ("ground");
  if (g_str_equal (ground, NAER_GROUND_ACCOMMODATION_NOT_POSSIBLE) &&
      !g_strv_contains (naer_exception_grounds (obligation), ground))
    return wrong ("ground",
                  _("That nothing can be adapted is no exception in law. Write it in the plan instead: "
                    "what you looked at, and why it was not possible."));
  if (contact_on.wrong)
    return no_date ("contact");
  if (new_date.wrong)
    return no_date ("new-date");
  if (contact_on.day == NAER_DAY_NONE)
    return missing ("contact");
  if (contact_on.day > today)
    return wrong ("contact", _("This day has not come yet."));
  if (g_str_equal (ground, "not-meaningful-now") && new_date.day == NAER_DAY_NONE)
    return missing ("new-date");
  if (new_date.day != NAER_DAY_NONE && new_date.day <= contact_on.day)
    return wrong ("new-date", _("The later date is not after the contact."));
  return passed ();
}

/**
 * naer_check_passphrases:
 * @first: a new passphrase
 * @second: the same, typed again
 *
 * Checks a new passphrase.
 *
 * Returns: the verdict
 */
NaerVerdict
naer_check_passphrases (const char *first,
                        const char *second)
{
  if (first[0] == '\0')
    return missing ("first");
  if (g_utf8_strlen (first, -1) < SHORTEST_PASSPHRASE)
    return second[0] != '\0' ? wrong ("first", _("Too short. Use at least eight characters."))
                             : missing ("first");
  if (second[0] == '\0')
    return missing ("second");
  if (!g_str_equal (first, second))
    return g_str_has_prefix (first, second) ? missing ("second")
                                            : wrong ("second", _("The two are not the same."));
  return passed ();
}

/**
 * naer_passphrase_hint:
 * @passphrase: a new passphrase
 *
 * Returns: (transfer none): a hint about how strong it is
 */
const char *
naer_passphrase_hint (const char *passphrase)
{
  glong length = g_utf8_strlen (passphrase, -1);
  gboolean has_words = strchr (passphrase, ' ') != NULL || strchr (passphrase, '-') != NULL;

  if (length == 0)
    return _("Four words that have nothing to do with each other are easy to remember and hard to guess.");
  if (length < SHORTEST_PASSPHRASE)
    return _("Weak: add words.");
  if (length < GOOD_PASSPHRASE)
    return has_words ? _("Fair: one more word makes it strong.") : _("Fair: longer is stronger.");
  return _("Strong.");
}
