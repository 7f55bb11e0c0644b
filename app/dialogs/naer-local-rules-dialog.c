/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-local-rules-dialog.h"

#include "naer-form-rows.h"
#include "naer-i18n.h"
#include "naer-lint-editable.h"
#include "naer-local-rules-draft.h"

/* The rows of one line of the draft. */
typedef struct
{
  AdwEntryRow *title_row;
  AdwSpinRow *days_row;
  AdwComboRow *target_row;
  AdwComboRow *applies_row;
} Rows;

struct _NaerLocalRulesDialog
{
  NaerLinesDialog parent_instance;

  GPtrArray *draft;
  GArray *targets;  /* NaerLegalTarget */
  GArray *rows;  /* Rows, one for each line */
};

G_DEFINE_FINAL_TYPE (NaerLocalRulesDialog, naer_local_rules_dialog, NAER_TYPE_LINES_DIALOG)

static const char *const applies[] = {
  [NAER_LOCAL_APPLIES_ALL] = N_("All who are away"),
  [NAER_LOCAL_APPLIES_FULL] = N_("Those who are wholly away"),
  [NAER_LOCAL_APPLIES_GRADED] = N_("Those who are partly away"),
};

static NaerFeedback *
naer_local_rules_dialog_check (NaerFormDialog *form)
{
  NaerLocalRulesDialog *self = NAER_LOCAL_RULES_DIALOG (form);

  for (guint i = 0; i < self->rows->len; i++)
    {
      NaerLocalRuleLine *line = self->draft->pdata[i];
      const Rows *rows = &g_array_index (self->rows, Rows, i);

      g_set_str (&line->title, gtk_editable_get_text (GTK_EDITABLE (rows->title_row)));
      line->days = (int) adw_spin_row_get_value (rows->days_row);
      line->target = (int) adw_combo_row_get_selected (rows->target_row) - 1;
      line->applies = adw_combo_row_get_selected (rows->applies_row);
    }
  return naer_local_rules_draft_check (self->draft, self->targets);
}

static void
naer_local_rules_dialog_save (NaerFormDialog *form)
{
  NaerLocalRulesDialog *self = NAER_LOCAL_RULES_DIALOG (form);
  const NaerEmployer *employer = naer_form_dialog_get_facts (form)->employer;

  naer_form_dialog_commit (form, naer_local_rules_draft_make_changes (self->draft, self->targets, employer), "employer",
                           _("Your own rules changed"));
}

static void
naer_local_rules_dialog_remove (NaerLinesDialog *lines,
                                guint            line)
{
  ((NaerLocalRuleLine *) NAER_LOCAL_RULES_DIALOG (lines)->draft->pdata[line])->removed = TRUE;
}

/* The first choice is none of the duties in law. */
static AdwComboRow *
make_target_row (NaerLocalRulesDialog *self,
                 int                   target)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  g_ptr_array_add (labels, (gpointer) N_("Nothing in law"));
  for (guint i = 0; i < self->targets->len; i++)
    g_ptr_array_add (labels, (gpointer) g_array_index (self->targets, NaerLegalTarget, i).title);
  return naer_form_rows_choice (_("An Earlier Target Of"), (const char *const *) labels->pdata, labels->len,
                                (guint) (target + 1));
}

