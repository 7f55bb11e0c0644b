/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "absence/naer-absence.h"
#include "calendar/naer-day.h"
#include "facts/naer-contact.h"
#include "facts/naer-known.h"
#include "facts/naer-meeting.h"
#include "facts/naer-plan.h"

G_BEGIN_DECLS

/*
 * The facts: what is known of the employer and the employees, as plain values. They are read
 * from the data file or from a JSON document; the engine, the calendar, the import and the
 * prints all start from them. Every edit makes a new value.
 *
 * Lists are GPtrArrays that own their elements and are never NULL.
 */

/**
 * NAER_EMPLOYER_ROW:
 *
 * The row of the employer: there is one in each data file.
 */
#define NAER_EMPLOYER_ROW G_GINT64_CONSTANT (1)

/* What a self-certification arrangement allows. */
typedef enum
{
  NAER_ARRANGEMENT_STATUTORY,
  NAER_ARRANGEMENT_COMMON,
  NAER_ARRANGEMENT_CUSTOM,
} NaerArrangementKind;

typedef struct
{
  NaerDay from;
  NaerDay to;
  NaerArrangementKind kind;
  int days_at_a_time;      /* 0: the kind's own number */
  int days_in_12_months;   /* 0: the kind's own number, or no limit */
  int times_in_12_months;  /* 0: no limit */
} NaerArrangement;

/* A target of the employer's own, beside the law: days from the first day of the case. */
typedef struct
{
  char *id;
  char *title;
  int days;
  char *obligation;  /* nullable: the duty that it is an earlier target of */
  char *applies;     /* "all", "full" or "graded" */
} NaerLocalRule;

/* A number at which the employer has agreed to offer a talk; none holds before it is agreed. */
typedef struct
{
  char *id;          /* the indicator that it is about, such as "spells-12-months" */
  int count;
  int months;        /* the window; 0: the indicator’s own */
  NaerDay agreed_on; /* the day that it was discussed and employees told of; NONE: not agreed */
  char *forum;       /* nullable: where */
  char *purpose;     /* nullable: what for */
} NaerThreshold;

typedef struct
{
  gint64 row_id;
  char *name;                          /* nullable */
  NaerKnown occupational_health_service;
  GPtrArray *arrangements;             /* NaerArrangement */
  GPtrArray *days_off;                 /* char *: "2026-12-24" or "12-24" */
  GPtrArray *local_rules;              /* NaerLocalRule */
  GPtrArray *thresholds;               /* NaerThreshold */
  int first_contact_days;              /* default 3 */
  int check_in_weeks;                  /* default 6 */
  char *organisation_number;           /* nullable */
  char *leader;                        /* nullable: name of the leader whose file this is */
  char *leader_phone;                  /* nullable */
  char *leader_email;                  /* nullable */
  char *contact;                       /* nullable: other contact at the workplace */
  char *contact_phone;                 /* nullable */
  char *bht;                           /* nullable: name of the occupational health service */
  char *archive;                       /* nullable: where plans are archived, for public employers */
  int bearable_measures;               /* running at once in a unit; 0: no limit set */
} NaerEmployer;

typedef struct
{
  gint64 row_id;
  char *name;
  char *number;        /* nullable: of the organisation or of the unit */
  char *leader;        /* nullable, as the next two: who leads it, where not the employer’s leader */
  char *leader_phone;
  char *leader_email;
} NaerUnit;

typedef struct
{
  gint64 row_id;
  gint64 unit_row_id;  /* 0: no unit */
  NaerDay from;        /* NAER_DAY_NONE: not known */
  NaerDay to;          /* inclusive; NAER_DAY_NONE: goes on */
  double percent;
  gboolean nav_pays_first_days; /* the sixteen of the employer period too, ftrl § 8-20 */
} NaerEmployment;

typedef enum
{
  NAER_RECIPIENT_SICK_LISTER,
  NAER_RECIPIENT_NAV,
  NAER_RECIPIENT_EMPLOYEE,
  NAER_RECIPIENT_BHT,
  NAER_RECIPIENT_OTHER,
} NaerRecipient;

typedef struct
{
  gint64 row_id;
  int plan_version;
  NaerRecipient to;
  NaerDay on;
  char *way;           /* nullable: "post", "with-employee", "digital" or "in-person" */
  NaerKnown informed;  /* whether the employee was informed, where sending is a duty */
  NaerKnown consent;   /* whether the employee agreed, where it is not */
  char *name;          /* nullable: who exactly */
  NaerDay withdrawn_on; /* the day that the employee withdrew the agreement */
} NaerDispatch;

