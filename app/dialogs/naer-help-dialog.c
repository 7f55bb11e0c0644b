/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-help-dialog.h"

#include "dialogs/naer-help-texts.h"
#include "naer-i18n.h"
#include "naer-spoken.h"

static GtkWidget *
make_answer (const char *answer)
{
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *label = gtk_label_new (answer);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "help-answer");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  return row;
}

static GtkWidget *
make_question (const NaerHelpText *text,
               gboolean            is_open)
{
  GtkWidget *row = adw_expander_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(text->question));
  naer_spoken_set_name (row, _(text->question));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), make_answer (_(text->answer)));
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), is_open);
  return row;
}

/* What is asked on a page stands first and open, and the rest below it. */
static AdwPreferencesGroup *
make_group (const char *title,
            const char *page,
            gboolean    is_saying,
            gboolean    is_near,
            gboolean    only_sayings)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  gboolean is_first = TRUE;
  guint n_texts;
  const NaerHelpText *texts = naer_help_texts_get (&n_texts);

  adw_preferences_group_set_title (group, title);
  for (guint i = 0; i < n_texts; i++)
    {
      gboolean of_page = page != NULL && g_strcmp0 (texts[i].page, page) == 0;

      if (of_page != is_near || (!is_near && texts[i].is_saying != is_saying) ||
          (only_sayings && !texts[i].is_saying))
        continue;
      adw_preferences_group_add (group, make_question (&texts[i], is_near && is_first));
      is_first = FALSE;
    }
  gtk_widget_set_visible (GTK_WIDGET (group), !is_first);
  return group;
}

static AdwDialog *
make_dialog (const char         *title,
             AdwPreferencesPage *content)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), GTK_WIDGET (content));
  adw_dialog_set_title (dialog, title);
  adw_dialog_set_content_width (dialog, 560);
  adw_dialog_set_content_height (dialog, 680);
  adw_dialog_set_child (dialog, view);
  return dialog;
}

/**
 * naer_help_dialog_new:
 * @page: (nullable): the page from which help is asked for
 *
 * Returns: (transfer floating): answers to what a new leader asks, first those of @page
 */
AdwDialog *
naer_help_dialog_new (const char *page)
{
  AdwPreferencesPage *content = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());

  adw_preferences_page_add (content, make_group (_("Where You Are Now"), page, FALSE, TRUE, FALSE));
  adw_preferences_page_add (content, make_group (_("Questions of a New Leader"), page, FALSE, FALSE, FALSE));
  adw_preferences_page_add (content, make_group (_("When It Is Hard to Find the Words"), page, TRUE, FALSE, FALSE));
  return make_dialog (_("Help"), content);
}

/**
 * naer_help_dialog_new_sayings:
 * @page: the page whose talk is prepared
 *
 * Returns: (transfer floating): what one can say when it is hard to find the words, first what fits @page
 */
AdwDialog *
naer_help_dialog_new_sayings (const char *page)
{
  AdwPreferencesPage *content = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());

  adw_preferences_page_add (content, make_group (_("Where You Are Now"), page, TRUE, TRUE, TRUE));
  adw_preferences_page_add (content, make_group (_("When It Is Hard to Find the Words"), page, TRUE, FALSE, TRUE));
  return make_dialog (_("What Do I Say?"), content);
}
