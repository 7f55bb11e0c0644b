/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "facts/naer-facts.h"

G_BEGIN_DECLS

GListModel *naer_unit_model_new      (const NaerFacts *facts,
                                      gboolean         with_new);
guint       naer_unit_model_position (const NaerFacts *facts,
                                      gint64           unit);
gint64      naer_unit_model_unit     (const NaerFacts *facts,
                                      guint            position);
gboolean    naer_unit_model_is_new   (const NaerFacts *facts,
                                      guint            position);

G_END_DECLS
