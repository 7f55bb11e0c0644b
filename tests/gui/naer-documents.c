/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-documents.h"

#include "naer-portals.h"

#include <glib/gstdio.h>
#include <unistd.h>

#define DOCUMENTS_NAME "org.freedesktop.portal.Documents"
#define DOCUMENTS_PATH "/org/freedesktop/portal/documents"
#define FOLDER_INSIDE "/run/flatpak/doc"

static const char documents_xml[] =
    "<node>"
    "  <interface name='" DOCUMENTS_NAME "'>"
    "    <method name='GetMountPoint'><arg type='ay' direction='out'/></method>"
    "  </interface>"
    "</node>";

struct _NaerDocuments
{
  char *mount;  /* the folder of all documents; %NULL when there is no sandbox */
  char *folder; /* what of it the program sees */
  guint n_lent;
  guint owner;
};

static void
call_cb (GDBusConnection       *bus,
         const char            *sender,
         const char            *path,
         const char            *interface,
         const char            *method,
         GVariant              *parameters,
         GDBusMethodInvocation *invocation,
         gpointer               user_data)
{
  NaerDocuments *self = user_data;

  g_dbus_method_invocation_return_value (invocation, g_variant_new ("(^ay)", self->mount));
}

/**
 * naer_documents_new:
 *
 * Returns: (transfer full): documents, none of them lent
 */
NaerDocuments *
naer_documents_new (void)
{
  NaerDocuments *self = g_new0 (NaerDocuments, 1);
  const char *id = g_getenv ("NAERVAER_SANDBOX");

  if (id == NULL)
    return self;
  self->mount = g_build_filename (g_get_user_runtime_dir (), "doc", NULL);
  self->folder = g_build_filename (self->mount, "by-app", id, NULL);
  g_assert_cmpint (g_mkdir_with_parents (self->folder, 0700), ==, 0);
  return self;
}

/**
 * naer_documents_free:
 * @self: (transfer full): the documents
 *
 * Lends nothing more. What was saved stays where it is.
 */
void
naer_documents_free (NaerDocuments *self)
{
  g_clear_handle_id (&self->owner, g_bus_unown_name);
  g_free (self->mount);
  g_free (self->folder);
  g_free (self);
}

/**
 * naer_documents_serve:
 * @self: the documents
 * @bus: the session bus
 *
 * Says on the bus where the documents are, for what makes the sandbox.
 */
void
naer_documents_serve (NaerDocuments   *self,
                      GDBusConnection *bus)
{
  if (self->mount == NULL)
    return;
  naer_portals_register (bus, DOCUMENTS_PATH, documents_xml, call_cb, self);
  self->owner = g_bus_own_name_on_connection (bus, DOCUMENTS_NAME, G_BUS_NAME_OWNER_FLAGS_NONE, NULL,
                                              NULL, NULL, NULL);
}

static void
copy (const char *path,
      const char *lent)
{
  g_autoptr (GFile) from = g_file_new_for_path (path);
  g_autoptr (GFile) to = g_file_new_for_path (lent);
  g_autoptr (GError) error = NULL;

  g_file_copy (from, to, G_FILE_COPY_NONE, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}

/**
 * naer_documents_lend:
 * @self: the documents
 * @path: the file that was chosen; it need not be there yet
 *
 * Lends one file. A file that is there is lent as a copy; what is saved to one that is not is found
 * at @path afterwards.
 *
 * Returns: (transfer full): the path by which the program finds it
 */
char *
naer_documents_lend (NaerDocuments *self,
                     const char    *path)
{
  g_autofree char *number = NULL, *name = NULL, *folder = NULL, *lent = NULL;

  if (self->mount == NULL)
    return g_strdup (path);
  number = g_strdup_printf ("%u", ++self->n_lent);
  name = g_path_get_basename (path);
  folder = g_build_filename (self->folder, number, NULL);
  lent = g_build_filename (folder, name, NULL);
  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  if (g_file_test (path, G_FILE_TEST_EXISTS))
    copy (path, lent);
  else
    g_assert_cmpint (symlink (lent, path), ==, 0);
  return g_build_filename (FOLDER_INSIDE, number, name, NULL);
}
