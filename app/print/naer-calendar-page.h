/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "facts/naer-facts.h"
#include "naer-heatmap-layout.h"
#include "naer-pages.h"

G_BEGIN_DECLS

/**
 * NaerCalendarPageOptions:
 * @today: today; the calendar goes through it
 * @years: how many years to show
 * @language: the language of the sheet
 * @talk_on: the day of the talk that it is for, or %NAER_DAY_NONE
 * @portrait: whether the paper stands upright
 * @greyscale: whether it is without colours
 * @form: how years are laid out
 * @employer: (nullable): who says which days are working days; a copy is kept
 * @without_little_absence: whether stretches with little absence are not brought out
 * @with_care: whether child’s sickness, leave and parental leave are shown
 * @with_figures: whether days are counted, for each year and in the table
 * @with_number: whether the number of the employee stands beside the name, as it must where somebody
 *   else has the same name
 * @created: the day that the file says it was made on; %NAER_DAY_NONE for @today
 *
 * What is chosen about the calendar on paper.
 */
typedef struct
{
  NaerDay today;
  int years;
  NaerLanguage language;
  NaerDay talk_on;
  gboolean portrait;
  gboolean greyscale;
  NaerHeatmapForm form;
  const NaerEmployer *employer;
  gboolean without_little_absence;
  gboolean with_care;
  gboolean with_figures;
  gboolean with_number;
  NaerDay created;
} NaerCalendarPageOptions;

/**
 * NaerCalendarPage:
 *
 * An employee’s calendar as a sheet to lie on the table of a talk, and the same days as a table
 * on the pages that follow.
 */
typedef struct _NaerCalendarPage NaerCalendarPage;

NaerCalendarPage *naer_calendar_page_new          (const NaerEmployee            *employee,
                                                   const NaerCalendarPageOptions *options);
void              naer_calendar_page_free         (NaerCalendarPage              *self);
void              naer_calendar_page_set_size     (NaerCalendarPage              *self,
                                                   double                         width,
                                                   double                         height);
void              naer_calendar_page_get_size     (NaerCalendarPage              *self,
                                                   double                        *width,
                                                   double                        *height);
guint             naer_calendar_page_get_n_pages  (NaerCalendarPage              *self);
char             *naer_calendar_page_get_title    (NaerCalendarPage              *self);
char             *naer_calendar_page_get_summary  (NaerCalendarPage              *self);
void              naer_calendar_page_paint        (NaerCalendarPage              *self,
                                                   cairo_t                       *cr,
                                                   guint                          page);
gboolean          naer_calendar_page_write_pdf    (NaerCalendarPage              *self,
                                                   GFile                         *file,
                                                   GError                       **error);
gboolean          naer_calendar_page_write_png    (NaerCalendarPage              *self,
                                                   GFile                         *file,
                                                   double                         dpi,
                                                   GError                       **error);
gboolean          naer_calendar_page_write_svg    (NaerCalendarPage              *self,
                                                   GFile                         *file,
                                                   GError                       **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerCalendarPage, naer_calendar_page_free)

G_END_DECLS
