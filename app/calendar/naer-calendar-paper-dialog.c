/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-calendar-paper-dialog.h"

#include "dialogs/naer-date-row.h"
#include "language/naer-resources.h"
#include "naer-calendar-pages.h"
#include "naer-i18n.h"
#include "naer-page-view.h"
#include "naer-print-job.h"

#define PNG_DPI 200

struct _NaerCalendarPaperDialog
{
  AdwDialog parent_instance;

  NaerSession *session;
  gint64 employee;
  NaerLanguage language;
  gboolean filling;
  char *saved_as; /* what kind of file is being asked for */

  AdwToastOverlay *toasts;
  AdwBin *preview;
  AdwComboRow *years_row;
  AdwComboRow *form_row;
  AdwComboRow *orientation_row;
  NaerDateRow *talk_row;
  AdwSwitchRow *little_absence_row;
  AdwSwitchRow *figures_row;
  AdwSwitchRow *care_row;
  AdwSwitchRow *greyscale_row;
};

G_DEFINE_FINAL_TYPE (NaerCalendarPaperDialog, naer_calendar_paper_dialog, ADW_TYPE_DIALOG)

static NaerPages *
make_pages (NaerCalendarPaperDialog *self)
{
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);
  const NaerFacts *facts = naer_session_get_facts (self->session);
  NaerCalendarPageOptions options = {
    .today = naer_session_get_today (self->session),
    .years = (int) adw_combo_row_get_selected (self->years_row) + 1,
    .form = adw_combo_row_get_selected (self->form_row) == 1 ? NAER_HEATMAP_MONTHS
                                                             : NAER_HEATMAP_WEEKS,
    .portrait = adw_combo_row_get_selected (self->orientation_row) == 1,
    .language = self->language,
    .employer = facts->employer,
    .talk_on = naer_date_row_get_day (self->talk_row),
    .without_little_absence = !adw_switch_row_get_active (self->little_absence_row),
    .with_figures = adw_switch_row_get_active (self->figures_row),
    .with_care = adw_switch_row_get_active (self->care_row),
    .greyscale = adw_switch_row_get_active (self->greyscale_row),
  };

  if (employee == NULL)
    return NULL;
  if (!naer_day_is_valid (options.talk_on))
    options.talk_on = NAER_DAY_NONE;
  options.with_number = naer_facts_has_namesake (facts, employee);
  return naer_calendar_pages_new (naer_calendar_page_new (employee, &options));
}

static void
changed_cb (NaerCalendarPaperDialog *self)
{
  g_autoptr (NaerPages) pages = NULL;
  GtkWidget *view;

  if (self->filling || self->session == NULL)
    return;
  pages = make_pages (self);
  if (pages == NULL)
    return;
  view = naer_page_view_new (pages, 0);
  naer_page_view_set_label (NAER_PAGE_VIEW (view), _("The sheet as it will be"));
  adw_bin_set_child (self->preview, view);
}

static void
tell (NaerCalendarPaperDialog *self,
      const char              *message)
{
  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (message));
}

static void
print_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  NaerCalendarPaperDialog *self = NAER_CALENDAR_PAPER_DIALOG (widget);
  g_autoptr (NaerPages) pages = make_pages (self);
  g_autoptr (NaerPrintJob) job = NULL;
  g_autoptr (GError) error = NULL;
  GtkPrintOperationResult result;

  if (pages == NULL)
    return;
  job = naer_print_job_new (pages);
  result = gtk_print_operation_run (GTK_PRINT_OPERATION (job), GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                                    GTK_WINDOW (gtk_widget_get_root (widget)), &error);
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    tell (self, error->message);
  else if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    {
      naer_session_note (self->session, "print", self->employee);
      adw_dialog_close (ADW_DIALOG (self));
    }
}

