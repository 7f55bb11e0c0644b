/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-days-off-dialog.h"

#include "naer-days-off-draft.h"
#include "naer-form-rows.h"
#include "naer-i18n.h"

/* The rows of one line of the draft. */
typedef struct
{
  NaerDateRow *day_row;
  AdwSwitchRow *yearly_row;
} Rows;

struct _NaerDaysOffDialog
{
  NaerLinesDialog parent_instance;

  GArray *draft;
  GArray *rows;  /* Rows, one for each line */
};

G_DEFINE_FINAL_TYPE (NaerDaysOffDialog, naer_days_off_dialog, NAER_TYPE_LINES_DIALOG)

static NaerFeedback *
naer_days_off_dialog_check (NaerFormDialog *form)
{
  NaerDaysOffDialog *self = NAER_DAYS_OFF_DIALOG (form);

  for (guint i = 0; i < self->rows->len; i++)
    {
      NaerDayOffLine *line = &g_array_index (self->draft, NaerDayOffLine, i);
      const Rows *rows = &g_array_index (self->rows, Rows, i);

      line->day = naer_date_row_get_day (rows->day_row);
      line->yearly = adw_switch_row_get_active (rows->yearly_row);
    }
  return naer_days_off_draft_check (self->draft);
}

static void
naer_days_off_dialog_save (NaerFormDialog *form)
{
  NaerDaysOffDialog *self = NAER_DAYS_OFF_DIALOG (form);
  const NaerEmployer *employer = naer_form_dialog_get_facts (form)->employer;

  naer_form_dialog_commit (form, naer_days_off_draft_make_changes (self->draft, employer), "employer",
                           _("Days off changed"));
}

static void
naer_days_off_dialog_remove (NaerLinesDialog *lines,
                             guint            line)
{
  g_array_index (NAER_DAYS_OFF_DIALOG (lines)->draft, NaerDayOffLine, line).removed = TRUE;
}

static void
add_line (NaerDaysOffDialog *self,
          guint              index)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);
  const NaerDayOffLine *line = &g_array_index (self->draft, NaerDayOffLine, index);
  g_autofree char *title = g_strdup_printf (_("Day %u"), index + 1);
  g_autofree char *remove = g_strdup_printf (_("Remove Day %u"), index + 1);
  AdwPreferencesGroup *group = naer_lines_dialog_add_group (NAER_LINES_DIALOG (self), title, remove);
  Rows rows = { naer_form_rows_date (_("Day"), line->day, naer_form_dialog_get_today (form)),
                ADW_SWITCH_ROW (adw_switch_row_new ()) };

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (rows.yearly_row), _("Every Year"));
  adw_switch_row_set_active (rows.yearly_row, line->yearly);
  adw_preferences_group_add (group, GTK_WIDGET (rows.day_row));
  adw_preferences_group_add (group, GTK_WIDGET (rows.yearly_row));
  g_array_append_val (self->rows, rows);
  naer_form_dialog_add_field (form, (int) index, GTK_WIDGET (rows.day_row));
  naer_form_dialog_watch (form, GTK_WIDGET (rows.yearly_row));
}

static void
naer_days_off_dialog_add (NaerLinesDialog *lines)
{
  NaerDaysOffDialog *self = NAER_DAYS_OFF_DIALOG (lines);
  guint line = naer_days_off_draft_add (self->draft);

  add_line (self, line);
}

static void
naer_days_off_dialog_finalize (GObject *object)
{
  NaerDaysOffDialog *self = NAER_DAYS_OFF_DIALOG (object);

  g_clear_pointer (&self->draft, g_array_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  G_OBJECT_CLASS (naer_days_off_dialog_parent_class)->finalize (object);
}

static void
naer_days_off_dialog_class_init (NaerDaysOffDialogClass *class)
{
  NaerFormDialogClass *form_class = NAER_FORM_DIALOG_CLASS (class);
  NaerLinesDialogClass *lines_class = NAER_LINES_DIALOG_CLASS (class);

  G_OBJECT_CLASS (class)->finalize = naer_days_off_dialog_finalize;
  form_class->check = naer_days_off_dialog_check;
  form_class->save = naer_days_off_dialog_save;
  lines_class->add = naer_days_off_dialog_add;
  lines_class->remove = naer_days_off_dialog_remove;
}

static void
naer_days_off_dialog_init (NaerDaysOffDialog *self)
{
  self->rows = g_array_new (FALSE, FALSE, sizeof (Rows));
  naer_lines_dialog_set_words (NAER_LINES_DIALOG (self), _("Extra Days Off"),
                               _("Days when nobody is expected at work, beside weekends and "
                                 "public holidays. Deadlines do not move because of them."),
                               _("_Add a Day"));
}

/**
 * naer_days_off_dialog_present:
 * @session: the session
 * @parent: where to show it
 *
 * Opens the form. What is saved can be undone.
 */
void
naer_days_off_dialog_present (NaerSession *session,
                              GtkWidget   *parent)
{
  NaerDaysOffDialog *self = g_object_new (NAER_TYPE_DAYS_OFF_DIALOG, NULL);
  const NaerEmployer *employer = naer_session_get_facts (session)->employer;

  naer_form_dialog_set_session (NAER_FORM_DIALOG (self), session, 0);
  self->draft = naer_days_off_draft_new (employer, naer_session_get_today (session));
  for (guint i = 0; i < self->draft->len; i++)
    add_line (self, i);
  naer_form_dialog_start (NAER_FORM_DIALOG (self), parent);
}
