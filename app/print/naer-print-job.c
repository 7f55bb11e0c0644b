/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-print-job.h"

#include <cairo-pdf.h>

#include "naer-calendar-page-private.h"

struct _NaerPrintJob
{
  GtkPrintOperation parent_instance;

  NaerCalendarPage *page;
};

G_DEFINE_FINAL_TYPE (NaerPrintJob, naer_print_job, GTK_TYPE_PRINT_OPERATION)

static void
naer_print_job_begin_print (GtkPrintOperation *operation,
                            GtkPrintContext   *context)
{
  NaerPrintJob *self = NAER_PRINT_JOB (operation);
  cairo_surface_t *surface = cairo_get_target (gtk_print_context_get_cairo_context (context));

  naer_calendar_page_set_size (self->page, gtk_print_context_get_width (context),
                               gtk_print_context_get_height (context));
  if (cairo_surface_get_type (surface) == CAIRO_SURFACE_TYPE_PDF)
    naer_calendar_page_describe (self->page, surface);
  gtk_print_operation_set_n_pages (operation, (int) naer_calendar_page_get_n_pages (self->page));
}

static void
naer_print_job_draw_page (GtkPrintOperation *operation,
                          GtkPrintContext   *context,
                          int                page_nr)
{
  naer_calendar_page_paint (NAER_PRINT_JOB (operation)->page,
                            gtk_print_context_get_cairo_context (context),
                            (guint) page_nr);
}

/* An exported file gets the words that Cairo cannot write. */
static void
naer_print_job_done (GtkPrintOperation       *operation,
                     GtkPrintOperationResult  result)
{
  NaerPrintJob *self = NAER_PRINT_JOB (operation);
  g_autofree char *path = NULL, *contents = NULL;
  g_autoptr (GByteArray) drawn = NULL, pdf = NULL;
  g_autoptr (GFile) file = NULL;
  gsize length = 0;

  g_object_get (operation, "export-filename", &path, NULL);
  if (path == NULL || result != GTK_PRINT_OPERATION_RESULT_APPLY ||
      !g_file_get_contents (path, &contents, &length, NULL) || !g_str_has_prefix (contents, "%PDF"))
    return;

  file = g_file_new_for_path (path);
  drawn = g_byte_array_new_take ((guint8 *) g_steal_pointer (&contents), length);
  pdf = naer_calendar_page_finish_pdf (self->page, drawn);
  g_file_replace_contents (file, (const char *) pdf->data, pdf->len, NULL, FALSE,
                           G_FILE_CREATE_REPLACE_DESTINATION | G_FILE_CREATE_PRIVATE, NULL, NULL,
                           NULL);
}

static void
naer_print_job_finalize (GObject *object)
{
  naer_calendar_page_free (NAER_PRINT_JOB (object)->page);
  G_OBJECT_CLASS (naer_print_job_parent_class)->finalize (object);
}

static void
naer_print_job_class_init (NaerPrintJobClass *klass)
{
  GtkPrintOperationClass *operation_class = GTK_PRINT_OPERATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = naer_print_job_finalize;
  operation_class->begin_print = naer_print_job_begin_print;
  operation_class->draw_page = naer_print_job_draw_page;
  operation_class->done = naer_print_job_done;
}

static void
naer_print_job_init (NaerPrintJob *self)
{
  gtk_print_operation_set_unit (GTK_PRINT_OPERATION (self), GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (GTK_PRINT_OPERATION (self), TRUE);
}

/**
 * naer_print_job_new:
 * @page: (transfer full): what to print
 *
 * Returns: (transfer full): the printing of it, on A4 that lies or stands as @page does
 */
NaerPrintJob *
naer_print_job_new (NaerCalendarPage *page)
{
  NaerPrintJob *self = g_object_new (NAER_TYPE_PRINT_JOB, NULL);
  GtkPageSetup *setup = gtk_page_setup_new ();
  GtkPaperSize *paper = gtk_paper_size_new (GTK_PAPER_NAME_A4);
  g_autofree char *title = naer_calendar_page_get_title (page);
  double width, height;

  self->page = page;
  naer_calendar_page_get_size (page, &width, &height);
  gtk_page_setup_set_paper_size (setup, paper);
  gtk_page_setup_set_orientation (setup, width > height ? GTK_PAGE_ORIENTATION_LANDSCAPE
                                                        : GTK_PAGE_ORIENTATION_PORTRAIT);
  gtk_print_operation_set_default_page_setup (GTK_PRINT_OPERATION (self), setup);
  gtk_print_operation_set_job_name (GTK_PRINT_OPERATION (self), title);
  gtk_paper_size_free (paper);
  g_object_unref (setup);
  return self;
}
