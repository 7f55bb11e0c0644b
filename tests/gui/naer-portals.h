/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define NAER_PORTAL_PATH "/org/freedesktop/portal/desktop"

/**
 * NaerPortals:
 *
 * Stands in for the desktop's portals on the session bus, in a thread of its own: asked for a file
 * it answers with the one it was told, what is printed it keeps, and it says whether the desktop is
 * dark and its screen locked. A program in a sandbox is lent its files as the document portal does.
 */
typedef struct _NaerPortals NaerPortals;

NaerPortals *naer_portals_start       (void);
void         naer_portals_stop        (NaerPortals                 *self);
void         naer_portals_choose_file (NaerPortals                 *self,
                                       const char                  *path);
void         naer_portals_set_dark    (NaerPortals                 *self,
                                       gboolean                     dark);
gboolean     naer_portals_lock_screen (NaerPortals                 *self,
                                       gboolean                     locked);
GBytes      *naer_portals_get_printed (NaerPortals                 *self);

void         naer_portals_register    (GDBusConnection             *bus,
                                       const char                  *path,
                                       const char                  *xml,
                                       GDBusInterfaceMethodCallFunc call,
                                       gpointer                     user_data);
char        *naer_portals_make_path   (const char                  *kind,
                                       const char                  *sender,
                                       const char                  *token);
void         naer_portals_answer      (GDBusMethodInvocation       *invocation,
                                       GVariant                    *options,
                                       GVariant                    *results);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerPortals, naer_portals_stop)

G_END_DECLS
