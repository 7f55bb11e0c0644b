/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-erasure.h"

#include "retention/naer-retention-words.h"

static const char *const ground_codes[] = { "retention", "not-needed", "asked", "mistake" };

/**
 * naer_erasure_ground_get_code:
 * @ground: a ground
 *
 * Returns: (transfer none): `retention`, `not-needed`, `asked` or `mistake`
 */
const char *
naer_erasure_ground_get_code (NaerErasureGround ground)
{
  g_return_val_if_fail (ground < NAER_N_ERASURE_GROUNDS, NULL);

  return ground_codes[ground];
}

/**
 * naer_erasure_ground_parse:
 * @code: (nullable): a code
 * @ground: (out): the ground of that code
 *
 * Returns: whether there is one
 */
gboolean
naer_erasure_ground_parse (const char        *code,
                           NaerErasureGround *ground)
{
  for (*ground = 0; *ground < NAER_N_ERASURE_GROUNDS; (*ground)++)
    if (g_strcmp0 (ground_codes[*ground], code) == 0)
      return TRUE;
  return FALSE;
}

/**
 * naer_erasure_count_one:
 * @self: (inout): what is deleted
 * @item: something that goes
 *
 * Adds it to the numbers.
 */
void
naer_erasure_count_one (NaerErasure             *self,
                        const NaerRetentionItem *item)
{
  NaerErasureGroup *group = &self->groups[item->kind];
  guint absences = naer_retention_item_count (item, NAER_RECORD_ABSENCE);

  if (item->from < NAER_DAY_MAX)
    group->from = group->from == NAER_DAY_NONE ? item->from : MIN (group->from, item->from);
  if (item->to < NAER_DAY_MAX)
    group->to = MAX (group->to, item->to);
  group->count++;
  self->n_absences += absences;
  self->n_records += item->rows->len - absences;
}

/**
 * naer_erasure_count:
 * @self: (inout): what is deleted
 * @items: (element-type NaerRetentionItem): what goes
 *
 * Adds them to the numbers.
 */
void
naer_erasure_count (NaerErasure *self,
                    GPtrArray   *items)
{
  for (guint i = 0; i < items->len; i++)
    naer_erasure_count_one (self, items->pdata[i]);
}

static void
add_number (JsonBuilder *builder,
            const char  *name,
            guint        number)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, number);
}

static void
add_day (JsonBuilder *builder,
         const char  *name,
         NaerDay      day)
{
  g_autofree char *iso = day != NAER_DAY_NONE ? naer_day_to_iso (day) : NULL;

  json_builder_set_member_name (builder, name);
  if (iso != NULL)
    json_builder_add_string_value (builder, iso);
  else
    json_builder_add_null_value (builder);
}

static void
add_group (JsonBuilder            *builder,
           NaerRetentionKind       kind,
           const NaerErasureGroup *group)
{
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "kind");
  json_builder_add_string_value (builder, naer_retention_kind_get_code (kind));
  add_number (builder, "count", group->count);
  add_day (builder, "from", group->from);
  add_day (builder, "to", group->to);
  json_builder_end_object (builder);
}

/**
 * naer_erasure_to_json:
 * @self: what was deleted
 *
 * Returns: (transfer full): a document `naervaer-erasure`, without names
 */
JsonNode *
naer_erasure_to_json (const NaerErasure *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "format");
  json_builder_add_string_value (builder, "naervaer-erasure");
  add_number (builder, "version", 1);
  add_day (builder, "on", self->on);
  json_builder_set_member_name (builder, "ground");
  json_builder_add_string_value (builder, naer_erasure_ground_get_code (self->ground));
  json_builder_set_member_name (builder, "groups");
  json_builder_begin_array (builder);
  for (NaerRetentionKind kind = 0; kind < NAER_N_RETENTION_KINDS; kind++)
    if (self->groups[kind].count > 0)
      add_group (builder, kind, &self->groups[kind]);
  json_builder_end_array (builder);
  add_number (builder, "absences", self->n_absences);
  add_number (builder, "records", self->n_records);
  add_number (builder, "drafts", self->n_drafts);
  add_number (builder, "entries", self->n_entries);
  add_number (builder, "backups", self->backups.n_written_anew);
  add_number (builder, "backups-removed", self->backups.n_removed);
  add_number (builder, "backups-left", self->backups.n_left);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}
