/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/naer-import-dialog.h"

#include "import/naer-date-form.h"

#define TODAY naer_day_from_ymd (2026, 11, 15)

/* A window with an empty data file, and the dialog above it. */
typedef struct
{
  NaerSession *data;
  GtkWidget *window;
  AdwDialog *dialog;
  char *message;
} Stage;

typedef gboolean (*Until) (Stage *stage);

static void
late_cb (gpointer user_data)
{
  g_error ("The dialog did not come so far");
}

static void
wait_until (Stage *stage,
            Until  until)
{
  guint late = g_timeout_add_once (30000, late_cb, NULL);

  while (!until (stage))
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (late);
}

static void
over_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
}

static void
pause_ms (guint ms)
{
  gboolean over = FALSE;

  g_timeout_add_once (ms, over_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

/* Depth first; a widget that is not shown is passed over. */
static GtkWidget *
find (GtkWidget  *widget,
      GType       type,
      const char *title)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_visible (widget) || !gtk_widget_get_child_visible (widget))
    return NULL;
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    {
      const char *own = ADW_IS_PREFERENCES_ROW (widget)
                          ? adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget))
                        : GTK_IS_BUTTON (widget) ? gtk_button_get_label (GTK_BUTTON (widget))
                                                 : NULL;

      if (title == NULL || (own != NULL && g_str_has_prefix (own, title)))
        return widget;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type, title);
  return found;
}

static GtkWidget *
row (Stage      *stage,
     const char *title)
{
  return find (GTK_WIDGET (stage->dialog), ADW_TYPE_PREFERENCES_ROW, title);
}

static AdwNavigationView *
navigation (Stage *stage)
{
  return ADW_NAVIGATION_VIEW (find (GTK_WIDGET (stage->dialog), ADW_TYPE_NAVIGATION_VIEW, NULL));
}

static const char *
page (Stage *stage)
{
  return adw_navigation_page_get_tag (adw_navigation_view_get_visible_page (navigation (stage)));
}

static gboolean
is_read (Stage *stage)
{
  return find (GTK_WIDGET (stage->dialog), ADW_TYPE_NAVIGATION_VIEW, NULL) != NULL;
}

static gboolean
has_failed (Stage *stage)
{
  return find (GTK_WIDGET (stage->dialog), ADW_TYPE_STATUS_PAGE, NULL) != NULL;
}

static gboolean
is_committed (Stage *stage)
{
  return stage->message != NULL;
}

static void
committed_cb (Stage      *stage,
              const char *message)
{
  g_free (stage->message);
  stage->message = g_strdup (message);
}

static void
set_up (Stage *stage)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerStore) store = naer_store_new_in_memory (&error);
  NaerFacts *facts;

  g_assert_no_error (error);
  facts = naer_store_load (store, &error);
  g_assert_no_error (error);
  stage->data = naer_session_new (store, facts, TODAY, FALSE);
  g_signal_connect_swapped (stage->data, "committed", G_CALLBACK (committed_cb), stage);
  stage->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (stage->window), 1000, 860);
  gtk_window_present (GTK_WINDOW (stage->window));
}

static void
tear_down (Stage *stage)
{
  gtk_window_destroy (GTK_WINDOW (stage->window));
  pause_ms (50);
  g_signal_handlers_disconnect_by_data (stage->data, stage);
  g_assert_finalize_object (stage->data);
  g_free (stage->message);
}

static void
open_file (Stage *stage,
           GFile *file)
{
  stage->dialog = naer_import_dialog_new (stage->data, file);
  adw_dialog_present (stage->dialog, stage->window);
}

static void
open_sample (Stage      *stage,
             const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "import", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  open_file (stage, file);
  wait_until (stage, is_read);
}

static void
open_text (Stage      *stage,
           const char *text)
{
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GFile) file = g_file_new_tmp ("naervaer-XXXXXX.csv", &stream, NULL);

  g_output_stream_write_all (g_io_stream_get_output_stream (G_IO_STREAM (stream)), text,
                             strlen (text), NULL, NULL, NULL);
  g_io_stream_close (G_IO_STREAM (stream), NULL, NULL);
  open_file (stage, file);
  while (!is_read (stage) && !has_failed (stage))
    g_main_context_iteration (NULL, TRUE);
  g_file_delete (file, NULL, NULL);
}

static void
press (Stage      *stage,
       const char *label)
{
  GtkWidget *button = find (GTK_WIDGET (stage->dialog), GTK_TYPE_BUTTON, label);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
}

