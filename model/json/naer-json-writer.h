/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "json/naer-json-field.h"

G_BEGIN_DECLS

JsonNode *naer_json_write        (const NaerJsonRecord *record,
                                  gconstpointer     source);
char     *naer_json_to_text      (JsonNode         *node,
                                  gboolean          pretty);
void      naer_json_set_day      (JsonObject       *object,
                                  const char       *member,
                                  NaerDay           day);
void      naer_json_set_text     (JsonObject       *object,
                                  const char       *member,
                                  const char       *text);

G_END_DECLS
