/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-preview-dialog.h"

#include "language/naer-resources.h"
#include "dialogs/naer-done-dialog.h"
#include "facts/naer-record.h"
#include "naer-application.h"
#include "naer-i18n.h"
#include "naer-lint-question.h"
#include "naer-page-view.h"
#include "naer-print-job.h"

#define LEAST_ZOOM 0.5
#define MOST_ZOOM 3.0
#define ZOOM_STEP 1.25
#define PAGE_WIDTH 800

struct _NaerPreviewDialog
{
  AdwDialog parent_instance;

  NaerSession *session;
  gint64 employee;
  NaerMeeting *meeting;            /* nullable: as it is written, in the place of the latest */
  NaerConversation *conversation;  /* nullable: so too */
  NaerPages *pages;
  double zoom;  /* 0: as wide as there is room for */
  gboolean filling;

  GtkDropDown *sheet_choice;
  AdwToggleGroup *language_group;
  GtkToggleButton *blank_button;
  AdwToastOverlay *toasts;
  GtkStack *stack;
  GtkScrolledWindow *scroller;
  GtkBox *page_box;
  AdwStatusPage *nothing_page;
  GtkLabel *page_label;
};

G_DEFINE_FINAL_TYPE (NaerPreviewDialog, naer_preview_dialog, ADW_TYPE_DIALOG)

static GSettings *
get_settings (void)
{
  return naer_application_get_settings (NAER_APPLICATION (g_application_get_default ()));
}

/* A document has its own language, whatever the interface speaks. */
static NaerLanguage
get_usual_language (void)
{
  g_autofree char *chosen = g_settings_get_string (get_settings (), "document-language");
  NaerLanguage language;

  return naer_language_parse (chosen, &language) ? language : naer_i18n_language ();
}

static NaerLanguage
get_language (NaerPreviewDialog *self)
{
  NaerLanguage language = NAER_LANGUAGE_NB;

  naer_language_parse (adw_toggle_group_get_active_name (self->language_group), &language);
  return language;
}

static NaerSheetKind
get_kind (NaerPreviewDialog *self)
{
  return MIN (gtk_drop_down_get_selected (self->sheet_choice), NAER_N_SHEETS - 1);
}

/* The pages as they are chosen, or none where nothing is noted for them yet. */
static NaerPages *
make_pages (NaerPreviewDialog *self)
{
  NaerSheetKind kind = get_kind (self);
  NaerSheetInput input = {
    .facts = naer_session_get_facts (self->session),
    .employee = naer_session_get_employee (self->session, self->employee),
    .today = naer_session_get_today (self->session),
    .language = get_language (self),
    .blank = naer_sheet_can_be_blank (kind) && gtk_toggle_button_get_active (self->blank_button),
  };

  if (input.employee == NULL)
    return NULL;
  naer_sheet_input_choose (&input, kind, naer_session_get_timelines (self->session, self->employee));
  if (self->meeting != NULL)
    input.meeting = self->meeting;
  if (self->conversation != NULL)
    input.conversation = self->conversation;
  if (input.blank)
    {
      input.plan = NULL;
      input.meeting = NULL;
    }
  if (!input.blank && !naer_sheet_has_facts (kind, &input))
    return NULL;
  return naer_sheet_make_pages (kind, &input);
}

static char *
make_text (NaerPreviewDialog *self)
{
  g_autoptr (NaerPages) pages = make_pages (self);

  return pages != NULL ? naer_pages_get_all_text (pages) : g_strdup ("");
}

/* The page in the middle of what is seen. */
static void
update_page_label (NaerPreviewDialog *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  double middle = gtk_adjustment_get_value (adjustment) + gtk_adjustment_get_page_size (adjustment) / 2;
  guint n_pages = self->pages != NULL ? naer_pages_get_n_pages (self->pages) : 0, seen = 0;
  g_autofree char *text = NULL;

  for (GtkWidget *view = gtk_widget_get_first_child (GTK_WIDGET (self->page_box)); view != NULL;
       view = gtk_widget_get_next_sibling (view))
    {
      graphene_rect_t bounds;

      if (gtk_widget_compute_bounds (view, GTK_WIDGET (self->page_box), &bounds) && bounds.origin.y <= middle)
        seen = naer_page_view_get_page (NAER_PAGE_VIEW (view));
    }
  text = n_pages > 0 ? g_strdup_printf (_("Page %u of %u"), seen + 1, n_pages) : g_strdup ("");
  if (g_strcmp0 (gtk_label_get_label (self->page_label), text) != 0)
    gtk_label_set_label (self->page_label, text);
}

