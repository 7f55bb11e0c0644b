/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-pages.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>

#include "naer-pdf-words.h"

typedef struct
{
  double short_side;
  double long_side;
} NaerPagesPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (NaerPages, naer_pages, G_TYPE_OBJECT)

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

static void
naer_pages_class_init (NaerPagesClass *klass)
{
}

static void
naer_pages_init (NaerPages *self)
{
  NaerPagesPrivate *private = naer_pages_get_instance_private (self);

  private->short_side = NAER_PAPER_SHORT;
  private->long_side = NAER_PAPER_LONG;
}

/**
 * naer_pages_get_title:
 * @self: pages
 *
 * Returns: (transfer full): the title of the document
 */
char *
naer_pages_get_title (NaerPages *self)
{
  g_return_val_if_fail (NAER_IS_PAGES (self), NULL);

  return NAER_PAGES_GET_CLASS (self)->get_title (self);
}

/**
 * naer_pages_get_n_pages:
 * @self: pages
 *
 * Returns: how many there are
 */
guint
naer_pages_get_n_pages (NaerPages *self)
{
  g_return_val_if_fail (NAER_IS_PAGES (self), 0);

  return NAER_PAGES_GET_CLASS (self)->get_n_pages (self);
}

/**
 * naer_pages_get_size:
 * @self: pages
 * @page: which, from 0
 * @width: (out): in points
 * @height: (out): in points
 *
 * How large a page is.
 */
void
naer_pages_get_size (NaerPages *self,
                     guint      page,
                     double    *width,
                     double    *height)
{
  NaerPagesPrivate *private = naer_pages_get_instance_private (self);
  gboolean lying;

  g_return_if_fail (NAER_IS_PAGES (self));

  lying = NAER_PAGES_GET_CLASS (self)->is_lying (self, page);
  *width = lying ? private->long_side : private->short_side;
  *height = lying ? private->short_side : private->long_side;
}

/**
 * naer_pages_set_paper:
 * @self: pages
 * @short_side: in points
 * @long_side: in points
 *
 * Says how large the paper is. It is A4 until then.
 */
void
naer_pages_set_paper (NaerPages *self,
                      double     short_side,
                      double     long_side)
{
  NaerPagesPrivate *private = naer_pages_get_instance_private (self);

  g_return_if_fail (NAER_IS_PAGES (self));

  private->short_side = short_side;
  private->long_side = long_side;
  NAER_PAGES_GET_CLASS (self)->set_paper (self, short_side, long_side);
}

/**
 * naer_pages_get_text:
 * @self: pages
 * @page: which, from 0
 *
 * Returns: (transfer full): all words of the page in the order that they are read
 */
char *
naer_pages_get_text (NaerPages *self,
                     guint      page)
{
  g_return_val_if_fail (NAER_IS_PAGES (self), NULL);

  return NAER_PAGES_GET_CLASS (self)->get_text (self, page);
}

/**
 * naer_pages_get_all_text:
 * @self: pages
 *
 * Returns: (transfer full): all words of all pages
 */
char *
naer_pages_get_all_text (NaerPages *self)
{
  GString *all = g_string_new (NULL);

  g_return_val_if_fail (NAER_IS_PAGES (self), NULL);

  for (guint page = 0; page < naer_pages_get_n_pages (self); page++)
    {
      g_autofree char *text = naer_pages_get_text (self, page);

      g_string_append (all, text);
      g_string_append_c (all, '\n');
    }
  return g_string_free_and_steal (all);
}

/**
 * naer_pages_paint:
 * @self: pages
 * @cr: what to draw on, in points
 * @page: which, from 0
 * @tagged: whether to say what each part is; the pages are then painted in their order, each once
 *
 * Paints a page.
 */
void
naer_pages_paint (NaerPages *self,
                  cairo_t   *cr,
                  guint      page,
                  gboolean   tagged)
{
  g_return_if_fail (NAER_IS_PAGES (self) && page < naer_pages_get_n_pages (self));

  NAER_PAGES_GET_CLASS (self)->paint (self, cr, page, tagged);
}

/**
 * naer_pages_describe:
 * @self: pages
 * @surface: a PDF that is begun
 *
 * Says in a PDF what it is called and on what day it was made.
 */
void
naer_pages_describe (NaerPages       *self,
                     cairo_surface_t *surface)
{
  g_autofree char *title = naer_pages_get_title (self);
  g_autofree char *day = naer_day_to_iso (NAER_PAGES_GET_CLASS (self)->get_created (self));
  g_autofree char *moment = g_strconcat (day, "T00:00:00Z", NULL);

  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Nærvær");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, moment);
}

