/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-timeline-layout.h"

/*
 * Milestones of one day stand on one node of the line, those on the same side of it stacked. Along
 * the line a node wants to stand where an even scale has it. It is moved only as far as the texts
 * beside it need: first the latest place that each node may have is found from the end, then the
 * nodes are set from the start, each between its earliest and its latest place.
 */

#define TEXT_GAP 6.0     /* between a mark and its text */
#define COLUMN_GAP 16.0  /* between a text and the mark after it */
#define STACK_GAP 6.0    /* between milestones of one day */
#define STEM 9.0         /* between the band and the nearest mark */
#define NODE_GAP 10.0    /* between two days */
#define ROW_GAP 10.0     /* between two milestones where the line runs down */
#define MAX_PAUSE 18.0   /* the most that a long time between them adds */

#define N_SIDES 2

typedef struct
{
  NaerDay day;
  guint first;
  guint n;
  double room[N_SIDES];    /* what its texts need after the node, 0 when there are none */
  double height[N_SIDES];
  double position;
} Node;

struct _NaerTimelineLayout
{
  NaerTimelineForm form;
  double width;
  double height;
  gboolean rtl;
  NaerDay from;
  NaerDay to;
  GArray *nodes;
  GArray *places;
  double band_start;    /* across the line */
  double band;
  double line_start;    /* along the line */
  double line_end;
  double room_end;
};

static void
measure_node (Node                    *node,
              const NaerTimelineModel *model,
              const NaerTimelineSpec  *spec)
{
  for (guint i = node->first; i < node->first + node->n; i++)
    {
      NaerTimelineSide side = naer_timeline_model_get (model, i)->side;
      const NaerTimelineLabel *label = &spec->labels[i];

      node->room[side] = MAX (node->room[side], spec->mark / 2 + TEXT_GAP + label->width);
      node->height[side] += (node->height[side] > 0 ? STACK_GAP : 0) + MAX (spec->mark, label->height);
    }
}

static GArray *
make_nodes (const NaerTimelineModel *model,
            const NaerTimelineSpec  *spec)
{
  GArray *nodes = g_array_new (FALSE, FALSE, sizeof (Node));

  for (guint i = 0; i < naer_timeline_model_get_n (model); i++)
    {
      NaerDay day = naer_timeline_model_get (model, i)->day;

      if (nodes->len > 0 && g_array_index (nodes, Node, nodes->len - 1).day == day)
        g_array_index (nodes, Node, nodes->len - 1).n++;
      else
        g_array_append_val (nodes, ((Node) { .day = day, .first = i, .n = 1 }));
    }
  for (guint i = 0; i < nodes->len; i++)
    measure_node (&g_array_index (nodes, Node, i), model, spec);
  return nodes;
}

static Node *
get_node (GArray *nodes,
          guint   index)
{
  return &g_array_index (nodes, Node, index);
}

/* The nodes set as close together as their texts allow; gives where the last text ends. */
static double
set_closely (GArray *nodes,
             double  mark)
{
  double free_from[N_SIDES] = { 0, 0 };
  double next = NAER_TIMELINE_MARGIN + mark / 2, end = next;

  for (guint i = 0; i < nodes->len; i++)
    {
      Node *node = get_node (nodes, i);

      node->position = next;
      for (int side = 0; side < N_SIDES; side++)
        if (node->room[side] > 0)
          node->position = MAX (node->position, free_from[side]);
      for (int side = 0; side < N_SIDES; side++)
        if (node->room[side] > 0)
          {
            free_from[side] = node->position + node->room[side] + COLUMN_GAP + mark / 2;
            end = MAX (end, node->position + node->room[side]);
          }
      next = node->position + NODE_GAP;
    }
  return end + NAER_TIMELINE_MARGIN;
}

/* The latest place of each node, from the last to the first. */
static double *
find_latest (GArray *nodes,
             double  width,
             double  mark)
{
  double *latest = g_new (double, nodes->len);
  double limit[N_SIDES] = { width - NAER_TIMELINE_MARGIN, width - NAER_TIMELINE_MARGIN };
  double next = width - NAER_TIMELINE_MARGIN - mark / 2 + NODE_GAP;

  for (guint i = nodes->len; i > 0; i--)
    {
      Node *node = get_node (nodes, i - 1);

      latest[i - 1] = next - NODE_GAP;
      for (int side = 0; side < N_SIDES; side++)
        if (node->room[side] > 0)
          latest[i - 1] = MIN (latest[i - 1], limit[side] - node->room[side]);
      for (int side = 0; side < N_SIDES; side++)
        if (node->room[side] > 0)
          limit[side] = latest[i - 1] - mark / 2 - COLUMN_GAP;
      next = latest[i - 1];
    }
  return latest;
}

