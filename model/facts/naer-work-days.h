/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/**
 * NaerWorkDays:
 *
 * Which days are working days with an employer: Monday to Friday less public holidays and the
 * employer’s own days off, or what the roster of an employee says. Immutable.
 */
typedef struct _NaerWorkDays NaerWorkDays;

NaerWorkDays *naer_work_days_new    (const NaerEmployer *employer);
void          naer_work_days_free   (NaerWorkDays       *self);
gboolean      naer_work_days_is_off (const NaerWorkDays *self,
                                     NaerDay             day);
gboolean      naer_work_days_works  (const NaerWorkDays *self,
                                     const NaerEmployee *employee,
                                     NaerDay             day);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerWorkDays, naer_work_days_free)

G_END_DECLS
