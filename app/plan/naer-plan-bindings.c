/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-plan-bindings.h"

#include "dialogs/naer-date-row.h"
#include "naer-i18n.h"
#include "naer-lint-editable.h"
#include "naer-text-row.h"
#include "plan/naer-plan-edit.h"
#include "plan/naer-plan-words.h"

#define MEMBER(Type, plan, field) (*(Type *) G_STRUCT_MEMBER_P ((plan), (field)->offset))

struct _NaerPlanBindings
{
  NaerPlanWriter *writer;
  const NaerField *list;  /* nullable: the list of which one part is bound */
  guint index;
  GPtrArray *bound;       /* Bound */
  gboolean showing;
  gboolean updating;      /* what widgets tell is what they were just told; also until the first time */
};

/* A widget and the member that it shows; of a set, one flag, and of the options, one kind. */
typedef struct
{
  NaerPlanBindings *owner;
  const NaerField *field;
  GtkWidget *widget;
  guint flag;
  gboolean is_option;
  NaerOptionKind option;
} Bound;

/* “Not said” comes first in a list of yes and no. */
static int
known_to_index (NaerKnown known)
{
  return known == NAER_KNOWN_UNKNOWN ? 0 : known == NAER_KNOWN_YES ? 1 : 2;
}

static NaerKnown
known_from_index (guint index)
{
  return index == 0 ? NAER_KNOWN_UNKNOWN : index == 1 ? NAER_KNOWN_YES : NAER_KNOWN_NO;
}

static const NaerRecordShape *
shape_of (const NaerPlanBindings *self)
{
  return self->list != NULL ? self->list->shape : naer_record_get_shape (NAER_RECORD_PLAN);
}

/* The plan, or the part of it that is bound; %NULL when that is gone. */
static gconstpointer
value_of (const NaerPlanBindings *self)
{
  const NaerPlan *plan = naer_plan_writer_get_plan (self->writer);
  const GPtrArray *parts = self->list != NULL ? MEMBER (GPtrArray *, plan, self->list) : NULL;

  if (parts == NULL)
    return plan;
  return self->index < parts->len ? parts->pdata[self->index] : NULL;
}

/* A copy of the part that is bound, to be changed and given to write_part(). */
static gpointer
copy_part (const Bound *bound)
{
  return naer_shape_copy (bound->owner->list->shape, value_of (bound->owner));
}

static void
write_part (const Bound *bound,
            gpointer     part,
            const char  *run)
{
  NaerPlanBindings *self = bound->owner;

  naer_plan_writer_set_part (self->writer, self->list->name, self->index, part, run);
  naer_shape_free (self->list->shape, part);
}

static gboolean
can_write (const Bound *bound)
{
  return !bound->owner->updating && value_of (bound->owner) != NULL;
}

static void
write_number (const Bound *bound,
              int          number)
{
  gpointer part;

  if (bound->owner->list == NULL)
    {
      naer_plan_writer_set_number (bound->owner->writer, bound->field->name, number);
      return;
    }
  part = copy_part (bound);
  MEMBER (int, part, bound->field) = number;
  write_part (bound, part, NULL);
}

static void
write_text (const Bound *bound,
            const char  *text)
{
  gpointer part;

  if (bound->is_option)
    naer_plan_writer_set_option (bound->owner->writer, bound->option, text);
  else if (bound->owner->list == NULL)
    naer_plan_writer_set_text (bound->owner->writer, bound->field->name, text);
  else
    {
      part = copy_part (bound);
      g_set_str (&MEMBER (char *, part, bound->field), text[0] != '\0' ? text : NULL);
      write_part (bound, part, bound->field->name);
    }
}

static void
write_day (const Bound *bound,
           NaerDay      day)
{
  gpointer part;

  if (bound->owner->list == NULL)
    {
      naer_plan_writer_set_day (bound->owner->writer, bound->field->name, day);
      return;
    }
  part = copy_part (bound);
  MEMBER (NaerDay, part, bound->field) = day;
  write_part (bound, part, bound->field->name);
}

static void
write_flag (const Bound *bound,
            gboolean     on)
{
  guint flags;

  if (bound->owner->list == NULL)
    {
      naer_plan_writer_set_flag (bound->owner->writer, bound->field->name, bound->flag, on);
      return;
    }
  flags = MEMBER (guint, value_of (bound->owner), bound->field);
  write_number (bound, (int) (on ? flags | bound->flag : flags & ~bound->flag));
}

