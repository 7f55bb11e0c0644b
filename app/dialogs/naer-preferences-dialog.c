/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-preferences-dialog.h"

#include "facts/naer-change.h"
#include "facts/naer-organisation-number.h"
#include "language/naer-resources.h"
#include "naer-arrangements-dialog.h"
#include "naer-days-off-dialog.h"
#include "naer-i18n.h"
#include "naer-lint-editable.h"
#include "naer-local-rules-dialog.h"
#include "quota/naer-quota-words.h"
#include "rules/naer-rule-book.h"
#include "naer-thresholds-dialog.h"

struct _NaerPreferencesDialog
{
  AdwPreferencesDialog parent_instance;

  NaerSession *session;

  AdwSwitchRow *status_row;
  AdwComboRow *language_row;
  AdwComboRow *scheme_row;
  AdwPreferencesGroup *employer_group;
  AdwEntryRow *employer_row;
  AdwSpinRow *contact_row;
  AdwSpinRow *check_in_row;
  AdwComboRow *health_row;
  AdwActionRow *arrangements_row;
  AdwActionRow *rules_row;
  AdwActionRow *days_off_row;
  AdwPreferencesGroup *paper_group;
  AdwEntryRow *leader_row;
  AdwEntryRow *leader_phone_row;
  AdwEntryRow *leader_email_row;
  AdwEntryRow *organisation_row;
  AdwEntryRow *other_row;
  AdwEntryRow *other_phone_row;
  AdwEntryRow *bht_row;
  AdwEntryRow *archive_row;
  AdwSpinRow *bearable_row;
  AdwPreferencesGroup *proposals_group;
  AdwSwitchRow *proposals_row;
};

G_DEFINE_FINAL_TYPE (NaerPreferencesDialog, naer_preferences_dialog, ADW_TYPE_PREFERENCES_DIALOG)

static const char *const languages[] = { "interface", "nb", "nn", NULL };
static const char *const schemes[] = { "system", "light", "dark", NULL };

#define TEXT(row, member)                                                                          \
  { G_STRUCT_OFFSET (NaerPreferencesDialog, row), G_STRUCT_OFFSET (NaerEmployer, member) }

/* The texts of the employer, and the rows in which they are written. */
static const struct
{
  gsize row;
  gsize member;
} texts[] = {
  TEXT (employer_row, name),
  TEXT (leader_row, leader),
  TEXT (leader_phone_row, leader_phone),
  TEXT (leader_email_row, leader_email),
  TEXT (organisation_row, organisation_number),
  TEXT (other_row, contact),
  TEXT (other_phone_row, contact_phone),
  TEXT (bht_row, bht),
  TEXT (archive_row, archive),
};

#undef TEXT

static GtkEditable *
get_text_row (NaerPreferencesDialog *self,
              guint                  index)
{
  return GTK_EDITABLE (G_STRUCT_MEMBER (GtkWidget *, self, texts[index].row));
}

/* A number that cannot be one is not saved; the row says so. */
static gboolean
is_saved (NaerPreferencesDialog *self,
          guint                  index,
          const char            *text)
{
  return get_text_row (self, index) != GTK_EDITABLE (self->organisation_row) || text[0] == '\0' ||
         naer_organisation_number_is_valid (text);
}

static void
organisation_cb (NaerPreferencesDialog *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->organisation_row));
  GtkWidget *row = GTK_WIDGET (self->organisation_row);

  if (text[0] == '\0' || naer_organisation_number_is_valid (text))
    {
      gtk_widget_remove_css_class (row, "error");
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Organisation Number"));
    }
  else
    {
      gtk_widget_add_css_class (row, "error");
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                     _("Organisation Number: Nine Digits, of Which One Is Wrong or Missing"));
    }
}

static void
read_texts (NaerPreferencesDialog *self,
            NaerEmployer          *employer)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (get_text_row (self, i))));

      if (is_saved (self, i, text))
        g_set_str (&G_STRUCT_MEMBER (char *, employer, texts[i].member), text[0] != '\0' ? text : NULL);
    }
}

