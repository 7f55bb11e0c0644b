/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-pages.h"

G_BEGIN_DECLS

/**
 * NaerJoinedPages:
 *
 * Pages of several kinds after each other, as one document.
 */
#define NAER_TYPE_JOINED_PAGES (naer_joined_pages_get_type ())
G_DECLARE_FINAL_TYPE (NaerJoinedPages, naer_joined_pages, NAER, JOINED_PAGES, NaerPages)

NaerPages *naer_joined_pages_new (NaerPages *first,
                                  NaerPages *second);

G_END_DECLS
