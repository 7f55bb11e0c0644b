/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-pattern-drawing.h"

G_BEGIN_DECLS

/* Seen by naer-pattern-drawing.c, which says what is drawn, and naer-pattern-painter.c. */

#define NAER_PATTERN_BARS_MAX 12

typedef enum
{
  NAER_PATTERN_BARS,
  NAER_PATTERN_DOTS,
  NAER_PATTERN_STRIP,
} NaerPatternShape;

/* A piece of a strip, or the place of a label on it, as shares of its length. */
typedef struct
{
  double from;
  double to;
} NaerPatternPiece;

struct _NaerPatternDrawing
{
  NaerPatternShape shape;
  guint n;                                  /* bars, dots or labels */
  double values[NAER_PATTERN_BARS_MAX];     /* of bars */
  double usual[NAER_PATTERN_BARS_MAX];      /* of bars: negative where it is not known */
  char *labels[NAER_PATTERN_BARS_MAX];      /* under bars, or along a strip */
  double places[NAER_PATTERN_BARS_MAX];     /* of the labels along a strip */
  gboolean strong[NAER_PATTERN_BARS_MAX];   /* bars that the figure is about */
  guint filled;                             /* of dots */
  int usual_dots;                           /* negative where it is not known */
  GArray *pieces;                           /* NaerPatternPiece, of a strip */
  char *spoken;
};

G_END_DECLS
