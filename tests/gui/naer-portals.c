/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-portals.h"

#include "naer-documents.h"
#include "naer-screen.h"

#include <gio/gunixfdlist.h>
#include <gio/gunixinputstream.h>

#define PORTAL_NAME "org.freedesktop.portal.Desktop"
#define FILE_CHOOSER "org.freedesktop.portal.FileChooser"
#define PRINT "org.freedesktop.portal.Print"
#define SETTINGS "org.freedesktop.portal.Settings"
#define APPEARANCE "org.freedesktop.appearance"

static const char portals_xml[] =
    "<node>"
    "  <interface name='" FILE_CHOOSER "'>"
    "    <method name='OpenFile'>"
    "      <arg type='s' direction='in'/><arg type='s' direction='in'/>"
    "      <arg type='a{sv}' direction='in'/><arg type='o' direction='out'/>"
    "    </method>"
    "    <method name='SaveFile'>"
    "      <arg type='s' direction='in'/><arg type='s' direction='in'/>"
    "      <arg type='a{sv}' direction='in'/><arg type='o' direction='out'/>"
    "    </method>"
    "    <property name='version' type='u' access='read'/>"
    "  </interface>"
    "  <interface name='" PRINT "'>"
    "    <method name='PreparePrint'>"
    "      <arg type='s' direction='in'/><arg type='s' direction='in'/>"
    "      <arg type='a{sv}' direction='in'/><arg type='a{sv}' direction='in'/>"
    "      <arg type='a{sv}' direction='in'/><arg type='o' direction='out'/>"
    "    </method>"
    "    <method name='Print'>"
    "      <arg type='s' direction='in'/><arg type='s' direction='in'/>"
    "      <arg type='h' direction='in'/><arg type='a{sv}' direction='in'/>"
    "      <arg type='o' direction='out'/>"
    "    </method>"
    "    <property name='version' type='u' access='read'/>"
    "  </interface>"
    "  <interface name='" SETTINGS "'>"
    "    <method name='ReadAll'>"
    "      <arg type='as' direction='in'/><arg type='a{sa{sv}}' direction='out'/>"
    "    </method>"
    "    <method name='Read'>"
    "      <arg type='s' direction='in'/><arg type='s' direction='in'/>"
    "      <arg type='v' direction='out'/>"
    "    </method>"
    "    <signal name='SettingChanged'>"
    "      <arg type='s'/><arg type='s'/><arg type='v'/>"
    "    </signal>"
    "    <property name='version' type='u' access='read'/>"
    "  </interface>"
    "</node>";

struct _NaerPortals
{
  GThread *thread;
  GMainContext *context;
  GMainLoop *loop;
  GDBusConnection *bus;
  NaerDocuments *documents;
  NaerScreen *screen;
  GMutex lock;
  GCond changed;
  gboolean ready;
  gboolean dark;   /* what the desktop prefers */
  char *chosen;    /* the path of the file to choose */
  GBytes *printed; /* what was printed last */
};

/**
 * naer_portals_make_path:
 * @kind: `request` or `session`
 * @sender: the unique name of who asks
 * @token: the name that it gave
 *
 * Returns: (transfer full): the path of the object that the portals speak through
 */
char *
naer_portals_make_path (const char *kind,
                        const char *sender,
                        const char *token)
{
  g_autofree char *name = g_strdelimit (g_strdup (sender + 1), ".", '_');

  return g_strdup_printf (NAER_PORTAL_PATH "/%s/%s/%s", kind, name, token);
}

/**
 * naer_portals_answer:
 * @invocation: (transfer full): the call
 * @options: its options
 * @results: the answer
 *
 * Answers as a portal speaks: first the path of the request, then what came of it.
 */
void
naer_portals_answer (GDBusMethodInvocation *invocation,
                     GVariant              *options,
                     GVariant              *results)
{
  GDBusConnection *bus = g_dbus_method_invocation_get_connection (invocation);
  g_autofree char *sender = g_strdup (g_dbus_method_invocation_get_sender (invocation));
  g_autofree char *path = NULL;
  const char *token = "t";

  g_variant_lookup (options, "handle_token", "&s", &token);
  path = naer_portals_make_path ("request", sender, token);
  g_dbus_method_invocation_return_value (invocation, g_variant_new ("(o)", path));
  g_dbus_connection_emit_signal (bus, sender, path, "org.freedesktop.portal.Request", "Response",
                                 g_variant_new ("(u@a{sv})", 0, results), NULL);
}

static void
answer_file (NaerPortals           *self,
             GDBusMethodInvocation *invocation,
             GVariant              *options)
{
  GVariantDict results;
  g_autofree char *path = NULL, *uri = NULL;
  const char *uris[2] = { NULL };

  g_mutex_lock (&self->lock);
  g_assert_nonnull (self->chosen);
  path = naer_documents_lend (self->documents, self->chosen);
  g_mutex_unlock (&self->lock);
  uri = g_filename_to_uri (path, NULL, NULL);

  uris[0] = uri;
  g_variant_dict_init (&results, NULL);
  g_variant_dict_insert_value (&results, "uris", g_variant_new_strv (uris, 1));
  naer_portals_answer (invocation, options, g_variant_dict_end (&results));
}

