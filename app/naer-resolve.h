/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "naer-session.h"
#include "rules/naer-engine.h"

G_BEGIN_DECLS

const char *naer_resolve_get_label (GPtrArray         *timelines,
                                    const NaerFinding *finding);
void naer_resolve_present (NaerSession       *session,
                           gint64             employee,
                           GPtrArray         *timelines,
                           const NaerFinding *finding,
                           GtkWidget         *parent);

gboolean naer_finding_can_wait (const NaerFinding *finding);
void     naer_postpone_present (NaerSession       *session,
                                gint64             employee,
                                GPtrArray         *timelines,
                                const NaerFinding *finding,
                                GtkWidget         *parent);

G_END_DECLS
