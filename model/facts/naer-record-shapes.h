/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-codes.h"
#include "facts/naer-record.h"

G_BEGIN_DECLS

/* How the tables of shapes are written: inside model/facts/ only. */

#define OF(Type, member, name, kind, codes, shape) \
  { name, NAER_FIELD_##kind, G_STRUCT_OFFSET (Type, member), codes, shape }
#define FIELD(Type, member, kind) OF (Type, member, #member, kind, NULL, NULL)
#define NAMED(Type, member, name, kind) OF (Type, member, name, kind, NULL, NULL)
#define CODE(Type, member, name, codes) OF (Type, member, name, CODE, codes, NULL)
#define RECORDS(Type, member, shape) OF (Type, member, #member, RECORDS, NULL, shape)

/* The shape of a part that records have lists of: naer_NAME_shape, from NAME_fields. */
#define PART(Type, name)                                                                           \
  static void free_##name (gpointer part)                                                          \
  {                                                                                                \
    naer_shape_free (&naer_##name##_shape, part);                                                  \
  }                                                                                                \
  const NaerRecordShape naer_##name##_shape = {                                                    \
    NULL, sizeof (Type), name##_fields, G_N_ELEMENTS (name##_fields), 0, NULL, free_##name         \
  };

/* The shape of a record with a row, in the list of #NaerEmployee at @offset. Its first member is
 * the row. */
#define ROWS_AT(Type, name, offset)                                                                \
  G_STATIC_ASSERT (G_STRUCT_OFFSET (Type, row_id) == 0);                                           \
  static void free_##name (gpointer record)                                                        \
  {                                                                                                \
    naer_shape_free (&naer_##name##_shape, record);                                                \
  }                                                                                                \
  const NaerRecordShape naer_##name##_shape = { #name,                                             \
                                                sizeof (Type),                                     \
                                                name##_fields,                                     \
                                                G_N_ELEMENTS (name##_fields),                      \
                                                offset,                                            \
                                                name##_fields,                                     \
                                                free_##name };
#define ROWS(Type, name, list) ROWS_AT (Type, name, G_STRUCT_OFFSET (NaerEmployee, list))

extern const NaerRecordShape naer_arrangement_shape;
extern const NaerRecordShape naer_local_rule_shape;
extern const NaerRecordShape naer_case_change_shape;
extern const NaerRecordShape naer_follow_up_shape;
extern const NaerRecordShape naer_postponement_shape;
extern const NaerRecordShape naer_threshold_shape;
extern const NaerRecordShape naer_employment_break_shape;
extern const NaerRecordShape naer_roster_shape;
extern const NaerRecordShape naer_stretch_shape;
extern const NaerRecordShape naer_employer_shape;
extern const NaerRecordShape naer_unit_shape;
extern const NaerRecordShape naer_employee_shape;
extern const NaerRecordShape naer_employment_shape;
extern const NaerRecordShape naer_absence_shape;
extern const NaerRecordShape naer_exception_shape;
extern const NaerRecordShape naer_activity_shape;
extern const NaerRecordShape naer_contact_shape;
extern const NaerRecordShape naer_conversation_shape;
extern const NaerRecordShape naer_agreement_shape;
extern const NaerRecordShape naer_week_shape;
extern const NaerRecordShape naer_plan_shape;
extern const NaerRecordShape naer_dispatch_shape;
extern const NaerRecordShape naer_measure_shape;
extern const NaerRecordShape naer_meeting_shape;

G_END_DECLS
