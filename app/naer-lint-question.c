/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-lint-question.h"

#include <adwaita.h>

#include "lint/naer-lint.h"
#include "naer-i18n.h"

/* So many places are named; whoever looks for them finds the others too. */
#define MOST_NAMED 5

typedef struct
{
  NaerSession *session;
  gint64 employee;
  char *action;
  GtkWidget *widget;
  NaerLintGoOn go_on;
} Question;

static void
question_free (Question *question)
{
  g_object_unref (question->session);
  g_object_unref (question->widget);
  g_free (question->action);
  g_free (question);
}

/**
 * naer_lint_question_describe:
 * @text: what is about to be printed or saved
 *
 * Returns: (transfer full) (nullable): the places that may say too much, a line for each, or %NULL
 *   when there are none
 */
char *
naer_lint_question_describe (const char *text)
{
  g_autoptr (GArray) marks = naer_lint_check (text);
  GString *lines;

  if (marks->len == 0)
    return NULL;
  lines = g_string_new (NULL);
  for (guint i = 0; i < MIN (marks->len, MOST_NAMED); i++)
    {
      const NaerLintMark *mark = &g_array_index (marks, NaerLintMark, i);
      g_autofree char *words = g_strndup (text + mark->from, mark->to - mark->from);

      /* Translators: what is written, and what it is */
      g_string_append_printf (lines, _("“%s”: %s"), words,
                              naer_lint_kind_get_label (mark->kind, naer_i18n_language ()));
      g_string_append_c (lines, '\n');
    }
  if (marks->len > MOST_NAMED)
    g_string_append_printf (lines, ngettext ("and %u more", "and %u more", marks->len - MOST_NAMED),
                            marks->len - MOST_NAMED);
  return g_strchomp (g_string_free_and_steal (lines));
}

/* That it was done all the same is noted; what was written is not. */
static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  Question *question = user_data;
  const char *answer = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (source), result);

  if (g_str_equal (answer, "on"))
    {
      g_autofree char *action = g_strconcat (question->action, "-marked", NULL);

      naer_session_note (question->session, action, question->employee);
      question->go_on (question->widget);
    }
  question_free (question);
}

/**
 * naer_lint_question_ask:
 * @session: the open data
 * @employee: the row of the employee whom it is about
 * @text: what is about to be printed or saved
 * @action: `print` or `export`
 * @widget: the widget that does it
 * @go_on: what to do when there is nothing to ask about, or the answer is to go on
 *
 * Asks once before something goes out that may say too much. The answer is noted in the journal.
 */
void
naer_lint_question_ask (NaerSession  *session,
                        gint64        employee,
                        const char   *text,
                        const char   *action,
                        GtkWidget    *widget,
                        NaerLintGoOn  go_on)
{
  g_autofree char *places = NULL, *body = NULL;
  gboolean prints = g_str_equal (action, "print");
  AdwAlertDialog *dialog;
  Question *question;

  g_return_if_fail (NAER_IS_SESSION (session) && GTK_IS_WIDGET (widget));

  places = naer_lint_question_describe (text);
  if (places == NULL)
    {
      go_on (widget);
      return;
    }
  body = g_strdup_printf (_("Others may read it. Function and work are enough.\n\n%s"), places);
  dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_("Does This Say Too Much?"), body));
  adw_alert_dialog_add_responses (dialog, "look", _("_Look Again"), "on",
                                  prints ? _("_Print Anyway") : _("_Save Anyway"), NULL);
  adw_alert_dialog_set_default_response (dialog, "look");
  adw_alert_dialog_set_close_response (dialog, "look");

  question = g_new (Question, 1);
  *question = (Question) { g_object_ref (session), employee, g_strdup (action), g_object_ref (widget),
                           go_on };
  adw_alert_dialog_choose (dialog, widget, NULL, answered_cb, question);
}
