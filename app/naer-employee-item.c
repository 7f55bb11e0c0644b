/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-employee-item.h"

#include <glib/gi18n.h>

#include "language/naer-words.h"
#include "unit/naer-away.h"
#include "unit/naer-employee-order.h"

struct _NaerEmployeeItem
{
  GObject parent_instance;

  gint64 row_id;
  gint64 unit;
  gboolean has_left;
  char *number;
  char *name;
  char *subtitle;
  char *spoken;
  char *sort_key;
};

G_DEFINE_FINAL_TYPE (NaerEmployeeItem, naer_employee_item, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_NAME,
  PROP_SUBTITLE,
  PROP_SPOKEN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const char *
get_status (const NaerEmployee *employee,
            NaerDay             today)
{
  g_autoptr (GArray) aways = naer_aways_new (employee, today);

  switch (naer_aways_get_level (aways, today))
    {
    case NAER_AWAY_WHOLLY:
      return _("away");
    case NAER_AWAY_PARTLY:
      return _("partly away");
    case NAER_AWAY_NOT:
    default:
      return NULL;
    }
}

static char *
make_subtitle (const NaerEmployee *employee,
               NaerDay             today,
               gboolean            with_status)
{
  g_autofree char *number = g_strdup_printf (_("employee %s"), employee->id);
  const char *status = with_status ? get_status (employee, today) : NULL;

  if (naer_employee_has_left (employee, today))
    {
      g_autofree char *day = naer_words_day (naer_employee_latest_employment (employee)->to,
                                             NAER_DAY_STYLE_NUMBERS, naer_language_get_default ());

      return g_strdup_printf (_("%s · left %s"), number, day);
    }
  return status != NULL ? g_strdup_printf ("%s · %s", number, status) : g_steal_pointer (&number);
}

static void
naer_employee_item_finalize (GObject *object)
{
  NaerEmployeeItem *self = NAER_EMPLOYEE_ITEM (object);

  g_free (self->number);
  g_free (self->name);
  g_free (self->subtitle);
  g_free (self->spoken);
  g_free (self->sort_key);
  G_OBJECT_CLASS (naer_employee_item_parent_class)->finalize (object);
}

static void
naer_employee_item_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  NaerEmployeeItem *self = NAER_EMPLOYEE_ITEM (object);

  switch (prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_SUBTITLE:
      g_value_set_string (value, self->subtitle);
      break;
    case PROP_SPOKEN:
      g_value_set_string (value, self->spoken);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
naer_employee_item_class_init (NaerEmployeeItemClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = naer_employee_item_finalize;
  object_class->get_property = naer_employee_item_get_property;

  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  properties[PROP_SUBTITLE] = g_param_spec_string ("subtitle", NULL, NULL, NULL, flags);
  properties[PROP_SPOKEN] = g_param_spec_string ("spoken", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
naer_employee_item_init (NaerEmployeeItem *self)
{
}

/**
 * naer_employee_item_new:
 * @row_id: the row of the employee
 *
 * Returns: (transfer full): an item without texts, until it is updated
 */
NaerEmployeeItem *
naer_employee_item_new (gint64 row_id)
{
  NaerEmployeeItem *self = g_object_new (NAER_TYPE_EMPLOYEE_ITEM, NULL);

  self->row_id = row_id;
  return self;
}

/**
 * naer_employee_item_get_row_id:
 * @self: an item
 *
 * Returns: the row of the employee
 */
gint64
naer_employee_item_get_row_id (NaerEmployeeItem *self)
{
  g_return_val_if_fail (NAER_IS_EMPLOYEE_ITEM (self), 0);

  return self->row_id;
}

/**
 * naer_employee_item_get_unit:
 * @self: an item
 *
 * Returns: the row of the unit of the latest employment, 0 when there is none
 */
gint64
naer_employee_item_get_unit (NaerEmployeeItem *self)
{
  g_return_val_if_fail (NAER_IS_EMPLOYEE_ITEM (self), 0);

  return self->unit;
}

/**
 * naer_employee_item_has_left:
 * @self: an item
 *
 * Returns: whether the latest employment has ended
 */
gboolean
naer_employee_item_has_left (NaerEmployeeItem *self)
{
  g_return_val_if_fail (NAER_IS_EMPLOYEE_ITEM (self), FALSE);

  return self->has_left;
}

/**
 * naer_employee_item_get_name:
 * @self: an item
 *
 * Returns: (transfer none): the name, or the number when the name is not known
 */
const char *
naer_employee_item_get_name (NaerEmployeeItem *self)
{
  g_return_val_if_fail (NAER_IS_EMPLOYEE_ITEM (self), NULL);

  return self->name;
}

/**
 * naer_employee_item_get_subtitle:
 * @self: an item
 *
 * Returns: (transfer none): the line under the name
 */
const char *
naer_employee_item_get_subtitle (NaerEmployeeItem *self)
{
  g_return_val_if_fail (NAER_IS_EMPLOYEE_ITEM (self), NULL);

  return self->subtitle;
}

/**
 * naer_employee_item_matches:
 * @self: an item
 * @search: (nullable): what is searched for: the beginnings of words, or of the number
 *
 * Returns: whether the employee is among those searched for
 */
gboolean
naer_employee_item_matches (NaerEmployeeItem *self,
                            const char       *search)
{
  g_return_val_if_fail (NAER_IS_EMPLOYEE_ITEM (self), FALSE);

  if (search == NULL || search[0] == '\0')
    return TRUE;
  return g_str_match_string (search, self->name, TRUE) || g_str_has_prefix (self->number, search);
}

/**
 * naer_employee_item_compare:
 * @a: (type NaerEmployeeItem): an item
 * @b: (type NaerEmployeeItem): another
 * @unused: nothing
 *
 * Orders by name as the language does, then by number.
 *
 * Returns: below, at or above zero
 */
int
naer_employee_item_compare (gconstpointer a,
                            gconstpointer b,
                            gpointer      unused)
{
  const NaerEmployeeItem *first = a, *second = b;
  int order = g_strcmp0 (first->sort_key, second->sort_key);

  return order != 0 ? order : g_strcmp0 (first->number, second->number);
}

/**
 * naer_employee_item_update:
 * @self: an item
 * @employee: the employee as it is now
 * @today: today
 * @with_status: whether the line under the name says who is away
 *
 * Returns: whether something that orders or filters the list has changed
 */
gboolean
naer_employee_item_update (NaerEmployeeItem   *self,
                           const NaerEmployee *employee,
                           NaerDay             today,
                           gboolean            with_status)
{
  const char *name = naer_employee_get_called (employee);
  gint64 unit = naer_employee_get_unit (employee);
  gboolean has_left = naer_employee_has_left (employee, today);
  g_autofree char *subtitle = make_subtitle (employee, today, with_status);
  g_autofree char *spoken = g_strdup_printf ("%s, %s", name, subtitle);
  gboolean moved = unit != self->unit || has_left != self->has_left;

  g_return_val_if_fail (NAER_IS_EMPLOYEE_ITEM (self), FALSE);

  self->unit = unit;
  self->has_left = has_left;
  moved |= g_set_str (&self->number, employee->id);
  if (g_set_str (&self->name, name))
    {
      g_free (self->sort_key);
      self->sort_key = naer_employee_make_sort_key (employee);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAME]);
      moved = TRUE;
    }
  if (g_set_str (&self->subtitle, subtitle))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUBTITLE]);
  if (g_set_str (&self->spoken, spoken))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SPOKEN]);
  return moved;
}
