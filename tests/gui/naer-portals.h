/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * NaerPortals:
 *
 * Stands in for the desktop's portals on the session bus, in a thread of its own: asked for a file
 * it answers with the one it was told, what is printed it keeps, and it says whether the desktop is
 * dark. A program in a sandbox is lent its files as the document portal does.
 */
typedef struct _NaerPortals NaerPortals;

NaerPortals *naer_portals_start       (void);
void         naer_portals_stop        (NaerPortals *self);
void         naer_portals_choose_file (NaerPortals *self,
                                       const char  *path);
void         naer_portals_set_dark    (NaerPortals *self,
                                       gboolean     dark);
GBytes      *naer_portals_get_printed (NaerPortals *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerPortals, naer_portals_stop)

G_END_DECLS