static void
show_texts (NaerPreferencesDialog *self,
            const NaerEmployer    *employer)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      const char *text = G_STRUCT_MEMBER (char *, employer, texts[i].member);

      gtk_editable_set_text (get_text_row (self, i), text != NULL ? text : "");
    }
}

static gboolean
choice_to_position (GValue   *value,
                    GVariant *variant,
                    gpointer  choices)
{
  const char *choice = g_variant_get_string (variant, NULL);

  for (guint i = 0; ((const char *const *) choices)[i] != NULL; i++)
    if (g_str_equal (((const char *const *) choices)[i], choice))
      g_value_set_uint (value, i);
  return TRUE;
}

static GVariant *
position_to_choice (const GValue       *value,
                    const GVariantType *type,
                    gpointer            choices)
{
  guint position = g_value_get_uint (value);

  return position < 3 ? g_variant_new_string (((const char *const *) choices)[position]) : NULL;
}

/* What the employer has agreed is saved at once, together, when the dialog closes. */
static void
save_employer (NaerPreferencesDialog *self)
{
  const NaerEmployer *before = naer_session_get_facts (self->session)->employer;
  g_autoptr (NaerEmployer) after = naer_employer_copy (before);
  GPtrArray *changes;

  read_texts (self, after);
  after->bearable_measures = (int) adw_spin_row_get_value (self->bearable_row);
  after->first_contact_days = adw_spin_row_get_value (self->contact_row);
  after->check_in_weeks = adw_spin_row_get_value (self->check_in_row);
  after->occupational_health_service = (NaerKnown) adw_combo_row_get_selected (self->health_row) + NAER_KNOWN_UNKNOWN;
  if (naer_record_equal (NAER_RECORD_EMPLOYER, before, after))
    return;
  changes = naer_changes_new ();
  g_ptr_array_add (changes, naer_change_new (NAER_RECORD_EMPLOYER, 0, before, after));
  naer_session_commit (self->session, changes, "employer", _("Preferences saved"));
}

static void
arrangements_cb (NaerPreferencesDialog *self)
{
  naer_arrangements_dialog_present (self->session, GTK_WIDGET (self));
}

static void
rules_cb (NaerPreferencesDialog *self)
{
  naer_local_rules_dialog_present (self->session, GTK_WIDGET (self));
}

static void
days_off_cb (NaerPreferencesDialog *self)
{
  naer_days_off_dialog_present (self->session, GTK_WIDGET (self));
}

static void
thresholds_cb (NaerPreferencesDialog *self)
{
  naer_thresholds_dialog_present (self->session, GTK_WIDGET (self));
}

static void
set_subtitle (AdwActionRow *row,
              const char   *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  adw_action_row_set_subtitle (row, escaped);
}

static void
show_lists (NaerPreferencesDialog *self)
{
  const NaerEmployer *employer = naer_session_get_facts (self->session)->employer;
  NaerArrangementTerms terms = naer_arrangement_on (employer, naer_session_get_today (self->session));
  g_autofree char *arrangement = naer_quota_terms_words (&terms, naer_i18n_language ());
  g_autofree char *rules = g_strdup_printf (ngettext ("%u rule", "%u rules", employer->local_rules->len),
                                            employer->local_rules->len);
  g_autofree char *days = g_strdup_printf (ngettext ("%u day", "%u days", employer->days_off->len),
                                           employer->days_off->len);

  set_subtitle (self->arrangements_row, arrangement);
  set_subtitle (self->rules_row, employer->local_rules->len > 0 ? rules : _("None"));
  set_subtitle (self->days_off_row, employer->days_off->len > 0 ? days : _("None"));
}

static void
naer_preferences_dialog_closed (AdwDialog *dialog)
{
  NaerPreferencesDialog *self = NAER_PREFERENCES_DIALOG (dialog);

  if (self->session != NULL)
    save_employer (self);
  if (ADW_DIALOG_CLASS (naer_preferences_dialog_parent_class)->closed != NULL)
    ADW_DIALOG_CLASS (naer_preferences_dialog_parent_class)->closed (dialog);
}

