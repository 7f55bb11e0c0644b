/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-finding-card.h"

#include "dialogs/naer-why-dialog.h"
#include "language/naer-resources.h"
#include "naer-finding-words.h"
#include "naer-i18n.h"
#include "naer-resolve.h"
#include "naer-spoken.h"

struct _NaerFindingCard
{
  AdwBin parent_instance;

  NaerSession *session;
  gint64 employee;
  GPtrArray *timelines;
  const NaerFinding *finding;

  GtkBox *frame;
  GtkBox *body;
  AdwWrapBox *buttons;
  GtkButton *name_button;
  GtkLabel *name_label;
  GtkLabel *title_label;
  GtkLabel *when_label;
  GtkLabel *reason_label;
  GtkButton *action_button;
  GtkButton *wait_button;
  GtkButton *why_button;
};

G_DEFINE_FINAL_TYPE (NaerFindingCard, naer_finding_card, ADW_TYPE_BIN)

static void
action_cb (NaerFindingCard *self)
{
  naer_resolve_present (self->session, self->employee, self->timelines, self->finding, GTK_WIDGET (self));
}

static void
wait_cb (NaerFindingCard *self)
{
  naer_postpone_present (self->session, self->employee, self->timelines, self->finding, GTK_WIDGET (self));
}

static void
why_cb (NaerFindingCard *self)
{
  adw_dialog_present (ADW_DIALOG (naer_why_dialog_new (self->session, self->employee,
                                                         self->timelines, self->finding)), GTK_WIDGET (self));
}

static void
naer_finding_card_dispose (GObject *object)
{
  NaerFindingCard *self = NAER_FINDING_CARD (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->timelines, g_ptr_array_unref);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_FINDING_CARD);
  G_OBJECT_CLASS (naer_finding_card_parent_class)->dispose (object);
}

static void
naer_finding_card_class_init (NaerFindingCardClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_finding_card_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/finding-card.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerFindingCard, frame);
  gtk_widget_class_bind_template_child (widget_class, NaerFindingCard, body);
  gtk_widget_class_bind_template_child (widget_class, NaerFindingCard, buttons);
  gtk_widget_class_bind_template_child (widget_class, NaerFindingCard, name_button);
  gtk_widget_class_bind_template_child (widget_class, NaerFindingCard, name_label);
  gtk_widget_class_bind_template_child (widget_class, NaerFindingCard, title_label);
  gtk_widget_class_bind_template_child (widget_class, NaerFindingCard, when_label);
  gtk_widget_class_bind_template_child (widget_class, NaerFindingCard, reason_label);
  gtk_widget_class_bind_template_child (widget_class, NaerFindingCard, action_button);
  gtk_widget_class_bind_template_child (widget_class, NaerFindingCard, wait_button);
  gtk_widget_class_bind_template_child (widget_class, NaerFindingCard, why_button);
  gtk_widget_class_bind_template_callback (widget_class, action_cb);
  gtk_widget_class_bind_template_callback (widget_class, wait_cb);
  gtk_widget_class_bind_template_callback (widget_class, why_cb);
}

static void
naer_finding_card_init (NaerFindingCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static const char *
get_tone_class (NaerTone tone)
{
  static const char *const classes[] = {
    [NAER_TONE_OVERDUE] = "overdue",
    [NAER_TONE_SOON] = "soon",
    [NAER_TONE_RECOMMENDED] = "recommended",
  };

  return classes[tone];
}

static void
set_label (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_label (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && text[0] != '\0');
}

/* The card says the first sentence; “Why?” says the rest. */
static char *
take_first_sentence (const char *text)
{
  const char *end = text != NULL ? strstr (text, ". ") : NULL;

  return end != NULL ? g_strndup (text, end + 1 - text) : g_strdup (text);
}

/* The buttons of all cards look alike, and are told apart by whom and what they are about. */
static void
name_button (GtkButton  *button,
             const char *subject)
{
  g_autofree char *name = g_strdup_printf ("%s %s", gtk_button_get_label (button), subject);

  naer_spoken_set_name (GTK_WIDGET (button), name);
}

/**
 * naer_finding_card_new:
 * @session: the session
 * @item: what needs the leader
 *
 * Returns: (transfer floating): a card
 */
GtkWidget *
naer_finding_card_new (NaerSession            *session,
                       const NaerOverviewItem *item)
{
  NaerFindingCard *self = g_object_new (NAER_TYPE_FINDING_CARD, NULL);
  const char *label = naer_resolve_get_label (item->timelines, item->finding);
  g_autofree char *spoken = g_strdup_printf ("%s: %s", item->name, item->title);
  g_autofree char *reason = take_first_sentence (item->reason);
  g_autofree char *tip = g_strdup_printf (_("employee %s"), item->number);

  self->session = g_object_ref (session);
  self->employee = item->employee;
  self->timelines = g_ptr_array_ref (item->timelines);
  self->finding = item->finding;

  gtk_label_set_label (self->name_label, item->name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->name_button), tip);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->name_button), "x", item->employee);
  set_label (self->title_label, item->title);
  set_label (self->when_label, item->when);
  set_label (self->reason_label, reason);
  gtk_button_set_label (self->action_button, label != NULL ? label : "");
  gtk_widget_set_visible (GTK_WIDGET (self->action_button), label != NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->frame), get_tone_class (item->tone));
  name_button (self->action_button, spoken);
  name_button (self->wait_button, spoken);
  name_button (self->why_button, spoken);
  gtk_widget_set_visible (GTK_WIDGET (self->wait_button), naer_finding_can_wait (self->finding));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->frame), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  return GTK_WIDGET (self);
}

/**
 * naer_finding_card_set_narrow:
 * @self: a card
 * @narrow: whether there is little room
 *
 * Puts the buttons under the text, and leaves the reason to “Why?”, where there is little room.
 */
void
naer_finding_card_set_narrow (NaerFindingCard *self,
                              gboolean         narrow)
{
  g_return_if_fail (NAER_IS_FINDING_CARD (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->body),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  /* A line that is too short for two buttons has one on each. */
  adw_wrap_box_set_natural_line_length (self->buttons, narrow ? -1 : 1);
  adw_wrap_box_set_align (self->buttons, narrow ? 0 : 0.5f);
  gtk_widget_set_visible (GTK_WIDGET (self->reason_label), !narrow);
}