/* Each node as near to an even scale as those before and after it let it be. */
static void
set_evenly (GArray *nodes,
            NaerDay from,
            NaerDay to,
            double  width,
            double  mark)
{
  g_autofree double *latest = find_latest (nodes, width, mark);
  double free_from[N_SIDES] = { 0, 0 };
  double start = NAER_TIMELINE_MARGIN + mark / 2, next = start;
  double length = nodes->len > 0 ? latest[nodes->len - 1] - start : 0;

  for (guint i = 0; i < nodes->len; i++)
    {
      Node *node = get_node (nodes, i);
      double earliest = next;

      for (int side = 0; side < N_SIDES; side++)
        if (node->room[side] > 0)
          earliest = MAX (earliest, free_from[side]);
      node->position = start + length * (node->day - from) / MAX (to - from, 1);
      node->position = MAX (MIN (node->position, latest[i]), earliest);
      for (int side = 0; side < N_SIDES; side++)
        if (node->room[side] > 0)
          free_from[side] = node->position + node->room[side] + COLUMN_GAP + mark / 2;
      next = node->position + NODE_GAP;
    }
}

static void
place_entry (NaerTimelinePlace       *place,
             double                   x,
             double                   y,
             double                   text_x,
             double                   mark,
             const NaerTimelineLabel *label)
{
  double height = MAX (mark, label->height);

  place->mark = (NaerHeatmapRect) { x - mark / 2, y, mark, mark };
  place->text = (NaerHeatmapRect) { text_x, y, label->width, label->height };
  place->area = (NaerHeatmapRect) { place->mark.x, y, text_x + label->width - place->mark.x, height };
}

static void
place_across (NaerTimelineLayout      *self,
              const NaerTimelineModel *model,
              const NaerTimelineSpec  *spec,
              const Node              *node)
{
  double band_end = self->band_start + self->band;
  double y[N_SIDES] = { self->band_start - STEM - node->height[NAER_TIMELINE_OURS], band_end + STEM };

  for (guint i = node->first; i < node->first + node->n; i++)
    {
      NaerTimelineSide side = naer_timeline_model_get (model, i)->side;
      NaerTimelinePlace *place = &g_array_index (self->places, NaerTimelinePlace, i);
      double height = MAX (spec->mark, spec->labels[i].height);
      double x = node->position;

      place_entry (place, x, y[side], x + spec->mark / 2 + TEXT_GAP, spec->mark, &spec->labels[i]);
      if (side == NAER_TIMELINE_OURS)
        place->stem = (NaerHeatmapRect) { x, y[side] + spec->mark, 0,
                                          self->band_start - y[side] - spec->mark };
      else
        place->stem = (NaerHeatmapRect) { x, band_end, 0, y[side] - band_end };
      y[side] += height + STACK_GAP;
    }
}

static void
lay_out_across (NaerTimelineLayout      *self,
                const NaerTimelineModel *model,
                const NaerTimelineSpec  *spec)
{
  double above = 0, below = 0;

  set_closely (self->nodes, spec->mark);
  set_evenly (self->nodes, self->from, self->to, self->width, spec->mark);
  for (guint i = 0; i < self->nodes->len; i++)
    {
      above = MAX (above, get_node (self->nodes, i)->height[NAER_TIMELINE_OURS]);
      below = MAX (below, get_node (self->nodes, i)->height[NAER_TIMELINE_THEIRS]);
    }
  self->band_start = NAER_TIMELINE_MARGIN + (above > 0 ? above + STEM : 0);
  self->height = self->band_start + self->band + (below > 0 ? STEM + below : 0) + NAER_TIMELINE_MARGIN;
  self->line_start = NAER_TIMELINE_MARGIN + spec->mark / 2;
  self->line_end = self->room_end = self->width - NAER_TIMELINE_MARGIN;
  for (guint i = 0; i < self->nodes->len; i++)
    {
      const Node *node = get_node (self->nodes, i);

      place_across (self, model, spec, node);
      self->line_end = MIN (node->position + spec->mark, self->room_end);
    }
}

