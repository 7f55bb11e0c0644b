/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "naer-session.h"

G_BEGIN_DECLS

typedef enum
{
  NAER_EMPLOYMENT_CHANGE,
  NAER_EMPLOYMENT_LEAVE,
  NAER_EMPLOYMENT_RETURN,
} NaerEmploymentTask;

/**
 * NaerEmploymentDialog:
 *
 * The form of an employee who leaves, returns, or changes unit or position.
 */
#define NAER_TYPE_EMPLOYMENT_DIALOG (naer_employment_dialog_get_type ())
G_DECLARE_FINAL_TYPE (NaerEmploymentDialog, naer_employment_dialog, NAER, EMPLOYMENT_DIALOG, AdwDialog)

NaerEmploymentDialog *naer_employment_dialog_new (NaerSession        *session,
                                                  gint64              employee,
                                                  NaerEmploymentTask  task);

G_END_DECLS
