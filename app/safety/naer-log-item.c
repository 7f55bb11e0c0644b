/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-log-item.h"

#include "log/naer-log-words.h"
#include "naer-i18n.h"

struct _NaerLogItem
{
  GObject parent_instance;

  GArray *entries;
  NaerLogGroup group;
};

G_DEFINE_FINAL_TYPE (NaerLogItem, naer_log_item, G_TYPE_OBJECT)

static void
naer_log_item_finalize (GObject *object)
{
  g_array_unref (NAER_LOG_ITEM (object)->entries);
  G_OBJECT_CLASS (naer_log_item_parent_class)->finalize (object);
}

static void
naer_log_item_class_init (NaerLogItemClass *class)
{
  G_OBJECT_CLASS (class)->finalize = naer_log_item_finalize;
}

static void
naer_log_item_init (NaerLogItem *self)
{
}

/**
 * naer_log_item_new:
 * @entries: (element-type NaerLogEntry): entries, which it keeps alive
 * @group: some of them that were one thing to do
 *
 * Returns: (transfer full): their line
 */
NaerLogItem *
naer_log_item_new (const GArray       *entries,
                   const NaerLogGroup *group)
{
  NaerLogItem *self = g_object_new (NAER_TYPE_LOG_ITEM, NULL);

  self->entries = g_array_ref ((GArray *) entries);
  self->group = *group;
  return self;
}

/**
 * naer_log_item_get_entry:
 * @self: a line
 *
 * Returns: (transfer none): its first entry
 */
const NaerLogEntry *
naer_log_item_get_entry (NaerLogItem *self)
{
  return &g_array_index (self->entries, NaerLogEntry, self->group.first);
}

/**
 * naer_log_item_get_n:
 * @self: a line
 *
 * Returns: how many entries it stands for
 */
guint
naer_log_item_get_n (NaerLogItem *self)
{
  return self->group.n;
}

/**
 * naer_log_item_get_title:
 * @self: a line
 *
 * Returns: (transfer full): what was done
 */
char *
naer_log_item_get_title (NaerLogItem *self)
{
  return naer_log_group_to_words (self->entries, &self->group, naer_i18n_language ());
}