typedef struct
{
  gint64 row_id;
  char *obligation;
  char *ground;        /* nullable */
  NaerDay contact_on;
  NaerDay new_date;
  char *decided_by;    /* nullable */
} NaerException;

typedef struct
{
  gint64 row_id;
  char *kind;          /* "graded", "other-tasks", "measure", "training" */
  NaerDay from;
  NaerDay to;
} NaerActivity;

typedef struct
{
  gboolean join;       /* else split */
  NaerDay at;
  char *reason;        /* nullable */
} NaerCaseChange;

typedef struct
{
  NaerDay from;
  NaerDay to;
  gboolean gentle;
  char *intensity;     /* "close", "normal" or "light" */
} NaerFollowUp;

typedef struct
{
  char *obligation;
  NaerDay until;
  char *reason;        /* nullable */
} NaerPostponement;

/* Time in which the employment rested. */
typedef struct
{
  char *kind;          /* "lay-off", "leave", "military" or "other" */
  NaerDay from;
  NaerDay to;          /* inclusive; NAER_DAY_NONE: goes on */
} NaerEmploymentBreak;

/* Which days of a cycle somebody works, from a day on. */
typedef struct
{
  NaerDay from;        /* the first day of a cycle; NAER_DAY_NONE: always */
  int cycle_days;
  char *work;          /* a '1' or a '0' for each day of the cycle */
} NaerRoster;

typedef struct
{
  NaerDay from;        /* NAER_DAY_NONE: always */
  NaerDay to;          /* inclusive; NAER_DAY_NONE: goes on */
} NaerStretch;

typedef enum
{
  NAER_MEASURE_ORGANISATIONAL,
  NAER_MEASURE_PSYCHOSOCIAL,
  NAER_MEASURE_PHYSICAL,
  NAER_MEASURE_HOME_OFFICE,
  NAER_MEASURE_GRADED,
  NAER_MEASURE_TIME_OFF,
  NAER_MEASURE_JOB_MOBILITY,
  NAER_MEASURE_WITH_NAV,
  NAER_MEASURE_OTHER,
} NaerMeasureCategory;

typedef enum
{
  NAER_MEASURE_STATUS_UNKNOWN,
  NAER_MEASURE_PROPOSED_BY_LEADER,
  NAER_MEASURE_PROPOSED_BY_EMPLOYEE,  /* and answered, with a reason */
  NAER_MEASURE_DECLINED,              /* offered, and declined by the employee */
  NAER_MEASURE_AGREED,
  NAER_MEASURE_RUNNING,
  NAER_MEASURE_DONE,
  NAER_MEASURE_CONSIDERED,
  NAER_MEASURE_NOT_POSSIBLE,          /* with a reason */
} NaerMeasureStatus;

typedef enum
{
  NAER_EFFECT_UNKNOWN,
  NAER_EFFECT_HELPED,
  NAER_EFFECT_HELPED_FOR_A_TIME,
  NAER_EFFECT_NONE,
  NAER_EFFECT_MADE_WORSE,
  NAER_EFFECT_TOO_EARLY,
} NaerMeasureEffect;

/* One promise of what is tried at work: in the register that plan, meetings and history share. */
typedef struct
{
  gint64 row_id;
  NaerDay from;
  NaerDay to;
  NaerDay evaluate_on;
  char *id;                      /* nullable: number or identifier of its own */
  NaerMeasureCategory category;
  char *what;
  char *why;
  char *responsible;
  char *evaluate_how;
  char *if_not_working;
  char *load;                    /* on the team */
  char *cost;                    /* or substitute */
  char *contact_kept;            /* at a home office: how contact with the workplace is kept */
  NaerMeasureStatus status;
  char *reason;                  /* the answer to a proposal, or why it is not possible */
  NaerMeasureEffect effect;
  char *experience;              /* what it was like, and what to do differently next time */
  gboolean rehabilitating;       /* else preventive */
  char *aim;                     /* nullable: "person", "group" or "structure" */
  gboolean other_work;           /* it moves the employee to other work */
  NaerDay employee_consulted_on; /* aml § 4-6 (2), where it does */
  NaerDay union_consulted_on;
  NaerDay case_start;
} NaerMeasure;

