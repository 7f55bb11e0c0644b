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

/**
 * NaerContactDraft:
 * @before: (nullable): the contact that is edited, %NULL when one is added
 * @on: the day, or what stands in its place in a form
 * @kind: what it was for
 * @way: how
 * @next: when the next talk is, likewise
 * @about: one line, about work only
 *
 * What a form says of a contact.
 */
typedef struct
{
  NaerContact *before;
  NaerDay on;
  NaerContactKind kind;
  NaerContactWay way;
  NaerDay next;
  char *about;
} NaerContactDraft;

NaerContactDraft *naer_contact_draft_new          (const NaerContact      *before,
                                                   NaerContactKind         kind,
                                                   NaerDay                 today);
void              naer_contact_draft_free         (NaerContactDraft       *draft);
NaerFeedback     *naer_contact_draft_check        (const NaerContactDraft *draft,
                                                   NaerDay                 today);
GPtrArray        *naer_contact_draft_make_changes (const NaerContactDraft *draft,
                                                   gint64                  employee_row_id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerContactDraft, naer_contact_draft_free)

G_END_DECLS
