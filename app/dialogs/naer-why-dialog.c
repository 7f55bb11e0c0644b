/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-why-dialog.h"

#include "language/naer-resources.h"
#include "naer-case-notes.h"
#include "naer-dialogs-resources.h"
#include "naer-finding-words.h"
#include "naer-i18n.h"
#include "naer-resolve.h"

struct _NaerWhyDialog
{
  AdwDialog parent_instance;

  NaerSession *session;
  gint64 employee;
  GPtrArray *timelines;
  const NaerFinding *finding;

  GtkLabel *title_label;
  GtkLabel *text_label;
  GtkLabel *reason_label;
  AdwActionRow *source_row;
  AdwActionRow *rules_row;
  AdwActionRow *checked_row;
  AdwActionRow *doubts_row;
  GtkButton *action_button;
  GtkWidget *words_button;
};

G_DEFINE_FINAL_TYPE (NaerWhyDialog, naer_why_dialog, ADW_TYPE_DIALOG)

static void
set_text (GtkLabel   *label,
          const char *text)
{
  gtk_label_set_label (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && text[0] != '\0');
}

static void
set_row (AdwActionRow *row,
         const char   *text)
{
  g_autofree char *escaped = g_markup_escape_text (text != NULL ? text : "", -1);

  adw_action_row_set_subtitle (row, escaped);
  gtk_widget_set_visible (GTK_WIDGET (row), text != NULL);
}

/* The form takes the place of the explanation. */
static void
action_cb (NaerWhyDialog *self)
{
  g_autoptr (NaerWhyDialog) kept = g_object_ref (self);
  GtkWidget *parent = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));

  adw_dialog_close (ADW_DIALOG (self));
  naer_resolve_present (self->session, self->employee, self->timelines, self->finding, parent);
}

static void
naer_why_dialog_dispose (GObject *object)
{
  NaerWhyDialog *self = NAER_WHY_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->timelines, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_WHY_DIALOG);
  G_OBJECT_CLASS (naer_why_dialog_parent_class)->dispose (object);
}

static void
naer_why_dialog_class_init (NaerWhyDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_why_dialog_dispose;
  naer_dialogs_register_resource ();
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/dialogs/why-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerWhyDialog, title_label);
  gtk_widget_class_bind_template_child (widget_class, NaerWhyDialog, text_label);
  gtk_widget_class_bind_template_child (widget_class, NaerWhyDialog, reason_label);
  gtk_widget_class_bind_template_child (widget_class, NaerWhyDialog, source_row);
  gtk_widget_class_bind_template_child (widget_class, NaerWhyDialog, rules_row);
  gtk_widget_class_bind_template_child (widget_class, NaerWhyDialog, checked_row);
  gtk_widget_class_bind_template_child (widget_class, NaerWhyDialog, doubts_row);
  gtk_widget_class_bind_template_child (widget_class, NaerWhyDialog, action_button);
  gtk_widget_class_bind_template_child (widget_class, NaerWhyDialog, words_button);
  gtk_widget_class_bind_template_callback (widget_class, action_cb);
}

static void
naer_why_dialog_init (NaerWhyDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_why_dialog_new:
 * @session: the session
 * @employee: the row of the employee
 * @timelines: (element-type NaerCaseTimeline): what the rules say of the employee; keeps @finding
 * @finding: a finding
 *
 * Returns: (transfer floating): a dialog that explains it
 */
NaerWhyDialog *
naer_why_dialog_new (NaerSession       *session,
                     gint64             employee,
                     GPtrArray         *timelines,
                     const NaerFinding *finding)
{
  NaerWhyDialog *self = g_object_new (NAER_TYPE_WHY_DIALOG, NULL);
  g_autofree char *law = naer_finding_get_law (finding);
  g_autofree char *rules = naer_finding_get_rules (finding);
  g_autofree char *doubts = naer_finding_get_doubts (finding);
  g_autofree char *checked = NULL;
  const char *action = naer_resolve_get_label (timelines, finding);

  self->session = g_object_ref (session);
  self->employee = employee;
  self->timelines = g_ptr_array_ref (timelines);
  self->finding = finding;
  gtk_button_set_label (self->action_button, action != NULL ? action : "");
  gtk_widget_set_visible (GTK_WIDGET (self->action_button), action != NULL);
  gtk_widget_set_visible (self->words_button, g_strcmp0 (finding->resolves, "contact") == 0);
  set_text (self->title_label, finding->title);
  set_text (self->text_label, finding->text);
  set_text (self->reason_label, finding->reason);
  set_row (self->source_row, law);
  set_row (self->rules_row, rules);
  set_row (self->doubts_row, doubts);
  if (finding->rules_checked != NAER_DAY_NONE)
    checked = naer_i18n_day (finding->rules_checked, NAER_DAY_STYLE_FULL);
  set_row (self->checked_row, checked);
  return self;
}
