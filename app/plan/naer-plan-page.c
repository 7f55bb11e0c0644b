/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-plan-page.h"

#include "dialogs/naer-done-dialog.h"
#include "language/naer-resources.h"
#include "naer-i18n.h"
#include "naer-nav-export-dialog.h"
#include "naer-plan-compare-dialog.h"
#include "naer-plan-form.h"
#include "naer-plan-resources.h"
#include "naer-plan-sign-dialog.h"
#include "naer-plan-reader.h"
#include "plan/naer-plan-edit.h"
#include "plan/naer-plan-finish.h"
#include "plan/naer-plan-version.h"
#include "rules/naer-engine.h"

struct _NaerPlanPage
{
  AdwBin parent_instance;

  NaerSession *session;
  gint64 employee;
  NaerPlanForm *form;     /* nullable: of the draft that is written */
  gint64 shown_row;       /* row of the plan that is shown, 0 for none */

  AdwBanner *draft_banner;
  GtkStack *stack;
  AdwStatusPage *none_page;
  GtkWidget *begin_button;
  AdwBin *form_bin;
  AdwBin *version_bin;
};

G_DEFINE_FINAL_TYPE (NaerPlanPage, naer_plan_page, ADW_TYPE_BIN)

static const NaerEmployee *
get_employee (NaerPlanPage *self)
{
  return self->session != NULL ? naer_session_get_employee (self->session, self->employee) : NULL;
}

/* The latest case, which a plan that is begun now is for. */
static const NaerCaseTimeline *
find_timeline (NaerPlanPage *self)
{
  return naer_session_get_latest_timeline (self->session, self->employee);
}

static const NaerFinding *
find_finding (const NaerCaseTimeline *timeline,
              const char             *obligation)
{
  for (guint i = 0; timeline != NULL && i < timeline->findings->len; i++)
    if (g_str_equal (((NaerFinding *) timeline->findings->pdata[i])->obligation, obligation))
      return timeline->findings->pdata[i];
  return NULL;
}

/* Whom the plan is to be sent to now: the sick-lister, and then Nav. */
static const NaerFinding *
find_sending (const NaerCaseTimeline *timeline)
{
  const NaerFinding *to_nav = find_finding (timeline, "plan-before-nav");
  const NaerFinding *to_doctor = find_finding (timeline, "plan-to-sick-lister");

  if (to_nav != NULL && naer_finding_is_open (to_nav) &&
      (to_doctor == NULL || !naer_finding_is_open (to_doctor)))
    return to_nav;
  return to_doctor;
}

static NaerDay
get_case_start (const NaerCaseTimeline *timeline)
{
  return timeline != NULL ? timeline->absence_case->start : NAER_DAY_NONE;
}

static const NaerPlan *
find_plan (NaerPlanPage *self)
{
  return naer_plan_find_last (get_employee (self), get_case_start (find_timeline (self)),
                              NAER_DAY_NONE);
}

/* The latest version that is finished. */
static const NaerPlan *
find_finished (NaerPlanPage *self)
{
  const NaerEmployee *employee = get_employee (self);
  NaerDay case_start = get_case_start (find_timeline (self));

  for (guint i = employee != NULL ? employee->plans->len : 0; i > 0; i--)
    {
      const NaerPlan *plan = employee->plans->pdata[i - 1];

      if (plan->finished != NAER_DAY_NONE && naer_plan_belongs (plan, case_start, NAER_DAY_NONE))
        return plan;
    }
  return NULL;
}

static void
set_enabled (NaerPlanPage *self,
             const char   *action,
             gboolean      enabled)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), action, enabled);
}

static void
update_actions (NaerPlanPage *self)
{
  NaerPlanWriter *writer = self->form != NULL ? naer_plan_form_get_writer (self->form) : NULL;
  const NaerEmployee *employee = get_employee (self);
  const NaerCaseTimeline *timeline = employee != NULL ? find_timeline (self) : NULL;
  gboolean can_write = employee != NULL && naer_session_find_hand_over (self->session, self->employee) == NULL &&
                       !naer_store_is_read_only (naer_session_get_store (self->session));
  guint n_finished = 0;

  for (guint i = 0; employee != NULL && i < employee->plans->len; i++)
    n_finished += ((NaerPlan *) employee->plans->pdata[i])->finished != NAER_DAY_NONE;
  set_enabled (self, "plan.begin", can_write);
  set_enabled (self, "plan.next", can_write && self->form == NULL);
  set_enabled (self, "plan.undo",
               writer != NULL && naer_record_writer_can_undo (NAER_RECORD_WRITER (writer)));
  set_enabled (self, "plan.redo",
               writer != NULL && naer_record_writer_can_redo (NAER_RECORD_WRITER (writer)));
  set_enabled (self, "plan.discard", writer != NULL);
  set_enabled (self, "plan.fill-head", writer != NULL);
  set_enabled (self, "plan.compare", n_finished + (writer != NULL) > 1);
  set_enabled (self, "plan.not-needed", can_write && find_finding (timeline, "plan") != NULL);
  set_enabled (self, "plan.elsewhere", can_write && find_finding (timeline, "plan") != NULL);
  set_enabled (self, "plan.dispatch",
               can_write && find_sending (timeline) != NULL);
  set_enabled (self, "plan.sign", can_write && self->form == NULL);
}

