/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-record-writer.h"

G_BEGIN_DECLS

/**
 * NaerPlanWriter:
 *
 * A follow-up plan while it is written, a #NaerRecordWriter with the edits of a plan.
 */
#define NAER_TYPE_PLAN_WRITER (naer_plan_writer_get_type ())
G_DECLARE_FINAL_TYPE (NaerPlanWriter, naer_plan_writer, NAER, PLAN_WRITER, NaerRecordWriter)

NaerPlanWriter *naer_plan_writer_new          (NaerSession     *session,
                                               gint64           employee,
                                               const NaerPlan  *plan);
const NaerPlan *naer_plan_writer_get_plan     (NaerPlanWriter  *self);
void            naer_plan_writer_set_text     (NaerPlanWriter  *self,
                                               const char      *member,
                                               const char      *text);
void            naer_plan_writer_set_day      (NaerPlanWriter  *self,
                                               const char      *member,
                                               NaerDay          day);
void            naer_plan_writer_set_number   (NaerPlanWriter  *self,
                                               const char      *member,
                                               int              number);
void            naer_plan_writer_set_flag     (NaerPlanWriter  *self,
                                               const char      *member,
                                               guint            flag,
                                               gboolean         on);
void            naer_plan_writer_set_option   (NaerPlanWriter  *self,
                                               NaerOptionKind   kind,
                                               const char      *why);
void            naer_plan_writer_set_part     (NaerPlanWriter  *self,
                                               const char      *member,
                                               guint            index,
                                               gconstpointer    part,
                                               const char      *run);
void            naer_plan_writer_remove_part  (NaerPlanWriter  *self,
                                               const char      *member,
                                               guint            index);
void            naer_plan_writer_take_parts   (NaerPlanWriter  *self,
                                               const char      *member,
                                               GPtrArray       *parts);
void            naer_plan_writer_take_plan    (NaerPlanWriter  *self,
                                               NaerPlan        *plan);
void            naer_plan_writer_finish       (NaerPlanWriter  *self);
void            naer_plan_writer_discard      (NaerPlanWriter  *self);

G_END_DECLS