static void
apply_zoom (NaerPreviewDialog *self)
{
  for (GtkWidget *view = gtk_widget_get_first_child (GTK_WIDGET (self->page_box)); view != NULL;
       view = gtk_widget_get_next_sibling (view))
    {
      gtk_widget_set_halign (view, self->zoom > 0 ? GTK_ALIGN_CENTER : GTK_ALIGN_FILL);
      gtk_widget_set_size_request (view, self->zoom > 0 ? (int) (PAGE_WIDTH * self->zoom) : -1, -1);
    }
}

static void
show_pages (NaerPreviewDialog *self)
{
  GtkWidget *child;
  guint n_pages = self->pages != NULL ? naer_pages_get_n_pages (self->pages) : 0;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->page_box))) != NULL)
    gtk_box_remove (self->page_box, child);
  for (guint page = 0; page < n_pages; page++)
    {
      GtkWidget *view = naer_page_view_new (self->pages, page);
      g_autofree char *label = g_strdup_printf (_("Page %u of %u"), page + 1, n_pages);

      naer_page_view_set_label (NAER_PAGE_VIEW (view), label);
      gtk_box_append (self->page_box, view);
    }
  apply_zoom (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  gtk_stack_set_visible_child_name (self->stack, n_pages > 0 ? "pages" : "nothing");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.print", n_pages > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.save", n_pages > 0);
  update_page_label (self);
}

static const char *
why_nothing (NaerSheetKind kind)
{
  switch (kind)
    {
    case NAER_SHEET_SICK_LISTER:
    case NAER_SHEET_PLAN:
      return _("There is no follow-up plan yet. The sheet can be printed to be filled in by hand.");
    case NAER_SHEET_MINUTES:
      return _("No dialogue meeting is held yet. The sheet can be printed to be filled in by hand.");
    case NAER_SHEET_INVITATION:
      return _("No dialogue meeting is planned yet. The sheet can be printed to be filled in by hand.");
    case NAER_SHEET_PREPARATION:
    case NAER_SHEET_LEADER_PREPARATION:
    case NAER_SHEET_NAV_REQUEST:
    case NAER_SHEET_BALANCE:
    case NAER_SHEET_RIGHTS:
    case NAER_SHEET_CHRONOLOGY:
    case NAER_SHEET_TALK:
    case NAER_SHEET_TABLE:
    case NAER_SHEET_NAMELESS:
    default:
      return NULL;
    }
}

static void
changed_cb (NaerPreviewDialog *self)
{
  NaerSheetKind kind = get_kind (self);

  if (self->filling || self->session == NULL)
    return;
  gtk_widget_set_sensitive (GTK_WIDGET (self->blank_button), naer_sheet_can_be_blank (kind));
  adw_status_page_set_description (self->nothing_page, why_nothing (kind));
  g_clear_object (&self->pages);
  self->pages = make_pages (self);
  show_pages (self);
}

static void
blank_cb (NaerPreviewDialog *self)
{
  gtk_toggle_button_set_active (self->blank_button, TRUE);
}

static void
tell (NaerPreviewDialog *self,
      const char        *message)
{
  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (message));
}

/* What is still to be noted of a plan: that the sick-lister got it. */
static const NaerFinding *
find_sending (NaerPreviewDialog *self,
              NaerDay           *case_start)
{
  const NaerCaseTimeline *latest = naer_session_get_latest_timeline (self->session, self->employee);

  if (get_kind (self) != NAER_SHEET_SICK_LISTER && get_kind (self) != NAER_SHEET_PLAN)
    return NULL;
  for (guint i = 0; latest != NULL && i < latest->findings->len; i++)
    {
      const NaerFinding *finding = latest->findings->pdata[i];

      *case_start = latest->absence_case->start;
      if (g_str_equal (finding->obligation, "plan-to-sick-lister") && finding->done_on == NAER_DAY_NONE &&
          finding->status != NAER_STATUS_NOT_APPLICABLE)
        return finding;
    }
  return NULL;
}

static void
note_sending_cb (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  NaerPreviewDialog *self = NAER_PREVIEW_DIALOG (widget);
  NaerDay case_start = NAER_DAY_NONE;
  const NaerFinding *finding = find_sending (self, &case_start);

  if (finding != NULL)
    naer_done_dialog_present (self->session, self->employee, finding, case_start, widget);
}

