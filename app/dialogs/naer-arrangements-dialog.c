/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-arrangements-dialog.h"

#include "naer-arrangements-draft.h"
#include "naer-form-rows.h"
#include "naer-i18n.h"

/* The rows of one line of the draft. */
typedef struct
{
  AdwComboRow *kind_row;
  NaerDateRow *from_row;
  AdwSpinRow *at_a_time_row;
  AdwSpinRow *in_12_months_row;
  AdwSpinRow *times_row;
} Rows;

struct _NaerArrangementsDialog
{
  NaerLinesDialog parent_instance;

  GArray *draft;
  GArray *rows;  /* Rows, one for each line */
};

G_DEFINE_FINAL_TYPE (NaerArrangementsDialog, naer_arrangements_dialog, NAER_TYPE_LINES_DIALOG)

static const char *const kinds[] = {
  [NAER_ARRANGEMENT_STATUTORY] = N_("As in the law: three days at a time"),
  [NAER_ARRANGEMENT_COMMON] = N_("Eight days at a time, 24 in twelve months"),
  [NAER_ARRANGEMENT_CUSTOM] = N_("Something else"),
};

static NaerFeedback *
naer_arrangements_dialog_check (NaerFormDialog *form)
{
  NaerArrangementsDialog *self = NAER_ARRANGEMENTS_DIALOG (form);

  for (guint i = 0; i < self->rows->len; i++)
    {
      NaerArrangementLine *line = &g_array_index (self->draft, NaerArrangementLine, i);
      const Rows *rows = &g_array_index (self->rows, Rows, i);
      gboolean is_custom;

      line->kind = adw_combo_row_get_selected (rows->kind_row);
      line->from = naer_date_row_get_day (rows->from_row);
      line->days_at_a_time = (int) adw_spin_row_get_value (rows->at_a_time_row);
      line->days_in_12_months = (int) adw_spin_row_get_value (rows->in_12_months_row);
      line->times_in_12_months = (int) adw_spin_row_get_value (rows->times_row);
      is_custom = line->kind == NAER_ARRANGEMENT_CUSTOM;
      gtk_widget_set_visible (GTK_WIDGET (rows->at_a_time_row), is_custom);
      gtk_widget_set_visible (GTK_WIDGET (rows->in_12_months_row), is_custom);
      gtk_widget_set_visible (GTK_WIDGET (rows->times_row), is_custom);
    }
  return naer_arrangements_draft_check (self->draft);
}

static void
naer_arrangements_dialog_save (NaerFormDialog *form)
{
  NaerArrangementsDialog *self = NAER_ARRANGEMENTS_DIALOG (form);
  const NaerEmployer *employer = naer_form_dialog_get_facts (form)->employer;

  naer_form_dialog_commit (form, naer_arrangements_draft_make_changes (self->draft, employer), "employer",
                           _("Arrangements changed"));
}

static void
naer_arrangements_dialog_remove (NaerLinesDialog *lines,
                                 guint            line)
{
  g_array_index (NAER_ARRANGEMENTS_DIALOG (lines)->draft, NaerArrangementLine, line).removed = TRUE;
}

