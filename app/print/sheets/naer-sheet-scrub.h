/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-sheet.h"

G_BEGIN_DECLS

/**
 * NaerSheetScrub:
 *
 * Takes out of free text what tells who or where it is: names that are known here, days and numbers.
 */
typedef struct _NaerSheetScrub NaerSheetScrub;

NaerSheetScrub *naer_sheet_scrub_new  (const NaerSheetInput *input);
void            naer_sheet_scrub_free (NaerSheetScrub       *self);
char           *naer_sheet_scrub_text (NaerSheetScrub       *self,
                                       const char           *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerSheetScrub, naer_sheet_scrub_free)

G_END_DECLS
