/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

/**
 * NaerCatalogueOption:
 * @id: its identifier
 * @category: the category that it belongs to
 * @title: (array fixed-size=3): what it is, in each language
 * @help: (array fixed-size=3): one or two sentences of help
 * @other_work: whether it moves the employee to other work
 * @discontinued: whether there is no such thing any more; it is told of, never offered
 *
 * One measure that others have tried.
 */
typedef struct
{
  char *id;
  NaerMeasureCategory category;
  const char *title[NAER_N_LANGUAGES];
  const char *help[NAER_N_LANGUAGES];
  gboolean other_work;
  gboolean discontinued;
} NaerCatalogueOption;

GPtrArray   *naer_catalogue_get_options       (NaerMeasureCategory        category);
const char  *naer_catalogue_get_help          (NaerMeasureCategory        category,
                                               NaerLanguage               language);
NaerMeasure *naer_catalogue_option_to_measure (const NaerCatalogueOption *option,
                                               NaerLanguage               language);

G_END_DECLS
