/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-thresholds-dialog.h"

#include "language/naer-resources.h"
#include "naer-date-row.h"
#include "naer-i18n.h"
#include "naer-lint-editable.h"
#include "naer-thresholds-draft.h"
#include "patterns/naer-threshold.h"

struct _NaerThresholdsDialog
{
  NaerFormDialog parent_instance;

  NaerThresholdsDraft *draft;
  GPtrArray *rows; /* AdwActionRow, one for each number that is there */

  AdwPreferencesGroup *kept_group;
  AdwPreferencesGroup *number_group;
  GtkWidget *add_group;
  AdwPreferencesGroup *agreed_group;
  GtkWidget *add_row;
  AdwComboRow *choice_row;
  AdwSpinRow *count_row;
  AdwSpinRow *months_row;
  AdwEntryRow *purpose_row;
  AdwEntryRow *forum_row;
  NaerDateRow *agreed_row;
  AdwSwitchRow *told_row;
};

G_DEFINE_FINAL_TYPE (NaerThresholdsDialog, naer_thresholds_dialog, NAER_TYPE_FORM_DIALOG)

static NaerFeedback *
naer_thresholds_dialog_check (NaerFormDialog *form)
{
  NaerThresholdsDialog *self = NAER_THRESHOLDS_DIALOG (form);
  NaerThresholdsDraft *draft = self->draft;
  gboolean has_count = naer_thresholds_draft_has_count (draft);

  draft->count = (int) adw_spin_row_get_value (self->count_row);
  draft->months = (int) adw_spin_row_get_value (self->months_row);
  g_set_str (&draft->purpose, gtk_editable_get_text (GTK_EDITABLE (self->purpose_row)));
  g_set_str (&draft->forum, gtk_editable_get_text (GTK_EDITABLE (self->forum_row)));
  draft->agreed_on = naer_date_row_get_day (self->agreed_row);
  draft->told = adw_switch_row_get_active (self->told_row);
  gtk_widget_set_visible (GTK_WIDGET (self->number_group), draft->adds);
  gtk_widget_set_visible (GTK_WIDGET (self->agreed_group), draft->adds);
  gtk_widget_set_visible (self->add_group, !draft->adds);
  gtk_widget_set_visible (GTK_WIDGET (self->count_row), has_count);
  gtk_widget_set_visible (GTK_WIDGET (self->months_row), has_count);
  return naer_thresholds_draft_check (draft, naer_form_dialog_get_today (form));
}

static void
naer_thresholds_dialog_save (NaerFormDialog *form)
{
  GPtrArray *changes = naer_thresholds_draft_make_changes (NAER_THRESHOLDS_DIALOG (form)->draft,
                                                           naer_form_dialog_get_facts (form)->employer);

  naer_form_dialog_commit (form, changes, "employer", _("Agreed numbers changed"));
}

static void
add_cb (NaerThresholdsDialog *self)
{
  self->draft->adds = TRUE;
  naer_form_dialog_update (NAER_FORM_DIALOG (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->choice_row));
}

static void
show_choice (NaerThresholdsDialog *self)
{
  guint n_offers;
  const NaerThresholdOffer *offers = naer_threshold_get_offers (&n_offers);

  adw_preferences_group_set_description (self->number_group,
                                         naer_threshold_get_origin (&offers[self->draft->choice],
                                                                    naer_i18n_language ()));
  if (!naer_thresholds_draft_has_count (self->draft))
    return;
  adw_spin_row_set_value (self->count_row, self->draft->count);
  adw_spin_row_set_value (self->months_row, self->draft->months);
}

static void
choice_cb (NaerThresholdsDialog *self)
{
  guint choice = adw_combo_row_get_selected (self->choice_row);

  if (self->draft == NULL || choice == GTK_INVALID_LIST_POSITION)
    return;
  naer_thresholds_draft_choose (self->draft, choice);
  show_choice (self);
  naer_form_dialog_update (NAER_FORM_DIALOG (self));
}

static void
remove_cb (NaerThresholdsDialog *self,
           GtkWidget            *button)
{
  GtkWidget *row = gtk_widget_get_ancestor (button, ADW_TYPE_ACTION_ROW);
  guint index;

  if (!g_ptr_array_find (self->rows, row, &index))
    return;
  self->draft->kept[index] = FALSE;
  gtk_widget_set_visible (row, FALSE);
  gtk_widget_grab_focus (self->draft->adds ? GTK_WIDGET (self->choice_row) : self->add_row);
  naer_form_dialog_update (NAER_FORM_DIALOG (self));
}

static void
naer_thresholds_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_THRESHOLDS_DIALOG);
  G_OBJECT_CLASS (naer_thresholds_dialog_parent_class)->dispose (object);
}

static void
naer_thresholds_dialog_finalize (GObject *object)
{
  NaerThresholdsDialog *self = NAER_THRESHOLDS_DIALOG (object);

  g_clear_pointer (&self->draft, naer_thresholds_draft_free);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  G_OBJECT_CLASS (naer_thresholds_dialog_parent_class)->finalize (object);
}