static double
pause_between (NaerDay before,
               NaerDay after)
{
  return MIN ((after - before) / 7.0 * 3.0, MAX_PAUSE);
}

static void
lay_out_down (NaerTimelineLayout      *self,
              const NaerTimelineModel *model,
              const NaerTimelineSpec  *spec)
{
  double mark_x = NAER_TIMELINE_MARGIN + self->band + STEM + spec->mark / 2;
  double y = NAER_TIMELINE_MARGIN;

  self->band_start = NAER_TIMELINE_MARGIN;
  self->line_start = y + spec->mark / 2;
  self->line_end = self->line_start;
  for (guint n = 0; n < self->nodes->len; n++)
    {
      Node *node = get_node (self->nodes, n);

      if (n > 0)
        y += pause_between (get_node (self->nodes, n - 1)->day, node->day);
      node->position = y + spec->mark / 2;
      for (guint i = node->first; i < node->first + node->n; i++)
        {
          NaerTimelinePlace *place = &g_array_index (self->places, NaerTimelinePlace, i);

          place_entry (place, mark_x, y, naer_timeline_text_start (spec), spec->mark, &spec->labels[i]);
          place->stem = (NaerHeatmapRect) { self->band_start + self->band, y + spec->mark / 2, STEM, 0 };
          self->line_end = y + spec->mark;
          y += place->area.height + ROW_GAP;
        }
    }
  self->height = y - (self->nodes->len > 0 ? ROW_GAP : 0) + NAER_TIMELINE_MARGIN;
  self->room_end = MAX (self->height - NAER_TIMELINE_MARGIN, self->line_end);
}

static void
mirror (NaerHeatmapRect *rect,
        double           width)
{
  rect->x = width - rect->x - rect->width;
}

static void
mirror_places (NaerTimelineLayout *self)
{
  for (guint i = 0; i < self->places->len; i++)
    {
      NaerTimelinePlace *place = &g_array_index (self->places, NaerTimelinePlace, i);

      mirror (&place->area, self->width);
      mirror (&place->mark, self->width);
      mirror (&place->text, self->width);
      mirror (&place->stem, self->width);
    }
}

/**
 * naer_timeline_needed_width:
 * @model: a timeline
 * @spec: what its layout is made from
 *
 * Returns: the least width in which its line can run across
 */
double
naer_timeline_needed_width (const NaerTimelineModel *model,
                            const NaerTimelineSpec  *spec)
{
  g_autoptr (GArray) nodes = make_nodes (model, spec);

  return set_closely (nodes, spec->mark);
}

/**
 * naer_timeline_text_start:
 * @spec: what a layout is made from
 *
 * Returns: how far from the start edge the texts begin where the line runs down
 */
double
naer_timeline_text_start (const NaerTimelineSpec *spec)
{
  return NAER_TIMELINE_MARGIN + spec->band + STEM + spec->mark + TEXT_GAP;
}

/**
 * naer_timeline_layout_new:
 * @model: a timeline
 * @spec: what to make it from; across, it needs the width of naer_timeline_needed_width()
 *
 * Returns: (transfer full): where all stands
 */
NaerTimelineLayout *
naer_timeline_layout_new (const NaerTimelineModel *model,
                          const NaerTimelineSpec  *spec)
{
  NaerTimelineLayout *self = g_new0 (NaerTimelineLayout, 1);

  self->form = spec->form;
  self->width = spec->width;
  self->rtl = spec->rtl;
  self->band = spec->band;
  self->from = naer_timeline_model_get_from (model);
  self->to = naer_timeline_model_get_to (model);
  self->nodes = make_nodes (model, spec);
  self->places = g_array_new (FALSE, TRUE, sizeof (NaerTimelinePlace));
  g_array_set_size (self->places, naer_timeline_model_get_n (model));
  if (spec->form == NAER_TIMELINE_ACROSS)
    lay_out_across (self, model, spec);
  else
    lay_out_down (self, model, spec);
  if (self->rtl)
    mirror_places (self);
  return self;
}

/**
 * naer_timeline_layout_free:
 * @self: (transfer full) (nullable): a layout
 *
 * Frees it.
 */
void
naer_timeline_layout_free (NaerTimelineLayout *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->nodes);
  g_array_unref (self->places);
  g_free (self);
}