static void
text_cb (Bound *bound)
{
  if (can_write (bound))
    write_text (bound, NAER_IS_TEXT_ROW (bound->widget)
                         ? naer_text_row_get_text (NAER_TEXT_ROW (bound->widget))
                         : gtk_editable_get_text (GTK_EDITABLE (bound->widget)));
}

/* Half a date is no date yet: the plan keeps the one it has. */
static void
day_cb (Bound *bound)
{
  NaerDay day = naer_date_row_get_day (NAER_DATE_ROW (bound->widget));

  if (can_write (bound) && (day == NAER_DAY_NONE || naer_day_is_valid (day)))
    write_day (bound, day);
}

static void
choice_cb (Bound *bound)
{
  guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (bound->widget));

  if (can_write (bound) && selected != GTK_INVALID_LIST_POSITION)
    write_number (bound, bound->field->kind == NAER_FIELD_KNOWN ? (int) known_from_index (selected)
                                                                : (int) selected);
}

/* Of a group none is active while nothing is said; of codes that is their first. */
static int
active_to_value (const Bound *bound,
                 guint        active)
{
  gboolean is_known = bound->field->kind == NAER_FIELD_KNOWN;

  if (active == GTK_INVALID_LIST_POSITION)
    return is_known ? NAER_KNOWN_UNKNOWN : 0;
  if (is_known)
    return active == 0 ? NAER_KNOWN_YES : NAER_KNOWN_NO;
  return (int) active + 1;
}

static guint
value_to_active (const Bound *bound,
                 int          value)
{
  if (value == active_to_value (bound, GTK_INVALID_LIST_POSITION))
    return GTK_INVALID_LIST_POSITION;
  if (bound->field->kind == NAER_FIELD_KNOWN)
    return value == NAER_KNOWN_YES ? 0 : 1;
  return (guint) value - 1;
}

static void
toggle_cb (Bound *bound)
{
  if (can_write (bound))
    write_number (bound, active_to_value (
                           bound, adw_toggle_group_get_active (ADW_TOGGLE_GROUP (bound->widget))));
}

static void
number_cb (Bound *bound)
{
  if (can_write (bound))
    write_number (bound, (int) adw_spin_row_get_value (ADW_SPIN_ROW (bound->widget)));
}

static gboolean
is_on (GtkWidget *widget)
{
  return GTK_IS_CHECK_BUTTON (widget) ? gtk_check_button_get_active (GTK_CHECK_BUTTON (widget))
                                      : adw_switch_row_get_active (ADW_SWITCH_ROW (widget));
}

static void
switch_cb (Bound *bound)
{
  if (!can_write (bound))
    return;
  if (bound->flag != 0)
    write_flag (bound, is_on (bound->widget));
  else
    write_number (bound, is_on (bound->widget));
}

static const char *
text_of (const Bound   *bound,
         gconstpointer  value)
{
  const char *text = bound->is_option ? naer_plan_get_option (value, bound->option)
                                      : MEMBER (char *, value, bound->field);

  return text != NULL ? text : "";
}

static void
show_text (const Bound   *bound,
           gconstpointer  value)
{
  const char *text = text_of (bound, value);

  if (NAER_IS_TEXT_ROW (bound->widget))
    naer_text_row_set_text (NAER_TEXT_ROW (bound->widget), text);
  else if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (bound->widget)), text))
    gtk_editable_set_text (GTK_EDITABLE (bound->widget), text);
}

/* Half a date stays as it is written, as long as the plan has none. */
static void
show_day (const Bound   *bound,
          gconstpointer  value)
{
  NaerDay day = MEMBER (NaerDay, value, bound->field);
  NaerDay shown = naer_date_row_get_day (NAER_DATE_ROW (bound->widget));

  if (shown != day && (day != NAER_DAY_NONE || naer_day_is_valid (shown)))
    naer_date_row_set_day (NAER_DATE_ROW (bound->widget), day);
}

