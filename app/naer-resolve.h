/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"
#include "rules/naer-engine.h"

G_BEGIN_DECLS

AdwDialog *naer_resolve_make_dialog (NaerSession       *session,
                                     gint64             employee,
                                     const NaerFinding *finding);

G_END_DECLS
