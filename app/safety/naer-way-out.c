/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-way-out.h"

#include "naer-i18n.h"
#include "naer-print-job.h"

/* What leaves the file: to a printer, or to a file that the person chooses. */

typedef struct
{
  GtkWidget *widget;
  NaerPages *pages;
  char *text;
  NaerWayOutFunc func;
} Saving;

static void
saving_free (Saving *saving)
{
  g_object_unref (saving->widget);
  g_clear_object (&saving->pages);
  g_free (saving->text);
  g_free (saving);
}

/**
 * naer_way_out_print:
 * @pages: what to print
 * @widget: the widget that asks
 * @func: told when it is done
 *
 * Prints pages by the print dialog of the desktop.
 */
void
naer_way_out_print (NaerPages      *pages,
                    GtkWidget      *widget,
                    NaerWayOutFunc  func)
{
  g_autoptr (NaerPrintJob) job = naer_print_job_new (pages);
  g_autoptr (GError) error = NULL;
  g_autoptr (GtkWidget) keep = g_object_ref (widget);
  GtkPrintOperationResult result =
    gtk_print_operation_run (GTK_PRINT_OPERATION (job), GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                             GTK_WINDOW (gtk_widget_get_root (widget)), &error);

  if (result == GTK_PRINT_OPERATION_RESULT_APPLY || result == GTK_PRINT_OPERATION_RESULT_ERROR)
    func (widget, "print", error);
}

static gboolean
write_out (const Saving  *saving,
           GFile         *file,
           GError       **error)
{
  if (saving->pages != NULL)
    return naer_pages_write_pdf (saving->pages, file, error);
  return g_file_replace_contents (file, saving->text, strlen (saving->text), NULL, FALSE, G_FILE_CREATE_PRIVATE,
                                  NULL, NULL, error);
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Saving *saving = user_data;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  g_autoptr (GError) error = NULL;

  if (file != NULL)
    {
      write_out (saving, file, &error);
      saving->func (saving->widget, "export", error);
    }
  saving_free (saving);
}

static void
save (Saving     *saving,
      const char *name)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  gtk_file_dialog_set_title (dialog, _("Save Outside the File"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (saving->widget)), NULL, chosen_cb, saving);
}

static Saving *
saving_new (GtkWidget      *widget,
            NaerWayOutFunc  func)
{
  Saving *saving = g_new0 (Saving, 1);

  saving->widget = g_object_ref (widget);
  saving->func = func;
  return saving;
}

/**
 * naer_way_out_save_pdf:
 * @pages: what to save
 * @name: the name that is proposed for the file
 * @widget: the widget that asks
 * @func: told when it is done
 *
 * Saves pages as a PDF where the person says.
 */
void
naer_way_out_save_pdf (NaerPages      *pages,
                       const char     *name,
                       GtkWidget      *widget,
                       NaerWayOutFunc  func)
{
  Saving *saving = saving_new (widget, func);

  saving->pages = g_object_ref (pages);
  save (saving, name);
}

/**
 * naer_way_out_save_text:
 * @text: what to save
 * @name: the name that is proposed for the file
 * @widget: the widget that asks
 * @func: told when it is done
 *
 * Saves a text where the person says.
 */
void
naer_way_out_save_text (const char     *text,
                        const char     *name,
                        GtkWidget      *widget,
                        NaerWayOutFunc  func)
{
  Saving *saving = saving_new (widget, func);

  saving->text = g_strdup (text);
  save (saving, name);
}
