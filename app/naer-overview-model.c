/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-overview-model.h"

#include "naer-finding-words.h"
#include "naer-i18n.h"
#include "naer-record-words.h"
#include "unit/naer-unit-counts.h"

/* How far ahead the overview looks, in days. */
#define COMING_DAYS 42

/* What is recommended waits until it is this near, so that it does not nag. */
#define RECOMMENDED_DAYS 7

/* After so many days without absence nothing about it is near or ahead any more. */
#define RECENT_DAYS 60

/* How long something about the time after an absence stands, in days after it was due. */
#define AFTER_DAYS 14

/* Within so many days the next working day of somebody is looked for. */
#define NEXT_DAYS 14

typedef struct
{
  const NaerFacts *facts;
  const NaerEmployee *employee;
  GPtrArray *timelines;
  NaerDay today;
  NaerDay next_date;
  gboolean is_away;
  gboolean has_duty;
  GPtrArray *recommended;
} Look;

static void
item_free (gpointer data)
{
  NaerOverviewItem *item = data;

  g_free (item->name);
  g_free (item->number);
  g_free (item->title);
  g_free (item->when);
  g_free (item->reason);
  g_clear_pointer (&item->timelines, g_ptr_array_unref);
  g_free (item);
}

/* Whether the leader has put off the reminder: that is only possible beside the law. */
static gboolean
waits (const NaerFinding *finding,
                    NaerDay            today)
{
  return finding->postponed_until > today && finding->obligation_class != NAER_CLASS_STATUTORY;
}

static char *
get_when (const NaerFinding *finding,
          NaerDay            today)
{
  g_autofree char *day = NULL;

  if (!waits (finding, today))
    return naer_finding_get_when (finding, today);
  day = naer_i18n_near_day (finding->postponed_until, today);
  return g_strdup_printf (_("put off until %s"), day);
}

static NaerOverviewItem *
item_new (const Look        *look,
          const NaerFinding *finding)
{
  NaerOverviewItem *item = g_new0 (NaerOverviewItem, 1);

  item->employee = look->employee->row_id;
  item->name = naer_employee_describe (look->employee, look->facts);
  item->number = g_strdup (look->employee->id);
  item->tone = NAER_TONE_RECOMMENDED;
  if (finding != NULL)
    {
      item->finding = finding;
      item->timelines = g_ptr_array_ref (look->timelines);
      item->title = g_strdup (finding->title);
      item->when = get_when (finding, look->today);
      item->reason = g_strdup (finding->reason);
      item->date = finding->due;
    }
  return item;
}

/* What the law has asked for and is not documented, what it asks for soon, what is recommended. */
static int
compare_needs (gconstpointer a,
               gconstpointer b)
{
  const NaerOverviewItem *first = *(NaerOverviewItem *const *) a;
  const NaerOverviewItem *second = *(NaerOverviewItem *const *) b;

  if (first->tone != second->tone)
    return first->tone < second->tone ? -1 : 1;
  if (first->date != second->date)
    return first->date < second->date ? -1 : 1;
  return g_utf8_collate (first->name, second->name);
}

static int
compare_coming (gconstpointer a,
                gconstpointer b)
{
  const NaerOverviewItem *first = *(NaerOverviewItem *const *) a;
  const NaerOverviewItem *second = *(NaerOverviewItem *const *) b;

  if (first->date != second->date)
    return first->date < second->date ? -1 : 1;
  return g_utf8_collate (first->name, second->name);
}

static gboolean
is_open (const NaerCase *absence_case,
         NaerDay         today)
{
  return absence_case->absent_today || absence_case->end >= today;
}

static gboolean
is_ahead (const NaerFinding *finding)
{
  return finding->status == NAER_STATUS_UPCOMING || finding->status == NAER_STATUS_DUE_SOON ||
         finding->status == NAER_STATUS_DUE || finding->status == NAER_STATUS_EXPECTED ||
         finding->status == NAER_STATUS_CONSIDER;
}

/* The day that someone can look forward to: an appointment, else the due date. */
static NaerDay
get_date_ahead (const NaerFinding *finding,
                NaerDay            today)
{
  if (finding->planned_on >= today && finding->planned_on != NAER_DAY_NONE)
    return finding->planned_on;
  if (waits (finding, today))
    return finding->postponed_until;
  return is_ahead (finding) && finding->due >= today ? finding->due : NAER_DAY_NONE;
}