static gboolean
write_file (NaerCalendarPaperDialog *self,
            GFile                   *file,
            GError                 **error)
{
  g_autoptr (NaerPages) pages = make_pages (self);

  if (g_str_equal (self->saved_as, "png"))
    return naer_pages_write_png (pages, 0, file, PNG_DPI, error);
  if (g_str_equal (self->saved_as, "svg"))
    return naer_pages_write_svg (pages, 0, file, error);
  return naer_pages_write_pdf (pages, file, error);
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (NaerCalendarPaperDialog) self = NAER_CALENDAR_PAPER_DIALOG (user_data);
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  g_autoptr (GError) error = NULL;

  if (file == NULL || self->session == NULL ||
      naer_session_get_employee (self->session, self->employee) == NULL)
    return;
  if (!write_file (self, file, &error))
    {
      tell (self, error->message);
      return;
    }
  naer_session_note (self->session, "export", self->employee);
  tell (self, _("Calendar saved"));
}

static void
save_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  NaerCalendarPaperDialog *self = NAER_CALENDAR_PAPER_DIALOG (widget);
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *stem = NULL, *name = NULL;

  if (employee == NULL)
    return;
  g_set_str (&self->saved_as, g_variant_get_string (parameter, NULL));
  /* Translators: the name of a file; %s is the number of an employee, never the name */
  stem = g_strdup_printf (_("calendar-%s"), employee->id);
  name = g_strdup_printf ("%s.%s", stem, self->saved_as);
  gtk_file_dialog_set_title (dialog, _("Save Calendar"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, chosen_cb,
                        g_object_ref (self));
}

static void
naer_calendar_paper_dialog_dispose (GObject *object)
{
  NaerCalendarPaperDialog *self = NAER_CALENDAR_PAPER_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->saved_as, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_CALENDAR_PAPER_DIALOG);
  G_OBJECT_CLASS (naer_calendar_paper_dialog_parent_class)->dispose (object);
}

static void
naer_calendar_paper_dialog_class_init (NaerCalendarPaperDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_calendar_paper_dialog_dispose;
  g_type_ensure (NAER_TYPE_DATE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/calendar-paper-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarPaperDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarPaperDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarPaperDialog, years_row);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarPaperDialog, form_row);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarPaperDialog, orientation_row);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarPaperDialog, talk_row);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarPaperDialog, little_absence_row);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarPaperDialog, figures_row);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarPaperDialog, care_row);
  gtk_widget_class_bind_template_child (widget_class, NaerCalendarPaperDialog, greyscale_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_install_action (widget_class, "paper.print", NULL, print_cb);
  gtk_widget_class_install_action (widget_class, "paper.save", "s", save_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "paper.print", NULL);
}

static void
naer_calendar_paper_dialog_init (NaerCalendarPaperDialog *self)
{
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_calendar_paper_dialog_present:
 * @session: open data
 * @employee: the row of an employee
 * @years: how many years to begin with, 1 to 3
 * @form: how to lay them out to begin with
 * @language: the language of the sheet
 * @parent: where to show it
 *
 * Opens the dialog.
 */
void
naer_calendar_paper_dialog_present (NaerSession     *session,
                                    gint64           employee,
                                    int              years,
                                    NaerHeatmapForm  form,
                                    NaerLanguage     language,
                                    GtkWidget       *parent)
{
  NaerCalendarPaperDialog *self;

  g_return_if_fail (naer_session_get_employee (session, employee) != NULL);
  g_return_if_fail (years >= 1 && years <= 3);

  self = g_object_new (NAER_TYPE_CALENDAR_PAPER_DIALOG, NULL);
  self->session = g_object_ref (session);
  self->employee = employee;
  self->language = language;
  adw_combo_row_set_selected (self->years_row, (guint) years - 1);
  adw_combo_row_set_selected (self->form_row, form == NAER_HEATMAP_MONTHS ? 1 : 0);
  naer_date_row_set_today (self->talk_row, naer_session_get_today (session));
  naer_date_row_set_day (self->talk_row, NAER_DAY_NONE);
  self->filling = FALSE;
  changed_cb (self);
  adw_dialog_present (ADW_DIALOG (self), parent);
}
