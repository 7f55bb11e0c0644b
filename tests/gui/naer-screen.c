/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-screen.h"

#include "naer-portals.h"

#define INHIBIT "org.freedesktop.portal.Inhibit"

static const char screen_xml[] =
    "<node>"
    "  <interface name='" INHIBIT "'>"
    "    <method name='Inhibit'>"
    "      <arg type='s' direction='in'/><arg type='u' direction='in'/>"
    "      <arg type='a{sv}' direction='in'/><arg type='o' direction='out'/>"
    "    </method>"
    "    <method name='CreateMonitor'>"
    "      <arg type='s' direction='in'/><arg type='a{sv}' direction='in'/>"
    "      <arg type='o' direction='out'/>"
    "    </method>"
    "    <method name='QueryEndResponse'><arg type='o' direction='in'/></method>"
    "    <signal name='StateChanged'><arg type='o'/><arg type='a{sv}'/></signal>"
    "    <property name='version' type='u' access='read'/>"
    "  </interface>"
    "</node>";

struct _NaerScreen
{
  GMutex lock;
  GDBusConnection *bus;
  char *session; /* of the program that wants to know */
};

static void
watch (NaerScreen            *self,
       GDBusMethodInvocation *invocation,
       GVariant              *options)
{
  const char *token = "t";
  GVariantDict results;

  g_variant_lookup (options, "session_handle_token", "&s", &token);
  g_mutex_lock (&self->lock);
  g_free (self->session);
  self->session = naer_portals_make_path ("session", g_dbus_method_invocation_get_sender (invocation), token);
  g_variant_dict_init (&results, NULL);
  g_variant_dict_insert (&results, "session_handle", "s", self->session);
  g_mutex_unlock (&self->lock);
  naer_portals_answer (invocation, options, g_variant_dict_end (&results));
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
  if (g_str_equal (method, "CreateMonitor"))
    {
      g_autoptr (GVariant) options = g_variant_get_child_value (parameters, 1);

      watch (user_data, invocation, options);
    }
  else if (g_str_equal (method, "Inhibit"))
    {
      g_autoptr (GVariant) options = g_variant_get_child_value (parameters, 2);
      GVariantDict nothing;

      g_variant_dict_init (&nothing, NULL);
      naer_portals_answer (invocation, options, g_variant_dict_end (&nothing));
    }
  else
    g_dbus_method_invocation_return_value (invocation, NULL);
}

/**
 * naer_screen_new:
 *
 * Returns: (transfer full): a screen that is not locked
 */
NaerScreen *
naer_screen_new (void)
{
  NaerScreen *self = g_new0 (NaerScreen, 1);

  g_mutex_init (&self->lock);
  return self;
}

/**
 * naer_screen_free:
 * @self: (transfer full): the screen
 *
 * Tells nobody more.
 */
void
naer_screen_free (NaerScreen *self)
{
  g_clear_object (&self->bus);
  g_mutex_clear (&self->lock);
  g_free (self->session);
  g_free (self);
}

/**
 * naer_screen_serve:
 * @self: the screen
 * @bus: the session bus
 *
 * Answers programs that want to know when it is locked.
 */
void
naer_screen_serve (NaerScreen      *self,
                   GDBusConnection *bus)
{
  self->bus = g_object_ref (bus);
  naer_portals_register (bus, NAER_PORTAL_PATH, screen_xml, call_cb, self);
}

/**
 * naer_screen_set_locked:
 * @self: the screen
 * @locked: whether it is
 *
 * Tells the program that it is, or no longer is.
 *
 * Returns: whether a program wanted to know
 */
gboolean
naer_screen_set_locked (NaerScreen *self,
                        gboolean    locked)
{
  GVariantDict state;
  gboolean watched;

  g_mutex_lock (&self->lock);
  watched = self->session != NULL;
  if (watched)
    {
      g_variant_dict_init (&state, NULL);
      g_variant_dict_insert (&state, "screensaver-active", "b", locked);
      g_variant_dict_insert (&state, "session-state", "u", 1);
      g_dbus_connection_emit_signal (self->bus, NULL, NAER_PORTAL_PATH, INHIBIT, "StateChanged",
                                     g_variant_new ("(o@a{sv})", self->session, g_variant_dict_end (&state)), NULL);
    }
  g_mutex_unlock (&self->lock);
  return watched;
}
