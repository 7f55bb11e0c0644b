/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-rule-book.h"

#include "json/naer-json-reader.h"
#include "language/naer-resources.h"

#define SENTENCES "sentences.json"

struct _NaerRuleBook
{
  GPtrArray *sets;      /* NaerRuleSet, law, in order of their first days */
  GPtrArray *proposals; /* NaerRuleSet, proposed only */
  GPtrArray *lines;     /* NaerRuleLine */
  NaerSentences *sentences;
};

static gboolean
fail (GError    **error,
      const char *format,
      ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error_literal (error, NAER_JSON_ERROR, NAER_JSON_ERROR_INVALID, message);
  return FALSE;
}

static NaerRuleBook *
book_new (void)
{
  NaerRuleBook *self = g_new0 (NaerRuleBook, 1);

  self->sets = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_rule_set_free);
  self->proposals = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_rule_set_free);
  self->lines = g_ptr_array_new_with_free_func (g_free);
  return self;
}

/**
 * naer_rule_book_free:
 * @self: (transfer full) (nullable): a rule book
 *
 * Frees it.
 */
void
naer_rule_book_free (NaerRuleBook *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->lines);
  g_ptr_array_unref (self->sets);
  g_ptr_array_unref (self->proposals);
  naer_sentences_free (self->sentences);
  g_free (self);
}

/* --- reading the files --- */

static gboolean
add_set (NaerRuleBook *self,
         GBytes       *bytes,
         GError      **error)
{
  gsize size = 0;
  const char *text = g_bytes_get_data (bytes, &size);
  NaerRuleSet *set = naer_rule_set_new_from_json (text != NULL ? text : "", (gssize) size, error);

  if (set == NULL)
    return FALSE;
  /* Another of the same name is there already: it came first, and counts. */
  if (naer_rule_book_find (self, set->id) != NULL)
    naer_rule_set_free (set);
  else
    g_ptr_array_add (set->proposal ? self->proposals : self->sets, set);
  return TRUE;
}

static gboolean
read_sentences (NaerRuleBook *self,
                GBytes       *bytes,
                GError      **error)
{
  gsize size = 0;
  const char *text = g_bytes_get_data (bytes, &size);

  self->sentences = naer_sentences_new_from_json (text != NULL ? text : "", (gssize) size, error);
  return self->sentences != NULL;
}

static gboolean
read_file (NaerRuleBook *self,
           GFile        *file,
           const char   *name,
           GError      **error)
{
  g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, error);

  if (bytes == NULL)
    return FALSE;
  if (g_strcmp0 (name, SENTENCES) == 0 ? read_sentences (self, bytes, error)
                                       : add_set (self, bytes, error))
    return TRUE;
  if (name != NULL)
    g_prefix_error (error, "%s: ", name);
  return FALSE;
}

static gboolean
read_folder (NaerRuleBook *self,
             GFile        *folder,
             GError      **error)
{
  g_autoptr (GFileEnumerator) files = g_file_enumerate_children (
      folder, G_FILE_ATTRIBUTE_STANDARD_NAME, G_FILE_QUERY_INFO_NONE, NULL, error);
  GFileInfo *info;
  GFile *file;

  if (files == NULL)
    return FALSE;
  while (g_file_enumerator_iterate (files, &info, &file, NULL, error))
    {
      if (info == NULL)
        return self->sentences != NULL || fail (error, "%s: is not there", SENTENCES);
      if (g_str_has_suffix (g_file_info_get_name (info), ".json") &&
          !read_file (self, file, g_file_info_get_name (info), error))
        return FALSE;
    }
  return FALSE;
}

/* --- what the files say together --- */

/* A set may be based on one that is itself based on another: the base is completed first. */
static gboolean
complete_set (NaerRuleBook *self,
              NaerRuleSet  *set,
              guint         depth,
              GError      **error)
{
  NaerRuleSet *base;

  if (set->based_on == NULL || set->is_complete)
    return TRUE;
  base = (NaerRuleSet *) naer_rule_book_find (self, set->based_on);
  if (base == NULL)
    return fail (error, "based_on: there is no rule set “%s”", set->based_on);
  if (depth == 0)
    return fail (error, "based_on: “%s” is based on itself", set->id);
  return complete_set (self, base, depth - 1, error) && naer_rule_set_inherit (set, base, error);
}

static gboolean
complete_sets (NaerRuleBook *self,
               GPtrArray    *sets,
               GError      **error)
{
  for (guint i = 0; i < sets->len; i++)
    if (!complete_set (self, sets->pdata[i], self->sets->len + self->proposals->len, error))
      return FALSE;
  return TRUE;
}

static int
compare_sets (gconstpointer a,
              gconstpointer b)
{
  const NaerRuleSet *first = *(const NaerRuleSet *const *) a;
  const NaerRuleSet *second = *(const NaerRuleSet *const *) b;

  return first->from != second->from ? naer_day_compare (&first->from, &second->from)
                                     : strcmp (first->id, second->id);
}

