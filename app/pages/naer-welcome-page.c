/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-welcome-page.h"

#include "language/naer-resources.h"

struct _NaerWelcomePage
{
  AdwBin parent_instance;

  char *file_name;
  char *problem;

  GtkStack *stack;
};

G_DEFINE_FINAL_TYPE (NaerWelcomePage, naer_welcome_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_FILE_NAME,
  PROP_PROBLEM,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
naer_welcome_page_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  NaerWelcomePage *self = NAER_WELCOME_PAGE (object);

  switch (prop_id)
    {
    case PROP_FILE_NAME:
      g_value_set_string (value, self->file_name);
      break;
    case PROP_PROBLEM:
      g_value_set_string (value, self->problem);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
naer_welcome_page_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_WELCOME_PAGE);
  G_OBJECT_CLASS (naer_welcome_page_parent_class)->dispose (object);
}

static void
naer_welcome_page_finalize (GObject *object)
{
  NaerWelcomePage *self = NAER_WELCOME_PAGE (object);

  g_free (self->file_name);
  g_free (self->problem);
  G_OBJECT_CLASS (naer_welcome_page_parent_class)->finalize (object);
}

static void
naer_welcome_page_class_init (NaerWelcomePageClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = naer_welcome_page_dispose;
  object_class->finalize = naer_welcome_page_finalize;
  object_class->get_property = naer_welcome_page_get_property;

  properties[PROP_FILE_NAME] = g_param_spec_string ("file-name", NULL, NULL, NULL, flags);
  properties[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/welcome-page.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerWelcomePage, stack);
}

static void
naer_welcome_page_init (NaerWelcomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_welcome_page_show_file:
 * @self: a welcome page
 * @file: (nullable): the data file that is locked, %NULL when none has been chosen
 *
 * Offers to unlock a file, or to begin.
 */
void
naer_welcome_page_show_file (NaerWelcomePage *self,
                             GFile           *file)
{
  g_autofree char *name = file != NULL ? g_file_get_basename (file) : NULL;

  g_return_if_fail (NAER_IS_WELCOME_PAGE (self));

  if (g_set_str (&self->file_name, name))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE_NAME]);
  gtk_stack_set_visible_child_name (self->stack, file != NULL ? "locked" : "first");
}

/**
 * naer_welcome_page_show_opening:
 * @self: a welcome page
 *
 * Says that data is being opened.
 */
void
naer_welcome_page_show_opening (NaerWelcomePage *self)
{
  g_return_if_fail (NAER_IS_WELCOME_PAGE (self));

  gtk_stack_set_visible_child_name (self->stack, "opening");
}

/**
 * naer_welcome_page_show_problem:
 * @self: a welcome page
 * @problem: what went wrong, in a sentence
 *
 * Says why the data could not be opened and what can be done.
 */
void
naer_welcome_page_show_problem (NaerWelcomePage *self,
                                const char      *problem)
{
  g_autofree char *escaped = g_markup_escape_text (problem, -1);

  g_return_if_fail (NAER_IS_WELCOME_PAGE (self));

  if (g_set_str (&self->problem, escaped))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
  gtk_stack_set_visible_child_name (self->stack, "error");
}