static guint
count_spells (Stage *stage)
{
  const NaerFacts *facts = naer_session_get_facts (stage->data);
  guint n = 0;

  for (guint i = 0; i < facts->employees->len; i++)
    n += ((NaerEmployee *) facts->employees->pdata[i])->absences->len;
  return n;
}

static void
test_samples (gconstpointer name)
{
  Stage stage = { 0 };
  GtkWidget *row_new, *button;

  set_up (&stage);
  open_sample (&stage, name);
  g_assert_cmpstr (page (&stage), ==, "plan");
  row_new = row (&stage, "572 new absences");
  g_assert_nonnull (row_new);
  g_assert_nonnull (row (&stage, "62 new employees"));
  g_assert_null (find (GTK_WIDGET (stage.dialog), GTK_TYPE_BUTTON, "_Cancel, Nothing"));
  button = find (GTK_WIDGET (stage.dialog), GTK_TYPE_BUTTON, "Import 572");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (stage.window)) == button);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row_new), TRUE);
  g_assert_nonnull (row (&stage, "and 372 more"));
  g_assert_cmpuint (count_spells (&stage), ==, 0);

  press (&stage, "Import 572 Absences");
  wait_until (&stage, is_committed);
  g_assert_cmpstr (stage.message, ==, "572 absences imported");
  g_assert_cmpuint (count_spells (&stage), ==, 572);

  open_sample (&stage, name);
  g_assert_nonnull (row (&stage, "Nothing in the file is new"));
  g_assert_nonnull (row (&stage, "572 absences are unchanged"));
  button = find (GTK_WIDGET (stage.dialog), GTK_TYPE_BUTTON, "Import");
  g_assert_false (gtk_widget_is_sensitive (button));
  adw_dialog_force_close (stage.dialog);
  tear_down (&stage);
}

/* An unknown code is asked about first; the answer takes its rows in. */
static void
test_bad_rows (void)
{
  Stage stage = { 0 };
  GtkWidget *code;

  set_up (&stage);
  open_sample (&stage, "fravaer-med-feil.csv");
  g_assert_cmpstr (page (&stage), ==, "columns");
  code = row (&stage, "XYZ");
  g_assert_nonnull (code);
  adw_combo_row_set_selected (ADW_COMBO_ROW (code), NAER_ABSENCE_LEAVE);
  pause_ms (300);
  g_assert_true (row (&stage, "XYZ") == code);
  press (&stage, "C_ontinue");
  pause_ms (500);

  g_assert_cmpstr (page (&stage), ==, "plan");
  g_assert_nonnull (row (&stage, "4 rows cannot be taken"));
  g_assert_nonnull (row (&stage, "1 overlap"));
  g_assert_nonnull (row (&stage, "2 rows are left out"));
  adw_switch_row_set_active (ADW_SWITCH_ROW (row (&stage, "Are people without a last day")), TRUE);
  pause_ms (300);
  g_assert_nonnull (row (&stage, "3 rows cannot be taken"));
  g_assert_nonnull (find (GTK_WIDGET (stage.dialog), GTK_TYPE_BUTTON, "_Cancel, Nothing"));
  press (&stage, "Import the Good Rows (4 Absences)");
  wait_until (&stage, is_committed);
  g_assert_cmpuint (count_spells (&stage), ==, 4);

  open_sample (&stage, "fravaer-med-feil.csv");
  g_assert_cmpstr (page (&stage), ==, "plan");
  adw_dialog_force_close (stage.dialog);
  tear_down (&stage);
}

static void
test_removal (void)
{
  Stage stage = { 0 };
  GtkWidget *gone;

  set_up (&stage);
  open_text (&stage, "Ansattnr;Navn;Fraværskode;Fra;Til\n100;Kari Berg;EGM;01.02.2026;03.02.2026\n"
                     "100;Kari Berg;EGM;01.03.2026;03.03.2026\n"
                     "100;Kari Berg;EGM;01.04.2026;03.04.2026\n");
  press (&stage, "Import 3 Absences");
  wait_until (&stage, is_committed);
  g_clear_pointer (&stage.message, g_free);

  open_text (&stage, "Ansattnr;Navn;Fraværskode;Fra;Til\n100;Kari Berg;EGM;01.02.2026;03.02.2026\n"
                     "100;Kari Berg;EGM;01.04.2026;03.04.2026\n");
  gone = row (&stage, "1 absence is gone from the file");
  g_assert_nonnull (gone);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (gone), TRUE);
  gone = row (&stage, "Remove: Kari Berg · 100");
  g_assert_false (adw_switch_row_get_active (ADW_SWITCH_ROW (gone)));
  adw_switch_row_set_active (ADW_SWITCH_ROW (gone), TRUE);
  press (&stage, "Remove 1 Absence");
  wait_until (&stage, is_committed);
  g_assert_cmpstr (stage.message, ==, "1 absence removed");
  g_assert_cmpuint (count_spells (&stage), ==, 2);
  tear_down (&stage);
}

