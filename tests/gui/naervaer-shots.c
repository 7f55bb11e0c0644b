/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-calendar-page.h"
#include "naer-i18n.h"
#include "naer-shots.h"

/* Pictures of every page and dialog, drawn by the program itself. */

static const char *folder;
static gboolean demo;
static char *scheme_list, *width, *text;
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
  int w = gtk_widget_get_width (widget);
  int h = gtk_widget_get_height (widget);

  /* A window that is just being laid out has nothing to show yet. */
  while (node == NULL)
    {
      g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();

      gdk_paintable_snapshot (paintable, snapshot, w, h);
      node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
      if (node == NULL)
        naer_stage_settle (stage);
    }
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (widget)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, w, h));
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

static void
take_scene (NaerStage       *stage,
            const NaerScene *scene,
            const char      *suffix)
{
  g_autofree char *name = g_strdup_printf ("%s%s.png", scene->name, suffix);
  g_autofree char *path = g_build_filename (folder, name, NULL);

  if (!naer_stage_enter (stage, scene))
    {
      g_printerr ("%s: %s\n", name, (scene->flags & NAER_SCENE_DIALOG) != 0 ? "the dialog does not show"
                                                                            : "a dialog stands in the way");
      status = 1;
    }
  save_picture (stage, path);
  naer_stage_leave (stage);
}

static void
take_scenes (const char *suffix,
             gboolean    narrow)
{
  g_autoptr (NaerStage) stage = narrow ? naer_stage_new (360, 720) : naer_stage_new (1280, 860);

  if (demo)
    save_paper (stage);
  for (guint i = 0; i < chosen->len; i++)
    take_scene (stage, chosen->pdata[i], suffix);
}

/* Whether a list such as `wide,360` names something; everything is named by no list. */
static gboolean
is_named (const char *list,
          const char *name)
{
  g_auto (GStrv) names = list != NULL ? g_strsplit (list, ",", -1) : NULL;

  return names == NULL || g_strv_contains ((const char *const *) names, name);
}

static void
take_scheme (const char *scheme)
{
  static const char *const texts[] = { "100", "200" }, *const widths[] = { "wide", "360" };

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      g_str_has_suffix (scheme, "dark") ? ADW_COLOR_SCHEME_FORCE_DARK
                                                                        : ADW_COLOR_SCHEME_FORCE_LIGHT);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    for (guint j = 0; j < G_N_ELEMENTS (widths); j++)
      {
        g_autofree char *suffix =
          g_strdup_printf ("-%s-%s%s", scheme, widths[j], i == 0 ? "" : "-large");

        if (!is_named (text, texts[i]) || !is_named (width, widths[j]))
          continue;
        naer_stage_set_large_text (i == 1);
        take_scenes (suffix, j == 1);
      }
}

static void
take_all (void)
{
  static const char *const schemes[] = { "light", "dark", "contrast", "contrast-dark" };

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_LIGHT);
  if (demo)
    {
      take_scenes ("", FALSE);
      return;
    }
  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    if (is_named (scheme_list, schemes[i]) &&
        g_str_has_prefix (schemes[i], "contrast") ==
          adw_style_manager_get_high_contrast (adw_style_manager_get_default ()))
      take_scheme (schemes[i]);
}

int
main (int    argc,
      char **argv)
{
  const GOptionEntry entries[] = {
    { "demo", 0, 0, G_OPTION_ARG_NONE, &demo, "Light, wide, and the calendar on paper", NULL },
    { "scheme", 0, 0, G_OPTION_ARG_STRING, &scheme_list, "light, dark; contrast, contrast-dark", "LIST" },
    { "width", 0, 0, G_OPTION_ARG_STRING, &width, "wide, 360", "LIST" },
    { "text", 0, 0, G_OPTION_ARG_STRING, &text, "100, 200", "LIST" },
    { NULL }
  };
  g_autoptr (GOptionContext) context = g_option_context_new ("DIR [SCENE…]");
  g_autoptr (GPtrArray) scenes = NULL;
  g_autoptr (GError) error = NULL;
  int result;

  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || argc < 2)
    {
      g_printerr ("%s\n", error != NULL ? error->message : "Where shall the pictures be?");
      return 2;
    }
  folder = argv[1];
  chosen = scenes = naer_shots_choose ((const char *const *) argv + 2);
  if (chosen->len == 0)
    {
      g_printerr ("No page or dialog is called so\n");
      return 2;
    }
  g_mkdir_with_parents (folder, 0755);
  result = naer_stage_run (take_all);
  return result != 0 ? result : status;
}
