/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"

G_BEGIN_DECLS

/**
 * NaerRecordType:
 *
 * The types of records that have a row of their own. The record is a #NaerEmployer, #NaerUnit,
 * #NaerEmployee (its own members and the lists without rows, not the lists of records with
 * rows), #NaerEmployment, #NaerAbsence, #NaerContact, #NaerPlan, #NaerDispatch,
 * #NaerMeeting, #NaerException, #NaerActivity, #NaerMeasure, #NaerConversation,
 * #NaerContactAgreement or #NaerWeek.
 */
typedef enum
{
  NAER_RECORD_EMPLOYER,
  NAER_RECORD_UNIT,
  NAER_RECORD_EMPLOYEE,
  NAER_RECORD_EMPLOYMENT,
  NAER_RECORD_ABSENCE,
  NAER_RECORD_CONTACT,
  NAER_RECORD_PLAN,
  NAER_RECORD_DISPATCH,
  NAER_RECORD_MEETING,
  NAER_RECORD_EXCEPTION,
  NAER_RECORD_ACTIVITY,
  NAER_RECORD_MEASURE,
  NAER_RECORD_CONVERSATION,
  NAER_RECORD_AGREEMENT,
  NAER_RECORD_WEEK,
} NaerRecordType;

#define NAER_N_RECORD_TYPES (NAER_RECORD_WEEK + 1)

/**
 * NaerFieldKind:
 *
 * What a member of a record holds, and with it its type in C.
 */
typedef enum
{
  NAER_FIELD_ROW,      /* gint64, 0 when there is none */
  NAER_FIELD_DAY,      /* NaerDay */
  NAER_FIELD_INT,      /* int, guint or gboolean */
  NAER_FIELD_KNOWN,    /* NaerKnown */
  NAER_FIELD_CODE,     /* an enum */
  NAER_FIELD_REAL,     /* double */
  NAER_FIELD_TEXT,     /* char *, nullable */
  NAER_FIELD_DAYS,     /* GArray of NaerDay, nullable */
  NAER_FIELD_TEXTS,    /* GPtrArray of char * */
  NAER_FIELD_RECORDS,  /* GPtrArray of records of @shape */
} NaerFieldKind;

typedef struct _NaerRecordShape NaerRecordShape;

/**
 * NaerField:
 * @name: its name in the data file and the journal
 * @kind: what it holds
 * @offset: where it stands in the struct
 * @codes: (nullable): the codes of a %NAER_FIELD_CODE
 * @shape: (nullable): the records of a %NAER_FIELD_RECORDS
 *
 * One member of a record.
 */
typedef struct
{
  const char *name;
  NaerFieldKind kind;
  gsize offset;
  const char *const *codes;
  const NaerRecordShape *shape;
} NaerField;

/**
 * NaerRecordShape:
 * @name: its name in the data file and the journal, %NULL for a part of a record
 * @size: of the struct
 * @fields: its members, but for the row
 * @n_fields: how many
 * @list_offset: where #NaerEmployee has the list of them, 0 when it has none
 * @order: the member that a list of them is ordered by, before the row; %NULL for a part
 * @free: frees one
 *
 * How a record, or a part of one, is built. The data file, the journal, copies and comparisons
 * follow from it.
 */
struct _NaerRecordShape
{
  const char *name;
  gsize size;
  const NaerField *fields;
  guint n_fields;
  gsize list_offset;
  const NaerField *order;
  GDestroyNotify free;
};

/* The parts that records have lists of and that are made on their own. */
extern const NaerRecordShape naer_task_shape;
extern const NaerRecordShape naer_option_shape;
extern const NaerRecordShape naer_plan_step_shape;
extern const NaerRecordShape naer_plan_measure_shape;
extern const NaerRecordShape naer_participant_shape;
extern const NaerRecordShape naer_theme_shape;
extern const NaerRecordShape naer_wait_shape;

const NaerRecordShape *naer_record_get_shape (NaerRecordType          type);
gboolean               naer_record_find_type (const char             *name,
                                              NaerRecordType         *type);
gint64                 naer_record_get_row   (gconstpointer           record);
void                   naer_record_set_row   (gpointer                record,
                                              gint64                  row_id);
gpointer               naer_record_new       (NaerRecordType          type);
gpointer               naer_record_copy      (NaerRecordType          type,
                                              gconstpointer           record);
void                   naer_record_free      (NaerRecordType          type,
                                              gpointer                record);
void                   naer_record_assign    (NaerRecordType          type,
                                              gpointer                record,
                                              gconstpointer           source);
gboolean               naer_record_equal     (NaerRecordType          type,
                                              gconstpointer           a,
                                              gconstpointer           b);
int                    naer_record_compare   (NaerRecordType          type,
                                              gconstpointer           a,
                                              gconstpointer           b);
const NaerField       *naer_shape_find_field (const NaerRecordShape  *shape,
                                              const char             *name);
gpointer               naer_shape_new        (const NaerRecordShape  *shape);
gpointer               naer_shape_copy       (const NaerRecordShape  *shape,
                                              gconstpointer           part);
void                   naer_shape_free       (const NaerRecordShape  *shape,
                                              gpointer                part);
void                   naer_shape_assign     (const NaerRecordShape  *shape,
                                              gpointer                part,
                                              gconstpointer           source);
gboolean               naer_shape_equal      (const NaerRecordShape  *shape,
                                              gconstpointer           a,
                                              gconstpointer           b);
gboolean               naer_field_equal      (const NaerField        *field,
                                              gconstpointer           a,
                                              gconstpointer           b);
gpointer               naer_records_find     (GPtrArray              *records,
                                              gint64                  row_id);
GPtrArray             *naer_record_get_list  (NaerRecordType          type,
                                              NaerFacts              *facts,
                                              NaerEmployee           *employee);

G_END_DECLS
