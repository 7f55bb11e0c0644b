/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calendar/naer-day.h"
#include "facts/naer-known.h"

G_BEGIN_DECLS

/* What an employee can do of a task, as the plan says it. */
typedef enum
{
  NAER_ABILITY_UNKNOWN,
  NAER_ABILITY_CAN,
  NAER_ABILITY_ADAPTED,
  NAER_ABILITY_NOT_NOW,
} NaerAbility;

enum
{
  NAER_DEMAND_PHYSICAL = 1 << 0,
  NAER_DEMAND_MENTAL = 1 << 1,
  NAER_DEMAND_SOCIAL = 1 << 2,
};

/* One task of the ordinary working day. */
typedef struct
{
  char *name;
  NaerAbility ability;
  char *adaptation;       /* nullable: what makes it possible, where that is %NAER_ABILITY_ADAPTED */
  guint demand_kinds;     /* NAER_DEMAND_… */
  char *demands;          /* nullable: what it asks for */
} NaerTask;

typedef enum
{
  NAER_OPTION_OTHER_TASKS,
  NAER_OPTION_OTHER_UNIT,
  NAER_OPTION_OTHER_HOURS,
  NAER_OPTION_RETRAINING,
  NAER_OPTION_OTHER,
} NaerOptionKind;

/* What was considered and is not used now. */
typedef struct
{
  NaerOptionKind kind;
  char *why;              /* nullable: why not now */
} NaerOption;

/* One step of the way back: from a day until the next step. Grade, presence and load are three
 * different things: somebody 50 % sick may be there all day with half the work. */
typedef struct
{
  NaerDay from;
  int grade;              /* per cent sick, 20 to 100; 0: not sick-listed any more */
  int presence;           /* per cent of the ordinary hours, 0 to 100 */
  int load;               /* per cent of the ordinary work, 0 to 100 */
  NaerDay evaluate_on;
  char *note;             /* nullable: how the hours or shifts lie */
} NaerPlanStep;

enum
{
  NAER_NAV_HELP_ADVICE = 1 << 0,
  NAER_NAV_HELP_MEETING = 1 << 1,
  NAER_NAV_HELP_MEASURES = 1 << 2,
  NAER_NAV_HELP_AIDS = 1 << 3,
};

enum
{
  NAER_OTHER_HELP_BHT = 1 << 0,
  NAER_OTHER_HELP_OTHERS = 1 << 1,
};

/* The questions to the sick-lister that fit most plans. */
enum
{
  NAER_QUESTION_CAN_DO = 1 << 0,
  NAER_QUESTION_AVOID = 1 << 1,
  NAER_QUESTION_HOW_LONG = 1 << 2,
  NAER_QUESTION_STEP_SOUND = 1 << 3,
};

#define NAER_N_QUESTIONS 4

/* What a good plan is like: a bit for each of the ten points. */
enum
{
  NAER_QUALITY_MADE_TOGETHER = 1 << 0,
  NAER_QUALITY_ENOUGH_TIME = 1 << 1,
  NAER_QUALITY_FITS_PERSON = 1 << 2,
  NAER_QUALITY_LISTENED = 1 << 3,
  NAER_QUALITY_FLEXIBLE = 1 << 4,
  NAER_QUALITY_GOOD_FOR_BOTH = 1 << 5,
  NAER_QUALITY_FOLLOWED_UP = 1 << 6,
  NAER_QUALITY_REALISTIC = 1 << 7,
  NAER_QUALITY_REGARDS_COURSE = 1 << 8,
  NAER_QUALITY_OPEN = 1 << 9,
};

#define NAER_N_QUALITY_POINTS 10

typedef enum
{
  NAER_OCCASION_UNKNOWN,
  NAER_OCCASION_FIRST,       /* the first plan of the case */
  NAER_OCCASION_UPDATE,
  NAER_OCCASION_DIALOGUE_1,  /* updated at dialogue meeting 1 */
  NAER_OCCASION_BEFORE_NAV,  /* updated before a meeting of Nav’s */
} NaerPlanOccasion;

typedef enum
{
  NAER_MADE_UNKNOWN,
  NAER_MADE_MET,
  NAER_MADE_BY_PHONE,
  NAER_MADE_BY_EMAIL,
  NAER_MADE_OTHERWISE,
} NaerPlanMade;

/**
 * NaerPlan:
 *
 * One version of a follow-up plan. It is a value: edits make new ones (`model/plan`), and a
 * version that is finished is not edited but followed by the next. What stood in its head and in
 * the register of measures when it was made is kept in it. Texts are nullable and up to
 * %NAER_PLAN_TEXT_MAX characters.
 */
typedef struct
{
  gint64 row_id;
  int version;
  NaerDay started;
  NaerDay finished;            /* NAER_DAY_NONE: a draft */
  NaerKnown contributed;       /* whether the employee took part */
  NaerDay case_start;

  NaerPlanOccasion occasion;
  char *language;              /* nullable: "nb" or "nn", of the pages */

  /* Head: as it was when the plan was made. */
  char *employer;
  char *organisation_number;
  char *unit;
  char *unit_number;
  char *leader;
  char *leader_phone;
  char *leader_email;
  char *contact;               /* other contact at the workplace */
  char *contact_phone;
  NaerKnown has_bht;
  char *bht;                   /* name of the occupational health service */
  char *position;
  double percent;              /* of a full position; 0: not known */
  NaerDay absent_from;         /* first day of absence */
  NaerDay note_from;           /* first day of the sick note */
  int start_grade;             /* per cent; 0: not known */

  char *ordinary_day;
  GPtrArray *tasks;            /* NaerTask */
  char *own_words;             /* the employee’s: what works, what makes it hard, own proposals */
  GPtrArray *measures;         /* NaerMeasure: the row is that in the register, 0: not there yet */
  GPtrArray *steps;            /* NaerPlanStep, by day */
  char *earlier;               /* what has been tried, beyond the register, and how it went */
  char *differently;           /* what to do differently at the next return */
  GPtrArray *options;          /* NaerOption */

  NaerKnown needs_nav;
  guint nav_help;              /* NAER_NAV_HELP_… */
  char *nav_why;
  guint other_help;            /* NAER_OTHER_HELP_… */
  char *other_help_what;

  guint questions;             /* to the sick-lister: NAER_QUESTION_… */
  char *own_questions;
  char *note_asked;            /* what the sick note’s message to the employer asked for */
  char *note_answer;           /* our answer */
  gboolean not_possible;       /* nothing can be adapted now */
  char *not_possible_why;

  char *talks;                 /* how and when we talk */
  NaerDay next_talk;
  NaerDay evaluate_on;
  char *if_not_working;

  NaerPlanMade made;
  char *not_contributed_why;
  NaerDay employee_signed_on;
  NaerDay leader_signed_on;
  char *signed_at;             /* place */
  guint quality;               /* NAER_QUALITY_… */
  char *more;                  /* anything else for those who read it */
  char *archived_in;           /* where the public employer keeps it; this is a working copy */
  NaerDay archived_on;
} NaerPlan;

#define NAER_PLAN_TEXT_MAX 2000

G_END_DECLS
