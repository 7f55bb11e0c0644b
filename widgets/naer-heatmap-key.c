/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-heatmap-key.h"

#include <glib/gi18n.h>

#include "language/naer-catalog.h"
#include "naer-heatmap-cells.h"
#include "naer-heatmap-stretches.h"

#define SWATCH_GRADE 50

/* What every legend tells, and what only one tells that shows it. */
static const struct
{
  NaerHeatmapLook look;
  NaerAbsenceKind kind;
  gboolean always;
  gboolean care;
  const char *label;
} looks[] = {
  { NAER_LOOK_SELF_CERTIFICATION, NAER_ABSENCE_SELF_CERTIFICATION, TRUE, FALSE, NULL },
  { NAER_LOOK_SICK_NOTE, NAER_ABSENCE_SICK_NOTE, TRUE, FALSE, NULL },
  { NAER_LOOK_GRADED, NAER_ABSENCE_SICK_NOTE, TRUE, FALSE, N_("Graded, filled by grade") },
  { NAER_LOOK_WAITING_NOTE, NAER_ABSENCE_WAITING_NOTE, TRUE, FALSE, N_("Waiting note") },
  { NAER_LOOK_TREATMENT_DAYS, NAER_ABSENCE_TREATMENT_DAYS, FALSE, FALSE, NULL },
  { NAER_LOOK_CHILD_SICK, NAER_ABSENCE_CHILD_SICK, TRUE, TRUE, NULL },
  { NAER_LOOK_PARENTAL_LEAVE, NAER_ABSENCE_PARENTAL_LEAVE, FALSE, TRUE, NULL },
  { NAER_LOOK_LEAVE, NAER_ABSENCE_LEAVE, FALSE, TRUE, NULL },
  { NAER_LOOK_HOLIDAY, NAER_ABSENCE_HOLIDAY, TRUE, FALSE, NULL },
  { NAER_LOOK_UNDOCUMENTED, NAER_ABSENCE_UNDOCUMENTED, FALSE, FALSE, N_("Not documented") },
};

static const struct
{
  NaerCalendarMark mark;
  const char *label;
} marks[] = {
  { NAER_CALENDAR_MARK_CONTACT, N_("Contact") },
  { NAER_CALENDAR_MARK_MEETING, N_("Meeting") },
  { NAER_CALENDAR_MARK_PRESENCE, N_("At work nevertheless") },
  { NAER_CALENDAR_MARK_EMPLOYER_PERIOD, N_("Employer period") },
};

static const struct
{
  NaerCalendarStretch stretch;
  const char *label;
} stretches[] = {
  { NAER_CALENDAR_STRETCH_LITTLE_ABSENCE, N_("Little absence") },
  { NAER_CALENDAR_STRETCH_CASE, N_("Absence case") },
  { NAER_CALENDAR_STRETCH_MEASURE, N_("Measure in force") },
};

/**
 * naer_heatmap_key_list:
 * @model: a calendar
 * @show: the #NaerCalendarShow that the calendar shows
 * @language: the language
 * @entries: (out caller-allocates): the entries
 *
 * What the legend of a calendar tells: the common kinds always, so that it stands still from one
 * person to the next, and rarer kinds and marks where they are shown.
 *
 * Returns: how many entries there are
 */
guint
naer_heatmap_key_list (const NaerCalendarModel *model,
                       guint                    show,
                       NaerLanguage             language,
                       NaerHeatmapKeyEntry      entries[NAER_HEATMAP_KEY_MAX])
{
  guint n = 0, shown_marks = naer_calendar_model_get_marks (model);
  guint shown_stretches = naer_calendar_model_get_stretches (model);

  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      if ((looks[i].care && !(show & NAER_CALENDAR_SHOW_CARE)) ||
          (!looks[i].always && !naer_calendar_model_has_kind (model, looks[i].kind)))
        continue;
      entries[n++] = (NaerHeatmapKeyEntry) {
        .look = looks[i].look,
        .label = looks[i].label != NULL ? naer_tr (language, looks[i].label)
                                        : naer_absence_kind_get_label (looks[i].kind, language),
      };
    }
  entries[n++] = (NaerHeatmapKeyEntry) { .public_holiday = TRUE,
                                         .label = naer_tr (language, N_("Public holiday")) };
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (shown_marks & marks[i].mark)
      entries[n++] = (NaerHeatmapKeyEntry) { .mark = marks[i].mark,
                                             .label = naer_tr (language, marks[i].label) };
  for (guint i = 0; i < G_N_ELEMENTS (stretches); i++)
    if (shown_stretches & stretches[i].stretch)
      entries[n++] = (NaerHeatmapKeyEntry) { .stretch = stretches[i].stretch,
                                             .label = naer_tr (language, stretches[i].label) };
  return n;
}

/**
 * naer_heatmap_key_paint:
 * @cr: what to draw on
 * @entry: an entry of a legend
 * @x: the left edge
 * @y: the upper edge
 * @side: the side of its cell
 * @rtl: whether days run from right to left
 * @palette: the colours
 *
 * Draws the cell that an entry explains.
 */
void
naer_heatmap_key_paint (cairo_t                   *cr,
                        const NaerHeatmapKeyEntry *entry,
                        double                     x,
                        double                     y,
                        double                     side,
                        gboolean                   rtl,
                        const NaerHeatmapPalette  *palette)
{
  NaerCell cell = { x, y, SWATCH_GRADE };

  naer_cells_paint (cr, &cell, 1, side, entry->look, &palette->looks[entry->look]);
  if (entry->public_holiday)
    naer_cells_paint_holidays (cr, &cell, 1, side, &palette->public_holiday);
  if (entry->mark != 0)
    naer_cell_paint_corner (cr, &cell, side, entry->mark, rtl, &palette->corner,
                            &palette->background);
  if (entry->stretch != 0)
    naer_heatmap_stretch_paint_sample (cr, entry->stretch, x, y, side, palette);
}
