/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-form-rows.h"

#include "naer-i18n.h"

/* Rows of forms whose lines come and go. */

/**
 * naer_form_rows_choice:
 * @title: what is chosen
 * @labels: (array length=n_labels): the choices, to be translated
 * @n_labels: how many
 * @selected: which of them
 *
 * Returns: (transfer floating): a row in which one is chosen
 */
AdwComboRow *
naer_form_rows_choice (const char        *title,
                       const char *const *labels,
                       guint              n_labels,
                       guint              selected)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);
  GtkWidget *row = adw_combo_row_new ();

  for (guint i = 0; i < n_labels; i++)
    gtk_string_list_append (list, _(labels[i]));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_combo_row_set_use_subtitle (ADW_COMBO_ROW (row), TRUE);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (list));
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), selected);
  return ADW_COMBO_ROW (row);
}

/**
 * naer_form_rows_number:
 * @title: what the number is of
 * @lowest: the lowest
 * @highest: the highest
 * @value: the number
 *
 * Returns: (transfer floating): a row in which a number is set
 */
AdwSpinRow *
naer_form_rows_number (const char *title,
                       int         lowest,
                       int         highest,
                       int         value)
{
  GtkWidget *row = adw_spin_row_new_with_range (lowest, highest, 1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_spin_row_set_value (ADW_SPIN_ROW (row), value);
  return ADW_SPIN_ROW (row);
}

/**
 * naer_form_rows_date:
 * @title: what day it is
 * @day: the day, or %NAER_DAY_NONE
 * @today: today
 *
 * Returns: (transfer floating): a row in which a date is written
 */
NaerDateRow *
naer_form_rows_date (const char *title,
                     NaerDay     day,
                     NaerDay     today)
{
  GtkWidget *row = naer_date_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  naer_date_row_set_today (NAER_DATE_ROW (row), today);
  naer_date_row_set_day (NAER_DATE_ROW (row), day);
  return NAER_DATE_ROW (row);
}
