/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * NaerScreen:
 *
 * Stands in for the part of the portals that tells programs when the screen is locked.
 */
typedef struct _NaerScreen NaerScreen;

NaerScreen *naer_screen_new        (void);
void        naer_screen_free       (NaerScreen      *self);
void        naer_screen_serve      (NaerScreen      *self,
                                    GDBusConnection *bus);
gboolean    naer_screen_set_locked (NaerScreen      *self,
                                    gboolean         locked);

G_END_DECLS
