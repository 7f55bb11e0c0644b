/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-plan-writer.h"

G_BEGIN_DECLS

/**
 * NaerPartRows:
 * @make_row: makes the row of one part (transfer floating)
 * @update_row: shows what the plan says now of the part of a row
 *
 * How each part of a list of the plan is shown.
 */
typedef struct
{
  GtkWidget *(*make_row) (NaerPlanWriter *writer,
                          guint           index);
  void (*update_row) (GtkWidget *row);
} NaerPartRows;

/**
 * NaerPartList:
 *
 * A list of the plan as rows, one for each part: as many as there are.
 */
typedef struct _NaerPartList NaerPartList;

NaerPartList *naer_part_list_new     (AdwBin              *place,
                                      NaerPlanWriter      *writer,
                                      const char          *member,
                                      const NaerPartRows  *rows);
void          naer_part_list_free    (NaerPartList        *self);
void          naer_part_list_update  (NaerPartList        *self);
GtkWidget    *naer_part_list_get_row (NaerPartList        *self,
                                      guint                index);
guint         naer_part_list_get_n_parts (NaerPartList    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerPartList, naer_part_list_free)

G_END_DECLS
