/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-facts.h"

#include "facts/naer-record.h"

#define DEFAULT_FIRST_CONTACT_DAYS 3
#define DEFAULT_CHECK_IN_WEEKS 6

/**
 * naer_employer_new:
 *
 * Returns: (transfer full): an employer with the settings that everyone begins with
 */
NaerEmployer *
naer_employer_new (void)
{
  NaerEmployer *employer = naer_shape_new (naer_record_get_shape (NAER_RECORD_EMPLOYER));

  employer->row_id = NAER_EMPLOYER_ROW;
  employer->first_contact_days = DEFAULT_FIRST_CONTACT_DAYS;
  employer->check_in_weeks = DEFAULT_CHECK_IN_WEEKS;
  return employer;
}

/**
 * naer_employer_copy:
 * @employer: an employer
 *
 * Returns: (transfer full): a deep copy
 */
NaerEmployer *
naer_employer_copy (const NaerEmployer *employer)
{
  return naer_record_copy (NAER_RECORD_EMPLOYER, employer);
}

/**
 * naer_employer_free:
 * @employer: (transfer full) (nullable): an employer
 *
 * Frees it.
 */
void
naer_employer_free (NaerEmployer *employer)
{
  naer_shape_free (naer_record_get_shape (NAER_RECORD_EMPLOYER), employer);
}

/**
 * naer_unit_new:
 * @name: its name
 *
 * Returns: (transfer full): a unit
 */
NaerUnit *
naer_unit_new (const char *name)
{
  NaerUnit *unit = g_new0 (NaerUnit, 1);

  unit->name = g_strdup (name);
  return unit;
}

/**
 * naer_unit_copy:
 * @unit: a unit
 *
 * Returns: (transfer full): a copy
 */
NaerUnit *
naer_unit_copy (const NaerUnit *unit)
{
  return naer_record_copy (NAER_RECORD_UNIT, unit);
}

/**
 * naer_unit_free:
 * @unit: (transfer full) (nullable): a unit
 *
 * Frees it.
 */
void
naer_unit_free (NaerUnit *unit)
{
  naer_record_free (NAER_RECORD_UNIT, unit);
}
