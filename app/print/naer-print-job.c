/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-print-job.h"

#include <cairo-pdf.h>
#include <glib/gstdio.h>

/* How GTK names the file in which it keeps the pages for the desktop. */
#define SPOOL_PREFIX "gtkprint"

struct _NaerPrintJob
{
  GtkPrintOperation parent_instance;

  NaerPages *pages;
  gboolean tagged;
};

G_DEFINE_FINAL_TYPE (NaerPrintJob, naer_print_job, GTK_TYPE_PRINT_OPERATION)

/* Whether each page is drawn once, in its order: parts that go on over pages can be told then. */
static gboolean
is_whole (GtkPrintOperation *operation)
{
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (operation);

  return settings == NULL ||
         (gtk_print_settings_get_print_pages (settings) == GTK_PRINT_PAGES_ALL &&
          gtk_print_settings_get_page_set (settings) == GTK_PAGE_SET_ALL &&
          gtk_print_settings_get_number_up (settings) <= 1 &&
          gtk_print_settings_get_n_copies (settings) <= 1 &&
          !gtk_print_settings_get_reverse (settings));
}

static void
naer_print_job_begin_print (GtkPrintOperation *operation,
                            GtkPrintContext   *context)
{
  NaerPrintJob *self = NAER_PRINT_JOB (operation);
  cairo_surface_t *surface = cairo_get_target (gtk_print_context_get_cairo_context (context));
  double width = gtk_print_context_get_width (context);
  double height = gtk_print_context_get_height (context);

  naer_pages_set_paper (self->pages, MIN (width, height), MAX (width, height));
  self->tagged = cairo_surface_get_type (surface) == CAIRO_SURFACE_TYPE_PDF && is_whole (operation);
  if (cairo_surface_get_type (surface) == CAIRO_SURFACE_TYPE_PDF)
    naer_pages_describe (self->pages, surface);
  gtk_print_operation_set_n_pages (operation, (int) naer_pages_get_n_pages (self->pages));
}

static GtkPageOrientation
get_orientation (NaerPages *pages,
                 guint      page)
{
  double width, height;

  naer_pages_get_size (pages, page, &width, &height);
  return width > height ? GTK_PAGE_ORIENTATION_LANDSCAPE : GTK_PAGE_ORIENTATION_PORTRAIT;
}

static void
naer_print_job_request_page_setup (GtkPrintOperation *operation,
                                   GtkPrintContext   *context,
                                   int                page_nr,
                                   GtkPageSetup      *setup)
{
  gtk_page_setup_set_orientation (setup, get_orientation (NAER_PRINT_JOB (operation)->pages,
                                                          (guint) page_nr));
}

static void
naer_print_job_draw_page (GtkPrintOperation *operation,
                          GtkPrintContext   *context,
                          int                page_nr)
{
  NaerPrintJob *self = NAER_PRINT_JOB (operation);

  naer_pages_paint (self->pages, gtk_print_context_get_cairo_context (context), (guint) page_nr,
                    self->tagged);
}

/* The desktop has the pages by now, and GTK leaves its own copy of them behind, in plain text. */
static void
remove_spool (GtkPrintOperation *operation)
{
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (operation);
  const char *uri = settings != NULL ? gtk_print_settings_get (settings, GTK_PRINT_SETTINGS_OUTPUT_URI) : NULL;
  g_autofree char *path = uri != NULL ? g_filename_from_uri (uri, NULL, NULL) : NULL;
  g_autofree char *folder = path != NULL ? g_path_get_dirname (path) : NULL;
  g_autofree char *name = path != NULL ? g_path_get_basename (path) : NULL;

  if (path != NULL && g_str_equal (folder, g_get_tmp_dir ()) && g_str_has_prefix (name, SPOOL_PREFIX))
    g_unlink (path);
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

  remove_spool (operation);
  g_object_get (operation, "export-filename", &path, NULL);
  if (path == NULL || result != GTK_PRINT_OPERATION_RESULT_APPLY ||
      !g_file_get_contents (path, &contents, &length, NULL) || !g_str_has_prefix (contents, "%PDF"))
    return;

  file = g_file_new_for_path (path);
  drawn = g_byte_array_new_take ((guint8 *) g_steal_pointer (&contents), length);
  pdf = naer_pages_finish_pdf (self->pages, drawn);
  g_file_replace_contents (file, (const char *) pdf->data, pdf->len, NULL, FALSE,
                           G_FILE_CREATE_REPLACE_DESTINATION | G_FILE_CREATE_PRIVATE, NULL, NULL,
                           NULL);
}

static void
naer_print_job_dispose (GObject *object)
{
  g_clear_object (&NAER_PRINT_JOB (object)->pages);
  G_OBJECT_CLASS (naer_print_job_parent_class)->dispose (object);
}

static void
naer_print_job_class_init (NaerPrintJobClass *klass)
{
  GtkPrintOperationClass *operation_class = GTK_PRINT_OPERATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = naer_print_job_dispose;
  operation_class->begin_print = naer_print_job_begin_print;
  operation_class->request_page_setup = naer_print_job_request_page_setup;
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
 * @pages: what to print
 *
 * Returns: (transfer full): the printing of them, on A4; each page lies or stands as it wants to
 */
NaerPrintJob *
naer_print_job_new (NaerPages *pages)
{
  NaerPrintJob *self = g_object_new (NAER_TYPE_PRINT_JOB, NULL);
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  GtkPaperSize *paper = gtk_paper_size_new (GTK_PAPER_NAME_A4);
  g_autofree char *title = naer_pages_get_title (pages);

  self->pages = g_object_ref (pages);
  gtk_page_setup_set_paper_size (setup, paper);
  gtk_page_setup_set_orientation (setup, get_orientation (pages, 0));
  gtk_print_operation_set_default_page_setup (GTK_PRINT_OPERATION (self), setup);
  gtk_print_operation_set_job_name (GTK_PRINT_OPERATION (self), title);
  gtk_paper_size_free (paper);
  return self;
}