static void
naer_preferences_dialog_dispose (GObject *object)
{
  g_clear_object (&NAER_PREFERENCES_DIALOG (object)->session);
  gtk_widget_dispose_template (GTK_WIDGET (object), NAER_TYPE_PREFERENCES_DIALOG);
  G_OBJECT_CLASS (naer_preferences_dialog_parent_class)->dispose (object);
}

static void
naer_preferences_dialog_class_init (NaerPreferencesDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = naer_preferences_dialog_dispose;
  ADW_DIALOG_CLASS (class)->closed = naer_preferences_dialog_closed;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               NAER_RESOURCE_PATH "/preferences-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, status_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, language_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, scheme_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, employer_group);
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, employer_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, contact_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, check_in_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, health_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, arrangements_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, rules_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, days_off_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, paper_group);
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, leader_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, leader_phone_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, leader_email_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, organisation_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, other_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, other_phone_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, bht_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, archive_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, bearable_row);
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, proposals_group);
  gtk_widget_class_bind_template_child (widget_class, NaerPreferencesDialog, proposals_row);
  gtk_widget_class_bind_template_callback (widget_class, arrangements_cb);
  gtk_widget_class_bind_template_callback (widget_class, rules_cb);
  gtk_widget_class_bind_template_callback (widget_class, days_off_cb);
  gtk_widget_class_bind_template_callback (widget_class, thresholds_cb);
}

static void
naer_preferences_dialog_init (NaerPreferencesDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  naer_lint_editable_watch (GTK_EDITABLE (self->archive_row));
  g_signal_connect_swapped (self->organisation_row, "changed", G_CALLBACK (organisation_cb), self);
}

static void
show_employer (NaerPreferencesDialog *self)
{
  const NaerEmployer *employer = naer_session_get_facts (self->session)->employer;

  show_texts (self, employer);
  adw_spin_row_set_value (self->bearable_row, employer->bearable_measures);
  adw_spin_row_set_value (self->contact_row, employer->first_contact_days);
  adw_spin_row_set_value (self->check_in_row, employer->check_in_weeks);
  adw_combo_row_set_selected (self->health_row,
                              (guint) (employer->occupational_health_service - NAER_KNOWN_UNKNOWN));
  show_lists (self);
}

/**
 * naer_preferences_dialog_new:
 * @settings: what this person has chosen
 * @session: (nullable): open data, for what the employer has agreed
 *
 * Returns: (transfer floating): the dialog
 */
NaerPreferencesDialog *
naer_preferences_dialog_new (GSettings   *settings,
                             NaerSession *session)
{
  NaerPreferencesDialog *self = g_object_new (NAER_TYPE_PREFERENCES_DIALOG, NULL);

  g_set_object (&self->session, session);
  g_settings_bind (settings, "show-status-in-list", self->status_row, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind_with_mapping (settings, "document-language", self->language_row, "selected",
                                G_SETTINGS_BIND_DEFAULT, choice_to_position, position_to_choice,
                                (gpointer) languages, NULL);
  g_settings_bind_with_mapping (settings, "colour-scheme", self->scheme_row, "selected",
                                G_SETTINGS_BIND_DEFAULT, choice_to_position, position_to_choice,
                                (gpointer) schemes, NULL);
  g_settings_bind (settings, "show-proposals", self->proposals_row, "active", G_SETTINGS_BIND_DEFAULT);
  gtk_widget_set_visible (GTK_WIDGET (self->proposals_group),
                          naer_rule_book_get_proposals (naer_rule_book_get_default ())->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->employer_group), session != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->paper_group), session != NULL);
  if (session == NULL)
    return self;
  show_employer (self);
  g_signal_connect_object (session, "changed", G_CALLBACK (show_lists), self, G_CONNECT_SWAPPED);
  return self;
}
