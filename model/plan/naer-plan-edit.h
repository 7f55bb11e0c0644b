/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/* Edits of a plan that is not finished: from the old value comes a new one, in which all members
 * fit together. Members are named as in the facts; parts are those of their lists. */

NaerPlan *naer_plan_copy        (const NaerPlan *plan);
void      naer_plan_free        (NaerPlan       *plan);
gboolean  naer_plan_equal       (const NaerPlan *a,
                                 const NaerPlan *b);
void      naer_plan_settle      (NaerPlan       *plan);
NaerPlan *naer_plan_set_text    (const NaerPlan *plan,
                                 const char     *member,
                                 const char     *text);
NaerPlan *naer_plan_set_day     (const NaerPlan *plan,
                                 const char     *member,
                                 NaerDay         day);
NaerPlan *naer_plan_set_number  (const NaerPlan *plan,
                                 const char     *member,
                                 int             number);
NaerPlan *naer_plan_set_flag    (const NaerPlan *plan,
                                 const char     *member,
                                 guint           flag,
                                 gboolean        on);
NaerPlan *naer_plan_set_part    (const NaerPlan *plan,
                                 const char     *member,
                                 guint           index,
                                 gconstpointer   part);
NaerPlan *naer_plan_remove_part (const NaerPlan *plan,
                                 const char     *member,
                                 guint           index);
NaerPlan *naer_plan_move_part   (const NaerPlan *plan,
                                 const char     *member,
                                 guint           from,
                                 guint           to);
NaerPlan *naer_plan_set_option  (const NaerPlan *plan,
                                 NaerOptionKind  kind,
                                 const char     *why);
const char *naer_plan_get_option (const NaerPlan *plan,
                                  NaerOptionKind  kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerPlan, naer_plan_free)

G_END_DECLS
