/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-pattern-choice.h"

/* So many figures are read at once; the others wait until they are asked for. */
#define MOST_AT_ONCE 4

/* Fewer long cases do not repeat. */
#define LONG_CASES 3

/* A change over fewer spells is none. */
#define SPELLS_OF_CHANGE 4

static gboolean
has_agreed_number (const NaerIndicator *indicator)
{
  return indicator->thresholds->len > 0;
}

/* Whether the figure is worth a card of its own. */
static gboolean
says_something (const NaerIndicator *indicator)
{
  if (naer_indicator_is (indicator, NAER_INDICATOR_SPELLS) ||
      naer_indicator_is (indicator, NAER_INDICATOR_LOW_ABSENCE))
    return indicator->n > 0;
  if (naer_indicator_is (indicator, NAER_INDICATOR_SHORT) ||
      naer_indicator_is (indicator, NAER_INDICATOR_DAYS) ||
      naer_indicator_is (indicator, NAER_INDICATOR_SELF_CERTIFIED))
    return has_agreed_number (indicator) && indicator->n > 0;
  if (naer_indicator_is (indicator, NAER_INDICATOR_LONG_REPEATED))
    return indicator->n >= LONG_CASES || (has_agreed_number (indicator) && indicator->n > 0);
  if (naer_indicator_is (indicator, NAER_INDICATOR_CHANGE))
    return indicator->n >= SPELLS_OF_CHANGE || indicator->measure_from != NAER_DAY_NONE;
  if (naer_indicator_is (indicator, NAER_INDICATOR_USUAL))
    return FALSE;
  return indicator->n >= NAER_WEEKDAY_SPELLS;
}

static gboolean
has_spells (GPtrArray *indicators)
{
  for (guint i = 0; i < indicators->len; i++)
    {
      const NaerIndicator *indicator = indicators->pdata[i];

      if (naer_indicator_is (indicator, NAER_INDICATOR_SEASON) && indicator->n > 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_reached_number (GPtrArray *indicators)
{
  for (guint i = 0; i < indicators->len; i++)
    {
      const NaerThresholdState *state = naer_indicator_get_threshold (indicators->pdata[i]);

      if (state != NULL && state->reached)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_gentle (const NaerEmployee *employee,
           NaerDay             today)
{
  for (guint i = 0; i < employee->follow_up->len; i++)
    {
      const NaerFollowUp *follow_up = employee->follow_up->pdata[i];

      if (follow_up->gentle && follow_up->from <= today &&
          (follow_up->to == NAER_DAY_NONE || follow_up->to >= today))
        return TRUE;
    }
  return FALSE;
}

static NaerDay
latest_absence (const NaerEmployee *employee,
                NaerDay             today)
{
  NaerDay latest = NAER_DAY_NONE;

  for (guint i = 0; i < employee->absences->len; i++)
    {
      const NaerAbsence *absence = employee->absences->pdata[i];

      if ((absence->kind == NAER_ABSENCE_SELF_CERTIFICATION || absence->kind == NAER_ABSENCE_SICK_NOTE) &&
          !absence->set_aside && absence->from <= today)
        latest = MAX (latest, absence->from);
    }
  return latest;
}

/* A talk since the latest absence began, other than the first call of it. */
static gboolean
has_talked (const NaerEmployee *employee,
            NaerDay             today)
{
  NaerDay latest = latest_absence (employee, today);

  for (guint i = 0; i < naer_employee_count_contacts (employee); i++)
    {
      NaerContact contact = naer_employee_get_contact (employee, i);

      if (contact.kind != NAER_CONTACT_FIRST && contact.way != NAER_WAY_MESSAGE &&
          contact.on != NAER_DAY_NONE && contact.on >= latest && contact.on <= today)
        return TRUE;
    }
  return FALSE;
}

/* What is read first stands first; agreed numbers come before the rest. */
static int
rank (const NaerIndicator *indicator)
{
  static const char *const order[] = {
    NAER_INDICATOR_LOW_ABSENCE,   NAER_INDICATOR_SPELLS,          NAER_INDICATOR_SHORT,
    NAER_INDICATOR_DAYS,          NAER_INDICATOR_SELF_CERTIFIED,  NAER_INDICATOR_LONG_REPEATED,
    NAER_INDICATOR_WEEKDAY_START, NAER_INDICATOR_CHANGE,          NAER_INDICATOR_AROUND_DAYS_OFF,
    NAER_INDICATOR_SEASON,        NAER_INDICATOR_WEEKDAY_RETURN,
  };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (naer_indicator_is (indicator, order[i]))
      return (int) i;
  return G_N_ELEMENTS (order);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  return rank (*(NaerIndicator *const *) a) - rank (*(NaerIndicator *const *) b);
}

static void
share_out (NaerPatternChoice *self,
           GPtrArray         *telling)
{
  for (guint i = 0; i < telling->len; i++)
    {
      NaerIndicator *indicator = telling->pdata[i];

      g_ptr_array_add (indicator->attention || self->first->len < MOST_AT_ONCE ? self->first
                                                                              : self->rest,
                       indicator);
    }
}

/**
 * naer_pattern_choice_new:
 * @indicators: (element-type NaerIndicator): the figures of an employee, to be kept as long as this
 * @employee: the employee
 * @today: today
 *
 * Chooses what to show of the figures: none without absence, those that ask for attention at once,
 * and one suggestion, when a number that has been agreed is reached and no talk has been held since.
 * In a gentle follow-up nothing is suggested.
 *
 * Returns: (transfer full): the choice
 */
NaerPatternChoice *
naer_pattern_choice_new (GPtrArray          *indicators,
                         const NaerEmployee *employee,
                         NaerDay             today)
{
  NaerPatternChoice *self = g_new0 (NaerPatternChoice, 1);
  g_autoptr (GPtrArray) telling = g_ptr_array_new ();

  self->first = g_ptr_array_new ();
  self->rest = g_ptr_array_new ();
  if (!has_spells (indicators))
    return self;
  for (guint i = 0; i < indicators->len; i++)
    if (says_something (indicators->pdata[i]))
      g_ptr_array_add (telling, indicators->pdata[i]);
  g_ptr_array_sort (telling, compare);
  share_out (self, telling);
  self->suggests_talk = has_reached_number (indicators) && !is_gentle (employee, today) &&
                        !has_talked (employee, today);
  return self;
}

/**
 * naer_pattern_choice_free:
 * @self: (transfer full) (nullable): a choice
 *
 * Frees it.
 */
void
naer_pattern_choice_free (NaerPatternChoice *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->first);
  g_ptr_array_unref (self->rest);
  g_free (self);
}