/**
 * naer_timeline_layout_get_form:
 * @self: a layout
 *
 * Returns: how the line runs
 */
NaerTimelineForm
naer_timeline_layout_get_form (const NaerTimelineLayout *self)
{
  return self->form;
}

/**
 * naer_timeline_layout_get_width:
 * @self: a layout
 *
 * Returns: the width it was made for
 */
double
naer_timeline_layout_get_width (const NaerTimelineLayout *self)
{
  return self->width;
}

/**
 * naer_timeline_layout_get_height:
 * @self: a layout
 *
 * Returns: the height it needs
 */
double
naer_timeline_layout_get_height (const NaerTimelineLayout *self)
{
  return self->height;
}

/**
 * naer_timeline_layout_is_rtl:
 * @self: a layout
 *
 * Returns: whether time runs from right to left
 */
gboolean
naer_timeline_layout_is_rtl (const NaerTimelineLayout *self)
{
  return self->rtl;
}

/**
 * naer_timeline_layout_get_n:
 * @self: a layout
 *
 * Returns: how many milestones it has
 */
guint
naer_timeline_layout_get_n (const NaerTimelineLayout *self)
{
  return self->places->len;
}

/**
 * naer_timeline_layout_get_place:
 * @self: a layout
 * @index: which milestone
 *
 * Returns: (transfer none): where it stands
 */
const NaerTimelinePlace *
naer_timeline_layout_get_place (const NaerTimelineLayout *self,
                                guint                     index)
{
  g_return_val_if_fail (index < self->places->len, NULL);

  return &g_array_index (self->places, NaerTimelinePlace, index);
}

/* Where the beginning of a day is along the line, between the nodes around it. */
static double
find_position (const NaerTimelineLayout *self,
               NaerDay                   day)
{
  double before_at = self->line_start, after_at = self->line_end;
  NaerDay before = self->from, after = self->to + 1;

  for (guint i = 0; i < self->nodes->len; i++)
    {
      const Node *node = get_node (self->nodes, i);

      if (node->day > day)
        {
          after = node->day;
          after_at = node->position;
          break;
        }
      before = node->day;
      before_at = node->position;
    }
  return before_at + (after_at - before_at) * (day - before) / MAX (after - before, 1);
}

/* A stretch of the line as a rectangle. */
static void
make_rect (const NaerTimelineLayout *self,
           double                    start,
           double                    end,
           NaerHeatmapRect          *rect)
{
  if (self->form == NAER_TIMELINE_ACROSS)
    *rect = (NaerHeatmapRect) { start, self->band_start, end - start, self->band };
  else
    *rect = (NaerHeatmapRect) { self->band_start, start, self->band, end - start };
  if (self->rtl)
    mirror (rect, self->width);
}

/**
 * naer_timeline_layout_get_band:
 * @self: a layout
 * @from: first day, not before the first day shown
 * @to: last day, inclusive, not after the last day shown
 * @rect: (out): the part of the line for these days
 *
 * Finds a part of the line.
 */
void
naer_timeline_layout_get_band (const NaerTimelineLayout *self,
                               NaerDay                   from,
                               NaerDay                   to,
                               NaerHeatmapRect          *rect)
{
  make_rect (self, find_position (self, from), find_position (self, to + 1), rect);
}

/**
 * naer_timeline_layout_get_tail:
 * @self: a layout
 * @rect: (out): what is left of the line after the last day shown
 *
 * Finds the part of the line that stands for the time after.
 */
void
naer_timeline_layout_get_tail (const NaerTimelineLayout *self,
                               NaerHeatmapRect          *rect)
{
  make_rect (self, self->line_end, self->room_end, rect);
}

/**
 * naer_timeline_layout_get_at:
 * @self: a layout
 * @x: a point
 * @y: its height
 *
 * Returns: the milestone that stands there, or -1
 */
int
naer_timeline_layout_get_at (const NaerTimelineLayout *self,
                             double                    x,
                             double                    y)
{
  for (guint i = 0; i < self->places->len; i++)
    {
      const NaerHeatmapRect *area = &g_array_index (self->places, NaerTimelinePlace, i).area;

      if (x >= area->x - NAER_TIMELINE_MARGIN && x < area->x + area->width + NAER_TIMELINE_MARGIN &&
          y >= area->y && y < area->y + area->height)
        return (int) i;
    }
  return -1;
}
