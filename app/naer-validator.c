/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-validator.h"

struct _NaerValidator
{
  GObject parent_instance;

  gboolean passed;
  char *feedback_text;
  const char *field;
};

G_DEFINE_FINAL_TYPE (NaerValidator, naer_validator, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_PASSED,
  PROP_FEEDBACK_TEXT,
  PROP_HAS_FEEDBACK,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
naer_validator_finalize (GObject *object)
{
  g_free (NAER_VALIDATOR (object)->feedback_text);
  G_OBJECT_CLASS (naer_validator_parent_class)->finalize (object);
}

static void
naer_validator_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  NaerValidator *self = NAER_VALIDATOR (object);

  switch (prop_id)
    {
    case PROP_PASSED:
      g_value_set_boolean (value, self->passed);
      break;
    case PROP_FEEDBACK_TEXT:
      g_value_set_string (value, self->feedback_text);
      break;
    case PROP_HAS_FEEDBACK:
      g_value_set_boolean (value, self->feedback_text[0] != '\0');
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
naer_validator_class_init (NaerValidatorClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = naer_validator_finalize;
  object_class->get_property = naer_validator_get_property;

  properties[PROP_PASSED] = g_param_spec_boolean ("passed", NULL, NULL, FALSE, flags);
  properties[PROP_FEEDBACK_TEXT] = g_param_spec_string ("feedback-text", NULL, NULL, "", flags);
  properties[PROP_HAS_FEEDBACK] = g_param_spec_boolean ("has-feedback", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
naer_validator_init (NaerValidator *self)
{
  self->feedback_text = g_strdup ("");
}

/**
 * naer_validator_take:
 * @self: a validator
 * @verdict: (transfer full): what is to be said of the form
 *
 * Takes a new verdict.
 */
void
naer_validator_take (NaerValidator *self,
                     NaerVerdict    verdict)
{
  g_autofree char *text = verdict.text != NULL ? verdict.text : g_strdup ("");

  g_return_if_fail (NAER_IS_VALIDATOR (self));

  self->field = verdict.field;
  if (self->passed != verdict.passed)
    {
      self->passed = verdict.passed;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PASSED]);
    }
  if (g_set_str (&self->feedback_text, text))
    {
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FEEDBACK_TEXT]);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_FEEDBACK]);
    }
}

/**
 * naer_validator_passed:
 * @self: a validator
 *
 * Returns: whether the form can be saved
 */
gboolean
naer_validator_passed (NaerValidator *self)
{
  g_return_val_if_fail (NAER_IS_VALIDATOR (self), FALSE);

  return self->passed;
}

/**
 * naer_validator_blames:
 * @self: a validator
 * @field: the name of a field
 *
 * Returns: whether that field is the one that is wrong
 */
gboolean
naer_validator_blames (NaerValidator *self,
                       const char    *field)
{
  g_return_val_if_fail (NAER_IS_VALIDATOR (self), FALSE);

  return self->feedback_text[0] != '\0' && g_strcmp0 (self->field, field) == 0;
}
