/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-form-dialog.h"

#include "language/naer-resources.h"
#include "naer-date-row.h"
#include "naer-dialogs-resources.h"
#include "naer-form-field.h"
#include "naer-i18n.h"
#include "naer-record-words.h"
#include "naer-text-row.h"

typedef struct
{
  NaerSession *session;
  gint64 employee;
  GPtrArray *fields;
  gboolean ready;
  gboolean quiet;
  gboolean started;
  gboolean edited;
  gboolean keeps_height;
  AdwToolbarView *view;
  AdwWindowTitle *title;
  GtkLabel *sentence;
  GtkWidget *save_button;
} NaerFormDialogPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (NaerFormDialog, naer_form_dialog, ADW_TYPE_DIALOG)

enum
{
  PROP_0,
  PROP_CONTENT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

#define PRIVATE(self) ((NaerFormDialogPrivate *) naer_form_dialog_get_instance_private (self))

static void
discarded_cb (NaerFormDialog *self,
              const char     *response)
{
  if (g_str_equal (response, "discard"))
    adw_dialog_force_close (ADW_DIALOG (self));
}

static void
naer_form_dialog_ask_to_close (NaerFormDialog *self)
{
  AdwDialog *dialog = adw_alert_dialog_new (_("Discard Changes?"),
                                            _("What you have written is not saved."));
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (dialog);

  adw_alert_dialog_add_responses (alert, "keep", _("_Keep Writing"), "discard", _("_Discard"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (alert, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_close_response (alert, "keep");
  adw_alert_dialog_set_default_response (alert, "keep");
  g_signal_connect_object (alert, "response", G_CALLBACK (discarded_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
close_attempt_cb (NaerFormDialog *self)
{
  NAER_FORM_DIALOG_GET_CLASS (self)->ask_to_close (self);
}

static void
cancel_cb (NaerFormDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
save_cb (NaerFormDialog *self)
{
  naer_form_dialog_update (self);
  if (gtk_widget_get_sensitive (PRIVATE (self)->save_button))
    NAER_FORM_DIALOG_GET_CLASS (self)->save (self);
}

static void
naer_form_dialog_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_CONTENT:
      adw_toolbar_view_set_content (PRIVATE (NAER_FORM_DIALOG (object))->view,
                                    g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
naer_form_dialog_dispose (GObject *object)
{
  NaerFormDialogPrivate *private = PRIVATE (NAER_FORM_DIALOG (object));

  private->ready = FALSE;
  g_clear_object (&private->session);
  g_clear_pointer (&private->fields, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_FORM_DIALOG);
  G_OBJECT_CLASS (naer_form_dialog_parent_class)->dispose (object);
}

static void
naer_form_dialog_class_init (NaerFormDialogClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->set_property = naer_form_dialog_set_property;
  object_class->dispose = naer_form_dialog_dispose;
  class->ask_to_close = naer_form_dialog_ask_to_close;

  properties[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET,
                                                  G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (NAER_TYPE_DATE_ROW);
  naer_dialogs_register_resource ();
  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/dialogs/form-dialog.ui");
  gtk_widget_class_bind_template_child_private (widget_class, NaerFormDialog, view);
  gtk_widget_class_bind_template_child_private (widget_class, NaerFormDialog, title);
  gtk_widget_class_bind_template_child_private (widget_class, NaerFormDialog, sentence);
  gtk_widget_class_bind_template_child_private (widget_class, NaerFormDialog, save_button);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_attempt_cb);
}

static void
naer_form_dialog_init (NaerFormDialog *self)
{
  PRIVATE (self)->fields = g_ptr_array_new_with_free_func ((GDestroyNotify) naer_form_field_free);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_form_dialog_get_session:
 * @self: a form
 *
 * Returns: (transfer none): its session
 */
NaerSession *
naer_form_dialog_get_session (NaerFormDialog *self)
{
  g_return_val_if_fail (NAER_IS_FORM_DIALOG (self), NULL);

  return PRIVATE (self)->session;
}

/**
 * naer_form_dialog_get_employee_row:
 * @self: a form
 *
 * Returns: the row of the employee that it is about, or 0
 */
gint64
naer_form_dialog_get_employee_row (NaerFormDialog *self)
{
  g_return_val_if_fail (NAER_IS_FORM_DIALOG (self), 0);

  return PRIVATE (self)->employee;
}

/**
 * naer_form_dialog_get_employee:
 * @self: a form
 *
 * Returns: (transfer none) (nullable): the employee that it is about, as the facts have it now
 */
const NaerEmployee *
naer_form_dialog_get_employee (NaerFormDialog *self)
{
  g_return_val_if_fail (NAER_IS_FORM_DIALOG (self), NULL);

  return naer_facts_find_employee (naer_form_dialog_get_facts (self), PRIVATE (self)->employee);
}

/**
 * naer_form_dialog_get_facts:
 * @self: a form
 *
 * Returns: (transfer none): the facts as they are now
 */
const NaerFacts *
naer_form_dialog_get_facts (NaerFormDialog *self)
{
  g_return_val_if_fail (NAER_IS_FORM_DIALOG (self), NULL);

  return naer_session_get_facts (PRIVATE (self)->session);
}

/**
 * naer_form_dialog_get_today:
 * @self: a form
 *
 * Returns: today
 */
NaerDay
naer_form_dialog_get_today (NaerFormDialog *self)
{
  g_return_val_if_fail (NAER_IS_FORM_DIALOG (self), NAER_DAY_NONE);

  return naer_session_get_today (PRIVATE (self)->session);
}

/**
 * naer_form_dialog_is_edited:
 * @self: a form
 *
 * Returns: whether something was written or chosen since it was opened
 */
gboolean
naer_form_dialog_is_edited (NaerFormDialog *self)
{
  g_return_val_if_fail (NAER_IS_FORM_DIALOG (self), FALSE);

  return PRIVATE (self)->edited;
}

/**
 * naer_form_dialog_set_session:
 * @self: a form
 * @session: the session
 * @employee: the row of the employee that it is about, or 0
 *
 * Tells what it is about.
 */
void
naer_form_dialog_set_session (NaerFormDialog *self,
                              NaerSession    *session,
                              gint64          employee)
{
  NaerFormDialogPrivate *private = PRIVATE (self);
  const NaerEmployee *found;

  g_return_if_fail (NAER_IS_FORM_DIALOG (self));
  g_return_if_fail (NAER_IS_SESSION (session));

  g_set_object (&private->session, session);
  private->employee = employee;
  found = naer_form_dialog_get_employee (self);
  if (found != NULL)
    {
      g_autofree char *name = naer_employee_describe (found, naer_form_dialog_get_facts (self));

      adw_window_title_set_subtitle (private->title, name);
    }
}

/**
 * naer_form_dialog_watch:
 * @self: a form
 * @row: a row of it
 *
 * Checks the form anew whenever the row changes.
 */
void
naer_form_dialog_watch (NaerFormDialog *self,
                        GtkWidget      *row)
{
  const char *signal = "notify::active";

  g_return_if_fail (NAER_IS_FORM_DIALOG (self));

  if (NAER_IS_DATE_ROW (row))
    {
      naer_date_row_set_today (NAER_DATE_ROW (row), naer_form_dialog_get_today (self));
      signal = "notify::day";
    }
  else if (ADW_IS_ENTRY_ROW (row))
    signal = "changed";
  else if (ADW_IS_COMBO_ROW (row))
    signal = "notify::selected";
  else if (ADW_IS_SPIN_ROW (row))
    signal = "notify::value";
  else if (NAER_IS_TEXT_ROW (row))
    signal = "notify::text";
  g_signal_connect_object (row, signal, G_CALLBACK (naer_form_dialog_update), self,
                           G_CONNECT_SWAPPED);
}

/**
 * naer_form_dialog_add_field:
 * @self: a form
 * @field: the number of the field in the feedback
 * @row: its row, in a group
 *
 * Watches the row, and shows what is said of the field below its group.
 */
void
naer_form_dialog_add_field (NaerFormDialog *self,
                            int             field,
                            GtkWidget      *row)
{
  GtkWidget *group = gtk_widget_get_ancestor (row, ADW_TYPE_PREFERENCES_GROUP);

  g_return_if_fail (group != NULL);

  g_ptr_array_add (PRIVATE (self)->fields,
                   naer_form_field_new (field, row, ADW_PREFERENCES_GROUP (group)));
  naer_form_dialog_watch (self, row);
}

/**
 * naer_form_dialog_add_note:
 * @self: a form
 * @field: the number of the field in the feedback
 * @group: a group
 *
 * Shows below the group what is said of a field that has no row of its own.
 */
void
naer_form_dialog_add_note (NaerFormDialog      *self,
                           int                  field,
                           AdwPreferencesGroup *group)
{
  g_return_if_fail (NAER_IS_FORM_DIALOG (self));

  g_ptr_array_add (PRIVATE (self)->fields, naer_form_field_new (field, NULL, group));
}

/**
 * naer_form_dialog_add_top_bar:
 * @self: a form
 * @bar: a widget
 *
 * Shows it above the rows, whatever part of them is seen.
 */
void
naer_form_dialog_add_top_bar (NaerFormDialog *self,
                              GtkWidget      *bar)
{
  g_return_if_fail (NAER_IS_FORM_DIALOG (self));

  adw_toolbar_view_add_top_bar (PRIVATE (self)->view, bar);
}

/**
 * naer_form_dialog_add_bottom_bar:
 * @self: a form
 * @bar: a widget
 *
 * Shows it below the rows, whatever part of them is seen.
 */
void
naer_form_dialog_add_bottom_bar (NaerFormDialog *self,
                                 GtkWidget      *bar)
{
  g_return_if_fail (NAER_IS_FORM_DIALOG (self));

  adw_toolbar_view_add_bottom_bar (PRIVATE (self)->view, bar);
}

/* An open dialog keeps its height unless it is told: rows and sentences come and go. */
static void
follow_content (NaerFormDialog *self)
{
  GtkWidget *view = GTK_WIDGET (PRIVATE (self)->view);
  int width = gtk_widget_get_width (view), natural = 0;

  if (width == 0 || PRIVATE (self)->keeps_height)
    return;
  gtk_widget_measure (view, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  adw_dialog_set_content_height (ADW_DIALOG (self), natural);
}

/**
 * naer_form_dialog_keep_height:
 * @self: a form with rows that unfold
 *
 * Lets it keep the height that its template says, whatever its rows need.
 */
void
naer_form_dialog_keep_height (NaerFormDialog *self)
{
  g_return_if_fail (NAER_IS_FORM_DIALOG (self));

  PRIVATE (self)->keeps_height = TRUE;
}

/**
 * naer_form_dialog_update:
 * @self: a form
 *
 * Checks the form and shows what is to be said of it.
 */
void
naer_form_dialog_update (NaerFormDialog *self)
{
  NaerFormDialogPrivate *private = PRIVATE (self);
  g_autoptr (NaerFeedback) feedback = NULL;
  const char *missing;

  g_return_if_fail (NAER_IS_FORM_DIALOG (self));

  if (!private->ready || private->quiet)
    return;
  feedback = NAER_FORM_DIALOG_GET_CLASS (self)->check (self);
  for (guint i = 0; i < private->fields->len; i++)
    naer_form_field_update (private->fields->pdata[i], feedback);
  missing = naer_feedback_get_missing (feedback);
  gtk_label_set_label (private->sentence, missing != NULL ? missing : "");
  gtk_widget_set_visible (GTK_WIDGET (private->sentence), missing != NULL);
  gtk_widget_set_sensitive (private->save_button, naer_feedback_get_passed (feedback));
  follow_content (self);
  if (private->started)
    {
      private->edited = TRUE;
      adw_dialog_set_can_close (ADW_DIALOG (self), FALSE);
    }
}

/**
 * naer_form_dialog_set_quiet:
 * @self: a form
 * @quiet: whether its rows are being filled
 *
 * Checks nothing as long as rows change one by one.
 */
void
naer_form_dialog_set_quiet (NaerFormDialog *self,
                            gboolean        quiet)
{
  g_return_if_fail (NAER_IS_FORM_DIALOG (self));

  PRIVATE (self)->quiet = quiet;
}

/**
 * naer_form_dialog_start:
 * @self: a form that is filled
 * @parent: where to show it
 *
 * Opens it. From now on changes are asked about before they are thrown away.
 */
void
naer_form_dialog_start (NaerFormDialog *self,
                        GtkWidget      *parent)
{
  g_return_if_fail (NAER_IS_FORM_DIALOG (self));

  PRIVATE (self)->ready = TRUE;
  naer_form_dialog_update (self);
  PRIVATE (self)->started = TRUE;
  adw_dialog_present (ADW_DIALOG (self), parent);
}

/**
 * naer_form_dialog_commit:
 * @self: a form
 * @changes: (transfer full) (element-type NaerChange): what to save
 * @purpose: what it is for, as the journal keeps it
 * @message: what to tell when it is saved
 *
 * Saves and closes.
 */
void
naer_form_dialog_commit (NaerFormDialog *self,
                         GPtrArray      *changes,
                         const char     *purpose,
                         const char     *message)
{
  g_return_if_fail (NAER_IS_FORM_DIALOG (self));

  naer_session_commit (PRIVATE (self)->session, changes, purpose, message);
  adw_dialog_force_close (ADW_DIALOG (self));
}