static void
add_line (NaerLocalRulesDialog *self,
          guint                 index)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);
  const NaerLocalRuleLine *line = self->draft->pdata[index];
  g_autofree char *title = g_strdup_printf (_("Rule %u"), index + 1);
  g_autofree char *remove = g_strdup_printf (_("Remove Rule %u"), index + 1);
  AdwPreferencesGroup *group = naer_lines_dialog_add_group (NAER_LINES_DIALOG (self), title, remove);
  Rows rows = { ADW_ENTRY_ROW (adw_entry_row_new ()),
                naer_form_rows_number (_("By Day, Counted from the First One"), 1, 365, line->days),
                make_target_row (self, line->target),
                naer_form_rows_choice (_("For Whom"), applies, G_N_ELEMENTS (applies), line->applies) };
  int field = (int) index * NAER_N_LOCAL_RULES_FIELDS;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (rows.title_row), _("What Is to Be Done"));
  gtk_editable_set_text (GTK_EDITABLE (rows.title_row), line->title);
  adw_preferences_group_add (group, GTK_WIDGET (rows.title_row));
  adw_preferences_group_add (group, GTK_WIDGET (rows.days_row));
  adw_preferences_group_add (group, GTK_WIDGET (rows.target_row));
  adw_preferences_group_add (group, GTK_WIDGET (rows.applies_row));
  g_array_append_val (self->rows, rows);
  naer_lint_editable_watch (GTK_EDITABLE (rows.title_row));
  naer_form_dialog_add_field (form, field + NAER_LOCAL_RULES_FIELD_TITLE, GTK_WIDGET (rows.title_row));
  naer_form_dialog_add_field (form, field + NAER_LOCAL_RULES_FIELD_DAYS, GTK_WIDGET (rows.days_row));
  naer_form_dialog_watch (form, GTK_WIDGET (rows.target_row));
  naer_form_dialog_watch (form, GTK_WIDGET (rows.applies_row));
}

static void
naer_local_rules_dialog_add (NaerLinesDialog *lines)
{
  NaerLocalRulesDialog *self = NAER_LOCAL_RULES_DIALOG (lines);
  guint line = naer_local_rules_draft_add (self->draft);

  add_line (self, line);
}

static void
naer_local_rules_dialog_finalize (GObject *object)
{
  NaerLocalRulesDialog *self = NAER_LOCAL_RULES_DIALOG (object);

  g_clear_pointer (&self->draft, g_ptr_array_unref);
  g_clear_pointer (&self->targets, g_array_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  G_OBJECT_CLASS (naer_local_rules_dialog_parent_class)->finalize (object);
}

static void
naer_local_rules_dialog_class_init (NaerLocalRulesDialogClass *class)
{
  NaerFormDialogClass *form_class = NAER_FORM_DIALOG_CLASS (class);
  NaerLinesDialogClass *lines_class = NAER_LINES_DIALOG_CLASS (class);

  G_OBJECT_CLASS (class)->finalize = naer_local_rules_dialog_finalize;
  form_class->check = naer_local_rules_dialog_check;
  form_class->save = naer_local_rules_dialog_save;
  lines_class->add = naer_local_rules_dialog_add;
  lines_class->remove = naer_local_rules_dialog_remove;
}

static void
naer_local_rules_dialog_init (NaerLocalRulesDialog *self)
{
  self->rows = g_array_new (FALSE, FALSE, sizeof (Rows));
  naer_lines_dialog_set_words (NAER_LINES_DIALOG (self), _("Your Own Rules"),
                               _("Earlier targets and further steps that you have agreed where "
                                 "you work. The dates of the law stay as they are."),
                               _("_Add a Rule"));
}

/**
 * naer_local_rules_dialog_present:
 * @session: the session
 * @parent: where to show it
 *
 * Opens the form. What is saved can be undone.
 */
void
naer_local_rules_dialog_present (NaerSession *session,
                                 GtkWidget   *parent)
{
  NaerLocalRulesDialog *self = g_object_new (NAER_TYPE_LOCAL_RULES_DIALOG, NULL);
  const NaerEmployer *employer = naer_session_get_facts (session)->employer;

  naer_form_dialog_set_session (NAER_FORM_DIALOG (self), session, 0);
  self->targets = naer_legal_targets (naer_session_get_today (session), naer_i18n_language ());
  self->draft = naer_local_rules_draft_new (employer, self->targets);
  for (guint i = 0; i < self->draft->len; i++)
    add_line (self, i);
  naer_form_dialog_start (NAER_FORM_DIALOG (self), parent);
}