static void
show_switch (const Bound   *bound,
             gconstpointer  value)
{
  guint flags = MEMBER (guint, value, bound->field);
  gboolean on = bound->flag != 0 ? (flags & bound->flag) != 0 : flags != 0;

  if (GTK_IS_CHECK_BUTTON (bound->widget))
    gtk_check_button_set_active (GTK_CHECK_BUTTON (bound->widget), on);
  else
    adw_switch_row_set_active (ADW_SWITCH_ROW (bound->widget), on);
}

static void
show_choice (const Bound   *bound,
             gconstpointer  value)
{
  int choice = MEMBER (int, value, bound->field);

  adw_combo_row_set_selected (ADW_COMBO_ROW (bound->widget),
                              (guint) (bound->field->kind == NAER_FIELD_KNOWN
                                         ? known_to_index ((NaerKnown) choice)
                                         : choice));
}

static void
show (const Bound   *bound,
      gconstpointer  value)
{
  if (NAER_IS_DATE_ROW (bound->widget))
    show_day (bound, value);
  else if (ADW_IS_COMBO_ROW (bound->widget))
    show_choice (bound, value);
  else if (ADW_IS_TOGGLE_GROUP (bound->widget))
    adw_toggle_group_set_active (ADW_TOGGLE_GROUP (bound->widget),
                                 value_to_active (bound, MEMBER (int, value, bound->field)));
  else if (ADW_IS_SPIN_ROW (bound->widget))
    adw_spin_row_set_value (ADW_SPIN_ROW (bound->widget),
                            bound->field->kind == NAER_FIELD_REAL
                              ? MEMBER (double, value, bound->field)
                              : MEMBER (int, value, bound->field));
  else if (GTK_IS_CHECK_BUTTON (bound->widget) || ADW_IS_SWITCH_ROW (bound->widget))
    show_switch (bound, value);
  else
    show_text (bound, value);
}

static void
connect_widget (Bound *bound)
{
  GtkWidget *widget = bound->widget;

  if (NAER_IS_DATE_ROW (widget))
    g_signal_connect_swapped (widget, "notify::day", G_CALLBACK (day_cb), bound);
  else if (NAER_IS_TEXT_ROW (widget))
    g_signal_connect_swapped (widget, "notify::text", G_CALLBACK (text_cb), bound);
  else if (ADW_IS_COMBO_ROW (widget))
    g_signal_connect_swapped (widget, "notify::selected", G_CALLBACK (choice_cb), bound);
  else if (ADW_IS_TOGGLE_GROUP (widget))
    g_signal_connect_swapped (widget, "notify::active", G_CALLBACK (toggle_cb), bound);
  else if (ADW_IS_SPIN_ROW (widget))
    g_signal_connect_swapped (widget, "notify::value", G_CALLBACK (number_cb), bound);
  else if (GTK_IS_CHECK_BUTTON (widget) || ADW_IS_SWITCH_ROW (widget))
    g_signal_connect_swapped (widget, "notify::active", G_CALLBACK (switch_cb), bound);
  else
    {
      g_assert (GTK_IS_EDITABLE (widget));
      gtk_editable_set_enable_undo (GTK_EDITABLE (widget), FALSE);
      naer_lint_editable_watch (GTK_EDITABLE (widget));
      g_signal_connect_swapped (widget, "changed", G_CALLBACK (text_cb), bound);
    }
}

static void
bound_free (Bound *bound)
{
  g_signal_handlers_disconnect_by_data (bound->widget, bound);
  g_object_unref (bound->widget);
  g_free (bound);
}

static Bound *
bind (NaerPlanBindings *self,
      const char       *member,
      GtkWidget        *widget)
{
  Bound *bound = g_new0 (Bound, 1);

  bound->owner = self;
  bound->field = naer_shape_find_field (shape_of (self), member);
  bound->widget = g_object_ref (widget);
  g_assert (bound->field != NULL);
  connect_widget (bound);
  g_ptr_array_add (self->bound, bound);
  return bound;
}

/**
 * naer_plan_bindings_new:
 * @writer: who writes the plan; it has to outlive the bindings
 *
 * Returns: (transfer full): no bindings yet
 */
NaerPlanBindings *
naer_plan_bindings_new (NaerPlanWriter *writer)
{
  NaerPlanBindings *self = g_new0 (NaerPlanBindings, 1);

  self->writer = writer;
  self->updating = TRUE;
  self->bound = g_ptr_array_new_with_free_func ((GDestroyNotify) bound_free);
  return self;
}