static void
edited_cb (NaerPlanPage *self)
{
  adw_banner_set_revealed (self->draft_banner, FALSE);
  update_actions (self);
}

/* A failure to save is nothing to be found out later. */
static void
failed_cb (NaerPlanPage *self,
           const char   *message)
{
  adw_banner_set_title (self->draft_banner, message);
  adw_banner_set_button_label (self->draft_banner, NULL);
  adw_banner_set_revealed (self->draft_banner, TRUE);
}

/* What was written before the program was opened, or ended, is offered back. */
static void
offer_draft (NaerPlanPage   *self,
             NaerPlanWriter *writer)
{
  g_autofree char *title = naer_record_writer_describe_found (NAER_RECORD_WRITER (writer));

  if (title != NULL)
    {
      adw_banner_set_title (self->draft_banner, title);
      adw_banner_set_button_label (self->draft_banner, _("Throw _Away"));
    }
  adw_banner_set_revealed (self->draft_banner, title != NULL);
}

static void
drop_form (NaerPlanPage *self)
{
  if (self->form == NULL)
    return;
  naer_record_writer_save (NAER_RECORD_WRITER (naer_plan_form_get_writer (self->form)));
  self->form = NULL;
  adw_bin_set_child (self->form_bin, NULL);
  adw_banner_set_revealed (self->draft_banner, FALSE);
}

static void
show_form (NaerPlanPage   *self,
           const NaerPlan *plan)
{
  g_autoptr (NaerPlanWriter) writer = NULL;

  if (self->form != NULL && self->shown_row == plan->row_id)
    return;
  drop_form (self);
  writer = naer_plan_writer_new (self->session, self->employee, plan);
  self->form = NAER_PLAN_FORM (naer_plan_form_new (writer));
  self->shown_row = plan->row_id;
  g_signal_connect_object (writer, "edited", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (writer, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->form_bin, GTK_WIDGET (self->form));
  offer_draft (self, writer);
  gtk_stack_set_visible_child_name (self->stack, "form");
}

static void
show_version (NaerPlanPage   *self,
              const NaerPlan *plan)
{
  drop_form (self);
  self->shown_row = plan->row_id;
  adw_bin_set_child (self->version_bin,
                     naer_plan_reader_new (self->session, self->employee, plan));
  gtk_stack_set_visible_child_name (self->stack, "version");
}

static void
show_none (NaerPlanPage *self)
{
  const NaerCaseTimeline *timeline = find_timeline (self);
  const NaerFinding *finding = find_finding (timeline, "plan");
  g_autofree char *hand_over = naer_session_describe_hand_over (self->session, self->employee);
  const char *text = _("You can make one with the employee at any time, also before anyone is away.");

  drop_form (self);
  self->shown_row = 0;
  if (hand_over != NULL)
    text = hand_over;
  else if (finding != NULL)
    text = finding->text;
  adw_status_page_set_description (self->none_page, text);
  gtk_stack_set_visible_child_name (self->stack, "none");
}

static void
update (NaerPlanPage *self)
{
  const NaerPlan *plan;
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->stack)) != NULL;
  gint64 row_before = self->shown_row;

  if (get_employee (self) == NULL)
    return;
  plan = find_plan (self);
  if (plan != NULL && plan->finished == NAER_DAY_NONE &&
      naer_session_find_hand_over (self->session, self->employee) != NULL)
    plan = find_finished (self);
  if (plan == NULL)
    show_none (self);
  else if (plan->finished == NAER_DAY_NONE)
    show_form (self, plan);
  else
    show_version (self, plan);
  update_actions (self);
  if (had_focus && self->shown_row != row_before)
    gtk_widget_grab_focus (self->form != NULL ? GTK_WIDGET (self->form) : GTK_WIDGET (self));
}

