/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "json/naer-json-field.h"

G_BEGIN_DECLS

#define NAER_JSON_ERROR (naer_json_error_quark ())

/**
 * NaerJsonError:
 * @NAER_JSON_ERROR_SYNTAX: it is not JSON
 * @NAER_JSON_ERROR_INVALID: a member is unknown, missing, or not what was expected
 */
typedef enum
{
  NAER_JSON_ERROR_SYNTAX,
  NAER_JSON_ERROR_INVALID,
} NaerJsonError;

GQuark          naer_json_error_quark       (void);
NaerJsonReader *naer_json_reader_new        (void);
void            naer_json_reader_free       (NaerJsonReader    *reader);
JsonNode       *naer_json_parse             (const char        *text,
                                             gssize             length,
                                             GError           **error);
gboolean        naer_json_reader_read       (NaerJsonReader    *reader,
                                             JsonNode          *node,
                                             const NaerJsonRecord  *record,
                                             gpointer           target,
                                             GError           **error);
void            naer_json_reader_enter      (NaerJsonReader    *reader,
                                             const char        *member);
void            naer_json_reader_enter_item (NaerJsonReader    *reader,
                                             guint              index);
void            naer_json_reader_leave      (NaerJsonReader    *reader);
gboolean        naer_json_reader_fail       (NaerJsonReader    *reader,
                                             const char        *member,
                                             GError           **error,
                                             const char        *format,
                                             ...) G_GNUC_PRINTF (4, 5);
gboolean        naer_json_reader_fail_value (NaerJsonReader    *reader,
                                             JsonNode          *found,
                                             GError           **error,
                                             const char        *expected);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerJsonReader, naer_json_reader_free)

G_END_DECLS
