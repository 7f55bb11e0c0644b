/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-written-form.h"

#include "facts/naer-record-edit.h"
#include "naer-edit-changes.h"
#include "naer-i18n.h"
#include "naer-preview-dialog.h"
#include "naer-spoken.h"

/* What is said of the whole form. */
#define NO_FIELD -1

typedef struct
{
  NaerRecordType type;
  gpointer before;           /* nullable: as the facts have it */
  gpointer record;           /* what the rows say */
  NaerRecordRows *rows;      /* nullable: those that are bound */
  NaerRecordWriter *writer;
  char *refusal;             /* nullable: why this leader does not write in it */
  gboolean listening;        /* what the rows say is an edit */
  GArray *sheets;            /* NaerSheetKind: what the print menu offers */

  AdwBanner *banner;
  GtkWidget *bar;
  GtkLabel *state;
  GtkMenuButton *print_button;
} NaerWrittenFormPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (NaerWrittenForm, naer_written_form, NAER_TYPE_FORM_DIALOG)

#define PRIVATE(self) ((NaerWrittenFormPrivate *) naer_written_form_get_instance_private (self))

static void
show_state (NaerWrittenForm *self)
{
  NaerWrittenFormPrivate *private = PRIVATE (self);
  gboolean is_draft = !naer_record_writer_is_saved (private->writer) ||
                      naer_record_writer_get_saved_at (private->writer) != 0;
  g_autofree char *text = is_draft ? naer_record_writer_describe_state (private->writer) : NULL;

  gtk_label_set_label (private->state, text != NULL ? text : "");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "form.undo",
                                 naer_record_writer_can_undo (private->writer));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "form.redo",
                                 naer_record_writer_can_redo (private->writer));
}

static void
edited_cb (NaerWrittenForm *self)
{
  adw_banner_set_revealed (PRIVATE (self)->banner, FALSE);
  show_state (self);
}

/* A failure to save is nothing to be found out later. */
static void
failed_cb (NaerWrittenForm *self,
           const char      *message)
{
  AdwBanner *banner = PRIVATE (self)->banner;

  adw_banner_set_title (banner, message);
  adw_banner_set_button_label (banner, NULL);
  adw_banner_set_revealed (banner, TRUE);
}

static gboolean
offers_the_same (NaerWrittenFormPrivate *private,
                 GArray                 *sheets)
{
  return private->sheets != NULL && private->sheets->len == sheets->len &&
         (sheets->len == 0 || memcmp (private->sheets->data, sheets->data,
                                      sheets->len * sizeof (NaerSheetKind)) == 0);
}

static void
show_sheets (NaerWrittenForm *self)
{
  NaerWrittenFormPrivate *private = PRIVATE (self);
  g_autoptr (GArray) sheets = g_array_new (FALSE, FALSE, sizeof (NaerSheetKind));
  g_autoptr (GMenu) menu = g_menu_new ();

  if (NAER_WRITTEN_FORM_GET_CLASS (self)->list_sheets != NULL)
    NAER_WRITTEN_FORM_GET_CLASS (self)->list_sheets (self, private->record, sheets);
  if (offers_the_same (private, sheets))
    return;
  for (guint i = 0; i < sheets->len; i++)
    {
      NaerSheetKind kind = g_array_index (sheets, NaerSheetKind, i);
      g_autofree char *action = g_strdup_printf ("form.print::%s", naer_sheet_get_id (kind));

      g_menu_append (menu, naer_sheet_get_label (kind, naer_i18n_language ()), action);
    }
  gtk_menu_button_set_menu_model (private->print_button, G_MENU_MODEL (menu));
  gtk_widget_set_visible (GTK_WIDGET (private->print_button), sheets->len > 0);
  g_clear_pointer (&private->sheets, g_array_unref);
  private->sheets = g_steal_pointer (&sheets);
}

/* Half a date is no date yet: the draft has none. */
static void
take_edit (NaerWrittenForm *self)
{
  NaerWrittenFormPrivate *private = PRIVATE (self);
  gpointer record = naer_record_copy (private->type, private->record);
  g_autofree char *typed = NULL;

  naer_record_drop_unwritten_days (private->type, record);
  if (NAER_WRITTEN_FORM_GET_CLASS (self)->settle != NULL)
    NAER_WRITTEN_FORM_GET_CLASS (self)->settle (self, record);
  typed = naer_record_find_typed (private->type, naer_record_writer_get_record (private->writer),
                                  record);
  naer_record_writer_take (private->writer, record, typed);
}

static gpointer
naer_written_form_read (NaerWrittenForm *self)
{
  NaerWrittenFormPrivate *private = PRIVATE (self);
  gpointer record = naer_record_copy (private->type, naer_written_form_get_record (self));

  naer_record_rows_read (private->rows, record);
  return record;
}

