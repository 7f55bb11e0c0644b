/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "naer-pages.h"

G_BEGIN_DECLS

NaerPages *naer_access_pages_new (const NaerFacts *facts,
                                  gint64           employee,
                                  GPtrArray       *drafts,
                                  const GArray    *entries,
                                  const char      *verified,
                                  NaerDay          today,
                                  NaerLanguage     language);

G_END_DECLS
