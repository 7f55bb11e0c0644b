/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-document.h"
#include "naer-pages.h"

G_BEGIN_DECLS

/**
 * NaerDocumentPages:
 *
 * The pages of a document, on standing paper.
 */
#define NAER_TYPE_DOCUMENT_PAGES (naer_document_pages_get_type ())
G_DECLARE_FINAL_TYPE (NaerDocumentPages, naer_document_pages, NAER, DOCUMENT_PAGES, NaerPages)

NaerPages *naer_document_pages_new (NaerDocument *document);

G_END_DECLS