static void
naer_written_form_fill (NaerWrittenForm *self,
                        gconstpointer    record)
{
  naer_record_rows_fill (PRIVATE (self)->rows, record);
}

/* Nothing else is to be said then. */
static NaerFeedback *
refuse (const char   *refusal,
        NaerFeedback *feedback)
{
  naer_feedback_free (feedback);
  feedback = naer_feedback_new ();
  naer_feedback_add (feedback, NO_FIELD, NAER_FEEDBACK_MISSING, refusal);
  return feedback;
}

static NaerFeedback *
naer_written_form_check (NaerFormDialog *form)
{
  NaerWrittenForm *self = NAER_WRITTEN_FORM (form);
  NaerWrittenFormPrivate *private = PRIVATE (self);

  gpointer record = NAER_WRITTEN_FORM_GET_CLASS (self)->read (self);
  NaerFeedback *feedback;

  if (private->record != NULL)
    naer_record_free (private->type, private->record);
  private->record = record;
  if (private->listening && private->refusal == NULL)
    take_edit (self);
  show_sheets (self);
  feedback = NAER_WRITTEN_FORM_GET_CLASS (self)->judge (self, private->record);
  return private->refusal != NULL ? refuse (private->refusal, feedback) : feedback;
}

/* Shows what the writer says in the rows, without taking it for an edit. */
static void
show_record (NaerWrittenForm *self)
{
  NaerWrittenFormPrivate *private = PRIVATE (self);
  NaerFormDialog *form = NAER_FORM_DIALOG (self);

  naer_form_dialog_set_quiet (form, TRUE);
  NAER_WRITTEN_FORM_GET_CLASS (self)->fill (self, naer_record_writer_get_record (private->writer));
  naer_form_dialog_set_quiet (form, FALSE);
  private->listening = FALSE;
  naer_form_dialog_update (form);
  private->listening = TRUE;
}

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  if (naer_record_writer_undo (PRIVATE (NAER_WRITTEN_FORM (widget))->writer))
    show_record (NAER_WRITTEN_FORM (widget));
}

static void
redo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  if (naer_record_writer_redo (PRIVATE (NAER_WRITTEN_FORM (widget))->writer))
    show_record (NAER_WRITTEN_FORM (widget));
}

/* What is printed is what is written, saved or not. */
static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  NaerFormDialog *form = NAER_FORM_DIALOG (widget);
  NaerWrittenFormPrivate *private = PRIVATE (NAER_WRITTEN_FORM (widget));
  gconstpointer record = naer_record_writer_get_record (private->writer);
  gboolean is_meeting = private->type == NAER_RECORD_MEETING;
  NaerSheetKind kind;

  if (naer_sheet_parse (g_variant_get_string (parameter, NULL), &kind))
    naer_preview_dialog_present_talk (naer_form_dialog_get_session (form),
                                      naer_form_dialog_get_employee_row (form), kind,
                                      is_meeting ? record : NULL, is_meeting ? NULL : record, widget);
}

