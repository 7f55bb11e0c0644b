/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-tidy-dialog.h"

#include "data/naer-erasure-words.h"
#include "log/naer-log-words.h"
#include "naer-i18n.h"
#include "naer-safety-resources.h"
#include "retention/naer-retention-words.h"

/* What may be deleted for good: of everybody what has passed its retention date, or one employee with
 * everything. Nothing is chosen before the leader chooses it. */

struct _NaerTidyDialog
{
  AdwDialog parent_instance;

  NaerSession *session;
  gint64 employee;  /* 0: the yearly list */
  GPtrArray *items; /* NaerRetentionItem */
  GPtrArray *rows;  /* AdwSwitchRow, one for each; none where one employee goes */

  AdwWindowTitle *window_title;
  AdwPreferencesGroup *choose_group;
  AdwPreferencesGroup *leaver_group;
  AdwPreferencesGroup *case_group;
  AdwPreferencesGroup *old_group;
  AdwPreferencesGroup *nothing_group;
  AdwPreferencesGroup *ground_group;
  AdwComboRow *ground_row;
  AdwPreferencesGroup *what_happens_group;
  GtkWidget *delete_button;
};

G_DEFINE_FINAL_TYPE (NaerTidyDialog, naer_tidy_dialog, ADW_TYPE_DIALOG)

static gboolean
is_chosen (NaerTidyDialog *self,
           guint           index)
{
  return self->employee != 0 || adw_switch_row_get_active (ADW_SWITCH_ROW (self->rows->pdata[index]));
}

static guint
count_chosen (NaerTidyDialog *self)
{
  guint n = 0;

  for (guint i = 0; i < self->items->len; i++)
    n += is_chosen (self, i);
  return n;
}

static void
chosen_cb (NaerTidyDialog *self)
{
  gtk_widget_set_sensitive (self->delete_button, count_chosen (self) > 0);
}

static NaerErasureGround
get_ground (NaerTidyDialog *self)
{
  return self->employee == 0 ? NAER_ERASURE_RETENTION
                             : NAER_ERASURE_NOT_NEEDED + adw_combo_row_get_selected (self->ground_row);
}

/* What is chosen, as the window looks it up again. */
static GVariant *
list_chosen (NaerTidyDialog *self)
{
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("(ua(xui))"));

  g_variant_builder_add (&builder, "u", (guint) get_ground (self));
  g_variant_builder_open (&builder, G_VARIANT_TYPE ("a(xui)"));
  for (guint i = 0; i < self->items->len; i++)
    {
      const NaerRetentionItem *item = self->items->pdata[i];

      if (is_chosen (self, i))
        g_variant_builder_add (&builder, "(xui)", item->employee, (guint) item->kind, (int) item->forgetting.from);
    }
  g_variant_builder_close (&builder);
  return g_variant_builder_end (&builder);
}

/**
 * naer_tidy_items_parse:
 * @session: open data
 * @chosen: what was chosen, `a(xui)`
 *
 * Returns: (transfer full) (element-type NaerRetentionItem): it, as far as it may still go
 */
GPtrArray *
naer_tidy_items_parse (NaerSession *session,
                       GVariant    *chosen)
{
  const NaerFacts *facts = naer_session_get_facts (session);
  g_autoptr (GPtrArray) offered =
    naer_retention_find_offered (facts, NAER_RETENTION_YEARS, naer_session_get_today (session));
  GPtrArray *items = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_retention_item_free);
  GVariantIter iter;
  gint64 row;
  guint kind;
  int from;

  g_variant_iter_init (&iter, chosen);
  while (g_variant_iter_next (&iter, "(xui)", &row, &kind, &from))
    {
      const NaerEmployee *employee = naer_facts_find_employee (facts, row);

      if (employee != NULL && from == NAER_DAY_NONE)
        g_ptr_array_add (items, naer_retention_item_for_employee (employee));
      for (guint i = 0; from != NAER_DAY_NONE && i < offered->len; i++)
        {
          const NaerRetentionItem *item = offered->pdata[i];

          if (item->employee == row && item->kind == kind && item->forgetting.from == from)
            {
              g_ptr_array_add (items, g_ptr_array_steal_index (offered, i));
              break;
            }
        }
    }
  return items;
}

static void
answered_cb (NaerTidyDialog *self,
             const char     *response)
{
  if (self->session != NULL && g_str_equal (response, "delete"))
    gtk_widget_activate_action_variant (GTK_WIDGET (self), "win.erase", list_chosen (self));
}

static char *
describe_chosen (NaerTidyDialog *self)
{
  NaerErasure erasure = { .ground = get_ground (self), .on = naer_session_get_today (self->session) };

  for (guint i = 0; i < self->items->len; i++)
    if (is_chosen (self, i))
      naer_erasure_count_one (&erasure, self->items->pdata[i]);
  return naer_erasure_what_words (&erasure, naer_i18n_language ());
}

