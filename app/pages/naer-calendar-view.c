/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-calendar-view.h"

#include "language/naer-resources.h"
#include "naer-absence-heatmap.h"
#include "naer-application.h"
#include "naer-calendar-pages.h"
#include "naer-i18n.h"
#include "naer-pattern-panel.h"
#include "naer-print-job.h"
#include "naer-quota-card.h"

#define PNG_DPI 200

struct _NaerCalendarView
{
  AdwBin parent_instance;

  NaerSession *session;
  gint64 employee;

  GtkBox *tools;
  AdwToggleGroup *years;
  NaerAbsenceHeatmap *heatmap;
  NaerPatternPanel *patterns;
  NaerQuotaCard *quota;
};

G_DEFINE_FINAL_TYPE (NaerCalendarView, naer_calendar_view, ADW_TYPE_BIN)

enum
{
  SIGNAL_TOLD,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GSettings *
get_settings (void)
{
  return naer_application_get_settings (NAER_APPLICATION (g_application_get_default ()));
}

static int
get_years (NaerCalendarView *self)
{
  return g_strcmp0 (adw_toggle_group_get_active_name (self->years), "1") == 0 ? 1 : 3;
}

static void
years_cb (NaerCalendarView *self)
{
  naer_absence_heatmap_set_years (self->heatmap, get_years (self));
  if (self->session != NULL)
    g_settings_set_boolean (get_settings (), "three-years", get_years (self) == 3);
}

/* A document has its own language, whatever the interface speaks. */
static NaerLanguage
get_document_language (void)
{
  g_autofree char *chosen = g_settings_get_string (get_settings (), "document-language");
  NaerLanguage language;

  return naer_language_parse (chosen, &language) ? language : naer_i18n_language ();
}

static NaerPages *
make_pages (NaerCalendarView *self)
{
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);
  NaerCalendarPageOptions options = {
    .today = naer_session_get_today (self->session),
    .years = get_years (self),
    .language = get_document_language (),
  };

  if (employee == NULL)
    return NULL;
  options.with_number = naer_facts_has_namesake (naer_session_get_facts (self->session), employee);
  return naer_calendar_pages_new (naer_calendar_page_new (employee, &options));
}

static void
tell (NaerCalendarView *self,
      const char       *message)
{
  g_signal_emit (self, signals[SIGNAL_TOLD], 0, message);
}

static void
write_file (NaerCalendarView *self,
            GFile            *file,
            gboolean          as_pdf)
{
  g_autoptr (NaerPages) pages = make_pages (self);
  g_autoptr (GError) error = NULL;
  gboolean written;

  if (pages == NULL)
    return;
  written = as_pdf ? naer_pages_write_pdf (pages, file, &error)
                   : naer_pages_write_png (pages, 0, file, PNG_DPI, &error);
  if (!written)
    {
      tell (self, error->message);
      return;
    }
  naer_session_note (self->session, "export", self->employee);
  tell (self, _("Calendar saved"));
}

static void
save_finished (NaerCalendarView *self,
               GObject          *source,
               GAsyncResult     *result,
               gboolean          as_pdf)
{
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (file != NULL)
    write_file (self, file, as_pdf);
}

static void
pdf_chosen_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (NaerCalendarView) self = NAER_CALENDAR_VIEW (user_data);

  save_finished (self, source, result, TRUE);
}

static void
png_chosen_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (NaerCalendarView) self = NAER_CALENDAR_VIEW (user_data);

  save_finished (self, source, result, FALSE);
}

static void
naer_calendar_view_dispose (GObject *object)
{
  NaerCalendarView *self = NAER_CALENDAR_VIEW (object);

  g_clear_object (&self->session);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_CALENDAR_VIEW);
  G_OBJECT_CLASS (naer_calendar_view_parent_class)->dispose (object);
}

static void
naer_calendar_view_class_init (NaerCalendarViewClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_calendar_view_dispose;
  signals[SIGNAL_TOLD] = g_signal_new ("told", NAER_TYPE_CALENDAR_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                       NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (NAER_TYPE_ABSENCE_HEATMAP);
  g_type_ensure (NAER_TYPE_PATTERN_PANEL);
  g_type_ensure (NAER_TYPE_QUOTA_CARD);
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/calendar-view.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarView, tools);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarView, years);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarView, heatmap);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarView, patterns);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarView, quota);
  gtk_widget_class_bind_template_callback (widget_class, years_cb);
}

static void
naer_calendar_view_init (NaerCalendarView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_toggle_group_set_active_name (self->years,
                                    g_settings_get_boolean (get_settings (), "three-years") ? "3" : "1");
}

/**
 * naer_calendar_view_set_employee:
 * @self: a page
 * @session: open data
 * @employee: the row of an employee
 *
 * Shows the calendar of an employee.
 */
void
naer_calendar_view_set_employee (NaerCalendarView *self,
                                 NaerSession      *session,
                                 gint64            employee)
{
  g_return_if_fail (NAER_IS_CALENDAR_VIEW (self));

  g_set_object (&self->session, session);
  self->employee = employee;
  naer_absence_heatmap_set_employee (self->heatmap, naer_session_get_employee (session, employee),
                                     naer_session_get_facts (session)->employer,
                                     naer_session_get_today (session));
  naer_pattern_panel_set_employee (self->patterns, session, employee);
  naer_quota_card_set_employee (self->quota, session, employee);
}

/**
 * naer_calendar_view_set_narrow:
 * @self: a page
 * @narrow: whether there is little room
 *
 * Leaves out the choice of years where there is room for one only.
 */
void
naer_calendar_view_set_narrow (NaerCalendarView *self,
                               gboolean          narrow)
{
  g_return_if_fail (NAER_IS_CALENDAR_VIEW (self));

  gtk_widget_set_visible (GTK_WIDGET (self->years), !narrow);
}

/**
 * naer_calendar_view_print:
 * @self: a page
 *
 * Prints the calendar; that it was printed is noted in the journal.
 */
void
naer_calendar_view_print (NaerCalendarView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  g_autoptr (NaerPrintJob) job = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (NaerPages) pages = NULL;
  GtkPrintOperationResult result;

  g_return_if_fail (NAER_IS_CALENDAR_VIEW (self));

  pages = make_pages (self);
  if (pages == NULL)
    return;
  job = naer_print_job_new (pages);
  result = gtk_print_operation_run (GTK_PRINT_OPERATION (job), GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                                    GTK_WINDOW (root), &error);
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    tell (self, error->message);
  else if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    naer_session_note (self->session, "print", self->employee);
}

/**
 * naer_calendar_view_export:
 * @self: a page
 * @as_pdf: whether as PDF, else as PNG
 *
 * Saves the calendar in a file; that it was saved is noted in the journal.
 */
void
naer_calendar_view_export (NaerCalendarView *self,
                           gboolean          as_pdf)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  const NaerEmployee *employee;
  g_autofree char *name = NULL;

  g_return_if_fail (NAER_IS_CALENDAR_VIEW (self));

  employee = naer_session_get_employee (self->session, self->employee);
  if (employee == NULL)
    return;
  /* Translators: the name of a file; %s is the number of an employee, never the name */
  name = g_strdup_printf (as_pdf ? _("calendar-%s.pdf") : _("calendar-%s.png"), employee->id);
  gtk_file_dialog_set_title (dialog, _("Save Calendar"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL,
                        as_pdf ? pdf_chosen_cb : png_chosen_cb, g_object_ref (self));
}
