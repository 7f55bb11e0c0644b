/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-case-line.h"

#include "absence/naer-employer-period.h"
#include "naer-finding-words.h"
#include "naer-i18n.h"

/*
 * What was, what is and what comes in one case, as a timeline shows it. A case that still goes on
 * is shown as far as the present step of its follow-up reaches; what comes after that is told in
 * one milestone, so that the third day of an absence does not look like a year of it.
 */

/* Where the steps end, in days from the first one: the meeting and the activity requirement, Nav’s
 * meeting, 39 weeks, a year. */
static const int steps[] = { 63, 196, 287, 400 };

/* A step is left behind so many days before its end. */
#define LOOK_AHEAD 21

/* Today stands on the line of a case that is over only while it is near. */
#define AFTERWARDS 21

typedef struct
{
  const NaerEmployee *employee;
  const NaerCase *absence_case;
  GPtrArray *findings;
  NaerDay today;
  NaerDay horizon;
  NaerTimelineModel *model;
} Line;

/**
 * naer_finding_get_place:
 * @finding: a finding
 * @today: today
 *
 * Returns: the day that it stands at on a timeline: when it was done, or is planned, or is due;
 *   %NAER_DAY_NONE when it has none
 */
NaerDay
naer_finding_get_place (const NaerFinding *finding,
                        NaerDay            today)
{
  if (finding->done_on != NAER_DAY_NONE)
    return finding->done_on;
  if (finding->planned_on != NAER_DAY_NONE && finding->planned_on >= today)
    return finding->planned_on;
  return finding->due;
}

static NaerMark
get_mark_of_duty (const NaerFinding *finding)
{
  return finding->obligation_class == NAER_CLASS_STATUTORY && finding->actor == NAER_ACTOR_EMPLOYER
           ? NAER_MARK_NEAR : NAER_MARK_NEAR_SOFT;
}

/**
 * naer_finding_get_mark:
 * @finding: a finding
 * @today: today
 *
 * Returns: the mark of its status
 */
NaerMark
naer_finding_get_mark (const NaerFinding *finding,
                       NaerDay            today)
{
  gboolean is_planned = finding->planned_on != NAER_DAY_NONE && finding->planned_on >= today;

  switch (finding->status)
    {
    case NAER_STATUS_DONE:
    case NAER_STATUS_DONE_LATE:
      return NAER_MARK_DONE;
    case NAER_STATUS_EXCEPTION:
      return NAER_MARK_EXCEPTION;
    case NAER_STATUS_NOT_DOCUMENTED:
      return naer_finding_is_overdue_duty (finding) ? NAER_MARK_OVERDUE : NAER_MARK_NOT_DOCUMENTED;
    case NAER_STATUS_DUE:
    case NAER_STATUS_DUE_SOON:
      return is_planned ? NAER_MARK_PLANNED : get_mark_of_duty (finding);
    case NAER_STATUS_UPCOMING:
      if (is_planned)
        return NAER_MARK_PLANNED;
      return finding->if_lasts ? NAER_MARK_IF_LASTS : NAER_MARK_UPCOMING;
    case NAER_STATUS_CONSIDER:
      return is_planned ? NAER_MARK_PLANNED : NAER_MARK_CONSIDER;
    case NAER_STATUS_EXPECTED:
      return is_planned ? NAER_MARK_PLANNED : NAER_MARK_OTHERS;
    case NAER_STATUS_CANNOT_JUDGE:
      return NAER_MARK_UNKNOWN;
    case NAER_STATUS_NOT_APPLICABLE:
    case NAER_STATUS_INFORMATION:
    default:
      return NAER_MARK_INFORMATION;
    }
}

static gboolean
is_shown (const NaerFinding *finding,
          NaerDay            today)
{
  return finding->status != NAER_STATUS_NOT_APPLICABLE &&
         naer_day_is_valid (naer_finding_get_place (finding, today));
}

static gboolean
is_open (const Line *line)
{
  return line->absence_case->absent_today || line->absence_case->end >= line->today;
}

static NaerDay
find_horizon (const Line *line,
              gboolean    whole)
{
  NaerDay start = line->absence_case->start;

  if (!is_open (line) || whole)
    return NAER_DAY_MAX;
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (start + steps[i] >= line->today + LOOK_AHEAD && start + steps[i] >= line->absence_case->end)
      return start + steps[i];
  return NAER_DAY_MAX;
}