static void
delete_cb (NaerTidyDialog *self)
{
  g_autofree char *what = describe_chosen (self);
  g_autofree char *body = g_strdup_printf (
    _("%s\n\nIt goes from the file, its log and the backups on this computer, and cannot be undone."), what);
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (adw_alert_dialog_new (_("Delete for Good?"), body));

  adw_alert_dialog_add_responses (alert, "keep", _("_Keep"), "delete", _("_Delete for Good"), NULL);
  adw_alert_dialog_set_response_appearance (alert, "delete", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_close_response (alert, "keep");
  adw_alert_dialog_set_default_response (alert, "keep");
  g_signal_connect_object (alert, "response", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (alert), GTK_WIDGET (self));
}

static void
add_row (NaerTidyDialog          *self,
         AdwPreferencesGroup     *group,
         const NaerRetentionItem *item)
{
  NaerLanguage language = naer_i18n_language ();
  g_autofree char *whom = naer_log_whom_to_words (item->employee, naer_session_get_facts (self->session), language);
  g_autofree char *title = naer_retention_title_words (item, language);
  g_autofree char *what = naer_retention_what_words (item, language);
  g_autofree char *why = naer_retention_why_words (item, NAER_RETENTION_YEARS, language);
  g_autofree char *subtitle = g_strdup_printf ("%s\n%s\n%s", title, what, why);
  GtkWidget *row = adw_switch_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), whom);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  g_signal_connect_object (row, "notify::active", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (group, row);
  g_ptr_array_add (self->rows, row);
}

/* The rows stand in the order of the items, which are put in the order of the groups. */
static void
show_list (NaerTidyDialog *self)
{
  AdwPreferencesGroup *groups[] = { self->leaver_group, self->case_group, self->old_group };
  g_autoptr (GPtrArray) items = g_steal_pointer (&self->items);

  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_retention_item_free);
  for (NaerRetentionKind kind = 0; kind < NAER_N_RETENTION_KINDS; kind++)
    {
      adw_preferences_group_set_title (groups[kind], naer_retention_kind_words (kind, naer_i18n_language ()));
      for (guint i = 0; i < items->len;)
        {
          if (((NaerRetentionItem *) items->pdata[i])->kind != kind)
            {
              i++;
              continue;
            }
          gtk_widget_set_visible (GTK_WIDGET (groups[kind]), TRUE);
          g_ptr_array_add (self->items, g_ptr_array_steal_index (items, i));
          add_row (self, groups[kind], self->items->pdata[self->items->len - 1]);
        }
    }
}

static void
show (NaerTidyDialog *self)
{
  const NaerFacts *facts = naer_session_get_facts (self->session);
  const NaerEmployee *employee = naer_facts_find_employee (facts, self->employee);
  g_autofree char *whom = naer_log_whom_to_words (self->employee, facts, naer_i18n_language ());

  self->items = employee != NULL
                  ? g_ptr_array_new_with_free_func ((GDestroyNotify) naer_retention_item_free)
                  : naer_retention_find_offered (facts, NAER_RETENTION_YEARS, naer_session_get_today (self->session));
  if (employee != NULL)
    {
      g_ptr_array_add (self->items, naer_retention_item_for_employee (employee));
      adw_window_title_set_title (self->window_title, _("Delete for Good"));
      adw_dialog_set_title (ADW_DIALOG (self), _("Delete for Good"));
    }
  else
    show_list (self);
  adw_window_title_set_subtitle (self->window_title, whom != NULL ? whom : _("Everybody in the file"));
  gtk_widget_set_visible (GTK_WIDGET (self->nothing_group), self->items->len == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->choose_group), employee == NULL && self->items->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->what_happens_group), self->items->len > 0);
  gtk_widget_set_visible (self->delete_button, self->items->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->ground_group), employee != NULL);
  chosen_cb (self);
}

static void
naer_tidy_dialog_dispose (GObject *object)
{
  NaerTidyDialog *self = NAER_TIDY_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_TIDY_DIALOG);
  G_OBJECT_CLASS (naer_tidy_dialog_parent_class)->dispose (object);
}

static void
naer_tidy_dialog_class_init (NaerTidyDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_tidy_dialog_dispose;

  naer_safety_set_template (widget_class, "tidy-dialog");
  gtk_widget_class_bind_template_child (widget_class, NaerTidyDialog, window_title);
  gtk_widget_class_bind_template_child (widget_class, NaerTidyDialog, choose_group);
  gtk_widget_class_bind_template_child (widget_class, NaerTidyDialog, leaver_group);
  gtk_widget_class_bind_template_child (widget_class, NaerTidyDialog, case_group);
  gtk_widget_class_bind_template_child (widget_class, NaerTidyDialog, old_group);
  gtk_widget_class_bind_template_child (widget_class, NaerTidyDialog, nothing_group);
  gtk_widget_class_bind_template_child (widget_class, NaerTidyDialog, ground_group);
  gtk_widget_class_bind_template_child (widget_class, NaerTidyDialog, ground_row);
  gtk_widget_class_bind_template_child (widget_class, NaerTidyDialog, what_happens_group);
  gtk_widget_class_bind_template_child (widget_class, NaerTidyDialog, delete_button);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
}

static void
naer_tidy_dialog_init (NaerTidyDialog *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_tidy_dialog_present:
 * @session: open data
 * @employee: the row of an employee who goes with everything, 0 for the yearly list
 * @parent: where
 *
 * Asks what is to be deleted for good.
 */
void
naer_tidy_dialog_present (NaerSession *session,
                          gint64       employee,
                          GtkWidget   *parent)
{
  NaerTidyDialog *self = g_object_new (NAER_TYPE_TIDY_DIALOG, NULL);

  g_set_object (&self->session, session);
  self->employee = employee;
  show (self);
  adw_dialog_present (ADW_DIALOG (self), parent);
}
