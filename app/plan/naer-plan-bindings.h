/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-plan-writer.h"

G_BEGIN_DECLS

/**
 * NaerPlanBindings:
 *
 * Widgets that show members of a plan and edit them: each says what the plan says, and what is
 * changed in it goes to the writer.
 */
typedef struct _NaerPlanBindings NaerPlanBindings;

typedef const char *(*NaerWordsOf) (guint        value,
                                    NaerLanguage language);

NaerPlanBindings *naer_plan_bindings_new       (NaerPlanWriter      *writer);
NaerPlanBindings *naer_plan_bindings_new_for_part (NaerPlanWriter   *writer,
                                                const char          *list,
                                                guint                index);
void              naer_plan_bindings_free      (NaerPlanBindings    *self);
void              naer_plan_bindings_add       (NaerPlanBindings    *self,
                                                const char          *member,
                                                GtkWidget           *widget);
void              naer_plan_bindings_add_flags (NaerPlanBindings    *self,
                                                const char          *member,
                                                GtkWidget           *group,
                                                guint                n_flags,
                                                NaerWordsOf          to_words);
void              naer_plan_bindings_add_options (NaerPlanBindings  *self,
                                                GtkWidget           *group);
GtkWidget        *naer_plan_bindings_find      (NaerPlanBindings    *self,
                                                const char          *member);
void              naer_plan_bindings_update    (NaerPlanBindings    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerPlanBindings, naer_plan_bindings_free)

G_END_DECLS
