/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-import-columns-page.h"

#include <glib/gi18n.h>

#include "import/naer-import-code-row.h"
#include "import/naer-import-column-row.h"
#include "import/naer-import-resources.h"

/* More codes than this are no codes: another column was meant. */
#define MOST_CODES 100

static const NaerImportField needed[] = {
  NAER_IMPORT_FIELD_EMPLOYEE_NUMBER,
  NAER_IMPORT_FIELD_NAME,
  NAER_IMPORT_FIELD_CODE,
  NAER_IMPORT_FIELD_FROM,
  NAER_IMPORT_FIELD_TO,
};

static const NaerImportField useful[] = {
  NAER_IMPORT_FIELD_TEXT,
  NAER_IMPORT_FIELD_GRADE,
  NAER_IMPORT_FIELD_REGISTERED,
  NAER_IMPORT_FIELD_UNIT,
  NAER_IMPORT_FIELD_POSITION_PERCENT,
  NAER_IMPORT_FIELD_EMPLOYMENT_FROM,
  NAER_IMPORT_FIELD_EMPLOYMENT_TO,
};

struct _NaerImportColumnsPage
{
  AdwNavigationPage parent_instance;

  NaerImportSession *session;
  GPtrArray *codes;       /* the codes that have rows here, with their texts */
  GPtrArray *code_rows;

  AdwPreferencesGroup *unknown_group;
  AdwPreferencesGroup *needed_group;
  AdwPreferencesGroup *useful_group;
  AdwPreferencesGroup *known_group;
};

G_DEFINE_FINAL_TYPE (NaerImportColumnsPage, naer_import_columns_page, ADW_TYPE_NAVIGATION_PAGE)

static GPtrArray *
list_codes (const NaerImportMapping *mapping)
{
  GPtrArray *codes = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < mapping->codes->len; i++)
    {
      const NaerImportCode *code = mapping->codes->pdata[i];

      g_ptr_array_add (codes, g_strdup_printf ("%s\n%s\n%u", code->code,
                                               code->text != NULL ? code->text : "", code->n_rows));
    }
  return codes;
}

static gboolean
same_texts (GPtrArray *a,
            GPtrArray *b)
{
  if (a == NULL || a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    if (!g_str_equal (a->pdata[i], b->pdata[i]))
      return FALSE;
  return TRUE;
}

static void
clear_codes (NaerImportColumnsPage *self)
{
  for (guint i = 0; i < self->code_rows->len; i++)
    {
      GtkWidget *row = self->code_rows->pdata[i];
      GtkWidget *group = gtk_widget_get_ancestor (row, ADW_TYPE_PREFERENCES_GROUP);

      adw_preferences_group_remove (ADW_PREFERENCES_GROUP (group), row);
    }
  g_ptr_array_set_size (self->code_rows, 0);
}

/* A code stays in its group while the page is open, so that no row jumps away from the hand. */
static void
show_codes (NaerImportColumnsPage   *self,
            const NaerImportMapping *mapping)
{
  guint n_unknown = 0;

  clear_codes (self);
  for (guint i = 0; i < mapping->codes->len && self->code_rows->len < MOST_CODES; i++)
    {
      const NaerImportCode *code = mapping->codes->pdata[i];
      gboolean unknown = code->meaning == NAER_CODE_MEANING_UNKNOWN;
      GtkWidget *row;

      if (code->n_rows == 0)
        continue;
      row = naer_import_code_row_new (self->session, i);
      adw_preferences_group_add (unknown ? self->unknown_group : self->known_group, row);
      g_ptr_array_add (self->code_rows, row);
      n_unknown += unknown;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->unknown_group), n_unknown > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->known_group), self->code_rows->len > n_unknown);
}

static void
refresh_cb (NaerImportColumnsPage *self)
{
  const NaerImportReading *reading = naer_import_session_get_reading (self->session);
  g_autoptr (GPtrArray) codes = NULL;

  if (naer_import_session_get_state (self->session) != NAER_IMPORT_STATE_READY)
    return;
  codes = list_codes (reading->file->mapping);
  if (same_texts (self->codes, codes))
    return;
  g_clear_pointer (&self->codes, g_ptr_array_unref);
  self->codes = g_steal_pointer (&codes);
  show_codes (self, reading->file->mapping);
}

static void
naer_import_columns_page_dispose (GObject *object)
{
  NaerImportColumnsPage *self = NAER_IMPORT_COLUMNS_PAGE (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->codes, g_ptr_array_unref);
  g_clear_pointer (&self->code_rows, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), NAER_TYPE_IMPORT_COLUMNS_PAGE);
  G_OBJECT_CLASS (naer_import_columns_page_parent_class)->dispose (object);
}

static void
naer_import_columns_page_class_init (NaerImportColumnsPageClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_import_columns_page_dispose;

  naer_import_set_template (widget_class, "columns-page");
  gtk_widget_class_bind_template_child (widget_class, NaerImportColumnsPage, unknown_group);
  gtk_widget_class_bind_template_child (widget_class, NaerImportColumnsPage, needed_group);
  gtk_widget_class_bind_template_child (widget_class, NaerImportColumnsPage, useful_group);
  gtk_widget_class_bind_template_child (widget_class, NaerImportColumnsPage, known_group);
}

static void
naer_import_columns_page_init (NaerImportColumnsPage *self)
{
  self->code_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * naer_import_columns_page_set_session:
 * @self: a page
 * @session: the import it shows, set once
 *
 * Lets the page follow an import.
 */
void
naer_import_columns_page_set_session (NaerImportColumnsPage *self,
                                      NaerImportSession     *session)
{
  g_return_if_fail (NAER_IS_IMPORT_COLUMNS_PAGE (self));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  for (guint i = 0; i < G_N_ELEMENTS (needed); i++)
    adw_preferences_group_add (self->needed_group, naer_import_column_row_new (session, needed[i]));
  for (guint i = 0; i < G_N_ELEMENTS (useful); i++)
    adw_preferences_group_add (self->useful_group, naer_import_column_row_new (session, useful[i]));
  g_signal_connect_object (session, "notify::state", G_CALLBACK (refresh_cb), self,
                           G_CONNECT_SWAPPED);
}
