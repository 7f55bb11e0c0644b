/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * NaerMessage:
 * @source: what the source says, in English
 * @text: what is said instead
 * @place: where it stands, such as `nb.po: Days`
 *
 * A text that somebody reads, in one language.
 */
typedef struct
{
  char *source;
  char *text;
  char *place;
} NaerMessage;

GPtrArray *naer_catalog_read_po   (const char *path,
                                   GError    **error);
GPtrArray *naer_catalog_read_json (const char *path,
                                   const char *language,
                                   GError    **error);

G_END_DECLS