static void
add_line (NaerArrangementsDialog *self,
          guint                   index)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);
  const NaerArrangementLine *line = &g_array_index (self->draft, NaerArrangementLine, index);
  g_autofree char *title = g_strdup_printf (_("Arrangement %u"), index + 1);
  g_autofree char *remove = g_strdup_printf (_("Remove Arrangement %u"), index + 1);
  AdwPreferencesGroup *group = naer_lines_dialog_add_group (NAER_LINES_DIALOG (self), title, remove);
  Rows rows = { naer_form_rows_choice (_("What You Have Agreed"), kinds, G_N_ELEMENTS (kinds), line->kind),
                naer_form_rows_date (_("From, if Not Always"), line->from, naer_form_dialog_get_today (form)),
                naer_form_rows_number (_("Days at a Time"), 1, 365, line->days_at_a_time),
                naer_form_rows_number (_("Days in Twelve Months, 0 Without a Limit"), 0, 366,
                                       line->days_in_12_months),
                naer_form_rows_number (_("Times in Twelve Months, 0 Without a Limit"), 0, 99,
                                       line->times_in_12_months) };
  int field = (int) index * NAER_N_ARRANGEMENTS_FIELDS;

  adw_preferences_group_add (group, GTK_WIDGET (rows.kind_row));
  adw_preferences_group_add (group, GTK_WIDGET (rows.from_row));
  adw_preferences_group_add (group, GTK_WIDGET (rows.at_a_time_row));
  adw_preferences_group_add (group, GTK_WIDGET (rows.in_12_months_row));
  adw_preferences_group_add (group, GTK_WIDGET (rows.times_row));
  g_array_append_val (self->rows, rows);
  naer_form_dialog_add_field (form, field + NAER_ARRANGEMENTS_FIELD_FROM, GTK_WIDGET (rows.from_row));
  naer_form_dialog_add_field (form, field + NAER_ARRANGEMENTS_FIELD_AT_A_TIME,
                              GTK_WIDGET (rows.at_a_time_row));
  naer_form_dialog_add_field (form, field + NAER_ARRANGEMENTS_FIELD_IN_12_MONTHS,
                              GTK_WIDGET (rows.in_12_months_row));
  naer_form_dialog_watch (form, GTK_WIDGET (rows.kind_row));
  naer_form_dialog_watch (form, GTK_WIDGET (rows.times_row));
}

static void
naer_arrangements_dialog_add (NaerLinesDialog *lines)
{
  NaerArrangementsDialog *self = NAER_ARRANGEMENTS_DIALOG (lines);
  guint line = naer_arrangements_draft_add (self->draft,
                                            naer_form_dialog_get_today (NAER_FORM_DIALOG (self)));

  add_line (self, line);
}

static void
naer_arrangements_dialog_finalize (GObject *object)
{
  NaerArrangementsDialog *self = NAER_ARRANGEMENTS_DIALOG (object);

  g_clear_pointer (&self->draft, g_array_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  G_OBJECT_CLASS (naer_arrangements_dialog_parent_class)->finalize (object);
}

static void
naer_arrangements_dialog_class_init (NaerArrangementsDialogClass *class)
{
  NaerFormDialogClass *form_class = NAER_FORM_DIALOG_CLASS (class);
  NaerLinesDialogClass *lines_class = NAER_LINES_DIALOG_CLASS (class);

  G_OBJECT_CLASS (class)->finalize = naer_arrangements_dialog_finalize;
  form_class->check = naer_arrangements_dialog_check;
  form_class->save = naer_arrangements_dialog_save;
  lines_class->add = naer_arrangements_dialog_add;
  lines_class->remove = naer_arrangements_dialog_remove;
}

static void
naer_arrangements_dialog_init (NaerArrangementsDialog *self)
{
  self->rows = g_array_new (FALSE, FALSE, sizeof (Rows));
  naer_lines_dialog_set_words (NAER_LINES_DIALOG (self), _("Self-Certification"),
                               _("What your employer has agreed. Without an arrangement the "
                                 "law counts: three calendar days at a time."),
                               _("_Add an Arrangement"));
}

/**
 * naer_arrangements_dialog_present:
 * @session: the session
 * @parent: where to show it
 *
 * Opens the form. What is saved can be undone.
 */
void
naer_arrangements_dialog_present (NaerSession *session,
                                  GtkWidget   *parent)
{
  NaerArrangementsDialog *self = g_object_new (NAER_TYPE_ARRANGEMENTS_DIALOG, NULL);
  const NaerEmployer *employer = naer_session_get_facts (session)->employer;

  naer_form_dialog_set_session (NAER_FORM_DIALOG (self), session, 0);
  self->draft = naer_arrangements_draft_new (employer);
  for (guint i = 0; i < self->draft->len; i++)
    add_line (self, i);
  naer_form_dialog_start (NAER_FORM_DIALOG (self), parent);
}
