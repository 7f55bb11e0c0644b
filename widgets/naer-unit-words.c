/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-unit-words.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "language/naer-catalog.h"
#include "language/naer-words.h"

#define SMALL_TEXT 0.82
#define COUNT_TEXT 0.72

/* At least so many words are kept, and at most twice as many. */
#define MAX_KEPT 512

/* Of the longest names so many are measured: letters differ in width. */
#define LONGEST_NAMES 8

struct _NaerUnitWords
{
  PangoContext *context;
  NaerLanguage language;
  NaerUnitModel *model;
  GHashTable *kept;
  GHashTable *kept_before; /* when there are many, those not asked for since go */
  gboolean whole;
};

/**
 * naer_unit_words_new:
 * @context: the font and size
 * @language: the language
 *
 * Returns: (transfer full): words
 */
NaerUnitWords *
naer_unit_words_new (PangoContext *context,
                     NaerLanguage  language)
{
  NaerUnitWords *self = g_new0 (NaerUnitWords, 1);

  self->context = g_object_ref (context);
  self->language = language;
  self->kept = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  self->kept_before = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  self->whole = pango_context_get_round_glyph_positions (context);
  return self;
}

/**
 * naer_unit_words_free:
 * @self: (transfer full) (nullable): words
 *
 * Frees them.
 */
void
naer_unit_words_free (NaerUnitWords *self)
{
  if (self == NULL)
    return;
  g_object_unref (self->context);
  g_hash_table_unref (self->kept);
  g_hash_table_unref (self->kept_before);
  g_clear_pointer (&self->model, naer_unit_model_unref);
  g_free (self);
}

/**
 * naer_unit_words_set_model:
 * @self: words
 * @model: (nullable): whose names are written
 *
 * Takes the names of a model.
 */
void
naer_unit_words_set_model (NaerUnitWords *self,
                           NaerUnitModel *model)
{
  if (model == self->model)
    return;
  g_hash_table_remove_all (self->kept);
  g_hash_table_remove_all (self->kept_before);
  g_clear_pointer (&self->model, naer_unit_model_unref);
  self->model = model != NULL ? naer_unit_model_ref (model) : NULL;
}

static char *
month_text (NaerDay      day,
            NaerLanguage language)
{
  g_autofree char *month = naer_words_capitalize (naer_words_month (naer_day_get_month (day),
                                                                    language));

  return g_strdup_printf ("%s %d", month, naer_day_get_year (day));
}

static char *
text_of (NaerUnitWords *self,
         NaerUnitWord   word,
         int            value)
{
  switch (word)
    {
    case NAER_UNIT_WORD_WEEK:
      return g_strdup_printf (naer_tr (self->language, N_("week %d")),
                              naer_day_get_iso_week (value, NULL));
    case NAER_UNIT_WORD_DATE:
      return naer_words_day (value, NAER_DAY_STYLE_SHORT, self->language);
    case NAER_UNIT_WORD_MONTH:
      return month_text (value, self->language);
    case NAER_UNIT_WORD_SHORT_MONTH:
      return g_strdup_printf ("%s %d", naer_words_month_short (naer_day_get_month (value),
                                                               self->language),
                              naer_day_get_year (value));
    case NAER_UNIT_WORD_AT_WORK:
      return g_strdup (naer_tr (self->language, N_("At work")));
    case NAER_UNIT_WORD_NAME:
      return g_strdup (naer_unit_model_get_name (self->model, value));
    case NAER_UNIT_WORD_NUMBER:
      return g_strdup (naer_unit_model_get_number (self->model, value));
    case NAER_UNIT_WORD_COUNT:
    default:
      return g_strdup_printf ("%d", value);
    }
}

static double
scale_of (NaerUnitWord word)
{
  switch (word)
    {
    case NAER_UNIT_WORD_COUNT:
      return COUNT_TEXT;
    case NAER_UNIT_WORD_WEEK:
    case NAER_UNIT_WORD_DATE:
    case NAER_UNIT_WORD_NUMBER:
      return SMALL_TEXT;
    case NAER_UNIT_WORD_MONTH:
    case NAER_UNIT_WORD_SHORT_MONTH:
    case NAER_UNIT_WORD_AT_WORK:
    case NAER_UNIT_WORD_NAME:
    default:
      return 1.0;
    }
}

