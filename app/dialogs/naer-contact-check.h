/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "naer-feedback.h"

G_BEGIN_DECLS

typedef enum
{
  NAER_CONTACT_FIELD_ON,
  NAER_CONTACT_FIELD_NEXT,
  NAER_CONTACT_FIELD_ABOUT,
} NaerContactField;

/**
 * NAER_CONTACT_ABOUT_LENGTH:
 *
 * The most characters that the line about a contact has.
 */
#define NAER_CONTACT_ABOUT_LENGTH 200

NaerFeedback *naer_contact_check (const NaerContact *contact,
                                  NaerDay            today);

G_END_DECLS