/* The last day shown: of all that stands on the line. */
static NaerDay
find_last_day (const Line *line)
{
  NaerDay last = line->absence_case->end;

  for (guint i = 0; i < line->findings->len; i++)
    {
      const NaerFinding *finding = line->findings->pdata[i];
      NaerDay place = naer_finding_get_place (finding, line->today);

      if (is_shown (finding, line->today) && place <= line->horizon)
        last = MAX (last, place);
    }
  if (is_open (line) || line->today <= last + AFTERWARDS)
    last = MAX (last, line->today);
  return last;
}

static gboolean
get_stretch (const Line          *line,
             NaerDay              day,
             NaerTimelineStretch *stretch)
{
  const NaerAbsence *absence = naer_absences_decide (line->employee->absences, day, line->today);
  NaerCalendarDay cell = { .known = TRUE };

  if (absence == NULL)
    return FALSE;
  cell.kind = absence->kind;
  cell.grade = absence->grade;
  *stretch = (NaerTimelineStretch) { day, day, naer_heatmap_look_of (&cell), absence->grade };
  return stretch->look != NAER_LOOK_GROUND && stretch->look != NAER_LOOK_WEEKEND;
}

/* Days of one look and grade, one after the other, are one stretch. */
static void
add_stretches (Line *line)
{
  NaerTimelineStretch stretch = { .from = NAER_DAY_NONE };

  for (NaerDay day = line->absence_case->start; day <= line->absence_case->end; day++)
    {
      NaerTimelineStretch next;
      gboolean away = get_stretch (line, day, &next);

      if (away && stretch.from != NAER_DAY_NONE && next.look == stretch.look &&
          next.grade == stretch.grade)
        stretch.to = day;
      else
        {
          if (stretch.from != NAER_DAY_NONE)
            naer_timeline_model_add_stretch (line->model, &stretch);
          stretch = next;
          if (!away)
            stretch.from = NAER_DAY_NONE;
        }
    }
  if (stretch.from != NAER_DAY_NONE)
    naer_timeline_model_add_stretch (line->model, &stretch);
}

static void
add_periods (Line *line)
{
  g_autoptr (GArray) segments = naer_day_segments_new (line->employee->absences, line->today);
  g_autoptr (GArray) periods = naer_employer_periods_find (segments);

  for (guint i = 0; i < periods->len; i++)
    {
      const NaerEmployerPeriod *period = &g_array_index (periods, NaerEmployerPeriod, i);

      for (int j = 0; j < period->n_stretches; j++)
        if (period->days[j].from <= line->absence_case->end)
          naer_timeline_model_add_period (line->model, period->days[j].from, period->days[j].to);
    }
}

static char *
get_short_when (const NaerFinding *finding,
                NaerDay            today)
{
  g_autofree char *day = naer_i18n_short_day (naer_finding_get_place (finding, today), today);

  if (finding->done_on != NAER_DAY_NONE)
    return g_strdup_printf (_("done %s"), day);
  if (finding->planned_on != NAER_DAY_NONE && finding->planned_on >= today)
    return g_strdup_printf (_("planned %s"), day);
  if (finding->status == NAER_STATUS_EXCEPTION)
    /* Translators: under a duty, in little room; for example “exception · 6 Dec” */
    return g_strdup_printf (_("exception · %s"), day);
  return g_steal_pointer (&day);
}

static void
add_finding (Line *line,
             guint index)
{
  const NaerFinding *finding = line->findings->pdata[index];
  g_autofree char *when = get_short_when (finding, line->today);
  g_autofree char *sentence = naer_finding_get_sentence (finding, line->today);
  const NaerMilestone milestone = {
    .day = naer_finding_get_place (finding, line->today),
    .mark = naer_finding_get_mark (finding, line->today),
    .side = finding->actor == NAER_ACTOR_EMPLOYER ? NAER_TIMELINE_OURS : NAER_TIMELINE_THEIRS,
    .tag = (int) index,
    .title = finding->title,
    .when = when,
    .sentence = sentence,
  };

  naer_timeline_model_add_milestone (line->model, &milestone);
}