static void
throw_away_cb (NaerWrittenForm *self)
{
  naer_record_writer_drop (PRIVATE (self)->writer);
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
answered_cb (NaerWrittenForm *self,
             const char      *response)
{
  if (g_str_equal (response, "discard"))
    throw_away_cb (self);
  else if (g_str_equal (response, "later"))
    {
      naer_written_form_keep (self);
      adw_dialog_force_close (ADW_DIALOG (self));
    }
}

static void
naer_written_form_ask_to_close (NaerFormDialog *form)
{
  AdwDialog *dialog = adw_alert_dialog_new (_("Finish Later?"),
                                            _("What you have written is kept as a draft, but it is "
                                              "not saved."));
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (dialog);

  adw_alert_dialog_add_responses (alert, "keep", _("_Keep Writing"), "discard", _("_Discard"),
                                  "later", _("_Finish Later"), NULL);
  adw_alert_dialog_set_response_appearance (alert, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_close_response (alert, "keep");
  adw_alert_dialog_set_default_response (alert, "later");
  g_signal_connect_object (alert, "response", G_CALLBACK (answered_cb), form, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (form));
}

static GtkWidget *
make_button (const char *icon,
             const char *tooltip,
             const char *action)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  return button;
}

static void
make_bar (NaerWrittenForm *self)
{
  NaerWrittenFormPrivate *private = PRIVATE (self);
  GtkBox *bar = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  GtkWidget *state = gtk_label_new (NULL), *print = gtk_menu_button_new ();

  gtk_label_set_ellipsize (GTK_LABEL (state), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (state, "dimmed");
  gtk_widget_add_css_class (state, "caption");
  gtk_widget_add_css_class (state, "numeric");
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (print), "printer-symbolic");
  gtk_menu_button_set_direction (GTK_MENU_BUTTON (print), GTK_ARROW_UP);
  gtk_widget_set_tooltip_text (print, _("Print"));
  naer_spoken_set_name (gtk_widget_get_first_child (print), _("Print"));
  gtk_widget_set_visible (print, FALSE);
  gtk_widget_set_hexpand (state, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (bar), "toolbar");
  gtk_box_append (bar, make_button ("edit-undo-symbolic", _("Undo"), "form.undo"));
  gtk_box_append (bar, make_button ("edit-redo-symbolic", _("Redo"), "form.redo"));
  gtk_box_append (bar, state);
  gtk_box_append (bar, print);
  private->bar = GTK_WIDGET (bar);
  private->state = GTK_LABEL (state);
  private->print_button = GTK_MENU_BUTTON (print);
  naer_form_dialog_add_bottom_bar (NAER_FORM_DIALOG (self), private->bar);
}

static void
naer_written_form_dispose (GObject *object)
{
  g_clear_object (&PRIVATE (NAER_WRITTEN_FORM (object))->writer);
  G_OBJECT_CLASS (naer_written_form_parent_class)->dispose (object);
}

static void
naer_written_form_finalize (GObject *object)
{
  NaerWrittenFormPrivate *private = PRIVATE (NAER_WRITTEN_FORM (object));

  if (private->before != NULL)
    naer_record_free (private->type, private->before);
  if (private->record != NULL)
    naer_record_free (private->type, private->record);
  g_clear_pointer (&private->sheets, g_array_unref);
  g_clear_pointer (&private->rows, naer_record_rows_free);
  g_free (private->refusal);
  G_OBJECT_CLASS (naer_written_form_parent_class)->finalize (object);
}

static void
naer_written_form_class_init (NaerWrittenFormClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_written_form_dispose;
  G_OBJECT_CLASS (class)->finalize = naer_written_form_finalize;
  NAER_FORM_DIALOG_CLASS (class)->check = naer_written_form_check;
  NAER_FORM_DIALOG_CLASS (class)->ask_to_close = naer_written_form_ask_to_close;
  class->read = naer_written_form_read;
  class->fill = naer_written_form_fill;

  gtk_widget_class_install_action (widget_class, "form.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "form.redo", NULL, redo_action);
  gtk_widget_class_install_action (widget_class, "form.print", "s", print_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "form.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "form.redo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_y, GDK_CONTROL_MASK, "form.redo", NULL);
}

static void
naer_written_form_init (NaerWrittenForm *self)
{
  NaerWrittenFormPrivate *private = PRIVATE (self);

  private->banner = ADW_BANNER (adw_banner_new (""));
  g_signal_connect_swapped (private->banner, "button-clicked", G_CALLBACK (throw_away_cb), self);
  naer_form_dialog_add_top_bar (NAER_FORM_DIALOG (self), GTK_WIDGET (private->banner));
  make_bar (self);
}

/**
 * naer_written_form_get_before:
 * @self: a form
 *
 * Returns: (transfer none) (nullable): the record as it was saved last, %NULL when it is new
 */
gconstpointer
naer_written_form_get_before (NaerWrittenForm *self)
{
  g_return_val_if_fail (NAER_IS_WRITTEN_FORM (self), NULL);

  return PRIVATE (self)->before;
}

/**
 * naer_written_form_get_record:
 * @self: a form
 *
 * Returns: (transfer none): what its rows say; before the first check, what it was opened with
 */
gconstpointer
naer_written_form_get_record (NaerWrittenForm *self)
{
  NaerWrittenFormPrivate *private = PRIVATE (self);

  g_return_val_if_fail (NAER_IS_WRITTEN_FORM (self), NULL);

  return private->record != NULL ? private->record : naer_record_writer_get_record (private->writer);
}

static void
find_before (NaerWrittenForm *self,
             gconstpointer    record)
{
  NaerWrittenFormPrivate *private = PRIVATE (self);
  const NaerEmployee *employee = naer_form_dialog_get_employee (NAER_FORM_DIALOG (self));
  gconstpointer found = naer_records_find (
    naer_record_get_list (private->type, NULL, (NaerEmployee *) employee), naer_record_get_row (record));

  if (found != NULL)
    private->before = naer_record_copy (private->type, found);
}

/* What was written before the form was opened is told, and can be thrown away. */
static void
offer_draft (NaerWrittenForm *self)
{
  NaerWrittenFormPrivate *private = PRIVATE (self);
  g_autofree char *text = naer_record_writer_describe_draft (private->writer);

  if (text == NULL)
    return;
  adw_banner_set_title (private->banner, text);
  adw_banner_set_button_label (private->banner, _("Throw _Away"));
  adw_banner_set_revealed (private->banner, TRUE);
}

/**
 * naer_written_form_bind:
 * @self: a form
 * @type: the type of record
 * @member: the name of a member of it
 * @row: its row
 *
 * Lets the row be filled, read and watched. All rows of a form are of one type.
 */
void
naer_written_form_bind (NaerWrittenForm *self,
                        NaerRecordType   type,
                        const char      *member,
                        GtkWidget       *row)
{
  NaerWrittenFormPrivate *private = PRIVATE (self);

  g_return_if_fail (NAER_IS_WRITTEN_FORM (self));

  if (private->rows == NULL)
    private->rows = naer_record_rows_new (naer_record_get_shape (type));
  naer_record_rows_add (private->rows, member, row);
}

/**
 * naer_written_form_start:
 * @self: a form whose rows are bound
 * @type: the type of record
 * @record: a record: new, one of the facts, or one that is only a draft; its draft goes on where it
 *   ended
 * @parent: where to show it
 *
 * Opens it.
 */
void
naer_written_form_start (NaerWrittenForm *self,
                         NaerRecordType   type,
                         gconstpointer    record,
                         GtkWidget       *parent)
{
  NaerWrittenFormPrivate *private = PRIVATE (self);
  NaerFormDialog *form = NAER_FORM_DIALOG (self);

  g_return_if_fail (NAER_IS_WRITTEN_FORM (self) && private->writer == NULL);

  private->type = type;
  if (type != NAER_RECORD_AGREEMENT)
    private->refusal = naer_session_describe_hand_over (naer_form_dialog_get_session (form),
                                                        naer_form_dialog_get_employee_row (form));
  find_before (self, record);
  if (private->rows != NULL)
    naer_record_rows_watch (private->rows, form);
  private->writer = naer_record_writer_new (naer_form_dialog_get_session (form),
                                            naer_form_dialog_get_employee_row (form), type, record);
  NAER_WRITTEN_FORM_GET_CLASS (self)->fill (self, naer_record_writer_get_record (private->writer));
  g_signal_connect_object (private->writer, "edited", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (private->writer, "saved", G_CALLBACK (show_state), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (private->writer, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  show_state (self);
  offer_draft (self);
  naer_form_dialog_start (form, parent);
  private->listening = TRUE;
}

/**
 * naer_written_form_keep:
 * @self: a form
 *
 * Keeps what is written now, as when the window is locked or the form is closed for a while.
 */
void
naer_written_form_keep (NaerWrittenForm *self)
{
  g_return_if_fail (NAER_IS_WRITTEN_FORM (self));

  if (PRIVATE (self)->writer != NULL)
    naer_record_writer_save (PRIVATE (self)->writer);
}

/**
 * naer_written_form_commit:
 * @self: a form
 * @changes: (transfer full) (element-type NaerChange): what to save
 * @purpose: what it is for, as the journal keeps it
 * @message: what to tell when it is saved
 *
 * Saves and closes. When that is undone, what was written is there as a draft.
 */
void
naer_written_form_commit (NaerWrittenForm *self,
                          GPtrArray       *changes,
                          const char      *purpose,
                          const char      *message)
{
  naer_written_form_keep (self);
  naer_form_dialog_commit (NAER_FORM_DIALOG (self), changes, purpose, message);
}

/**
 * naer_written_form_commit_record:
 * @self: a form
 * @record: what the record says from now on
 * @purpose: what it is for, as the journal keeps it
 * @message: what to tell when it is saved
 *
 * Saves the record in the place of what it said before, and closes.
 */
void
naer_written_form_commit_record (NaerWrittenForm *self,
                                 gconstpointer    record,
                                 const char      *purpose,
                                 const char      *message)
{
  NaerWrittenFormPrivate *private = PRIVATE (self);
  gint64 employee = naer_form_dialog_get_employee_row (NAER_FORM_DIALOG (self));

  naer_written_form_commit (self, naer_edit_changes_one (private->type, employee, private->before, record),
                            purpose, message);
}

/**
 * naer_written_form_remove:
 * @self: a form of a record that was saved
 * @purpose: what it is for, as the journal keeps it
 * @message: what to tell when it is done
 *
 * Removes the record and closes.
 */
void
naer_written_form_remove (NaerWrittenForm *self,
                          const char      *purpose,
                          const char      *message)
{
  NaerWrittenFormPrivate *private = PRIVATE (self);
  NaerFormDialog *form = NAER_FORM_DIALOG (self);

  g_return_if_fail (NAER_IS_WRITTEN_FORM (self) && private->before != NULL);

  naer_record_writer_drop (private->writer);
  naer_form_dialog_commit (form,
                           naer_edit_changes_one (private->type, naer_form_dialog_get_employee_row (form),
                                                  private->before, NULL),
                           purpose, message);
}