/* There is one law on each day. A set that does not say its last day is in force until the next. */
static gboolean
order_sets (NaerRuleBook *self,
            GError      **error)
{
  g_ptr_array_sort (self->sets, compare_sets);
  for (guint i = 0; i + 1 < self->sets->len; i++)
    {
      NaerRuleSet *set = self->sets->pdata[i], *next = self->sets->pdata[i + 1];
      g_autofree char *begins = naer_day_to_iso (next->from), *ends = NULL;

      if (set->from == next->from)
        return fail (error, "in_force.from: “%s” and “%s” both begin on %s", set->id, next->id,
                     begins);
      if (set->to == NAER_DAY_NONE)
        set->to = next->from - 1;
      ends = naer_day_to_iso (set->to);
      if (set->to != next->from - 1)
        return fail (error,
                     "in_force: “%s” is in force until %s and “%s” from %s, where the one "
                     "should follow on the other",
                     set->id, ends, next->id, begins);
    }
  return TRUE;
}

static gboolean
has_line (const NaerRuleBook *self,
          const char         *id)
{
  for (guint i = 0; i < self->lines->len; i++)
    if (g_str_equal (((const NaerRuleLine *) self->lines->pdata[i])->id, id))
      return TRUE;
  return FALSE;
}

static void
add_line (NaerRuleBook *self,
          const char   *id)
{
  NaerRuleLine *line = g_malloc0 (sizeof (NaerRuleLine) + self->sets->len * sizeof line->of[0]);

  line->id = id;
  for (guint i = 0; i < self->sets->len; i++)
    {
      const NaerObligation *obligation = naer_rule_set_find (self->sets->pdata[i], id);

      line->of[i] = obligation;
      line->is_asked_for_twice |= obligation != NULL && obligation->second_number > 0;
    }
  g_ptr_array_add (self->lines, line);
}

/* In the order of the newest set; what only an older one has comes last. */
static void
make_lines (NaerRuleBook *self)
{
  for (guint i = self->sets->len; i > 0; i--)
    {
      const NaerRuleSet *set = self->sets->pdata[i - 1];

      for (guint n = 0; n < set->obligations->len; n++)
        {
          const NaerObligation *obligation = set->obligations->pdata[n];

          if (!has_line (self, obligation->id))
            add_line (self, obligation->id);
        }
    }
}

/**
 * naer_rule_book_load:
 * @folder: a folder with rule files and the file of common sentences
 * @also: (nullable): one more rule file, in place of the one in @folder that has the same id
 * @error: return location for a #NaerJsonError or an error of GIO; what is wrong in a file of
 *   @folder begins with its name
 *
 * Reads and checks rule files, each by itself and all together.
 *
 * Returns: (transfer full) (nullable): the rule book
 */
NaerRuleBook *
naer_rule_book_load (GFile   *folder,
                     GFile   *also,
                     GError **error)
{
  g_autoptr (NaerRuleBook) self = book_new ();

  if ((also != NULL && !read_file (self, also, NULL, error)) ||
      !read_folder (self, folder, error) || !complete_sets (self, self->sets, error) ||
      !complete_sets (self, self->proposals, error) || !order_sets (self, error))
    return NULL;
  make_lines (self);
  return g_steal_pointer (&self);
}

/**
 * naer_rule_book_get_folder:
 *
 * Returns: (transfer full): the folder of the rule files that travel in the program
 */
GFile *
naer_rule_book_get_folder (void)
{
  naer_resources_ensure ();
  return g_file_new_for_uri ("resource://" NAER_RESOURCE_PATH "/rules");
}

static NaerRuleBook *
load_default (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) folder = naer_rule_book_get_folder ();
  NaerRuleBook *book = naer_rule_book_load (folder, NULL, &error);

  if (book == NULL)
    g_error ("%s", error->message);
  return book;
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
    g_once_init_leave_pointer (&book, load_default ());
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
 * naer_rule_book_get_lines:
 * @self: a rule book
 *
 * Returns: (transfer none) (element-type NaerRuleLine): each obligation through all the sets that
 *   are or were law
 */
GPtrArray *
naer_rule_book_get_lines (const NaerRuleBook *self)
{
  return self->lines;
}

/**
 * naer_rule_book_get_max_duties:
 * @self: a rule book
 *
 * Returns: how many obligations a case can have at most, with all that are only proposed
 */
guint
naer_rule_book_get_max_duties (const NaerRuleBook *self)
{
  guint n = self->lines->len;

  for (guint i = 0; i < self->lines->len; i++)
    n += ((const NaerRuleLine *) self->lines->pdata[i])->is_asked_for_twice;
  for (guint i = 0; i < self->proposals->len; i++)
    n += ((const NaerRuleSet *) self->proposals->pdata[i])->obligations->len;
  return n;
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