static void
changed_cb (NaerPlanPage *self,
            gint64        employee)
{
  if (self->employee != 0 && (employee == 0 || employee == self->employee))
    update (self);
}

/* That a plan is begun is saved at once; what will stand in it waits as a draft. */
static void
start (NaerPlanPage *self,
       NaerPlan     *plan)
{
  NaerDraft *draft = naer_draft_new (NAER_RECORD_PLAN, self->employee, plan);

  naer_session_commit (self->session, naer_plan_make_begin_changes (get_employee (self), plan), "plan",
                       NULL);
  naer_drafts_save (naer_session_get_drafts (self->session), draft, NULL, NULL);
  naer_plan_free (plan);
}

static void
begin_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  NaerPlanPage *self = NAER_PLAN_PAGE (widget);

  start (self, naer_plan_begin (naer_session_get_facts (self->session), get_employee (self),
                                get_case_start (find_timeline (self)),
                                naer_session_get_today (self->session)));
}

static void
next_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  NaerPlanPage *self = NAER_PLAN_PAGE (widget);
  const NaerPlan *last = find_plan (self);

  if (last != NULL)
    start (self, naer_plan_next (naer_session_get_facts (self->session), get_employee (self), last,
                                 naer_session_get_today (self->session)));
}

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  naer_plan_page_undo (NAER_PLAN_PAGE (widget));
}

static void
redo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  NaerPlanPage *self = NAER_PLAN_PAGE (widget);

  if (self->form != NULL)
    naer_record_writer_redo (NAER_RECORD_WRITER (naer_plan_form_get_writer (self->form)));
}

static void
discard (NaerPlanPage *self)
{
  if (self->form != NULL)
    naer_plan_writer_discard (naer_plan_form_get_writer (self->form));
}

static void
discard_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  discard (NAER_PLAN_PAGE (widget));
}

static void
discard_cb (NaerPlanPage *self)
{
  discard (self);
}

/* Head and case as they are known now, in the place of what was filled in before. */
static void
fill_head_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  NaerPlanPage *self = NAER_PLAN_PAGE (widget);
  NaerPlanWriter *writer;
  NaerPlan *plan;

  if (self->form == NULL)
    return;
  writer = naer_plan_form_get_writer (self->form);
  plan = naer_plan_copy (naer_plan_writer_get_plan (writer));
  naer_plan_fill_head (plan, naer_session_get_facts (self->session), get_employee (self),
                       naer_session_get_today (self->session));
  naer_plan_writer_take_plan (writer, plan);
}

static void
present_done (NaerPlanPage  *self,
              const char    *obligation,
              NaerDoneChoice choice)
{
  const NaerCaseTimeline *timeline = find_timeline (self);
  const NaerFinding *finding = find_finding (timeline, obligation);

  if (finding != NULL)
    naer_done_dialog_present_choice (self->session, self->employee, finding,
                                     timeline->absence_case->start, choice, GTK_WIDGET (self));
}

static void
not_needed_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  present_done (NAER_PLAN_PAGE (widget), "plan", NAER_DONE_EXCEPTION);
}

static void
elsewhere_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  present_done (NAER_PLAN_PAGE (widget), "plan", NAER_DONE_PLAN_FINISHED);
}

static void
dispatch_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  NaerPlanPage *self = NAER_PLAN_PAGE (widget);
  const NaerFinding *finding = find_sending (find_timeline (self));

  if (finding != NULL)
    present_done (self, finding->obligation, NAER_DONE_PLAN_SENT);
}

static void
compare_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  NaerPlanPage *self = NAER_PLAN_PAGE (widget);
  const NaerPlan *plan = self->form != NULL
                           ? naer_plan_writer_get_plan (naer_plan_form_get_writer (self->form))
                           : find_plan (self);

  if (plan != NULL)
    naer_plan_compare_dialog_present (self->session, self->employee, plan, widget);
}

static void
export_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  NaerPlanPage *self = NAER_PLAN_PAGE (widget);
  const NaerPlan *plan = find_finished (self);

  if (plan != NULL)
    naer_nav_export_dialog_present (self->session, self->employee, plan, widget);
}

static void
sign_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  NaerPlanPage *self = NAER_PLAN_PAGE (widget);
  const NaerPlan *plan = find_plan (self);

  if (plan != NULL)
    naer_plan_sign_dialog_present (self->session, self->employee, plan, widget);
}

