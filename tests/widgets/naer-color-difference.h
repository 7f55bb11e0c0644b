/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-heatmap-palette.h"

G_BEGIN_DECLS

/**
 * NaerVision:
 *
 * Whose eyes: with all three kinds of cones, or without one of them.
 */
typedef enum
{
  NAER_VISION_NORMAL,
  NAER_VISION_PROTAN,
  NAER_VISION_DEUTAN,
  NAER_VISION_TRITAN,
} NaerVision;

#define NAER_N_VISIONS (NAER_VISION_TRITAN + 1)

/**
 * NaerLab:
 *
 * A colour in CIE L*a*b* of 1976, white being that of sRGB (D65).
 */
typedef struct
{
  double l;
  double a;
  double b;
} NaerLab;

NaerColor   naer_color_to_linear   (NaerColor  color);
double      naer_color_contrast    (NaerColor  first,
                                    NaerColor  second);
NaerLab     naer_color_to_lab      (NaerColor  linear,
                                    NaerVision vision);
double      naer_lab_difference    (NaerLab    first,
                                    NaerLab    second);
const char *naer_vision_get_name   (NaerVision vision);

G_END_DECLS
