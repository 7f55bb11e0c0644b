/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "naer-heatmap-palette.h"
#include "unit/naer-away.h"
#include "unit/naer-unit-counts.h"
#include "unit/naer-unit-rows.h"

G_BEGIN_DECLS

/**
 * NaerUnitDay:
 * @level: how much of it the person is away
 * @kind: the kind of absence, %NAER_ABSENCE_NONE without one or in a break of the employment
 * @grade: percent sick, 100 for kinds without a grade
 * @if_lasts: whether it is only so if the absence lasts
 * @employed: whether the person is employed then
 * @off: whether it is no working day of the person
 * @known: whether it has come and absence is known of then
 *
 * What the unit calendar tells of one day of one person.
 */
typedef struct
{
  NaerAwayLevel level;
  NaerAbsenceKind kind;
  int grade;
  gboolean if_lasts;
  gboolean employed;
  gboolean off;
  gboolean known;
} NaerUnitDay;

/**
 * NaerUnitModel:
 *
 * What a unit calendar tells: a row for each person and a column for each day. Only what is looked
 * at is worked out, so that it stays small however many the rows are. The facts belong to the
 * caller and have to stay as they are while it is used.
 */
typedef struct _NaerUnitModel NaerUnitModel;

NaerUnitModel       *naer_unit_model_new          (const NaerFacts     *facts,
                                                   const NaerUnitQuery *query,
                                                   NaerDay              first,
                                                   NaerDay              last,
                                                   NaerDay              today);
NaerUnitModel       *naer_unit_model_ask          (NaerUnitModel       *self,
                                                   const NaerUnitQuery *query,
                                                   gboolean             with_kinds);
NaerUnitModel       *naer_unit_model_ref          (NaerUnitModel       *self);
void                 naer_unit_model_unref        (NaerUnitModel       *self);
NaerDay              naer_unit_model_get_first    (const NaerUnitModel *self);
NaerDay              naer_unit_model_get_last     (const NaerUnitModel *self);
NaerDay              naer_unit_model_get_today    (const NaerUnitModel *self);
gboolean             naer_unit_model_has_kinds    (const NaerUnitModel *self);
guint                naer_unit_model_get_n_rows   (const NaerUnitModel *self);
const NaerEmployee  *naer_unit_model_get_employee (const NaerUnitModel *self,
                                                   guint                row);
guint                naer_unit_model_find_row     (const NaerUnitModel *self,
                                                   gint64               employee);
const char          *naer_unit_model_get_name     (const NaerUnitModel *self,
                                                   guint                row);
const char          *naer_unit_model_get_number   (const NaerUnitModel *self,
                                                   guint                row);
GArray              *naer_unit_model_get_aways    (NaerUnitModel       *self,
                                                   guint                row);
NaerDay              naer_unit_model_find_back    (NaerUnitModel       *self,
                                                   guint                row);
void                 naer_unit_model_get_day      (NaerUnitModel       *self,
                                                   guint                row,
                                                   NaerDay              day,
                                                   NaerUnitDay         *told);
gboolean             naer_unit_model_is_day_off   (const NaerUnitModel *self,
                                                   NaerDay              day);
const NaerUnitCount *naer_unit_model_get_count    (const NaerUnitModel *self,
                                                   NaerDay              day);
gboolean             naer_unit_day_get_look       (const NaerUnitDay   *day,
                                                   gboolean             with_kinds,
                                                   NaerHeatmapLook     *look);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerUnitModel, naer_unit_model_unref)

G_END_DECLS