/* The stack may have given the keyboard to what it shows already. */
static gboolean
naer_plan_page_grab_focus (GtkWidget *widget)
{
  NaerPlanPage *self = NAER_PLAN_PAGE (widget);
  GtkWidget *shown = gtk_stack_get_visible_child (self->stack);

  if (shown == GTK_WIDGET (self->none_page))
    return gtk_widget_grab_focus (self->begin_button);
  if (self->form != NULL && gtk_widget_get_focus_child (shown) == NULL)
    return gtk_widget_grab_focus (GTK_WIDGET (self->form));
  return gtk_widget_get_focus_child (shown) != NULL ||
         gtk_widget_child_focus (shown, GTK_DIR_TAB_FORWARD);
}

static void
naer_plan_page_unmap (GtkWidget *widget)
{
  naer_plan_page_save (NAER_PLAN_PAGE (widget));
  GTK_WIDGET_CLASS (naer_plan_page_parent_class)->unmap (widget);
}

static void
naer_plan_page_dispose (GObject *object)
{
  NaerPlanPage *self = NAER_PLAN_PAGE (object);

  if (self->form_bin != NULL)
    drop_form (self);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_PLAN_PAGE);
  G_OBJECT_CLASS (naer_plan_page_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "plan.begin", begin_action },           { "plan.next", next_action },
    { "plan.undo", undo_action },             { "plan.redo", redo_action },
    { "plan.discard", discard_action },       { "plan.fill-head", fill_head_action },
    { "plan.not-needed", not_needed_action }, { "plan.elsewhere", elsewhere_action },
    { "plan.dispatch", dispatch_action },     { "plan.compare", compare_action },
    { "plan.sign", sign_action },             { "plan.export", export_action },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, NULL, actions[i].activate);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "plan.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "plan.redo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_y, GDK_CONTROL_MASK, "plan.redo", NULL);
}

static void
naer_plan_page_class_init (NaerPlanPageClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_plan_page_dispose;
  widget_class->grab_focus = naer_plan_page_grab_focus;
  widget_class->unmap = naer_plan_page_unmap;

  naer_plan_resources_ensure ();
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/plan/plan-page.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerPlanPage, draft_banner);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanPage, stack);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanPage, none_page);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanPage, begin_button);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanPage, form_bin);
  gtk_widget_class_bind_template_child (widget_class, NaerPlanPage, version_bin);
  gtk_widget_class_bind_template_callback (widget_class, discard_cb);
  install_actions (widget_class);
}

static void
naer_plan_page_init (NaerPlanPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_plan_page_set_employee:
 * @self: a page
 * @session: (nullable): open data
 * @employee: the row of an employee, 0 for none
 *
 * Shows the plan of an employee. What was being written of another is saved.
 */
void
naer_plan_page_set_employee (NaerPlanPage *self,
                             NaerSession  *session,
                             gint64        employee)
{
  g_return_if_fail (NAER_IS_PLAN_PAGE (self));

  if (self->employee != employee || self->session != session)
    drop_form (self);
  self->employee = employee;
  if (self->session != session)
    {
      if (self->session != NULL)
        g_signal_handlers_disconnect_by_data (self->session, self);
      g_set_object (&self->session, session);
      if (session != NULL)
        g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
    }
  update (self);
}

/**
 * naer_plan_page_resolve:
 * @self: a page
 * @obligation: what of the plan is to be done
 *
 * Opens the form of sending, when it is to be sent and there is a version to send.
 */
void
naer_plan_page_resolve (NaerPlanPage *self,
                        const char   *obligation)
{
  g_return_if_fail (NAER_IS_PLAN_PAGE (self));

  if (!g_str_equal (obligation, "plan") && find_finished (self) != NULL)
    present_done (self, obligation, NAER_DONE_PLAN_SENT);
}

/**
 * naer_plan_page_undo:
 * @self: a page
 *
 * Takes the latest edit of the draft back.
 *
 * Returns: whether there was one
 */
gboolean
naer_plan_page_undo (NaerPlanPage *self)
{
  g_return_val_if_fail (NAER_IS_PLAN_PAGE (self), FALSE);

  return self->form != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)) &&
         naer_record_writer_undo (NAER_RECORD_WRITER (naer_plan_form_get_writer (self->form)));
}

/**
 * naer_plan_page_save:
 * @self: a page
 *
 * Saves what is not saved yet.
 */
void
naer_plan_page_save (NaerPlanPage *self)
{
  g_return_if_fail (NAER_IS_PLAN_PAGE (self));

  if (self->form != NULL)
    naer_record_writer_save (NAER_RECORD_WRITER (naer_plan_form_get_writer (self->form)));
}