/* The sheet is on paper or in a file; a plan is then on its way to somebody. */
static void
finish (NaerPreviewDialog *self,
        const char        *action,
        const char        *message)
{
  NaerDay case_start = NAER_DAY_NONE;
  AdwToast *toast = adw_toast_new (message);

  naer_session_note (self->session, action, self->employee);
  if (!gtk_toggle_button_get_active (self->blank_button) && find_sending (self, &case_start) != NULL)
    {
      adw_toast_set_button_label (toast, _("_Note Who Got It…"));
      adw_toast_set_action_name (toast, "preview.note-sending");
      adw_toast_set_timeout (toast, 0);
    }
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
print_pages (GtkWidget *widget)
{
  NaerPreviewDialog *self = NAER_PREVIEW_DIALOG (widget);
  g_autoptr (NaerPages) pages = make_pages (self);
  g_autoptr (NaerPrintJob) job = NULL;
  g_autoptr (GError) error = NULL;
  GtkPrintOperationResult result;

  if (pages == NULL)
    return;
  job = naer_print_job_new (pages);
  result = gtk_print_operation_run (GTK_PRINT_OPERATION (job), GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                                    GTK_WINDOW (gtk_widget_get_root (widget)), &error);
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    tell (self, error->message);
  else if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    finish (self, "print", _("Sheet printed"));
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (NaerPreviewDialog) self = user_data;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  g_autoptr (GError) error = NULL;

  if (file == NULL || self->pages == NULL)
    return;
  if (!naer_pages_write_pdf (self->pages, file, &error))
    {
      tell (self, error->message);
      return;
    }
  finish (self, "export", _("Sheet saved"));
}

static void
save_pages (GtkWidget *widget)
{
  NaerPreviewDialog *self = NAER_PREVIEW_DIALOG (widget);
  const NaerEmployee *employee = naer_session_get_employee (self->session, self->employee);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *file_name = NULL;

  if (employee == NULL)
    return;
  /* The number of an employee, never the name; the case without a name has neither. */
  file_name = get_kind (self) == NAER_SHEET_NAMELESS
                ? g_strdup_printf ("%s.pdf", naer_sheet_get_id (get_kind (self)))
                : g_strdup_printf ("%s-%s.pdf", naer_sheet_get_id (get_kind (self)), employee->id);
  gtk_file_dialog_set_title (dialog, _("Save Sheet"));
  gtk_file_dialog_set_initial_name (dialog, file_name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, saved_cb, g_object_ref (self));
}

/* Before it lies on a table, what says too much is asked about once. */
static void
out_cb (GtkWidget  *widget,
        const char *name,
        GVariant   *parameter)
{
  NaerPreviewDialog *self = NAER_PREVIEW_DIALOG (widget);
  g_autofree char *text = make_text (self);
  gboolean prints = g_str_equal (name, "preview.print");

  naer_lint_question_ask (self->session, self->employee, text, prints ? "print" : "export", widget,
                          prints ? print_pages : save_pages);
}

static double
current_zoom (NaerPreviewDialog *self)
{
  GtkWidget *view = gtk_widget_get_first_child (GTK_WIDGET (self->page_box));

  if (self->zoom > 0 || view == NULL || gtk_widget_get_width (view) == 0)
    return self->zoom > 0 ? self->zoom : 1;
  return gtk_widget_get_width (view) / (double) PAGE_WIDTH;
}

static void
zoom_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  NaerPreviewDialog *self = NAER_PREVIEW_DIALOG (widget);

  if (g_str_equal (name, "preview.zoom-fit"))
    self->zoom = 0;
  else
    self->zoom = CLAMP (current_zoom (self) * (g_str_equal (name, "preview.zoom-in") ? ZOOM_STEP : 1 / ZOOM_STEP),
                        LEAST_ZOOM, MOST_ZOOM);
  apply_zoom (self);
}

/* To the next page or the one before, from the one that has the keyboard. */
static void
turn_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  NaerPreviewDialog *self = NAER_PREVIEW_DIALOG (widget);
  GtkWidget *focus = adw_dialog_get_focus (ADW_DIALOG (self)), *next;
  gboolean on = g_str_equal (name, "preview.next-page");

  if (!NAER_IS_PAGE_VIEW (focus))
    next = gtk_widget_get_first_child (GTK_WIDGET (self->page_box));
  else
    next = on ? gtk_widget_get_next_sibling (focus) : gtk_widget_get_prev_sibling (focus);
  if (next != NULL)
    gtk_widget_grab_focus (next);
}

static void
naer_preview_dialog_dispose (GObject *object)
{
  NaerPreviewDialog *self = NAER_PREVIEW_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_object (&self->pages);
  if (self->meeting != NULL)
    naer_record_free (NAER_RECORD_MEETING, g_steal_pointer (&self->meeting));
  if (self->conversation != NULL)
    naer_record_free (NAER_RECORD_CONVERSATION, g_steal_pointer (&self->conversation));
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_PREVIEW_DIALOG);
  G_OBJECT_CLASS (naer_preview_dialog_parent_class)->dispose (object);
}

