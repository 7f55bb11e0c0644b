/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan/naer-catalogue.h"

#include "facts/naer-codes.h"
#include "language/naer-resources.h"
#include "plan/naer-measure.h"
#include "rules/naer-rule-text.h"

/* The catalogue as the file has it. */
typedef struct
{
  char *id;
  NaerRuleText title;
  NaerRuleText help;
  gboolean other_work;
  gboolean discontinued;
} OptionEntry;

typedef struct
{
  int category;
  NaerRuleText help;
  GPtrArray *options;  /* OptionEntry, then NaerCatalogueOption beside it */
  GPtrArray *offered;
} CategoryEntry;

typedef struct
{
  GPtrArray *categories;
} Catalogue;

static const NaerJsonField option_fields[] = {
  { "id", NAER_JSON_TEXT, G_STRUCT_OFFSET (OptionEntry, id), .required = TRUE },
  NAER_RULE_TEXT_FIELD ("title", OptionEntry, title, TRUE),
  NAER_RULE_TEXT_FIELD ("help", OptionEntry, help, TRUE),
  { "other_work", NAER_JSON_BOOLEAN, G_STRUCT_OFFSET (OptionEntry, other_work) },
  { "discontinued", NAER_JSON_BOOLEAN, G_STRUCT_OFFSET (OptionEntry, discontinued) },
  { NULL },
};

static const NaerJsonRecord option_record = {
  .size = sizeof (OptionEntry),
  .fields = option_fields,
};

static gpointer
create_category (void)
{
  CategoryEntry *entry = g_new0 (CategoryEntry, 1);

  entry->options = g_ptr_array_new ();
  entry->offered = g_ptr_array_new ();
  return entry;
}

static const NaerJsonField category_fields[] = {
  { "category", NAER_JSON_CODE, G_STRUCT_OFFSET (CategoryEntry, category), .required = TRUE,
    .codes = naer_measure_category_codes },
  NAER_RULE_TEXT_FIELD ("help", CategoryEntry, help, TRUE),
  { "options", NAER_JSON_LIST, G_STRUCT_OFFSET (CategoryEntry, options), .record = &option_record },
  { NULL },
};

static const NaerJsonRecord category_record = {
  .size = sizeof (CategoryEntry),
  .create = create_category,
  .fields = category_fields,
};

static const NaerJsonField catalogue_fields[] = {
  { "categories", NAER_JSON_LIST, G_STRUCT_OFFSET (Catalogue, categories), .required = TRUE,
    .record = &category_record },
  { NULL },
};

static const NaerJsonRecord catalogue_record = {
  .size = sizeof (Catalogue),
  .fields = catalogue_fields,
};

static void
offer_options (CategoryEntry *entry)
{
  for (guint i = 0; i < entry->options->len; i++)
    {
      const OptionEntry *read = entry->options->pdata[i];
      NaerCatalogueOption *option = g_new0 (NaerCatalogueOption, 1);

      option->id = read->id;
      option->category = (NaerMeasureCategory) entry->category;
      for (NaerLanguage language = 0; language < NAER_N_LANGUAGES; language++)
        {
          option->title[language] = read->title.in[language];
          option->help[language] = read->help.in[language];
        }
      option->other_work = read->other_work;
      option->discontinued = read->discontinued;
      g_ptr_array_add (entry->offered, option);
    }
}

/* What is in the resources is right, or the program was built wrong. */
static Catalogue *
load_catalogue (void)
{
  g_autoptr (NaerJsonReader) reader = naer_json_reader_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (JsonNode) node = NULL;
  Catalogue *catalogue = g_new0 (Catalogue, 1);

  naer_resources_ensure ();
  bytes = g_resources_lookup_data (NAER_RESOURCE_PATH "/measures/catalogue.json",
                                   G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  g_assert_no_error (error);
  node = naer_json_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
  catalogue->categories = g_ptr_array_new ();
  naer_json_reader_read (reader, node, &catalogue_record, catalogue, &error);
  g_assert_no_error (error);
  g_ptr_array_foreach (catalogue->categories, (GFunc) (void (*) (void)) offer_options, NULL);
  return catalogue;
}

static const CategoryEntry *
find_category (NaerMeasureCategory category)
{
  static Catalogue *catalogue = NULL;

  if (g_once_init_enter_pointer (&catalogue))
    g_once_init_leave_pointer (&catalogue, load_catalogue ());
  for (guint i = 0; i < catalogue->categories->len; i++)
    {
      const CategoryEntry *entry = catalogue->categories->pdata[i];

      if (entry->category == (int) category)
        return entry;
    }
  g_assert_not_reached ();
}

/**
 * naer_catalogue_get_options:
 * @category: a category
 *
 * Returns: (transfer none) (element-type NaerCatalogueOption): the measures of the category
 */
GPtrArray *
naer_catalogue_get_options (NaerMeasureCategory category)
{
  return find_category (category)->offered;
}

/**
 * naer_catalogue_get_help:
 * @category: a category
 * @language: the language
 *
 * Returns: (transfer none): what it is about, in a sentence or two
 */
const char *
naer_catalogue_get_help (NaerMeasureCategory category,
                         NaerLanguage        language)
{
  return find_category (category)->help.in[language];
}

/**
 * naer_catalogue_option_to_measure:
 * @option: an option
 * @language: the language that it is to be written in
 *
 * Returns: (transfer full): a measure that begins with it
 */
NaerMeasure *
naer_catalogue_option_to_measure (const NaerCatalogueOption *option,
                                  NaerLanguage               language)
{
  NaerMeasure *measure = naer_measure_new ();

  measure->category = option->category;
  measure->what = g_strdup (option->title[language]);
  measure->other_work = option->other_work;
  return measure;
}
