/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-unit-key.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"

typedef struct
{
  NaerHeatmapLook look;
  NaerAbsenceKind kind; /* whose name it has, if it has no label */
  const char *label;
} Entry;

static const Entry at_work[] = {
  { NAER_LOOK_GROUND, NAER_ABSENCE_NONE, N_("At work") },
  { NAER_LOOK_WEEKEND, NAER_ABSENCE_NONE, N_("Day off") },
};

static const Entry neutral[] = {
  { NAER_LOOK_AWAY, NAER_ABSENCE_NONE, N_("Away") },
  { NAER_LOOK_PARTLY_AWAY, NAER_ABSENCE_NONE, N_("Partly away") },
  { NAER_LOOK_AWAY_IF_LASTS, NAER_ABSENCE_NONE, N_("Away if the absence lasts") },
};

static const Entry kinds[] = {
  { NAER_LOOK_SELF_CERTIFICATION, NAER_ABSENCE_SELF_CERTIFICATION, NULL },
  { NAER_LOOK_SICK_NOTE, NAER_ABSENCE_SICK_NOTE, NULL },
  { NAER_LOOK_GRADED, NAER_ABSENCE_NONE, N_("Graded, filled by grade") },
  { NAER_LOOK_TREATMENT_DAYS, NAER_ABSENCE_TREATMENT_DAYS, NULL },
  { NAER_LOOK_CHILD_SICK, NAER_ABSENCE_CHILD_SICK, NULL },
  { NAER_LOOK_PARENTAL_LEAVE, NAER_ABSENCE_PARENTAL_LEAVE, NULL },
  { NAER_LOOK_LEAVE, NAER_ABSENCE_LEAVE, NULL },
  { NAER_LOOK_HOLIDAY, NAER_ABSENCE_HOLIDAY, NULL },
  { NAER_LOOK_UNDOCUMENTED, NAER_ABSENCE_UNDOCUMENTED, NULL },
  { NAER_LOOK_AWAY, NAER_ABSENCE_NONE, N_("Break in the employment") },
  { NAER_LOOK_AWAY_IF_LASTS, NAER_ABSENCE_NONE, N_("Away if the absence lasts") },
};

static guint
add (NaerHeatmapKeyEntry *entries,
     const Entry         *from,
     guint                n,
     NaerLanguage         language)
{
  for (guint i = 0; i < n; i++)
    entries[i] = (NaerHeatmapKeyEntry) {
      .look = from[i].look,
      .label = from[i].label != NULL ? naer_tr (language, from[i].label)
                                     : naer_absence_kind_get_label (from[i].kind, language),
    };
  return n;
}

/**
 * naer_unit_key_list:
 * @with_kinds: whether kinds of absence are told
 * @language: the language
 * @entries: (out caller-allocates): the entries
 *
 * What the legend of a unit calendar tells.
 *
 * Returns: how many entries there are
 */
guint
naer_unit_key_list (gboolean            with_kinds,
                    NaerLanguage        language,
                    NaerHeatmapKeyEntry entries[NAER_HEATMAP_KEY_MAX])
{
  guint n = add (entries, at_work, G_N_ELEMENTS (at_work), language);

  if (with_kinds)
    return n + add (entries + n, kinds, G_N_ELEMENTS (kinds), language);
  return n + add (entries + n, neutral, G_N_ELEMENTS (neutral), language);
}
