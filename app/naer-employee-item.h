/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/**
 * NaerEmployeeItem:
 *
 * One employee as the list shows it. Name and number always stand together, so that two people
 * of one name are never mistaken for each other.
 */
#define NAER_TYPE_EMPLOYEE_ITEM (naer_employee_item_get_type ())
G_DECLARE_FINAL_TYPE (NaerEmployeeItem, naer_employee_item, NAER, EMPLOYEE_ITEM, GObject)

NaerEmployeeItem *naer_employee_item_new          (gint64              row_id);
gint64            naer_employee_item_get_row_id   (NaerEmployeeItem   *self);
gint64            naer_employee_item_get_unit     (NaerEmployeeItem   *self);
gboolean          naer_employee_item_has_left     (NaerEmployeeItem   *self);
const char       *naer_employee_item_get_name     (NaerEmployeeItem   *self);
const char       *naer_employee_item_get_subtitle (NaerEmployeeItem   *self);
gboolean          naer_employee_item_matches      (NaerEmployeeItem   *self,
                                                   const char         *search);
int               naer_employee_item_compare      (gconstpointer       a,
                                                   gconstpointer       b,
                                                   gpointer            unused);
gboolean          naer_employee_item_update       (NaerEmployeeItem   *self,
                                                   const NaerEmployee *employee,
                                                   NaerDay             today,
                                                   gboolean            with_status);

G_END_DECLS
