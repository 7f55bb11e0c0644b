/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-rule-set.h"

#define KEPT(member) .offset = G_STRUCT_OFFSET (NaerRuleSet, member)
#define CODES(...) .codes = (const char *const[]) { __VA_ARGS__, NULL }

static const NaerJsonField in_force_fields[] = {
  { "from", NAER_JSON_DAY, KEPT (from), .required = TRUE },
  { "to", NAER_JSON_DAY, KEPT (to) },
  { NULL },
};

static gboolean
check_in_force (NaerJsonReader *reader,
                JsonObject     *object,
                gpointer        record,
                GError        **error)
{
  const NaerRuleSet *self = record;

  return self->to == NAER_DAY_NONE || self->from <= self->to ||
         naer_json_reader_fail (reader, "to", error, "is before “from”");
}

static const NaerJsonRecord in_force_record = {
  .size = sizeof (NaerRuleSet),
  .fields = in_force_fields,
  .check = check_in_force,
};

static gboolean
check_rule_set (NaerJsonReader *reader,
                JsonObject     *object,
                gpointer        record,
                GError        **error)
{
  const NaerRuleSet *self = record;
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  if (!naer_rule_id_check (reader, "id", self->id, error))
    return FALSE;
  for (guint i = 0; i < self->obligations->len; i++)
    {
      const NaerObligation *obligation = self->obligations->pdata[i];
      g_autofree char *member = g_strdup_printf ("obligations[%u].id", i);

      if (!g_hash_table_add (ids, obligation->id))
        return naer_json_reader_fail (reader, member, error, "“%s” stands there twice",
                                      obligation->id);
    }
  return TRUE;
}

static const NaerJsonField fields[] = {
  { "format", NAER_JSON_CODE_TEXT, .offset = NAER_JSON_NOT_KEPT, .required = TRUE,
    CODES ("naervaer-rules") },
  { "version", NAER_JSON_INT, .offset = NAER_JSON_NOT_KEPT, .required = TRUE, .min = 1,
    .max = 1 },
  { "id", NAER_JSON_TEXT, KEPT (id), .required = TRUE },
  NAER_RULE_TEXT_FIELD ("title", NaerRuleSet, title, TRUE),
  { "in_force", NAER_JSON_RECORD, .offset = 0, .required = TRUE, .record = &in_force_record },
  { "checked", NAER_JSON_DAY, KEPT (checked), .required = TRUE },
  { "proposal", NAER_JSON_BOOLEAN, KEPT (proposal) },
  { "based_on", NAER_JSON_TEXT, KEPT (based_on) },
  { "removed", NAER_JSON_TEXTS, KEPT (removed) },
  { "uncertain", NAER_JSON_TEXTS, KEPT (uncertain) },
  { "obligations", NAER_JSON_LIST, KEPT (obligations), .required = TRUE,
    .record = &naer_obligation_record },
  { NULL },
};

static const NaerJsonRecord rule_set_record = {
  .size = sizeof (NaerRuleSet),
  .fields = fields,
  .check = check_rule_set,
};

/**
 * naer_rule_set_new_from_json:
 * @text: a rule file
 * @length: its length in bytes, -1 when it ends with a zero
 * @error: return location for a #NaerJsonError that names the place and what was expected
 *
 * Reads and checks a rule file. A set that is based on another has only its own obligations until
 * naer_rule_set_inherit().
 *
 * Returns: (transfer full) (nullable): the rule set
 */