static void
answer_prepare_print (GDBusMethodInvocation *invocation,
                      GVariant              *parameters)
{
  g_autoptr (GVariant) settings = g_variant_get_child_value (parameters, 2);
  g_autoptr (GVariant) page_setup = g_variant_get_child_value (parameters, 3);
  g_autoptr (GVariant) options = g_variant_get_child_value (parameters, 4);
  GVariantDict results;

  g_variant_dict_init (&results, NULL);
  g_variant_dict_insert_value (&results, "settings", settings);
  g_variant_dict_insert_value (&results, "page-setup", page_setup);
  g_variant_dict_insert (&results, "token", "u", 1);
  naer_portals_answer (invocation, options, g_variant_dict_end (&results));
}

static GBytes *
read_all (int fd)
{
  g_autoptr (GInputStream) stream = g_unix_input_stream_new (fd, TRUE);
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;

  g_output_stream_splice (memory, stream, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, NULL, &error);
  g_assert_no_error (error);
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
}

static void
answer_print (NaerPortals           *self,
              GDBusMethodInvocation *invocation,
              GVariant              *parameters)
{
  GDBusMessage *message = g_dbus_method_invocation_get_message (invocation);
  GUnixFDList *fds = g_dbus_message_get_unix_fd_list (message);
  g_autoptr (GVariant) options = g_variant_get_child_value (parameters, 3);
  GVariantDict nothing;
  gint32 handle;

  g_variant_get_child (parameters, 2, "h", &handle);
  g_mutex_lock (&self->lock);
  g_clear_pointer (&self->printed, g_bytes_unref);
  self->printed = read_all (g_unix_fd_list_get (fds, handle, NULL));
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->lock);

  g_variant_dict_init (&nothing, NULL);
  naer_portals_answer (invocation, options, g_variant_dict_end (&nothing));
}

/* 0: no preference, 1: dark. */
static GVariant *
colour_scheme (NaerPortals *self)
{
  GVariant *value;

  g_mutex_lock (&self->lock);
  value = g_variant_new_uint32 (self->dark ? 1 : 0);
  g_mutex_unlock (&self->lock);
  return value;
}

static void
answer_settings (NaerPortals           *self,
                 GDBusMethodInvocation *invocation,
                 const char            *method,
                 GVariant              *parameters)
{
  const char *space, *key;

  if (g_str_equal (method, "ReadAll"))
    {
      GVariantBuilder settings;

      g_variant_builder_init (&settings, G_VARIANT_TYPE ("a{sa{sv}}"));
      g_variant_builder_open (&settings, G_VARIANT_TYPE ("{sa{sv}}"));
      g_variant_builder_add (&settings, "s", APPEARANCE);
      g_variant_builder_add_parsed (&settings, "{'color-scheme': <%@u>}", colour_scheme (self));
      g_variant_builder_close (&settings);
      g_dbus_method_invocation_return_value (invocation, g_variant_new ("(a{sa{sv}})", &settings));
      return;
    }
  g_variant_get (parameters, "(&s&s)", &space, &key);
  if (g_str_equal (space, APPEARANCE) && g_str_equal (key, "color-scheme"))
    g_dbus_method_invocation_return_value (
        invocation, g_variant_new ("(v)", g_variant_new_variant (colour_scheme (self))));
  else
    g_dbus_method_invocation_return_dbus_error (
        invocation, "org.freedesktop.portal.Error.NotFound", "There is no such setting");
}

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
  NaerPortals *self = user_data;

  if (g_str_equal (interface, SETTINGS))
    answer_settings (self, invocation, method, parameters);
  else if (g_str_equal (interface, FILE_CHOOSER))
    {
      g_autoptr (GVariant) options = g_variant_get_child_value (parameters, 2);

      answer_file (self, invocation, options);
    }
  else if (g_str_equal (method, "PreparePrint"))
    answer_prepare_print (invocation, parameters);
  else
    answer_print (self, invocation, parameters);
}

static GVariant *
version_cb (GDBusConnection  *bus,
            const char       *sender,
            const char       *path,
            const char       *interface,
            const char       *property,
            GError          **error,
            gpointer          user_data)
{
  return g_variant_new_uint32 (3);
}

static void
name_acquired_cb (GDBusConnection *bus,
                  const char      *name,
                  gpointer         user_data)
{
  NaerPortals *self = user_data;

  g_mutex_lock (&self->lock);
  self->ready = TRUE;
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->lock);
}

/**
 * naer_portals_register:
 * @bus: the session bus
 * @path: the path of an object
 * @xml: its interfaces
 * @call: what answers
 * @user_data: data for @call
 *
 * Puts a stand-in on the bus. A property that is asked for is its version.
 */
