/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <cairo-pdf.h>

#include "naer-calendar-page-private.h"
#include "naer-pdf-words.h"

G_DEFINE_QUARK (naer-print-error-quark, naer_print_error)

static cairo_status_t
append_cb (gpointer      buffer,
           const guchar *data,
           guint         length)
{
  g_byte_array_append (buffer, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static gboolean
write_bytes (GFile       *file,
             GByteArray  *bytes,
             GError     **error)
{
  g_autoptr (GError) failure = NULL;

  if (g_file_replace_contents (file, (const char *) bytes->data, bytes->len, NULL, FALSE,
                               G_FILE_CREATE_REPLACE_DESTINATION | G_FILE_CREATE_PRIVATE, NULL,
                               NULL, &failure))
    return TRUE;
  g_set_error_literal (error, NAER_PRINT_ERROR, NAER_PRINT_ERROR_WRITE, failure->message);
  return FALSE;
}

static gboolean
check_status (cairo_status_t   status,
              GError         **error)
{
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;
  g_set_error_literal (error, NAER_PRINT_ERROR, NAER_PRINT_ERROR_WRITE,
                       cairo_status_to_string (status));
  return FALSE;
}

void
naer_calendar_page_describe (NaerCalendarPage *self,
                             cairo_surface_t  *surface)
{
  const NaerCalendarPageOptions *options = &self->options;
  NaerDay created = options->created != NAER_DAY_NONE ? options->created : options->today;
  g_autofree char *title = naer_calendar_page_get_title (self), *day = naer_day_to_iso (created);
  g_autofree char *moment = g_strconcat (day, "T00:00:00Z", NULL);

  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Nærvær");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, moment);
}

GByteArray *
naer_calendar_page_finish_pdf (NaerCalendarPage *self,
                               GByteArray       *pdf)
{
  g_autofree char *summary = naer_calendar_page_get_summary (self);

  return naer_pdf_add_words (pdf, self->options.language, summary);
}

/**
 * naer_calendar_page_write_pdf:
 * @self: a sheet
 * @file: where to
 * @error: return location, of %NAER_PRINT_ERROR
 *
 * Writes the sheet as a tagged PDF. The same sheet gives the same bytes. Only the user of the
 * computer can read the file.
 *
 * Returns: whether it is written
 */
gboolean
naer_calendar_page_write_pdf (NaerCalendarPage  *self,
                              GFile             *file,
                              GError           **error)
{
  g_autoptr (GByteArray) drawn = g_byte_array_new ();
  g_autoptr (GByteArray) pdf = NULL;
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (append_cb, drawn, self->width,
                                                                  self->height);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  naer_calendar_page_describe (self, surface);
  for (guint page = 0; page < naer_calendar_page_get_n_pages (self); page++)
    {
      naer_calendar_page_paint (self, cr, page);
      cairo_show_page (cr);
    }
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (!check_status (status, error))
    return FALSE;

  pdf = naer_calendar_page_finish_pdf (self, drawn);
  return write_bytes (file, pdf, error);
}

/**
 * naer_calendar_page_write_png:
 * @self: a sheet
 * @file: where to
 * @dpi: dots per inch
 * @error: return location, of %NAER_PRINT_ERROR
 *
 * Writes the page with the calendar as a picture. Only the user of the computer can read the file.
 *
 * Returns: whether it is written
 */
gboolean
naer_calendar_page_write_png (NaerCalendarPage  *self,
                              GFile             *file,
                              double             dpi,
                              GError           **error)
{
  g_autoptr (GByteArray) png = g_byte_array_new ();
  double scale = dpi / 72;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24,
                                                         (int) (self->width * scale + 0.5),
                                                         (int) (self->height * scale + 0.5));
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  naer_calendar_page_paint (self, cr, 0);
  status = cairo_status (cr);
  cairo_destroy (cr);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, append_cb, png);
  cairo_surface_destroy (surface);
  return check_status (status, error) && write_bytes (file, png, error);
}
