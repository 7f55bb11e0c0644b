/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-breaks-dialog.h"

#include "naer-breaks-draft.h"
#include "naer-form-rows.h"
#include "naer-i18n.h"

/* The rows of one line of the draft. */
typedef struct
{
  AdwComboRow *kind_row;
  NaerDateRow *from_row;
  NaerDateRow *to_row;
} Rows;

struct _NaerBreaksDialog
{
  NaerLinesDialog parent_instance;

  GArray *draft;
  GArray *rows;  /* Rows, one for each line */
};

G_DEFINE_FINAL_TYPE (NaerBreaksDialog, naer_breaks_dialog, NAER_TYPE_LINES_DIALOG)

static const char *const kinds[NAER_N_BREAK_KINDS] = {
  [NAER_BREAK_LEAVE] = N_("Leave"),
  [NAER_BREAK_LAY_OFF] = N_("Lay-off"),
  [NAER_BREAK_MILITARY] = N_("Military service"),
  [NAER_BREAK_OTHER] = N_("Something else"),
};

static NaerFeedback *
naer_breaks_dialog_check (NaerFormDialog *form)
{
  NaerBreaksDialog *self = NAER_BREAKS_DIALOG (form);

  for (guint i = 0; i < self->rows->len; i++)
    {
      NaerBreakLine *line = &g_array_index (self->draft, NaerBreakLine, i);
      const Rows *rows = &g_array_index (self->rows, Rows, i);

      line->kind = adw_combo_row_get_selected (rows->kind_row);
      line->from = naer_date_row_get_day (rows->from_row);
      line->to = naer_date_row_get_day (rows->to_row);
    }
  return naer_breaks_draft_check (self->draft);
}

static void
naer_breaks_dialog_save (NaerFormDialog *form)
{
  GArray *draft = NAER_BREAKS_DIALOG (form)->draft;

  naer_form_dialog_commit (form, naer_breaks_draft_make_changes (draft, naer_form_dialog_get_employee (form)),
                           "employment", _("Breaks changed"));
}

static void
naer_breaks_dialog_remove (NaerLinesDialog *lines,
                           guint            line)
{
  g_array_index (NAER_BREAKS_DIALOG (lines)->draft, NaerBreakLine, line).removed = TRUE;
}

static void
add_line (NaerBreaksDialog *self,
          guint             index)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);
  const NaerBreakLine *line = &g_array_index (self->draft, NaerBreakLine, index);
  NaerDay today = naer_form_dialog_get_today (form);
  g_autofree char *title = g_strdup_printf (_("Break %u"), index + 1);
  g_autofree char *remove = g_strdup_printf (_("Remove Break %u"), index + 1);
  AdwPreferencesGroup *group = naer_lines_dialog_add_group (NAER_LINES_DIALOG (self), title, remove);
  Rows rows = { naer_form_rows_choice (_("What It Is"), kinds, NAER_N_BREAK_KINDS, line->kind),
                naer_form_rows_date (_("From"), line->from, today),
                naer_form_rows_date (_("Until, if You Know"), line->to, today) };
  int field = (int) index * NAER_N_BREAKS_FIELDS;

  adw_preferences_group_add (group, GTK_WIDGET (rows.kind_row));
  adw_preferences_group_add (group, GTK_WIDGET (rows.from_row));
  adw_preferences_group_add (group, GTK_WIDGET (rows.to_row));
  g_array_append_val (self->rows, rows);
  naer_form_dialog_add_field (form, field + NAER_BREAKS_FIELD_FROM, GTK_WIDGET (rows.from_row));
  naer_form_dialog_add_field (form, field + NAER_BREAKS_FIELD_TO, GTK_WIDGET (rows.to_row));
  naer_form_dialog_watch (form, GTK_WIDGET (rows.kind_row));
}

static void
naer_breaks_dialog_add (NaerLinesDialog *lines)
{
  NaerBreaksDialog *self = NAER_BREAKS_DIALOG (lines);
  guint line = naer_breaks_draft_add (self->draft, naer_form_dialog_get_today (NAER_FORM_DIALOG (self)));

  add_line (self, line);
}

static void
naer_breaks_dialog_finalize (GObject *object)
{
  NaerBreaksDialog *self = NAER_BREAKS_DIALOG (object);

  g_clear_pointer (&self->draft, g_array_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  G_OBJECT_CLASS (naer_breaks_dialog_parent_class)->finalize (object);
}

static void
naer_breaks_dialog_class_init (NaerBreaksDialogClass *class)
{
  NaerFormDialogClass *form_class = NAER_FORM_DIALOG_CLASS (class);
  NaerLinesDialogClass *lines_class = NAER_LINES_DIALOG_CLASS (class);

  G_OBJECT_CLASS (class)->finalize = naer_breaks_dialog_finalize;
  form_class->check = naer_breaks_dialog_check;
  form_class->save = naer_breaks_dialog_save;
  lines_class->add = naer_breaks_dialog_add;
  lines_class->remove = naer_breaks_dialog_remove;
}

static void
naer_breaks_dialog_init (NaerBreaksDialog *self)
{
  self->rows = g_array_new (FALSE, FALSE, sizeof (Rows));
  naer_lines_dialog_set_words (NAER_LINES_DIALOG (self), _("Breaks"),
                               _("Lay-offs, leaves and military service. They decide when "
                                 "self-certification can be used again."),
                               _("_Add a Break"));
}

/**
 * naer_breaks_dialog_present:
 * @session: the session
 * @employee: the row of an employee
 * @parent: where to show it
 *
 * Opens the form. What is saved can be undone.
 */
void
naer_breaks_dialog_present (NaerSession *session,
                            gint64       employee,
                            GtkWidget   *parent)
{
  const NaerEmployee *found = naer_session_get_employee (session, employee);
  NaerBreaksDialog *self;

  g_return_if_fail (found != NULL);

  self = g_object_new (NAER_TYPE_BREAKS_DIALOG, NULL);
  naer_form_dialog_set_session (NAER_FORM_DIALOG (self), session, employee);
  self->draft = naer_breaks_draft_new (found);
  for (guint i = 0; i < self->draft->len; i++)
    add_line (self, i);
  naer_form_dialog_start (NAER_FORM_DIALOG (self), parent);
}
