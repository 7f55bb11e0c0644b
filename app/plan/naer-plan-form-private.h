/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-part-list.h"
#include "naer-plan-form.h"
#include "naer-plan-section.h"

G_BEGIN_DECLS

struct _NaerPlanForm
{
  AdwBreakpointBin parent_instance;

  NaerPlanWriter *writer;
  NaerPlanBindings *bindings;
  GPtrArray *sections;      /* NaerPlanSection */
  NaerPartList *tasks;
  NaerPartList *measures;
  NaerPartList *steps;
  GtkWidget *add_task;
  GtkWidget *add_measure;
  GArray *missing;          /* NaerPlanMissing */

  GtkScrolledWindow *scroller;
  GtkLabel *state_label;
  GtkBox *columns;
  GtkBox *main;
  GtkBox *aside;
  GtkWidget *missing_button;
  GtkLabel *missing_label;
};

void naer_plan_form_add_sections    (NaerPlanForm *self);
void naer_plan_form_add_task        (NaerPlanForm *self);
void naer_plan_form_show_conditions (NaerPlanForm *self);

G_END_DECLS
