/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-window.h"
#include "rules/naer-engine.h"

G_BEGIN_DECLS

/**
 * NaerStage:
 * @window: the window, on the sample data
 * @employee: the one who has most to show
 *
 * The program in this process, made to show one page or dialog after the other.
 */
typedef struct
{
  NaerWindow *window;
  gint64 employee;
  NaerSession *sample;
} NaerStage;

/**
 * NaerSceneFlags:
 * @NAER_SCENE_DIALOG: ends with a dialog shown
 * @NAER_SCENE_CLOSED: is of a window without a data file
 */
typedef enum
{
  NAER_SCENE_DIALOG = 1 << 0,
  NAER_SCENE_CLOSED = 1 << 1,
} NaerSceneFlags;

/**
 * NaerScene:
 * @name: what its pictures are called
 * @show: makes the stage show it, from whatever page is shown
 *
 * One page or dialog in one state.
 */
typedef struct
{
  const char *name;
  void (*show) (NaerStage *stage);
  NaerSceneFlags flags;
} NaerScene;

int              naer_stage_run               (void           (*perform) (void));
int              naer_stage_run_tests         (void);
void             naer_stage_set_large_text    (gboolean         large);
NaerStage       *naer_stage_new               (int              width,
                                               int              height);
void             naer_stage_free              (NaerStage       *self);
gboolean         naer_stage_enter             (NaerStage       *self,
                                               const NaerScene *scene);
void             naer_stage_leave             (NaerStage       *self);
void             naer_stage_settle            (NaerStage       *self);
void             naer_stage_wait_frames       (NaerStage       *self,
                                               guint            n_frames);
NaerSession     *naer_stage_get_session       (NaerStage       *self);
GtkWidget       *naer_stage_get_dialog        (NaerStage       *self);
GtkWidget       *naer_stage_find              (GtkWidget       *widget,
                                               GType            type);
void             naer_stage_scroll_to         (GtkWidget       *widget);
void             naer_stage_present           (NaerStage       *self,
                                               gpointer         dialog);
void             naer_stage_do_action         (NaerStage       *self,
                                               const char      *action);
void             naer_stage_show_tab          (NaerStage       *self,
                                               const char      *tab);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerStage, naer_stage_free)

G_END_DECLS