NaerRuleSet *
naer_rule_set_new_from_json (const char *text,
                             gssize      length,
                             GError    **error)
{
  g_autoptr (NaerRuleSet) self = g_new0 (NaerRuleSet, 1);
  g_autoptr (NaerJsonReader) reader = naer_json_reader_new ();
  g_autoptr (JsonNode) node = NULL;

  self->removed = g_ptr_array_new_with_free_func (g_free);
  self->uncertain = g_ptr_array_new_with_free_func (g_free);
  self->obligations = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_obligation_unref);

  node = naer_json_parse (text, length, error);
  if (node == NULL || !naer_json_reader_read (reader, node, &rule_set_record, self, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * naer_rule_set_free:
 * @self: (transfer full) (nullable): a rule set
 *
 * Frees it.
 */
void
naer_rule_set_free (NaerRuleSet *self)
{
  if (self == NULL)
    return;
  g_free (self->id);
  g_free (self->based_on);
  g_ptr_array_unref (self->removed);
  g_ptr_array_unref (self->uncertain);
  naer_rule_text_clear (&self->title);
  g_ptr_array_unref (self->obligations);
  g_free (self);
}

/**
 * naer_rule_set_find:
 * @self: a rule set
 * @obligation: id of an obligation
 *
 * Returns: (transfer none) (nullable): the obligation
 */
NaerObligation *
naer_rule_set_find (const NaerRuleSet *self,
                    const char        *obligation)
{
  for (guint i = 0; i < self->obligations->len; i++)
    {
      NaerObligation *candidate = self->obligations->pdata[i];

      if (g_str_equal (candidate->id, obligation))
        return candidate;
    }
  return NULL;
}

static gboolean
check_removed (const NaerRuleSet *self,
               const NaerRuleSet *base,
               GError           **error)
{
  for (guint i = 0; i < self->removed->len; i++)
    {
      const char *id = self->removed->pdata[i];
      const char *fault = naer_rule_set_find (base, id) == NULL ? "is no obligation of"
                          : naer_rule_set_find (self, id) != NULL
                              ? "is among the obligations, so it is not removed from"
                              : NULL;

      if (fault == NULL)
        continue;
      g_set_error (error, NAER_JSON_ERROR, NAER_JSON_ERROR_INVALID, "removed[%u]: “%s” %s “%s”", i,
                   id, fault, base->id);
      return FALSE;
    }
  return TRUE;
}

/* Takes the set's own obligation of an id away from its list, if there is one. */
static NaerObligation *
take_own (NaerRuleSet *self,
          const char  *id)
{
  NaerObligation *own = naer_rule_set_find (self, id);

  if (own == NULL)
    return NULL;
  naer_obligation_ref (own);
  g_ptr_array_remove (self->obligations, own);
  return own;
}

/**
 * naer_rule_set_inherit:
 * @self: a rule set
 * @base: the set that it is based on, with all its obligations
 * @error: return location for a #NaerJsonError
 *
 * Adds the obligations of @base that @self neither has itself nor removes. They stand in the order
 * of @base; what @self alone has comes last.
 *
 * Returns: whether all that @self removes is in @base
 */
gboolean
naer_rule_set_inherit (NaerRuleSet       *self,
                       const NaerRuleSet *base,
                       GError           **error)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_obligation_unref);

  if (!check_removed (self, base, error))
    return FALSE;
  for (guint i = 0; i < base->obligations->len; i++)
    {
      NaerObligation *obligation = base->obligations->pdata[i];
      NaerObligation *own = take_own (self, obligation->id);

      if (own != NULL)
        g_ptr_array_add (all, own);
      else if (!g_ptr_array_find_with_equal_func (self->removed, obligation->id, g_str_equal, NULL))
        g_ptr_array_add (all, naer_obligation_ref (obligation));
    }
  g_ptr_array_extend_and_steal (all, g_steal_pointer (&self->obligations));
  self->obligations = g_steal_pointer (&all);
  self->is_complete = TRUE;
  return TRUE;
}

/**
 * naer_rule_set_is_in_force:
 * @self: a rule set
 * @day: a day
 *
 * Whether it is in force on @day.
 */
gboolean
naer_rule_set_is_in_force (const NaerRuleSet *self,
                           NaerDay            day)
{
  return day >= self->from && (self->to == NAER_DAY_NONE || day <= self->to);
}
