/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/**
 * NaerEmployeeList:
 *
 * The employees of a session as a list, by name. Only those of the unit that is looked at and
 * that the search finds are let through; those who have left are found by searching only.
 */
#define NAER_TYPE_EMPLOYEE_LIST (naer_employee_list_get_type ())
G_DECLARE_FINAL_TYPE (NaerEmployeeList, naer_employee_list, NAER, EMPLOYEE_LIST, GObject)

NaerEmployeeList *naer_employee_list_new             (void);
GListModel       *naer_employee_list_get_model       (NaerEmployeeList *self);
gint64            naer_employee_list_get_unit        (NaerEmployeeList *self);
gboolean          naer_employee_list_set_unit        (NaerEmployeeList *self,
                                                      gint64            unit);
void              naer_employee_list_set_search      (NaerEmployeeList *self,
                                                      const char       *search);
gboolean          naer_employee_list_set_with_status (NaerEmployeeList *self,
                                                      gboolean          with_status);
void              naer_employee_list_update          (NaerEmployeeList *self,
                                                      const NaerFacts  *facts,
                                                      NaerDay           today);

G_END_DECLS
