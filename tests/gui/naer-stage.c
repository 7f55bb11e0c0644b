/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-stage.h"

#include "naer-application.h"
#include "naer-i18n.h"

#define SETTLE_FRAMES 5

/* Without a window manager the window draws an edge of its own, which is no part of the program. */
static void
remove_edge (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_string (provider, "window { margin: 0; padding: 0; border: none; "
                                               "box-shadow: none; outline: none; }");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_USER);
}

static gboolean
perform_cb (gpointer user_data)
{
  void (*perform) (void) = user_data;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, "gtk-decoration-layout",
                ":close", NULL);
  remove_edge ();
  perform ();
  g_application_release (g_application_get_default ());
  g_application_quit (g_application_get_default ());
  return G_SOURCE_REMOVE;
}

static void
activate_cb (GApplication *application,
             gpointer      user_data)
{
  g_signal_stop_emission_by_name (application, "activate");
  g_application_hold (application);
  g_idle_add (perform_cb, user_data);
}

/* Runs the program, in which @perform makes stages; returns its exit code. */
int
naer_stage_run (void (*perform) (void))
{
  static const char *const arguments[] = { "naervaer", "--sample", "--today=2026-11-15" };
  g_autoptr (NaerApplication) application = NULL;

  naer_i18n_init ();
  application = naer_application_new ();
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), perform);
  return g_application_run (G_APPLICATION (application), G_N_ELEMENTS (arguments), (char **) arguments);
}

static int tests_status;

static void
run_tests (void)
{
  tests_status = g_test_run ();
}

/* Runs the tests of GLib in the program; returns the exit code of either. */
int
naer_stage_run_tests (void)
{
  int status = naer_stage_run (run_tests);

  return status != 0 ? status : tests_status;
}

/* Text of twice the size, as someone with weak eyes has it. */
void
naer_stage_set_large_text (gboolean large)
{
  static int dpi;
  GtkSettings *settings = gtk_settings_get_default ();

  if (dpi == 0)
    g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", large ? 2 * dpi : dpi, NULL);
}

/* The one who has most to show: the longest absence that still goes on. */
static gint64
choose_employee (NaerSession *session)
{
  const NaerFacts *facts = naer_session_get_facts (session);
  guint longest = 0;
  gint64 row = 0;

  for (guint i = 0; i < facts->employees->len; i++)
    {
      const NaerEmployee *employee = facts->employees->pdata[i];
      GPtrArray *timelines = naer_session_get_timelines (session, employee->row_id);
      const NaerCaseTimeline *last = timelines->len > 0 ? timelines->pdata[timelines->len - 1] : NULL;

      if (last == NULL || !last->absence_case->absent_today || employee->absences->len <= longest)
        continue;
      longest = employee->absences->len;
      row = employee->row_id;
    }
  return row;
}

NaerStage *
naer_stage_new (int width,
                int height)
{
  NaerStage *self = g_new0 (NaerStage, 1);
  GApplication *application = g_application_get_default ();

  self->window = naer_window_new (NAER_APPLICATION (application));
  gtk_window_set_default_size (GTK_WINDOW (self->window), width, height);
  gtk_window_present (GTK_WINDOW (self->window));
  naer_window_open_sample (self->window);
  while (naer_stage_get_session (self) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_set_object (&self->sample, naer_stage_get_session (self));
  self->employee = choose_employee (self->sample);
  return self;
}

void
naer_stage_free (NaerStage *self)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  g_clear_object (&self->sample);
  g_free (self);
}

/* As the program is the first time that it is opened. */
static void
reset (NaerStage *self)
{
  GSettings *settings = naer_application_get_settings (NAER_APPLICATION (g_application_get_default ()));
  static const char *const keys[] = { "calendar-years", "calendar-layout", "show-cases",
                                      "show-measures", "show-employer-period" };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (settings, keys[i]);
  naer_session_set_with_proposals (self->sample, FALSE);
  naer_stage_do_action (self, "win.zoom-normal");
}

/* Shows a scene; FALSE when a dialog is missing or stands in the way. */
gboolean
naer_stage_enter (NaerStage       *self,
                  const NaerScene *scene)
{
  NaerSession *session = (scene->flags & NAER_SCENE_CLOSED) ? NULL : self->sample;
  GtkWidget *dialog;

  if (naer_stage_get_session (self) != session)
    naer_window_set_session (self->window, session);
  if (session != NULL)
    reset (self);
  scene->show (self);
  naer_stage_settle (self);
  dialog = naer_stage_get_dialog (self);
  return (dialog != NULL && gtk_widget_get_mapped (dialog) && gtk_widget_get_height (dialog) > 1) ==
         ((scene->flags & NAER_SCENE_DIALOG) != 0);
}

/* Closes the dialogs of a scene. */
void
naer_stage_leave (NaerStage *self)
{
  GtkWidget *dialog;

  while ((dialog = naer_stage_get_dialog (self)) != NULL)
    {
      adw_dialog_force_close (ADW_DIALOG (dialog));
      naer_stage_settle (self);
    }
}

static gboolean
count_frame_cb (GtkWidget     *widget,
                GdkFrameClock *clock,
                gpointer       user_data)
{
  guint *n_left = user_data;

  *n_left -= *n_left > 0;
  return G_SOURCE_CONTINUE;
}

/* Lets the program do what it has to, until it has drawn some frames and is not busy. */
void
naer_stage_settle (NaerStage *self)
{
  naer_stage_wait_frames (self, SETTLE_FRAMES);
}

void
naer_stage_wait_frames (NaerStage *self,
                        guint      n_frames)
{
  NaerSession *session = naer_stage_get_session (self);
  guint n_left = n_frames;
  guint tick = gtk_widget_add_tick_callback (GTK_WIDGET (self->window), count_frame_cb, &n_left, NULL);

  while (n_left > 0 || (session != NULL && naer_session_is_busy (session)))
    g_main_context_iteration (NULL, TRUE);
  gtk_widget_remove_tick_callback (GTK_WIDGET (self->window), tick);
}

NaerSession *
naer_stage_get_session (NaerStage *self)
{
  return naer_window_get_session (self->window);
}

GtkWidget *
naer_stage_get_dialog (NaerStage *self)
{
  return GTK_WIDGET (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self->window)));
}

/* The first widget of a type in or below another. */
GtkWidget *
naer_stage_find (GtkWidget *widget,
                 GType      type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = naer_stage_find (child, type);
  return found;
}

void
naer_stage_scroll_to (GtkWidget *widget)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);

  gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), widget, NULL);
}

void
naer_stage_present (NaerStage *self,
                    gpointer   dialog)
{
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self->window));
}

void
naer_stage_do_action (NaerStage  *self,
                      const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (self->window), action, NULL);
}

/* The page of the one who has most to show. */
void
naer_stage_show_tab (NaerStage  *self,
                     const char *tab)
{
  naer_window_show_employee (self->window, self->employee);
  naer_window_show_tab (self->window, tab);
}