/**
 * naer_pages_finish_pdf:
 * @self: pages
 * @pdf: the PDF that Cairo wrote of them
 *
 * Returns: (transfer full): the PDF with the words that Cairo cannot write
 */
GByteArray *
naer_pages_finish_pdf (NaerPages  *self,
                       GByteArray *pdf)
{
  NaerPagesClass *class = NAER_PAGES_GET_CLASS (self);
  g_autofree char *figure = class->get_figure (self);

  return naer_pdf_add_words (pdf, class->get_language (self), figure);
}

static cairo_status_t
draw_pdf (NaerPages  *self,
          GByteArray *drawn)
{
  double width, height;
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;

  naer_pages_get_size (self, 0, &width, &height);
  surface = cairo_pdf_surface_create_for_stream (append_cb, drawn, width, height);
  cr = cairo_create (surface);
  naer_pages_describe (self, surface);
  for (guint page = 0; page < naer_pages_get_n_pages (self); page++)
    {
      naer_pages_get_size (self, page, &width, &height);
      cairo_pdf_surface_set_size (surface, width, height);
      naer_pages_paint (self, cr, page, TRUE);
      cairo_show_page (cr);
    }
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return status;
}

/**
 * naer_pages_to_pdf:
 * @self: pages
 * @error: return location, of %NAER_PRINT_ERROR
 *
 * Returns: (transfer full) (nullable): a tagged PDF of them
 */
GByteArray *
naer_pages_to_pdf (NaerPages  *self,
                   GError    **error)
{
  g_autoptr (GByteArray) drawn = g_byte_array_new ();

  g_return_val_if_fail (NAER_IS_PAGES (self), NULL);

  if (!check_status (draw_pdf (self, drawn), error))
    return NULL;
  return naer_pages_finish_pdf (self, drawn);
}

/**
 * naer_pages_write_pdf:
 * @self: pages
 * @file: where to
 * @error: return location, of %NAER_PRINT_ERROR
 *
 * Writes them as a tagged PDF. Only the user of the computer can read the file.
 *
 * Returns: whether it is written
 */
gboolean
naer_pages_write_pdf (NaerPages  *self,
                      GFile      *file,
                      GError    **error)
{
  g_autoptr (GByteArray) pdf = naer_pages_to_pdf (self, error);

  return pdf != NULL && write_bytes (file, pdf, error);
}

/**
 * naer_pages_write_png:
 * @self: pages
 * @page: which, from 0
 * @file: where to
 * @dpi: dots per inch
 * @error: return location, of %NAER_PRINT_ERROR
 *
 * Writes one page as a picture. Only the user of the computer can read the file.
 *
 * Returns: whether it is written
 */
gboolean
naer_pages_write_png (NaerPages  *self,
                      guint       page,
                      GFile      *file,
                      double      dpi,
                      GError    **error)
{
  g_autoptr (GByteArray) png = g_byte_array_new ();
  double scale = dpi / 72, width, height;
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;

  g_return_val_if_fail (NAER_IS_PAGES (self), FALSE);

  naer_pages_get_size (self, page, &width, &height);
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) (width * scale + 0.5),
                                        (int) (height * scale + 0.5));
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  naer_pages_paint (self, cr, page, FALSE);
  status = cairo_status (cr);
  cairo_destroy (cr);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, append_cb, png);
  cairo_surface_destroy (surface);
  return check_status (status, error) && write_bytes (file, png, error);
}

/**
 * naer_pages_write_svg:
 * @self: pages
 * @page: which, from 0
 * @file: where to
 * @error: return location, of %NAER_PRINT_ERROR
 *
 * Writes one page as a drawing that can be made as large as one likes. The same page gives the same
 * bytes. Only the user of the computer can read the file.
 *
 * Returns: whether it is written
 */
gboolean
naer_pages_write_svg (NaerPages  *self,
                      guint       page,
                      GFile      *file,
                      GError    **error)
{
  g_autoptr (GByteArray) svg = g_byte_array_new ();
  double width, height;
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;

  g_return_val_if_fail (NAER_IS_PAGES (self), FALSE);

  naer_pages_get_size (self, page, &width, &height);
  surface = cairo_svg_surface_create_for_stream (append_cb, svg, width, height);
  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PT);
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  naer_pages_paint (self, cr, page, FALSE);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return check_status (status, error) && write_bytes (file, svg, error);
}