static gboolean
belongs_to_coming (const NaerFinding *finding,
                   NaerDay            today)
{
  NaerDay ahead = get_date_ahead (finding, today);
  NaerDay date = ahead != NAER_DAY_NONE ? ahead : finding->due;

  if (date <= today || date > today + COMING_DAYS)
    return FALSE;
  if (waits (finding, today))
    return TRUE;
  if (finding->status == NAER_STATUS_INFORMATION)
    return g_str_equal (finding->obligation, "max-date");
  return is_ahead (finding) && finding->actor != NAER_ACTOR_EMPLOYEE;
}

static void
remember_next (Look    *look,
               NaerDay  day)
{
  if (day != NAER_DAY_NONE && day >= look->today &&
      (look->next_date == NAER_DAY_NONE || day < look->next_date))
    look->next_date = day;
}

static gboolean
is_finding (GPtrArray  *findings,
            const char *obligation,
            const Look *look,
            const NaerCase *absence_case)
{
  NaerTone tone;

  for (guint i = 0; i < findings->len; i++)
    {
      const NaerFinding *finding = findings->pdata[i];

      if (g_str_equal (finding->obligation, obligation) &&
          naer_finding_needs_action (finding, absence_case, look->today, &tone))
        return TRUE;
    }
  return FALSE;
}

static void
look_at_finding (NaerOverview           *self,
                 Look                   *look,
                 const NaerCaseTimeline *timeline,
                 const NaerFinding      *finding)
{
  NaerTone tone;

  if (naer_finding_needs_action (finding, timeline->absence_case, look->today, &tone))
    {
      NaerOverviewItem *item;

      /* The plan comes before its sending: one next step at a time. */
      if (g_str_equal (finding->obligation, "plan-to-sick-lister") &&
          is_finding (timeline->findings, "plan", look, timeline->absence_case))
        return;
      item = item_new (look, finding);
      item->tone = tone;
      look->has_duty |= tone != NAER_TONE_RECOMMENDED;
      g_ptr_array_add (tone == NAER_TONE_RECOMMENDED ? look->recommended : self->needs, item);
    }
  else if (is_open (timeline->absence_case, look->today) && belongs_to_coming (finding, look->today))
    {
      NaerOverviewItem *item = item_new (look, finding);
      NaerDay ahead = get_date_ahead (finding, look->today);

      item->date = ahead != NAER_DAY_NONE ? ahead : finding->due;
      g_ptr_array_add (self->coming, item);
    }
}

static void
look_at_timeline (NaerOverview           *self,
                  Look                   *look,
                  const NaerCaseTimeline *timeline)
{
  gboolean open = is_open (timeline->absence_case, look->today);

  look->is_away |= timeline->absence_case->absent_today;
  for (guint i = 0; i < timeline->findings->len; i++)
    {
      const NaerFinding *finding = timeline->findings->pdata[i];

      if (open)
        remember_next (look, get_date_ahead (finding, look->today));
      look_at_finding (self, look, timeline, finding);
    }
}

static void
look_at_contacts (NaerOverview *self,
                  Look         *look)
{
  NaerDay next = naer_employee_find_next_talk (look->employee, look->today);

  remember_next (look, next);
  if (next != NAER_DAY_NONE && next <= look->today + COMING_DAYS)
    {
      NaerOverviewItem *item = item_new (look, NULL);
      g_autofree char *day = naer_i18n_near_day (next, look->today);

      item->date = next;
      item->title = g_strdup (_("Agreed talk"));
      item->when = g_strdup (day);
      g_ptr_array_add (self->coming, item);
    }
}

/* One next step for each person: what is recommended waits while there is a duty. */
static void
take_recommended (NaerOverview *self,
                  Look         *look)
{
  if (!look->has_duty && look->recommended->len > 0)
    {
      g_ptr_array_sort (look->recommended, compare_needs);
      g_ptr_array_add (self->needs, g_ptr_array_steal_index (look->recommended, 0));
    }
}

static void
look_at_employee (NaerOverview       *self,
                  const NaerFacts    *facts,
                  const NaerEmployee *employee,
                  GPtrArray          *timelines,
                  NaerDay             today)
{
  g_autoptr (GPtrArray) recommended = g_ptr_array_new_with_free_func (item_free);
  Look look = { facts, employee, timelines, today, NAER_DAY_NONE, FALSE, FALSE, recommended };

  for (guint i = 0; timelines != NULL && i < timelines->len; i++)
    look_at_timeline (self, &look, timelines->pdata[i]);
  look_at_contacts (self, &look);
  take_recommended (self, &look);
  if (look.is_away)
    {
      self->n_away++;
      if (look.next_date == NAER_DAY_NONE)
        g_ptr_array_add (self->without_date, naer_employee_describe (employee, facts));
    }
}