static void
add_own (Line             *line,
         NaerCaseLineTag   tag,
         NaerDay           day,
         NaerMark          mark,
         NaerTimelineSide  side,
         const char       *title)
{
  g_autofree char *when = naer_i18n_short_day (day, line->today);
  g_autofree char *full = naer_i18n_day (day, NAER_DAY_STYLE_WEEKDAY_FULL);
  g_autofree char *sentence = g_strdup_printf ("%s, %s", title, full);
  const NaerMilestone milestone = {
    .day = day,
    .mark = mark,
    .side = side,
    .tag = tag,
    .title = (char *) title,
    .when = when,
    .sentence = sentence,
  };

  naer_timeline_model_add_milestone (line->model, &milestone);
}

static void
add_edges (Line *line)
{
  const NaerCase *absence_case = line->absence_case;
  NaerDay last = naer_timeline_model_get_to (line->model);

  add_own (line, NAER_CASE_LINE_FIRST_DAY, absence_case->start, NAER_MARK_EDGE, NAER_TIMELINE_THEIRS,
           _("First day away"));
  if (absence_case->end > absence_case->start && absence_case->end != line->today)
    add_own (line, NAER_CASE_LINE_LAST_DAY, absence_case->end, NAER_MARK_EDGE, NAER_TIMELINE_THEIRS,
             is_open (line) ? _("Known until") : _("Last day away"));
  if (line->today >= absence_case->start && line->today <= last)
    add_own (line, NAER_CASE_LINE_TODAY, line->today, NAER_MARK_TODAY, NAER_TIMELINE_OURS, _("Today"));
}

/* All that comes after the horizon, in one milestone at the end. */
static void
add_later (Line   *line,
           GArray *later)
{
  g_autofree char *when = NULL;
  GString *sentence;
  NaerMilestone milestone;

  if (later->len == 0)
    return;
  when = g_strdup_printf (ngettext ("%d more", "%d more", later->len), (int) later->len);
  sentence = g_string_new (_("Later, if the absence lasts"));
  for (guint i = 0; i < later->len; i++)
    {
      const NaerFinding *finding = line->findings->pdata[g_array_index (later, guint, i)];
      g_autofree char *day = naer_i18n_near_day (naer_finding_get_place (finding, line->today), line->today);

      g_string_append_printf (sentence, "%s%s %s", i == 0 ? ": " : ", ", finding->title, day);
    }
  milestone = (NaerMilestone) {
    .day = naer_timeline_model_get_to (line->model),
    .mark = NAER_MARK_MORE,
    .side = NAER_TIMELINE_THEIRS,
    .tag = NAER_CASE_LINE_LATER,
    .title = (char *) _("Later"),
    .when = when,
    .sentence = sentence->str,
  };
  naer_timeline_model_add_milestone (line->model, &milestone);
  g_string_free (sentence, TRUE);
}

static void
add_findings (Line *line)
{
  g_autoptr (GArray) later = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < line->findings->len; i++)
    {
      const NaerFinding *finding = line->findings->pdata[i];

      if (!is_shown (finding, line->today))
        continue;
      if (naer_finding_get_place (finding, line->today) <= line->horizon)
        add_finding (line, i);
      else
        g_array_append_val (later, i);
    }
  add_later (line, later);
}

/**
 * naer_case_line_new:
 * @employee: the employee
 * @timeline: one of their cases, and what the rules say of it
 * @today: today
 * @whole: whether to show also what comes long after the present step
 *
 * Returns: (transfer full): what the timeline of the case tells
 */
NaerTimelineModel *
naer_case_line_new (const NaerEmployee     *employee,
                    const NaerCaseTimeline *timeline,
                    NaerDay                 today,
                    gboolean                whole)
{
  Line line = { employee, timeline->absence_case, timeline->findings, today, NAER_DAY_NONE, NULL };

  line.horizon = find_horizon (&line, whole);
  line.model = naer_timeline_model_new (line.absence_case->start, find_last_day (&line), today);
  naer_timeline_model_set_goes_on (line.model, is_open (&line));
  add_stretches (&line);
  add_periods (&line);
  add_edges (&line);
  add_findings (&line);
  return line.model;
}
