/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-atspi.h"

#define ACCESSIBLE "org.a11y.atspi.Accessible"
#define REGISTRY "org.a11y.atspi.Registry"
#define ROOT_PATH "/org/a11y/atspi/accessible/root"
#define TIMEOUT_MS 5000
#define MAX_DEPTH 60

struct _NaerAtspi
{
  GObject parent_instance;

  GDBusConnection *bus;
  guint subscription;
  NaerNode *focused; /* what last said that it has the keyboard */
};

G_DEFINE_FINAL_TYPE (NaerAtspi, naer_atspi, G_TYPE_OBJECT)

typedef struct
{
  const char *role;
  GPatternSpec *name;
} Wanted;

static NaerNode *
node_new (const char *bus_name,
          const char *path)
{
  NaerNode *node = g_new0 (NaerNode, 1);

  node->bus_name = g_strdup (bus_name);
  node->path = g_strdup (path);
  return node;
}

/* Objects come and go while they are looked at: one that no longer answers is passed over. */
static GVariant *
call (NaerAtspi          *self,
      const NaerNode     *node,
      const char         *interface,
      const char         *method,
      GVariant           *arguments,
      const GVariantType *reply)
{
  return g_dbus_connection_call_sync (self->bus, node->bus_name, node->path, interface, method,
                                      arguments, reply, G_DBUS_CALL_FLAGS_NONE, TIMEOUT_MS, NULL,
                                      NULL);
}

static char *
get_text_property (NaerAtspi      *self,
                   const NaerNode *node,
                   const char     *property)
{
  g_autoptr (GVariant) reply = NULL;
  g_autoptr (GVariant) value = NULL;

  reply = call (self, node, "org.freedesktop.DBus.Properties", "Get",
                g_variant_new ("(ss)", ACCESSIBLE, property), G_VARIANT_TYPE ("(v)"));
  if (reply == NULL)
    return g_strdup ("");
  g_variant_get (reply, "(v)", &value);
  return g_variant_is_of_type (value, G_VARIANT_TYPE_STRING) ? g_variant_dup_string (value, NULL)
                                                             : g_strdup ("");
}

/* A calendar has a thousand days: it is searched only by a search that begins in it. */
static gboolean
is_calendar (NaerAtspi      *self,
             const NaerNode *node)
{
  g_autofree char *role = naer_atspi_get_role (self, node);

  return g_str_equal (role, "grid");
}

static gboolean
is_wanted (NaerAtspi      *self,
           const NaerNode *node,
           const Wanted   *wanted)
{
  g_autofree char *role = NULL, *name = NULL;

  if (wanted->role != NULL)
    {
      role = naer_atspi_get_role (self, node);
      if (!g_str_equal (role, wanted->role))
        return FALSE;
    }
  if (wanted->name != NULL)
    {
      name = naer_atspi_get_name (self, node);
      if (!g_pattern_spec_match_string (wanted->name, name))
        return FALSE;
    }
  return naer_atspi_has_state (self, node, NAER_NODE_STATE_VISIBLE);
}

