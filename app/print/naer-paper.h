/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "naer-heatmap-palette.h"

G_BEGIN_DECLS

/**
 * NaerPaper:
 * @cr: what to draw on
 * @context: the font
 * @untagged: whether nothing is said of what the parts are
 *
 * A page that text is set on. Each piece of text is tagged with what it is in the document.
 */
typedef struct
{
  cairo_t *cr;
  PangoContext *context;
  gboolean untagged;
} NaerPaper;

/**
 * NaerTextStyle:
 * @size: in points
 * @bold: whether it is
 * @color: its colour
 */
typedef struct
{
  double size;
  gboolean bold;
  const NaerColor *color;
} NaerTextStyle;

PangoContext *naer_paper_make_context (NaerLanguage         language);
void          naer_paper_begin        (NaerPaper           *self,
                                       const char          *tag);
void          naer_paper_end          (NaerPaper           *self,
                                       const char          *tag);
double        naer_paper_measure      (NaerPaper           *self,
                                       const char          *text,
                                       double               width,
                                       const NaerTextStyle *style);
double        naer_paper_text_width   (NaerPaper           *self,
                                       const char          *text,
                                       const NaerTextStyle *style);
double        naer_paper_text         (NaerPaper           *self,
                                       const char          *tag,
                                       const char          *text,
                                       double               x,
                                       double               y,
                                       double               width,
                                       const NaerTextStyle *style);
void          naer_paper_rule         (NaerPaper           *self,
                                       double               x,
                                       double               y,
                                       double               width,
                                       const NaerColor     *color);

G_END_DECLS
