/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "json/naer-json-reader.h"

G_BEGIN_DECLS

gboolean naer_json_value_read (NaerJsonReader  *reader,
                               const NaerJsonField *field,
                               JsonNode        *node,
                               gpointer         target,
                               GError         **error);

G_END_DECLS
