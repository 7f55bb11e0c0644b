/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-record-rows.h"

G_BEGIN_DECLS

/**
 * NaerPartKind:
 * @shape: how a part is built
 * @build: adds the rows of a part to its expander, and binds them
 * @describe: says (transfer full) in a title and (nullable) a subtitle what a part is
 *
 * A kind of parts that a record has a list of.
 */
typedef struct
{
  const NaerRecordShape *shape;
  void (*build)    (AdwExpanderRow *expander,
                    NaerRecordRows *rows);
  void (*describe) (gconstpointer   part,
                    char          **title,
                    char          **subtitle);
} NaerPartKind;

/**
 * NaerPartRows:
 *
 * The parts of a record in a group of a form, each folded into a row; they can be added and removed.
 */
typedef struct _NaerPartRows NaerPartRows;

NaerPartRows *naer_part_rows_new  (const NaerPartKind  *kind,
                                   AdwPreferencesGroup *group,
                                   NaerFormDialog      *form);
void          naer_part_rows_free (NaerPartRows        *self);
void          naer_part_rows_fill (NaerPartRows        *self,
                                   const GPtrArray     *parts);
void          naer_part_rows_add  (NaerPartRows        *self,
                                   gpointer             part);
void          naer_part_rows_read (NaerPartRows        *self,
                                   GPtrArray           *parts);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerPartRows, naer_part_rows_free)

G_END_DECLS
