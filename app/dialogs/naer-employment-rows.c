/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-employment-rows.h"

#include "naer-i18n.h"

/* A whole position is 100, not 100.00; parts are written as they are. */
static gboolean
percent_output_cb (AdwSpinRow *row)
{
  g_autofree char *text = g_strdup_printf ("%.4g", adw_spin_row_get_value (row));

  if (!g_str_equal (text, gtk_editable_get_text (GTK_EDITABLE (row))))
    gtk_editable_set_text (GTK_EDITABLE (row), text);
  return TRUE;
}

/**
 * naer_employment_rows_fill:
 * @unit_row: the row of the unit
 * @percent_row: the row of the position
 * @facts: facts
 * @unit: the unit, 0 for none
 * @percent: the position
 *
 * Offers the units, none and a new one, and shows what is so.
 */
void
naer_employment_rows_fill (AdwComboRow     *unit_row,
                           AdwSpinRow      *percent_row,
                           const NaerFacts *facts,
                           gint64           unit,
                           double           percent)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  guint selected = 0;

  gtk_string_list_append (labels, _("No unit"));
  for (guint i = 0; i < facts->units->len; i++)
    {
      const NaerUnit *one = facts->units->pdata[i];

      gtk_string_list_append (labels, one->name);
      if (one->row_id == unit)
        selected = i + 1;
    }
  gtk_string_list_append (labels, _("New unit…"));
  adw_combo_row_set_model (unit_row, G_LIST_MODEL (labels));
  adw_combo_row_set_selected (unit_row, selected);

  g_signal_connect (percent_row, "output", G_CALLBACK (percent_output_cb), NULL);
  adw_spin_row_set_value (percent_row, percent);
}

/**
 * naer_employment_rows_read:
 * @unit_row: the row of the unit
 * @new_unit_row: the row of the name of a new one, shown only for that
 * @facts: facts
 * @choice: where to put what is chosen
 *
 * Reads the rows.
 */
void
naer_employment_rows_read (AdwComboRow     *unit_row,
                           AdwEntryRow     *new_unit_row,
                           const NaerFacts *facts,
                           NaerUnitChoice  *choice)
{
  guint selected = adw_combo_row_get_selected (unit_row);
  guint n_units = g_list_model_get_n_items (adw_combo_row_get_model (unit_row)) - 2;
  gboolean is_new = selected == n_units + 1;
  gint64 unit = 0;

  if (selected > 0 && selected <= MIN (n_units, facts->units->len))
    unit = ((NaerUnit *) facts->units->pdata[selected - 1])->row_id;
  gtk_widget_set_visible (GTK_WIDGET (new_unit_row), is_new);
  naer_unit_choice_set (choice, unit,
                        is_new ? gtk_editable_get_text (GTK_EDITABLE (new_unit_row)) : NULL);
}
