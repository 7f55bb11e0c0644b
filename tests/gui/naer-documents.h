/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * NaerDocuments:
 *
 * Stands in for the document portal, which lends a program in a sandbox the files that a person
 * chose: the program named by `NAERVAER_SANDBOX`, which sees nothing else of the disk. Without that
 * name the program sees every file where it is.
 */
typedef struct _NaerDocuments NaerDocuments;

NaerDocuments *naer_documents_new   (void);
void           naer_documents_free  (NaerDocuments   *self);
void           naer_documents_serve (NaerDocuments   *self,
                                     GDBusConnection *bus);
char          *naer_documents_lend  (NaerDocuments   *self,
                                     const char      *path);

G_END_DECLS
