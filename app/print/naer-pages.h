/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "calendar/naer-day.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

#define NAER_PRINT_ERROR (naer_print_error_quark ())

/**
 * NaerPrintError:
 * @NAER_PRINT_ERROR_WRITE: the file cannot be written
 */
typedef enum
{
  NAER_PRINT_ERROR_WRITE,
} NaerPrintError;

GQuark naer_print_error_quark (void);

/* A4, in points. */
#define NAER_PAPER_SHORT 595.276
#define NAER_PAPER_LONG 841.890

/**
 * NaerPages:
 *
 * What is printed, page by page: what the preview shows, the print job prints and a file holds.
 * The same pages give the same bytes.
 */
#define NAER_TYPE_PAGES (naer_pages_get_type ())
G_DECLARE_DERIVABLE_TYPE (NaerPages, naer_pages, NAER, PAGES, GObject)

/**
 * NaerPagesClass:
 * @get_title: (transfer full): the title of the document
 * @get_language: the language of its text
 * @get_created: the day that a file says it was made on
 * @get_figure: (transfer full) (nullable): what stands for its drawing where it cannot be seen
 * @get_n_pages: how many pages it has
 * @is_lying: whether a page is wider than high
 * @set_paper: takes paper of other sides, in points
 * @get_text: (transfer full): all words of a page in the order that they are read
 * @paint: paints a page, in points; with @tagged also what each part is, and then the pages are
 *   painted in their order, each once
 *
 * What each kind of pages does in its own way.
 */
struct _NaerPagesClass
{
  GObjectClass parent_class;

  char         *(*get_title)    (NaerPages *self);
  NaerLanguage  (*get_language) (NaerPages *self);
  NaerDay       (*get_created)  (NaerPages *self);
  char         *(*get_figure)   (NaerPages *self);
  guint         (*get_n_pages)  (NaerPages *self);
  gboolean      (*is_lying)     (NaerPages *self,
                                 guint      page);
  void          (*set_paper)    (NaerPages *self,
                                 double     short_side,
                                 double     long_side);
  char         *(*get_text)     (NaerPages *self,
                                 guint      page);
  void          (*paint)        (NaerPages *self,
                                 cairo_t   *cr,
                                 guint      page,
                                 gboolean   tagged);
};

char       *naer_pages_get_title    (NaerPages        *self);
guint       naer_pages_get_n_pages  (NaerPages        *self);
void        naer_pages_get_size     (NaerPages        *self,
                                     guint             page,
                                     double           *width,
                                     double           *height);
void        naer_pages_set_paper    (NaerPages        *self,
                                     double            short_side,
                                     double            long_side);
char       *naer_pages_get_text     (NaerPages        *self,
                                     guint             page);
char       *naer_pages_get_all_text (NaerPages        *self);
void        naer_pages_paint        (NaerPages        *self,
                                     cairo_t          *cr,
                                     guint             page,
                                     gboolean          tagged);
void        naer_pages_describe     (NaerPages        *self,
                                     cairo_surface_t  *surface);
GByteArray *naer_pages_finish_pdf   (NaerPages        *self,
                                     GByteArray       *pdf);
GByteArray *naer_pages_to_pdf       (NaerPages        *self,
                                     GError          **error);
gboolean    naer_pages_write_pdf    (NaerPages        *self,
                                     GFile            *file,
                                     GError          **error);
gboolean    naer_pages_write_png    (NaerPages        *self,
                                     guint             page,
                                     GFile            *file,
                                     double            dpi,
                                     GError          **error);
gboolean    naer_pages_write_svg    (NaerPages        *self,
                                     guint             page,
                                     GFile            *file,
                                     GError          **error);

G_END_DECLS
