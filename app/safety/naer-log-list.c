/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-log-list.h"

#include <gtk/gtk.h>

struct _NaerLogList
{
  GObject parent_instance;

  GArray *entries;   /* NaerLogEntry, by number */
  GArray *groups;    /* NaerLogGroup, by number */
  GArray *shown;     /* guint, the groups that are shown, newest first */
  GArray *days;      /* guint, where each day begins in them */
  int kind;
};

static GType
get_item_type (GListModel *model)
{
  return NAER_TYPE_LOG_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  return NAER_LOG_LIST (model)->shown->len;
}

static const NaerLogGroup *
get_group (NaerLogList *self,
           guint        position)
{
  return &g_array_index (self->groups, NaerLogGroup, g_array_index (self->shown, guint, position));
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  NaerLogList *self = NAER_LOG_LIST (model);

  if (position >= self->shown->len)
    return NULL;
  return naer_log_item_new (self->entries, get_group (self, position));
}

static void
list_model_init (GListModelInterface *interface)
{
  interface->get_item_type = get_item_type;
  interface->get_n_items = get_n_items;
  interface->get_item = get_item;
}

/* The last day that begins at @position or before. */
static guint
find_day (NaerLogList *self,
          guint        position)
{
  guint low = 0, high = self->days->len;

  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->days, guint, middle) <= position)
        low = middle;
      else
        high = middle;
    }
  return low;
}

static void
get_section (GtkSectionModel *model,
             guint            position,
             guint           *start,
             guint           *end)
{
  NaerLogList *self = NAER_LOG_LIST (model);
  guint day;

  *start = self->shown->len;
  *end = G_MAXUINT;
  if (position >= self->shown->len)
    return;
  day = find_day (self, position);
  *start = g_array_index (self->days, guint, day);
  *end = day + 1 < self->days->len ? g_array_index (self->days, guint, day + 1) : self->shown->len;
}

static void
section_model_init (GtkSectionModelInterface *interface)
{
  interface->get_section = get_section;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (NaerLogList, naer_log_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SECTION_MODEL, section_model_init))

static void
naer_log_list_finalize (GObject *object)
{
  NaerLogList *self = NAER_LOG_LIST (object);

  g_array_unref (self->entries);
  g_array_unref (self->groups);
  g_array_unref (self->shown);
  g_array_unref (self->days);
  G_OBJECT_CLASS (naer_log_list_parent_class)->finalize (object);
}

static void
naer_log_list_class_init (NaerLogListClass *class)
{
  G_OBJECT_CLASS (class)->finalize = naer_log_list_finalize;
}

static void
naer_log_list_init (NaerLogList *self)
{
  self->entries = naer_log_entries_new ();
  self->groups = naer_log_group (self->entries);
  self->shown = g_array_new (FALSE, FALSE, sizeof (guint));
  self->days = g_array_new (FALSE, FALSE, sizeof (guint));
  self->kind = NAER_LOG_ALL_KINDS;
}

/* The stretch of milliseconds that is one day on this computer. */
static void
find_bounds (gint64  at,
             gint64 *from,
             gint64 *until)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local_usec (at * 1000);
  g_autoptr (GDateTime) begin = g_date_time_new_local (
    g_date_time_get_year (time), g_date_time_get_month (time), g_date_time_get_day_of_month (time), 0, 0, 0);
  g_autoptr (GDateTime) next = g_date_time_add_days (begin, 1);

  *from = g_date_time_to_unix (begin) * 1000;
  *until = g_date_time_to_unix (next) * 1000;
}

static void
filter (NaerLogList *self)
{
  gint64 from = 0, until = 0;

  g_array_set_size (self->shown, 0);
  g_array_set_size (self->days, 0);
  for (guint i = self->groups->len; i > 0; i--)
    {
      guint index = i - 1, position = self->shown->len;
      const NaerLogGroup *group = &g_array_index (self->groups, NaerLogGroup, index);
      const NaerLogEntry *entry = &g_array_index (self->entries, NaerLogEntry, group->first);

      if (self->kind != NAER_LOG_ALL_KINDS && self->kind != (int) naer_log_entry_get_kind (entry))
        continue;
      if (entry->at < from || entry->at >= until)
        {
          find_bounds (entry->at, &from, &until);
          g_array_append_val (self->days, position);
        }
      g_array_append_val (self->shown, index);
    }
}

static void
fill (NaerLogList *self)
{
  guint before = self->shown->len;

  filter (self);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, before, self->shown->len);
}

/**
 * naer_log_list_new:
 *
 * Returns: (transfer full): an empty list
 */
NaerLogList *
naer_log_list_new (void)
{
  return g_object_new (NAER_TYPE_LOG_LIST, NULL);
}

/**
 * naer_log_list_set_entries:
 * @self: a list
 * @entries: (transfer none) (element-type NaerLogEntry): entries, by number
 *
 * Shows them.
 */
void
naer_log_list_set_entries (NaerLogList *self,
                           GArray      *entries)
{
  g_return_if_fail (NAER_IS_LOG_LIST (self));

  g_array_ref (entries);
  g_array_unref (self->entries);
  self->entries = entries;
  g_array_unref (self->groups);
  self->groups = naer_log_group (entries);
  fill (self);
}

/**
 * naer_log_list_set_kind:
 * @self: a list
 * @kind: a #NaerLogKind, or %NAER_LOG_ALL_KINDS
 *
 * Shows only what is of that kind.
 */
void
naer_log_list_set_kind (NaerLogList *self,
                        int          kind)
{
  g_return_if_fail (NAER_IS_LOG_LIST (self));

  if (kind == self->kind)
    return;
  self->kind = kind;
  fill (self);
}
