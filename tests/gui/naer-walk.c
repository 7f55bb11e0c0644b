/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-walk.h"

#include <adwaita.h>

/* Every text of a page or dialog: shown, spoken, in a tooltip, in an empty field, in a menu. */

/* A calendar says much the same of each day. */
#define MAX_DRAWN_PARTS 60

typedef struct
{
  NaerTextFunc func;
  gpointer user_data;
} Walk;

/* What a widget is, and what it is in. */
char *
naer_walk_describe (GtkWidget *widget)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < 7 && widget != NULL; i++, widget = gtk_widget_get_parent (widget))
    g_string_append_printf (path, "%s%s", i == 0 ? "" : " < ", G_OBJECT_TYPE_NAME (widget));
  return g_string_free_and_steal (path);
}

/* What is spoken of something, NULL when nothing was said. The toolkit tells only what differs. */
char *
naer_walk_get_label (GtkAccessible         *accessible,
                     GtkAccessibleProperty  property)
{
  g_autofree char *found = NULL;

  if (!gtk_test_accessible_has_property (accessible, property))
    return NULL;
  found = gtk_test_accessible_check_property (accessible, property, "\x01");
  return found != NULL && *found != '\0' ? g_steal_pointer (&found) : NULL;
}

static char *
find_text (GtkWidget *widget)
{
  char *found = GTK_IS_LABEL (widget) && *gtk_label_get_text (GTK_LABEL (widget)) != '\0'
                  ? g_strdup (gtk_label_get_text (GTK_LABEL (widget)))
                  : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    if (!GTK_IS_POPOVER (child))
      found = find_text (child);
  return found;
}

static char *
get_own_name (GtkWidget *widget)
{
  char *name = naer_walk_get_label (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL);

  if (name == NULL)
    name = find_text (widget);
  if (name == NULL)
    name = g_strdup (gtk_widget_get_tooltip_text (widget));
  if (name == NULL)
    name = naer_walk_get_label (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER);
  if (name == NULL && ADW_IS_PREFERENCES_ROW (widget))
    name = g_strdup (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)));
  if (name == NULL && gtk_test_accessible_has_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY))
    name = g_strdup ("?");
  return name;
}

/* What the toolkit makes of several parts, one of which takes the keyboard. */
static gboolean
is_part_of_parent (GtkWidget *widget)
{
  return GTK_IS_TEXT (widget) || GTK_IS_SPIN_BUTTON (widget) ||
         (GTK_IS_TOGGLE_BUTTON (widget) && GTK_IS_MENU_BUTTON (gtk_widget_get_parent (widget)));
}

/* What takes the keyboard, and is told of: the widget, or what it is a part of. */
GtkWidget *
naer_walk_get_whole (GtkWidget *widget)
{
  while (is_part_of_parent (widget))
    {
      widget = gtk_widget_get_parent (widget);
      while (GTK_IS_BOX (widget) || GTK_IS_STACK (widget) || g_str_equal (G_OBJECT_TYPE_NAME (widget), "AdwGizmo"))
        widget = gtk_widget_get_parent (widget);
    }
  return widget;
}

/* What a widget is called: what was said of it, or what stands in it; NULL when it has no name. */
char *
naer_walk_get_name (GtkWidget *widget)
{
  char *name = get_own_name (widget);

  return name != NULL ? name : get_own_name (naer_walk_get_whole (widget));
}

static void
tell (Walk       *walk,
      const char *where,
      const char *kind,
      const char *text)
{
  g_autofree char *place = g_strdup_printf ("%s of %s", kind, where);

  if (text != NULL && *text != '\0')
    walk->func (place, text, walk->user_data);
}

static void
tell_spoken (Walk          *walk,
             const char    *where,
             GtkAccessible *accessible)
{
  static const GtkAccessibleProperty spoken[] = {
    GTK_ACCESSIBLE_PROPERTY_LABEL, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, GTK_ACCESSIBLE_PROPERTY_ROLE_DESCRIPTION,
    GTK_ACCESSIBLE_PROPERTY_HELP_TEXT,
  };

  for (guint i = 0; i < G_N_ELEMENTS (spoken); i++)
    {
      g_autofree char *text = naer_walk_get_label (accessible, spoken[i]);

      tell (walk, where, "spoken", text);
    }
}

