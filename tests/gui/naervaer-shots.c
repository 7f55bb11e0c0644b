/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-application.h"
#include "naer-calendar-page.h"
#include "naer-i18n.h"
#include "naer-shots.h"

/* Pictures of every page and dialog, drawn by the program itself. */

static const char *folder;
static gboolean all;
static GPtrArray *chosen; /* of NaerScene */
static int status;

static void
save_picture (NaerStage  *stage,
              const char *path)
{
  GtkWidget *widget = GTK_WIDGET (stage->window);
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);

  /* A window that is just being laid out has nothing to show yet. */
  while (node == NULL)
    {
      g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();

      gdk_paintable_snapshot (paintable, snapshot, width, height);
      node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
      if (node == NULL)
        naer_stage_settle (stage);
    }
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (widget)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, width, height));
  if (!gdk_texture_save_to_png (texture, path))
    {
      g_printerr ("Cannot write ‘%s’\n", path);
      status = 1;
    }
  else
    g_print ("%s\n", path);
}

/* The calendar of the one who has most to show, as it comes out of the printer. */
static void
save_paper (NaerStage *stage)
{
  NaerSession *session = naer_stage_get_session (stage);
  const NaerCalendarPageOptions options = {
    .today = naer_session_get_today (session),
    .years = 3,
    .language = naer_i18n_language (),
  };
  g_autoptr (NaerCalendarPage) page =
      naer_calendar_page_new (naer_session_get_employee (session, stage->employee), &options);
  g_autoptr (GFile) pdf = g_file_new_build_filename (folder, "calendar-paper.pdf", NULL);
  g_autoptr (GFile) png = g_file_new_build_filename (folder, "calendar-paper.png", NULL);
  g_autoptr (GError) error = NULL;

  if (naer_calendar_page_write_pdf (page, pdf, &error) && naer_calendar_page_write_png (page, png, 110, &error))
    g_print ("%s\n%s\n", g_file_peek_path (pdf), g_file_peek_path (png));
  else
    {
      g_printerr ("%s\n", error->message);
      status = 1;
    }
}

static gboolean
is_named (const NaerScene   *scene,
          const char *const *names)
{
  return names == NULL || g_strv_contains (names, scene->name);
}

static void
take_scenes (const char        *suffix,
             const char *const *names,
             int                width,
             int                height)
{
  g_autoptr (NaerStage) stage = naer_stage_new (width, height);

  if (!all)
    save_paper (stage);
  for (guint i = 0; i < chosen->len; i++)
    {
      const NaerScene *scene = chosen->pdata[i];
      g_autofree char *name = g_strdup_printf ("%s%s.png", scene->name, suffix);
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (!is_named (scene, names))
        continue;
      if (!naer_stage_enter (stage, scene))
        {
          g_printerr ("%s: %s\n", name, (scene->flags & NAER_SCENE_DIALOG) != 0
                                          ? "the dialog does not show"
                                          : "a dialog stands in the way");
          status = 1;
        }
      save_picture (stage, path);
      naer_stage_leave (stage);
    }
}

static void
set_scheme (AdwColorScheme scheme)
{
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), scheme);
}

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

/* Text of twice the size, as someone with weak eyes has it. */
static void
take_large_text (void)
{
  static const char *const names[] = { "overview", "unit", "calendar", "follow-up", "what-if",
                                       "contact", "preview", "import-source", "import-plan", NULL };
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * dpi, NULL);
  take_scenes ("-large-wide", names, 1280, 860);
  take_scenes ("-large-360", names, 360, 720);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

static gboolean
take_all_cb (gpointer application)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, "gtk-decoration-layout",
                ":close", NULL);
  remove_edge ();
  set_scheme (ADW_COLOR_SCHEME_FORCE_LIGHT);
  if (!all)
    take_scenes ("", NULL, 1280, 860);
  else
    {
      take_scenes ("-light-wide", NULL, 1280, 860);
      take_scenes ("-light-360", NULL, 360, 720);
      take_large_text ();
      set_scheme (ADW_COLOR_SCHEME_FORCE_DARK);
      take_scenes ("-dark-wide", NULL, 1280, 860);
      take_scenes ("-dark-360", NULL, 360, 720);
    }
  g_application_release (application);
  g_application_quit (application);
  return G_SOURCE_REMOVE;
}

static void
activate_cb (GApplication *application)
{
  g_signal_stop_emission_by_name (application, "activate");
  g_application_hold (application);
  g_idle_add (take_all_cb, application);
}

int
main (int    argc,
      char **argv)
{
  static const char *const arguments[] = { "naervaer", "--sample", "--today=2026-11-15" };
  g_autoptr (NaerApplication) application = NULL;
  g_autoptr (GPtrArray) scenes = NULL;
  int result;

  if (argc < 3 || (!g_str_equal (argv[1], "--demo") && !g_str_equal (argv[1], "--all")))
    {
      g_printerr ("naervaer-shots --demo | --all DIR [SCENE…]\n");
      return 2;
    }
  all = g_str_equal (argv[1], "--all");
  folder = argv[2];
  chosen = scenes = naer_shots_choose ((const char *const *) argv + 3);
  g_mkdir_with_parents (folder, 0755);

  if (chosen->len == 0)
    {
      g_printerr ("No page or dialog is called so\n");
      return 2;
    }
  naer_i18n_init ();
  application = naer_application_new ();
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), NULL);
  result = g_application_run (G_APPLICATION (application), G_N_ELEMENTS (arguments),
                              (char **) arguments);
  return result != 0 ? result : status;
}
