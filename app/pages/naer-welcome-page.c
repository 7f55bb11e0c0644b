/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-welcome-page.h"

#include "data/naer-store-error.h"
#include "language/naer-resources.h"
#include "naer-i18n.h"

struct _NaerWelcomePage
{
  AdwBin parent_instance;

  char *file_name;
  char *problem;

  GtkStack *stack;
  AdwStatusPage *problem_page;
  GtkBox *ways;
  GtkWidget *again_button;
  GtkWidget *backup_button;
  GtkWidget *sheet_button;
  GtkWidget *newest_button;
  GtkWidget *go_on_button;
  GtkWidget *create_button;
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
  gtk_widget_class_bind_template_child (widget_class, NaerWelcomePage, problem_page);
  gtk_widget_class_bind_template_child (widget_class, NaerWelcomePage, ways);
  gtk_widget_class_bind_template_child (widget_class, NaerWelcomePage, again_button);
  gtk_widget_class_bind_template_child (widget_class, NaerWelcomePage, backup_button);
  gtk_widget_class_bind_template_child (widget_class, NaerWelcomePage, sheet_button);
  gtk_widget_class_bind_template_child (widget_class, NaerWelcomePage, newest_button);
  gtk_widget_class_bind_template_child (widget_class, NaerWelcomePage, go_on_button);
  gtk_widget_class_bind_template_child (widget_class, NaerWelcomePage, create_button);
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

/* What helps: what is not offered would lead nowhere, and one is the likely way. */
typedef enum
{
  WAY_AGAIN = 1 << 0,
  WAY_BACKUP = 1 << 1,
  WAY_SHEET = 1 << 2,
  WAY_NEWEST = 1 << 3,
  WAY_GO_ON = 1 << 4,
  WAY_CREATE = 1 << 5,
} Ways;

typedef struct
{
  const char *title;
  Ways ways;
  Ways best;
} Problem;

static const Problem other_problem = { N_("The Data File Could Not Be Opened"), WAY_AGAIN | WAY_BACKUP | WAY_SHEET,
                                       WAY_AGAIN };

static const Problem problems[] = {
  [NAER_STORE_ERROR_NEWER] = { N_("Written by a Newer Nærvær"), WAY_AGAIN, 0 },
  [NAER_STORE_ERROR_DAMAGED] = { N_("The Data File Is Damaged"), WAY_AGAIN | WAY_BACKUP, WAY_BACKUP },
  [NAER_STORE_ERROR_IN_USE] = { N_("The Data File Is Open Elsewhere"), WAY_AGAIN, WAY_AGAIN },
  [NAER_STORE_ERROR_MISSING] = { N_("The Data File Is Not There"), WAY_AGAIN | WAY_BACKUP, WAY_AGAIN },
  [NAER_STORE_ERROR_NETWORK_DRIVE] = { N_("The Data File Is on a Network Drive"), WAY_AGAIN, 0 },
  [NAER_STORE_ERROR_LENT] = { N_("The Data File Lies Outside Nærvær’s Folder"), 0, 0 },
  [NAER_STORE_ERROR_OVER] = { N_("Your Time as a Deputy Is Over"), 0, 0 },
  [NAER_STORE_ERROR_KEY_FILE] = { N_("The Key File Is Missing"), WAY_AGAIN | WAY_BACKUP | WAY_SHEET, WAY_SHEET },
};

static const Problem *
find_problem (const GError *error)
{
  if (error->domain == NAER_STORE_ERROR && (guint) error->code < G_N_ELEMENTS (problems) &&
      problems[error->code].title != NULL)
    return &problems[error->code];
  return &other_problem;
}

/* The likely way comes first. */
static void
offer (NaerWelcomePage *self,
       GtkWidget       *button,
       const Problem   *problem,
       Ways             way)
{
  gtk_widget_set_visible (button, (problem->ways & way) != 0);
  if (problem->best == way)
    {
      gtk_widget_add_css_class (button, "suggested-action");
      gtk_box_reorder_child_after (self->ways, button, NULL);
    }
  else
    gtk_widget_remove_css_class (button, "suggested-action");
}

static void
show (NaerWelcomePage *self,
      const Problem   *problem,
      const char      *title,
      const char      *text)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);

  adw_status_page_set_title (self->problem_page, title);
  offer (self, self->go_on_button, problem, WAY_GO_ON);
  offer (self, self->again_button, problem, WAY_AGAIN);
  offer (self, self->backup_button, problem, WAY_BACKUP);
  offer (self, self->sheet_button, problem, WAY_SHEET);
  offer (self, self->newest_button, problem, WAY_NEWEST);
  offer (self, self->create_button, problem, WAY_CREATE);
  if (g_set_str (&self->problem, markup))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
  gtk_stack_set_visible_child_name (self->stack, "error");
}

/**
 * naer_welcome_page_show_problem:
 * @self: a welcome page
 * @error: why the data file could not be opened
 *
 * Says why, and offers what can be done about it.
 */
void
naer_welcome_page_show_problem (NaerWelcomePage *self,
                                const GError    *error)
{
  Problem problem = *find_problem (error);

  g_return_if_fail (NAER_IS_WELCOME_PAGE (self));

  problem.ways |= WAY_CREATE;
  show (self, &problem, _(problem.title),
        error->domain == NAER_STORE_ERROR ? naer_store_error_describe (error, naer_i18n_language ())
                                          : error->message);
}

/**
 * naer_welcome_page_show_older:
 * @self: a welcome page
 * @title: what it is
 * @text: what that means
 * @backup: (nullable): the newest backup, when it is newer than the file
 *
 * Says that the file is not the one that this computer saw last, and asks what to do about it.
 */
void
naer_welcome_page_show_older (NaerWelcomePage *self,
                              const char      *title,
                              const char      *text,
                              const char      *backup)
{
  Problem problem = { title, WAY_BACKUP | WAY_GO_ON, 0 };

  g_return_if_fail (NAER_IS_WELCOME_PAGE (self));

  if (backup != NULL)
    {
      problem.ways |= WAY_NEWEST;
      problem.best = WAY_NEWEST;
      gtk_actionable_set_action_target (GTK_ACTIONABLE (self->newest_button), "s", backup);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->newest_button), "win.restore");
    }
  show (self, &problem, title, text);
}
