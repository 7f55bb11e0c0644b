/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-facts.h"

#include "facts/naer-facts-records.h"

#define DEFAULT_FIRST_CONTACT_DAYS 3
#define DEFAULT_CHECK_IN_WEEKS 6

static gpointer
copy_arrangement (gconstpointer arrangement,
                  gpointer      unused)
{
  return g_memdup2 (arrangement, sizeof (NaerArrangement));
}

static gpointer
copy_local_rule (gconstpointer record,
                 gpointer      unused)
{
  const NaerLocalRule *rule = record;
  NaerLocalRule *copy = g_memdup2 (rule, sizeof *rule);

  copy->id = g_strdup (rule->id);
  copy->title = g_strdup (rule->title);
  copy->obligation = g_strdup (rule->obligation);
  copy->applies = g_strdup (rule->applies);
  return copy;
}

static gpointer
copy_threshold (gconstpointer record,
                gpointer      unused)
{
  const NaerThreshold *threshold = record;
  NaerThreshold *copy = g_memdup2 (threshold, sizeof *threshold);

  copy->id = g_strdup (threshold->id);
  copy->forum = g_strdup (threshold->forum);
  copy->purpose = g_strdup (threshold->purpose);
  return copy;
}

static void
free_threshold (NaerThreshold *threshold)
{
  g_free (threshold->id);
  g_free (threshold->forum);
  g_free (threshold->purpose);
  g_free (threshold);
}

static void
free_local_rule (NaerLocalRule *rule)
{
  g_free (rule->id);
  g_free (rule->title);
  g_free (rule->obligation);
  g_free (rule->applies);
  g_free (rule);
}

/**
 * naer_employer_new:
 *
 * Returns: (transfer full): an employer with the settings that everyone begins with
 */
NaerEmployer *
naer_employer_new (void)
{
  NaerEmployer *employer = g_new0 (NaerEmployer, 1);

  employer->row_id = NAER_EMPLOYER_ROW;
  employer->occupational_health_service = NAER_KNOWN_UNKNOWN;
  employer->arrangements = g_ptr_array_new_with_free_func (g_free);
  employer->days_off = g_ptr_array_new_with_free_func (g_free);
  employer->local_rules = g_ptr_array_new_with_free_func ((GDestroyNotify) free_local_rule);
  employer->thresholds = g_ptr_array_new_with_free_func ((GDestroyNotify) free_threshold);
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
  NaerEmployer *copy = g_memdup2 (employer, sizeof *employer);

  copy->name = g_strdup (employer->name);
  copy->arrangements = naer_records_copy (employer->arrangements, copy_arrangement, g_free);
  copy->days_off = naer_records_copy (employer->days_off, (GCopyFunc) naer_text_copy, g_free);
  copy->local_rules = naer_records_copy (employer->local_rules, copy_local_rule,
                                         (GDestroyNotify) free_local_rule);
  copy->thresholds = naer_records_copy (employer->thresholds, copy_threshold,
                                        (GDestroyNotify) free_threshold);
  return copy;
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
  if (employer == NULL)
    return;
  g_free (employer->name);
  g_ptr_array_unref (employer->arrangements);
  g_ptr_array_unref (employer->days_off);
  g_ptr_array_unref (employer->local_rules);
  g_ptr_array_unref (employer->thresholds);
  g_free (employer);
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
  NaerUnit *copy = naer_unit_new (unit->name);

  copy->row_id = unit->row_id;
  return copy;
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
  if (unit == NULL)
    return;
  g_free (unit->name);
  g_free (unit);
}
