/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-application.h"

#include "language/naer-resources.h"
#include "naer-actions.h"
#include "naer-config.h"
#include "naer-i18n.h"
#include "naer-ui-resources.h"
#include "naer-window.h"

#define METAINFO NAER_RESOURCE_PATH "/metainfo.xml"

struct _NaerApplication
{
  AdwApplication parent_instance;

  GSettings *settings;
  NaerDay today;
  gboolean sample;
};

G_DEFINE_FINAL_TYPE (NaerApplication, naer_application, ADW_TYPE_APPLICATION)

static NaerWindow *
ensure_window (NaerApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window == NULL)
    window = GTK_WINDOW (naer_window_new (self));
  if (DEVELOPMENT)
    gtk_widget_add_css_class (GTK_WIDGET (window), "devel");
  gtk_window_present (window);
  return NAER_WINDOW (window);
}

static void
quit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  GtkWindow *window;

  while ((window = gtk_application_get_active_window (GTK_APPLICATION (user_data))) != NULL)
    {
      gtk_window_close (window);
      if (gtk_application_get_active_window (GTK_APPLICATION (user_data)) == window)
        return;
    }
  g_application_quit (G_APPLICATION (user_data));
}

static void
about_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (user_data));
  AdwDialog *dialog = adw_about_dialog_new_from_appdata (METAINFO, PACKAGE_VERSION);
  AdwAboutDialog *about = ADW_ABOUT_DIALOG (dialog);

  adw_about_dialog_set_comments (about, _("Follow up absence with care. Nothing leaves this machine "
                                          "but what you print or export.\n\nNærvær helps you "
                                          "remember. It is not legal advice."));
  /* Translators: your names, one on each line */
  adw_about_dialog_set_translator_credits (about, _("translator-credits"));
  adw_dialog_present (dialog, GTK_WIDGET (window));
}

static AdwColorScheme
choose_scheme (const char *name)
{
  if (g_str_equal (name, "light"))
    return ADW_COLOR_SCHEME_FORCE_LIGHT;
  if (g_str_equal (name, "dark"))
    return ADW_COLOR_SCHEME_FORCE_DARK;
  return ADW_COLOR_SCHEME_DEFAULT;
}

static void
scheme_changed_cb (NaerApplication *self)
{
  g_autofree char *name = g_settings_get_string (self->settings, "colour-scheme");

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), choose_scheme (name));
}

/* What the launcher of the desktop offers beside opening the program. */
static gboolean
is_offered (const char *name)
{
  return g_str_equal (name, "phone-call") || g_str_equal (name, "lock");
}

static void
do_cb (GSimpleAction *action,
       GVariant      *parameter,
       gpointer       user_data)
{
  const char *name = g_variant_get_string (parameter, NULL);
  g_autofree char *full = g_strconcat ("win.", name, NULL);

  if (is_offered (name))
    gtk_widget_activate_action (GTK_WIDGET (ensure_window (NAER_APPLICATION (user_data))), full, NULL);
}

