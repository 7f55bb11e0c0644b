/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-set-aside-dialog.h"

#include "language/naer-resources.h"
#include "naer-i18n.h"
#include "naer-set-aside-draft.h"

struct _NaerSetAsideDialog
{
  NaerFormDialog parent_instance;

  NaerSetAsideDraft *draft;
  GPtrArray *rows; /* AdwSwitchRow, one for each line of the draft */

  AdwPreferencesGroup *group;
};

G_DEFINE_FINAL_TYPE (NaerSetAsideDialog, naer_set_aside_dialog, NAER_TYPE_FORM_DIALOG)

static NaerFeedback *
naer_set_aside_dialog_check (NaerFormDialog *form)
{
  NaerSetAsideDialog *self = NAER_SET_ASIDE_DIALOG (form);

  for (guint i = 0; i < self->rows->len; i++)
    ((NaerSetAsideLine *) self->draft->lines->pdata[i])->set_aside =
        adw_switch_row_get_active (self->rows->pdata[i]);
  return naer_feedback_new ();
}

static void
naer_set_aside_dialog_save (NaerFormDialog *form)
{
  GPtrArray *changes = naer_set_aside_draft_make_changes (NAER_SET_ASIDE_DIALOG (form)->draft,
                                                          naer_form_dialog_get_employee (form));

  naer_form_dialog_commit (form, changes, "patterns", _("Figures changed"));
}

static void
naer_set_aside_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_SET_ASIDE_DIALOG);
  G_OBJECT_CLASS (naer_set_aside_dialog_parent_class)->dispose (object);
}

static void
naer_set_aside_dialog_finalize (GObject *object)
{
  NaerSetAsideDialog *self = NAER_SET_ASIDE_DIALOG (object);

  g_clear_pointer (&self->draft, naer_set_aside_draft_free);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  G_OBJECT_CLASS (naer_set_aside_dialog_parent_class)->finalize (object);
}

static void
naer_set_aside_dialog_class_init (NaerSetAsideDialogClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  NaerFormDialogClass *form_class = NAER_FORM_DIALOG_CLASS (class);

  object_class->dispose = naer_set_aside_dialog_dispose;
  object_class->finalize = naer_set_aside_dialog_finalize;
  form_class->check = naer_set_aside_dialog_check;
  form_class->save = naer_set_aside_dialog_save;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/dialogs/set-aside-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerSetAsideDialog, group);
}

static void
naer_set_aside_dialog_init (NaerSetAsideDialog *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_line (NaerSetAsideDialog     *self,
          const NaerSetAsideLine *line)
{
  GtkWidget *row = adw_switch_row_new ();
  g_autofree char *from = naer_i18n_day (line->from, NAER_DAY_STYLE_FULL);
  g_autofree char *days = line->to != NAER_DAY_NONE
                              ? naer_words_stretch (line->from, line->to, naer_i18n_language ())
                              /* Translators: an absence that goes on, since a date */
                              : g_strdup_printf (_("since %s"), from);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), days);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), line->kinds);
  adw_switch_row_set_active (ADW_SWITCH_ROW (row), line->set_aside);
  adw_preferences_group_add (self->group, row);
  g_ptr_array_add (self->rows, row);
  naer_form_dialog_watch (NAER_FORM_DIALOG (self), row);
}

/**
 * naer_set_aside_dialog_present:
 * @session: the session
 * @employee: the row of an employee
 * @parent: where to show it
 *
 * Opens the form. What is saved can be undone.
 */
void
naer_set_aside_dialog_present (NaerSession *session,
                               gint64       employee,
                               GtkWidget   *parent)
{
  NaerSetAsideDialog *self = g_object_new (NAER_TYPE_SET_ASIDE_DIALOG, NULL);
  NaerFormDialog *form = NAER_FORM_DIALOG (self);

  naer_form_dialog_set_session (form, session, employee);
  self->draft = naer_set_aside_draft_new (naer_form_dialog_get_facts (form),
                                          naer_form_dialog_get_employee (form),
                                          naer_form_dialog_get_today (form));
  for (guint i = 0; i < self->draft->lines->len; i++)
    add_line (self, self->draft->lines->pdata[i]);
  naer_form_dialog_start (form, parent);
}