static NaerNode *
find_wanted (NaerAtspi      *self,
             const NaerNode *node,
             const Wanted   *wanted,
             guint           depth)
{
  g_autoptr (GPtrArray) children = NULL;

  if (is_wanted (self, node, wanted))
    return naer_node_copy (node);
  if (depth >= MAX_DEPTH || (depth > 0 && is_calendar (self, node)))
    return NULL;

  children = naer_atspi_get_children (self, node);
  for (guint i = 0; i < children->len; i++)
    {
      NaerNode *found = find_wanted (self, children->pdata[i], wanted, depth + 1);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
state_changed_cb (GDBusConnection *bus,
                  const char      *sender,
                  const char      *path,
                  const char      *interface,
                  const char      *signal,
                  GVariant        *parameters,
                  gpointer         user_data)
{
  NaerAtspi *self = user_data;
  const char *state;
  gint32 on;

  g_variant_get (parameters, "(&siiva{sv})", &state, &on, NULL, NULL, NULL);
  if (!g_str_equal (state, "focused") || !on)
    return;
  g_clear_pointer (&self->focused, naer_node_free);
  self->focused = node_new (sender, path);
}

/* Programs only tell of what someone has asked to hear. */
static gboolean
listen_for_focus (NaerAtspi  *self,
                  GError    **error)
{
  g_autoptr (GVariant) reply = NULL;

  self->subscription = g_dbus_connection_signal_subscribe (
      self->bus, NULL, "org.a11y.atspi.Event.Object", "StateChanged", NULL, NULL,
      G_DBUS_SIGNAL_FLAGS_NONE, state_changed_cb, self, NULL);
  reply = g_dbus_connection_call_sync (self->bus, REGISTRY, "/org/a11y/atspi/registry", REGISTRY,
                                       "RegisterEvent",
                                       g_variant_new ("(s)", "object:state-changed:focused"), NULL,
                                       G_DBUS_CALL_FLAGS_NONE, TIMEOUT_MS, NULL, error);
  return reply != NULL;
}

static void
describe_node (NaerAtspi      *self,
               const NaerNode *node,
               guint           depth,
               GString        *text)
{
  g_autofree char *role = naer_atspi_get_role (self, node);
  g_autofree char *name = naer_atspi_get_name (self, node);
  g_autoptr (GPtrArray) children = naer_atspi_get_children (self, node);

  g_string_append_printf (text, "%*s%s ‘%s’%s%s\n", 2 * (int) depth, "", role, name,
                          naer_atspi_has_state (self, node, NAER_NODE_STATE_SHOWING) ? "" : " (hidden)",
                          naer_atspi_has_state (self, node, NAER_NODE_STATE_FOCUSED) ? " (focused)" : "");
  if (depth >= MAX_DEPTH || is_calendar (self, node))
    return;
  for (guint i = 0; i < children->len; i++)
    describe_node (self, children->pdata[i], depth + 1, text);
}

static void
naer_atspi_finalize (GObject *object)
{
  NaerAtspi *self = NAER_ATSPI (object);

  if (self->subscription != 0)
    g_dbus_connection_signal_unsubscribe (self->bus, self->subscription);
  g_clear_pointer (&self->focused, naer_node_free);
  g_clear_object (&self->bus);
  G_OBJECT_CLASS (naer_atspi_parent_class)->finalize (object);
}

static void
naer_atspi_class_init (NaerAtspiClass *class)
{
  G_OBJECT_CLASS (class)->finalize = naer_atspi_finalize;
}

static void
naer_atspi_init (NaerAtspi *self)
{
}

/**
 * naer_atspi_new:
 * @error: return location for an error
 *
 * Connects to the accessibility bus of the session and says that a reader is there.
 *
 * Returns: (transfer full) (nullable): the bus
 */
NaerAtspi *
naer_atspi_new (GError **error)
{
  g_autoptr (NaerAtspi) self = g_object_new (NAER_TYPE_ATSPI, NULL);
  g_autoptr (GDBusConnection) session = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, error);
  g_autoptr (GVariant) reply = NULL;
  const char *address;

  if (session == NULL)
    return NULL;
  reply = g_dbus_connection_call_sync (session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus",
                                       "GetAddress", NULL, G_VARIANT_TYPE ("(s)"),
                                       G_DBUS_CALL_FLAGS_NONE, TIMEOUT_MS, NULL, error);
  if (reply == NULL)
    return NULL;
  g_variant_get (reply, "(&s)", &address);
  self->bus = g_dbus_connection_new_for_address_sync (
      address,
      G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
      NULL, NULL, error);
  if (self->bus == NULL || !listen_for_focus (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * naer_atspi_get_children:
 * @self: the bus
 * @node: an object
 *
 * Returns: (transfer full) (element-type NaerNode): its children, in order
 */
GPtrArray *
naer_atspi_get_children (NaerAtspi      *self,
                         const NaerNode *node)
{
  GPtrArray *children = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_node_free);
  g_autoptr (GVariant) reply = NULL;
  g_autoptr (GVariantIter) iter = NULL;
  const char *bus_name, *path;

  reply = call (self, node, ACCESSIBLE, "GetChildren", NULL, G_VARIANT_TYPE ("(a(so))"));
  if (reply == NULL)
    return children;
  g_variant_get (reply, "(a(so))", &iter);
  while (g_variant_iter_loop (iter, "(&s&o)", &bus_name, &path))
    g_ptr_array_add (children, node_new (bus_name, path));
  return children;
}

/**
 * naer_atspi_find_application:
 * @self: the bus
 * @name: its name
 *
 * Returns: (transfer full) (nullable): the program of that name
 */
NaerNode *
naer_atspi_find_application (NaerAtspi  *self,
                             const char *name)
{
  NaerNode registry = { (char *) REGISTRY, (char *) ROOT_PATH };
  g_autoptr (GPtrArray) applications = naer_atspi_get_children (self, &registry);

  for (guint i = 0; i < applications->len; i++)
    {
      g_autofree char *its_name = naer_atspi_get_name (self, applications->pdata[i]);

      if (g_str_equal (its_name, name))
        return naer_node_copy (applications->pdata[i]);
    }
  return NULL;
}

/**
 * naer_atspi_get_name:
 * @self: the bus
 * @node: an object
 *
 * Returns: (transfer full): what a screen reader calls it
 */
char *
naer_atspi_get_name (NaerAtspi      *self,
                     const NaerNode *node)
{
  return get_text_property (self, node, "Name");
}

/**
 * naer_atspi_get_description:
 * @self: the bus
 * @node: an object
 *
 * Returns: (transfer full): what a screen reader says of it besides
 */
char *
naer_atspi_get_description (NaerAtspi      *self,
                            const NaerNode *node)
{
  return get_text_property (self, node, "Description");
}

/**
 * naer_atspi_get_role:
 * @self: the bus
 * @node: an object
 *
 * Returns: (transfer full): the name of its role, such as `button`
 */
char *
naer_atspi_get_role (NaerAtspi      *self,
                     const NaerNode *node)
{
  g_autoptr (GVariant) reply = call (self, node, ACCESSIBLE, "GetRoleName", NULL,
                                     G_VARIANT_TYPE ("(s)"));
  char *role = NULL;

  if (reply == NULL)
    return g_strdup ("");
  g_variant_get (reply, "(s)", &role);
  return role;
}

/**
 * naer_atspi_get_text:
 * @self: the bus
 * @node: a text field
 *
 * Returns: (transfer full): the text in it
 */
char *
naer_atspi_get_text (NaerAtspi      *self,
                     const NaerNode *node)
{
  g_autoptr (GVariant) reply = call (self, node, "org.a11y.atspi.Text", "GetText",
                                     g_variant_new ("(ii)", 0, -1), G_VARIANT_TYPE ("(s)"));
  char *text = NULL;

  if (reply == NULL)
    return g_strdup ("");
  g_variant_get (reply, "(s)", &text);
  return text;
}

/**
 * naer_atspi_has_state:
 * @self: the bus
 * @node: an object
 * @state: a state
 *
 * Whether the object is in that state.
 */
gboolean
naer_atspi_has_state (NaerAtspi      *self,
                      const NaerNode *node,
                      NaerNodeState   state)
{
  g_autoptr (GVariant) reply = call (self, node, ACCESSIBLE, "GetState", NULL,
                                     G_VARIANT_TYPE ("(au)"));
  g_autoptr (GVariant) words = NULL;
  guint32 word = 0;

  if (reply == NULL)
    return FALSE;
  words = g_variant_get_child_value (reply, 0);
  if (g_variant_n_children (words) <= state / 32)
    return FALSE;
  g_variant_get_child (words, state / 32, "u", &word);
  return (word >> (state % 32) & 1) != 0;
}

/**
 * naer_atspi_find:
 * @self: the bus
 * @root: where to begin
 * @role: (nullable): the name of its role
 * @name_pattern: (nullable): its name, with `*` and `?` as in file names
 *
 * Returns: (transfer full) (nullable): the first visible object that fits
 */
NaerNode *
naer_atspi_find (NaerAtspi      *self,
                 const NaerNode *root,
                 const char     *role,
                 const char     *name_pattern)
{
  g_autoptr (GPatternSpec) name = name_pattern != NULL ? g_pattern_spec_new (name_pattern) : NULL;
  Wanted wanted = { role, name };

  return find_wanted (self, root, &wanted, 0);
}

/**
 * naer_atspi_get_focused:
 * @self: the bus
 *
 * Returns: (transfer none) (nullable): the object that last said that it has the keyboard
 */
const NaerNode *
naer_atspi_get_focused (NaerAtspi *self)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
  return self->focused;
}

static gboolean
look_for_focus (NaerAtspi      *self,
                const NaerNode *node,
                guint           depth)
{
  g_autoptr (GPtrArray) children = NULL;

  if (naer_atspi_has_state (self, node, NAER_NODE_STATE_FOCUSED))
    {
      g_clear_pointer (&self->focused, naer_node_free);
      self->focused = naer_node_copy (node);
      return TRUE;
    }
  if (depth >= MAX_DEPTH || is_calendar (self, node))
    return FALSE;
  children = naer_atspi_get_children (self, node);
  for (guint i = 0; i < children->len; i++)
    if (look_for_focus (self, children->pdata[i], depth + 1))
      return TRUE;
  return FALSE;
}

/**
 * naer_atspi_look_for_focus:
 * @self: the bus
 * @root: where to look
 *
 * Looks for what has the keyboard. What has just come on the screen has not always told that it has.
 */
void
naer_atspi_look_for_focus (NaerAtspi      *self,
                           const NaerNode *root)
{
  look_for_focus (self, root, 0);
}

/**
 * naer_atspi_do_action:
 * @self: the bus
 * @node: an object
 * @action: (nullable): the name of the action, or %NULL for its first
 *
 * Returns: whether the object has that action and did it
 */
gboolean
naer_atspi_do_action (NaerAtspi      *self,
                      const NaerNode *node,
                      const char     *action)
{
  g_autoptr (GVariant) actions = call (self, node, "org.a11y.atspi.Action", "GetActions", NULL,
                                       G_VARIANT_TYPE ("(a(sss))"));
  g_autoptr (GVariantIter) iter = NULL;
  g_autoptr (GVariant) reply = NULL;
  const char *name;
  gboolean done = FALSE;
  gint32 index = 0, found = -1;

  if (actions == NULL)
    return FALSE;
  g_variant_get (actions, "(a(sss))", &iter);
  for (; g_variant_iter_loop (iter, "(&s&s&s)", &name, NULL, NULL); index++)
    if (found < 0 && (action == NULL || g_str_equal (name, action)))
      found = index;
  if (found < 0)
    return FALSE;

  reply = call (self, node, "org.a11y.atspi.Action", "DoAction", g_variant_new ("(i)", found),
                G_VARIANT_TYPE ("(b)"));
  if (reply != NULL)
    g_variant_get (reply, "(b)", &done);
  return done;
}

/**
 * naer_atspi_grab_focus:
 * @self: the bus
 * @node: an object
 *
 * Returns: whether it took the keyboard
 */
gboolean
naer_atspi_grab_focus (NaerAtspi      *self,
                       const NaerNode *node)
{
  g_autoptr (GVariant) reply = call (self, node, "org.a11y.atspi.Component", "GrabFocus", NULL,
                                     G_VARIANT_TYPE ("(b)"));
  gboolean grabbed = FALSE;

  if (reply != NULL)
    g_variant_get (reply, "(b)", &grabbed);
  return grabbed;
}

/**
 * naer_atspi_set_text:
 * @self: the bus
 * @node: a text field
 * @text: what to write
 *
 * Writes in a field as assistive technology does.
 *
 * Returns: whether the field took it
 */
gboolean
naer_atspi_set_text (NaerAtspi      *self,
                     const NaerNode *node,
                     const char     *text)
{
  g_autoptr (GVariant) reply = call (self, node, "org.a11y.atspi.EditableText", "SetTextContents",
                                     g_variant_new ("(s)", text), G_VARIANT_TYPE ("(b)"));
  gboolean written = FALSE;

  if (reply != NULL)
    g_variant_get (reply, "(b)", &written);
  return written;
}

/**
 * naer_atspi_describe:
 * @self: the bus
 * @root: where to begin
 *
 * Returns: (transfer full): the tree below @root as text, for the log of a failed test
 */
char *
naer_atspi_describe (NaerAtspi      *self,
                     const NaerNode *root)
{
  GString *text = g_string_new (NULL);

  describe_node (self, root, 0, text);
  return g_string_free_and_steal (text);
}

/**
 * naer_node_copy:
 * @node: an object
 *
 * Returns: (transfer full): a copy
 */
NaerNode *
naer_node_copy (const NaerNode *node)
{
  return node_new (node->bus_name, node->path);
}

/**
 * naer_node_free:
 * @node: (transfer full) (nullable): an object
 *
 * Frees it.
 */
void
naer_node_free (NaerNode *node)
{
  if (node == NULL)
    return;
  g_free (node->bus_name);
  g_free (node->path);
  g_free (node);
}
