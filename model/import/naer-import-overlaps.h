/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/naer-import-plan.h"

G_BEGIN_DECLS

/* The overlaps of a plan: inside model/import/ only. */

GPtrArray *naer_import_overlaps_new (void);
void       naer_import_overlaps_add (NaerImportPlan *self,
                                     guint           index,
                                     guint           first_item,
                                     const gboolean *matched,
                                     NaerDay         today);

G_END_DECLS