/* Asks the program that runs; one that does not run has nothing to lock, and is opened for the rest. */
static int
do_in_running (GApplication *application,
               const char   *name)
{
  g_autoptr (GError) error = NULL;

  if (!is_offered (name))
    {
      g_printerr (_("There is no action ‘%s’: phone-call or lock.\n"), name);
      return 2;
    }
  if (!g_application_register (application, NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  if (!g_application_get_is_remote (application))
    return g_str_equal (name, "lock") ? 0 : -1;
  g_action_group_activate_action (G_ACTION_GROUP (application), "do", g_variant_new_string (name));
  g_dbus_connection_flush_sync (g_application_get_dbus_connection (application), NULL, NULL);
  return 0;
}

static int
naer_application_handle_local_options (GApplication *application,
                                       GVariantDict *options)
{
  NaerApplication *self = NAER_APPLICATION (application);
  const char *today, *action;

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("naervaer %s\n", PACKAGE_VERSION);
      return 0;
    }
  g_variant_dict_lookup (options, "sample", "b", &self->sample);
  if (g_variant_dict_lookup (options, "today", "&s", &today) && !naer_day_parse_iso (today, &self->today))
    {
      g_printerr (_("‘%s’ is not a date. Write it as 2026-11-15.\n"), today);
      return 2;
    }
  if (g_variant_dict_lookup (options, "action", "&s", &action))
    return do_in_running (application, action);
  /* A program on another day or other data is not the one that already runs. */
  if (self->sample || self->today != NAER_DAY_NONE)
    g_application_set_flags (application,
                             g_application_get_flags (application) | G_APPLICATION_NON_UNIQUE);
  return -1;
}

/* The toolkit puts what is printed to a file in the desktop’s list of recent files, name and all.
 * Nothing is written there by this program, and what others wrote stays. */
static void
leave_recent_files_alone (void)
{
  GtkRecentManagerClass *class = g_type_class_ref (GTK_TYPE_RECENT_MANAGER);

  class->changed = NULL;
}

static void
naer_application_startup (GApplication *application)
{
  static const GActionEntry actions[] = {
    { .name = "quit", .activate = quit_cb },
    { .name = "about", .activate = about_cb },
    { .name = "do", .activate = do_cb, .parameter_type = "s" },
  };
  NaerApplication *self = NAER_APPLICATION (application);

  naer_resources_ensure ();
  naer_ui_register_resource ();
  G_APPLICATION_CLASS (naer_application_parent_class)->startup (application);

  self->settings = g_settings_new (SETTINGS_ID);
  g_signal_connect_object (self->settings, "changed::colour-scheme", G_CALLBACK (scheme_changed_cb), self,
                           G_CONNECT_SWAPPED);
  scheme_changed_cb (self);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  naer_actions_install (GTK_APPLICATION (self));
  gtk_window_set_default_icon_name (APPLICATION_ID);
  leave_recent_files_alone ();
}

static void
naer_application_activate (GApplication *application)
{
  NaerApplication *self = NAER_APPLICATION (application);
  g_autofree char *uri = g_settings_get_string (self->settings, "data-file");
  NaerWindow *window = ensure_window (self);

  if (naer_window_get_session (window) != NULL)
    return;
  if (self->sample)
    naer_window_open_sample (window);
  else if (uri[0] != '\0')
    {
      g_autoptr (GFile) file = g_file_new_for_uri (uri);

      naer_window_open_file_at_start (window, file);
    }
}

static void
naer_application_open (GApplication  *application,
                       GFile        **files,
                       int            n_files,
                       const char    *hint)
{
  naer_window_open_file (ensure_window (NAER_APPLICATION (application)), files[0]);
}

static void
naer_application_finalize (GObject *object)
{
  NaerApplication *self = NAER_APPLICATION (object);

  g_clear_object (&self->settings);
  G_OBJECT_CLASS (naer_application_parent_class)->finalize (object);
}

static void
naer_application_class_init (NaerApplicationClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GApplicationClass *application_class = G_APPLICATION_CLASS (class);

  object_class->finalize = naer_application_finalize;
  application_class->handle_local_options = naer_application_handle_local_options;
  application_class->startup = naer_application_startup;
  application_class->activate = naer_application_activate;
  application_class->open = naer_application_open;
}

static void
naer_application_init (NaerApplication *self)
{
  static const GOptionEntry options[] = {
    { "today", 0, 0, G_OPTION_ARG_STRING, NULL, N_("Take this day for today"), N_("DATE") },
    { "sample", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Open the sample data"), NULL },
    { "action", 0, 0, G_OPTION_ARG_STRING, NULL, N_("Do this in the program that runs: phone-call or lock"), N_("NAME") },
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Show the version"), NULL },
    { NULL }
  };

  g_application_add_main_option_entries (G_APPLICATION (self), options);
  g_application_set_option_context_parameter_string (G_APPLICATION (self), _("[FILE]"));
}

/**
 * naer_application_new:
 *
 * Returns: (transfer full): the program
 */
NaerApplication *
naer_application_new (void)
{
  return g_object_new (NAER_TYPE_APPLICATION,
                       "application-id", APPLICATION_ID,
                       "resource-base-path", NAER_RESOURCE_PATH,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       /* or GTK does not tell when the screen is locked */
                       "register-session", TRUE,
                       NULL);
}

/**
 * naer_application_get_today:
 * @self: the program
 *
 * Returns: the day given with `--today`, or %NAER_DAY_NONE
 */
NaerDay
naer_application_get_today (NaerApplication *self)
{
  g_return_val_if_fail (NAER_IS_APPLICATION (self), NAER_DAY_NONE);

  return self->today;
}

/**
 * naer_application_get_settings:
 * @self: the program
 *
 * Returns: (transfer none): what this person has chosen
 */
GSettings *
naer_application_get_settings (NaerApplication *self)
{
  g_return_val_if_fail (NAER_IS_APPLICATION (self), NULL);

  return self->settings;
}
