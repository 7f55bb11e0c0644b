/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-absence-heatmap.h"
#include "naer-session.h"
#include "naer-stretch-bar.h"

G_BEGIN_DECLS

/**
 * NaerStretchControl:
 *
 * Between a calendar and a bar: what the days come to that are selected, and what can be done with
 * them. Its actions, `add`, `edit`, `set-aside`, `take-back` and `clear`, are for the group
 * `stretch` of a widget around both.
 */
#define NAER_TYPE_STRETCH_CONTROL (naer_stretch_control_get_type ())
G_DECLARE_FINAL_TYPE (NaerStretchControl, naer_stretch_control, NAER, STRETCH_CONTROL, GObject)

NaerStretchControl *naer_stretch_control_new          (NaerAbsenceHeatmap *heatmap,
                                                       GtkRevealer        *revealer,
                                                       NaerStretchBar     *bar);
GActionGroup       *naer_stretch_control_get_actions  (NaerStretchControl *self);
void                naer_stretch_control_set_employee (NaerStretchControl *self,
                                                       NaerSession        *session,
                                                       gint64              employee);
void                naer_stretch_control_update       (NaerStretchControl *self);

G_END_DECLS
