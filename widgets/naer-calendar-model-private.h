/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-calendar-model.h"

G_BEGIN_DECLS

struct _NaerCalendarModel
{
  int first_year;
  int last_year;
  NaerDay first;
  NaerDay last;
  NaerDay today;
  guint show;
  guint kinds;
  guint marks;
  guint stretches;
  NaerCalendarDay *days;
};

void naer_calendar_model_add_overlays (NaerCalendarModel  *self,
                                       const NaerEmployee *employee,
                                       const NaerEmployer *employer,
                                       guint               show);

static inline NaerCalendarDay *
naer_calendar_model_at (NaerCalendarModel *self,
                        NaerDay            day)
{
  return day >= self->first && day <= self->last ? &self->days[day - self->first] : NULL;
}

G_END_DECLS
