/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-record-rows.h"

#include "facts/naer-known.h"
#include "naer-date-row.h"
#include "naer-edit-changes.h"
#include "naer-i18n.h"
#include "naer-lint-editable.h"
#include "naer-text-row.h"
#include "naer-written-form.h"

typedef struct
{
  const NaerField *field;
  GtkWidget *row;
} Bound;

struct _NaerRecordRows
{
  const NaerRecordShape *shape;
  GArray *bound;
};

/**
 * naer_record_rows_new:
 * @shape: how the record is built
 *
 * Returns: (transfer full): no rows yet
 */
NaerRecordRows *
naer_record_rows_new (const NaerRecordShape *shape)
{
  NaerRecordRows *self = g_new0 (NaerRecordRows, 1);

  self->shape = shape;
  self->bound = g_array_new (FALSE, FALSE, sizeof (Bound));
  return self;
}

/**
 * naer_record_rows_free:
 * @self: (transfer full) (nullable): rows; the widgets belong to their form
 *
 * Frees it.
 */
void
naer_record_rows_free (NaerRecordRows *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->bound);
  g_free (self);
}

/**
 * naer_record_rows_set_labels:
 * @row: a row with a choice
 * @labels: (array zero-terminated=1): what can be chosen
 *
 * Sets the choice.
 */
void
naer_record_rows_set_labels (GtkWidget         *row,
                             const char *const *labels)
{
  g_autoptr (GtkStringList) model = gtk_string_list_new (labels);

  adw_combo_row_set_use_subtitle (ADW_COMBO_ROW (row), TRUE);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (model));
}

/**
 * naer_record_rows_add:
 * @self: rows
 * @member: the name of a member of the record
 * @row: its row: of text, a date, a choice, a number or a switch
 *
 * Binds them.
 */
void
naer_record_rows_add (NaerRecordRows *self,
                      const char     *member,
                      GtkWidget      *row)
{
  Bound bound = { naer_shape_find_field (self->shape, member), row };

  g_return_if_fail (bound.field != NULL);

  if (bound.field->kind == NAER_FIELD_KNOWN && ADW_IS_COMBO_ROW (row))
    {
      const char *labels[] = { C_ ("answer", "Not said"), C_ ("answer", "Yes"), C_ ("answer", "No"), NULL };

      naer_record_rows_set_labels (row, labels);
    }
  g_array_append_val (self->bound, bound);
}

/**
 * naer_record_rows_find:
 * @self: rows
 * @member: the name of a member of the record
 *
 * Returns: (transfer none) (nullable): its row
 */
GtkWidget *
naer_record_rows_find (NaerRecordRows *self,
                       const char     *member)
{
  for (guint i = 0; i < self->bound->len; i++)
    {
      const Bound *bound = &g_array_index (self->bound, Bound, i);

      if (g_str_equal (bound->field->name, member))
        return bound->row;
    }
  return NULL;
}

static void
fill_row (const Bound   *bound,
          gconstpointer  record)
{
  gpointer member = (char *) record + bound->field->offset;

  switch (bound->field->kind)
    {
    case NAER_FIELD_DAY:
      naer_date_row_set_day (NAER_DATE_ROW (bound->row), *(NaerDay *) member);
      break;
    case NAER_FIELD_INT:
      if (ADW_IS_SWITCH_ROW (bound->row))
        adw_switch_row_set_active (ADW_SWITCH_ROW (bound->row), *(int *) member);
      else
        adw_spin_row_set_value (ADW_SPIN_ROW (bound->row), *(int *) member);
      break;
    case NAER_FIELD_KNOWN:
      if (ADW_IS_SWITCH_ROW (bound->row))
        adw_switch_row_set_active (ADW_SWITCH_ROW (bound->row), *(NaerKnown *) member == NAER_KNOWN_YES);
      else
        adw_combo_row_set_selected (ADW_COMBO_ROW (bound->row), *(NaerKnown *) member == NAER_KNOWN_UNKNOWN ? 0
                                                                : *(NaerKnown *) member == NAER_KNOWN_YES   ? 1
                                                                                                            : 2);
      break;
    case NAER_FIELD_CODE:
      adw_combo_row_set_selected (ADW_COMBO_ROW (bound->row), (guint) *(int *) member);
      break;
    case NAER_FIELD_TEXT:
      if (NAER_IS_TEXT_ROW (bound->row))
        naer_text_row_set_text (NAER_TEXT_ROW (bound->row), *(char **) member);
      else
        gtk_editable_set_text (GTK_EDITABLE (bound->row), *(char **) member != NULL ? *(char **) member : "");
      break;
    case NAER_FIELD_ROW:
    case NAER_FIELD_REAL:
    case NAER_FIELD_DAYS:
    case NAER_FIELD_TEXTS:
    case NAER_FIELD_RECORDS:
    default:
      g_assert_not_reached ();
    }
}