/* The next day on which anybody has work to do, and how many will be there. */
static void
count_next_day (NaerOverview    *self,
                const NaerFacts *facts,
                gint64           unit,
                NaerDay          today)
{
  g_autoptr (NaerUnitCounts) counts = naer_unit_counts_new (facts, unit, today + 1,
                                                            today + NEXT_DAYS, today);

  for (NaerDay day = today + 1; day <= today + NEXT_DAYS; day++)
    {
      const NaerUnitCount *count = naer_unit_counts_get (counts, day);

      if (count->expected == 0)
        continue;
      self->next_working_day = day;
      self->n_expected = count->expected;
      self->n_at_work = count->at_work;
      return;
    }
}

/* What the rules say of those who have not been away for long does not belong to the overview. */
static gboolean
is_recent (const NaerEmployee *employee,
           NaerDay             today)
{
  for (guint i = 0; i < employee->absences->len; i++)
    if (naer_absence_last_day (employee->absences->pdata[i], today) >= today - RECENT_DAYS)
      return TRUE;
  return FALSE;
}

static gboolean
is_in_unit (const NaerEmployee *employee,
            gint64              unit)
{
  NaerEmployment *employment = naer_employee_latest_employment (employee);

  return unit == 0 || (employment != NULL && employment->unit_row_id == unit);
}

/**
 * naer_overview_new:
 * @facts: the facts
 * @unit: the row of a unit, 0 for all
 * @today: today
 * @timelines: (scope call): gives what the rules say of an employee
 * @user_data: for @timelines
 *
 * Looks across the employees: what needs the leader now, what comes, and whether all who are away
 * have a next date.
 *
 * Returns: (transfer full): the overview
 */
NaerOverview *
naer_overview_new (const NaerFacts   *facts,
                   gint64             unit,
                   NaerDay            today,
                   NaerTimelinesFunc  timelines,
                   gpointer           user_data)
{
  NaerOverview *self = g_new0 (NaerOverview, 1);

  g_return_val_if_fail (facts != NULL, NULL);

  self->needs = g_ptr_array_new_with_free_func (item_free);
  self->coming = g_ptr_array_new_with_free_func (item_free);
  self->without_date = g_ptr_array_new_with_free_func (g_free);
  count_next_day (self, facts, unit, today);

  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];

      if (!is_in_unit (employee, unit))
        continue;
      if (naer_employee_is_employed (employee, today))
        look_at_employee (self, facts, employee,
                          is_recent (employee, today) ? timelines (user_data, employee->row_id) : NULL,
                          today);
    }
  g_ptr_array_sort (self->needs, compare_needs);
  g_ptr_array_sort (self->coming, compare_coming);
  return self;
}

/**
 * naer_overview_free:
 * @self: (transfer full) (nullable): an overview
 *
 * Frees it.
 */
void
naer_overview_free (NaerOverview *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->needs);
  g_ptr_array_unref (self->coming);
  g_ptr_array_unref (self->without_date);
  g_free (self);
}

static gboolean
is_due (const NaerFinding *finding)
{
  return finding->status == NAER_STATUS_DUE || finding->status == NAER_STATUS_NOT_DOCUMENTED;
}

/**
 * naer_finding_needs_action:
 * @finding: a finding
 * @absence_case: the case it is about
 * @today: today
 * @tone: (out): how it looks
 *
 * Whether a finding needs the leader now: it is the employer’s to do, it is near or its day has
 * passed, nothing is planned for it, and the absence goes on or has just ended.
 */
gboolean
naer_finding_needs_action (const NaerFinding *finding,
                           const NaerCase    *absence_case,
                           NaerDay            today,
                           NaerTone          *tone)
{
  gboolean statutory = finding->obligation_class == NAER_CLASS_STATUTORY;

  if (finding->actor != NAER_ACTOR_EMPLOYER || g_str_equal (finding->resolves, "none"))
    return FALSE;
  if (!is_due (finding) && finding->status != NAER_STATUS_DUE_SOON)
    return FALSE;
  if (finding->planned_on != NAER_DAY_NONE && finding->planned_on >= today)
    return FALSE;
  if (waits (finding, today))
    return FALSE;
  if (!is_open (absence_case, today) &&
      (finding->due <= absence_case->end || today > finding->due + AFTER_DAYS))
    return FALSE;
  if (!statutory && finding->status == NAER_STATUS_DUE_SOON && finding->due > today + RECOMMENDED_DAYS)
    return FALSE;

  if (!statutory)
    *tone = NAER_TONE_RECOMMENDED;
  else
    *tone = finding->status == NAER_STATUS_NOT_DOCUMENTED ? NAER_TONE_OVERDUE : NAER_TONE_SOON;
  return TRUE;
}
