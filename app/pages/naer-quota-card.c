/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-quota-card.h"

#include "language/naer-resources.h"
#include "naer-i18n.h"
#include "naer-quota-text.h"
#include "naer-spoken.h"
#include "quota/naer-quota-words.h"

struct _NaerQuotaCard
{
  AdwBin parent_instance;

  NaerSession *session;
  gint64 employee;
  GHashTable *later;  /* questions put off until the program is opened again */

  GtkLabel *figure_label;
  GtkLabel *reason_label;
  GtkLabel *withdrawal_label;
  GtkBox *questions;
  GtkWidget *returns_expander;
  GtkLabel *returns_label;
  GtkLabel *terms_label;
  GtkWidget *decide_button;
};

G_DEFINE_FINAL_TYPE (NaerQuotaCard, naer_quota_card, ADW_TYPE_BIN)

static void update (NaerQuotaCard *self);

/* Of the days asked about, and of whom. */
static char *
make_key (NaerQuotaCard      *self,
          const NaerOpenDays *days)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT " %d", self->employee, days->from);
}

static const NaerOpenDays *
get_days (GtkWidget *button)
{
  return g_object_get_data (G_OBJECT (button), "days");
}

static void
answer (NaerQuotaCard *self,
        GtkWidget     *button,
        gboolean       sick)
{
  NaerDay today = naer_session_get_today (self->session);
  GPtrArray *changes = naer_open_days_answer (get_days (button), self->employee, sick, today);

  naer_session_commit (self->session, changes, "absence",
                       sick ? _("Counted as self-certified") : _("Not counted as sick"));
}

static void
yes_cb (NaerQuotaCard *self,
        GtkWidget     *button)
{
  answer (self, button, TRUE);
}

static void
no_cb (NaerQuotaCard *self,
       GtkWidget     *button)
{
  answer (self, button, FALSE);
}

static void
later_cb (NaerQuotaCard *self,
          GtkWidget     *button)
{
  g_hash_table_add (self->later, make_key (self, get_days (button)));
  update (self);
}

static GtkWidget *
make_button (NaerQuotaCard      *self,
             const NaerOpenDays *days,
             const char         *label,
             GCallback           callback)
{
  GtkWidget *button = gtk_button_new_with_label (label);
  g_autofree char *stretch = naer_words_stretch (days->from, days->to, naer_i18n_language ());
  g_autofree char *spoken = g_strdup_printf ("%s: %s", label, stretch);

  gtk_widget_add_css_class (button, "pill-small");
  naer_spoken_set_name (button, spoken);
  g_object_set_data_full (G_OBJECT (button), "days", g_memdup2 (days, sizeof *days), g_free);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  return button;
}

static GtkWidget *
make_question (NaerQuotaCard      *self,
               const NaerOpenDays *days)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  AdwWrapBox *buttons = ADW_WRAP_BOX (adw_wrap_box_new ());
  g_autofree char *question = naer_quota_question (days, naer_i18n_language ());
  GtkWidget *label = gtk_label_new (question);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  adw_wrap_box_set_child_spacing (buttons, 6);
  adw_wrap_box_set_line_spacing (buttons, 6);
  adw_wrap_box_append (buttons, make_button (self, days, _("Yes"), G_CALLBACK (yes_cb)));
  adw_wrap_box_append (buttons, make_button (self, days, _("No"), G_CALLBACK (no_cb)));
  adw_wrap_box_append (buttons, make_button (self, days, _("Ask Later"), G_CALLBACK (later_cb)));
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (buttons));
  gtk_widget_add_css_class (box, "question");
  return box;
}

static void
show_questions (NaerQuotaCard   *self,
                const NaerQuota *quota)
{
  GtkWidget *child;
  gboolean any = FALSE;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->questions))) != NULL)
    gtk_box_remove (self->questions, child);
  for (guint i = 0; i < quota->questions->len; i++)
    {
      const NaerOpenDays *days = &g_array_index (quota->questions, NaerOpenDays, i);
      g_autofree char *key = make_key (self, days);

      if (g_hash_table_contains (self->later, key))
        continue;
      gtk_box_append (self->questions, make_question (self, days));
      any = TRUE;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->questions), any);
}

static void
show_returns (NaerQuotaCard   *self,
              const NaerQuota *quota)
{
  NaerDay today = naer_session_get_today (self->session);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < quota->returns->len; i++)
    {
      g_autofree char *line =
          naer_quota_describe_return (&g_array_index (quota->returns, NaerQuotaReturn, i), today);

      g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", line);
    }
  gtk_label_set_label (self->returns_label, text->str);
  gtk_widget_set_visible (self->returns_expander, text->len > 0);
}

/* A decision is told of once it has begun; that it could be made is not said here. */
static void
show_withdrawal (NaerQuotaCard   *self,
                 const NaerQuota *quota)
{
  gboolean has_begun = quota->withdrawal.stage > NAER_WITHDRAWAL_POSSIBLE;
  g_autofree char *words = has_begun ? naer_withdrawal_words (&quota->withdrawal, naer_i18n_language ())
                                     : NULL;
  g_autofree char *reason = naer_quota_reason (quota, naer_i18n_language ());
  gboolean said = g_strcmp0 (words, reason) == 0;

  gtk_label_set_label (self->reason_label, reason);
  gtk_label_set_label (self->withdrawal_label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->withdrawal_label), words != NULL && !said);
  gtk_widget_set_visible (self->decide_button, has_begun);
}

static void
update (NaerQuotaCard *self)
{
  g_autoptr (NaerQuota) quota = naer_session_find_quota (self->session, self->employee);
  g_autofree char *figure = NULL, *terms = NULL;

  if (quota == NULL)
    return;
  figure = naer_quota_get_figure (quota);
  terms = naer_quota_terms_words (&quota->terms, naer_i18n_language ());
  gtk_label_set_label (self->figure_label, figure);
  gtk_label_set_label (self->terms_label, terms);
  show_withdrawal (self, quota);
  show_questions (self, quota);
  show_returns (self, quota);
}

static void
naer_quota_card_dispose (GObject *object)
{
  NaerQuotaCard *self = NAER_QUOTA_CARD (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->later, g_hash_table_unref);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_QUOTA_CARD);
  G_OBJECT_CLASS (naer_quota_card_parent_class)->dispose (object);
}

static void
naer_quota_card_class_init (NaerQuotaCardClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_quota_card_dispose;
#define BIND(child) gtk_widget_class_bind_template_child (widget_class, NaerQuotaCard, child)
  gtk_widget_class_set_template_from_resource (widget_class, NAER_RESOURCE_PATH "/quota-card.ui");
  BIND (figure_label);
  BIND (reason_label);
  BIND (withdrawal_label);
  BIND (questions);
  BIND (returns_expander);
  BIND (returns_label);
  BIND (terms_label);
  BIND (decide_button);
#undef BIND
}

static void
naer_quota_card_init (NaerQuotaCard *self)
{
  self->later = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_quota_card_set_employee:
 * @self: a card
 * @session: open data
 * @employee: the row of an employee
 *
 * Shows the self-certification of an employee.
 */
void
naer_quota_card_set_employee (NaerQuotaCard *self,
                              NaerSession   *session,
                              gint64         employee)
{
  g_return_if_fail (NAER_IS_QUOTA_CARD (self));

  g_set_object (&self->session, session);
  self->employee = employee;
  update (self);
}
