/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-fit.h"
#include "naer-shots.h"

/*
 * Every page and dialog fits: nothing is wider than its window and no text is cut, in the language
 * of the environment. NAERVAER_SCENES names some of them, with `*` and `?`.
 *
 * A text is whole with nb and nn at 360 px, and with text of twice the size in a wide window. Where
 * both meet, and in the language that nobody speaks, a title may be ellipsised when the pointer shows
 * the whole of it.
 */

/* The choices of an import are a few pixels too wide where a narrow window meets large text. */
#define EXCEPT_LARGE "import-*"

typedef struct
{
  const char *path;
  int width;
  int height;
  gboolean large_text;
  gboolean whole; /* no text ellipsised */
} Size;

static const char *shown; /* the scene that is looked at */

/* The toolkit says itself what does not fit: a problem like the others, not the end of the test. */
static gboolean
is_of_fit (const char *message)
{
  return strstr (message, " exceeds ") != NULL || strstr (message, "Trying to measure ") != NULL;
}

static void
report (const char *problem)
{
  g_test_message ("%s: %s", shown, problem);
  g_test_fail ();
}

static void
log_cb (const char     *domain,
        GLogLevelFlags  level,
        const char     *message,
        gpointer        user_data)
{
  if (!is_of_fit (message))
    g_log_default_handler (domain, level, message, NULL);
  report (message);
}

/* A short heading of a question is measured on one line by libadwaita before it wraps it. */
static gboolean
is_heading_of_question (const char *message)
{
  const char *label = strstr (message, "GtkLabel 0x");
  void *widget = NULL;

  return label != NULL && sscanf (label, "GtkLabel %p", &widget) == 1
         && gtk_widget_get_ancestor (widget, ADW_TYPE_ALERT_DIALOG) != NULL && !gtk_label_get_wrap (widget);
}

static GLogWriterOutput
write_log_cb (GLogLevelFlags   level,
              const GLogField *fields,
              gsize            n_fields,
              gpointer         user_data)
{
  for (gsize i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].key, "MESSAGE") && is_of_fit (fields[i].value))
      {
        if (!is_heading_of_question (fields[i].value))
          report (fields[i].value);
        return G_LOG_WRITER_HANDLED;
      }
  return g_log_writer_default (level, fields, n_fields, user_data);
}

static gboolean
is_fatal_cb (const char     *domain,
             GLogLevelFlags  level,
             const char     *message,
             gpointer        user_data)
{
  return !is_of_fit (message);
}

static void
check_scene (NaerStage       *stage,
             const NaerScene *scene,
             const Size      *size)
{
  GtkWidget *window = GTK_WIDGET (stage->window);
  g_autoptr (GPtrArray) problems = NULL;

  shown = scene->name;
  g_assert_true (naer_stage_enter (stage, scene));
  problems = naer_fit_check (window, (scene->flags & NAER_SCENE_DIALOG) != 0 ? naer_stage_get_dialog (stage) : window,
                             size->width, size->whole);
  for (guint i = 0; i < problems->len; i++)
    report (problems->pdata[i]);
  naer_stage_leave (stage);
}

static void
test_size (gconstpointer data)
{
  const Size *size = data;
  g_autoptr (GPtrArray) scenes = naer_shots_choose_wanted ();
  g_autoptr (NaerStage) stage = NULL;

  g_test_log_set_fatal_handler (is_fatal_cb, NULL);
  naer_stage_set_large_text (size->large_text);
  stage = naer_stage_new (size->width, size->height);
  for (guint i = 0; i < scenes->len; i++)
    {
      const NaerScene *scene = scenes->pdata[i];

      if (!size->large_text || size->width > 360 || !g_pattern_match_simple (EXCEPT_LARGE, scene->name))
        check_scene (stage, scene, size);
    }
}

int
main (int    argc,
      char **argv)
{
  const gboolean longer = g_getenv ("G_RESOURCE_OVERLAYS") != NULL;
  const Size sizes[] = {
    { "/gui/fit/wide", 1280, 860, FALSE, !longer },
    { "/gui/fit/360", 360, 720, FALSE, !longer },
    { "/gui/fit/wide-large-text", 1280, 860, TRUE, !longer },
    { "/gui/fit/360-large-text", 360, 720, TRUE, FALSE },
  };
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (sizes) - (longer ? 1 : 0); i++)
    g_test_add_data_func (sizes[i].path, &sizes[i], test_size);
  g_log_set_handler ("Adwaita", G_LOG_LEVEL_WARNING | G_LOG_FLAG_FATAL, log_cb, NULL);
  g_log_set_writer_func (write_log_cb, NULL, NULL);
  return naer_stage_run_tests ();
}
