/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-document-pages.h"

#include "naer-flow.h"

struct _NaerDocumentPages
{
  NaerPages parent_instance;

  NaerDocument *document;
  NaerFlow *flow;
};

G_DEFINE_FINAL_TYPE (NaerDocumentPages, naer_document_pages, NAER_TYPE_PAGES)

static char *
naer_document_pages_get_title (NaerPages *pages)
{
  return g_strdup (NAER_DOCUMENT_PAGES (pages)->document->title);
}

static NaerLanguage
naer_document_pages_get_language (NaerPages *pages)
{
  return NAER_DOCUMENT_PAGES (pages)->document->language;
}

static NaerDay
naer_document_pages_get_created (NaerPages *pages)
{
  return NAER_DOCUMENT_PAGES (pages)->document->created;
}

static char *
naer_document_pages_get_figure (NaerPages *pages)
{
  return NULL;
}

static guint
naer_document_pages_get_n_pages (NaerPages *pages)
{
  return naer_flow_get_n_pages (NAER_DOCUMENT_PAGES (pages)->flow);
}

static gboolean
naer_document_pages_is_lying (NaerPages *pages,
                              guint      page)
{
  return FALSE;
}

static void
naer_document_pages_set_paper (NaerPages *pages,
                               double     short_side,
                               double     long_side)
{
  NaerDocumentPages *self = NAER_DOCUMENT_PAGES (pages);

  g_clear_pointer (&self->flow, naer_flow_free);
  self->flow = naer_flow_new (self->document, short_side, long_side);
}

static char *
naer_document_pages_get_text (NaerPages *pages,
                              guint      page)
{
  return naer_flow_get_text (NAER_DOCUMENT_PAGES (pages)->flow, page);
}

static void
naer_document_pages_paint (NaerPages *pages,
                           cairo_t   *cr,
                           guint      page,
                           gboolean   tagged)
{
  naer_flow_paint (NAER_DOCUMENT_PAGES (pages)->flow, cr, page, tagged);
}

static void
naer_document_pages_finalize (GObject *object)
{
  NaerDocumentPages *self = NAER_DOCUMENT_PAGES (object);

  naer_flow_free (self->flow);
  naer_document_free (self->document);
  G_OBJECT_CLASS (naer_document_pages_parent_class)->finalize (object);
}

static void
naer_document_pages_class_init (NaerDocumentPagesClass *klass)
{
  NaerPagesClass *pages_class = NAER_PAGES_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = naer_document_pages_finalize;
  pages_class->get_title = naer_document_pages_get_title;
  pages_class->get_language = naer_document_pages_get_language;
  pages_class->get_created = naer_document_pages_get_created;
  pages_class->get_figure = naer_document_pages_get_figure;
  pages_class->get_n_pages = naer_document_pages_get_n_pages;
  pages_class->is_lying = naer_document_pages_is_lying;
  pages_class->set_paper = naer_document_pages_set_paper;
  pages_class->get_text = naer_document_pages_get_text;
  pages_class->paint = naer_document_pages_paint;
}

static void
naer_document_pages_init (NaerDocumentPages *self)
{
}

/**
 * naer_document_pages_new:
 * @document: (transfer full): a document
 *
 * Returns: (transfer full): its pages, on A4
 */
NaerPages *
naer_document_pages_new (NaerDocument *document)
{
  NaerDocumentPages *self = g_object_new (NAER_TYPE_DOCUMENT_PAGES, NULL);

  self->document = document;
  self->flow = naer_flow_new (document, NAER_PAPER_SHORT, NAER_PAPER_LONG);
  return NAER_PAGES (self);
}