static void
naer_preview_dialog_class_init (NaerPreviewDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
    const char *action;
  } keys[] = {
    { GDK_KEY_p, GDK_CONTROL_MASK, "preview.print" },        { GDK_KEY_s, GDK_CONTROL_MASK, "preview.save" },
    { GDK_KEY_plus, GDK_CONTROL_MASK, "preview.zoom-in" },   { GDK_KEY_minus, GDK_CONTROL_MASK, "preview.zoom-out" },
    { GDK_KEY_0, GDK_CONTROL_MASK, "preview.zoom-fit" },     { GDK_KEY_Page_Down, 0, "preview.next-page" },
    { GDK_KEY_Page_Up, 0, "preview.previous-page" },
  };

  G_OBJECT_CLASS (class)->dispose = naer_preview_dialog_dispose;

  gtk_widget_class_install_action (widget_class, "preview.print", NULL, out_cb);
  gtk_widget_class_install_action (widget_class, "preview.save", NULL, out_cb);
  gtk_widget_class_install_action (widget_class, "preview.note-sending", NULL, note_sending_cb);
  gtk_widget_class_install_action (widget_class, "preview.zoom-in", NULL, zoom_cb);
  gtk_widget_class_install_action (widget_class, "preview.zoom-out", NULL, zoom_cb);
  gtk_widget_class_install_action (widget_class, "preview.zoom-fit", NULL, zoom_cb);
  gtk_widget_class_install_action (widget_class, "preview.next-page", NULL, turn_cb);
  gtk_widget_class_install_action (widget_class, "preview.previous-page", NULL, turn_cb);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, keys[i].modifiers, keys[i].action, NULL);

  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/preview-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerPreviewDialog, sheet_choice);
  gtk_widget_class_bind_template_child (widget_class, NaerPreviewDialog, language_group);
  gtk_widget_class_bind_template_child (widget_class, NaerPreviewDialog, blank_button);
  gtk_widget_class_bind_template_child (widget_class, NaerPreviewDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, NaerPreviewDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, NaerPreviewDialog, scroller);
  gtk_widget_class_bind_template_child (widget_class, NaerPreviewDialog, page_box);
  gtk_widget_class_bind_template_child (widget_class, NaerPreviewDialog, nothing_page);
  gtk_widget_class_bind_template_child (widget_class, NaerPreviewDialog, page_label);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, blank_cb);
}

static void
naer_preview_dialog_init (NaerPreviewDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "value-changed",
                           G_CALLBACK (update_page_label), self, G_CONNECT_SWAPPED);
}

static void
fill_choices (NaerPreviewDialog *self,
              NaerSheetKind      kind)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  self->filling = TRUE;
  for (NaerSheetKind i = 0; i < NAER_N_SHEETS; i++)
    gtk_string_list_append (labels, naer_sheet_get_label (i, naer_i18n_language ()));
  gtk_drop_down_set_model (self->sheet_choice, G_LIST_MODEL (labels));
  gtk_drop_down_set_selected (self->sheet_choice, kind);
  adw_toggle_group_set_active_name (self->language_group, naer_language_get_code (get_usual_language ()));
  self->filling = FALSE;
}

/**
 * naer_preview_dialog_present:
 * @session: the session
 * @employee: the row of an employee
 * @kind: the sheet to show first
 * @parent: where to show it
 *
 * Shows a sheet before it is printed.
 */
void
naer_preview_dialog_present (NaerSession   *session,
                             gint64         employee,
                             NaerSheetKind  kind,
                             GtkWidget     *parent)
{
  naer_preview_dialog_present_talk (session, employee, kind, NULL, NULL, parent);
}

/**
 * naer_preview_dialog_present_talk:
 * @session: the session
 * @employee: the row of an employee
 * @kind: the sheet to show first
 * @meeting: (nullable): the meeting that it is about, as it is written now; else the latest
 * @conversation: (nullable): the conversation, as it is written now; else the one that is planned
 * @parent: where to show it
 *
 * Shows a sheet before it is printed.
 */
void
naer_preview_dialog_present_talk (NaerSession            *session,
                                  gint64                  employee,
                                  NaerSheetKind           kind,
                                  const NaerMeeting      *meeting,
                                  const NaerConversation *conversation,
                                  GtkWidget              *parent)
{
  NaerPreviewDialog *self;

  g_return_if_fail (naer_session_get_employee (session, employee) != NULL);

  self = g_object_new (NAER_TYPE_PREVIEW_DIALOG, NULL);
  self->session = g_object_ref (session);
  self->employee = employee;
  if (meeting != NULL)
    self->meeting = naer_record_copy (NAER_RECORD_MEETING, meeting);
  if (conversation != NULL)
    self->conversation = naer_record_copy (NAER_RECORD_CONVERSATION, conversation);
  fill_choices (self, kind);
  changed_cb (self);
  adw_dialog_present (ADW_DIALOG (self), parent);
}