/**
 * naer_plan_bindings_new_for_part:
 * @writer: who writes the plan; it has to outlive the bindings
 * @list: name of a list of the plan
 * @index: which of the list
 *
 * Returns: (transfer full): no bindings yet, to members of that part
 */
NaerPlanBindings *
naer_plan_bindings_new_for_part (NaerPlanWriter *writer,
                                 const char     *list,
                                 guint           index)
{
  NaerPlanBindings *self = naer_plan_bindings_new (writer);

  self->list = naer_shape_find_field (naer_record_get_shape (NAER_RECORD_PLAN), list);
  self->index = index;
  return self;
}

/**
 * naer_plan_bindings_free:
 * @self: (transfer full) (nullable): bindings
 *
 * Lets go of the widgets.
 */
void
naer_plan_bindings_free (NaerPlanBindings *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->bound);
  g_free (self);
}

/**
 * naer_plan_bindings_add:
 * @self: bindings
 * @member: name of a member of the plan
 * @widget: a row for a text, a date, a number, a choice, or yes and no
 *
 * Binds them to each other.
 */
void
naer_plan_bindings_add (NaerPlanBindings *self,
                        const char       *member,
                        GtkWidget        *widget)
{
  bind (self, member, widget);
}

/**
 * naer_plan_bindings_add_flags:
 * @self: bindings
 * @member: name of a set of the plan
 * @group: an #AdwPreferencesGroup or #AdwExpanderRow
 * @n_flags: how many there are
 * @to_words: what each is called
 *
 * Adds a row with a check button for each flag.
 */
void
naer_plan_bindings_add_flags (NaerPlanBindings *self,
                              const char       *member,
                              GtkWidget        *group,
                              guint             n_flags,
                              NaerWordsOf       to_words)
{
  for (guint bit = 0; bit < n_flags; bit++)
    {
      GtkWidget *row = adw_action_row_new ();
      GtkWidget *check = gtk_check_button_new ();

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                     to_words (bit, naer_i18n_language ()));
      gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
      adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
      if (ADW_IS_EXPANDER_ROW (group))
        adw_expander_row_add_row (ADW_EXPANDER_ROW (group), row);
      else
        adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
      bind (self, member, check)->flag = 1U << bit;
    }
}

/**
 * naer_plan_bindings_add_options:
 * @self: bindings
 * @group: an #AdwPreferencesGroup or #AdwExpanderRow
 *
 * Adds a row for each kind of option, in which is written why it is not used now.
 */
void
naer_plan_bindings_add_options (NaerPlanBindings *self,
                                GtkWidget        *group)
{
  for (NaerOptionKind kind = NAER_OPTION_OTHER_TASKS; kind <= NAER_OPTION_OTHER; kind++)
    {
      GtkWidget *row = adw_entry_row_new ();
      Bound *bound;

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                     naer_option_to_words (kind, naer_i18n_language ()));
      if (ADW_IS_EXPANDER_ROW (group))
        adw_expander_row_add_row (ADW_EXPANDER_ROW (group), row);
      else
        adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
      bound = bind (self, "options", row);
      bound->is_option = TRUE;
      bound->option = kind;
    }
}

/**
 * naer_plan_bindings_find:
 * @self: bindings
 * @member: name of a member of the plan
 *
 * Returns: (transfer none) (nullable): the first widget that shows it
 */
GtkWidget *
naer_plan_bindings_find (NaerPlanBindings *self,
                         const char       *member)
{
  for (guint i = 0; i < self->bound->len; i++)
    {
      const Bound *bound = self->bound->pdata[i];

      if (g_str_equal (bound->field->name, member))
        return bound->widget;
    }
  return NULL;
}

/**
 * naer_plan_bindings_update:
 * @self: bindings
 *
 * Shows what the plan says now. What is shown already stays as it is, with the cursor in it.
 */
void
naer_plan_bindings_update (NaerPlanBindings *self)
{
  gconstpointer value = value_of (self);

  if (self->showing || value == NULL)
    return;
  self->updating = self->showing = TRUE;
  for (guint i = 0; i < self->bound->len; i++)
    show (self->bound->pdata[i], value);
  self->updating = self->showing = FALSE;
}
