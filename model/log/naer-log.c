/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "log/naer-log.h"

/* Entries of one transaction are written within moments of each other. */
#define MOST_MILLISECONDS_BETWEEN 2000

static const char *const kind_codes[] = {
  [NAER_LOG_VIEW] = "view",     [NAER_LOG_PRINT] = "print",     [NAER_LOG_EXPORT] = "export",
  [NAER_LOG_CHANGE] = "change", [NAER_LOG_REMOVAL] = "removal", [NAER_LOG_SAFETY] = "safety",
};

/* What done together is one thing to a reader. */
static const char *const joined_purposes[] = { "import", "undo", "receive", "tidy-up", "erase" };

/**
 * naer_log_entry_clear:
 * @entry: an entry
 *
 * Frees what it holds.
 */
void
naer_log_entry_clear (NaerLogEntry *entry)
{
  g_clear_pointer (&entry->content, g_free);
  g_clear_pointer (&entry->hash, g_free);
}

/**
 * naer_log_entries_new:
 *
 * Returns: (transfer full) (element-type NaerLogEntry): no entries
 */
GArray *
naer_log_entries_new (void)
{
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (NaerLogEntry));

  g_array_set_clear_func (entries, (GDestroyNotify) naer_log_entry_clear);
  return entries;
}

static gboolean
is_redaction (const NaerLogEntry *entry)
{
  return g_str_equal (entry->action, "redact") || g_str_equal (entry->action, "confirm");
}

static gboolean
goes_on (const NaerLogEntry *before,
         const NaerLogEntry *entry)
{
  if (entry->at - before->at > MOST_MILLISECONDS_BETWEEN || !g_str_equal (entry->who, before->who))
    return FALSE;
  if (is_redaction (before))
    return is_redaction (entry);
  if (entry->purpose == NULL || g_strcmp0 (entry->purpose, before->purpose) != 0)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (joined_purposes); i++)
    if (g_str_equal (entry->purpose, joined_purposes[i]))
      return TRUE;
  return FALSE;
}

/**
 * naer_log_group:
 * @entries: (element-type NaerLogEntry): entries, by number
 *
 * Puts together what was one thing to do: a payroll file, an undo, a removal for good.
 *
 * Returns: (transfer full) (element-type NaerLogGroup): the groups, by number; each entry is in one
 */
GArray *
naer_log_group (const GArray *entries)
{
  GArray *groups = g_array_new (FALSE, FALSE, sizeof (NaerLogGroup));

  for (guint i = 0; i < entries->len; i++)
    {
      const NaerLogEntry *entry = &g_array_index (entries, NaerLogEntry, i);
      NaerLogGroup *last = groups->len > 0 ? &g_array_index (groups, NaerLogGroup, groups->len - 1)
                                           : NULL;
      NaerLogGroup group = { i, 1 };

      if (last != NULL && goes_on (entry - 1, entry))
        last->n++;
      else
        g_array_append_val (groups, group);
    }
  return groups;
}

/**
 * naer_log_entry_get_kind:
 * @entry: an entry
 *
 * Returns: what it is about
 */
NaerLogKind
naer_log_entry_get_kind (const NaerLogEntry *entry)
{
  static const struct
  {
    const char *action;
    NaerLogKind kind;
  } kinds[] = {
    { "add", NAER_LOG_CHANGE },     { "change", NAER_LOG_CHANGE },  { "create", NAER_LOG_SAFETY },
    { "remove", NAER_LOG_REMOVAL }, { "redact", NAER_LOG_REMOVAL }, { "confirm", NAER_LOG_REMOVAL },
    { "erase", NAER_LOG_REMOVAL },  { "access", NAER_LOG_EXPORT },  { "hand-over", NAER_LOG_EXPORT },
    { "deputy", NAER_LOG_EXPORT },   { "give-back", NAER_LOG_EXPORT }, { "receive", NAER_LOG_CHANGE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (entry->action, kinds[i].action))
      return kinds[i].kind;
  /* `print-marked` and the like are prints too. */
  for (NaerLogKind kind = NAER_LOG_VIEW; kind <= NAER_LOG_EXPORT; kind++)
    if (g_str_has_prefix (entry->action, kind_codes[kind]))
      return kind;
  return NAER_LOG_SAFETY;
}

/**
 * naer_log_kind_get_code:
 * @kind: a kind
 *
 * Returns: (transfer none): its code on the command line and in JSON
 */
const char *
naer_log_kind_get_code (NaerLogKind kind)
{
  g_return_val_if_fail (kind < NAER_N_LOG_KINDS, NULL);

  return kind_codes[kind];
}

/**
 * naer_log_kind_parse:
 * @code: a code
 * @kind: (out): the kind
 *
 * Returns: whether @code is one
 */
gboolean
naer_log_kind_parse (const char  *code,
                     NaerLogKind *kind)
{
  for (*kind = 0; *kind < NAER_N_LOG_KINDS; (*kind)++)
    if (g_str_equal (kind_codes[*kind], code))
      return TRUE;
  return FALSE;
}