typedef struct
{
  gint64 row_id;
  char *id;                    /* number or identifier of the employee, unique */
  char *name;                  /* nullable */
  char *unit;                  /* nullable: name of the unit of the latest employment */
  char *sex;                   /* nullable: "f" or "m" */
  NaerDay born;
  GPtrArray *employments;      /* NaerEmployment */
  NaerDay absence_known_from;
  GPtrArray *absences;         /* NaerAbsence */
  GPtrArray *case_changes;     /* NaerCaseChange */
  GPtrArray *follow_up;        /* NaerFollowUp */
  GPtrArray *plans;            /* NaerPlan */
  GPtrArray *dispatches;       /* NaerDispatch */
  GPtrArray *meetings;         /* NaerMeeting */
  GPtrArray *contacts;         /* NaerContact */
  GPtrArray *exceptions;       /* NaerException */
  GPtrArray *activities;       /* NaerActivity */
  GPtrArray *measures;         /* NaerMeasure */
  GPtrArray *conversations;    /* NaerConversation */
  GPtrArray *agreements;       /* NaerContactAgreement */
  GPtrArray *weeks;            /* NaerWeek */
  GPtrArray *postponed;        /* NaerPostponement */
  GPtrArray *employment_breaks; /* NaerEmploymentBreak */
  GPtrArray *rosters;          /* NaerRoster */
  GPtrArray *patterns_off;     /* NaerStretch: patterns are not looked for then */
  GArray *presence;            /* nullable: NaerDay: at work for a visit while sick-listed */
  NaerDay withdrawal_heard_on; /* of the right to self-certify: the employee was heard */
  NaerDay withdrawal_from;
  NaerDay withdrawal_review_on;
  char *withdrawal_ground;     /* nullable */
  NaerDay nav_need_answer_on;
  NaerDay nav_last_sick_pay_day;
  NaerDay nav_last_sick_pay_case_start;
} NaerEmployee;

typedef struct
{
  NaerDay today;               /* NAER_DAY_NONE: take it from the clock */
  GPtrArray *proposals;        /* char *: rule sets only proposed, to show too */
  NaerEmployer *employer;      /* never NULL */
  GPtrArray *units;            /* NaerUnit */
  GPtrArray *employees;        /* NaerEmployee */
} NaerFacts;

NaerFacts      *naer_facts_new            (void);
NaerFacts      *naer_facts_copy           (const NaerFacts    *facts);
void            naer_facts_free           (NaerFacts          *facts);
NaerEmployee   *naer_facts_find_employee  (const NaerFacts    *facts,
                                           gint64              row_id);
gboolean        naer_facts_has_namesake   (const NaerFacts    *facts,
                                           const NaerEmployee *employee);
NaerUnit       *naer_facts_find_unit      (const NaerFacts    *facts,
                                           gint64              row_id);
NaerEmployer   *naer_employer_new         (void);
NaerEmployer   *naer_employer_copy        (const NaerEmployer *employer);
void            naer_employer_free        (NaerEmployer       *employer);
NaerUnit       *naer_unit_new             (const char         *name);
NaerUnit       *naer_unit_copy            (const NaerUnit     *unit);
void            naer_unit_free            (NaerUnit           *unit);
NaerEmployee   *naer_employee_new         (const char         *id);
NaerEmployee   *naer_employee_copy        (const NaerEmployee *employee);
void            naer_employee_free        (NaerEmployee       *employee);
NaerEmployment *naer_employee_latest_employment (const NaerEmployee *employee);
gboolean        naer_employee_is_employed (const NaerEmployee *employee,
                                           NaerDay             day);
NaerEmployment *naer_employment_new       (NaerDay             from,
                                           NaerDay             to,
                                           double              percent);
gboolean        naer_employment_covers    (const NaerEmployment *employment,
                                           NaerDay             day);
NaerEmployment *naer_employment_copy      (const NaerEmployment *employment);
void            naer_employment_free      (NaerEmployment     *employment);
NaerContact    *naer_contact_new          (NaerDay             on,
                                           NaerContactKind     kind,
                                           NaerContactWay      way);
NaerContact    *naer_contact_copy         (const NaerContact  *contact);
void            naer_contact_free         (NaerContact        *contact);
guint           naer_employee_count_contacts (const NaerEmployee *employee);
NaerContact     naer_employee_get_contact (const NaerEmployee *employee,
                                           guint               index);
NaerDay         naer_employee_find_next_talk (const NaerEmployee *employee,
                                           NaerDay             today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerFacts, naer_facts_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerEmployer, naer_employer_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerEmployee, naer_employee_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerUnit, naer_unit_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerEmployment, naer_employment_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerContact, naer_contact_free)

G_END_DECLS
