/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "naer-document.h"

G_BEGIN_DECLS

NaerDocument *naer_log_document_new (const GArray    *entries,
                                     const NaerFacts *facts,
                                     gint64           employee,
                                     const char      *verified,
                                     NaerDay          today,
                                     NaerLanguage     language);

G_END_DECLS