static PangoLayout *
lay_out (NaerUnitWords *self,
         NaerUnitWord   word,
         int            value)
{
  PangoLayout *layout = pango_layout_new (self->context);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  g_autofree char *text = text_of (self, word, value);

  if (word == NAER_UNIT_WORD_AT_WORK || word == NAER_UNIT_WORD_MONTH)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_SEMIBOLD));
  pango_attr_list_insert (attributes, pango_attr_scale_new (scale_of (word)));
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, text, -1);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  return layout;
}

static void
keep (NaerUnitWords *self,
      gpointer       key,
      PangoLayout   *layout)
{
  if (g_hash_table_size (self->kept) >= MAX_KEPT)
    {
      GHashTable *before = self->kept_before;

      self->kept_before = self->kept;
      self->kept = before;
      g_hash_table_remove_all (self->kept);
    }
  g_hash_table_insert (self->kept, key, layout);
}

/**
 * naer_unit_words_get:
 * @self: words
 * @word: what is written
 * @value: of which day, row or number
 *
 * Returns: (transfer none): the word laid out; it is good until some hundred others have been
 *   asked for
 */
PangoLayout *
naer_unit_words_get (NaerUnitWords *self,
                     NaerUnitWord   word,
                     int            value)
{
  gpointer key = GSIZE_TO_POINTER ((gsize) word << 32 | (guint) value);
  PangoLayout *layout = g_hash_table_lookup (self->kept, key);

  if (layout != NULL)
    return layout;
  layout = g_hash_table_lookup (self->kept_before, key);
  layout = layout != NULL ? g_object_ref (layout) : lay_out (self, word, value);
  keep (self, key, layout);
  return layout;
}

/**
 * naer_unit_words_measure:
 * @self: words
 * @layout: a word
 * @width: (out): its width
 * @height: (out): its height
 *
 * Measures a word, in whole pixels where letters stand on whole pixels.
 */
void
naer_unit_words_measure (NaerUnitWords *self,
                         PangoLayout   *layout,
                         double        *width,
                         double        *height)
{
  int pango_width = 0, pango_height = 0;

  pango_layout_get_size (layout, &pango_width, &pango_height);
  *width = pango_width / (double) PANGO_SCALE;
  *height = pango_height / (double) PANGO_SCALE;
  if (self->whole)
    {
      *width = ceil (*width);
      *height = ceil (*height);
    }
}

/* How many letters a row has, with its number and the space before that. */
static glong
count_letters (const NaerUnitModel *model,
               guint                row)
{
  const char *number = naer_unit_model_get_number (model, row);

  return g_utf8_strlen (naer_unit_model_get_name (model, row), -1) +
         (number != NULL ? (glong) strlen (number) + 1 : 0);
}

/* The rows with the longest names, by letters. */
static guint
find_longest (NaerUnitModel *model,
              guint          rows[LONGEST_NAMES])
{
  glong lengths[LONGEST_NAMES];
  guint n = 0;

  for (guint row = 0; row < naer_unit_model_get_n_rows (model); row++)
    {
      glong length = count_letters (model, row);
      guint place = n;

      while (place > 0 && lengths[place - 1] < length)
        place--;
      if (place == LONGEST_NAMES)
        continue;
      n = MIN (n + 1, LONGEST_NAMES);
      for (guint i = n - 1; i > place; i--)
        {
          lengths[i] = lengths[i - 1];
          rows[i] = rows[i - 1];
        }
      lengths[place] = length;
      rows[place] = row;
    }
  return n;
}

/**
 * naer_unit_words_get_name_width:
 * @self: words with a model
 *
 * Returns: the width that names need
 */
double
naer_unit_words_get_name_width (NaerUnitWords *self)
{
  guint rows[LONGEST_NAMES], n = find_longest (self->model, rows);
  double widest, height;

  naer_unit_words_measure (self, naer_unit_words_get (self, NAER_UNIT_WORD_AT_WORK, 0), &widest,
                           &height);
  for (guint i = 0; i < n; i++)
    {
      double width, number_width = 0;

      naer_unit_words_measure (self, naer_unit_words_get (self, NAER_UNIT_WORD_NAME, rows[i]), &width,
                               &height);
      if (naer_unit_model_get_number (self->model, rows[i]) != NULL)
        {
          naer_unit_words_measure (self, naer_unit_words_get (self, NAER_UNIT_WORD_NUMBER, rows[i]),
                                   &number_width, &height);
          number_width += NAER_UNIT_NUMBER_GAP;
        }
      widest = MAX (widest, width + number_width);
    }
  return widest;
}
