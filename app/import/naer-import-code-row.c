/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-import-code-row.h"

#include <glib/gi18n.h>

#include "import/naer-import-choices.h"

/* The choices after “Choose …”: the kinds that a payroll knows, then to leave the rows out. */
#define FIRST_KIND NAER_ABSENCE_SELF_CERTIFICATION
#define LAST_KIND NAER_ABSENCE_UNDOCUMENTED
#define LEAVE_OUT (LAST_KIND + 1)

struct _NaerImportCodeRow
{
  AdwComboRow parent_instance;

  NaerImportSession *session;
  guint index;
};

G_DEFINE_FINAL_TYPE (NaerImportCodeRow, naer_import_code_row, ADW_TYPE_COMBO_ROW)

static void
selected_cb (NaerImportCodeRow *self)
{
  guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self));
  NaerCodeMeaning meaning = NAER_CODE_MEANING_KIND;

  if (selected == GTK_INVALID_LIST_POSITION)
    return;
  if (selected == 0)
    meaning = NAER_CODE_MEANING_UNKNOWN;
  else if (selected == LEAVE_OUT)
    meaning = NAER_CODE_MEANING_LEAVE_OUT;
  naer_import_session_set_code (self->session, self->index, meaning,
                                meaning == NAER_CODE_MEANING_KIND ? (NaerAbsenceKind) selected
                                                                  : NAER_ABSENCE_NONE);
}

static GtkStringList *
make_choices (NaerLanguage language)
{
  GtkStringList *model = gtk_string_list_new (NULL);

  gtk_string_list_append (model, _("Choose…"));
  for (NaerAbsenceKind kind = FIRST_KIND; kind <= LAST_KIND; kind++)
    gtk_string_list_append (model, naer_absence_kind_get_label (kind, language));
  gtk_string_list_append (model, _("Leave these rows out"));
  return model;
}

static guint
choice_of (const NaerImportCode *code)
{
  switch (code->meaning)
    {
    case NAER_CODE_MEANING_KIND:
      return code->kind <= LAST_KIND ? code->kind : 0;
    case NAER_CODE_MEANING_LEAVE_OUT:
      return LEAVE_OUT;
    case NAER_CODE_MEANING_UNKNOWN:
    default:
      return 0;
    }
}

static void
show_code (NaerImportCodeRow    *self,
           const NaerImportCode *code)
{
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  if (code->text != NULL && *code->text != '\0')
    /* Translators: a code of a payroll file and the text beside it */
    title = g_strdup_printf (_("%s – %s"), code->code, code->text);
  subtitle = g_strdup_printf (ngettext ("%u row, line %u", "%u rows, the first in line %u",
                                        code->n_rows), code->n_rows, code->line);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title != NULL ? title : code->code);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
}

static void
naer_import_code_row_dispose (GObject *object)
{
  g_clear_object (&NAER_IMPORT_CODE_ROW (object)->session);
  G_OBJECT_CLASS (naer_import_code_row_parent_class)->dispose (object);
}

static void
naer_import_code_row_class_init (NaerImportCodeRowClass *class)
{
  G_OBJECT_CLASS (class)->dispose = naer_import_code_row_dispose;
}

static void
naer_import_code_row_init (NaerImportCodeRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  naer_import_show_whole_choices (ADW_COMBO_ROW (self));
}

/**
 * naer_import_code_row_new:
 * @session: the import, with a reading
 * @index: a code of its mapping
 *
 * Returns: (transfer floating): a row that shows and decides what the code means
 */
GtkWidget *
naer_import_code_row_new (NaerImportSession *session,
                          guint              index)
{
  NaerImportCodeRow *self = g_object_new (NAER_TYPE_IMPORT_CODE_ROW, NULL);
  const NaerImportReading *reading = naer_import_session_get_reading (session);
  const NaerImportCode *code = reading->file->mapping->codes->pdata[index];
  g_autoptr (GtkStringList) choices = make_choices (naer_import_session_get_language (session));

  self->session = g_object_ref (session);
  self->index = index;
  show_code (self, code);
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (choices));
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), choice_of (code));
  g_signal_connect (self, "notify::selected", G_CALLBACK (selected_cb), NULL);
  return GTK_WIDGET (self);
}
