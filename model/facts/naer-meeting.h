/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calendar/naer-day.h"
#include "facts/naer-known.h"

G_BEGIN_DECLS

typedef enum
{
  NAER_MEETING_DIALOGUE_1,
  NAER_MEETING_DIALOGUE_2,
  NAER_MEETING_DIALOGUE_3,
} NaerMeetingKind;

enum
{
  NAER_USEFUL_TO_EMPLOYEE = 1 << 0,
  NAER_USEFUL_TO_EMPLOYER = 1 << 1,
  NAER_USEFUL_TO_SICK_LISTER = 1 << 2,
};

typedef enum
{
  NAER_FORM_UNKNOWN,
  NAER_FORM_PHYSICAL,
  NAER_FORM_VIDEO,
  NAER_FORM_PHONE,
} NaerMeetingForm;

typedef enum
{
  NAER_ROLE_OTHER,
  NAER_ROLE_EMPLOYEE,
  NAER_ROLE_LEADER,
  NAER_ROLE_SICK_LISTER,
  NAER_ROLE_BHT,
  NAER_ROLE_UNION,
  NAER_ROLE_SAFETY,
  NAER_ROLE_SUPPORT,           /* somebody whom the employee brings */
  NAER_ROLE_HR,
  NAER_ROLE_NAV,
} NaerRole;

typedef enum
{
  NAER_ANSWER_UNKNOWN,
  NAER_ANSWER_COMES,
  NAER_ANSWER_DECLINES,
} NaerInvitationAnswer;

/* The employee’s own choice on whether the sick-lister comes. */
#define NAER_SICK_LISTER_NOT_ASKED "not-asked"
#define NAER_SICK_LISTER_WANTS "wants"
#define NAER_SICK_LISTER_DECLINES "declines"

/* Somebody called to a meeting. */
typedef struct
{
  NaerRole role;
  char *name;                  /* nullable: name or function */
  NaerDay called_on;
  NaerInvitationAnswer answer;
  NaerKnown attended;
} NaerParticipant;

/* What the main part of a dialogue meeting is about. */
typedef enum
{
  NAER_THEME_NOW,              /* the situation now and the tasks */
  NAER_THEME_CAN,              /* what the employee can do */
  NAER_THEME_WAITING,          /* what is being waited for, in time only */
  NAER_THEME_TRIED,            /* what has been tried, for how long, with what experience */
  NAER_THEME_PROSPECTS,        /* before the last sick-pay day */
  NAER_THEME_OBSTACLES,        /* what stands in the way */
  NAER_THEME_ADAPT,            /* what the workplace can adapt */
  NAER_THEME_TAKES,            /* what each party thinks it takes */
  NAER_THEME_COURSE,           /* the course that we would want */
} NaerThemeKind;

#define NAER_N_THEMES (NAER_THEME_COURSE + 1)

/* What was said of a theme: by all, or by each where views differ. */
typedef struct
{
  NaerThemeKind kind;
  char *shared;                /* nullable, as all of them */
  char *employee;
  char *employer;
  char *sick_lister;
  char *others;
} NaerTheme;

/* Something that is waited for. Times only, and what happens at work meanwhile. */
typedef struct
{
  NaerDay from;
  NaerDay to;                  /* inclusive; NAER_DAY_NONE: not known */
  char *what;                  /* nullable: whose answer or appointment, nothing about health */
  char *meanwhile;             /* nullable: at work; none is an idle stretch */
} NaerWait;

/**
 * NaerMeeting:
 *
 * A dialogue meeting: the employer’s own, or one of Nav’s, which the leader prepares and notes.
 * Texts are nullable.
 */
typedef struct
{
  gint64 row_id;
  NaerMeetingKind kind;
  NaerDay planned;
  NaerDay held;
  NaerDay cancelled;
  guint useful_to;             /* NAER_USEFUL_TO_… */
  NaerDay called_on;           /* the latest day that anyone was called */
  NaerDay requested_on;
  char *requested_by;
  char *sick_lister;           /* the employee’s choice: "wants", "declines" or "not-asked" */
  NaerDay next_talk;
  NaerDay case_start;

  char *language;              /* "nb" or "nn", of the pages */

  /* Before */
  char *purpose;
  int starts_at;               /* minutes after midnight; 0: not set */
  int minutes;                 /* how long; 0: not set */
  char *place;
  NaerMeetingForm form;
  GPtrArray *participants;     /* NaerParticipant */
  char *shared_before;         /* what has been shared beforehand */
  NaerKnown shared_consent;    /* whether the employee agreed to that */
  NaerKnown plan_with_doctor;  /* whether the sick-lister has the plan */
  char *preparation;           /* the leader’s own */
  char *request_why;           /* why Nav is asked to meet earlier */

  /* The meeting */
  char *opening;               /* expectations */
  GPtrArray *themes;           /* NaerTheme */
  GPtrArray *waits;            /* NaerWait */
  char *closing;               /* what was agreed in words; measures go into the register */

  /* After */
  int grade_now;               /* per cent; 0: not said */
  int grade_after;
  char *unresolved;
  char *unresolved_employee;   /* the employee’s view of it */
  char *unresolved_employer;
  NaerKnown needs_nav;
  char *nav_why;
  char *needs_others;
  NaerKnown heard;             /* whether everyone was heard */
  NaerKnown plan_updated;
  NaerDay plan_sent_on;
  char *useful;                /* was this useful */
  char *next_time;             /* what to do differently */
  NaerDay employee_signed_on;
  NaerDay leader_signed_on;
  char *signed_at;
  NaerDay finished;            /* the minutes; NAER_DAY_NONE: a draft */
} NaerMeeting;

G_END_DECLS
