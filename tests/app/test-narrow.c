/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-application.h"
#include "naer-sample-session.h"
#include "pages/naer-overview-page.h"
#include "pages/naer-person-page.h"

/*
 * Every page of the sample can be read on 360 pixels with text of twice the size: nothing in it asks
 * for more room than there is.
 */

#define WIDTH 360

static NaerSession *session;

static int
get_needed (GtkWidget *widget)
{
  int needed = 0;

  if (gtk_widget_get_visible (widget) && gtk_widget_get_child_visible (widget))
    gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &needed, NULL, NULL, NULL);
  return needed;
}

/* What in the page asks for most, for who has to mend it. */
static void
tell_widest (GtkWidget *widget)
{
  GtkWidget *widest = NULL;

  g_test_message ("%s %s needs %d", G_OBJECT_TYPE_NAME (widget),
                  GTK_IS_LABEL (widget) ? gtk_label_get_label (GTK_LABEL (widget)) : "",
                  get_needed (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (widest == NULL || get_needed (child) > get_needed (widest))
      widest = child;
  if (widest != NULL)
    tell_widest (widest);
}

static void
assert_fits (GtkWidget *page)
{
  if (get_needed (page) > WIDTH)
    tell_widest (page);
  g_assert_cmpint (get_needed (page), <=, WIDTH);
}

static void
test_overview (void)
{
  GtkWidget *page = g_object_ref_sink (g_object_new (NAER_TYPE_OVERVIEW_PAGE, "narrow", TRUE, NULL));

  naer_overview_page_set_session (NAER_OVERVIEW_PAGE (page), session);
  assert_fits (page);
  g_assert_finalize_object (page);
}

static void
test_person (gconstpointer tab)
{
  GtkWidget *page = g_object_ref_sink (g_object_new (NAER_TYPE_PERSON_PAGE, "narrow", TRUE, NULL));
  GPtrArray *employees = naer_session_get_facts (session)->employees;

  naer_person_page_show_tab (NAER_PERSON_PAGE (page), tab);
  for (guint i = 0; i < employees->len; i++)
    {
      const NaerEmployee *employee = employees->pdata[i];

      if (employee->absences->len < 8)
        continue;
      g_test_message ("%s", employee->name);
      naer_person_page_set_employee (NAER_PERSON_PAGE (page), session, employee->row_id);
      assert_fits (page);
    }
  g_assert_finalize_object (page);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (NaerApplication) application = NULL;
  g_autoptr (GError) error = NULL;
  int dpi, result;

  gtk_test_init (&argc, &argv, NULL);
  application = naer_application_new ();
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &dpi, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * dpi, NULL);
  session = naer_sample_session_new (naer_day_from_ymd (2026, 11, 15), &error);
  g_assert_no_error (error);

  g_test_add_func ("/narrow/overview", test_overview);
  g_test_add_data_func ("/narrow/calendar", "calendar", test_person);
  g_test_add_data_func ("/narrow/follow-up", "follow-up", test_person);
  g_test_add_data_func ("/narrow/log", "log", test_person);
  result = g_test_run ();
  g_clear_object (&session);
  return result;
}
