/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/**
 * NaerKnownTexts:
 *
 * What may stand on a page in the language that nobody speaks although it has no brackets: names, dates,
 * numbers, and texts of rules and measures, which stand in the data.
 */
typedef struct _NaerKnownTexts NaerKnownTexts;

NaerKnownTexts *naer_known_texts_new           (const NaerFacts *facts);
void            naer_known_texts_free          (NaerKnownTexts  *self);
void            naer_known_texts_add_literals  (NaerKnownTexts  *self,
                                                const char      *source);
void            naer_known_texts_add_files     (NaerKnownTexts  *self,
                                                const char      *folder,
                                                const char      *pattern);
char           *naer_known_texts_get_rest      (NaerKnownTexts  *self,
                                                const char      *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerKnownTexts, naer_known_texts_free)

G_END_DECLS
