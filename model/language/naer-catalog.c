/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/naer-catalog.h"

#include <gio/gio.h>

#include "language/naer-resources.h"

/*
 * A document is written in its own language, whatever the interface speaks, and gettext only
 * knows the language of the process. So the compiled catalogues travel in the program and are
 * read here: a table of sorted messages and a table of translations (the GNU .mo format).
 */

#define MO_MAGIC 0x950412de

typedef struct
{
  GBytes *bytes;
  guint n_messages;
  const guint32 *originals;    /* pairs of length and offset */
  const guint32 *translations; /* pairs of length and offset */
} NaerCatalog;

static const char *
text_at (const NaerCatalog *catalog,
         const guint32     *table,
         guint              index)
{
  return (const char *) g_bytes_get_data (catalog->bytes, NULL) + table[2 * index + 1];
}

static NaerCatalog *
load_catalog (NaerLanguage language)
{
  NaerCatalog *catalog = g_new0 (NaerCatalog, 1);
  g_autofree char *path = g_strdup_printf (NAER_RESOURCE_PATH "/locale/%s.mo",
                                           naer_language_get_code (language));
  const guint32 *header;

  naer_resources_ensure ();
  catalog->bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  if (catalog->bytes == NULL)
    return catalog;

  header = g_bytes_get_data (catalog->bytes, NULL);
  g_assert (header[0] == MO_MAGIC);
  catalog->n_messages = header[2];
  catalog->originals = header + header[3] / sizeof (guint32);
  catalog->translations = header + header[4] / sizeof (guint32);
  return catalog;
}

static const NaerCatalog *
get_catalog (NaerLanguage language)
{
  static NaerCatalog *catalogs[NAER_N_LANGUAGES];

  if (g_once_init_enter_pointer (&catalogs[language]))
    g_once_init_leave_pointer (&catalogs[language], load_catalog (language));
  return catalogs[language];
}

/* The translation as it stands in the catalogue: plural forms follow each other. */
static const char *
look_up (NaerLanguage  language,
         const char   *message)
{
  const NaerCatalog *catalog;
  guint low = 0, high;

  if (language == NAER_LANGUAGE_EN)
    return NULL;

  catalog = get_catalog (language);
  high = catalog->n_messages;
  while (low < high)
    {
      guint middle = (low + high) / 2;
      int order = strcmp (message, text_at (catalog, catalog->originals, middle));

      if (order == 0)
        return text_at (catalog, catalog->translations, middle);
      if (order < 0)
        high = middle;
      else
        low = middle + 1;
    }
  return NULL;
}

/**
 * naer_tr:
 * @language: the language of the text
 * @message: a message of the source, marked with `N_()`
 *
 * Returns: (transfer none): @message in @language, or @message when it is not translated
 */
const char *
naer_tr (NaerLanguage  language,
         const char   *message)
{
  const char *translation = look_up (language, message);

  return translation != NULL && *translation != '\0' ? translation : message;
}

/**
 * naer_trp:
 * @language: the language of the text
 * @context: the context of the message
 * @message: a message of the source, marked with `NC_()`
 *
 * Returns: (transfer none): @message in @language, or @message when it is not translated
 */
const char *
naer_trp (NaerLanguage  language,
          const char   *context,
          const char   *message)
{
  g_autofree char *key = g_strdup_printf ("%s\004%s", context, message);
  const char *translation = look_up (language, key);

  return translation != NULL && *translation != '\0' ? translation : message;
}

/**
 * naer_trn:
 * @language: the language of the text
 * @singular: the message for one, as in `ngettext()`
 * @plural: the message for several
 * @n: how many
 *
 * Mark the messages for translation with the keyword `naer_trn`.
 *
 * Returns: (transfer none): the form for @n in @language
 */
const char *
naer_trn (NaerLanguage  language,
          const char   *singular,
          const char   *plural,
          gulong        n)
{
  const char *translation = look_up (language, singular);

  if (translation == NULL || *translation == '\0')
    return n == 1 ? singular : plural;
  return n == 1 ? translation : translation + strlen (translation) + 1;
}
