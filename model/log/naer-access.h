/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "facts/naer-facts.h"

G_BEGIN_DECLS

NaerFacts *naer_access_facts   (const NaerFacts *facts,
                                gint64           employee);
JsonNode  *naer_access_to_json (const NaerFacts *facts,
                                gint64           employee,
                                GPtrArray       *drafts,
                                const GArray    *entries,
                                JsonNode        *verified);

G_END_DECLS
