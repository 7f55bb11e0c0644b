/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-calendar-model.h"
#include "naer-calendar-page.h"
#include "naer-calendar-table.h"
#include "naer-heatmap-palette.h"

G_BEGIN_DECLS

struct _NaerCalendarPage
{
  NaerEmployee *employee;
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

G_END_DECLS
