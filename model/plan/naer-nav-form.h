/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "json/naer-json-field.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

/**
 * NaerNavForm:
 *
 * A follow-up plan as HR systems hand it to Nav (navikt/lps-oppfolgingsplan-mottak). Texts are
 * nullable. The identity number is given for the export and kept nowhere.
 */
typedef struct
{
  char *identity_number;
  char *typical_workday;
  char *can_still_be_done;
  char *can_not_be_done;
  char *previous_facilitation;
  char *planned_facilitation;
  char *other_options;
  char *follow_up;
  NaerDay evaluation_date;
  gboolean send_to_nav;
  NaerKnown needs_help;
  char *help_description;
  gboolean send_to_doctor;
  char *message_to_doctor;
  char *more;
  char *contact_name;
  char *contact_phone;
  char *contact_email;
  NaerKnown contributed;
  char *not_contributed_why;
  char *system_name;
  char *system_email;
} NaerNavForm;

/**
 * NaerNavFault:
 *
 * What Nav would refuse a form for.
 */
typedef enum
{
  NAER_NAV_FAULT_IDENTITY_NUMBER,   /* not eleven digits with right control digits */
  NAER_NAV_FAULT_WORKDAY,           /* the ordinary working day is not said */
  NAER_NAV_FAULT_TASKS,             /* no task is */
  NAER_NAV_FAULT_FOLLOW_UP,         /* how and when to talk is not said */
  NAER_NAV_FAULT_EVALUATION,        /* not from tomorrow to one year ahead */
  NAER_NAV_FAULT_CONTACT,           /* name, phone or e-mail of the contact is missing */
  NAER_NAV_FAULT_CONTRIBUTED,       /* whether the employee took part is not said */
  NAER_NAV_FAULT_HELP_NOT_SENT,     /* help from Nav is asked for in a plan that Nav does not get */
  NAER_NAV_FAULT_HELP_DESCRIPTION,  /* help from Nav is asked for and not described */
  NAER_NAV_FAULT_NO_REASON,         /* the employee did not take part, without a reason */
  NAER_NAV_FAULT_REASON,            /* a reason for not taking part, of one who did */
} NaerNavFault;

#define NAER_N_NAV_FAULTS (NAER_NAV_FAULT_REASON + 1)

extern const NaerJsonRecord naer_nav_form_record;

NaerNavForm *naer_nav_form_new            (const NaerPlan     *plan,
                                           const NaerEmployee *employee,
                                           const char         *identity_number,
                                           gboolean            send_to_nav,
                                           gboolean            send_to_doctor,
                                           NaerLanguage        language);
void         naer_nav_form_free           (NaerNavForm        *form);
GArray      *naer_nav_form_find_faults    (const NaerNavForm  *form,
                                           NaerDay             today);
const char  *naer_nav_fault_to_words      (NaerNavFault        fault,
                                           NaerLanguage        language);
const char  *naer_nav_fault_get_member    (NaerNavFault        fault);
char        *naer_nav_form_to_json        (const NaerNavForm  *form);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerNavForm, naer_nav_form_free)

G_END_DECLS
