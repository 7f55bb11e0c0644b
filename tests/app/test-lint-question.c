/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-lint-question.h"

#include <adwaita.h>

#include "naer-sample-session.h"

#define TODAY (naer_day_from_ymd (2026, 11, 15))

static guint n_done;

static void
go_on (GtkWidget *widget)
{
  n_done++;
}

static void
settle (void)
{
  gint64 until = g_get_monotonic_time () + 100 * 1000;

  while (g_get_monotonic_time () < until)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

static GtkWidget *
find_button (GtkWidget  *widget,
             const char *label)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_button (child, label);
  return found;
}

static GtkWidget *
make_window (void)
{
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, "default-width", 700,
                                    "default-height", 500, "content", gtk_label_new ("sheet"), NULL);

  gtk_window_present (GTK_WINDOW (window));
  settle ();
  return window;
}

static void
test_describe (void)
{
  g_autofree char *nothing = naer_lint_question_describe ("Trenger ro om morgenen.");
  g_autofree char *two = naer_lint_question_describe ("Angst, og går på medisin.");
  g_autofree char *many = naer_lint_question_describe ("kreft kreft kreft kreft kreft kreft kreft");

  g_assert_null (nothing);
  g_assert_cmpstr (two, ==, "“Angst”: Illness or symptom\n“går på medisin”: Medicine");
  g_assert_true (g_str_has_suffix (many, "\nand 2 more"));
}

/* Nothing is asked of a clean text; of another the answer decides, and is asked for each time. */
static void
test_ask (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerSession) session = naer_sample_session_new (TODAY, &error);
  GtkWidget *window = make_window ();
  static const struct
  {
    const char *answer;
    guint n_done;
  } rows[] = { { "_Look Again", 1 }, { "_Print Anyway", 2 }, { "_Look Again", 2 } };

  g_assert_no_error (error);
  n_done = 0;
  naer_lint_question_ask (session, 1, "Trenger ro.", "print", window, go_on);
  g_assert_cmpuint (n_done, ==, 1);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      AdwDialog *dialog;

      naer_lint_question_ask (session, 1, "Har kreft.", "print", window, go_on);
      settle ();
      dialog = adw_window_get_visible_dialog (ADW_WINDOW (window));
      g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
      g_signal_emit_by_name (find_button (GTK_WIDGET (dialog), rows[i].answer), "clicked");
      settle ();
      g_assert_cmpuint (n_done, ==, rows[i].n_done);
    }
  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("LANGUAGE", "en", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  g_test_add_func ("/lint-question/describe", test_describe);
  g_test_add_func ("/lint-question/ask", test_ask);
  return g_test_run ();
}
