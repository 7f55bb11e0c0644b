/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-calendar-model.h"
#include "naer-calendar-page.h"
#include "naer-calendar-table.h"
#include "naer-heatmap-palette.h"

G_BEGIN_DECLS

#define NAER_CALENDAR_PAGE_MARGIN 32.0
#define NAER_CALENDAR_PAGE_SPACE 7.0

struct _NaerCalendarPage
{
  NaerEmployee *employee;
  NaerEmployer *employer;
  NaerCalendarPageOptions options;
  guint show;
  NaerCalendarModel *model;
  NaerCalendarTable *table;
  const NaerHeatmapPalette *palette;
  PangoContext *context;
  double width;
  double height;
  double key_x;
  gboolean untagged;
};

NaerDay naer_calendar_page_get_first_day (NaerCalendarPage *self);
guint   naer_calendar_page_get_n_rows    (NaerCalendarPage *self);
char   *naer_calendar_page_get_subtitle  (NaerCalendarPage *self);
void    naer_calendar_page_paint_sheet   (NaerCalendarPage *self,
                                          NaerPaper        *paper);

G_END_DECLS
