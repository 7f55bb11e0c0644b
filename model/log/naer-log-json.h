/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "facts/naer-facts.h"
#include "log/naer-log.h"

G_BEGIN_DECLS

JsonNode *naer_log_to_json (const GArray    *entries,
                            const NaerFacts *facts,
                            gint64           employee,
                            JsonNode        *verified);

G_END_DECLS
