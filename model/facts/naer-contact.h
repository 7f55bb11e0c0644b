/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calendar/naer-day.h"
#include "facts/naer-known.h"

G_BEGIN_DECLS

typedef enum
{
  NAER_CONTACT_FIRST,
  NAER_CONTACT_CHECK_IN,
  NAER_CONTACT_RETURN,
  NAER_CONTACT_MAX_DATE,
  NAER_CONTACT_OTHER,
} NaerContactKind;

typedef enum
{
  NAER_WAY_UNKNOWN,
  NAER_WAY_PHONE,
  NAER_WAY_MEETING,
  NAER_WAY_MESSAGE,
  NAER_WAY_VISIT,
} NaerContactWay;

typedef enum
{
  NAER_TAKEN_BY_UNKNOWN,
  NAER_TAKEN_BY_EMPLOYER,
  NAER_TAKEN_BY_EMPLOYEE,
  NAER_TAKEN_BY_OTHER,
} NaerTakenBy;

typedef struct
{
  gint64 row_id;
  NaerDay on;
  NaerContactKind kind;
  NaerContactWay way;
  NaerDay next;        /* when the next talk is, or NAER_DAY_NONE */
  char *about;         /* nullable: one line, about work only */
  NaerTakenBy by;      /* who took it */
} NaerContact;

typedef enum
{
  NAER_CONVERSATION_FIRST,      /* first contact */
  NAER_CONVERSATION_FOLLOW_UP,
  NAER_CONVERSATION_PATTERN,    /* care conversation about repeated absence */
  NAER_CONVERSATION_RETURN,
  NAER_CONVERSATION_STATUS,     /* monthly, short */
} NaerConversationKind;

/* Who holds the conversation: three in a course about a pattern are leader, BHT, both. */
typedef enum
{
  NAER_HOLDER_LEADER,
  NAER_HOLDER_BHT,
  NAER_HOLDER_BOTH,
} NaerHolder;

/**
 * NaerConversation:
 *
 * A conversation between leader and employee: planned, held, and what was said about work. Held,
 * it counts as contact. Texts are nullable.
 */
typedef struct
{
  gint64 row_id;
  NaerDay planned;
  NaerDay held;
  NaerDay cancelled;
  NaerConversationKind kind;
  NaerHolder holder;
  NaerContactWay way;
  char *present;                /* who else was there */
  int course;                   /* 1 to 3 of a course about a pattern; 0: not part of one */
  NaerDay facts_from;           /* the calendar that lay on the table */
  NaerDay facts_to;
  char *working_day;            /* how the working day is */
  char *change;                 /* what should and can be changed */
  char *good_months;            /* what was good in months with little absence */
  char *what_changed;           /* on return: what is new, what is adapted */
  char *warning_signs;          /* on return: what to look out for, what to do if it comes back */
  char *agreed;
  NaerDay next_talk;
  NaerDay case_start;
  char *language;               /* "nb" or "nn", of the pages */
} NaerConversation;

/**
 * NaerContactAgreement:
 *
 * How leader and employee keep in contact during a case, agreed once. Texts are nullable.
 */
typedef struct
{
  gint64 row_id;
  NaerDay agreed_on;
  NaerDay case_start;
  char *channel;                /* how */
  int every_days;               /* how often; 0: not said */
  char *who;                    /* who takes contact */
  char *colleagues_told;        /* what colleagues are told */
  NaerKnown no_work_email;      /* that work e-mail is not used */
  char *handed_over_to;         /* who follows up instead of this leader */
  NaerDay handed_over_on;
} NaerContactAgreement;

/* How much somebody was at work in a week, beside what was planned. */
typedef struct
{
  gint64 row_id;
  NaerDay monday;
  int presence;                 /* per cent of the ordinary hours, 0 to 100 */
  char *note;                   /* nullable: how it went */
} NaerWeek;

G_END_DECLS
