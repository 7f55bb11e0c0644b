/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-color-difference.h"

#include <math.h>

/*
 * How far two colours are from each other for a person who looks at them.
 *
 * sRGB and its white: IEC 61966-2-1. L*a*b*: CIE 15. The difference is CIEDE2000, after Sharma, Wu
 * and Dalal, “The CIEDE2000 color-difference formula: implementation notes, supplementary test
 * data, and mathematical observations”, Color Research and Application 30 (2005).
 *
 * What is left of a colour without one kind of cones: Machado, Oliveira and Fernandes, “A
 * physiologically-based model for simulation of color vision deficiency”, IEEE Transactions on
 * Visualization and Computer Graphics 15 (2009), their matrices of full severity, which are applied
 * to linear RGB.
 */

static const double seen_as[NAER_N_VISIONS][3][3] = {
  [NAER_VISION_NORMAL] = { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } },
  [NAER_VISION_PROTAN] = { { 0.152286, 1.052583, -0.204868 },
                           { 0.114503, 0.786281, 0.099216 },
                           { -0.003882, -0.048116, 1.051998 } },
  [NAER_VISION_DEUTAN] = { { 0.367322, 0.860646, -0.227968 },
                           { 0.280085, 0.672501, 0.047413 },
                           { -0.011820, 0.042940, 0.968881 } },
  [NAER_VISION_TRITAN] = { { 1.255528, -0.076749, -0.178779 },
                           { -0.078411, 0.930809, 0.147602 },
                           { 0.004733, 0.691367, 0.303900 } },
};

static const double xyz_of_rgb[3][3] = {
  { 0.4124, 0.3576, 0.1805 },
  { 0.2126, 0.7152, 0.0722 },
  { 0.0193, 0.1192, 0.9505 },
};

static const double white[3] = { 0.9505, 1.0, 1.089 };

static void
multiply (const double matrix[3][3],
          const double in[3],
          double       out[3])
{
  for (int row = 0; row < 3; row++)
    out[row] = matrix[row][0] * in[0] + matrix[row][1] * in[1] + matrix[row][2] * in[2];
}

static double
to_linear (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

/* The share of light in each channel of a colour of sRGB. */
NaerColor
naer_color_to_linear (NaerColor color)
{
  return (NaerColor) { to_linear (color.red), to_linear (color.green), to_linear (color.blue), 1 };
}

static double
luminance_of (NaerColor color)
{
  NaerColor linear = naer_color_to_linear (color);

  return 0.2126 * linear.red + 0.7152 * linear.green + 0.0722 * linear.blue;
}

/* The contrast ratio of WCAG 2, from 1 to 21. */
double
naer_color_contrast (NaerColor first,
                     NaerColor second)
{
  double a = luminance_of (first), b = luminance_of (second);

  return (MAX (a, b) + 0.05) / (MIN (a, b) + 0.05);
}

static double
lab_curve (double share)
{
  const double delta = 6.0 / 29;

  return share > delta * delta * delta ? cbrt (share) : share / (3 * delta * delta) + 4.0 / 29;
}

NaerLab
naer_color_to_lab (NaerColor  linear,
                   NaerVision vision)
{
  double rgb[3] = { linear.red, linear.green, linear.blue }, seen[3], xyz[3], f[3];

  multiply (seen_as[vision], rgb, seen);
  for (int i = 0; i < 3; i++)
    seen[i] = CLAMP (seen[i], 0, 1);
  multiply (xyz_of_rgb, seen, xyz);
  for (int i = 0; i < 3; i++)
    f[i] = lab_curve (xyz[i] / white[i]);
  return (NaerLab) { 116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2]) };
}

static double
degrees (double radians)
{
  return radians * 180 / G_PI;
}

static double
radians (double degrees)
{
  return degrees * G_PI / 180;
}

static double
hue_of (double a,
        double b)
{
  double hue = a == 0 && b == 0 ? 0 : degrees (atan2 (b, a));

  return hue < 0 ? hue + 360 : hue;
}

static double
hue_difference (double hue1,
                double hue2)
{
  double difference = hue2 - hue1;

  if (difference > 180)
    return difference - 360;
  return difference < -180 ? difference + 360 : difference;
}

static double
hue_mean (double hue1,
          double hue2)
{
  if (fabs (hue1 - hue2) <= 180)
    return (hue1 + hue2) / 2;
  return hue1 + hue2 < 360 ? (hue1 + hue2 + 360) / 2 : (hue1 + hue2 - 360) / 2;
}

/* √(c⁷ / (c⁷ + 25⁷)) */
static double
chroma_share (double chroma)
{
  double power = pow (chroma, 7);

  return sqrt (power / (power + pow (25, 7)));
}

/* CIEDE2000 with all weights 1. */
double
naer_lab_difference (NaerLab first,
                     NaerLab second)
{
  double mean_chroma = (hypot (first.a, first.b) + hypot (second.a, second.b)) / 2;
  double stretch = 1 + (1 - chroma_share (mean_chroma)) / 2;
  double c1 = hypot (first.a * stretch, first.b), c2 = hypot (second.a * stretch, second.b);
  double h1 = hue_of (first.a * stretch, first.b), h2 = hue_of (second.a * stretch, second.b);
  gboolean grey = c1 * c2 == 0;
  double turn = grey ? 0 : hue_difference (h1, h2), h = grey ? h1 + h2 : hue_mean (h1, h2);
  double l = (first.l + second.l) / 2 - 50, c = (c1 + c2) / 2;
  double t = 1 - 0.17 * cos (radians (h - 30)) + 0.24 * cos (radians (2 * h)) +
             0.32 * cos (radians (3 * h + 6)) - 0.20 * cos (radians (4 * h - 63));
  double rotation = -sin (radians (60 * exp (-pow ((h - 275) / 25, 2)))) * 2 * chroma_share (c);
  double lightness = (second.l - first.l) / (1 + 0.015 * l * l / sqrt (20 + l * l));
  double chroma = (c2 - c1) / (1 + 0.045 * c);
  double hue = 2 * sqrt (c1 * c2) * sin (radians (turn / 2)) / (1 + 0.015 * c * t);

  return sqrt (lightness * lightness + chroma * chroma + hue * hue + rotation * chroma * hue);
}

const char *
naer_vision_get_name (NaerVision vision)
{
  static const char *const names[NAER_N_VISIONS] = { "all cones", "no red cones", "no green cones",
                                                     "no blue cones" };

  return names[vision];
}