void
naer_portals_register (GDBusConnection              *bus,
                       const char                   *path,
                       const char                   *xml,
                       GDBusInterfaceMethodCallFunc  call,
                       gpointer                      user_data)
{
  const GDBusInterfaceVTable vtable = { call, version_cb, NULL, { NULL } };
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (xml, NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; node->interfaces[i] != NULL; i++)
    {
      g_dbus_connection_register_object (bus, path, node->interfaces[i], &vtable, user_data, NULL, &error);
      g_assert_no_error (error);
    }
}

static gpointer
run (gpointer user_data)
{
  NaerPortals *self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *address = g_dbus_address_get_for_bus_sync (G_BUS_TYPE_SESSION, NULL, &error);
  guint owner;

  g_assert_no_error (error);
  g_main_context_push_thread_default (self->context);
  self->bus = g_dbus_connection_new_for_address_sync (
      address,
      G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
      NULL, NULL, &error);
  g_assert_no_error (error);
  naer_portals_register (self->bus, NAER_PORTAL_PATH, portals_xml, call_cb, self);
  naer_documents_serve (self->documents, self->bus);
  naer_screen_serve (self->screen, self->bus);
  owner = g_bus_own_name_on_connection (self->bus, PORTAL_NAME, G_BUS_NAME_OWNER_FLAGS_NONE,
                                        name_acquired_cb, NULL, self, NULL);
  g_main_loop_run (self->loop);
  g_bus_unown_name (owner);
  g_main_context_pop_thread_default (self->context);
  return NULL;
}

/**
 * naer_portals_start:
 *
 * Returns: (transfer full): the portals, ready to answer
 */
NaerPortals *
naer_portals_start (void)
{
  NaerPortals *self = g_new0 (NaerPortals, 1);

  g_mutex_init (&self->lock);
  g_cond_init (&self->changed);
  self->documents = naer_documents_new ();
  self->screen = naer_screen_new ();
  self->context = g_main_context_new ();
  self->loop = g_main_loop_new (self->context, FALSE);
  self->thread = g_thread_new ("portals", run, self);

  g_mutex_lock (&self->lock);
  while (!self->ready)
    g_cond_wait (&self->changed, &self->lock);
  g_mutex_unlock (&self->lock);
  return self;
}

/**
 * naer_portals_stop:
 * @self: (transfer full) (nullable): the portals
 *
 * Stops answering.
 */
void
naer_portals_stop (NaerPortals *self)
{
  if (self == NULL)
    return;
  g_main_loop_quit (self->loop);
  g_thread_join (self->thread);
  g_main_loop_unref (self->loop);
  g_main_context_unref (self->context);
  g_clear_object (&self->bus);
  naer_documents_free (self->documents);
  naer_screen_free (self->screen);
  g_clear_pointer (&self->printed, g_bytes_unref);
  g_free (self->chosen);
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->changed);
  g_free (self);
}

/**
 * naer_portals_choose_file:
 * @self: the portals
 * @path: a path
 *
 * Says which file is chosen when the program next asks for one.
 */
void
naer_portals_choose_file (NaerPortals *self,
                          const char  *path)
{
  g_mutex_lock (&self->lock);
  g_set_str (&self->chosen, path);
  g_mutex_unlock (&self->lock);
}

/**
 * naer_portals_set_dark:
 * @self: the portals
 * @dark: whether the desktop prefers a dark style
 *
 * Changes the style of the desktop, and tells of it.
 */
void
naer_portals_set_dark (NaerPortals *self,
                       gboolean     dark)
{
  g_mutex_lock (&self->lock);
  self->dark = dark;
  g_mutex_unlock (&self->lock);
  g_dbus_connection_emit_signal (
      self->bus, NULL, NAER_PORTAL_PATH, SETTINGS, "SettingChanged",
      g_variant_new ("(ssv)", APPEARANCE, "color-scheme", colour_scheme (self)), NULL);
}

/**
 * naer_portals_lock_screen:
 * @self: the portals
 * @locked: whether the screen of the desktop is locked
 *
 * Returns: whether the program wanted to know
 */
gboolean
naer_portals_lock_screen (NaerPortals *self,
                          gboolean     locked)
{
  return naer_screen_set_locked (self->screen, locked);
}

/**
 * naer_portals_get_printed:
 * @self: the portals
 *
 * Waits up to ten seconds until something is printed.
 *
 * Returns: (transfer full) (nullable): the printed document, a PDF
 */
GBytes *
naer_portals_get_printed (NaerPortals *self)
{
  gint64 end = g_get_monotonic_time () + 10 * G_TIME_SPAN_SECOND;
  GBytes *printed;

  g_mutex_lock (&self->lock);
  while (self->printed == NULL && g_cond_wait_until (&self->changed, &self->lock, end))
    ;
  printed = g_steal_pointer (&self->printed);
  g_mutex_unlock (&self->lock);
  return printed;
}
