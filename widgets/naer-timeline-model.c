/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-timeline-model.h"

struct _NaerTimelineModel
{
  grefcount references;
  NaerDay from;
  NaerDay to;
  NaerDay today;
  gboolean goes_on;
  GArray *stretches;
  GArray *periods;
  GPtrArray *milestones;
};

static void
milestone_free (gpointer data)
{
  NaerMilestone *milestone = data;

  g_free (milestone->title);
  g_free (milestone->when);
  g_free (milestone->sentence);
  g_free (milestone);
}

/**
 * naer_timeline_model_new:
 * @from: the first day shown
 * @to: the last day shown, inclusive
 * @today: today
 *
 * Returns: (transfer full): a timeline on which nothing stands yet
 */
NaerTimelineModel *
naer_timeline_model_new (NaerDay from,
                         NaerDay to,
                         NaerDay today)
{
  NaerTimelineModel *self;

  g_return_val_if_fail (naer_day_is_valid (from) && naer_day_is_valid (to) && from <= to, NULL);

  self = g_new0 (NaerTimelineModel, 1);
  g_ref_count_init (&self->references);
  self->from = from;
  self->to = to;
  self->today = today;
  self->goes_on = TRUE;
  self->stretches = g_array_new (FALSE, FALSE, sizeof (NaerTimelineStretch));
  self->periods = g_array_new (FALSE, FALSE, sizeof (NaerTimelineStretch));
  self->milestones = g_ptr_array_new_with_free_func (milestone_free);
  return self;
}

/**
 * naer_timeline_model_ref:
 * @self: a timeline
 *
 * Returns: (transfer full): @self
 */
NaerTimelineModel *
naer_timeline_model_ref (NaerTimelineModel *self)
{
  g_ref_count_inc (&self->references);
  return self;
}

/**
 * naer_timeline_model_unref:
 * @self: (transfer full): a timeline
 *
 * Gives it back.
 */
void
naer_timeline_model_unref (NaerTimelineModel *self)
{
  if (!g_ref_count_dec (&self->references))
    return;
  g_array_unref (self->stretches);
  g_array_unref (self->periods);
  g_ptr_array_unref (self->milestones);
  g_free (self);
}

/**
 * naer_timeline_model_get_from:
 * @self: a timeline
 *
 * Returns: the first day shown
 */
NaerDay
naer_timeline_model_get_from (const NaerTimelineModel *self)
{
  return self->from;
}

/**
 * naer_timeline_model_get_to:
 * @self: a timeline
 *
 * Returns: the last day shown, inclusive
 */
NaerDay
naer_timeline_model_get_to (const NaerTimelineModel *self)
{
  return self->to;
}

/**
 * naer_timeline_model_get_today:
 * @self: a timeline
 *
 * Returns: today
 */
NaerDay
naer_timeline_model_get_today (const NaerTimelineModel *self)
{
  return self->today;
}

/**
 * naer_timeline_model_goes_on:
 * @self: a timeline
 *
 * Returns: whether time goes on after the last day shown; else the line ends there
 */
gboolean
naer_timeline_model_goes_on (const NaerTimelineModel *self)
{
  return self->goes_on;
}

/**
 * naer_timeline_model_set_goes_on:
 * @self: a timeline
 * @goes_on: whether time goes on after the last day shown
 *
 * Says so; it does unless this says otherwise.
 */
void
naer_timeline_model_set_goes_on (NaerTimelineModel *self,
                                 gboolean           goes_on)
{
  self->goes_on = goes_on;
}

/**
 * naer_timeline_model_get_stretches:
 * @self: a timeline
 *
 * Returns: (transfer none) (element-type NaerTimelineStretch): the days of absence
 */
GArray *
naer_timeline_model_get_stretches (const NaerTimelineModel *self)
{
  return self->stretches;
}

/**
 * naer_timeline_model_get_periods:
 * @self: a timeline
 *
 * Returns: (transfer none) (element-type NaerTimelineStretch): the days of the employer period
 */
GArray *
naer_timeline_model_get_periods (const NaerTimelineModel *self)
{
  return self->periods;
}

/**
 * naer_timeline_model_get_n:
 * @self: a timeline
 *
 * Returns: how many milestones it has
 */
guint
naer_timeline_model_get_n (const NaerTimelineModel *self)
{
  return self->milestones->len;
}

/**
 * naer_timeline_model_get:
 * @self: a timeline
 * @index: which milestone
 *
 * Returns: (transfer none): the milestone
 */
const NaerMilestone *
naer_timeline_model_get (const NaerTimelineModel *self,
                         guint                    index)
{
  g_return_val_if_fail (index < self->milestones->len, NULL);

  return self->milestones->pdata[index];
}

/* Only what lies within the days that are shown. */
static void
add_clipped (NaerTimelineModel         *self,
             GArray                    *stretches,
             const NaerTimelineStretch *stretch)
{
  NaerTimelineStretch clipped = *stretch;

  clipped.from = MAX (clipped.from, self->from);
  clipped.to = MIN (clipped.to, self->to);
  if (clipped.from <= clipped.to)
    g_array_append_val (stretches, clipped);
}

/**
 * naer_timeline_model_add_stretch:
 * @self: a timeline
 * @stretch: days of one kind, after those added before
 *
 * Adds them.
 */
void
naer_timeline_model_add_stretch (NaerTimelineModel         *self,
                                 const NaerTimelineStretch *stretch)
{
  add_clipped (self, self->stretches, stretch);
}

/**
 * naer_timeline_model_add_period:
 * @self: a timeline
 * @from: first day
 * @to: last day, inclusive
 *
 * Adds days of the employer period.
 */
void
naer_timeline_model_add_period (NaerTimelineModel *self,
                                NaerDay            from,
                                NaerDay            to)
{
  const NaerTimelineStretch stretch = { .from = from, .to = to };

  add_clipped (self, self->periods, &stretch);
}

/**
 * naer_timeline_model_add_milestone:
 * @self: a timeline
 * @milestone: a milestone; it is copied
 *
 * Adds it among the others by its day, after those of the same day. One that lies outside the days
 * that are shown stands at their end.
 */
void
naer_timeline_model_add_milestone (NaerTimelineModel   *self,
                                   const NaerMilestone *milestone)
{
  NaerMilestone *copy = g_memdup2 (milestone, sizeof (NaerMilestone));
  guint index = self->milestones->len;

  copy->title = g_strdup (milestone->title != NULL ? milestone->title : "");
  copy->when = g_strdup (milestone->when != NULL ? milestone->when : "");
  copy->sentence = g_strdup (milestone->sentence != NULL ? milestone->sentence : "");
  copy->day = CLAMP (milestone->day, self->from, self->to);
  while (index > 0 && ((NaerMilestone *) self->milestones->pdata[index - 1])->day > copy->day)
    index--;
  g_ptr_array_insert (self->milestones, index, copy);
}