static char *
make_large (guint n_rows)
{
  GString *text = g_string_new ("Ansattnr;Navn;Fraværskode;Fra;Til\n");

  for (guint i = 0; i < n_rows; i++)
    {
      NaerDay from = naer_day_from_ymd (2024, 1, 1) + (NaerDay) (i % 20) * 40;
      g_autofree char *first = naer_day_to_iso (from);
      g_autofree char *last = naer_day_to_iso (from + 2);

      g_string_append_printf (text, "%u;Kari Berg;EGM;%s;%s\n", 1000 + i / 20, first, last);
    }
  return g_string_free_and_steal (text);
}

/* A list of any length opens at once, as only its beginning is made. */
static void
test_large (void)
{
  guint n_rows = g_getenv ("NAERVAER_SOAK") != NULL ? 100000 : 4000;
  g_autofree char *text = make_large (n_rows);
  g_autofree char *title = g_strdup_printf ("%u new absences", n_rows);
  g_autofree char *rest = g_strdup_printf ("and %u more", n_rows - 200);
  Stage stage = { 0 };
  gint64 start;
  GtkWidget *list;

  set_up (&stage);
  start = g_get_monotonic_time ();
  open_text (&stage, text);
  g_test_message ("%u rows are read and planned in %.2f s", n_rows,
                  (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC);
  list = row (&stage, title);
  g_assert_nonnull (list);
  start = g_get_monotonic_time ();
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (list), TRUE);
  pause_ms (1);
  g_test_message ("their list opens in %.2f s",
                  (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC);
  g_assert_nonnull (row (&stage, rest));
  adw_dialog_force_close (stage.dialog);
  tear_down (&stage);
}

static void
test_cancel_writes_nothing (void)
{
  Stage stage = { 0 };

  set_up (&stage);
  open_sample (&stage, "fravaer-semikolon.csv");
  adw_dialog_close (stage.dialog);
  pause_ms (300);
  g_assert_null (stage.message);
  g_assert_cmpuint (count_spells (&stage), ==, 0);
  tear_down (&stage);
}

static void
test_uncertain_dates (void)
{
  Stage stage = { 0 };
  GtkWidget *button;

  set_up (&stage);
  open_text (&stage, "Ansattnr;Fraværskode;Fra;Til\n100;EGM;01/02/2026;03/02/2026\n");
  g_assert_cmpstr (page (&stage), ==, "format");
  button = find (GTK_WIDGET (stage.dialog), GTK_TYPE_BUTTON, "C_ontinue");
  g_assert_false (gtk_widget_is_sensitive (button));
  adw_combo_row_set_selected (ADW_COMBO_ROW (row (&stage, "Dates")), NAER_DATE_FORM_DAY_FIRST);
  pause_ms (300);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (row (&stage, "Dates"))), ==,
                    NAER_DATE_FORM_DAY_FIRST - 1);
  press (&stage, "C_ontinue");
  pause_ms (500);
  press (&stage, "Import 1 Absence");
  wait_until (&stage, is_committed);
  tear_down (&stage);
}

static void
test_failed (void)
{
  Stage stage = { 0 };
  GtkWidget *status;

  set_up (&stage);
  open_text (&stage, "");
  status = find (GTK_WIDGET (stage.dialog), ADW_TYPE_STATUS_PAGE, NULL);
  g_assert_cmpstr (adw_status_page_get_title (ADW_STATUS_PAGE (status)), ==, "The File Is Empty");
  g_assert_nonnull (find (GTK_WIDGET (stage.dialog), GTK_TYPE_BUTTON, "_Choose Another File"));
  adw_dialog_force_close (stage.dialog);
  tear_down (&stage);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  g_test_add_data_func ("/import-dialog/samples/semicolon", "fravaer-semikolon.csv", test_samples);
  g_test_add_data_func ("/import-dialog/samples/comma", "absences.csv", test_samples);
  g_test_add_func ("/import-dialog/bad-rows", test_bad_rows);
  g_test_add_func ("/import-dialog/removal", test_removal);
  g_test_add_func ("/import-dialog/large", test_large);
  g_test_add_func ("/import-dialog/cancel-writes-nothing", test_cancel_writes_nothing);
  g_test_add_func ("/import-dialog/uncertain-dates", test_uncertain_dates);
  g_test_add_func ("/import-dialog/failed", test_failed);

  return g_test_run ();
}