static char *
read_text (GtkWidget *row)
{
  g_autofree char *text = NULL;

  if (!NAER_IS_TEXT_ROW (row))
    return naer_edit_clean_text (gtk_editable_get_text (GTK_EDITABLE (row)));
  text = g_strchomp (g_strdup (naer_text_row_get_text (NAER_TEXT_ROW (row))));
  return *text != '\0' ? g_steal_pointer (&text) : NULL;
}

static NaerKnown
read_known (GtkWidget *row)
{
  static const NaerKnown chosen[] = { NAER_KNOWN_UNKNOWN, NAER_KNOWN_YES, NAER_KNOWN_NO };

  if (ADW_IS_SWITCH_ROW (row))
    return adw_switch_row_get_active (ADW_SWITCH_ROW (row)) ? NAER_KNOWN_YES : NAER_KNOWN_UNKNOWN;
  return chosen[MIN (adw_combo_row_get_selected (ADW_COMBO_ROW (row)), G_N_ELEMENTS (chosen) - 1)];
}

static void
read_row (const Bound *bound,
          gpointer     record)
{
  gpointer member = (char *) record + bound->field->offset;

  switch (bound->field->kind)
    {
    case NAER_FIELD_DAY:
      *(NaerDay *) member = naer_date_row_get_day (NAER_DATE_ROW (bound->row));
      break;
    case NAER_FIELD_INT:
      *(int *) member = ADW_IS_SWITCH_ROW (bound->row) ? adw_switch_row_get_active (ADW_SWITCH_ROW (bound->row))
                                                       : (int) adw_spin_row_get_value (ADW_SPIN_ROW (bound->row));
      break;
    case NAER_FIELD_KNOWN:
      *(NaerKnown *) member = read_known (bound->row);
      break;
    case NAER_FIELD_CODE:
      *(int *) member = (int) adw_combo_row_get_selected (ADW_COMBO_ROW (bound->row));
      break;
    case NAER_FIELD_TEXT:
      g_free (*(char **) member);
      *(char **) member = read_text (bound->row);
      break;
    case NAER_FIELD_ROW:
    case NAER_FIELD_REAL:
    case NAER_FIELD_DAYS:
    case NAER_FIELD_TEXTS:
    case NAER_FIELD_RECORDS:
    default:
      g_assert_not_reached ();
    }
}

/**
 * naer_record_rows_fill:
 * @self: rows
 * @record: a record
 *
 * Shows the record in the rows.
 */
void
naer_record_rows_fill (NaerRecordRows *self,
                       gconstpointer   record)
{
  for (guint i = 0; i < self->bound->len; i++)
    fill_row (&g_array_index (self->bound, Bound, i), record);
}

/**
 * naer_record_rows_read:
 * @self: rows
 * @record: a record
 *
 * Takes what the rows say into the record. A day may be one that is no date yet.
 */
void
naer_record_rows_read (NaerRecordRows *self,
                       gpointer        record)
{
  for (guint i = 0; i < self->bound->len; i++)
    read_row (&g_array_index (self->bound, Bound, i), record);
}

/**
 * naer_record_rows_watch:
 * @self: rows
 * @form: the form that they stand in
 *
 * Checks the form anew whenever one of them changes, and underlines what does not belong in a text.
 * A form that undoes itself is not hindered by rows that do.
 */
void
naer_record_rows_watch (NaerRecordRows *self,
                        NaerFormDialog *form)
{
  for (guint i = 0; i < self->bound->len; i++)
    {
      const Bound *bound = &g_array_index (self->bound, Bound, i);

      naer_form_dialog_watch (form, bound->row);
      if (bound->field->kind == NAER_FIELD_TEXT && GTK_IS_EDITABLE (bound->row))
        naer_lint_editable_watch (GTK_EDITABLE (bound->row));
      if (NAER_IS_WRITTEN_FORM (form) && GTK_IS_EDITABLE (bound->row))
        gtk_editable_set_enable_undo (GTK_EDITABLE (bound->row), FALSE);
    }
}