static void
tell_menu (Walk       *walk,
           const char *where,
           GMenuModel *menu)
{
  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      static const char *const links[] = { G_MENU_LINK_SECTION, G_MENU_LINK_SUBMENU };
      g_autofree char *label = NULL;

      if (g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_LABEL, "s", &label))
        tell (walk, where, "menu", label);
      for (guint j = 0; j < G_N_ELEMENTS (links); j++)
        {
          g_autoptr (GMenuModel) link = g_menu_model_get_item_link (menu, i, links[j]);

          if (link != NULL)
            tell_menu (walk, where, link);
        }
    }
}

static void
tell_shown (Walk       *walk,
            const char *where,
            GtkWidget  *widget)
{
  static const char *const empty[] = { "placeholder-text", "placeholder" };

  tell (walk, where, "tooltip", gtk_widget_get_tooltip_text (widget));
  if (GTK_IS_LABEL (widget))
    tell (walk, where, "label", gtk_label_get_text (GTK_LABEL (widget)));
  if (GTK_IS_MENU_BUTTON (widget) && gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (widget)) != NULL)
    tell_menu (walk, where, gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (widget)));
  for (guint i = 0; i < G_N_ELEMENTS (empty); i++)
    if (g_object_class_find_property (G_OBJECT_GET_CLASS (widget), empty[i]) != NULL)
      {
        g_autofree char *text = NULL;

        g_object_get (widget, empty[i], &text, NULL);
        tell (walk, where, "empty field", text);
      }
}

/* What is drawn hands out parts that are no widgets. */
static void
tell_drawn (Walk          *walk,
            const char    *where,
            GtkAccessible *accessible,
            guint         *n_left)
{
  g_autoptr (GtkAccessible) child = gtk_accessible_get_first_accessible_child (accessible);

  while (child != NULL && *n_left > 0)
    {
      GtkAccessible *next = gtk_accessible_get_next_accessible_sibling (child);

      if (!GTK_IS_WIDGET (child))
        {
          *n_left -= 1;
          tell_spoken (walk, where, child);
          tell_drawn (walk, where, child, n_left);
        }
      g_object_unref (child);
      child = next;
    }
}

/* The toolkit's own windows speak for themselves. */
static gboolean
is_of_the_toolkit (GtkWidget *widget)
{
  static const char *const types[] = { "AdwAboutDialog", "AdwBackButton", "AdwSheetControls", "GtkCalendar",
                                       "GtkWindowControls", NULL };

  return g_strv_contains (types, G_OBJECT_TYPE_NAME (widget)) ||
         (GTK_IS_BUTTON (widget) && gtk_widget_get_ancestor (widget, ADW_TYPE_PASSWORD_ENTRY_ROW) != NULL);
}

static void
walk_widget (Walk      *walk,
             GtkWidget *widget)
{
  g_autofree char *where = NULL;
  guint n_left = MAX_DRAWN_PARTS;

  if (!gtk_widget_get_child_visible (widget) || !gtk_widget_get_visible (widget) || is_of_the_toolkit (widget))
    return;
  where = naer_walk_describe (widget);
  tell_shown (walk, where, widget);
  tell_spoken (walk, where, GTK_ACCESSIBLE (widget));
  tell_drawn (walk, where, GTK_ACCESSIBLE (widget), &n_left);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    walk_widget (walk, child);
}

/* Calls @func for every text of a part of a window. */
void
naer_walk_texts (GtkWidget    *part,
                 NaerTextFunc  func,
                 gpointer      user_data)
{
  Walk walk = { func, user_data };

  walk_widget (&walk, part);
}

static GLogWriterOutput
write_log_cb (GLogLevelFlags   level,
              const GLogField *fields,
              gsize            n_fields,
              gpointer         user_data)
{
  for (gsize i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].key, "MESSAGE") && g_str_has_prefix (fields[i].value, "Trying to measure "))
      return G_LOG_WRITER_HANDLED;
  return g_log_writer_default (level, fields, n_fields, user_data);
}

/* Lets what does not fit be the matter of another test; once in a program. */
void
naer_walk_ignore_fit (void)
{
  g_log_set_writer_func (write_log_cb, NULL, NULL);
}
