/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-plan-section.h"

#include "dialogs/naer-date-row.h"
#include "language/naer-resources.h"
#include "naer-plan-resources.h"
#include "naer-text-row.h"

static gboolean
is_list (const NaerField *field)
{
  return field->kind == NAER_FIELD_RECORDS;
}

static void
bind_object (NaerPlanBindings *bindings,
             GObject          *object,
             NaerDay           today)
{
  const char *id = GTK_IS_WIDGET (object) ? gtk_buildable_get_buildable_id (GTK_BUILDABLE (object))
                                          : NULL;
  const NaerField *field =
    id != NULL ? naer_shape_find_field (naer_record_get_shape (NAER_RECORD_PLAN), id) : NULL;

  if (NAER_IS_DATE_ROW (object))
    naer_date_row_set_today (NAER_DATE_ROW (object), today);
  if (field != NULL && !is_list (field))
    naer_plan_bindings_add (bindings, id, GTK_WIDGET (object));
}

/**
 * naer_plan_section_load:
 * @name: name of its file, without ending
 * @bindings: bindings of the plan
 * @today: today, for the dates in it
 *
 * Returns: (transfer full): the section, bound
 */
NaerPlanSection *
naer_plan_section_load (const char       *name,
                        NaerPlanBindings *bindings,
                        NaerDay           today)
{
  g_autofree char *path = g_strdup_printf (NAER_RESOURCE_PATH "/plan/%s.ui", name);
  NaerPlanSection *self = g_new0 (NaerPlanSection, 1);
  g_autoptr (GSList) objects = NULL;

  naer_plan_resources_ensure ();
  g_type_ensure (NAER_TYPE_TEXT_ROW);
  g_type_ensure (NAER_TYPE_DATE_ROW);
  self->builder = gtk_builder_new_from_resource (path);
  self->group = ADW_PREFERENCES_GROUP (gtk_builder_get_object (self->builder, "section"));
  objects = gtk_builder_get_objects (self->builder);
  for (GSList *object = objects; object != NULL; object = object->next)
    bind_object (bindings, object->data, today);
  return self;
}

/**
 * naer_plan_section_free:
 * @self: (transfer full) (nullable): a section
 *
 * Frees it; its widgets belong to where they stand.
 */
void
naer_plan_section_free (NaerPlanSection *self)
{
  if (self == NULL)
    return;
  g_object_unref (self->builder);
  g_free (self);
}

/**
 * naer_plan_section_find:
 * @self: a section
 * @id: what it is called in the file
 *
 * Returns: (transfer none) (nullable): a widget of the section
 */
GtkWidget *
naer_plan_section_find (const NaerPlanSection *self,
                        const char            *id)
{
  return GTK_WIDGET (gtk_builder_get_object (self->builder, id));
}
