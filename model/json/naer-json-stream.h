/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calendar/naer-day.h"

G_BEGIN_DECLS

/**
 * NaerJsonStream:
 *
 * JSON that is written member by member, without a tree of it: for answers that may be long.
 */
typedef struct _NaerJsonStream NaerJsonStream;

NaerJsonStream *naer_json_stream_new         (gboolean        pretty);
void            naer_json_stream_free        (NaerJsonStream *self);
const char     *naer_json_stream_get_text    (NaerJsonStream *self);
void            naer_json_stream_forget_text (NaerJsonStream *self);
void            naer_json_stream_begin       (NaerJsonStream *self,
                                              const char     *member,
                                              char            bracket);
void            naer_json_stream_end         (NaerJsonStream *self);
void            naer_json_stream_add_text    (NaerJsonStream *self,
                                              const char     *member,
                                              const char     *text);
void            naer_json_stream_add_day     (NaerJsonStream *self,
                                              const char     *member,
                                              NaerDay         day);
void            naer_json_stream_add_int     (NaerJsonStream *self,
                                              const char     *member,
                                              gint64          number);
void            naer_json_stream_add_number  (NaerJsonStream *self,
                                              const char     *member,
                                              double          number);
void            naer_json_stream_add_boolean (NaerJsonStream *self,
                                              const char     *member,
                                              gboolean        value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerJsonStream, naer_json_stream_free)

G_END_DECLS
