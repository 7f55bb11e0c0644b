/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-rule-book.h"

#include "language/naer-resources.h"

#define RULES_PATH NAER_RESOURCE_PATH "/rules/"

struct _NaerRuleBook
{
  GPtrArray *sets;      /* NaerRuleSet, law, in order of their first days */
  GPtrArray *proposals; /* NaerRuleSet, proposed only */
  NaerSentences *sentences;
};

static GBytes *
load_file (const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_strconcat (RULES_PATH, name, NULL);
  GBytes *bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  if (bytes == NULL)
    g_error ("%s", error->message);
  return bytes;
}

static NaerRuleSet *
load_set (const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = load_file (name);
  gsize size = 0;
  const char *text = g_bytes_get_data (bytes, &size);
  NaerRuleSet *set = naer_rule_set_new_from_json (text, (gssize) size, &error);

  if (set == NULL)
    g_error ("%s: %s", name, error->message);
  return set;
}

static NaerSentences *
load_sentences (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = load_file ("sentences.json");
  gsize size = 0;
  const char *text = g_bytes_get_data (bytes, &size);
  NaerSentences *sentences = naer_sentences_new_from_json (text, (gssize) size, &error);

  if (sentences == NULL)
    g_error ("sentences.json: %s", error->message);
  return sentences;
}

static int
compare_sets (gconstpointer a,
              gconstpointer b)
{
  const NaerRuleSet *first = *(const NaerRuleSet *const *) a;
  const NaerRuleSet *second = *(const NaerRuleSet *const *) b;

  return naer_day_compare (&first->from, &second->from);
}

/* A set may be based on one that is itself based on another: the base is completed first. */
static void
complete_set (const NaerRuleBook *book,
              NaerRuleSet        *set)
{
  g_autoptr (GError) error = NULL;
  NaerRuleSet *base;

  if (set->based_on == NULL)
    return;
  base = (NaerRuleSet *) naer_rule_book_find (book, set->based_on);
  if (base == NULL)
    g_error ("%s: based on “%s”, which there is not", set->id, set->based_on);
  complete_set (book, base);
  if (!naer_rule_set_inherit (set, base, &error))
    g_error ("%s: %s", set->id, error->message);
}

static NaerRuleBook *
load_book (void)
{
  NaerRuleBook *self = g_new0 (NaerRuleBook, 1);
  g_auto (GStrv) names = NULL;

  naer_resources_ensure ();
  self->sets = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_rule_set_free);
  self->proposals = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_rule_set_free);
  self->sentences = load_sentences ();

  names = g_resources_enumerate_children (RULES_PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  for (guint i = 0; names[i] != NULL; i++)
    {
      NaerRuleSet *set;

      if (g_str_equal (names[i], "sentences.json"))
        continue;
      set = load_set (names[i]);
      g_ptr_array_add (set->proposal ? self->proposals : self->sets, set);
    }
  for (guint i = 0; i < self->sets->len; i++)
    complete_set (self, self->sets->pdata[i]);
  for (guint i = 0; i < self->proposals->len; i++)
    complete_set (self, self->proposals->pdata[i]);
  g_ptr_array_sort (self->sets, compare_sets);
  return self;
}

/**
 * naer_rule_book_get_default:
 *
 * The rule sets that travel in the program. They are checked by its tests, so one that is wrong is
 * a fault of the program.
 *
 * Returns: (transfer none): the rule book
 */
const NaerRuleBook *
naer_rule_book_get_default (void)
{
  static NaerRuleBook *book = NULL;

  if (g_once_init_enter_pointer (&book))
    g_once_init_leave_pointer (&book, load_book ());
  return book;
}

/**
 * naer_rule_book_get_sets:
 * @self: a rule book
 *
 * Returns: (transfer none) (element-type NaerRuleSet): the sets that are or were law, in order of
 *   their first days
 */
GPtrArray *
naer_rule_book_get_sets (const NaerRuleBook *self)
{
  return self->sets;
}

/**
 * naer_rule_book_get_proposals:
 * @self: a rule book
 *
 * Returns: (transfer none) (element-type NaerRuleSet): the sets that are only proposed
 */
GPtrArray *
naer_rule_book_get_proposals (const NaerRuleBook *self)
{
  return self->proposals;
}

/**
 * naer_rule_book_find:
 * @self: a rule book
 * @id: id of a rule set, law or proposed
 *
 * Returns: (transfer none) (nullable): the rule set
 */
const NaerRuleSet *
naer_rule_book_find (const NaerRuleBook *self,
                     const char         *id)
{
  GPtrArray *lists[] = { self->sets, self->proposals };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint n = 0; n < lists[i]->len; n++)
      {
        const NaerRuleSet *set = lists[i]->pdata[n];

        if (g_str_equal (set->id, id))
          return set;
      }
  return NULL;
}

/**
 * naer_rule_book_get_sentences:
 * @self: a rule book
 *
 * Returns: (transfer none): what is said alike of every obligation
 */
const NaerSentences *
naer_rule_book_get_sentences (const NaerRuleBook *self)
{
  return self->sentences;
}