static void
naer_thresholds_dialog_class_init (NaerThresholdsDialogClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  NaerFormDialogClass *form_class = NAER_FORM_DIALOG_CLASS (class);

  object_class->dispose = naer_thresholds_dialog_dispose;
  object_class->finalize = naer_thresholds_dialog_finalize;
  form_class->check = naer_thresholds_dialog_check;
  form_class->save = naer_thresholds_dialog_save;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/dialogs/thresholds-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerThresholdsDialog, kept_group);
  gtk_widget_class_bind_template_child (widget_class, NaerThresholdsDialog, number_group);
  gtk_widget_class_bind_template_child (widget_class, NaerThresholdsDialog, agreed_group);
  gtk_widget_class_bind_template_child (widget_class, NaerThresholdsDialog, add_row);
  gtk_widget_class_bind_template_child (widget_class, NaerThresholdsDialog, add_group);
  gtk_widget_class_bind_template_child (widget_class, NaerThresholdsDialog, choice_row);
  gtk_widget_class_bind_template_child (widget_class, NaerThresholdsDialog, count_row);
  gtk_widget_class_bind_template_child (widget_class, NaerThresholdsDialog, months_row);
  gtk_widget_class_bind_template_child (widget_class, NaerThresholdsDialog, purpose_row);
  gtk_widget_class_bind_template_child (widget_class, NaerThresholdsDialog, forum_row);
  gtk_widget_class_bind_template_child (widget_class, NaerThresholdsDialog, agreed_row);
  gtk_widget_class_bind_template_child (widget_class, NaerThresholdsDialog, told_row);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, choice_cb);
}

static void
naer_thresholds_dialog_init (NaerThresholdsDialog *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
describe (const NaerThreshold *threshold)
{
  return naer_threshold_describe (threshold->id, threshold->count, threshold->months,
                                  naer_i18n_language ());
}

static void
add_kept (NaerThresholdsDialog *self,
          const NaerThreshold  *threshold)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  g_autofree char *number = describe (threshold);
  const char *title = number != NULL ? number : threshold->id;
  g_autofree char *remove = g_strdup_printf (_("Remove %s"), title);
  g_autofree char *day = threshold->agreed_on != NAER_DAY_NONE
                             ? naer_i18n_day (threshold->agreed_on, NAER_DAY_STYLE_FULL)
                             : g_strdup (_("not agreed"));
  g_autofree char *subtitle = g_strjoin (" · ", threshold->forum != NULL ? threshold->forum : day,
                                         threshold->forum != NULL ? day : threshold->purpose,
                                         threshold->forum != NULL ? threshold->purpose : NULL, NULL);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, remove);
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_preferences_group_add (self->kept_group, row);
  g_ptr_array_add (self->rows, row);
}

static void
fill_choices (NaerThresholdsDialog *self)
{
  g_autoptr (GtkStringList) choices = gtk_string_list_new (NULL);
  guint n_offers;
  const NaerThresholdOffer *offers = naer_threshold_get_offers (&n_offers);

  for (guint i = 0; i < n_offers; i++)
    {
      g_autofree char *text = naer_threshold_describe (offers[i].id, offers[i].count, offers[i].months,
                                                       naer_i18n_language ());

      gtk_string_list_append (choices, text);
    }
  adw_combo_row_set_model (self->choice_row, G_LIST_MODEL (choices));
}

static void
add_fields (NaerThresholdsDialog *self)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (self);

  naer_form_dialog_add_field (form, NAER_THRESHOLDS_FIELD_COUNT, GTK_WIDGET (self->count_row));
  naer_form_dialog_add_field (form, NAER_THRESHOLDS_FIELD_MONTHS, GTK_WIDGET (self->months_row));
  naer_form_dialog_add_field (form, NAER_THRESHOLDS_FIELD_PURPOSE, GTK_WIDGET (self->purpose_row));
  naer_form_dialog_add_field (form, NAER_THRESHOLDS_FIELD_FORUM, GTK_WIDGET (self->forum_row));
  naer_lint_editable_watch (GTK_EDITABLE (self->purpose_row));
  naer_lint_editable_watch (GTK_EDITABLE (self->forum_row));
  naer_form_dialog_add_field (form, NAER_THRESHOLDS_FIELD_AGREED_ON, GTK_WIDGET (self->agreed_row));
  naer_form_dialog_add_field (form, NAER_THRESHOLDS_FIELD_TOLD, GTK_WIDGET (self->told_row));
  naer_form_dialog_watch (form, GTK_WIDGET (self->choice_row));
}

/**
 * naer_thresholds_dialog_present:
 * @session: the session
 * @parent: where to show it
 *
 * Opens the form. What is saved can be undone.
 */
void
naer_thresholds_dialog_present (NaerSession *session,
                                GtkWidget   *parent)
{
  NaerThresholdsDialog *self = g_object_new (NAER_TYPE_THRESHOLDS_DIALOG, NULL);
  NaerFormDialog *form = NAER_FORM_DIALOG (self);
  const NaerEmployer *employer;

  naer_form_dialog_set_session (form, session, 0);
  employer = naer_form_dialog_get_facts (form)->employer;
  fill_choices (self);
  self->draft = naer_thresholds_draft_new (employer);
  for (guint i = 0; i < employer->thresholds->len; i++)
    add_kept (self, employer->thresholds->pdata[i]);
  show_choice (self);
  add_fields (self);
  naer_form_dialog_start (form, parent);
}
